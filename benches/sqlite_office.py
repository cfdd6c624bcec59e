"""A ledger as a SQLite database: what an office on a database would keep, events and the standing of each
ticket, with the indexes it would have."""

import csv
import shutil
import sqlite3

from measure import run

SCHEMA = """
create table events(seq integer primary key, at text, recorded text, actor text, ticket text, event text,
    unit text, payload text);
create table tickets(number text primary key, accepted text, kind text, channel text, area text,
    category text, unit text, due text, stage text, signed text);
"""
INDEXES = """
create index events_of_ticket on events(ticket);
create index tickets_by_stage on tickets(stage, due);
"""
COMMON = ("seq", "at", "recorded", "actor", "ticket", "event", "unit")
PAYLOAD = ("due", "sign_due", "contact_due", "return_due", "span", "rule", "calendar", "source", "result", "grade",
           "cause", "solved", "reason", "person", "evidence", "address", "requester", "phone", "title", "content",
           "text")


def make(ledger, path):
    base = sqlite3.connect(path)
    base.executescript("pragma synchronous = off;" + SCHEMA)
    with open(ledger, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            add(base, row)
    base.commit()
    base.executescript(INDEXES)
    base.close()


def add(base, row):
    payload = "\t".join(row[name] for name in PAYLOAD if row[name])
    base.execute("insert into events values(?,?,?,?,?,?,?,?)", [*(row[name] for name in COMMON), payload])
    if row["event"] == "accepted":
        base.execute("insert into tickets values(?,?,?,?,?,?,null,null,'waiting',null)",
                     [row[name] for name in ("ticket", "at", "kind", "channel", "area", "category1")])
    elif row["event"] == "dispatched":
        base.execute("update tickets set unit=?, due=?, stage='dispatched' where number=?",
                     [row["unit"], row["due"], row["ticket"]])
    elif row["event"] in ("signed", "closed"):
        base.execute("update tickets set stage=? where number=?", [row["event"], row["ticket"]])


def write_ahead(path, copy):
    shutil.copyfile(path, copy)
    run(["sqlite3", copy, "pragma journal_mode = wal;"])


def sign(path, number):
    """One signing, fully synced; taken back unmeasured."""
    at = "2025-12-31T23:59:59"
    cost = run(["sqlite3", path,
                f"pragma synchronous=full; begin immediate;"
                f"update tickets set stage='handling', signed='{at}' where number='{number}' and stage='dispatched';"
                f"insert into events(at, recorded, actor, ticket, event, unit) select '{at}','{at}','bench',"
                f"number,'signed',unit from tickets where number='{number}'; commit;"])
    run(["sqlite3", path, f"update tickets set stage='dispatched', signed=null where number='{number}';"
         "delete from events where seq=(select max(seq) from events);"])
    return cost
