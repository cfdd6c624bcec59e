"""The table of ratios that a run ends with: what, two times, their ratio, the target and whether it was
missed; notes below it; everything as JSON too."""

import json

from measure import shown

HEADINGS = ("what: one / other", "one", "other", "ratio", "CPU", "target", "")
HOLDS = {"≥": lambda ratio, bound: ratio >= bound, "≤": lambda ratio, bound: ratio <= bound}


class Table:
    def __init__(self):
        self.rows, self.notes, self.costs = [], [], []

    def ratio(self, what, above, below, target="", cpu=None):
        """Two times in seconds; the target is empty or like `≤ 2`. The ratio of CPU times stands beside."""
        sign, bound = target.split() if target else ("≥", 0)
        met = HOLDS[sign](above / below, float(bound))
        self.rows.append({"what": what, "above": above, "below": below, "ratio": above / below,
                          "cpu": cpu, "target": target, "met": met})

    def more(self, what, above, below, milliseconds):
        """Two times of which the first may be so much longer."""
        met = above - below <= milliseconds / 1000
        self.rows.append({"what": what, "above": above, "below": below, "ratio": above / below,
                          "target": f"≤ +{milliseconds} ms", "met": met})

    def bound(self, what, found, most, unit):
        """One amount that has a bound of its own."""
        self.rows.append({"what": what, "found": found, "unit": unit, "target": f"≤ {most}", "met": found <= most})

    def note(self, text):
        self.notes.append(text)

    def keep(self, job, size, costs):
        """The single runs behind the medians, for `--json`."""
        for name, each in costs.items():
            self.costs.append({"job": job, "tickets": size, "who": name, "wall": [cost.wall for cost in each],
                               "cpu": [cost.cpu for cost in each]})

    def print(self):
        rows = [HEADINGS] + [(row["what"], *amounts(row), row["target"], "" if row["met"] else "MISSED")
                             for row in self.rows]
        widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
        for row in rows:
            cells = [row[0].ljust(widths[0])] + [cell.rjust(width) for cell, width in zip(row[1:], widths[1:])]
            print("  ".join(cells).rstrip())
        print(*self.notes, sep="\n")

    def write(self, path):
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"rows": self.rows, "costs": self.costs, "notes": self.notes}, file, indent=1,
                      ensure_ascii=False)


def amounts(row):
    if "found" in row:
        return f"{row['found']:.0f} {row['unit']}", "", "", ""
    cpu = f"{row['cpu']:.2f}" if row.get("cpu") else ""
    return shown(row["above"]), shown(row["below"]), f"{row['ratio']:.2f}", cpu
