"""Breaks the machine under the program in every way there is a tool for, and prints one line per kind.

    python3 tests/faults/run.py [--hotline PATH] [--only syscalls,power,kill,crowd,clock,places] [--quick] [--seed N]

Exit status 0 if nothing failed, 1 if something did, 2 if a tool is missing."""

import argparse
import importlib
import shutil
import sys
import time

import office
import story

KINDS = ("syscalls", "power", "kill", "crowd", "clock", "places")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--hotline", default=office.REPOSITORY / "target" / "debug" / "hotline")
    parser.add_argument("--only", default=",".join(KINDS))
    parser.add_argument("--quick", action="store_true", help="few commands, short loops")
    parser.add_argument("--seed", default=12345, type=int)
    parser.add_argument("--match", default="", help="only commands that contain this")
    parser.add_argument("--part", default="1/1", help="of the commands, such as 2/3: for several runs at once")
    options = parser.parse_args()
    kinds = options.only.split(",")
    if unknown := [kind for kind in kinds if kind not in KINDS]:
        parser.error(f"no such kind: {', '.join(unknown)}")
    if not shutil.which("strace"):
        print("strace is missing")
        return 2
    program = office.Program(options.hotline)
    home = office.scratch("story")
    cases = chosen((case for case in story.cases(program, home) if options.match in str(case)), options.quick)
    shutil.rmtree(home)
    part, parts = map(int, options.part.split("/"))
    cases = cases[part - 1::parts]
    options.failures, failed = Failures, 0
    for kind in kinds:
        start = time.monotonic()
        made = importlib.import_module(kind).Kind(program, cases, options)
        counts, failures = made.run()
        told = ", ".join(f"{number} {what}" for what, number in counts.items())
        print(f"{kind}: {told}, {len(failures)} failures ({time.monotonic() - start:.0f} s)", flush=True)
        failed += len(failures)
    return 1 if failed else 0


# One of these each, from the first days of the story, is enough to see that the machinery works.
QUICK = ("init", "import", "knowledge", "dispatch", "sign")


class Failures(list):
    """Says at once what failed."""

    def __iadd__(self, texts):
        for text in texts:
            print(f"  {text}", flush=True)
        return super().__iadd__(texts)


def chosen(cases, quick):
    if not quick:
        return story.one_of_each(cases)
    first = {}
    for case in cases:
        if case.words[0] in QUICK:
            first.setdefault(case.words[0], case)
        if len(first) == len(QUICK):
            break
    return list(first.values())


if __name__ == "__main__":
    sys.exit(main())
