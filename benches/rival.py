"""The rivals: which are here, and the command by which each does a job. Their programs are in rivals/, one
file for each job and rival: JOB.duckdb.sql, JOB.sqlite.sql, JOB.miller.sh, JOB.xan.sh; pandas' are in
pandas_jobs.py. DuckDB and pandas measure themselves, so that starting Python is not charged to them."""

import importlib.metadata
import os
import shutil
import subprocess
import sys

from measure import NOW, run

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = os.path.join(HERE, "rivals")
CALENDAR = os.path.join(HERE, "..", "src", "domain", "calendar_cn.csv")
YEAR = ("2025-01-01 00:00:00", "2025-12-31 23:59:59")
STAMPS = {"at", "recorded", "due", "sign_due", "contact_due", "return_due", "support_due"}
FLAT_TEXTS = ("ticket", "kind", "channel", "category", "area", "unit", "phone", "second", "hour", "month")
TOOLS = {"SQLite": "sqlite3", "Miller": "mlr", "xan": "xan"}
LIBRARIES = {"DuckDB": "duckdb", "pandas": "pandas"}


def versions():
    """Name to version; None for those that are not here."""
    found = {}
    for name, library in LIBRARIES.items():
        try:
            found[name] = importlib.metadata.version(library)
        except importlib.metadata.PackageNotFoundError:
            found[name] = None
    for name, tool in TOOLS.items():
        told = subprocess.run([tool, "--version"], capture_output=True, text=True) if shutil.which(tool) else None
        found[name] = told.stdout.split("\n")[0][:20].strip() if told else None
    return found


def columns(path):
    with open(path, encoding="utf-8") as file:
        return file.readline().strip().split(",")


def values(bench, source, first, last, now):
    """What stands for the $names in the SQL files."""
    kind = lambda name: "BIGINT" if name == "seq" else "TIMESTAMP" if name in STAMPS else "VARCHAR"
    typed = ", ".join(f"'{name}': '{kind(name)}'" for name in columns(source))
    key = lambda name: "integer primary key" if name == "seq" else "text"
    declared = ", ".join(f'"{name}" {key(name)}' for name in columns(source))
    texts = ", ".join(f"'{name}': '{'BIGINT' if name == 'seq' else 'VARCHAR'}'" for name in columns(source))
    filled = {"$columns": "{" + typed + "}", "$texts": "{" + texts + "}", "$declared": declared,
              "$first": f"timestamp '{first}'", "$last": f"timestamp '{last}'", "$now": f"timestamp '{now}'",
              "$nowtext": f"'{now.replace(' ', 'T')}'", "$ledger": f"'{source}'", "$calendar": f"'{CALENDAR}'"}
    for name in ("flat.duckdb", "flat.csv", "output"):
        filled["$" + name.replace(".", "")] = f"'{bench.path(name)}'"
    return filled | flat_columns(bench.path("flat.csv"))


def flat_columns(path):
    """The types of the flattened tickets, once they are there: flags and counts but for these."""
    if not os.path.exists(path):
        return {}
    kinds = dict.fromkeys(FLAT_TEXTS, "VARCHAR") | {"first_start": "TIMESTAMP", "first_closed": "TIMESTAMP"}
    typed = ", ".join(f"'{name}': '{kinds.get(name, 'BIGINT')}'" for name in columns(path))
    return {"$flatcolumns": "{" + typed + "}"}


def sql(bench, name, period=(*YEAR, NOW), source=None):
    """An SQL file with its $names filled in."""
    with open(os.path.join(PROGRAMS, name), encoding="utf-8") as file:
        text = file.read()
    filled = values(bench, source or bench.ledger, *period)
    for placeholder in sorted(filled, key=len, reverse=True):
        value = filled[placeholder]
        # SQLite compares the ledger's texts as they are.
        if ".sqlite." in name and value.startswith("timestamp"):
            value = value.removeprefix("timestamp ").replace(" ", "T")
        text = text.replace(placeholder, value)
    path = bench.path(f"{period[0][:7]}.{name}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    return path


def duckdb(bench, *names, period=(*YEAR, NOW), database=":memory:", source=None):
    if bench.here["DuckDB"]:
        files = [sql(bench, f"{name}.duckdb.sql", period, source) for name in names]
        return [sys.executable, os.path.join(HERE, "duck.py"), database, *files]
    return None


def sqlite(bench, job, database=None, source=None):
    """Reads the CSV file into memory first, unless a database is given that holds its rows already."""
    if not bench.here["SQLite"]:
        return None
    query = sql(bench, f"{job}.sqlite.sql", source=source)
    if database:
        return ["sqlite3", "-csv", "-header", "-readonly", database, f".read {query}"]
    load = sql(bench, "load.sqlite.sql", source=source)
    return ["sqlite3", "-csv", "-header", ":memory:", f".read {load}", f".read {query}"]


def kept(bench, source=None):
    """A database as an office on SQLite would keep it; made once for each ledger, unmeasured."""
    source = source or bench.ledger
    path = f"{source}.db"
    if not bench.here["SQLite"] or bench.size > 1_000_000:
        return None
    if not os.path.exists(path):
        load, make = sql(bench, "load.sqlite.sql", source=source), sql(bench, "office.sqlite.sql")
        run(["sqlite3", path, "pragma synchronous = off;", f".read {load}", f".read {make}"])
    return path


def pandas(bench, job, source=None):
    if bench.here["pandas"]:
        return [sys.executable, os.path.join(HERE, "pandas_jobs.py"), job, source or bench.ledger, NOW]
    return None


def script(bench, name, job, source=None):
    """Miller's or xan's."""
    if bench.here[name]:
        program = os.path.join(PROGRAMS, f"{job}.{name.lower()}.sh")
        return ["sh", program, source or bench.ledger, NOW.replace(" ", "T")]
    return None
