"""One signing, of a ticket near the end of the ledger and of an old one, against SQLite with full sync in
both journals, and against what it must cost: start, search, synced append."""

import csv
import os
import statistics
import sys
import time

import sqlite_office
from measure import NOW, in_turns, median, peak, run, shown

RUNS = 25
OPEN = {"accepted", "dispatched", "contacted", "extension-requested", "extension-granted", "extension-refused"}


def unsigned(ledger):
    """Open tickets handed over once and never signed, in the order of acceptance."""
    state = {}
    with open(ledger, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            state.setdefault(row["ticket"], []).append(row["event"])
    return [ticket for ticket, events in state.items()
            if set(events) <= OPEN and events.count("dispatched") == 1]


def ours(bench, office, number, measure=run):
    """Signs, then cuts the ledger back, so that every run meets the same file."""
    length = os.path.getsize(bench.ledger)
    cost = measure([bench.hotline, "--office", office, "--ledger", bench.ledger, "--now", NOW, "--quiet", "sign",
                    number, "--at", "2025-12-31 23:59:59"])
    if os.path.getsize(bench.ledger) <= length:
        sys.exit("nothing was signed")
    os.truncate(bench.ledger, length)
    return cost


def append_once(ledger):
    """One row behind the ledger, synced; taken back at once."""
    length = os.path.getsize(ledger)
    with open(ledger, "ab", buffering=0) as file:
        begin = time.perf_counter()
        file.write(b"x" * 250)
        os.fdatasync(file.fileno())
        wall = time.perf_counter() - begin
    os.truncate(ledger, length)
    return wall


def measured(bench, office, cases, databases):
    find = [bench.hotline, "sample", "--scan", bench.ledger, "--find", cases["old"]]
    contestants = {"start": lambda: run([bench.hotline, "--version"]), "search": lambda: run(find)}
    for age, number in cases.items():
        contestants[age] = lambda number=number: ours(bench, office, number)
        for journal, path in databases.items():
            contestants[f"{age} {journal}"] = lambda path=path, number=number: sqlite_office.sign(path, number)
    costs = in_turns(RUNS, contestants)
    bench.table.keep("sign", bench.size, costs)
    return {name: median(each) for name, each in costs.items()}


def compare(bench):
    office = bench.office(f"office-{bench.size}")
    numbers = unsigned(bench.ledger)
    cases = {"recent": numbers[-1], "old": numbers[0]}
    databases = {journal: bench.path(f"{journal}.db") for journal in ("delete", "wal")}
    sqlite_office.make(bench.ledger, databases["delete"])
    sqlite_office.write_ahead(databases["delete"], databases["wal"])
    costs = measured(bench, office, cases, databases)
    append = statistics.median(append_once(bench.ledger) for _ in range(RUNS))
    ratios(bench, costs, append)
    peaks = ", ".join(f"{age} {ours(bench, office, number, peak):.0f} MiB" for age, number in cases.items())
    cpu = {name: shown(cost.cpu) for name, cost in costs.items()}
    bench.table.note(
        f"sign, {bench.size} tickets: process start {shown(costs['start'].wall)}, start and search "
        f"{shown(costs['search'].wall)}, synced append {shown(append)}; CPU recent {cpu['recent']}, old "
        f"{cpu['old']} against {cpu['search']} for start and search; peak memory {peaks}")
    for path in databases.values():
        os.remove(path)


def ratios(bench, costs, append):
    add, size = bench.table.ratio, bench.size
    recent, old = costs["recent"].wall, costs["old"].wall
    for journal in ("delete", "wal"):
        add(f"sign of a recent ticket, {size}: ours / SQLite ({journal})", recent, costs[f"recent {journal}"].wall,
            "≤ 1")
    add(f"sign of an old ticket, {size}: ours / (start + search + append)", old, costs["search"].wall + append,
        "≤ 3")
    for journal in ("delete", "wal"):
        add(f"sign of an old ticket, {size}: ours / SQLite ({journal})", old, costs[f"old {journal}"].wall)
