"""The jobs by pandas: `pandas_jobs.py JOB LEDGER NOW`. Prints the answer as CSV, and on its last line of errors
the seconds of the work itself: starting Python and loading pandas are not charged."""

import json
import sys
import time

import pandas as pd

STARTS = ["dispatched", "sent-back"]


def live(path, now, columns):
    """The rows that count, with these columns besides the usual ones. Times are compared as the texts they
    are: cheaper than reading them, and their order is the same."""
    columns = ["seq", "at", "ticket", "event", "ref", *columns]
    kinds = {name: "int64" if name == "seq" else "str" for name in columns}
    rows = pd.read_csv(path, usecols=columns, dtype=kinds, keep_default_na=False)
    rows = rows[(rows["at"] <= now) & (rows["ticket"] != "")]
    dead = rows.loc[rows["event"] == "voided", "ref"].str.split(";").explode().astype("int64")
    return rows[~rows["seq"].isin(dead)]


def last_of(rows, events):
    """The last row of these events for each ticket, by ticket."""
    return rows[rows["event"].isin(events)].drop_duplicates("ticket", keep="last").set_index("ticket")


def overdue(path, now):
    rows = live(path, now, ["supporting", "due", "sign_due", "contact_due", "support_due"])
    rounds = last_of(rows, STARTS)
    rounds["due"] = last_of(rows, [*STARTS, "extension-granted"])["due"]
    after = lambda *events: (last_of(rows, events)["seq"].reindex(rounds.index).fillna(0) > rounds["seq"])
    limits = {"reply": ("due", after()), "sign": ("sign_due", after("signed")),
              "contact": ("contact_due", after("contacted")), "support": ("support_due", after())}
    is_open = ~after("closed", "return-granted")
    found = []
    for limit, (column, done) in limits.items():
        listed = rounds[is_open & ~done & (rounds[column] != "") & (rounds[column] < now)]
        if limit == "support":
            listed = listed.assign(supporting=listed["supporting"].str.split(";")).explode("supporting")
        found.append(pd.DataFrame({"ticket": listed.index, "limit": limit, "due": listed[column].values}))
    return pd.concat(found).sort_values(["due", "ticket"])


def rounds_of(rows):
    """One row for each round of a ticket, from a hand-over or a redo to the next."""
    rows = rows.assign(round=rows["event"].isin(STARTS).groupby(rows["ticket"]).cumsum())
    rows = rows[rows["round"] > 0]
    key = ["ticket", "round"]
    last = lambda events, column: (rows[rows["event"].isin(events)].drop_duplicates(key, keep="last")
                                   .set_index(key)[column])
    rounds = rows[rows["event"].isin(STARTS)].set_index(key)[["at", "event", "unit"]]
    rounds["due"] = last([*STARTS, "extension-granted"], "due")
    rounds["closed"] = last(["closed"], "at").reindex(rounds.index).fillna("")
    rounds["left"] = last(["return-requested"], "at").reindex(last(["return-granted"], "at").index).reindex(
        rounds.index).fillna("")
    relieved = rounds.groupby(level="ticket")["at"].shift(-1).fillna("")
    rounds.loc[(rounds["left"] == "") & (rounds["closed"] == ""), "left"] = relieved
    return rounds.reset_index()


def report(path, now, first="2025-01-01T00:00:00", last="2025-12-31T23:59:59"):
    """Part of a report: accepted, handed over, closed, closed in time and satisfied, by month and by unit."""
    rows = live(path, now, ["unit", "due", "result", "grade"])
    within = lambda at: (at >= first) & (at <= last)
    rounds = rounds_of(rows)
    counts = ((rounds["event"] == "dispatched") & within(rounds["due"]) & (rounds["due"] < now)
              & ((rounds["closed"] != "") | (rounds["left"] == "") | (rounds["left"] > rounds["due"])))
    kept = counts & (rounds["closed"] != "") & (rounds["closed"] <= rounds["due"])
    sums = pd.DataFrame({"in_time": kept, "in_time_whole": counts}).groupby(rounds["ticket"]).sum()
    handovers = rounds[rounds["event"] == "dispatched"]
    accepted = rows[rows["event"] == "accepted"].set_index("ticket")
    told = rows[(rows["event"] == "revisited") & (rows["result"] == "reached") & (rows["grade"] != "")]
    told = told.drop_duplicates("ticket", keep="last").set_index("ticket").reindex(accepted.index)
    of = lambda series: series.reindex(accepted.index)
    start = of(handovers.drop_duplicates("ticket").set_index("ticket")["at"])
    begun, called = start.notna() & within(start.fillna("")), told["at"].notna() & within(told["at"].fillna(""))
    is_accepted = within(accepted["at"])
    tickets = pd.DataFrame({
        "accepted": is_accepted, "handed": is_accepted & start.notna(),
        "closed": begun & accepted.index.isin(rounds.loc[rounds["closed"] != "", "ticket"]), "closed_whole": begun,
        "in_time": of(sums["in_time"]).fillna(0), "in_time_whole": of(sums["in_time_whole"]).fillna(0),
        "satisfied": called & told["grade"].isin(["very-satisfied", "satisfied", "fairly-satisfied"]),
        "satisfied_whole": called})
    groups = {"months": accepted["at"].str[:7].where(is_accepted, ""),
              "units": of(handovers.drop_duplicates("ticket", keep="last").set_index("ticket")["unit"])}
    tables = {of_what: tickets.groupby(names).sum().rename_axis("name") for of_what, names in groups.items()}
    # The limits count for the unit that had the ticket then.
    tables["units"][["in_time", "in_time_whole"]] = (
        pd.DataFrame({"in_time": kept, "in_time_whole": counts}).groupby(rounds["unit"]).sum()
        .reindex(tables["units"].index).fillna(0))
    tables = [table.reset_index().assign(of_what=of_what) for of_what, table in tables.items()]
    return pd.concat(tables)[["of_what", "name", *tickets.columns]]


