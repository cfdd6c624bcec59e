"""The year's figures by DuckDB: `duck.py LEDGER FIRST LAST NOW`. Run as a process of its own, so that its
memory is its own; prints the rows as JSON, with the seconds and the CPU seconds of the work itself."""

import json
import os
import resource
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


def parameters(path, first, last, now):
    calendar = os.path.join(HERE, "..", "src", "domain", "calendar_cn.csv")
    return {"$ledger": f"'{path}'", "$columns": columns(path), "$calendar": f"'{calendar}'",
            "$first": f"timestamp '{first}'", "$last": f"timestamp '{last}'", "$now": f"timestamp '{now}'"}


def whole(rows):
    return [[cell if isinstance(cell, str) else int(cell or 0) for cell in row] for row in rows]


def main():
    values = parameters(*sys.argv[1:5])
    begin, cpu = time.perf_counter(), time.process_time()
    with duckdb.connect() as connection:
        rows = connection.execute(statements("figures.sql", values)).fetchall()
        used = {"wall": time.perf_counter() - begin, "cpu": time.process_time() - cpu}
        used["rss"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        rows += connection.execute(statements("more.sql", values)).fetchall()
    json.dump({"used": used, "rows": whole(rows)}, sys.stdout)


if __name__ == "__main__":
    main()
