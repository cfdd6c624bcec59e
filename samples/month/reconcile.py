"""Recomputes the month with DuckDB from the events file and holds every figure against the program's.

    python3 samples/month/reconcile.py FOLDER [HOTLINE]     FOLDER is what month.sh made

Prints each figure that differs, then how many were compared; exit status 1 if any differs."""
import json, os, subprocess, sys
import duckdb

FOLDER = sys.argv[1]
PROGRAM = os.path.abspath(sys.argv[2]) if len(sys.argv) > 2 else "hotline"
NOW = "2025-10-09T09:00:00"
HERE = os.path.dirname(os.path.abspath(__file__))


def printed(*words):
    run = subprocess.run([PROGRAM, *words, "--now", NOW, "--format", "json"], cwd=FOLDER, capture_output=True, check=True)
    return json.loads(run.stdout)


db = duckdb.connect()
with open(os.path.join(HERE, "reconcile.sql"), encoding="utf-8") as file:
    script = file.read()
for name, value in (("events", os.path.join(FOLDER, "events.csv")), ("now", NOW)):
    script = script.replace("$" + name, "'" + value.replace("'", "''") + "'")
db.execute(script)
pairs = []


def one(sql):
    return db.execute(sql).fetchone()[0]


def compare(name, own, theirs):
    pairs.append((name, own, theirs))


# A ticket that was handed over once and came back still counts as handed over.
back = "'accepted', 'unmerged', 'return-granted'"
handed_over = lambda which: one("select count(*) from units join ways using (ticket) where "
                                f"way in ('dispatched', {back}) and {which}")
report = printed("report", "--period", "2025-09", "--sections", "totals,units")
totals = {row["figure"]: row["count"] for row in report["totals"]["rows"]}
way = lambda *names: one(f"select count(*) from ways where way in {tuple(names) + ('',)}")
own = {
    "accepted": one("select count(*) from ways where way <> 'declined'"),
    "answered": way("answered"),
    "handed_over": handed_over("true"),
    "merged": way("merged"),
    "transferred": way("transferred"),
    "declined": way("declined"),
}
for name in own:
    compare(f"totals {name}", own[name], totals[name])
waiting = f"select count(*) from ways where way in ({back}) and ticket not in (select ticket from units)"
compare("totals waiting", one(waiting), totals["waiting"] + totals["unexplained"])

theirs = {row["group"]: row for row in report["units"]["rows"]}
last = "rounds r where n = (select max(n) from rounds s where s.ticket = r.ticket)"
for (unit,) in db.execute("select distinct unit from units order by 1").fetchall():
    row = theirs[unit]
    compare(f"{unit} handed over", handed_over(f"unit = '{unit}'"), row["handed_over"])
    assessed = f"{last} and unit = '{unit}' and ticket in (select ticket from assessed)"
    compare(f"{unit} closed", one(f"select count(closed) from {assessed}"), row["closed"]["part"])
    compare(f"{unit} of", one(f"select count(*) from {assessed}"), row["closed"]["whole"])

listed = {row["unit"]: row for row in printed("negative-list", "--summary")}
for fault in ("late-signing", "late-closing", "dissatisfied", "unfounded-return", "sham-handling", "weak-appeal"):
    count = one(f"select count(*) from faults f where fault = '{fault}'") - one(f"select count(*) from forgiven where fault = '{fault}'")
    units = [row for row in listed.values() if row["unit"] not in ("total", "previous", "change")]
    compare(f"negative list {fault}", count, sum(row[fault] for row in units))


def rows(sql):
    return sorted(str(row[0]) for row in db.execute(sql).fetchall())


def column(name, *words):
    table = printed(*words)
    table = table if isinstance(table, list) else next(iter(table.values()))["rows"]
    return sorted(str(row[name]) for row in table)


compare("open disputes", rows("select distinct ticket from live d where event = 'disputed' and not exists "
        "(select 1 from live r where r.ticket = d.ticket and r.event = 'ruled' and r.n > d.n)"), column("ticket", "adjudicate"))
compare("open appeals", rows("select ticket from live a where event = 'appealed' and not exists (select 1 from live g where "
        "g.event in ('appeal-granted', 'appeal-refused') and list_contains(string_split(g.ref, ';'), cast(a.n as varchar)))"), column("ticket", "appeal"))
compare("on account", rows(f"select ticket from {last} and shelved"), column("ticket", "shelve"))
compare("open warnings", rows("select n from live w where event = 'warned' and not exists (select 1 from live s where "
        "s.event = 'warning-settled' and s.ref = cast(w.n as varchar))"), column("row", "warn"))
still = f"from {last} and closed is null and ended is null"
compare("overdue to sign", rows(f"select ticket {still} and signed is null and sign_due < '{NOW}'"), column("ticket", "overdue", "--limit", "sign"))
compare("overdue to contact", rows(f"select ticket {still} and contacted is null and contact_due < '{NOW}'"), column("ticket", "overdue", "--limit", "contact"))
compare("overdue to reply", rows(f"select ticket {still} and not shelved and final_due < '{NOW}'"), column("ticket", "overdue", "--limit", "reply"))

differing = [pair for pair in pairs if pair[1] != pair[2]]
for name, mine, theirs in differing:
    print(f"differs: {name}: SQL {mine}, hotline {theirs}")
print(f"compared {len(pairs)}, differing {len(differing)}")
sys.exit(1 if differing else 0)
