"""An import of a platform's year into an empty ledger: against parsing that table and writing the ledger's
bytes once, and against rivals that turn its rows into events. Rivals do less: no words levelled, nothing
checked, no limits, extensions and returns, no seals; only SQLite syncs."""

import csv
import os
import sqlite3
import time

import rival
from measure import NOW, Cost, in_turns, median, run, shown
from race import Race

EVENTS = ("accepted", "answered", "dispatched", "signed", "contacted", "closed", "revisited")


def by_day(told):
    """How many events of each kind happened on each day, of (kind, day, ticket). Of several hand-overs of one
    ticket the last: from what unit it came back, only hotline tells."""
    found, handed = {}, {}
    for event, day, ticket in told:
        if event == "dispatched":
            handed[ticket] = day
        elif event in EVENTS:
            found[event, day] = found.get((event, day), 0) + 1
    for day in handed.values():
        found["dispatched", day] = found.get(("dispatched", day), 0) + 1
    return found


def events(path):
    with open(path, encoding="utf-8", newline="") as file:
        return by_day((row["event"], row["at"][:10], row["ticket"]) for row in csv.DictReader(file))


def events_of_database(path):
    with sqlite3.connect(path) as base:
        return by_day(base.execute("select event, substr(at, 1, 10), ticket from events"))


def write_once(bench, data):
    path = bench.path("once")
    begin = time.perf_counter()
    with open(path, "wb") as file:
        file.write(data)
        os.fsync(file.fileno())
    wall = time.perf_counter() - begin
    os.remove(path)
    return Cost(wall, 0)


def compare(bench):
    export, output = bench.path("platform.csv"), bench.path("output")
    run([bench.hotline, "sample", "-O", export, "--export", "--tickets", str(bench.size)])
    office = bench.office("import")
    ledger = os.path.join(office, "ledger.csv")
    empty = os.path.getsize(ledger)
    race = Race(bench, "import", events)
    race.enter("hotline", [bench.hotline, "--office", office, "--now", NOW, "--quiet", "import", export],
               before=lambda: os.truncate(ledger, empty), wrote=ledger)
    race.enter("DuckDB", rival.duckdb(bench, "import", source=export), told=True, wrote=output)
    race.enter("pandas", rival.pandas(bench, "import_events", export), told=True)
    race.enter("SQLite", rival.sqlite(bench, "import", source=export), before=lambda: remove(output), wrote=output,
               answer=events_of_database)
    race.enter("Miller", rival.script(bench, "Miller", "import", export))
    race.enter("xan", rival.script(bench, "xan", "import", export))
    race.floor("parsing", [bench.hotline, "sample", "--scan", export])
    costs = race.run()
    if costs:
        against_least(race, costs, ledger)


def remove(path):
    if os.path.exists(path):
        os.remove(path)


def against_least(race, costs, ledger):
    with open(ledger, "rb") as file:
        data = file.read()
    write = median(in_turns(race.bench.tries, {"write": lambda: write_once(race.bench, data)})["write"])
    least = Cost(costs["parsing"].wall + write.wall, costs["parsing"].cpu + write.cpu)
    race.row("ours / (parsing + writing once)", costs["hotline"], least, "≤ 3")
    race.note(f"writing and syncing {len(data) >> 20} MiB once {shown(write.wall)}")
