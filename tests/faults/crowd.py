"""Forty writers and forty readers at once: nothing that was acknowledged is lost, nothing is doubled, readers see
whole commands only and never fewer than before, and `check` finds nothing."""

import json
import os
import shutil
import threading
import time

import office

WRITERS = READERS = 40


class Kind:
    def __init__(self, program, _, options):
        self.program, self.seconds = program, 5 if options.quick else 60
        self.home = office.scratch("crowd")
        self.folder = os.path.join(self.home, "office")
        self.lock, self.failures = threading.Lock(), options.failures()
        self.counts = {"writes": 0, "reads": 0, "checks": 0}
        self.done = []

    def run(self):
        office.put({}, self.folder)
        self.program.ok(["init", "甲区", "."], self.folder)
        self.end = time.monotonic() + self.seconds
        threads = [threading.Thread(target=self.write, args=(n,)) for n in range(WRITERS)]
        threads += [threading.Thread(target=self.read, args=(n,)) for n in range(READERS)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.settle()
        shutil.rmtree(self.home)
        return self.counts, self.failures

    def count(self, what, fault=""):
        with self.lock:
            self.counts[what] += 1
            self.failures += [fault] if fault else []

    def write(self, writer):
        """Takes down a ticket, hands it over, has it signed: each a command of its own."""
        turn = 0
        while time.monotonic() < self.end:
            number = f"W{writer}-{turn}"
            steps = [["accept", number, "--kind", "投诉", "--content", "路灯\n不亮"],
                     ["dispatch", number, "--unit", "城管局"], ["sign", number]]
            for event, words in zip(("accepted", "dispatched", "signed"), steps):
                run = self.program.run([*words, "--wait", "300"], self.folder, timeout=400)
                self.count("writes", "" if run.status == 0 else f"{words}: {run}")
                if run.status == 0:
                    self.done.append((number, event))
            turn += 1

    def read(self, reader):
        rows = tickets = 0
        while time.monotonic() < self.end:
            if reader % 4 == 0:
                run = self.program.run(["check"], self.folder)
                self.count("checks", "" if run.status == 0 and not run.err else f"check: {run}")
            elif reader % 4 == 1:
                run = self.program.run(["list", "--format", "json"], self.folder)
                tickets = self.grown("list", run, tickets, lambda out: len(json.loads(out)))
            else:
                run = self.program.run(["export", "--events", "--reveal", "--format", "jsonl"], self.folder)
                rows = self.grown("export", run, rows, self.sealed_rows)

    def grown(self, what, run, before, measure):
        """Each reading holds at least what the one before held."""
        try:
            now = measure(run.out) if run.status == 0 and not run.err else -1
        except ValueError as error:
            now, run = -1, error
        self.count("reads", "" if now >= before else f"{what}: {now} after {before}: {run}")
        return max(now, before)

    def sealed_rows(self, out):
        rows = [json.loads(line) for line in out.splitlines()]
        if [int(row["seq"]) for row in rows] != list(range(1, len(rows) + 1)) or "seal" not in rows[-1]:
            raise ValueError("rows are missing, or the last is not sealed")
        return len(rows)

    def settle(self):
        ledger = office.ledger_of(office.files(self.folder), seals=False)
        found = [(row["ticket"], row["event"]) for command in ledger.commands for row in command if "ticket" in row]
        if sorted(found) != sorted(self.done) or ledger.tail:
            self.failures += [f"{len(self.done)} acknowledged, {len(found)} in the ledger, {len(ledger.tail)} behind it"]
        run = self.program.run(["check"], self.folder)
        if run.status or run.err:
            self.failures += [f"check at the end: {run}"]
