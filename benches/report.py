"""The year's report against DuckDB on the same events, with every figure compared first, and against
cutting every cell of the ledger."""

import json
import os
import sys

import figures
from measure import NOW, in_turns, median, peak, run, run_into

HERE = os.path.dirname(os.path.abspath(__file__))
YEAR = ("2025-01-01 00:00:00", "2025-12-31 23:59:59", NOW)
# A month beside the one before it, which is taken as of one month before.
MONTH, BEFORE = "2025-11", ("2025-10-01 00:00:00", "2025-10-31 23:59:59", "2025-12-15 23:59:59")


def ours(bench, *more):
    return [bench.hotline, "report", bench.ledger, "--period", "2025", "--now", NOW, *more]


def scan(bench):
    return [bench.hotline, "sample", "--scan", bench.ledger]


def duck(bench, *period):
    return [sys.executable, os.path.join(HERE, "duck.py"), bench.ledger, *period]


def read(bench, command, told=False):
    path = bench.path("answer.json")
    run_into(path, command, told)
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def compare_figures(bench):
    """Every figure of the full report, and of an earlier period beside a later one, against DuckDB's."""
    mine = figures.of_hotline(read(bench, ours(bench, "--full", "--format", "json")))
    theirs = figures.of_duckdb(read(bench, duck(bench, *YEAR), told=True))
    shown = {key.split("/")[1] for key in mine if key.startswith("subcategories/")}
    theirs = {key: value for key, value in theirs.items()
              if not key.startswith("subcategories/") or key.split("/")[1] in shown}
    found = figures.differences(mine, theirs)
    month = [bench.hotline, "report", bench.ledger, "--period", MONTH, "--compare", "previous", "--now", NOW]
    told = read(bench, [*month, "--format", "json"])
    before = figures.totals_of_hotline(told, "compared_totals", "earlier", "compared_rates", "earlier")
    rows = read(bench, duck(bench, *BEFORE), told=True)
    everything = next(cells for of_what, _, *cells in rows if of_what == "all")
    found += figures.differences(before, figures.totals_of_duckdb(everything))
    bench.table.note(f"{bench.size} tickets: {len(mine) + len(before)} figures compared, {len(found)} differ")
    for key, own, other in found[:20]:
        bench.table.note(f"    {key}: hotline {own}, DuckDB {other}")


def compare(bench):
    compare_figures(bench)
    costs = in_turns(bench.tries, {
        "hotline": lambda: run(ours(bench)),
        "DuckDB": lambda: run(duck(bench, *YEAR), told=True),
        "bare scan": lambda: run(scan(bench)),
    })
    bench.table.keep("report", bench.size, costs)
    our, their, least = (median(costs[name]) for name in ("hotline", "DuckDB", "bare scan"))
    what = f"report, {bench.size} tickets"
    bench.table.ratio(f"{what}: DuckDB wall / ours", their.wall, our.wall, "≥ 5")
    bench.table.ratio(f"{what}: DuckDB CPU / ours", their.cpu, our.cpu, "≥ 5")
    bench.table.ratio(f"{what}: our CPU / bare scan", our.cpu, least.cpu, "≤ 2")
    bench.table.note(f"{what}: peak memory {peak(ours(bench)):.0f} MiB (target at 33 k < 150), "
                     f"scan {peak(scan(bench)):.0f}, DuckDB {peak(duck(bench, *YEAR)):.0f}")
    return our


def scale(costs, table):
    """Does a report cost the same per ticket at every size?"""
    sizes = sorted(costs)
    for small, large in zip(sizes, sizes[1:]):
        for measure in ("wall", "cpu"):
            above, below = getattr(costs[large], measure) * small / large, getattr(costs[small], measure)
            table.ratio(f"report {large} / {small} tickets, {measure} per ticket", above, below, "≤ 1.2")
