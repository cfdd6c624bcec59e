"""Starting the program against starting an empty one made of clap alone: `--version`, and a small command
that does its work without a ledger."""

import floor
from measure import in_turns, median, run

RUNS = 40


def compare(bench):
    empty = floor.empty(bench)
    costs = in_turns(RUNS, {
        "empty program": lambda: run([*empty, "--version"]),
        "hotline --version": lambda: run([bench.hotline, "--version"]),
        "hotline calendar due": lambda: run([bench.hotline, "calendar", "due", "2025-09-28", "5wd"]),
    })
    bench.table.keep("startup", 0, costs)
    least = median(costs["empty program"]).wall
    for name in ("hotline --version", "hotline calendar due"):
        bench.table.more(f"start-up: {name} / an empty clap program", median(costs[name]).wall, least, 2)
