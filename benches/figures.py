"""The figures of a report as hotline prints them and as DuckDB computes them (figures.sql), under the same
names, so that they can be compared one by one."""

RATES = {  # hotline's rate: (part, whole) among the columns of figures.sql behind the name
    "closed": (3, 4), "closed_in_time": (5, 6), "satisfied": (7, 8), "satisfied_strictly": (9, 8),
    "satisfied_first": (10, 11), "solved": (12, 13), "signed_in_time": (14, 15),
    "contacted_in_time": (16, 17), "redone_in_time": (18, 19), "redone": (20, 21), "returns_asked": (23, 22),
    "returns_upheld": (24, 23), "extended": (25, 22), "revisited": (26, 27), "answered": (1, 0),
    "responded": (34, 8), "answered_smart": (36, 0), "answered_self": (37, 0), "closed_once": (38, 21),
}
VARIANTS = {
    "closed/huaibei": (21, 4), "closed/hengdong": (28, 0), "closed/fengcheng": (3, 30),
    "closed_in_time/ningguo": (29, 4), "revisited/shiyan": (8, 0), "solved/shanghai": (12, 35),
    "satisfied/shiyan": (9, 8), "satisfied/beijing": (31, 33), "satisfied/shanghai": (32, 33),
    "responded/beijing": (34, 8), "responded/shanghai": (16, 17),
    **{f"{name}/default": RATES[name] for name in
       ("closed", "closed_in_time", "revisited", "solved", "satisfied", "responded")},
}
GROUPS = ("months", "channels", "kinds", "categories", "areas", "units")


def of_duckdb(rows):
    figures = {}
    for of_what, name, *cells in rows:
        if of_what == "all":
            figures.update(totals_of_duckdb(cells))
            for variant, (part, whole) in VARIANTS.items():
                figures[f"variants/{variant}"] = (cells[part], cells[whole])
        elif of_what == "times":
            names = ("mean_working_days", "median_working_days", "tickets")
            figures.update({f"times/{name}": cell for name, cell in zip(names, cells)})
        elif of_what == "requesters":
            figures["requesters"] = tuple(cells[:4])
        elif of_what == "hours" and name:
            figures[f"hours/{name}"] = cells[0]
        elif name and of_what != "hours" and cells[0] + cells[4] + cells[6] + cells[8] > 0:
            for figure, place in (("accepted", 0), ("answered", 1), ("handed_over", 2)):
                figures[f"{of_what}/{name}/{figure}"] = cells[place]
            for figure in ("closed", "closed_in_time", "satisfied"):
                part, whole = RATES[figure]
                figures[f"{of_what}/{name}/{figure}"] = (cells[part], cells[whole])
    return figures


def totals_of_duckdb(cells):
    figures = {}
    for figure, place in (("accepted", 0), ("answered", 1), ("handed_over", 2)):
        figures[f"totals/{figure}"] = cells[place]
    for figure, (part, whole) in RATES.items():
        # hotline tells machine and self-service answers apart only where there are any.
        if cells[part] > 0 or figure not in ("answered_smart", "answered_self"):
            figures[f"rates/{figure}"] = (cells[part], cells[whole])
    return figures


def rate(value):
    return value["part"], value["whole"]


def of_hotline(tables):
    figures = totals_of_hotline(tables, "totals", "count", "rates", "rate")
    groups = [(table, row["group"], row) for table in GROUPS for row in tables[table]["rows"]]
    groups += [("subcategories", f"{row['category']}/{row['group']}", row)
               for row in tables["subcategories"]["rows"]]
    for table, name, row in groups:
        for figure in ("accepted", "answered", "handed_over"):
            figures[f"{table}/{name}/{figure}"] = row[figure]
        for figure in ("closed", "closed_in_time", "satisfied"):
            figures[f"{table}/{name}/{figure}"] = rate(row[figure])
    for row in tables["hours"]["rows"]:
        if row["accepted"] > 0:
            figures[f"hours/{row['hour']}"] = row["accepted"]
    for row in tables["variants"]["rows"]:
        figures[f"variants/{row['figure']}/{row['preset']}"] = rate(row["rate"])
    for row in tables["times"]["rows"]:
        if row["figure"] in ("mean_working_days", "median_working_days"):
            figures[f"times/{row['figure']}"] = round(row["value"] * 100)
        elif row["figure"] == "tickets":
            figures["times/tickets"] = row["value"]
    known, repeat, again, _ = tables["requesters"]["rows"]
    figures["requesters"] = (known["count"], repeat["count"], again["count"], again["share"]["whole"])
    return figures


def totals_of_hotline(tables, totals, count, rates, value):
    figures = {}
    for row in tables[totals]["rows"]:
        if row["figure"] in ("accepted", "answered", "handed_over"):
            figures[f"totals/{row['figure']}"] = row[count]
    for row in tables[rates]["rows"]:
        figures[f"rates/{row['figure']}"] = rate(row[value])
    return figures


def differences(ours, theirs):
    keys = sorted(ours.keys() | theirs.keys())
    return [(key, ours.get(key), theirs.get(key)) for key in keys if ours.get(key) != theirs.get(key)]
