#!/usr/bin/env python3
"""Measures hotline against DuckDB, SQLite and the bare cost of its files, in one run on one machine and
the same data, and prints ratios. Needs `pip install duckdb`, the sqlite3 command, and
`cargo build --release`. Everything is made in a temporary folder and removed.

    benches/compare.py [--sizes 33267,333000] [--large 3300000] [--only report,sign,import,scale]
"""

import argparse
import csv
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
FIRST, LAST, NOW = "2025-01-01 00:00:00", "2025-12-31 23:59:59", "2026-01-15 23:59:59"
YEAR = 33267


class Cost:
    """Wall and CPU seconds of one process."""

    def __init__(self, wall, cpu):
        self.wall, self.cpu = wall, cpu


def run(command, output=subprocess.DEVNULL):
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=output, stderr=subprocess.PIPE)
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - begin
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)}: {process.returncode}\n{errors.decode()}")
    return Cost(wall, usage.ru_utime + usage.ru_stime)


def peak(command):
    """Peak memory in MiB. Told by `time`, since a child of this script would be charged with its size."""
    told = subprocess.run(["/usr/bin/time", "-f", "%M", *command], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, check=True)
    return int(told.stderr.split()[-1]) / 1024


def median(costs):
    middle = lambda field: statistics.median(getattr(cost, field) for cost in costs)
    return Cost(middle("wall"), middle("cpu"))


def report_command(hotline, ledger, *more):
    return [hotline, "report", ledger, "--period", "2025", "--now", NOW, *more]


# ---------------------------------------------------------------- report against DuckDB and a bare scan

RATES = {  # hotline's rate: (part, whole) among the columns of figures.sql behind the name
    "closed": (3, 4), "closed_in_time": (5, 6), "satisfied": (7, 8), "satisfied_strictly": (9, 8),
    "satisfied_first": (10, 11), "solved": (12, 13), "signed_in_time": (14, 15),
    "contacted_in_time": (16, 17), "redone_in_time": (18, 19), "redone": (20, 21), "returns_asked": (23, 22),
    "returns_upheld": (24, 23), "extended": (25, 22), "revisited": (26, 27), "answered": (1, 0),
    "responded": (34, 8), "answered_smart": (36, 0), "answered_self": (37, 0), "closed_once": (38, 21),
    "accepted": (0, 39),
}
# Not printed while there is nothing to tell.
OPTIONAL = {"answered_smart", "answered_self", "accepted"}
VARIANTS = {
    "closed/huaibei": (21, 4), "closed/hengdong": (28, 0), "closed/fengcheng": (3, 30),
    "closed_in_time/ningguo": (29, 4), "revisited/shiyan": (8, 0), "solved/shanghai": (12, 35),
    "satisfied/shiyan": (9, 8), "satisfied/beijing": (31, 33), "satisfied/shanghai": (32, 33),
    "responded/beijing": (34, 8), "responded/shanghai": (16, 17),
    **{f"{name}/default": RATES[name] for name in
       ("closed", "closed_in_time", "revisited", "solved", "satisfied", "responded")},
}
GROUPS = ("months", "channels", "kinds", "categories", "areas", "units")
# A month beside the one before it, which is taken as of one month before.
MONTH, BEFORE = "2025-11", ("2025-10-01 00:00:00", "2025-10-31 23:59:59", "2025-12-15 23:59:59")


def of_duckdb(rows):
    figures = {}
    for of_what, name, *cells in rows:
        if of_what == "all":
            figures.update(totals_of_duckdb(cells))
            for variant, (part, whole) in VARIANTS.items():
                figures[f"variants/{variant}"] = (cells[part], cells[whole])
        elif of_what == "times":
            names = ("mean_working_days", "median_working_days", "tickets")
            figures.update({f"times/{name}": cell for name, cell in zip(names, cells)})
        elif of_what == "requesters":
            figures["requesters"] = tuple(cells[:4])
        elif of_what == "hours" and name and cells[0] > 0:
            figures[f"hours/{name}"] = cells[0]
        elif name and of_what != "hours" and cells[0] + cells[4] + cells[6] + cells[8] > 0:
            for figure, place in (("accepted", 0), ("answered", 1), ("handed_over", 2)):
                figures[f"{of_what}/{name}/{figure}"] = cells[place]
            for figure in ("closed", "closed_in_time", "satisfied"):
                part, whole = RATES[figure]
                figures[f"{of_what}/{name}/{figure}"] = (cells[part], cells[whole])
    return figures


