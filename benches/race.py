"""One job done by hotline and by its rivals. First each runs once and its answer is compared with hotline's;
who answers otherwise is left out and named. Then all run in turns, and the medians go into the table."""

import csv

from measure import Failed, in_turns, median, run, run_into, shown

# Longest that a rival may be expected to run, in seconds, and share of the free memory that it may take.
LONGEST, SHARE = 600, 0.7
# A rival that has run so many seconds is not asked again; hotline and the floor always are.
PATIENCE = 15


class Race:
    def __init__(self, bench, job, answer):
        """`answer` reads what a contestant wrote into something that can be compared."""
        self.bench, self.job, self.answer = bench, job, answer
        self.entered, self.targets, self.floors = {}, {}, {}
        self.memory, self.alike, self.first, self.ours = {}, {}, {}, None

    def enter(self, name, command, told=False, target="", before=None, **how):
        """hotline first. With `told` the process measures itself; `before` is done first, unmeasured. How to
        check it: see `agrees`."""
        if not command or not self.fits(name):
            return

        def go():
            if before:
                before()
            return run(command, told=told)

        if before:
            before()
        if self.agrees(name, how.pop("check", command), told, **how):
            self.entered[name] = go
            self.targets[name] = target

    def floor(self, name, command, target=""):
        self.entered[name] = lambda: run(command)
        self.floors[name] = target

    def fits(self, name):
        """Told from a smaller ledger in the same run."""
        if (self.job, name) not in self.bench.seen:
            return True
        size, memory, wall = self.bench.seen[self.job, name]
        grown = self.bench.size / size
        if memory * grown > SHARE * free_memory():
            self.note(f"{name} left out, would need {memory * grown / 1024:.0f} GiB")
        elif wall * grown > LONGEST:
            self.note(f"{name} left out, would take {wall * grown / 60:.0f} minutes")
        else:
            return True
        return False

    def agrees(self, name, command, told, answer=None, part=None, wrote=None):
        """`answer` reads the answer, if it is in another form; `part` says which keys of ours it has to have;
        `wrote` is the file where it stands, if it was not printed."""
        path, memory = self.bench.path("answer"), self.bench.path("memory")
        try:
            cost = run_into(path, ["/usr/bin/time", "-f", "%M", "-o", memory, *command], told)
        except Failed as failure:
            self.note(f"{name} FAILED, left out: {failure}")
            return False
        with open(memory, encoding="utf-8") as file:
            self.memory[name] = int(file.read()) / 1024
        self.bench.seen[self.job, name] = (self.bench.size, self.memory[name], cost.wall)
        self.first[name] = cost
        answer = (answer or self.answer)(wrote or path)
        if self.ours is None:
            self.ours = answer
        asked, answer = ({key: value for key, value in each.items() if part is None or part(key)}
                         for each in (self.ours, answer))
        found = differences(asked, answer)
        if found:
            self.note(f"{name} ANSWERS OTHERWISE in {len(found)} of {len(asked)}, left out: {found[:3]}")
        else:
            self.alike[name] = len(asked)
        return not found

    def run(self):
        """Runs all in turns and writes the rows: a rival's time by ours, ours by a floor's. Of a rival that took
        long when its answer was compared, that run counts."""
        bench = self.bench
        if "hotline" not in self.entered:
            return {}
        rivals = [name for name in self.targets if name != "hotline"]
        slow = {name: [self.first[name]] for name in rivals if self.first[name].wall > PATIENCE}
        quick = {name: go for name, go in self.entered.items() if name not in slow}
        costs = in_turns(bench.tries, quick, dict.fromkeys(rivals, PATIENCE)) | slow
        bench.table.keep(self.job, bench.size, costs)
        middle = {name: median(each) for name, each in costs.items()}
        our = middle["hotline"]
        for name in rivals:
            self.row(f"{name} / ours", middle[name], our, self.targets[name])
        for name, target in self.floors.items():
            self.row(f"ours / {name}", our, middle[name], target)
        told = [f"{name} {shown(middle[name].cpu)}, {self.memory[name]:.0f} MiB, {self.alike[name]}"
                for name in self.targets]
        self.note(f"CPU, peak memory, answers alike: {'; '.join(told)}")
        return middle

    def row(self, what, above, below, target=""):
        """Two costs."""
        cpu = above.cpu / below.cpu if below.cpu else None
        self.bench.table.ratio(f"{self.job}, {self.bench.size}: {what}", above.wall, below.wall, target, cpu)

    def note(self, text):
        self.bench.table.note(f"{self.job}, {self.bench.size} tickets: {text}")


def free_memory():
    """In MiB."""
    with open("/proc/meminfo", encoding="utf-8") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("MemAvailable")) / 1024


def differences(ours, theirs):
    keys = sorted(ours.keys() | theirs.keys())
    return [(key, ours.get(key), theirs.get(key)) for key in keys if ours.get(key) != theirs.get(key)]


def counted(path, columns):
    """How often each combination of these cells stands in a CSV file with a header."""
    found = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            key = tuple(row[column].replace("T", " ") for column in columns)
            found[key] = found.get(key, 0) + 1
    return found
