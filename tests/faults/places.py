"""Places where nothing can be written or found: a folder that may only be read, files without permission, a file
system with ever less room, a disk that is slow, a ledger behind a symbolic link, a folder or ledger that vanishes
or is replaced while a command runs. Needs root and mounting for some; says what it skips."""

import fcntl
import os
import shutil
import subprocess
import time

import judge
import office

NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
SLOW = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "trace=write,fsync,fdatasync,flock,rename"]


def slow(call, milliseconds, when=""):
    return [*SLOW, "-e", f"inject={call}:delay_enter={milliseconds * 1000}{when}"]


class Kind:
    def __init__(self, program, cases, options):
        self.program, self.quick = program, options.quick
        first = {}
        for case in cases:
            first.setdefault(case.words[0], case)
        self.cases = list(first.values())
        self.home = office.scratch("places")
        os.chmod(self.home, 0o755)
        self.folder = os.path.join(self.home, "office")
        self.failures = options.failures()
        self.counts = {"read-only": 0, "no permission": 0, "little room": 0, "slow": 0, "links": 0, "vanished": 0}

    def run(self):
        for name in ("read_only", "no_permission", "little_room", "slow_disk", "links", "vanishing", "replaced"):
            getattr(self, name)()
        shutil.rmtree(self.home, ignore_errors=True)
        return self.counts, self.failures

    def judge(self, kind, case, run, what, place=""):
        self.counts[kind] += 1
        judge.KNOWN.clear()
        verdict = judge.judge(self.program, case, self.folder, run, place)
        self.failures += [f"{case}\n    {what}\n    {text}" for text in verdict.failures]
        return verdict

    def sign(self):
        return next(case for case in self.cases if case.words[0] == "sign")

    def mounted(self, script, *words):
        """Runs a shell script in a mount space of its own."""
        return self.program.run(words, self.home, ["unshare", "-m", "sh", "-c", script, "sh"])

    def may_mount(self):
        can = subprocess.run(["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True)
        if can.returncode:
            print("  skipped: mounting is not allowed here", flush=True)
        return can.returncode == 0

    def read_only(self):
        """A folder on a disk that is mounted for reading only: refused by name, nothing else to see."""
        if not self.may_mount():
            return
        script = "mount --bind office office && mount -o remount,ro,bind office && cd office && exec \"$@\""
        for case in self.cases:
            office.put(case.before, self.folder)
            run = self.mounted(script, *case.words)
            self.judge("read-only", case, run, "a read-only disk")
            if run.status == 0:
                self.failures += [f"{case}\n    on a read-only disk: {run}"]

    def no_permission(self):
        """Another account: may read all, may not write the ledger, or not even read it."""
        if os.getuid() or not shutil.which("setpriv"):
            print("  skipped: needs root and setpriv", flush=True)
            return
        program = os.path.join(self.home, "hotline")
        shutil.copy(self.program.path, program)
        os.chmod(program, 0o755)
        other = office.Program(program)
        for mode in (0o444, 0o000):
            for case in self.cases:
                office.put(case.before, self.folder)
                for name in case.before:
                    os.chmod(os.path.join(self.folder, name), mode)
                os.chmod(self.folder, 0o555)
                run = other.run(case.words, self.folder, NOBODY)
                os.chmod(self.folder, 0o755)
                self.judge("no permission", case, run, f"files of mode {mode:o}, another account")
                if run.status not in (1, 2):
                    self.failures += [f"{case}\n    mode {mode:o}: {run}"]

    def little_room(self):
        """A file system with room for ever less: full before, between and behind any two writes."""
        if not self.may_mount():
            return
        script = ("set -e; mount -t tmpfs -o size=2m none disk; cp -r office/. disk/; "
                  "dd if=/dev/zero of=disk/filler bs=4k 2>/dev/null || true; room=$1; shift; "
                  "if [ $room -gt 0 ]; then truncate -s -$((room * 4096)) disk/filler; fi; cd disk; "
                  "s=0; \"$@\" || s=$?; rm filler; cd ..; rm -rf office; cp -r disk office; exit $s")
        os.makedirs(os.path.join(self.home, "disk"), exist_ok=True)
        for case in self.cases:
            for room in (0, 1, 2, 4):
                office.put(case.before, self.folder)
                words = ["unshare", "-m", "sh", "-c", script, "sh", str(room)]
                run = self.program.run(case.words, self.home, words)
                self.judge("little room", case, run, f"{room} blocks free")

    def slow_disk(self):
        """A sync that takes seconds: others wait as long as they are told to, and readers not at all."""
        case = self.sign()
        office.put(case.before, self.folder)
        first = subprocess.Popen([*slow("fdatasync", 3000), self.program.path, *case.words], cwd=self.folder,
                                 env=office.ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.until_locked()
        start = time.monotonic()
        run = self.program.run(["list", "--ids"], self.folder)
        if run.status or time.monotonic() - start > 2.5:
            self.failures += [f"a reader waited for a slow writer: {run}"]
        run = self.program.run(["sign", "QH01", "--wait", "0"], self.folder)
        if run.status != 1 or "another command is writing" not in run.err:
            self.failures += [f"--wait 0 with a slow writer: {run}"]
        run = self.program.run(["accept", "QH90", "--content", "灯", "--wait", "60"], self.folder)
        if run.status or first.wait() != 0:
            self.failures += [f"waiting for a slow writer: {run}"]
        ledger = office.ledger_of(office.files(self.folder))
        if office.rows.facts(ledger.commands)[:-1] != case.new or ledger.tail:
            self.failures += ["a slow writer and one that waited: not both are in the ledger"]
        for call in ("write", "flock"):
            office.put(case.before, self.folder)
            run = self.program.run(case.words, self.folder, slow(call, 300))
            self.judge("slow", case, run, f"every {call} takes 0.3 s")
        self.counts["slow"] += 1

    def until_locked(self):
        """Waits until somebody holds the lock of the ledger."""
        for _ in range(3000):
            with open(os.path.join(self.folder, "ledger.csv")) as ledger:
                try:
                    fcntl.flock(ledger, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    return
            time.sleep(0.01)

    def links(self):
        """A ledger that is a symbolic link: what it names is written, and it stays a link."""
        for words in ("sign", "check"):
            case = next(case for case in self.cases if case.words[0] == words)
            office.put(case.before, self.folder)
            path, real = os.path.join(self.folder, "ledger.csv"), os.path.join(self.home, "elsewhere.csv")
            os.rename(path, real)
            os.symlink(real, path)
            run = self.program.run(case.words, self.folder)
            if not os.path.islink(path):
                self.failures += [f"{case}\n    the link was replaced"]
            self.judge("links", case, run, "the ledger is a symbolic link")
            os.remove(path)
            os.symlink(os.path.join(self.home, "nowhere.csv"), path)
            run = self.program.run(case.words, self.folder)
            if run.status != 1 or "ledger.csv" not in run.err or os.path.exists(os.path.join(self.home, "nowhere.csv")):
                self.failures += [f"{case}\n    a link to nothing: {run}"]

    def vanishing(self):
        """The folder is moved away or removed before any call of a writer: moved, the command is whole where the
        folder is now or was refused; removed, it does not say that it is done unless it was."""
        for call in ("flock", "write", "fdatasync"):
            for act in ("moved", "removed"):
                self.vanish(call, act)

    def vanish(self, call, act):
        case, away = self.sign(), os.path.join(self.home, "away")
        self.counts["vanished"] += 1
        office.put(case.before, self.folder)
        shutil.rmtree(away, ignore_errors=True)
        child = subprocess.Popen([*slow(call, 1500, ":when=1"), self.program.path, *case.words], cwd=self.folder,
                                 env=office.ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.until_opened(child)
        os.rename(self.folder, away)
        if act == "removed":
            shutil.rmtree(away)
        status, said = child.wait(), child.stderr.read().decode()
        what = f"{case}\n    the folder was {act} before {call}: status {status}, {said.strip()!r}"
        if status not in (0, 1) or "panicked" in said or (status == 1 and "ledger.csv" not in said):
            self.failures += [what]
        if act == "moved":
            ledger = office.ledger_of(office.files(away))
            found = office.rows.facts(ledger.commands)
            if found != (case.new if status == 0 else case.old) or ledger.tail:
                self.failures += [f"{what}\n    the ledger has {len(found)} commands"]
        elif status == 0 and call == "flock":
            self.failures += [f"{what}\n    it was gone before the lock was taken"]

    def until_opened(self, child):
        """Waits until the program below strace holds the ledger open for writing."""
        for _ in range(3000):
            for task in os.listdir("/proc"):
                if task.isdigit() and int(task) != os.getpid() and self.has_open(task):
                    time.sleep(0.3)
                    return
            if child.poll() is not None:
                return
            time.sleep(0.005)

    def has_open(self, task):
        try:
            links = [os.readlink(f"/proc/{task}/fd/{fd}") for fd in os.listdir(f"/proc/{task}/fd")]
        except OSError:
            return False
        return any(link.startswith(self.folder) and "ledger" in link for link in links)

    def replaced(self):
        """While a writer waits for the lock, a backup takes the place of the ledger: the writer writes into what
        bears the name now."""
        case = self.sign()
        office.put(case.before, self.folder)
        path = os.path.join(self.folder, "ledger.csv")
        holder = open(path)
        fcntl.flock(holder, fcntl.LOCK_EX)
        writer = subprocess.Popen([self.program.path, *case.words], cwd=self.folder, env=office.ENVIRONMENT,
                                  stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        self.until_opened(writer)
        time.sleep(0.5)
        shutil.copy(path, path + ".backup")
        os.rename(path + ".backup", path)
        holder.close()
        done = subprocess.CompletedProcess([], writer.wait(), b"", writer.stderr.read())
        self.judge("vanished", case, office.Run(done), "the ledger was replaced while a writer waited")
