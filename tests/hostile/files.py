"""The hostile files and what is expected of each: who reads it, how it may end, and how much memory it may take.

`CASES` is read by run.py. A maker writes its file into the office folder it is given and returns its size. All
content is invented.
"""
import dataclasses
import os
import struct
import typing
import zipfile

HEAD = "工单编号,受理时间,诉求内容\n"
ROW = "A{n},2025-09-01 08:00,东街第三个路口的路灯不亮\n"
PIECE = 1 << 20
GB = 1 << 30


@dataclasses.dataclass
class Case:
    name: str
    words: list
    make: typing.Callable
    # Megabytes.
    peak: int
    statuses: tuple = (1,)
    # Must stand in the message of a refusal.
    names: str = "in."
    stdin: str = ""


def put(folder, name, pieces):
    path = os.path.join(folder, name)
    with open(path, "wb") as file:
        for piece in pieces:
            file.write(piece.encode() if isinstance(piece, str) else piece)
    return os.path.getsize(path)


def flood(name, head, piece, times, tail=""):
    """A file of the same piece over and over."""
    def make(folder):
        block = piece.encode() if isinstance(piece, str) else piece
        per = max(1, PIECE // len(block))
        whole, rest = divmod(times, per)
        blocks = [block * per] * whole if whole < 1 << 16 else ()
        return put(folder, name, [head, *blocks, block * rest, tail])
    return make


def sparse(name, size, head=""):
    def make(folder):
        put(folder, name, [head])
        os.truncate(os.path.join(folder, name), size)
        return size
    return make


def after(first, second):
    def make(folder):
        return first(folder) + second(folder)
    return make


# Workbooks

KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ROOT = f'<Relationships><Relationship Id="r" Type="{KINDS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
RELATIONS = (
    f'<Relationships><Relationship Id="r1" Type="{KINDS}/worksheet" Target="worksheets/s1.xml"/>'
    f'<Relationship Id="r2" Type="{KINDS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>'
)
BOOK = '<workbook><sheets><sheet name="工单" r:id="r1"/></sheets></workbook>'
PARTS = {
    "_rels/.rels": [ROOT],
    "xl/workbook.xml": [BOOK],
    "xl/_rels/workbook.xml.rels": [RELATIONS],
    "xl/styles.xml": ["<styleSheet/>"],
    "xl/sharedStrings.xml": ["<sst/>"],
    "xl/worksheets/s1.xml": ["<worksheet><sheetData/></worksheet>"],
}


def cells(*texts):
    return "".join(f'<c t="inlineStr"><is><t>{text}</t></is></c>' for text in texts)


GOOD_ROWS = f'<row r="1">{cells("工单编号", "受理时间", "诉求内容")}</row><row r="2">{cells("A1", "2025-09-01 08:00", "路灯")}</row>'


def sheet(rows, before=""):
    return [f"<worksheet>{before}<sheetData>", *rows, "</sheetData></worksheet>"]


def repeated(head, piece, times, tail):
    """Pieces of a large part, without holding it in memory."""
    per = max(1, PIECE // len(piece))
    yield head
    for _ in range(times // per):
        yield piece * per
    yield piece * (times % per)
    yield tail


def workbook(**changed):
    """A workbook in which some parts are replaced; `__` stands for a slash, keys name parts without .xml."""
    def make(folder):
        parts = dict(PARTS)
        for name, pieces in changed.items():
            parts["xl/" + name.replace("__", "/") + ".xml"] = pieces
        path = os.path.join(folder, "in.xlsx")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            for name, pieces in parts.items():
                with archive.open(name, "w", force_zip64=True) as part:
                    for piece in pieces() if callable(pieces) else pieces:
                        part.write(piece.encode() if isinstance(piece, str) else piece)
        return os.path.getsize(path)
    return make


def many_entries(count):
    def make(folder):
        path = os.path.join(folder, "in.xlsx")
        with zipfile.ZipFile(path, "w") as archive:
            for name, pieces in PARTS.items():
                archive.writestr(name, "".join(pieces))
            for n in range(count):
                archive.writestr(f"x/{n}", "")
        return os.path.getsize(path)
    return make


def overlapping(entries, unpacked):
    """Many entries of the directory that all point at one packed part."""
    def make(folder):
        path = os.path.join(folder, "in.xlsx")
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, pieces in PARTS.items():
                archive.writestr(name, "".join(pieces))
            archive.writestr("x/00000", b" " * unpacked)
        data = bytearray(open(path, "rb").read())
        end = data.rfind(b"PK\5\6")
        count, size, start = struct.unpack("<HII", data[end + 10:end + 20])
        directory = bytes(data[start:start + size])
        last = directory.rfind(b"PK\1\2")
        entry = directory[last:]
        more = b"".join(entry.replace(b"x/00000", b"x/%05d" % n) for n in range(1, entries))
        directory += more
        data[start:] = directory + struct.pack(
            "<4sHHHHIIH", b"PK\5\6", 0, 0, count + entries - 1, count + entries - 1, len(directory), start, 0)
        return put(folder, "in.xlsx", [bytes(data)])
    return make


def lying(unpacked):
    """The directory says that a part of a gigabyte holds ten bytes."""
    whole = workbook(worksheets__s1=lambda: repeated("<worksheet>", " ", unpacked, "</worksheet>"))

    def make(folder):
        size = whole(folder)
        path = os.path.join(folder, "in.xlsx")
        data = bytearray(open(path, "rb").read())
        at = data.find(b"PK\1\2")
        while at >= 0:
            name_length = struct.unpack("<H", data[at + 28:at + 30])[0]
            if data[at + 46:at + 46 + name_length].endswith(b"s1.xml"):
                data[at + 24:at + 28] = struct.pack("<I", 10)
            at = data.find(b"PK\1\2", at + 4)
        put(folder, "in.xlsx", [bytes(data)])
        return size
    return make


LAUGHS = '<!DOCTYPE x [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{("&" + chr(97 + n) + ";") * 10}">' for n in range(12)) + "]>"
WORKBOOK_PEAK = 1600


def book(name, peak=WORKBOOK_PEAK, statuses=(1,), **changed):
    return Case("xlsx: " + name, ["report", "in.xlsx"], workbook(**changed), peak, statuses)


def column_name(n):
    name = ""
    while n:
        n, rest = divmod(n - 1, 26)
        name = chr(65 + rest) + name
    return name


WORKBOOKS = [
    book("one part of 4 GB", worksheets__s1=lambda: repeated("<worksheet>", " ", 4 * GB, "</worksheet>")),
    Case("xlsx: 60 000 empty parts", ["report", "in.xlsx"], many_entries(60_000), WORKBOOK_PEAK, (0, 1)),
    Case("xlsx: 30 000 entries, one packed part", ["report", "in.xlsx"], overlapping(30_000, 8 << 20), WORKBOOK_PEAK),
    Case("xlsx: a stated size that lies", ["report", "in.xlsx"], lying(GB + 9), WORKBOOK_PEAK),
    book("entities in entities", worksheets__s1=[LAUGHS, *sheet([f'<row r="1">{cells("&m;")}</row>'])]),
    book("entities in strings", sharedStrings=[LAUGHS, "<sst><si><t>&m;</t></si></sst>"], worksheets__s1=sheet([GOOD_ROWS])),
    book("20 million shared strings", sharedStrings=lambda: repeated("<sst>", "<si><t>a</t></si>", 20_000_000, "</sst>")),
    book("100 million empty strings", sharedStrings=lambda: repeated("<sst>", "<si></si>", 100_000_000, "</sst>")),
    book("a count of strings that lies", sharedStrings=['<sst uniqueCount="4294967295"><si><t>a</t></si></sst>'], worksheets__s1=sheet([GOOD_ROWS])),
    book("one string of 900 MB", sharedStrings=lambda: repeated("<sst><si><t>", "长", 300_000_000, "</t></si></sst>"), statuses=(0, 1), worksheets__s1=sheet([GOOD_ROWS])),
    book("8 million sheets", workbook=lambda: repeated("<workbook><sheets>", '<sheet name="a" r:id="r1"/>', 8_000_000, "</sheets></workbook>")),
    book("15 million defined names", workbook=lambda: repeated("<workbook><sheets/><definedNames>", '<definedName name="a">b</definedName>', 15_000_000, "</definedNames></workbook>")),
    book("20 million styles", styles=lambda: repeated("<styleSheet><cellXfs>", '<xf numFmtId="0"/>', 20_000_000, "</cellXfs></styleSheet>")),
    book("20 million number formats", styles=lambda: repeated("<styleSheet><numFmts>", '<numFmt numFmtId="1" formatCode="0"/>', 20_000_000, "</numFmts></styleSheet>")),
    book("one cell, a dimension of everything", statuses=(0,), peak=100, worksheets__s1=sheet([GOOD_ROWS], '<dimension ref="A1:XFD1048576"/>')),
    book("a cell at XFD1048576", statuses=(0, 1), peak=100, worksheets__s1=sheet([GOOD_ROWS, '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'])),
    book("row 4294967295", peak=100, worksheets__s1=sheet([GOOD_ROWS, '<row r="4294967295"><c r="A4294967295"><v>1</v></c></row>'])),
    book("column ZZZZZZZ", peak=100, worksheets__s1=sheet([GOOD_ROWS, '<row r="3"><c r="ZZZZZZZ3"><v>1</v></c></row>'])),
    book("8 million rows of one cell", worksheets__s1=lambda: repeated("<worksheet><sheetData>", "<row><c><v>1</v></c></row>", 8_000_000, "</sheetData></worksheet>")),
    book("100 000 rows with one cell in XFD", worksheets__s1=lambda: iter(sheet([f'<row r="{n}"><c r="XFD{n}"><v>1</v></c></row>' for n in range(1, 100_001)]))),
    book("900 MB that never close", worksheets__s1=lambda: repeated("<worksheet><sheetData>", "<row>", 180_000_000, "")),
    book("an attribute of 900 MB", worksheets__s1=lambda: repeated('<worksheet><sheetData><row r="', "1", 900_000_000, '"></row></sheetData></worksheet>')),
    book("merged cells", statuses=(0, 1), worksheets__s1=lambda: repeated("<worksheet><sheetData>" + GOOD_ROWS + "</sheetData><mergeCells>", '<mergeCell ref="A1:B2"/>', 20_000_000, "</mergeCells></worksheet>")),
]

# JSON

OBJECT = '{"ticket":"A%d","received":"2025-09-01 08:00","content":"%s"}'


def wide_lines(folder):
    return put(folder, "in.jsonl", (f'{{"k{n}":1}}\n' for n in range(1_000_000)))


JSON = [
    Case("json: 100 000 arrays deep", ["report", "in.json"], flood("in.json", "", "[", 100_000, "]" * 100_000), 50),
    Case("json: 300 million arrays deep", ["report", "in.json"], flood("in.json", "", "[", 300_000_000), 1000),
    Case("json: 100 000 objects deep", ["report", "in.json"], flood("in.json", "[", '{"a":', 100_000, "1" + "}" * 100_000 + "]"), 50),
    Case("json: 50 million objects deep", ["report", "in.json"], flood("in.json", "[", '{"a":', 50_000_000), 1000),
    Case("json: a string of 1 GB", ["report", "in.json"], flood("in.json", '[{"ticket":"A1","received":"2025-09-01","content":"', "长", 330_000_000, '"}]'), 4400, (0, 1)),
    Case("json: 300 MB of escapes", ["report", "in.json"], flood("in.json", '[{"ticket":"A1","received":"2025-09-01","content":"', "\\u4e00", 50_000_000, '"}]'), 3000, (0, 1)),
    Case("json: 1 million keys, one each", ["report", "in.jsonl"], wide_lines, 1600),
    Case("json: 100 million numbers", ["report", "in.json"], flood("in.json", '[{"a":[0', ",1", 100_000_000, "]}]"), 1000),
    Case("json: 100 million empty objects", ["report", "in.json"], flood("in.json", "[{}", ",{}", 100_000_000, "]"), 1000),
]

# CSV

CSV = [
    Case("csv: 10 million columns", ["report", "in.csv"], flood("in.csv", HEAD, "a,", 10_000_000, "\n"), 1600),
    Case("csv: 1 million columns in the heading", ["report", "in.csv"], flood("in.csv", "工单编号,受理时间,诉求内容", ",a", 1_000_000, "\nA1,2025-09-01,路灯\n"), 800),
    Case("csv: 1 GB of delimiters", ["report", "in.csv"], flood("in.csv", HEAD, ",", GB - 100), 3500),
    Case("csv: a quote of 1 GB that never closes", ["report", "in.csv"], flood("in.csv", HEAD + 'A1,2025-09-01,"', "长", 350_000_000), 3500),
    Case("csv: a cell of 1 GB", ["import", "in.csv"], flood("in.csv", HEAD + 'A1,2025-09-01,"', "长", 350_000_000, '"\n'), 6000, (0, 1)),
    Case("csv: a cell of 200 MB", ["report", "in.csv"], flood("in.csv", HEAD + 'A1,2025-09-01,"', "1 3 ", 50_000_000, '"\n'), 2000, (0, 1)),
    Case("csv: 10 million rows", ["import", "in.csv", "--dry-run"], lambda folder: put(folder, "in.csv", rows(10_000_000)), 8000, (0, 1)),
    Case("csv: 5 million faulty rows", ["import", "in.csv"], flood("in.csv", HEAD, "A1,never,路灯\n", 5_000_000), 3500),
    Case("csv: 20 million bad quotes", ["import", "in.csv"], flood("in.csv", HEAD, 'A1,"a"b,路灯\n', 20_000_000), 3500),
    Case("csv: 3 GB of blanks", ["report", "in.csv"], flood("in.csv", "", " ", 3 * GB), 1200),
    Case("csv: 900 MB of blanks", ["report", "in.csv"], flood("in.csv", "", " ", 900_000_000), 1200),
    Case("csv: 900 MB of line breaks", ["report", "in.csv"], flood("in.csv", HEAD, "\n", 900_000_000), 1200),
    Case("csv: 100 GB of NUL", ["report", "in.csv"], sparse("in.csv", 100 * GB), 1200),
    Case("csv: 900 MB of GB18030", ["report", "in.csv"], flood("in.csv", HEAD.encode("gb18030"), "A1,2025-09-01,路灯\n".encode("gb18030"), 45_000_000), 5000),
    Case("csv: 900 MB of UTF-16", ["report", "in.csv"], flood("in.csv", HEAD.encode("utf-16"), "长".encode("utf-16-le"), 450_000_000), 5000),
    Case("map file of 900 MB", ["report", "in.csv", "--map-file", "map.csv"], after(flood("in.csv", HEAD, ROW.format(n=1), 1), flood("map.csv", "", "a,ticket\n", 100_000_000)), 200, (1, 2), "map.csv"),
    Case("standard input without end", ["report", "-"], lambda folder: 0, 1200, (1,), "-", "/dev/zero"),
    Case("order rows without end", ["sign", "--from", "-"], lambda folder: 0, 1200, (1,), "-", "/dev/zero"),
]


def rows(count):
    for start in range(0, count, 10_000):
        yield "" if start else HEAD
        yield "".join(ROW.format(n=n) for n in range(start, start + 10_000))


# The office's own files

def grown(name, piece, times):
    """The file as `init` made it, with much behind it."""
    def make(folder):
        path = os.path.join(folder, name)
        before = open(path, "rb").read() if os.path.exists(path) else b""
        return flood(name, before, piece, times)(folder)
    return make


OWN = [
    Case("hotline.toml of 1 GB", ["list"], grown("hotline.toml", "# a comment\n", 90_000_000), 300, (1,), "hotline.toml"),
    Case("hotline.toml of 60 MB", ["list"], grown("hotline.toml", "# a comment\n", 5_000_000), 600, (0, 1), "hotline.toml"),
    Case("hotline.toml: 1 million arrays deep", ["list"], flood("hotline.toml", "a = ", "[", 1_000_000), 300, (1,), "hotline.toml"),
    Case("hotline.toml: 1 million tables deep", ["list"], flood("hotline.toml", "a = ", "{a = ", 1_000_000), 600, (1,), "hotline.toml"),
    Case("hotline.toml: a key of 1 million parts", ["list"], flood("hotline.toml", "a", ".a", 1_000_000, " = 1\n"), 600, (1,), "hotline.toml"),
    Case("hotline.toml: a header of 1 million parts", ["list"], flood("hotline.toml", "[a", ".a", 1_000_000, "]\n"), 600, (1,), "hotline.toml"),
    Case("hotline.toml: 1 million keys", ["list"], lambda folder: put(folder, "hotline.toml", (f"k{n} = 1\n" for n in range(1_000_000))), 1000, (1,), "hotline.toml"),
    Case("reply.toml: 1 million arrays deep", ["check-reply"], flood("reply.toml", "a = ", "[", 1_000_000), 300, (1,), "reply.toml"),
    Case("units.csv of 60 MB", ["list"], grown("units.csv", "甲局,,,\n", 5_000_000), 900, (0, 1), "units.csv"),
    Case("units.csv: a quote that never closes", ["list"], after(grown("units.csv", '"', 1), grown("units.csv", "甲局\n", 6_000_000)), 600, (1,), "units.csv"),
    Case("catalogue.csv of 60 MB", ["dispatch", "--auto"], grown("catalogue.csv", "城建,,,,路灯,甲局,,\n", 2_500_000), 2500, (0, 1), "catalogue.csv"),
    Case("calendar.csv of 60 MB", ["list"], grown("calendar.csv", "2027-01-01,note,x\n", 3_000_000), 900, (0, 1), "calendar.csv"),
    Case("knowledge.csv of 60 MB", ["knowledge", "list"], grown("knowledge.csv", "x,y,z,a,b,c,d,,\n", 4_000_000), 2000, (0, 1), "knowledge.csv"),
    Case("knowledge.csv of 100 GB", ["knowledge", "list"], sparse("knowledge.csv", 100 * GB), 300, (1,), "knowledge.csv"),
    Case("evidence of 8 GB", ["close", "A1", "--reply", "x", "--approver", "x", "--evidence", "photo.jpg"], sparse("photo.jpg", 8 * GB), 60, (3,), "photo.jpg"),
    Case("ledger: 1 GB behind the head, list", ["list"], grown("ledger.csv", "x", GB), 1200, (0, 1), "ledger.csv"),
    Case("ledger: 1 GB behind the head, accept", ["accept", "A9", "--kind", "投诉", "--content", "x"], grown("ledger.csv", "x", GB), 1200, (0, 1), "ledger.csv"),
    Case("ledger: 1 GB behind the head, check", ["check"], grown("ledger.csv", "x", GB), 1200, (0, 1, 4), "ledger.csv"),
    Case("ledger: 30 million lines behind the head", ["list"], grown("ledger.csv", "x,,\n", 30_000_000), 200, (0,), "ledger.csv"),
    Case("ledger: 30 million lines behind the head, check", ["check"], grown("ledger.csv", "x,,\n", 30_000_000), 200, (4,), "ledger.csv"),
    Case("ledger: no line end in 1 GB", ["list"], flood("ledger.csv", "seq,at", "x", GB), 60, (1,), "ledger"),
    Case("ledger: model of 100 GB", ["catalogue", "suggest", "路灯"], sparse("ledger.csv.model", 100 * GB), 300, (0, 1, 2, 3), "ledger"),
]

CASES = WORKBOOKS + JSON + CSV + OWN
