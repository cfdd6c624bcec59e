"""The year's report against rivals on the same events, every figure compared first, and against the least
work there is: reading the file, and a bare fold. DuckDB computes all figures; the others a subset."""

import os

import figures
import floor
import rival
from measure import NOW, peak, run, run_into
from race import Race, differences

# A month beside the one before it, which is taken as of one month before.
MONTH, BEFORE = "2025-11", ("2025-10-01 00:00:00", "2025-10-31 23:59:59", "2025-12-15 23:59:59")


def ours(bench, *more):
    return [bench.hotline, "report", bench.ledger, "--period", "2025", "--now", NOW, *more]


def read(bench, command, answer, told=False):
    path = bench.path("answer")
    run_into(path, command, told)
    return answer(path)


def compare_figures(bench):
    """Every figure of the full report, and of an earlier period beside a later one, against DuckDB's."""
    duck = lambda name, **more: read(bench, rival.duckdb(bench, "flatten", name, **more), figures.of_duckdb, True)
    mine = read(bench, ours(bench, "--full", "--format", "json"), figures.of_hotline)
    theirs = duck("figures") | duck("more")
    shown = {key.split("/")[1] for key in mine if key.startswith("subcategories/")}
    theirs = {key: value for key, value in theirs.items()
              if not key.startswith("subcategories/") or key.split("/")[1] in shown}
    month = [bench.hotline, "report", bench.ledger, "--period", MONTH, "--compare", "previous", "--now", NOW]
    before = read(bench, [*month, "--format", "json"], figures.earlier_of_hotline)
    earlier = {key: value for key, value in duck("figures", period=BEFORE).items()
               if key.startswith(("totals/", "rates/"))}
    found = differences(mine, theirs) + differences(before, earlier)
    bench.table.note(f"{bench.size} tickets: {len(mine) + len(before)} figures compared, {len(found)} differ")
    for key, own, other in found[:20]:
        bench.table.note(f"    {key}: hotline {own}, DuckDB {other}")


def compare(bench):
    race = Race(bench, "report", figures.of_hotline)
    race.enter("hotline", ours(bench), check=ours(bench, "--full", "--format", "json"))
    if bench.here["DuckDB"]:
        compare_figures(bench)
        enter_duckdb(bench, race)
    part = {"answer": figures.of_part, "part": figures.in_part}
    race.enter("pandas, part", rival.pandas(bench, "report"), told=True, **part)
    race.enter("SQLite, part", rival.sqlite(bench, "report"), **part)
    kept = rival.kept(bench)
    race.enter("SQLite, part, rows loaded", kept and rival.sqlite(bench, "report", kept), **part)
    race.enter("Miller, part", rival.script(bench, "Miller", "report"), **part)
    race.enter("xan, less", rival.script(bench, "xan", "report"), answer=figures.of_part, part=figures.in_less)
    for name, command in (("read", floor.read), ("newline scan", floor.lines), ("cutting cells", floor.cells)):
        race.floor(name, command(bench))
    race.floor("bare fold", floor.fold(bench), "≤ 1.5" if small(bench) else "")
    costs = race.run()
    cpu_and_memory(bench, costs)
    return costs["hotline"]


def small(bench):
    return bench.size < 100_000


def enter_duckdb(bench, race):
    """On the events; and on tickets flattened beforehand, which only have to be summed."""
    flat = bench.path("flat.duckdb")
    if os.path.exists(flat):
        os.remove(flat)
    run(rival.duckdb(bench, "flatten", "keep"), told=True)
    part = lambda key: not key.startswith(("subcategories", "requesters"))
    summed = {"told": True, "answer": figures.of_duckdb, "part": part}
    least = "≥ 8" if small(bench) else "≥ 5"
    race.enter("DuckDB", rival.duckdb(bench, "flatten", "figures"), target=least, **summed)
    race.enter("DuckDB on flat CSV", rival.duckdb(bench, "flat", "figures"), target="≥ 1", **summed)
    race.enter("DuckDB on a flat table", rival.duckdb(bench, "figures", database=flat), target="≥ 1", **summed)


def cpu_and_memory(bench, costs):
    what = f"report, {bench.size}"
    our, scan = costs["hotline"].cpu, costs["cutting cells"].cpu
    if "DuckDB" in costs:
        bench.table.ratio(f"{what}: DuckDB CPU / ours", costs["DuckDB"].cpu, our, "≥ 5")
    bench.table.ratio(f"{what}: our CPU / cutting cells", our, scan, "≤ 2")
    if small(bench):
        bench.table.bound(f"{what}: peak memory", peak(ours(bench)), 150, "MiB")


def scale(costs, table):
    """Does a report cost the same per ticket at every size?"""
    sizes = sorted(costs)
    for less, more in zip(sizes, sizes[1:]):
        for measure in ("wall", "cpu"):
            above, below = getattr(costs[more], measure) * less / more, getattr(costs[less], measure)
            table.ratio(f"report {more} / {less} tickets, {measure} per ticket", above, below, "≤ 1.2")
