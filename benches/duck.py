"""Runs SQL files by DuckDB: `duck.py DATABASE FILE …`. A process of its own, so that its memory is its own.
Prints the rows of the last statement as CSV, and on its last line of errors the seconds of the work itself:
starting Python and loading DuckDB are not charged."""

import csv
import json
import os
import sys
import time

import duckdb


def main():
    database, *files = sys.argv[1:]
    begin, cpu = time.perf_counter(), time.process_time()
    # What does not fit into memory goes where the files are, not where the bench was called.
    settings = {"temp_directory": os.path.join(os.path.dirname(files[0]), "spill")}
    with duckdb.connect(database, read_only=database != ":memory:", config=settings) as connection:
        for path in files:
            with open(path, encoding="utf-8") as file:
                result = connection.execute(file.read())
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerow(column[0] for column in result.description or [])
        writer.writerows(result.fetchall())
    sys.stdout.flush()
    used = {"wall": time.perf_counter() - begin, "cpu": time.process_time() - cpu}
    print(json.dumps(used), file=sys.stderr)


main()
