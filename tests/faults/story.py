"""The commands to disturb: every line of samples/month/month.sh that writes, where it stands in that month,
and some more behind it. A command writes if it changes the folder."""

import os
import shlex
import shutil

import office

MONTH = office.REPOSITORY / "samples" / "month"
# Behind the end of the month; what the month has no line for.
MORE = """
sign QH22 --unit 住建局 --now 2025-10-09T10:00
extend QH22 --days 2 --reason 待苗木 --now 2025-09-28T10:00
extend QH22 --refuse --approver 钟主任 --reason 苗木现成 --now 2025-09-28T11:00
accept QH24 --kind 投诉 --content 井盖翘起 --now 2025-10-09T10:05
dispatch QH24 --unit 水务局 --now 2025-10-09T10:06
return QH24 --reason 不属水务 --basis 三定方案 --now 2025-10-09T10:07
return QH24 --grant --approver 钟主任 --now 2025-10-09T10:08
import update.csv --update --now 2025-10-09T10:10
import bad.csv --skip-bad --now 2025-10-09T10:12
negative-list --period 2025-09 --letters notices --now 2025-10-09T10:20
letters --to letters --now 2025-10-09T10:30
letters --again {letter} --to again --now 2025-10-09T10:40
undo --row {row} --reason 误记 --now 2025-10-09T10:50
warn 109 --answer 已加派人手 --unit 城管局 --now 2025-10-09T10:55
list -O list.xlsx --now 2025-10-09T11:00
report --period 2025-09 -O report.docx --now 2025-10-09T11:00
dispatch QH23 --unit 人社局 -O dispatched.csv --now 2025-10-09T11:05
contact QH22 --now 2025-10-09T11:10 -O contacted.csv
check --repair
""".strip().splitlines()
TABLES = {
    "update.csv": "工单编号,受理时间,诉求类型,诉求内容\nQH24,2025-10-09 10:05,投诉,井盖翘起伤人\nQH25,2025-10-09 09:00,咨询,几点上班\n",
    "bad.csv": "工单编号,受理时间,诉求类型,诉求内容\nQH26,2025-10-09 10:05,投诉,井盖又翘起\nQH27,某日,咨询,几点下班\n",
}


class Case:
    """One command, the folder it runs in, and what an undisturbed run makes of it."""

    def __init__(self, words, before, after, run):
        self.words, self.before, self.after, self.run = words, before, after, run
        ledger = office.ledger_of(before)
        self.old = office.rows.facts(ledger.commands) if ledger else []
        ledger = office.ledger_of(after)
        self.new = office.rows.facts(ledger.commands) if ledger else []
        self.records = len(self.new) > len(self.old)

    def __str__(self):
        return " ".join(self.words)

    def shape(self):
        """Command, second word, options: what tells one way of running from another."""
        second = [word for word in self.words[1:2] if word.isascii() and word.islower()]
        return (self.words[0], *second, *(word for word in self.words if word.startswith("-")))


def lines():
    for line in (MONTH / "month.sh").read_text().splitlines():
        if line.startswith("hotline ") and "|| [" not in line:
            yield shlex.split(line, comments=True)[1:]
    yield from (shlex.split(line) for line in MORE)


def cases(program, home):
    """Tells the whole month once; yields every case, in order."""
    folder = os.path.join(home, "story")
    os.makedirs(folder)
    for name, text in TABLES.items():
        with open(os.path.join(folder, name), "w") as file:
            file.write(text)
    for words in lines():
        before = office.files(folder)
        if words[:2] == ["check", "--repair"]:
            before = torn(before)
            office.put(before, folder)
        words = [filled(word, before) for word in words]
        run = program.run(words, folder)
        after = office.files(folder)
        if words[0] == "init":
            for path in sorted((MONTH / "files").iterdir()):
                shutil.copy(path, folder)
        if run.status:
            raise SystemExit(f"the story broke: {' '.join(words)}: {run}")
        if after != before:
            yield Case(words, before, after, run)


def filled(word, tree):
    """A row or a letter of the story, which no line can know by heart."""
    if word in ("{row}", "{letter}"):
        event = {"{row}": "recorded", "{letter}": "noticed"}[word]
        row = next(row for command in office.ledger_of(tree).commands for row in command if row["event"] == event)
        return row["seq"] if word == "{row}" else row["title"]
    return word


def torn(tree):
    """With half a row behind the last seal."""
    half = tree["ledger.csv"].splitlines(True)[-1]
    return {**tree, "ledger.csv": tree["ledger.csv"] + half[:len(half) // 2]}


def large_import(program, folder):
    """An import of more than a mebibyte: a command so large is synced in two steps."""
    office.put({}, folder)
    program.ok(["init", "甲区", "."], folder)
    rows = "".join(f"K{n:05},2025-06-02,{'东街第三个路口的路灯不亮。' * 8}\n" for n in range(4000))
    with open(os.path.join(folder, "large.csv"), "w") as file:
        file.write("工单编号,受理时间,诉求内容\n" + rows)
    before, words = office.files(folder), ["import", "large.csv"]
    run = program.run(words, folder)
    return Case(words, before, office.files(folder), run)


def one_of_each(all_cases):
    """The first case of every shape."""
    seen = {}
    for case in all_cases:
        seen.setdefault(case.shape(), case)
    return list(seen.values())