def totals_of_duckdb(cells):
    figures = {}
    for figure, place in (("accepted", 0), ("answered", 1), ("handed_over", 2)):
        figures[f"totals/{figure}"] = cells[place]
    for figure, place in (("declined", 40), ("merged", 41), ("transferred", 42)):
        if cells[place] > 0:
            figures[f"totals/{figure}"] = cells[place]
    for figure, (part, whole) in RATES.items():
        told = cells[part] > 0 and (figure != "accepted" or cells[40] > 0)
        if told or figure not in OPTIONAL:
            figures[f"rates/{figure}"] = (cells[part], cells[whole])
    return figures


def rate(value):
    return value["part"], value["whole"]


def of_hotline(tables):
    figures = totals_of_hotline(tables, "totals", "count", "rates", "rate")
    groups = [(table, row["group"], row) for table in GROUPS for row in tables[table]["rows"]]
    groups += [("subcategories", f"{row['category']}/{row['group']}", row)
               for row in tables["subcategories"]["rows"]]
    for table, name, row in groups:
        for figure in ("accepted", "answered", "handed_over"):
            figures[f"{table}/{name}/{figure}"] = row[figure]
        for figure in ("closed", "closed_in_time", "satisfied"):
            figures[f"{table}/{name}/{figure}"] = rate(row[figure])
    for row in tables["hours"]["rows"]:
        if row["accepted"] > 0:
            figures[f"hours/{row['hour']}"] = row["accepted"]
    for row in tables["variants"]["rows"]:
        figures[f"variants/{row['figure']}/{row['preset']}"] = rate(row["rate"])
    for row in tables["times"]["rows"]:
        if row["figure"] in ("mean_working_days", "median_working_days"):
            figures[f"times/{row['figure']}"] = round((row["value"] or 0) * 100)
        elif row["figure"] == "tickets":
            figures["times/tickets"] = row["value"]
    known, repeat, again, _ = tables["requesters"]["rows"]
    figures["requesters"] = (known["count"], repeat["count"], again["count"], again["share"]["whole"])
    return figures


def totals_of_hotline(tables, totals, count, rates, value):
    figures = {}
    for row in tables[totals]["rows"]:
        if row["figure"] not in ("waiting", "unexplained"):
            figures[f"totals/{row['figure']}"] = row[count]
    for row in tables[rates]["rows"]:
        figures[f"rates/{row['figure']}"] = rate(row[value])
    return figures


def tables_of(command, folder):
    path = os.path.join(folder, "report.json")
    with open(path, "wb") as file:
        run(command, file)
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def compare_figures(hotline, ledger, size, folder, rows):
    """Every figure of the full report, and of an earlier period beside a later one, against DuckDB's."""
    mine = of_hotline(tables_of(report_command(hotline, ledger, "--full", "--format", "json"), folder))
    theirs = of_duckdb(rows)
    shown = {key.split("/")[1] for key in mine if key.startswith("subcategories/")}
    theirs = {key: value for key, value in theirs.items()
              if not key.startswith("subcategories/") or key.split("/")[1] in shown}
    found = differences(mine, theirs)
    month = [hotline, "report", ledger, "--period", MONTH, "--compare", "previous", "--now", NOW]
    told = tables_of([*month, "--format", "json"], folder)
    before = totals_of_hotline(told, "compared_totals", "earlier", "compared_rates", "earlier")
    everything = next(cells for of_what, _, *cells in duckdb(ledger, folder, *BEFORE)[1] if of_what == "all")
    found += differences(before, totals_of_duckdb(everything))
    print(f"{size} tickets: {len(mine) + len(before)} figures compared, {len(found)} differ")
    for key, own, other in found[:20]:
        print(f"    {key}: hotline {own}, DuckDB {other}")


