"""What every job is given: the program, the folders, the table, and the ledger measured now."""

import os
from dataclasses import dataclass, field

from measure import run
from table import Table

YEAR = 33267


@dataclass
class Bench:
    hotline: str
    folder: str
    table: Table = field(default_factory=Table)
    size: int = 0
    ledger: str = ""

    @property
    def tries(self):
        return 5 if self.size < 1_000_000 else 3

    def sample(self, size):
        """A year of so many tickets is the ledger from now on."""
        self.size, self.ledger = size, self.path(f"{size}.csv")
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
