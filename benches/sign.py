"""One signing, of a ticket near the end of the ledger and of an old one: against a bare process that appends
and syncs, against SQLite with full sync in both journals, and against start, search and append. No other
rival changes a file in place."""

import os
import shutil
import statistics
import subprocess
import sys
import time

import floor
import rival
from measure import NOW, in_turns, median, peak, run, shown

RUNS = 25


def cut_back(path, length):
    """Takes a change back for good, so that no run pays for the one before it."""
    os.truncate(path, length)
    with open(path, "ab") as file:
        os.fsync(file.fileno())


def appended(path, measure, command):
    """Runs what appends to a file, then cuts the file back, so that every run meets the same."""
    length = os.path.getsize(path)
    cost = measure(command)
    if os.path.getsize(path) <= length:
        sys.exit(f"{' '.join(command)}: nothing was appended")
    cut_back(path, length)
    return cost


def ours(bench, office, number):
    return [bench.hotline, "--office", office, "--ledger", bench.ledger, "--now", NOW, "--quiet", "sign", number,
            "--at", "2025-12-31 23:59:59"]


def unsigned(bench):
    """Tickets that wait to be signed, in the order of acceptance."""
    told = subprocess.run([bench.hotline, "list", bench.ledger, "--stage", "dispatched", "--ids", "--now", NOW,
                           "--quiet"], stdout=subprocess.PIPE, text=True, check=True)
    return told.stdout.split()


def append_once(ledger):
    """One row behind the ledger, synced, without a process; taken back at once."""
    length = os.path.getsize(ledger)
    with open(ledger, "ab", buffering=0) as file:
        begin = time.perf_counter()
        file.write(b"x" * 250)
        os.fdatasync(file.fileno())
        wall = time.perf_counter() - begin
    cut_back(ledger, length)
    return wall


def by_sqlite(path, number):
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


def journals(bench):
    """The office's database with each of SQLite's journals."""
    kept = rival.kept(bench)
    if not kept:
        return {}
    copies = {journal: bench.path(f"{journal}.db") for journal in ("delete", "wal")}
    for journal, path in copies.items():
        shutil.copyfile(kept, path)
        run(["sqlite3", path, f"pragma journal_mode = {journal};"])
    return copies


def compare(bench):
    office, numbers = bench.office("office"), unsigned(bench)
    cases = {"active": numbers[-1], "old": numbers[0]}
    find = [bench.hotline, "sample", "--scan", bench.ledger, "--find", cases["old"]]
    append, databases = floor.append(bench), journals(bench)
    contestants = {"start": lambda: run([bench.hotline, "--version"]), "search": lambda: run(find),
                   "append": lambda: appended(bench.ledger, run, append)}
    for age, number in cases.items():
        contestants[age] = lambda number=number: appended(bench.ledger, run, ours(bench, office, number))
        for journal, path in databases.items():
            contestants[f"{age} {journal}"] = lambda path=path, number=number: by_sqlite(path, number)
    costs = in_turns(RUNS, contestants)
    bench.table.keep("sign", bench.size, costs)
    costs = {name: median(each) for name, each in costs.items()}
    least = costs["search"].wall + statistics.median(append_once(bench.ledger) for _ in range(RUNS))
    ratios(bench, costs, least)
    peaks = ", ".join(f"{age} {appended(bench.ledger, peak, ours(bench, office, number)):.0f} MiB"
                      for age, number in cases.items())
    told = ", ".join(f"{name} {shown(cost.wall)} (CPU {shown(cost.cpu)})" for name, cost in costs.items())
    bench.table.note(f"sign, {bench.size} tickets: {told}; peak memory {peaks}")


def ratios(bench, costs, least):
    what = f"sign, {bench.size}"
    active, old = costs["active"].wall, costs["old"].wall
    bench.table.ratio(f"{what}: active / bare append and sync", active, costs["append"].wall, "≤ 2")
    bench.table.ratio(f"{what}: old / (start + search + append)", old, least, "≤ 3")
    for journal in ("delete", "wal"):
        if f"active {journal}" in costs:
            bench.table.ratio(f"{what}: active / SQLite ({journal})", active, costs[f"active {journal}"].wall, "≤ 1")
            bench.table.ratio(f"{what}: old / SQLite ({journal})", old, costs[f"old {journal}"].wall)
