"""Power failures: one run of every writing command is followed call by call (strace), and after each call that
changes anything the folder is put into the states a disk may come back in (disk.py). In each, the ledger must
hold whole commands, `check` must agree, and the command must run again; once the program has ended well, its
command must be in all of them."""

import os
import re
import shutil

import disk
import judge
import office
import story

CALLS = "openat,read,pread64,write,pwrite64,lseek,fsync,fdatasync,ftruncate,rename,unlink"
# The first of each of these is cut at every byte; others at a few.
EVERY_BYTE = ("sign", "undo")
LINE = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
TEXT = r'"((?:\\x[0-9a-f]{2})*)"'


def raw(text):
    return bytes.fromhex(text.replace("\\x", ""))


def plain(text):
    """A path, which strace writes in hex like every text."""
    return re.sub(rb"(?:\\x[0-9a-f]{2})+", lambda m: raw(m[0].decode()), text.encode()).decode(errors="replace")


class Follower:
    """Replays the trace of one run on a disk."""

    def __init__(self, tree, folder):
        self.disk, self.folder, self.places = disk.Disk(tree), folder, {}

    def below(self, path):
        path = os.path.normpath(os.path.join(self.folder, path))
        return os.path.relpath(path, self.folder) if (path + "/").startswith(self.folder + "/") else None

    def follow(self, line):
        """Returns whether the call changed anything."""
        match = LINE.match(line)
        if not match or int(match[3]) < 0:
            return False
        name, rest, result = match[1], match[2], int(match[3])
        texts = [raw(text) for text in re.findall(TEXT, rest)]
        if name == "openat":
            self.places[result] = [self.below(texts[0].decode()), 0]
            made = "O_CREAT" in rest and self.places[result][0] not in self.disk.names
            if made and self.places[result][0]:
                self.disk.make(self.places[result][0])
            return made
        if name in ("rename", "unlink"):
            paths = [self.below(text.decode()) for text in texts]
            (self.disk.rename if name == "rename" else self.disk.remove)(*paths)
            return True
        return self.on_file(name, rest, result, texts)

    def on_file(self, name, rest, result, texts):
        descriptor = int(re.match(r"\d+", rest)[0])
        path, at = place = self.places.get(descriptor, [None, 0])
        if path is None or descriptor < 3:
            return False
        if name in ("fsync", "fdatasync"):
            if path in self.disk.names:
                self.disk.names[path].sync()
            else:
                self.disk.sync_folder("" if path == "." else path)
        elif name == "ftruncate":
            self.disk.names[path].cut(int(rest.rsplit(",", 1)[1]))
        elif name == "write":
            self.disk.names[path].write(at, texts[0][:result])
            place[1] = at + result
        elif name == "lseek":
            place[1] = result
        elif name == "read":
            place[1] = at + result
        return name in ("fsync", "fdatasync", "ftruncate", "write")


class Kind:
    def __init__(self, program, cases, options):
        self.program, self.cases, self.quick, self.seed = program, cases, options.quick, options.seed
        self.home = office.scratch("power")
        self.folder = os.path.join(self.home, "office")
        self.failures = options.failures()
        self.counts = {"commands": 0, "moments": 0, "states": 0}

    def run(self):
        every = set() if self.quick else set(EVERY_BYTE)
        for case in self.cases:
            self.counts["commands"] += 1
            judge.KNOWN.clear()
            self.fail_in(case, 1000 if case.words[0] in every else 8)
            every.discard(case.words[0])
        if not self.quick:
            self.counts["commands"] += 1
            self.fail_in(story.large_import(self.program, self.folder), 8)
        shutil.rmtree(self.home)
        return self.counts, self.failures

    def fail_in(self, case, most):
        log = os.path.join(self.home, "trace")
        office.put(case.before, self.folder)
        strace = ["strace", "-f", "-y", "-xx", "-s", str(1 << 23), "-qq", "-e", f"trace={CALLS}", "-o", log]
        run = self.program.run(case.words, self.folder, strace)
        after = office.files(self.folder)
        follower, seen = Follower(case.before, self.folder), set()
        with open(log) as lines:
            for number, line in enumerate(lines):
                if follower.follow(line):
                    self.counts["moments"] += 1
                    self.come_back(case, follower.disk.states(most, self.seed + number), line, seen)
        if {name: inode.seen for name, inode in follower.disk.names.items()} != after:
            self.failures += [f"{case}\n    the trace was misunderstood: {run}"]
        self.ended(case, follower.disk.states(most, self.seed))

    def come_back(self, case, states, line, seen):
        moment = plain(line)[:100]
        for tree in states:
            key = frozenset(tree.items())
            if key in seen:
                continue
            seen.add(key)
            self.counts["states"] += 1
            office.put(tree, self.folder)
            verdict = judge.judge(self.program, case, self.folder, None, killed=True)
            self.failures += [f"{case}\n    after {moment}\n    {self.told(case, tree)}\n    {text}"
                              for text in verdict.failures]

    def told(self, case, tree):
        lengths = {name: f"{len(case.before.get(name, b''))}→{len(data)}" for name, data in tree.items()
                   if data != case.before.get(name)}
        return f"{lengths}, gone: {sorted(set(case.before) - set(tree))}"

    def ended(self, case, states):
        """What the program has reported as done outlives the power failure."""
        for tree in states:
            verdict = judge.Verdict()
            judge.ledger_state(verdict, case, tree)
            if case.records and not verdict.committed:
                verdict.fail("it had ended well, and is not in the ledger")
            told = case.words[0] in ("letters", "negative-list", "knowledge", "init")
            if told and case.words[0] != "init" and judge.differing(tree, case.after) not in ([], ["ledger.csv"]):
                verdict.fail(f"it had ended well, and these differ: {judge.differing(tree, case.after)}")
            self.failures += [f"{case}\n    at its end\n    {self.told(case, tree)}\n    {text}"
                              for text in verdict.failures]
