#!/usr/bin/env python3
"""Holds report.sql on DuckDB and on Spark against `hotline report`, number by number:

    compare.py [--engine duckdb|spark|both] [--tickets 400] [HOTLINE]

Makes the ledgers of a few districts in a temporary folder (CSV and JSON Lines, with undone commands, mergers,
corrections and all else in samples/month), prints what differs; exit status 1 if anything does."""

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
import run

HERE = os.path.dirname(os.path.abspath(__file__))
# Period and `now`: the year from its end; a month while it still goes on.
ASKED = [("2025", "2026-01-15T23:59:59"), ("2025-09", "2025-09-19T12:00:00")]
GROUPS = ("months", "channels", "kinds", "categories", "subcategories", "areas", "units")
RATED = ("closed", "closed_in_time", "satisfied")
COUNTED = ("accepted", "answered", "handed_over")
# What hotline leaves out while it is 0.
RARE = {("totals", name) for name in ("merged", "transferred", "declined")} | \
       {("rates", name) for name in ("accepted", "answered_smart", "answered_self")}

# A district whose ledger an import and clerks have written; undone, done again, undone once more;
# parted again, handed on late, called three times in vain on one day.
CLERKS = r"""
init 甲区 .
import first.csv
import corrected.csv --update
accept JQ01 --kind 投诉 --channel 网络\投诉 --category 环境 --area 东\n街 --at 2025-09-10T08:00 --content 来电
dispatch JQ01 --unit 城管\局 --at 2025-09-10T09:00
undo JQ01
undo JQ01 --restore
accept JQ02 --kind 求助 --at 2025-09-10T08:00 --content 来电
dispatch JQ02 --unit 住建局 --at 2025-09-10T09:00
undo JQ02
undo JQ02 --restore
undo JQ02 --restore
accept JQ03 --kind 咨询 --area 西街 --at 2025-09-10T08:00 --content 来电
undo JQ03
accept JQ03 --kind 投诉 --area 北街 --at 2025-09-11T08:00 --content 来电
answer JQ03 --reply 已答复 --at 2025-09-11T08:05
accept JQ04 --kind 咨询 --at 2025-09-18T16:00 --content 来电
accept JQ05 --kind 投诉 --at 2025-09-01T08:00 --content 来电
accept JQ06 --kind 投诉 --at 2025-09-01T08:10 --content 来电
dispatch JQ05 JQ06 --unit 住建局 --at 2025-09-01T09:00
merge JQ05 --into JQ06 --reason 同一事项 --at 2025-09-01T10:00
merge JQ05 --undo --reason 另有诉求 --at 2025-09-01T11:00
dispatch JQ06 --unit 水务局 --reassign --reason 属水务局 --at 2025-09-15T09:00
accept JQ07 --kind 求助 --at 2025-09-01T08:20 --content 来电
dispatch JQ07 --unit 水务局 --at 2025-09-01T09:10
sign JQ07 --at 2025-09-01T09:20
contact JQ07 --at 2025-09-01T15:00
close JQ07 --reply 已办 --approver 张主任 --evidence 图.jpg --at 2025-09-02T09:00
revisit JQ07 --unreached --at 2025-09-03T09:00
revisit JQ07 --unreached --at 2025-09-03T10:00
revisit JQ07 --unreached --at 2025-09-03T11:00
"""


