#!/usr/bin/env python3
"""The figures of report.sql over ledgers, many districts at once, on DuckDB or on Spark, as CSV:

    run.py [--engine duckdb|spark] [--period 2025] [--now 2026-01-15T23:59:59] FILE|GLOB…

Only the two functions `on_duckdb` and `on_spark` know an engine; the rules are all in report.sql. Needs
`pip install duckdb`, or `pip install pyspark` and Java 17 or newer."""

import argparse
import csv
import datetime as dt
import glob
import os
import re
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
NOTICES = os.path.join(HERE, "..", "..", "src", "domain", "calendar_cn.csv")
COLUMNS = ("seq at ticket event unit due sign_due contact_due result grade cause solved kind channel category1 "
           "category2 area ref text").split()
# Where free text matters for figures: the names of groups, and numbers.
ESCAPED = {"ticket", "unit", "channel", "category1", "category2", "area", "text"}
SEAL = re.compile(rb'(,|"seal":")"?[0-9a-f]{64}("?|"})\r?\n?$')


def ledgers(patterns):
    """The files, by the names of their columns; those in JSON Lines under None."""
    found = {}
    for path in sorted({path for pattern in patterns for path in glob.glob(pattern)}):
        with open(path, "rb") as file:
            first = file.readline().decode("utf-8-sig", "replace").rstrip("\r\n").replace('"seq",', "seq,")
            if not first.startswith(('{"seq":1', "seq,")):
                sys.exit(f"{path}: not a ledger")
            row = first if first.startswith("{") else file.readline().decode()
            file.seek(max(0, os.path.getsize(path) - (1 << 20)))
            last = file.read().rstrip(b"\n").split(b"\n")[-1]
        # Masked copies have no seals; they are made of committed rows only.
        if SEAL.search(row.encode()) and not SEAL.search(last):
            sys.exit(f"{path}: the rows after the last seal were never committed; any command that writes to the "
                     "ledger cuts them off")
        header = None if first.startswith("{") else tuple(first.replace('"', "").split(","))
        found.setdefault(header, []).append(os.path.abspath(path))
    if not found:
        sys.exit("no ledger found: " + " ".join(patterns))
    return found


def selection(ledger, header, types=str, slash="\\"):
    """The select list of `events`; `slash` is how the engine writes a backslash. Cells of CSV have escapes."""
    def cell(name):
        if header is not None and name not in header:
            return "cast(null as string)"
        if header is None or name not in ESCAPED:
            return f'nullif({types(name)}, \'\')' if name != "seq" else "seq"
        text = f"replace({types(name)}, '{slash}{slash}', chr(1))"
        for letter, code in (("n", 10), ("r", 13), ("0", 0)):
            text = f"replace({text}, '{slash}{letter}', chr({code}))"
        return f"nullif(replace({text}, chr(1), '{slash}'), '')"
    cells = {"moment" if name == "at" else name: cell(name) for name in COLUMNS}
    # Of `text` only the office's name is needed; replies are not to travel.
    cells["text"] = f"case when {types('event')} = 'opened' then {cells['text']} end"
    return f"select {ledger} as ledger, " + ", ".join(f"{text} as {name}" for name, text in cells.items())


def calendar():
    """Every day, and whether it is worked (None in years without a notice)."""
    with open(NOTICES, encoding="utf-8") as file:
        rows = csv.DictReader(line for line in file if not line.startswith("#"))
        marks = {row["date"]: row["kind"] == "workday" for row in rows}
    years = {day[:4] for day in marks}
    day = dt.date(2010, 1, 1)
    while day.year < 2040:
        text = day.isoformat()
        yield text, int(marks.get(text, day.weekday() < 5)) if text[:4] in years else None
        day += dt.timedelta(1)


def statements(first, last, now, waiting=1):
    with open(os.path.join(HERE, "report.sql"), encoding="utf-8") as file:
        text = re.sub(r"--[^\n]*", "", file.read())
    for name, value in (("first", f"'{first}'"), ("last", f"'{last}'"), ("now", f"'{now}'"), ("waiting", str(waiting))):
        text = re.sub(rf":{name}\b", value, text)
    return [statement for statement in text.split(";\n") if statement.strip()]


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def duckdb_events(files):
    """The query behind the view `events`."""
    views = []
    for header, paths in files.items():
        named = lambda names: "{" + ", ".join(f"'{n}': '{'BIGINT' if n == 'seq' else 'VARCHAR'}'" for n in names) + "}"
        paths = "[" + ", ".join(map(quoted, paths)) + "], filename = true"
        read = (f"read_json({paths}, format = 'newline_delimited', columns = {named(COLUMNS)})" if header is None
                else f"read_csv({paths}, header = true, auto_detect = false, delim = ',', quote = '\"', "
                     f"escape = '\"', columns = {named(header)})")
        views.append(selection("filename", header, types=lambda name: f'"{name}"') + f" from {read}")
    return " union all ".join(views)


