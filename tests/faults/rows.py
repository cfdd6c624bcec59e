"""Reads a ledger as man/man5/hotline-ledger.5 describes it, without the program: commands of rows, each
with a seal that fits, and what lies behind the last seal. Whatever else there is, is a fault."""

import csv
import functools
import json
import re

import blake3

COLUMNS = """seq at recorded actor ticket event unit supporting due sign_due contact_due return_due support_due
    span rule calendar source result grade cause solved amount kind urgency origin channel category1 category2
    category3 area reason basis person ref evidence address requester phone title content extra text""".split()
# Hashing more than so many rows takes too long here; their seals are left to `check`.
MANY = 1000
PLAIN = {"n": "\n", "r": "\r", "0": "\0", "\\": "\\"}
csv.field_size_limit(1 << 30)


class Fault(Exception):
    """The ledger is not what the manual says."""


class Ledger:
    """`commands` is a list of lists of rows (dicts of non-empty cells); `tail` are the bytes behind the
    last seal."""

    def __init__(self, data, seals=True):
        self.commands, self.end, self.head = [], 0, ""
        self.header = None
        start = 0
        if not data.startswith(b"{"):
            start = data.find(b"\n") + 1
            self.header = data[:start].decode().strip().replace('"', "").split(",")
            if self.header[0] != "seq" or self.header[-1] != "seal":
                raise Fault("the header is none")
        self.end = start
        rows = []
        while start < len(data):
            stop = data.find(b"\n", start)
            stop = len(data) if stop < 0 else stop + 1
            row = self.row(data[start:stop])
            if row is None:
                break
            rows.append(row)
            start = stop
            if "seal" in row:
                self.command(rows, seals)
                self.end, rows = stop, []
        self.tail = data[self.end:]
        if b"\0" not in self.tail and re.search(rb"[0-9a-f]{64}\"?\}?\n", self.tail):
            raise Fault(f"a sealed row in the tail behind row {self.last_seq()}")

    def last_seq(self):
        return int(self.commands[-1][-1]["seq"]) if self.commands else 0

    def row(self, line):
        """The cells that are not empty; nothing for what no whole row can be. The last row may lack its end."""
        if b"\0" in line:
            return None
        try:
            text = line.decode().rstrip("\n").removesuffix("\r")
            if self.header is None:
                return {name: str(value) for name, value in json.loads(text).items()}
            cells = next(csv.reader([text], strict=True))
        except (UnicodeDecodeError, ValueError, csv.Error):
            return None
        if len(cells) != len(self.header):
            return None
        if not line.endswith(b"\n") and len(cells[-1]) != 64:
            return None
        undone = (re.sub(r"\\(.)", lambda m: PLAIN.get(m[1], m[0]), cell) for cell in cells)
        return {name: cell for name, cell in zip(self.header, undone) if cell}

    def command(self, rows, seals):
        for expected, row in enumerate(rows, self.last_seq() + 1):
            if row.get("seq") != str(expected):
                raise Fault(f"seq {row.get('seq')} where {expected} is due")
        if seals and len(rows) < MANY and rows[-1]["seal"] != seal(self.head, sealed_text(rows)):
            raise Fault(f"the seal of the command ending with row {rows[-1]['seq']} does not fit")
        self.head = rows[-1]["seal"]
        self.commands.append(rows)


def sealed_text(rows):
    text = b""
    for row in rows:
        for name in COLUMNS:
            if name in row:
                text += netstring(name) + netstring(row[name])
        text += b"\n"
    return text


def netstring(text):
    raw = text.encode()
    return b"%d:%s," % (len(raw), raw)


@functools.lru_cache(maxsize=200_000)
def seal(before, text):
    return blake3.hexdigest(before.encode() + text)


def facts(commands):
    """What was recorded, without what differs from run to run: the clock's time, the seals, and the id a new
    ledger draws."""
    def fact(row):
        leave = {"recorded", "seal"} | ({"ref", "at"} if row["event"] == "opened" else set())
        return {name: cell for name, cell in row.items() if name not in leave}
    return [[fact(row) for row in command] for command in commands]
