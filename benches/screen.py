"""People with many requests (一人多诉): three or more from one telephone within thirty days. The sample's people
call once each, so the job has a ledger of its own in which one request in forty comes from few telephones.
Rivals do the telephones only; hotline also levels spellings, knows the office's seats, and takes platform ids.
Shared matters (一事多人), which no rival does, are timed alone."""

import csv
import re

import floor
import rival
from measure import NOW, median, peak, run, shown
from race import Race

PHONE = re.compile(rb",100\d{8},")
EVERY = 40


def caller(pick):
    """Most of those picked call several times in a row, some now and then over the year."""
    return pick // 7 if pick % 3 else 5_000_000 + pick * 7 % 23


def crowd(ledger, path):
    """A copy whose every 40th request has the telephone of somebody who calls more often. Its seals do not
    fit there, which only `check` would look at."""
    taken = 0
    with open(ledger, "rb") as source, open(path, "wb") as copy:
        for line in source:
            if b",accepted," in line:
                taken += 1
                if taken % EVERY == 0:
                    line = PHONE.sub(b",1009%07d," % caller(taken // EVERY), line, count=1)
            copy.write(line)


def groups(path):
    """Group to tickets, as sets of tickets that are together."""
    members = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            members.setdefault(row["group"], set()).add(row["ticket"])
    return {frozenset(tickets): 1 for tickets in members.values()}


def compare(bench):
    crowded = bench.path("crowded.csv")
    crowd(bench.ledger, crowded)
    ours = lambda *by: [bench.hotline, "screen", crowded, *by, "--now", NOW, "--quiet", "--format", "csv"]
    race = Race(bench, "screen", groups)
    race.enter("hotline", ours("--by", "requester"))
    race.enter("DuckDB", rival.duckdb(bench, "screen", source=crowded), told=True)
    race.enter("pandas", rival.pandas(bench, "screen", crowded), told=True)
    race.enter("SQLite", rival.sqlite(bench, "screen", source=crowded))
    kept = rival.kept(bench, crowded)
    race.enter("SQLite, tables kept", kept and rival.sqlite(bench, "screen_kept", kept))
    race.enter("Miller", rival.script(bench, "Miller", "screen", crowded))
    race.enter("xan", rival.script(bench, "xan", "screen", crowded))
    race.floor("read", floor.read(bench))
    race.run()
    matters(bench)


def matters(bench):
    """Once up to a hundred thousand tickets; beyond, it is said to be left out."""
    if bench.size > 100_000:
        return
    command = [bench.hotline, "screen", bench.ledger, "--now", NOW, "--quiet", "--summary"]
    cost = median([run(command) for _ in range(3)])
    bench.table.note(f"screen for shared matters, {bench.size} tickets: {shown(cost.wall)}, CPU {shown(cost.cpu)}, "
                     f"{peak(command):.0f} MiB; no rival does it")