INTAKE = ["kind", "urgency", "channel", "category1", "category2", "category3", "area", "address", "requester",
          "phone", "title", "content"]


def export(path, now):
    """One row per ticket with its intake, its last round and its last call."""
    rows = live(path, now, ["unit", "supporting", "due", "sign_due", "contact_due", "result", "grade", "cause",
                            "solved", *INTAKE, "text"])
    flat = rows[rows["event"] == "accepted"].set_index("ticket")[["at", *INTAKE]].rename(columns={"at": "received"})
    start, handover = last_of(rows, STARTS), last_of(rows, ["dispatched"])
    flat[["unit", "dispatched"]] = handover[["unit", "at"]]
    flat["supporting"] = handover["supporting"].str.replace(";", "、")
    flat[["sign_due", "contact_due"]] = start[["sign_due", "contact_due"]]
    flat["due"] = last_of(rows, [*STARTS, "extension-granted"])["due"]
    since = rows[rows["seq"] > rows["ticket"].map(start["seq"]).fillna(0)]
    for column, event in (("signed", "signed"), ("contacted", "contacted")):
        flat[column] = since[since["event"] == event].drop_duplicates("ticket").set_index("ticket")["at"]
    flat[["closed", "reply"]] = last_of(since, ["closed", "answered"])[["at", "text"]]
    call = last_of(rows, ["revisited"])
    flat[["visited", "reached", "solved", "grade"]] = call[["at", "result", "solved", "grade"]]
    flat["cause"] = call["cause"].where(call["result"] != "skipped", "")
    flat["redos"] = rows[rows["event"] == "sent-back"].groupby("ticket").size()
    flat["redos"] = flat["redos"].fillna(0).astype(int)
    return flat.reset_index()


def screen(path, now):
    """Telephones with three requests or more within thirty days, and all their tickets."""
    rows = live(path, now, ["phone"])
    calls = rows[(rows["event"] == "accepted") & (rows["phone"] != "")].sort_values(["phone", "at", "ticket"])
    # Few numbers call three times: only theirs are read as times.
    calls = calls[calls.groupby("phone")["seq"].transform("size") >= 3]
    moments = pd.to_datetime(calls["at"])
    near = moments - moments.groupby(calls["phone"]).shift(2) < pd.Timedelta(days=30)
    calls = calls[calls["phone"].isin(calls.loc[near, "phone"])]
    return calls[["phone", "ticket"]].rename(columns={"phone": "group"})


TOLD = {"诉求类型": "kind", "紧急程度": "urgency", "受理渠道": "channel", "一级分类": "category1",
        "二级分类": "category2", "区域": "area", "事发地址": "address", "诉求人": "requester",
        "联系电话": "phone", "诉求标题": "title", "诉求内容": "content"}
CALLED = {"是否联系": "result", "是否解决": "solved", "满意度": "grade", "不满意原因": "cause"}


def import_events(path, now):
    """The rows of a platform's table as events."""
    rows = pd.read_csv(path, dtype="str", keep_default_na=False)
    direct = rows["办理方式"] == "直接答复"
    kinds = [("accepted", "受理时间", TOLD, None), ("answered", "办结时间", {"答复内容": "text"}, direct),
             ("dispatched", "派单时间", {"主办单位": "unit", "办理时限": "due"}, None),
             ("signed", "签收时间", {"主办单位": "unit"}, None),
             ("contacted", "联系时间", {"主办单位": "unit"}, None),
             ("closed", "办结时间", {"主办单位": "unit", "答复内容": "text"}, ~direct),
             ("revisited", "回访时间", CALLED, None)]
    told = []
    for event, at, columns, which in kinds:
        chosen = rows[(rows[at] != "") & (True if which is None else which)]
        events = chosen[[at, "工单编号", *columns]].rename(columns={at: "at", "工单编号": "ticket", **columns})
        told.append(events.assign(event=event))
    events = pd.concat(told).sort_index(kind="stable").reset_index(drop=True)
    events["at"] = events["at"].str.replace(" ", "T")
    return events.rename_axis("seq").reset_index()


def main():
    job, path, now = sys.argv[1:4]
    begin, cpu = time.perf_counter(), time.process_time()
    globals()[job](path, now.replace(" ", "T")).to_csv(sys.stdout, index=False)
    sys.stdout.flush()
    used = {"wall": time.perf_counter() - begin, "cpu": time.process_time() - cpu}
    print(json.dumps(used), file=sys.stderr)


main()
