#!/usr/bin/env python3
"""Measures hotline against DuckDB, SQLite, Miller, xan, pandas and the bare cost of its files, in one run on
one machine and the same data, and prints ratios. README.md here says what is compared and how. Needs
`cargo build --release`; a rival that is not installed is left out. Everything is made in a temporary folder
and removed.

    benches/compare.py [--sizes 33267,333000] [--large 3300000] [--only JOB,…] [--json FILE]
"""

import argparse
import os
import shutil
import sys
import tempfile

import export
import floor
import import_
import overdue
import report
import rival
import screen
import sign
import startup
from bench import YEAR, Bench
from measure import Failed, median, run

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(HERE, "..", "target")
# Of each ledger, in this order.
JOBS = {"floor": floor.compare, "report": report.compare, "overdue": overdue.compare, "export": export.compare,
        "screen": screen.compare, "sign": sign.compare, "import": import_.compare}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--hotline", default=os.path.join(TARGET, "release", "hotline"))
    parser.add_argument("--sizes", default=f"{YEAR},333000", help="tickets, ascending")
    parser.add_argument("--large", type=int, help="one more size; who would not fit into memory is left out")
    parser.add_argument("--only", default=",".join(["startup", *JOBS, "scale"]))
    parser.add_argument("--folder", help="where to make the temporary folder")
    parser.add_argument("--cache", default=os.path.join(TARGET, "benches"), help="where tools built once are kept")
    parser.add_argument("--json", metavar="FILE", help="the single runs and the ratios as JSON too")
    return parser.parse_args()


def of_size(bench, only):
    """The jobs on one ledger; the cost of a report for the comparison of sizes."""
    cost = None
    for name in (name for name in JOBS if name in only):
        print(f"{bench.size} tickets: {name}", file=sys.stderr, flush=True)
        try:
            done = JOBS[name](bench)
            cost = done if name == "report" else cost
        except Failed as failure:
            bench.table.note(f"{name}, {bench.size} tickets: NOT MEASURED, {failure}")
    if cost is None and "scale" in only:
        cost = median([run(report.ours(bench)) for _ in range(bench.tries)])
    return cost


def main():
    given = arguments()
    only = given.only.split(",")
    os.makedirs(given.cache, exist_ok=True)
    costs = {}
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        bench = Bench(os.path.abspath(given.hotline), folder, os.path.abspath(given.cache), rival.versions())
        bench.introduce()
        if "startup" in only:
            startup.compare(bench)
        for size in [int(size) for size in given.sizes.split(",")] + ([given.large] if given.large else []):
            bench.sample(size)
            costs[size] = of_size(bench, only)
            shutil.rmtree(bench.folder)
            if given.json:
                bench.table.write(given.json)
    if "scale" in only:
        report.scale({size: cost for size, cost in costs.items() if cost}, bench.table)
    bench.table.note("load average " + " ".join(f"{load:.1f}" for load in os.getloadavg()))
    bench.table.print()
    if given.json:
        bench.table.write(given.json)


main()
