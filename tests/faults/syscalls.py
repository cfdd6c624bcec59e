"""Faults of system calls: every call of a writing command that opens, reads, writes, syncs, cuts, locks, renames
or removes something in the office folder, or writes to standard output, fails once in every way it can; the
process is killed as it makes each that changes something; and files stop growing at the first, a middle and the last byte."""

import os
import re
import resource
import shutil

import judge
import office

ERRORS = {
    "openat": ["EACCES", "EIO", "EMFILE", "EINTR"], "creat": ["ENOSPC", "EROFS"],
    "read": ["EIO", "EINTR"], "pread64": ["EIO"], "lseek": ["EIO"],
    "write": ["ENOSPC", "EIO", "EDQUOT", "EINTR"], "pwrite64": ["ENOSPC", "EIO", "EINTR"],
    "fsync": ["EIO", "ENOSPC", "EINTR"], "fdatasync": ["EIO", "ENOSPC", "EINTR"],
    "ftruncate": ["EIO", "EINTR"], "flock": ["ENOLCK", "EIO", "EAGAIN"],
    "rename": ["EACCES", "EIO", "ENOSPC"], "link": ["EPERM", "EIO"], "unlink": ["EACCES", "EIO"],
    "mkdir": ["EACCES", "ENOSPC"], "statx": ["EIO"], "newfstatat": ["EIO"],
}
CALLS = [name for name in ERRORS if name != "creat"]
# A kill before one of these shows what the last one left.
CHANGING = ("write", "pwrite64", "fsync", "fdatasync", "ftruncate", "flock", "rename", "unlink", "mkdir", "link")
LINE = re.compile(r"^(\d+) +(\w+)\((.*)")


class Call:
    """The n-th call of its name, the file it is about, and whether it makes files."""

    def __init__(self, name, number, place, makes):
        self.name, self.number, self.place, self.makes = name, number, place, makes

    def errors(self):
        more = ERRORS["creat"] if self.makes else []
        return ERRORS[self.name] + more


def calls(program, case, folder, log):
    """What an undisturbed run calls, in order, on the folder and on standard output."""
    office.put(case.before, folder)
    strace = ["strace", "-f", "--seccomp-bpf", "-y", "-s", "0", "-qq", "-e", "trace=" + ",".join(CALLS), "-o", log]
    run = program.run(case.words, folder, strace)
    if run.status != case.run.status:
        raise SystemExit(f"{case} does not run under strace: {run}")
    counts, found, first = {}, [], None
    with open(log, errors="replace") as lines:
        for line in lines:
            match = LINE.match(line)
            if not match or "resumed>" in line:
                continue
            thread, name, rest = match.groups()
            first = first or thread
            counts[thread, name] = counts.get((thread, name), 0) + 1
            place = place_of(name, rest, folder)
            if place and thread == first:
                makes = name == "openat" and "O_CREAT" in rest
                found.append(Call(name, counts[thread, name], place, makes))
    return [call for at, call in enumerate(found) if is_first_or_last(found, at)]


def is_first_or_last(found, at):
    """Of many reads of one file in a row, the first and the last are enough."""
    same = [(call.name, call.place) == (found[at].name, found[at].place) for call in found[max(at - 1, 0):at + 2]]
    return found[at].name not in ("read", "statx", "lseek") or not all(same) or len(same) < 3


def place_of(name, rest, folder):
    """The file below the folder a call is about, `-` for standard output."""
    if name == "write" and rest.startswith("1<"):
        return "-"
    # Behind the descriptor's folder stands the path that counts.
    texts = re.findall(r'"([^"]*)"', rest) if name not in ("read", "write", "pwrite64") else []
    descriptor = re.match(r"\d+<([^>]*)>", rest)
    path = [text for text in texts if text][-1:] or ([descriptor[1]] if descriptor else [])
    path = decoded(path[0]) if path else ""
    path = os.path.normpath(os.path.join(folder, path)) if path else ""
    return os.path.relpath(path, folder) if path.startswith(folder + "/") else ""


def decoded(text):
    """strace writes bytes beyond ASCII as octal escapes."""
    raw = re.sub(rb"\\([0-7]{1,3})", lambda m: bytes([int(m[1], 8)]), text.encode())
    return raw.decode(errors="replace")


class Kind:
    def __init__(self, program, cases, options):
        self.program, self.cases, self.quick = program, cases, options.quick
        self.home = office.scratch("syscalls")
        self.folder = os.path.join(self.home, "office")
        self.read = set()
        self.failures, self.counts = options.failures(), {"commands": 0, "faults": 0, "kills": 0, "short writes": 0}

    def run(self):
        for case in self.cases:
            self.counts["commands"] += 1
            judge.KNOWN.clear()
            for call in calls(self.program, case, self.folder, os.path.join(self.home, "trace")):
                self.disturb(case, call)
            self.stop_growing(case)
        shutil.rmtree(self.home)
        return self.counts, self.failures

    def disturb(self, case, call):
        changes = call.name in CHANGING or call.makes
        errors = call.errors()[:1 if self.quick else None]
        # Every command reads the settings in the same way.
        about = case.words[0] if call.place in office.LEDGERS else ""
        if not changes and (self.quick or (about, call.name, call.place) in self.read):
            errors = []
        self.read.add((about, call.name, call.place))
        for error in errors:
            self.counts["faults"] += 1
            self.inject(case, call, f"error={error}")
        if call.name in CHANGING:
            self.counts["kills"] += 1
            self.inject(case, call, "signal=SIGKILL", killed=True)

    def inject(self, case, call, fault, killed=False):
        office.put(case.before, self.folder)
        log = os.path.join(self.home, "injected")
        # With --seccomp-bpf strace 6.1 does not deliver the signal.
        strace = ["strace", "-f", *([] if killed else ["--seccomp-bpf"]), "-qq", "-s", "0", "-o", log, "-e",
                  f"trace={call.name}", "-e", f"inject={call.name}:{fault}:when={call.number}"]
        words = [*case.words, "--wait", "0"] if call.name == "flock" else case.words
        run = self.program.run(words, self.folder, strace)
        verdict = judge.judge(self.program, case, self.folder, run, call.place, killed)
        with open(log, errors="replace") as told:
            if not ("killed by SIGKILL" if killed else "(INJECTED)") in told.read():
                verdict.fail("the fault was not injected")
        if fault == "error=EINTR" and call.name not in ("rename",) and run.status != case.run.status:
            verdict.fail(f"a mere interruption is an error: {run}")
        where = f"{case}\n    {call.name} no. {call.number} on {call.place}: {fault}"
        self.failures += [f"{where}\n    {text}" for text in verdict.failures]

    def stop_growing(self, case):
        """Writes that fail half way, by a limit on the size of files; with and without a signal."""
        sizes = set()
        for name, data in case.after.items():
            old = len(case.before.get(name, b""))
            if len(data) > old:
                sizes |= {old, old + 1, (old + len(data)) // 2, len(data) - 1}
        for size in sorted(sizes)[:2 if self.quick else None]:
            for killed in (False, True):
                self.counts["short writes"] += 1
                office.put(case.before, self.folder)
                limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
                # Python ignores the signal, and so does the program unless it is restored.
                run = self.program.run(case.words, self.folder, preexec_fn=limit, restore_signals=killed)
                verdict = judge.judge(self.program, case, self.folder, run, killed=killed)
                where = f"{case}\n    no file beyond {size} bytes{', killed' if killed else ''}"
                self.failures += [f"{where}\n    {text}" for text in verdict.failures]
