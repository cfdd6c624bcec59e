"""The whole ledger as one flat table of tickets, against rivals that fold the same rows into the same columns.
hotline is asked to reveal personal data, since rivals do not mask it; masking is timed alone."""

import csv
import zlib

import floor
import rival
from measure import NOW, median, peak, run, shown
from race import Race

# What rivals make too. Not: origin, root, stage, verdict, lamp, extra, and ours unfolds line breaks.
INTAKE = ("received", "kind", "urgency", "channel", "category1", "category2", "category3", "area", "address",
          "requester", "phone", "title", "content")
HANDLING = ("unit", "supporting", "dispatched", "sign_due", "signed", "contact_due", "contacted", "due", "closed",
            "reply", "visited", "reached", "solved", "grade", "cause", "redos")
FIRST_OF_ROUND = ("signed", "contacted")


def sums(path):
    """A sum over the cells of each column, in whatever order the tickets are."""
    found = dict.fromkeys(("tickets", *INTAKE, *HANDLING), 0)
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found["tickets"] += 1
            for column in INTAKE + HANDLING:
                if column in row:
                    found[column] += zlib.crc32(f"{row['ticket']}|{row[column]}".encode())
    return found


def less(column):
    """xan's part: the first of several contacts of a round needs the rounds."""
    return column not in FIRST_OF_ROUND


def compare(bench):
    command = [bench.hotline, "export", bench.ledger, "--now", NOW, "--quiet", "--format", "csv"]
    race = Race(bench, "export", sums)
    race.enter("hotline", [*command, "--reveal"])
    race.enter("DuckDB", rival.duckdb(bench, "export"), told=True, wrote=bench.path("output"))
    race.enter("pandas", rival.pandas(bench, "export"), told=True)
    race.enter("SQLite", rival.sqlite(bench, "export"))
    race.enter("Miller", rival.script(bench, "Miller", "export"))
    race.enter("xan, less", rival.script(bench, "xan", "export"), part=less)
    race.floor("read", floor.read(bench))
    if race.run() and bench.size < 1_000_000:
        masked = median([run(command) for _ in range(3)])
        race.note(f"masked, as it is by default: {shown(masked.wall)}, CPU {shown(masked.cpu)}, "
                  f"{peak(command):.0f} MiB")
