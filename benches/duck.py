"""The year's figures by DuckDB: `duck.py LEDGER FIRST LAST NOW`. Run as a process of its own, so that its
memory is its own; prints the rows as JSON, with the seconds and the CPU seconds of the work itself."""

import json
import os
import resource
import sys
import time

import duckdb

STAMPS = {"at", "recorded", "due", "sign_due", "contact_due", "return_due"}


def columns(path):
    with open(path, encoding="utf-8") as file:
        names = file.readline().strip().split(",")
    kind = lambda name: "BIGINT" if name == "seq" else "TIMESTAMP" if name in STAMPS else "VARCHAR"
    return "{" + ", ".join(f"'{name}': '{kind(name)}'" for name in names) + "}"


def main():
    path, first, last, now = sys.argv[1:5]
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "figures.sql"), encoding="utf-8") as file:
        sql = file.read()
    values = {"$ledger": f"'{path}'", "$columns": columns(path), "$first": f"timestamp '{first}'",
              "$last": f"timestamp '{last}'", "$now": f"timestamp '{now}'"}
    for name, value in values.items():
        sql = sql.replace(name, value)
    begin, cpu = time.perf_counter(), time.process_time()
    with duckdb.connect() as connection:
        rows = connection.execute(sql).fetchall()
    used = {"wall": time.perf_counter() - begin, "cpu": time.process_time() - cpu}
    used["rss"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    json.dump({"used": used, "rows": [[str(c) if isinstance(c, str) else int(c or 0) for c in row] for row in rows]}, sys.stdout)


main()