def on_duckdb(events, moments, settings=()):
    import duckdb
    with duckdb.connect() as base, tempfile.TemporaryDirectory() as folder:
        for setting in settings:
            base.execute(f"set {setting}")
        base.execute(f"create view events as {events}")
        path = os.path.join(folder, "days.csv")
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(f"{day},{'' if worked is None else worked}\n" for day, worked in calendar())
        base.execute(f"create view calendar as select * from read_csv({quoted(path)}, header = false, "
                     "columns = {'day': 'VARCHAR', 'worked': 'INTEGER'})")
        *making, asking = statements(*moments)
        for statement in making:
            base.execute(statement)
        return base.execute(asking).fetchall()


def spark_session(master, folder):
    from pyspark.sql import SparkSession
    os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    local = {"spark.driver.host": "127.0.0.1", "spark.driver.bindAddress": "127.0.0.1", "spark.ui.enabled": "false",
             "spark.ui.showConsoleProgress": "false", "spark.sql.shuffle.partitions": "4",
             "spark.sql.session.timeZone": "UTC", "spark.log.level": "ERROR",
             "spark.sql.warehouse.dir": os.path.join(folder, "warehouse")}
    builder = SparkSession.builder.master(master).appName("hotline")
    for name, value in local.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


def on_spark(session, files, moments):
    from functools import reduce
    text = lambda names: ", ".join(f"`{name}` {'bigint' if name == 'seq' else 'string'}" for name in names)
    parts = []
    for number, (header, paths) in enumerate(files.items()):
        read = (session.read.schema(text(COLUMNS)).json(paths) if header is None
                else session.read.csv(paths, schema=text(header), header=True, quote='"', escape='"'))
        read.createOrReplaceTempView(f"part{number}")
        parts.append(session.sql(selection("input_file_name()", header, types=lambda name: f"`{name}`", slash="\\\\")
                                 + f" from part{number}"))
    reduce(lambda one, other: one.unionAll(other), parts).createOrReplaceTempView("events")
    session.createDataFrame(list(calendar()), "day string, worked int").createOrReplaceTempView("calendar")
    *making, asking = statements(*moments)
    tables = [re.search(r"create table (\w+)", statement)[1] for statement in making]
    for table, statement in zip(tables, making):
        session.sql(f"drop table if exists {table}")
        session.sql(statement)
    return [tuple(row) for row in session.sql(asking).collect()]


def bounds(period):
    """First and last second of 2025, 2025-09, 2025-09-28 or FROM..TO."""
    first, _, last = period.partition("..")
    last = last or first
    year, month, *day = map(int, (last + "-12" if len(last) == 4 else last).split("-"))
    after = dt.date(year + month // 12, month % 12 + 1, 1)
    end = dt.date(year, month, *day) if day else after - dt.timedelta(1)
    return f"{first}-01-01"[:10] + "T00:00:00", f"{end}T23:59:59"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--engine", choices=("duckdb", "spark"), default="duckdb")
    parser.add_argument("--master", default="local-cluster[2,1,1024]", help="Spark's cluster")
    parser.add_argument("--memory", default="80%", help="memory limit of DuckDB")
    parser.add_argument("--period", default="2025")
    parser.add_argument("--now", default=dt.datetime.now(dt.timezone(dt.timedelta(hours=8))).strftime("%FT%T"))
    parser.add_argument("files", nargs="+", metavar="FILE|GLOB")
    given = parser.parse_args()
    files, moments = ledgers(given.files), (*bounds(given.period), given.now)
    if given.engine == "duckdb":
        rows = on_duckdb(duckdb_events(files), moments, [f"memory_limit = '{given.memory}'"])
    else:
        with tempfile.TemporaryDirectory() as folder, spark_session(given.master, folder) as session:
            rows = on_spark(session, files, moments)
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(("district", "section", "name", "figure", "part", "whole"))
    writer.writerows(sorted(rows, key=lambda row: row[:4]))


if __name__ == "__main__":
    main()
