"""A clock that jumps: back, forward, over the year, before 1970, behind 2038. `recorded` is what the clock of the
machine says (UTC+8), whatever came before; times of events come from --at and --now, which a clock that is wrong
can make a future that is refused; the ledger stays readable, and `check` has no opinion about clocks."""

import os
import re
import shutil

import office

# The clock, and whether a calendar knows the year: without one a dispatch is refused.
CLOCKS = [("2026-03-02 10:00:00", True), ("2026-03-02 09:00:00", True), ("2025-12-31 23:59:59", True),
          ("2026-01-01 00:00:00", True), ("2019-01-02 00:00:00", True), ("2031-05-05 12:00:00", False),
          ("1969-12-31 20:00:00", False), ("1901-12-14 00:00:00", False), ("2038-01-19 12:14:08", False),
          ("2106-02-07 15:00:00", False), ("2026-03-02 10:00:01", True)]
SHIM = [f"/usr/lib/{machine}/faketime/libfaketime.so.1" for machine in
        ("x86_64-linux-gnu", "aarch64-linux-gnu")] + ["/usr/lib/faketime/libfaketime.so.1"]


class Kind:
    def __init__(self, program, _, options):
        self.program = program
        self.home = office.scratch("clock")
        self.folder = os.path.join(self.home, "office")
        self.failures = options.failures()
        self.counts = {"clocks": 0, "commands": 0, "refused": 0, "moments given": 0}
        self.shim = next((path for path in SHIM if os.path.exists(path)), None)

    def run(self):
        office.put({}, self.folder)
        if self.shim:
            self.jump()
        else:
            print("  without libfaketime only --now and --at are tried", flush=True)
            self.program.ok(["init", "甲区", "."], self.folder)
        self.given()
        shutil.rmtree(self.home)
        return self.counts, self.failures

    def under(self, clock, words):
        """Runs under a clock that stands still."""
        fake = ["env", f"LD_PRELOAD={self.shim}", f"FAKETIME={clock}", "TZ=Asia/Shanghai"]
        self.counts["commands"] += 1
        return self.program.run(words, self.folder, fake)

    def jump(self):
        self.expect(self.under(CLOCKS[0][0], ["init", "甲区", "."]), 0, "init")
        for number, (clock, known) in enumerate(CLOCKS):
            self.counts["clocks"] += 1
            ticket, before = f"C{number}", self.rows()
            run = self.under(clock, ["accept", ticket, "--kind", "投诉", "--content", "路灯不亮"])
            self.expect(run, 0, clock)
            run = self.under(clock, ["dispatch", ticket, "--unit", "城管局"])
            self.expect(run, 0 if known else 3, clock)
            self.expect(self.under(clock, ["list", "--format", "json"]), 0, clock)
            # An hour earlier than the row before it happened: refused by a rule, or recorded as it was told.
            run = self.under(clock, ["contact", "C0", "--at", clock.replace(" ", "T")])
            self.expect(run, None, clock)
            for row in self.rows()[len(before):]:
                if row["recorded"] != clock.replace(" ", "T"):
                    self.failures += [f"{clock}: recorded is {row['recorded']}"]
            self.whole(clock)

    def given(self):
        """Moments given by hand, sensible and not."""
        moments = ["2025-09-28", "1969-12-31T23:59:59", "0001-01-01", "9999-12-31", "10000-01-01", "2025-02-30",
                   "24:00", "-1", "2026-06-31T00:00", "99999999999999999999", "2025-09-28T09:10:60"]
        for number, moment in enumerate(moments):
            for option in ("--now", "--at"):
                self.counts["moments given"] += 1
                words = ["accept", f"G{number}{option[2:]}", "--kind", "投诉", "--content", "路灯", f"{option}={moment}"]
                self.expect(self.program.run(words, self.folder), None, f"{option} {moment}")
                self.expect(self.program.run(["list", f"--now={moment}"], self.folder), None, f"list {moment}")
                self.whole(f"{option} {moment}")

    def rows(self):
        ledger = office.ledger_of(office.files(self.folder))
        return [row for command in ledger.commands for row in command] if ledger else []

    def expect(self, run, status, what):
        self.counts["refused"] += run.status != 0
        fine = run.status in (0, 2, 3) if status is None else run.status == status
        said = run.status == 0 or re.search(r"\S", run.err)
        if not fine or not said or "panicked" in run.err:
            self.failures += [f"{what}: {run}"]

    def whole(self, what):
        run = self.program.run(["check"], self.folder)
        if run.status or run.err:
            self.failures += [f"{what}: check: {run}"]
        try:
            self.rows()
        except office.rows.Fault as fault:
            self.failures += [f"{what}: {fault}"]