def make(folder, hotline, tickets):
    """The ledgers, all of them files of `folder`."""
    def do(words, place=folder):
        told = subprocess.run([hotline, *words], cwd=place, capture_output=True, text=True)
        if told.returncode != 0:
            sys.exit(f"hotline {' '.join(words)}: {told.stderr}")
    do(["sample", "-O", "east.csv", "--tickets", str(tickets), "--seed", "11"])
    do(["sample", "-O", "west.jsonl", "--tickets", str(tickets), "--seed", "12"])
    office = os.path.join(folder, "office")
    os.mkdir(office)
    do(["sample", "--export", "-O", "office/first.csv", "--tickets", str(tickets // 2), "--seed", "13"])
    correct(os.path.join(office, "first.csv"), os.path.join(office, "corrected.csv"))
    with open(os.path.join(office, "图.jpg"), "w", encoding="utf-8") as file:
        file.write("图")
    for line in CLERKS.strip().splitlines():
        do([*line.split(" "), "--now", "2026-01-10T09:00:00"], office)
    os.replace(os.path.join(office, "ledger.csv"), os.path.join(folder, "clerks.csv"))
    month = os.path.join(folder, "month")
    script = os.path.join(HERE, "..", "month", "month.sh")
    subprocess.run(["sh", script, month], env={**os.environ, "HOTLINE": hotline}, check=True, capture_output=True)
    with open(os.path.join(month, "ledger.csv"), encoding="utf-8") as file:
        lines = file.readlines()
    # The same district's ledger as a backup of the middle of the month had it, besides the whole one.
    early = max(n for n in range(len(lines) // 2) if not lines[n].endswith(",\n"))
    for name, part in (("month.csv", lines), ("backup.csv", lines[:early + 1])):
        with open(os.path.join(folder, name), "w", encoding="utf-8") as file:
            file.writelines(part)
    return sorted(os.path.join(folder, name) for name in os.listdir(folder) if "." in name)


def correct(source, target):
    """The export once more, with other groups for some tickets."""
    with open(source, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    for row in rows[::5]:
        row["诉求类型"], row["区域"] = "建议", "改\\区"
    with open(target, "w", encoding="utf-8") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)


def by_hotline(hotline, files, district, period, now):
    """The figures of `hotline report`, under the keys that report.sql gives them."""
    words = [hotline, "report", *files, "--period", period, "--now", now, "--full", "--format", "json", "--quiet"]
    tables = json.loads(subprocess.run(words, check=True, capture_output=True).stdout)
    figures = {}
    def put(section, name, figure, value, of=district):
        figures[of, section, name, figure] = (value["part"], value["whole"]) if isinstance(value, dict) else value
    for row in tables["totals"]["rows"]:
        put("totals", "", row["figure"], row["count"])
    for row in tables["rates"]["rows"]:
        put("rates", "", row["figure"], row["rate"])
    for row in tables["variants"]["rows"]:
        if row["preset"] != "default":
            put("variants", row["preset"], row["figure"], row["rate"])
    for row in tables["times"]["rows"]:
        put("times", "", row["figure"], row["value"])
    for row in tables["hours"]["rows"]:
        if row["accepted"] > 0:
            put("hours", row["hour"], "accepted", row["accepted"])
    for section in GROUPS:
        for row in tables[section]["rows"]:
            name = f"{row['category']}/{row['group']}" if section == "subcategories" else row["group"]
            for figure in COUNTED + RATED:
                put(section, name, figure, row[figure], row.get("district", district))
    for row in tables.get("district_rates", {"rows": []})["rows"]:
        put("rates", "", row["figure"], row["rate"], row["district"])
    return figures


def same(figure, own, value):
    """Is a figure of report.sql what hotline says? Counts are parts, means are rounded."""
    part, whole = (int(number or 0) for number in own)
    if isinstance(value, tuple):
        return (part, whole) == value
    if figure == "mean_elapsed":
        return value == (part // whole if whole else None)
    if figure in ("mean_working_days", "median_working_days"):
        return value is None and not whole or abs(value - part / whole) < 0.005001
    return part == value


def differences(theirs, own):
    """What differs between hotline's figures and those of report.sql for the same keys."""
    shown = {key[2].split("/")[0] for key in theirs if key[1] == "subcategories"}
    def expected(key, value):
        if key[1] == "hours" and key[3] != "accepted" or key[1] == "check":
            return False
        if key[1] == "subcategories" and key[2].split("/")[0] not in shown:
            return False
        return not ((key[1], key[3]) in RARE and not value[0])
    keys = theirs.keys() | {key for key, value in own.items() if expected(key, value)}
    wrong = [key for key in keys if key not in theirs or key not in own or not same(key[3], own[key], theirs[key])]
    return len(keys), [(key, own.get(key), theirs.get(key)) for key in sorted(wrong)]


def compare(hotline, engine, rows, files, period, now):
    own = {tuple(row[:4]): tuple(row[4:]) for row in rows}
    if own["", "check", "", "unsettled_undoings"][0]:
        sys.exit("undone commands were undone more often than report.sql follows")
    districts = {}
    for path in files:
        districts.setdefault(office(path), []).append(path)
    compared, wrong = 0, []
    for district, paths in [("", files), *districts.items()]:
        mine = {key: value for key, value in own.items()
                if key[0] == district or district == "" and key[1] in ("areas", "units")}
        theirs = by_hotline(hotline, paths, district, period, now)
        if district == "":
            mine |= {key: own[key] for key in theirs if key in own}
        count, differing = differences(theirs, mine)
        compared, wrong = compared + count, wrong + differing
    print(f"{engine}, {period} as of {now}: {compared} figures compared, {len(wrong)} differ")
    for key, mine, value in wrong[:20]:
        print(f"    {' / '.join(key)}: {engine} {mine}, hotline {value}")
    return len(wrong)


def office(path):
    """The office's name in the first row."""
    with open(path, encoding="utf-8") as file:
        first = file.readline()
        return json.loads(first)["text"] if first.startswith("{") else file.readline().split(",")[-2]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--engine", choices=("duckdb", "spark", "both"), default="both")
    parser.add_argument("--master", default="local-cluster[2,1,1024]", help="Spark's cluster")
    parser.add_argument("--tickets", type=int, default=400)
    parser.add_argument("hotline", nargs="?", default=os.path.join(HERE, "../../target/release/hotline"))
    given = parser.parse_args()
    hotline, differing = os.path.abspath(given.hotline), 0
    with tempfile.TemporaryDirectory() as folder:
        files = make(folder, hotline, given.tickets)
        found = run.ledgers(files)
        asked = [(period, now, (*run.bounds(period), now)) for period, now in ASKED]
        if given.engine != "spark":
            events = run.duckdb_events(found)
            for period, now, moments in asked:
                differing += compare(hotline, "DuckDB", run.on_duckdb(events, moments), files, period, now)
        if given.engine != "duckdb":
            with tempfile.TemporaryDirectory() as tables, run.spark_session(given.master, tables) as session:
                for period, now, moments in asked:
                    differing += compare(hotline, "Spark", run.on_spark(session, found, moments), files, period, now)
    sys.exit(1 if differing else 0)


if __name__ == "__main__":
    main()
