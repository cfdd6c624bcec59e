"""The overdue list against rivals that find the same limits in the same ledger."""

import floor
import rival
from measure import NOW
from race import Race, counted


def ours(bench):
    return [bench.hotline, "overdue", bench.ledger, "--now", NOW, "--quiet", "--format", "csv"]


def compare(bench):
    kept = rival.kept(bench)
    race = Race(bench, "overdue", lambda path: counted(path, ("ticket", "limit", "due")))
    race.enter("hotline", ours(bench))
    race.enter("DuckDB", rival.duckdb(bench, "overdue"), told=True)
    race.enter("pandas", rival.pandas(bench, "overdue"), told=True)
    race.enter("SQLite", rival.sqlite(bench, "overdue"))
    race.enter("Miller", rival.script(bench, "Miller", "overdue"))
    race.enter("xan", rival.script(bench, "xan", "overdue"))
    race.enter("SQLite, tables kept", kept and rival.sqlite(bench, "overdue_kept", kept))
    race.floor("read", floor.read(bench))
    race.floor("bare fold", floor.fold(bench))
    race.run()
