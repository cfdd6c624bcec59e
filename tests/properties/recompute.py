"""Recomputes the figures of many small ledgers with DuckDB: `recompute.py FOLDER`. FOLDER holds `cases.json`:
for each case the ledger, the period, the moment, and the file of the program's report. Prints a line for every
figure that differs, with the number of its case; `compared N` at the end."""

import json
import os
import sys

import duckdb

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "benches"))
import compare  # noqa: E402
import duck  # noqa: E402


def named(figures):
    """Groups without a name are left out: one side calls them nothing, the other does not list them."""
    parts = lambda key: [part for part in key.replace("None", "").split("/")]
    return {key.replace("None", ""): value for key, value in figures.items() if "" not in parts(key)[:2]}


def differing(case):
    values = duck.parameters(case["ledger"], case["first"], case["last"], case["now"])
    with duckdb.connect() as connection:
        rows = connection.execute(duck.statements("figures.sql", values)).fetchall()
        rows += connection.execute(duck.statements("more.sql", values)).fetchall()
    theirs = named(compare.of_duckdb(duck.whole(rows)))
    with open(case["report"], encoding="utf-8") as file:
        mine = named(compare.of_hotline(json.load(file)))
    return len(theirs), compare.differences(mine, theirs)


def main():
    with open(os.path.join(sys.argv[1], "cases.json"), encoding="utf-8") as file:
        cases = json.load(file)
    compared = 0
    for number, case in enumerate(cases):
        count, found = differing(case)
        compared += count
        for figure, own, other in found:
            print(f"{number} {figure}: hotline {own}, DuckDB {other}")
    print(f"compared {compared}")


main()
