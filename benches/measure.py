"""Runs processes and measures them: wall and CPU seconds of one, the median of several that take turns,
peak memory. A worker that must not be charged for starting its interpreter tells its own seconds."""

import json
import os
import statistics
import subprocess
import sys
import time

NOW = "2026-01-15 23:59:59"


class Failed(Exception):
    """A process that did not end well."""


class Cost:
    """Wall and CPU seconds of one process."""

    def __init__(self, wall, cpu):
        self.wall, self.cpu = wall, cpu


def run(command, output=subprocess.DEVNULL, told=False):
    """Runs to the end. With `told` the last line of its errors is what the process measured itself."""
    begin = time.perf_counter()
    process = subprocess.Popen(command, stdout=output, stderr=subprocess.PIPE)
    errors = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - begin
    if process.returncode != 0:
        raise Failed(f"{' '.join(command)}: {process.returncode}: {errors[-400:].strip()}")
    if told:
        used = json.loads(errors.splitlines()[-1])
        return Cost(used["wall"], used["cpu"])
    return Cost(wall, usage.ru_utime + usage.ru_stime)


def run_into(path, command, told=False):
    with open(path, "wb") as file:
        return run(command, file, told)


def peak(command):
    """Peak memory in MiB. Told by `time`, since a child of this script would be charged with its size."""
    told = subprocess.run(["/usr/bin/time", "-f", "%M", *command], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, check=True)
    return int(told.stderr.split()[-1]) / 1024


def in_turns(tries, contestants, patience=None):
    """Name to costs of `tries` runs, taken in turns so that all meet the same weather. Who has used up the
    patience, in seconds, is not asked again."""
    costs = {name: [] for name in contestants}
    for _ in range(tries):
        for name, go in contestants.items():
            if patience is None or sum(cost.wall for cost in costs[name]) < patience.get(name, sys.maxsize):
                costs[name].append(go())
    return costs


def median(costs):
    middle = lambda field: statistics.median(getattr(cost, field) for cost in costs)
    return Cost(middle("wall"), middle("cpu"))


def shown(seconds):
    return f"{seconds * 1000:.1f} ms" if seconds < 1 else f"{seconds:.2f} s"
