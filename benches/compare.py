#!/usr/bin/env python3
"""Measures hotline against DuckDB, SQLite and the bare cost of its files, in one run on one machine and
the same data, and prints ratios. Needs `pip install duckdb`, the sqlite3 command, and
`cargo build --release`. Everything is made in a temporary folder and removed.

    benches/compare.py [--sizes 33267,333000] [--large 3300000] [--only report,sign,import,scale]
"""

import argparse
import os
import tempfile

import import_
import report
import sign
from bench import YEAR, Bench
from measure import median, run

HERE = os.path.dirname(os.path.abspath(__file__))


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--hotline", default=os.path.join(HERE, "..", "target", "release", "hotline"))
    parser.add_argument("--sizes", default=f"{YEAR},333000")
    parser.add_argument("--large", type=int, help="one more size, for report and memory only (2.5 GB a million)")
    parser.add_argument("--only", default="report,sign,import,scale")
    parser.add_argument("--folder", help="where to make the temporary folder")
    parser.add_argument("--json", metavar="FILE", help="the single runs and the ratios as JSON too")
    return parser.parse_args()


def of_size(bench, only, small):
    """The jobs on one ledger; the cost of a report for the comparison of sizes."""
    cost = None
    if "report" in only:
        cost = report.compare(bench)
    elif "scale" in only:
        cost = median([run(report.ours(bench)) for _ in range(bench.tries)])
    if "sign" in only and small:
        sign.compare(bench)
    return cost


def main():
    given = arguments()
    only = given.only.split(",")
    sizes = [int(size) for size in given.sizes.split(",")]
    costs = {}
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        bench = Bench(os.path.abspath(given.hotline), folder)
        for size in sizes + ([given.large] if given.large else []):
            bench.sample(size)
            costs[size] = of_size(bench, only, size in sizes)
            os.remove(bench.ledger)
        if "import" in only:
            import_.compare(bench)
    if "scale" in only:
        report.scale(costs, bench.table)
    bench.table.note("load average " + " ".join(f"{load:.1f}" for load in os.getloadavg()))
    bench.table.print()
    if given.json:
        bench.table.write(given.json)


main()
