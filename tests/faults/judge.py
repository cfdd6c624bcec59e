"""What must hold after a command was disturbed, whatever the disturbance was: the ledger holds whole commands
only, the status and the words fit what happened, `check` agrees, and running the command again ends well."""

import os
import re

import office
import rows

RECORDED = "recorded"
REMEDY = re.compile(r"\S.*[.。] \S|[。]\S|\]$")


class Verdict:
    """Failures found in one disturbed run; `committed` says what became of the command."""

    def __init__(self):
        self.failures, self.committed, self.tail = [], False, b""

    def fail(self, text):
        self.failures.append(text)


def ledger_state(verdict, case, tree):
    """Nothing or everything of the command is in the ledger, and nothing else."""
    try:
        ledger = office.ledger_of(tree)
    except (rows.Fault, UnicodeDecodeError) as fault:
        # A ledger that `init` had only begun is none yet.
        if case.words[0] != "init":
            verdict.fail(f"the ledger: {fault}")
        return
    found = rows.facts(ledger.commands) if ledger else []
    verdict.tail = ledger.tail if ledger else b""
    verdict.committed = case.records and found == case.new
    if not verdict.committed and found != case.old:
        verdict.fail(f"{len(found)} commands, neither those before nor those after")


def judge(program, case, folder, run, place="", killed=False):
    """Judges a folder after a disturbed run, then repeats the command in it. `place` is the file that was
    disturbed, if one was; `killed` that the run was ended from outside."""
    verdict = Verdict()
    tree = office.files(folder)
    ledger_state(verdict, case, tree)
    if not killed:
        words(verdict, case, run, place)
        result(verdict, case, tree, run)
    verdict.failures += afterwards(verdict, program, case, folder, tree)
    return verdict


KNOWN = {}


def afterwards(verdict, program, case, folder, tree):
    """What `check` says and what repeating the command does; looked at once for every state of a folder."""
    state = frozenset((name, data) for name, data in tree.items() if name not in office.LEDGERS)
    key = (id(case), verdict.committed, verdict.tail, bool(verdict.failures), state)
    if key not in KNOWN:
        later = Verdict()
        later.committed, later.tail = verdict.committed, verdict.tail
        check(later, program, case, folder)
        repeat(later, program, case, folder)
        KNOWN[key] = later.failures
    return KNOWN[key]


def words(verdict, case, run, place):
    if "panicked" in run.err or run.status < 0 or run.status > 4:
        verdict.fail(f"it broke down: {run}")
    if run.status == case.run.status:
        return
    lines = [line for line in run.err.splitlines() if line.strip()]
    if not lines or not any(REMEDY.search(line) for line in lines):
        verdict.fail(f"no word of what to do: {run}")
    if place and not any(part in run.err for part in named(place)):
        verdict.fail(f"{place} is not named: {run}")
    if verdict.committed and RECORDED not in run.err.lower():
        verdict.fail(f"it does not say that the ledger has it: {run}")


def named(place):
    """A file is named by itself, or by the folder it is looked for in; one that is still aside by the path it is to get."""
    name = os.path.basename(place)
    if place == "-":
        return ["hotline: ", "-: "]
    if name.startswith(".hotline-"):
        return [os.sep]
    return [name, os.path.basename(os.path.dirname(place)) or name]


def result(verdict, case, tree, run):
    """Status 0 means that all is there; a failure leaves nothing new but what a clean run makes too."""
    if run.status == case.run.status:
        if case.records and not verdict.committed:
            verdict.fail("status 0, but the command is not in the ledger")
        if case.words[0] not in ("init", "knowledge") and office.others(tree) != office.others(case.after):
            verdict.fail(f"status 0, but the files differ: {differing(tree, case.after)}")
    elif not verdict.committed:
        changed = [name for name in differing(tree, case.before) if not re.search(r"\.tail-\d+$", name)]
        # What it was to write may be there, whole, when only showing it failed.
        changed = [name for name in changed if case.records or tree.get(name) != case.after.get(name)]
        if changed and not verdict.tail and not (case.words[0] == "check"):
            verdict.fail(f"it failed and left {changed}")


def differing(one, other):
    both = {name: data for name, data in one.items() if not name.endswith(".model")}
    names = set(both) | {name for name in other if not name.endswith(".model")}
    return sorted(name for name in names if both.get(name) != other.get(name))


def check(verdict, program, case, folder):
    """`check` says nothing, or speaks of a tail just where there is one."""
    if not any(os.path.exists(os.path.join(folder, name)) for name in office.LEDGERS):
        return
    run = program.run(["check"], folder)
    silent = run.status == 0 and not run.out and not run.err
    cut = run.status == 4 and "never completed" in run.err and len(run.err.splitlines()) == 2
    if case.words[0] == "init" and not verdict.committed:
        if run.status == 0 or "panicked" in run.err:
            verdict.fail(f"check of a ledger that is none: {run}")
    elif not (cut if verdict.tail else silent):
        verdict.fail(f"check: {run}, tail of {len(verdict.tail)} bytes")


def repeat(verdict, program, case, folder):
    """The same command again: as if undisturbed if it had not been recorded, otherwise recorded once."""
    before = office.files(folder)
    run = program.run(case.words, folder)
    after = office.files(folder)
    if not case.records and run.status == 1 and "exists" in run.err and not differing(before, case.after):
        # What it was to write is there, and some files are never replaced.
        return
    if case.words[0] == "init" and not verdict.committed and run.status == 1:
        begun_again(verdict, before, run)
        return
    try:
        ledger = office.ledger_of(after)
        found = rows.facts(ledger.commands)
    except (rows.Fault, AttributeError) as fault:
        verdict.fail(f"repeated: {run}, the ledger: {fault}")
        return
    if verdict.committed:
        # Refused, nothing to do, or, for what may be said twice, one more such command.
        if run.status not in (0, 3, case.run.status) and not (case.words[0] == "init" and run.status == 1):
            verdict.fail(f"repeated after all: {run}")
        if found[:len(case.new)] != case.new or len(found) > len(case.new) + 1:
            verdict.fail("repeating it changed what was recorded")
    elif case.words[0] == "knowledge" and run.status == 1 and "knowledge.csv:" in run.err:
        # Half an entry in a file that people keep: its line is named.
        return
    elif run.status != case.run.status or found != case.new:
        verdict.fail(f"repeated: {run}")
    elif case.words[0] not in ("init", "knowledge") and office.others(after) != office.others(case.after):
        verdict.fail(f"repeated, but the files differ: {differing(after, case.after)}")
    if ledger.tail:
        verdict.fail(f"repeated, and {len(ledger.tail)} bytes lie behind the last seal")


def begun_again(verdict, before, run):
    """What a power failure left of files that `init` had not synced is in the way only if it holds zeros; then it
    is named."""
    if not any(b"\0" in data and name in run.err for name, data in before.items()):
        verdict.fail(f"repeated: {run}")
