"""A disk that loses power, and the states it may come back in.

What is assumed of it, which is less than the usual file systems promise:
- Bytes are safe when fsync or fdatasync of their file has returned, and not before. Until then every sector of
  512 bytes may be old or new, whatever became of those around it; one that never held anything reads as zeros.
- A file's length may be the old or the new one; while a file grows it may also end at any byte in between, with
  everything before that byte written.
- Cutting a file, like writing it, may be lost until the file is synced.
- A new name, a rename and a removal may be lost until the folder is synced. Those of one folder happen in order.
- A file whose name was lost is lost."""

import os
import random

SECTOR = 512


class Inode:
    def __init__(self, data):
        self.safe, self.seen, self.steps = data, data, []

    def write(self, at, data):
        self.seen = self.seen[:at].ljust(at, b"\0") + data + self.seen[at + len(data):]
        self.steps.append(self.seen)

    def cut(self, length):
        self.seen = self.seen[:length].ljust(length, b"\0")
        self.steps.append(self.seen)

    def sync(self):
        self.safe, self.steps = self.seen, []

    def states(self, most, chance):
        """What the file may hold after a power failure; the first is the old state, the second the new."""
        if not self.steps:
            return [self.safe]
        old, new = self.safe, self.seen
        found = [old, new, *self.steps[:-1]]
        same = len(os.path.commonprefix([old, new]))
        lengths = range(same, len(new))
        cuts = set(lengths if len(lengths) <= most else chance.sample(lengths, most - 4))
        found += [new[:length] for length in sorted(cuts | set(lengths[:2]) | set(lengths[-2:]))]
        first, end = same // SECTOR, -(-max(len(old), len(new)) // SECTOR)
        sectors = range(first, end)
        if len(sectors) > 24:
            sectors = sorted({first, first + 1, end - 2, end - 1} | set(chance.sample(sectors, 8)))
        subsets = [{lost} for lost in sectors] + [set(range(first, end)) - {kept} for kept in sectors]
        subsets += [set(range(first, end))]
        subsets += [{one for one in range(first, end) if chance.random() < 0.5} for _ in range(min(most, 12))]
        found += [mixed(old, new, lost) for lost in subsets]
        return list(dict.fromkeys(found))


def mixed(old, new, lost):
    """The new file, in which these sectors did not reach the disk."""
    padded = old[:len(new)].ljust(len(new), b"\0")
    pieces = []
    for number in range(-(-len(new) // SECTOR)):
        held = padded if number in lost else new
        pieces.append(held[number * SECTOR:(number + 1) * SECTOR])
    return b"".join(pieces)


class Disk:
    """Follows the calls of a run; `states()` after any of them."""

    def __init__(self, tree):
        self.safe_names = {name: Inode(data) for name, data in tree.items()}
        self.names = dict(self.safe_names)
        self.turns = []

    def make(self, name):
        self.names[name] = Inode(b"")
        self.turns.append((os.path.dirname(name), [(name, self.names[name])]))

    def rename(self, one, other):
        self.names[other] = self.names.pop(one)
        self.turns.append((os.path.dirname(other), [(one, None), (other, self.names[other])]))

    def remove(self, name):
        self.names.pop(name, None)
        self.turns.append((os.path.dirname(name), [(name, None)]))

    def sync_folder(self, folder):
        for turn in [turn for turn in self.turns if turn[0] == folder]:
            apply(self.safe_names, turn[1])
            self.turns.remove(turn)

    def states(self, most, seed):
        """Folders as they may be found after a power failure now: whatever each file may hold while the others
        are old or new, and every number of name changes."""
        chance = random.Random(seed)
        found = {}
        for kept in range(len(self.turns) + 1):
            names = dict(self.safe_names)
            for _, changes in self.turns[:kept]:
                apply(names, changes)
            choices = {name: inode.states(most, chance) for name, inode in names.items()}
            for others in (0, 1):
                base = {name: states[min(others, len(states) - 1)] for name, states in choices.items()}
                for name, states in choices.items():
                    # Between name changes, old and new are enough.
                    ends = kept in (0, len(self.turns))
                    for state in states if ends else states[:2]:
                        tree = {**base, name: state}
                        found.setdefault(hash(frozenset(tree.items())), tree)
        return list(found.values())


def apply(names, changes):
    for name, inode in changes:
        names.pop(name, None)
        if inode:
            names[name] = inode
