#!/usr/bin/env python3
"""Files made to hurt, given to a release build: zip bombs, deep nesting, endless cells, floods of rows.

Each must end in time, in bounded memory, either done or with a message that names the file; never in a panic or a
signal. Prints a table of measured peaks. `cargo test` holds scaled-down variants of the same; this needs some 5 GB
of disk in the temporary folder and some twenty minutes:  tests/hostile/run.py [PROGRAM] [--only WORD]
"""
import argparse
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time

import files

MB = 1 << 20
# Of the wall clock: a machine may have other work. The table shows seconds of the processor.
SECONDS = 1200
ADDRESS_SPACE = 14 << 30
NOW = "2025-10-20T09:00:00"


def limits():
    os.nice(19)
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(program, words, folder, stdin=None):
    """Status, peak memory in MB, seconds of the processor, and what was said."""
    started = time.monotonic()
    with tempfile.TemporaryFile() as said, open(stdin or os.devnull, "rb") as given:
        process = subprocess.Popen(
            [program, *words, "--now", NOW, "--lang", "en"],
            cwd=folder, stdin=given, stdout=subprocess.DEVNULL, stderr=said, preexec_fn=limits,
            env={"PATH": os.environ["PATH"]},
        )
        status, usage = wait(process, started)
        said.seek(0)
        text = said.read(4000).decode("utf-8", "replace")
    return status, usage.ru_maxrss / 1024, usage.ru_utime + usage.ru_stime, text


def wait(process, started):
    while True:
        done, status, usage = os.wait4(process.pid, os.WNOHANG)
        if done:
            process.returncode = os.waitstatus_to_exitcode(status)
            return process.returncode, usage
        if time.monotonic() - started > SECONDS:
            process.kill()
        time.sleep(0.02)


def judge(case, status, peak, said):
    """What is wrong with an outcome; empty when nothing is."""
    wrong = []
    if status < 0:
        wrong.append(f"signal {-status}")
    elif status not in case.statuses:
        wrong.append(f"status {status}")
    if "panicked" in said:
        wrong.append("panic")
    if status == 1 and case.names not in said.splitlines()[-1] + said.splitlines()[0]:
        wrong.append("the file is not named")
    if peak > case.peak:
        wrong.append(f"more than {case.peak} MB")
    return ", ".join(wrong)


def office(program):
    folder = tempfile.mkdtemp(prefix="hotline-hostile-")
    run(program, ["init", "甲区", "."], folder)
    return folder


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", nargs="?", default="target/release/hotline")
    parser.add_argument("--only", default="", help="cases whose name holds this word")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    print("| case | command | file MB | status | peak MB | allowed MB | CPU s | said |\n|---|---|--:|--:|--:|--:|--:|---|")
    failed = 0
    for case in files.CASES:
        if options.only not in case.name:
            continue
        folder = office(program)
        try:
            size = case.make(folder) / MB
            status, peak, seconds, said = run(program, case.words, folder, case.stdin and os.path.join(folder, case.stdin))
        finally:
            shutil.rmtree(folder)
        wrong = judge(case, status, peak, said)
        failed += bool(wrong)
        last = (said.strip().splitlines() or [""])[0][:110].replace("|", "/")
        mark = f"**{wrong}** " if wrong else ""
        print(f"| {case.name} | {' '.join(case.words)} | {size:.1f} | {status} | {peak:.0f} | {case.peak} | {seconds:.1f} | {mark}{last} |", flush=True)
    print(f"\n{failed} failed." if failed else "\nAll ended as they should.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
