"""Processes killed (kill -9) at random moments, seeded: small commands, and an import of more than a mebibyte,
which is synced in two steps. Nothing or everything of the command is in the ledger, and the retry completes."""

import os
import random
import shutil
import subprocess
import time

import judge
import office
import story


class Kind:
    def __init__(self, program, cases, options):
        self.program, self.chance = program, random.Random(options.seed)
        self.cases = [case for case in cases if case.records]
        self.loops, self.imports = (10, 5) if options.quick else (200, 40)
        self.home = office.scratch("kill")
        self.folder = os.path.join(self.home, "office")
        self.failures = options.failures()
        self.counts = {"kills of small commands": 0, "kills of an import": 0, "ended before": 0, "torn": 0}

    def run(self):
        for turn, case in enumerate(self.chance.choices(self.cases, k=self.loops)):
            self.counts["kills of small commands"] += 1
            # How long one takes depends on what else the machine does.
            whole = self.timed(case) if turn % 10 == 0 else whole
            self.kill(case, self.chance.random() * whole)
        case = story.large_import(self.program, self.folder)
        whole = self.timed(case)
        for _ in range(self.imports):
            self.counts["kills of an import"] += 1
            self.kill(case, self.chance.random() * whole)
        shutil.rmtree(self.home)
        return self.counts, self.failures

    def timed(self, case):
        office.put(case.before, self.folder)
        start = time.monotonic()
        self.program.run(case.words, self.folder)
        return time.monotonic() - start

    def kill(self, case, after):
        judge.KNOWN.clear()
        office.put(case.before, self.folder)
        child = subprocess.Popen([self.program.path, *case.words], cwd=self.folder, env=office.ENVIRONMENT,
                                 stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(after)
        child.kill()
        self.counts["ended before"] += child.wait() >= 0
        verdict = judge.judge(self.program, case, self.folder, None, killed=True)
        self.counts["torn"] += bool(verdict.tail)
        self.failures += [f"{case}\n    killed after {after:.4f} s\n    {text}" for text in verdict.failures]