def differences(ours, theirs):
    keys = sorted(ours.keys() | theirs.keys())
    return [(key, ours.get(key), theirs.get(key)) for key in keys if ours.get(key) != theirs.get(key)]


def duckdb(ledger, folder, first=FIRST, last=LAST, now=NOW):
    path = os.path.join(folder, "duck.json")
    with open(path, "wb") as file:
        run([sys.executable, os.path.join(HERE, "duck.py"), ledger, first, last, now], file)
    with open(path, encoding="utf-8") as file:
        told = json.load(file)
    return Cost(told["used"]["wall"], told["used"]["cpu"]), told["rows"], told["used"]["rss"]


def compare_report(hotline, ledger, size, folder, table):
    tries = 5 if size < 1_000_000 else 1
    ours, theirs, scans = [], [], []
    for _ in range(tries):
        ours.append(run(report_command(hotline, ledger)))
        cost, rows, duck_memory = duckdb(ledger, folder)
        theirs.append(cost)
        scans.append(run([hotline, "sample", "--scan", ledger]))
    compare_figures(hotline, ledger, size, folder, rows)
    our, their, scan = median(ours), median(theirs), median(scans)
    what = f"report, {size} tickets"
    table.add(f"{what}: DuckDB wall / ours", their.wall, our.wall, "≥ 5", their.wall / our.wall >= 5)
    table.add(f"{what}: DuckDB CPU / ours", their.cpu, our.cpu, "≥ 5", their.cpu / our.cpu >= 5)
    table.add(f"{what}: our CPU / bare scan", our.cpu, scan.cpu, "≤ 2", our.cpu / scan.cpu <= 2)
    memory = peak(report_command(hotline, ledger))
    table.note(f"{what}: peak memory {memory:.0f} MiB (target at 33 k < 150), "
               f"scan {peak([hotline, 'sample', '--scan', ledger]):.0f}, DuckDB {duck_memory:.0f}")
    return our


# ---------------------------------------------------------------- one sign against SQLite

