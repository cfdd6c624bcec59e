"""An import of a platform's year against parsing that table and writing the ledger's bytes once."""

import os
import shutil
import statistics
import time

from bench import YEAR
from measure import NOW, Cost, in_turns, median, peak, run, shown


def import_into(bench, office, export, measure=run):
    return measure([bench.hotline, "--office", office, "--now", NOW, "--quiet", "import", export])


def ours(bench, export):
    office = bench.office("import")
    cost = import_into(bench, office, export)
    shutil.rmtree(office)
    return cost


def write_once(bench, data):
    path = bench.path("once")
    begin = time.perf_counter()
    with open(path, "wb") as file:
        file.write(data)
        os.fsync(file.fileno())
    wall = time.perf_counter() - begin
    os.remove(path)
    return Cost(wall, 0)


def compare(bench):
    export = bench.path("export.csv")
    run([bench.hotline, "sample", "-O", export, "--export", "--tickets", str(YEAR)])
    office = bench.office("import-memory")
    memory = import_into(bench, office, export, peak)
    with open(os.path.join(office, "ledger.csv"), "rb") as file:
        data = file.read()
    costs = in_turns(5, {
        "hotline": lambda: ours(bench, export),
        "parse": lambda: run([bench.hotline, "sample", "--scan", export]),
        "write": lambda: write_once(bench, data),
    })
    bench.table.keep("import", YEAR, costs)
    our, parse, write = (median(costs[name]) for name in ("hotline", "parse", "write"))
    bench.table.ratio(f"import of {YEAR} rows: ours / (parsing + writing once)", our.wall, parse.wall + write.wall,
                      "≤ 3")
    bench.table.note(f"import: CPU {shown(our.cpu)}, peak memory {memory:.0f} MiB; parsing {shown(parse.wall)}, "
                     f"writing and syncing {shown(write.wall)}")
