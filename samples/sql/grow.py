#!/usr/bin/env python3
"""Measures how report.sql grows, beside hotline itself: seconds, CPU seconds and memory of whole processes, and
the size of a columnar copy.

    grow.py [--sizes 33267,333000] [--engines hotline,duckdb,parquet,spark] [--limit 6GB] [HOTLINE]

Memory is what all processes of an engine held at once, looked at twice a second."""

import argparse
import os
import subprocess
import sys
import tempfile
import time

sys.dont_write_bytecode = True
import run

HERE = os.path.dirname(os.path.abspath(__file__))
PERIOD, NOW = "2025", "2026-01-15T23:59:59"
TICK, PAGE = os.sysconf("SC_CLK_TCK"), os.sysconf("SC_PAGE_SIZE")


def processes(session):
    """CPU seconds and bytes of memory of each process of a session."""
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/stat", encoding="utf-8", errors="replace") as file:
                fields = file.read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[3]) == session:
            yield pid, (int(fields[11]) + int(fields[12])) / TICK, int(fields[21]) * PAGE


def measure(name, command):
    begin, cpu, peak = time.monotonic(), {}, 0
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    while process.poll() is None:
        seen = list(processes(process.pid))
        cpu.update((pid, seconds) for pid, seconds, _ in seen)
        peak = max(peak, sum(memory for *_, memory in seen))
        time.sleep(0.02 if time.monotonic() - begin < 5 else 0.5)
    wall = time.monotonic() - begin
    state = "" if process.returncode == 0 else f" FAILED {process.returncode}"
    print(f"    {name:10} {wall:8.1f} s {sum(cpu.values()):8.1f} s CPU {peak / (1 << 20):8.0f} MiB{state}", flush=True)


def copy(ledger, folder):
    """Columnar copies: of what the figures need, and of everything."""
    import duckdb
    events = run.duckdb_events(run.ledgers([ledger]))
    told = {"figures": events, "everything": f"select * from read_csv({run.quoted(ledger)}, all_varchar = true)"}
    for name, query in told.items():
        path = os.path.join(folder, f"{name}.parquet")
        begin, cpu = time.monotonic(), time.process_time()
        duckdb.execute(f"copy ({query}) to {run.quoted(path)} (compression zstd)")
        print(f"    Parquet of {name}: {os.path.getsize(path) / (1 << 20):.0f} MiB, {time.monotonic() - begin:.1f} s, "
              f"{time.process_time() - cpu:.1f} s CPU", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("--sizes", default="33267,333000")
    parser.add_argument("--engines", default="hotline,duckdb,parquet,spark")
    parser.add_argument("--limit", default="6GB", help="memory limit of DuckDB")
    parser.add_argument("--from-parquet", help=argparse.SUPPRESS)
    parser.add_argument("hotline", nargs="?", default=os.path.join(HERE, "../../target/release/hotline"))
    given = parser.parse_args()
    if given.from_parquet:
        events = f"select * from read_parquet({run.quoted(given.from_parquet)})"
        run.on_duckdb(events, (*run.bounds(PERIOD), NOW), [f"memory_limit = '{given.limit}'"])
        return
    asked = ["--period", PERIOD, "--now", NOW]
    for size in given.sizes.split(","):
        with tempfile.TemporaryDirectory() as folder:
            ledger = os.path.join(folder, "ledger.csv")
            subprocess.run([given.hotline, "sample", "-O", ledger, "--tickets", size], check=True)
            print(f"{size} tickets, {os.path.getsize(ledger) / (1 << 20):.0f} MiB", flush=True)
            script = [sys.executable, os.path.join(HERE, "run.py"), ledger, *asked]
            commands = {
                "hotline": [given.hotline, "report", ledger, *asked],
                "duckdb": [*script, "--memory", given.limit],
                "spark": [*script, "--engine", "spark"],
                "parquet": [sys.executable, __file__, "--from-parquet", os.path.join(folder, "figures.parquet"),
                            "--limit", given.limit],
            }
            for engine in given.engines.split(","):
                if engine == "parquet":
                    copy(ledger, folder)
                measure(engine, commands[engine])
    print("load average", *(f"{load:.1f}" for load in os.getloadavg()))


if __name__ == "__main__":
    main()
