"""The figures of a report as hotline prints them and as rivals compute them (DuckDB all of them, in
rivals/figures.duckdb.sql), under the same names, so that they can be compared one by one."""

import csv
import json

RATES = {  # hotline's rate: (part, whole) among the columns of figures.duckdb.sql behind the name
    "closed": (3, 4), "closed_in_time": (5, 6), "satisfied": (7, 8), "satisfied_strictly": (9, 8),
    "satisfied_first": (10, 11), "solved": (12, 13), "signed_in_time": (14, 15),
    "contacted_in_time": (16, 17), "redone_in_time": (18, 19), "redone": (20, 21), "returns_asked": (23, 22),
    "returns_upheld": (24, 23), "extended": (25, 22), "revisited": (26, 27), "answered": (1, 0),
    "responded": (34, 8), "answered_smart": (36, 0), "answered_self": (37, 0), "closed_once": (38, 21),
}
# Behind those, where the SQL knows them: requests not accepted and accepted in all, and where tickets went.
BEYOND, WAYS = 39, (("declined", 40), ("merged", 41), ("transferred", 42))
VARIANTS = {
    "closed/huaibei": (21, 4), "closed/hengdong": (28, 0), "closed/fengcheng": (3, 30),
    "closed_in_time/ningguo": (29, 4), "revisited/shiyan": (8, 0), "solved/shanghai": (12, 35),
    "satisfied/shiyan": (9, 8), "satisfied/beijing": (31, 33), "satisfied/shanghai": (32, 33),
    "responded/beijing": (34, 8), "responded/shanghai": (16, 17),
    **{f"{name}/default": RATES[name] for name in
       ("closed", "closed_in_time", "revisited", "solved", "satisfied", "responded")},
}
TOTALS = {"accepted", "answered", "handed_over", *(way for way, _ in WAYS)}
GROUPS = ("months", "channels", "kinds", "categories", "areas", "units")


def of_duckdb(path):
    with open(path, encoding="utf-8", newline="") as file:
        return of_rows(list(csv.reader(file))[1:])


def of_rows(rows):
    figures = {}
    rows = [(of_what, name, *(round(float(cell or 0)) for cell in cells)) for of_what, name, *cells in rows]
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
        elif of_what == "hours" and name and cells[0] > 0:
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
        add_rate(figures, figure, (cells[part], cells[whole]))
    if len(cells) > BEYOND:
        figures.update({f"totals/{way}": cells[place] for way, place in WAYS if cells[place] > 0})
        if cells[0] > 0 and cells[WAYS[0][1]] > 0:
            figures["rates/accepted"] = (cells[0], cells[BEYOND])
    return figures


def add_rate(figures, figure, rate):
    # hotline tells machine and self-service answers apart only where there are any.
    if rate[0] > 0 or figure not in ("answered_smart", "answered_self"):
        figures[f"rates/{figure}"] = rate


def rate(value):
    return value["part"], value["whole"]


def of_hotline(path):
    with open(path, encoding="utf-8") as file:
        tables = json.load(file)
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
            figures[f"times/{row['figure']}"] = round((row["value"] or 0) * 100)
        elif row["figure"] == "tickets":
            figures["times/tickets"] = row["value"]
    known, repeat, again, _ = tables["requesters"]["rows"]
    figures["requesters"] = (known["count"], repeat["count"], again["count"], again["share"]["whole"])
    return figures


def totals_of_hotline(tables, totals, count, rates, value):
    figures = {}
    for row in tables[totals]["rows"]:
        if row["figure"] in TOTALS:
            figures[f"totals/{row['figure']}"] = row[count]
    for row in tables[rates]["rows"]:
        add_rate(figures, row["figure"], rate(row[value]))
    return figures


def earlier_of_hotline(path):
    """The totals and rates of the period that a later one is compared with."""
    with open(path, encoding="utf-8") as file:
        return totals_of_hotline(json.load(file), "compared_totals", "earlier", "compared_rates", "earlier")


# The part of a report that every rival is asked for, by month and by unit.
COUNTS, PARTS = ("accepted", "handed_over"), ("closed", "closed_in_time", "satisfied")


def in_part(key):
    return key.startswith(("months/", "units/")) and key.split("/")[2] in COUNTS + PARTS


def of_part(path):
    """What a rival wrote of it: group, name, two counts, and part and whole of three rates."""
    figures = {}
    with open(path, encoding="utf-8", newline="") as file:
        for of_what, name, *cells in list(csv.reader(file))[1:]:
            cells = [round(float(cell)) for cell in cells]
            if name and cells[0] + cells[3] + cells[5] + cells[7] > 0:
                figures.update({f"{of_what}/{name}/{figure}": cell for figure, cell in zip(COUNTS, cells)})
                rates = zip(PARTS, zip(cells[2::2], cells[3::2]))
                figures.update({f"{of_what}/{name}/{figure}": rate for figure, rate in rates})
    return figures


def in_less(key):
    """Without the limits, which need the rounds of each ticket."""
    return in_part(key) and not key.endswith("/closed_in_time")
