"""Recomputes the figures of many small ledgers with DuckDB: `recompute.py FOLDER`. FOLDER holds `cases.json`:
for each case the ledger, the period, the moment, and the file of the program's report. Prints a line for every
figure that differs, with the number of its case; `compared N` at the end."""

import json
import os
import sys

import duckdb

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..")
sys.path.insert(0, os.path.join(ROOT, "benches"))
import figures  # noqa: E402

CALENDAR = os.path.join(ROOT, "src", "domain", "calendar_cn.csv")
STAMPS = {"at", "recorded", "due", "sign_due", "contact_due", "return_due"}


def columns(path):
    with open(path, encoding="utf-8") as file:
        names = file.readline().strip().split(",")
    kind = lambda name: "BIGINT" if name == "seq" else "TIMESTAMP" if name in STAMPS else "VARCHAR"
    return "{" + ", ".join(f"'{name}': '{kind(name)}'" for name in names) + "}"


def statements(name, case):
    values = {"$ledger": f"'{case['ledger']}'", "$columns": columns(case["ledger"]), "$calendar": f"'{CALENDAR}'"}
    values.update({f"${name}": f"timestamp '{case[name]}'" for name in ("first", "last", "now")})
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        sql = file.read()
    for placeholder, value in values.items():
        sql = sql.replace(placeholder, value)
    return sql


def named(found):
    """Groups without a name are left out: one side calls them nothing, the other does not list them."""
    parts = lambda key: key.replace("None", "").split("/")
    return {key.replace("None", ""): value for key, value in found.items() if "" not in parts(key)[:2]}


def differing(case):
    with duckdb.connect() as connection:
        rows = connection.execute(statements("figures.sql", case)).fetchall()
        rows += connection.execute(statements("more.sql", case)).fetchall()
    theirs, mine = named(figures.of_rows(rows)), named(figures.of_hotline(case["report"]))
    keys = sorted(theirs.keys() | mine.keys())
    return len(theirs), [(key, mine.get(key), theirs.get(key)) for key in keys if mine.get(key) != theirs.get(key)]


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
