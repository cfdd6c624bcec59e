"""Runs the program, and remembers what a folder holds: its files, and the commands in its ledger."""

import os
import pathlib
import re
import shutil
import subprocess
import tempfile

import rows

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
ENVIRONMENT = {"HOTLINE_USER": "王", "HOTLINE_LANG": "en", "PATH": os.environ["PATH"]}
LEDGERS = ("ledger.csv", "ledger.jsonl")


class Run:
    """How a run ended: its status (negative when a signal ended it) and what it said."""

    def __init__(self, done):
        self.status = done.returncode
        self.out = done.stdout.decode(errors="replace")
        self.err = done.stderr.decode(errors="replace")

    def __repr__(self):
        return f"status {self.status}, {self.err.strip()!r}"


class Program:
    def __init__(self, path):
        self.path = str(pathlib.Path(path).resolve())

    def run(self, words, folder, before=(), timeout=120, **options):
        """`before` are words in front of the program: strace, setpriv."""
        done = subprocess.run([*before, self.path, *words], cwd=folder, env=ENVIRONMENT, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=timeout, **options)
        return Run(done)

    def ok(self, words, folder):
        run = self.run(words, folder)
        if run.status != 0:
            raise SystemExit(f"{' '.join(words)}: {run}")
        return run.out


def files(folder):
    """Path below the folder → bytes, of every file."""
    found = {}
    for root, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(root, name)
            with open(path, "rb") as file:
                found[os.path.relpath(path, folder)] = file.read()
    return found


def put(tree, folder):
    """Makes a folder that holds just these files."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    for name, data in tree.items():
        path = os.path.join(folder, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(data)


def ledger_of(tree, seals=True):
    """The parsed ledger of a folder; nothing where there is none."""
    name = next((name for name in tree if os.path.basename(name) in LEDGERS), None)
    return rows.Ledger(tree[name], seals) if name else None


# What an interrupted command may leave lying beside the files it was about to write.
LEFTOVER = re.compile(r"(\.new|\.tail-\d+)$")


def others(tree):
    """The files beside the ledger that are part of the result."""
    def counts(name):
        return not os.path.basename(name).startswith("ledger.") and not LEFTOVER.search(name)
    return {name: data for name, data in tree.items() if counts(name)}


def scratch(name):
    return tempfile.mkdtemp(prefix=f"hotline-{name}-")
