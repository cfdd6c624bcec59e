"""What every job is given: the program, the folders, the table, and the ledger measured now."""

import os
from dataclasses import dataclass, field

from measure import run
from table import Table

YEAR = 33267


@dataclass
class Bench:
    hotline: str
    root: str
    cache: str
    here: dict
    table: Table = field(default_factory=Table)
    size: int = 0
    folder: str = ""
    ledger: str = ""
    # What each contestant took at the last size: (job, name) to size, MiB and seconds.
    seen: dict = field(default_factory=dict)

    @property
    def tries(self):
        return 5 if self.size < 1_000_000 else 3

    def sample(self, size):
        """A year of so many tickets is the ledger from now on, in a folder of its own."""
        self.size, self.folder = size, os.path.join(self.root, str(size))
        os.mkdir(self.folder)
        self.ledger = self.path("ledger.csv")
        made = run([self.hotline, "sample", "-O", self.ledger, "--tickets", str(size)])
        self.table.note(f"sample of {size}: {os.path.getsize(self.ledger) >> 20} MiB in {made.wall:.1f} s, "
                        f"CPU {made.cpu:.1f} s")

    def path(self, name):
        return os.path.join(self.folder, name)

    def office(self, name):
        """A new office folder."""
        path = self.path(name)
        run([self.hotline, "--quiet", "init", "样例", path])
        return path

    def introduce(self):
        """The machine and who is here, at the head of the notes."""
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            model = next((line.split(":")[1].strip() for line in file if line.startswith("model name")), "?")
        there = [f"{name} {version}" for name, version in self.here.items() if version]
        self.table.note(f"{model}, {os.cpu_count()} threads; {', '.join(there)}")
        missing = [name for name, version in self.here.items() if not version]
        if missing:
            self.table.note(f"not installed and left out: {', '.join(missing)}")