def unsigned(ledger):
    """Open tickets handed over once and never signed, in the order of acceptance."""
    state = {}
    with open(ledger, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            state.setdefault(row["ticket"], []).append((row["event"], row["unit"]))
    allowed = {"accepted", "dispatched", "contacted", "extension-requested", "extension-granted",
               "extension-refused"}
    return [ticket for ticket, events in state.items()
            if {name for name, _ in events} <= allowed and sum(name == "dispatched" for name, _ in events) == 1]


SCHEMA = """
create table events(seq integer primary key, at text, recorded text, actor text, ticket text, event text,
    unit text, payload text);
create table tickets(number text primary key, accepted text, kind text, channel text, area text,
    category text, unit text, due text, stage text, signed text);
"""
INDEXES = """
create index events_of_ticket on events(ticket);
create index tickets_by_stage on tickets(stage, due);
"""


def make_database(ledger, path):
    import sqlite3
    payload = ["due", "sign_due", "contact_due", "return_due", "span", "rule", "calendar", "source", "result",
               "grade", "cause", "solved", "reason", "person", "evidence", "address", "requester", "phone",
               "title", "content", "text"]
    base = sqlite3.connect(path)
    base.executescript("pragma synchronous = off;" + SCHEMA)
    with open(ledger, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            cells = [row[name] for name in ("seq", "at", "recorded", "actor", "ticket", "event", "unit")]
            base.execute("insert into events values(?,?,?,?,?,?,?,?)",
                         [*cells, "\t".join(row[name] for name in payload if row[name])])
            if row["event"] == "accepted":
                base.execute("insert into tickets values(?,?,?,?,?,?,null,null,'waiting',null)",
                             [row[n] for n in ("ticket", "at", "kind", "channel", "area", "category1")])
            elif row["event"] == "dispatched":
                base.execute("update tickets set unit=?, due=?, stage='dispatched' where number=?",
                             [row["unit"], row["due"], row["ticket"]])
            elif row["event"] in ("signed", "closed"):
                base.execute("update tickets set stage=? where number=?", [row["event"], row["ticket"]])
    base.commit()
    base.executescript(INDEXES)
    base.close()


def sqlite_sign(path, number):
    at = "2025-12-31T23:59:59"
    sql = (f"pragma synchronous=full; begin immediate;"
           f"update tickets set stage='handling', signed='{at}' where number='{number}' and stage='dispatched';"
           f"insert into events(at, recorded, actor, ticket, event, unit) select '{at}','{at}','bench',"
           f"number,'signed',unit from tickets where number='{number}'; commit;")
    cost = run(["sqlite3", path, sql])
    run(["sqlite3", path, f"update tickets set stage='dispatched', signed=null where number='{number}';"
         "delete from events where seq=(select max(seq) from events);"])
    return cost


def hotline_sign(hotline, office, ledger, number, measure=run):
    """Signs, then cuts the ledger back, so that every run meets the same file."""
    length = os.path.getsize(ledger)
    cost = measure([hotline, "--office", office, "--ledger", ledger, "--now", NOW, "--quiet", "sign", number,
                    "--at", "2025-12-31 23:59:59"])
    if os.path.getsize(ledger) <= length:
        sys.exit("nothing was signed")
    os.truncate(ledger, length)
    return cost


def append_once(ledger):
    """One row behind the ledger, synced; taken back at once."""
    length = os.path.getsize(ledger)
    with open(ledger, "ab", buffering=0) as file:
        begin = time.perf_counter()
        file.write(b"x" * 250)
        os.fdatasync(file.fileno())
        wall = time.perf_counter() - begin
    os.truncate(ledger, length)
    return wall


def compare_sign(hotline, ledger, size, folder, table, runs=25):
    office = os.path.join(folder, f"office-{size}")
    run([hotline, "--quiet", "init", "样例", office])
    numbers = unsigned(ledger)
    cases = {"recent": numbers[-1], "old": numbers[0]}
    databases = {journal: os.path.join(folder, f"{journal}-{size}.db") for journal in ("delete", "wal")}
    make_database(ledger, databases["delete"])
    shutil.copyfile(databases["delete"], databases["wal"])
    run(["sqlite3", databases["wal"], "pragma journal_mode = wal;"])
    costs = {}
    for _ in range(runs):
        for age, number in cases.items():
            costs.setdefault((age, "hotline"), []).append(hotline_sign(hotline, office, ledger, number))
            for journal, path in databases.items():
                costs.setdefault((age, journal), []).append(sqlite_sign(path, number))
    start = median([run([hotline, "--version"]) for _ in range(runs)])
    found = median([run([hotline, "sample", "--scan", ledger, "--find", cases["old"]]) for _ in range(runs)])
    peaks = {age: hotline_sign(hotline, office, ledger, number, peak) for age, number in cases.items()}
    append = statistics.median(append_once(ledger) for _ in range(runs))
    recent, old = median(costs["recent", "hotline"]), median(costs["old", "hotline"])
    for journal in databases:
        theirs = median(costs["recent", journal]).wall
        table.add(f"sign of a recent ticket, {size}: ours / SQLite ({journal})", recent.wall, theirs, "≤ 1",
                  recent.wall / theirs <= 1)
    least = found.wall + append
    table.add(f"sign of an old ticket, {size}: ours / (start + search + append)", old.wall, least, "≤ 3",
              old.wall / least <= 3)
    for journal in databases:
        theirs = median(costs["old", journal]).wall
        table.add(f"sign of an old ticket, {size}: ours / SQLite ({journal})", old.wall, theirs, "", True)
    table.note(f"sign, {size} tickets: process start {start.wall * 1000:.1f} ms, start and search "
               f"{found.wall * 1000:.1f} ms, synced append {append * 1000:.1f} ms; CPU recent "
               f"{recent.cpu * 1000:.1f} ms, old {old.cpu * 1000:.1f} ms against {found.cpu * 1000:.1f} for start "
               f"and search; peak memory {' '.join(f'{age} {memory:.0f} MiB' for age, memory in peaks.items())}")
    for path in databases.values():
        os.remove(path)


# ---------------------------------------------------------------- import against parsing and writing once

def write_once(source, folder):
    with open(source, "rb") as file:
        data = file.read()
    path = os.path.join(folder, "once")
    begin = time.perf_counter()
    with open(path, "wb") as file:
        file.write(data)
        os.fsync(file.fileno())
    wall = time.perf_counter() - begin
    os.remove(path)
    return wall


def compare_import(hotline, folder, table, tries=5):
    export = os.path.join(folder, "export.csv")
    run([hotline, "sample", "-O", export, "--export", "--tickets", str(YEAR)])
    imports, parses, writes = [], [], []
    for number in range(tries):
        office = os.path.join(folder, f"import-{number}")
        run([hotline, "--quiet", "init", "样例", office])
        imports.append(run([hotline, "--office", office, "--now", NOW, "--quiet", "import", export]))
        parses.append(run([hotline, "sample", "--scan", export]))
        writes.append(write_once(os.path.join(office, "ledger.csv"), folder))
        shutil.rmtree(office)
    office = os.path.join(folder, "import-memory")
    run([hotline, "--quiet", "init", "样例", office])
    memory = peak([hotline, "--office", office, "--now", NOW, "--quiet", "import", export])
    ours, parse = median(imports), median(parses)
    least = parse.wall + statistics.median(writes)
    table.add(f"import of {YEAR} rows: ours / (parsing + writing once)", ours.wall, least, "≤ 3",
              ours.wall / least <= 3)
    table.note(f"import: CPU {ours.cpu:.2f} s, peak memory {memory:.0f} MiB; parsing {parse.wall:.2f} s, "
               f"writing and syncing {statistics.median(writes):.2f} s")


# ---------------------------------------------------------------- the run

class Table:
    def __init__(self):
        self.rows, self.notes = [], []

    def add(self, what, above, below, target, met):
        unit = lambda seconds: f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"
        self.rows.append((what, unit(above), unit(below), f"{above / below:.2f}", target, "" if met else "MISSED"))

    def note(self, text):
        self.notes.append(text)

    def print(self):
        widths = [max(len(row[column]) for row in self.rows) for column in range(6)]
        for row in self.rows:
            cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
            print("  ".join(cells).rstrip())
        print(*self.notes, sep="\n")


def scale(costs, table):
    sizes = sorted(costs)
    for small, large in zip(sizes, sizes[1:]):
        grown = large / small
        for measure in ("wall", "cpu"):
            above, below = getattr(costs[large], measure) / grown, getattr(costs[small], measure)
            table.add(f"report {large} / {small} tickets, {measure} per ticket", above, below, "≤ 1.2",
                      above / below <= 1.2)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--hotline", default=os.path.join(HERE, "..", "target", "release", "hotline"))
    parser.add_argument("--sizes", default=f"{YEAR},333000")
    parser.add_argument("--large", type=int, help="one more size, for report and memory only (2.5 GB a million)")
    parser.add_argument("--only", default="report,sign,import,scale")
    parser.add_argument("--folder", help="where to make the temporary folder")
    return parser.parse_args()


def main():
    given = arguments()
    hotline, only = os.path.abspath(given.hotline), given.only.split(",")
    sizes = [int(size) for size in given.sizes.split(",")]
    table, costs = Table(), {}
    with tempfile.TemporaryDirectory(dir=given.folder) as folder:
        for size in sizes + ([given.large] if given.large else []):
            ledger = os.path.join(folder, f"{size}.csv")
            made = run([hotline, "sample", "-O", ledger, "--tickets", str(size)])
            table.note(f"sample of {size}: {os.path.getsize(ledger) >> 20} MiB in {made.wall:.1f} s, "
                       f"CPU {made.cpu:.1f} s")
            if "report" in only:
                costs[size] = compare_report(hotline, ledger, size, folder, table)
            elif "scale" in only:
                costs[size] = run(report_command(hotline, ledger))
            if "sign" in only and size in sizes:
                compare_sign(hotline, ledger, size, folder, table)
            os.remove(ledger)
        if "import" in only:
            compare_import(hotline, folder, table)
    if "scale" in only:
        scale(costs, table)
    table.note("load average " + " ".join(f"{load:.1f}" for load in os.getloadavg()))
    table.print()


if __name__ == "__main__":
    main()
