"""The year's figures by DuckDB: `duck.py LEDGER FIRST LAST NOW`. A process of its own, so that its memory is
its own. Prints the rows as JSON, and on its last line of errors the seconds of the work itself: starting
Python and loading DuckDB are not charged."""

import json
import os
import sys
import time

import duckdb

HERE = os.path.dirname(os.path.abspath(__file__))
STAMPS = {"at", "recorded", "due", "sign_due", "contact_due", "return_due"}


def columns(path):
    with open(path, encoding="utf-8") as file:
        names = file.readline().strip().split(",")
    kind = lambda name: "BIGINT" if name == "seq" else "TIMESTAMP" if name in STAMPS else "VARCHAR"
    return "{" + ", ".join(f"'{name}': '{kind(name)}'" for name in names) + "}"


def statements(name, values):
    with open(os.path.join(HERE, name), encoding="utf-8") as file:
        sql = file.read()
    for placeholder, value in values.items():
        sql = sql.replace(placeholder, value)
    return sql


def main():
    path, first, last, now = sys.argv[1:5]
    calendar = os.path.join(HERE, "..", "src", "domain", "calendar_cn.csv")
    values = {"$ledger": f"'{path}'", "$columns": columns(path), "$calendar": f"'{calendar}'",
              "$first": f"timestamp '{first}'", "$last": f"timestamp '{last}'", "$now": f"timestamp '{now}'"}
    begin, cpu = time.perf_counter(), time.process_time()
    with duckdb.connect() as connection:
        rows = connection.execute(statements("figures.sql", values)).fetchall()
        used = {"wall": time.perf_counter() - begin, "cpu": time.process_time() - cpu}
        rows += connection.execute(statements("more.sql", values)).fetchall()
    whole = lambda row: [cell if isinstance(cell, str) else int(cell or 0) for cell in row]
    json.dump([whole(row) for row in rows], sys.stdout)
    print(json.dumps(used), file=sys.stderr)


main()
