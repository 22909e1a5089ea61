"""Prints how suggestions of themes, groups and goals agree with lists that people coded.

Usage: measure_subjects.py LIST.jsonl [--cycle N] [--confidence F] [--misses VALUE] [--each]
LIST holds one recommendation a line: `text`, `cycle`, `themes`, `persons`, `sdgs`.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from gnomon.findings.subjects import Suggested, suggest
from gnomon.findings.subjects.rules import subjects

COLUMNS = {"theme": "themes", "group": "persons", "sdg": "sdgs"}
_GENERAL = "general"  # the lists' word for "everybody": no group


def main() -> None:
    """Measure one list."""
    options = _options()
    rows = [row for line in options.list.read_text(encoding="utf-8").splitlines() if (row := json.loads(line))]
    rows = [row for row in rows if options.cycle in (None, row["cycle"])]
    found = [suggest(row["text"], "en") for row in rows]
    for of, column in COLUMNS.items():
        known = {str(name) for row in rows for name in row[column]} - {_GENERAL}
        if known:
            _measure(of, column, known, rows, found, options)


def _measure(
    of: str, column: str, known: set[str], rows: list[dict[str, Any]], found: list[tuple[Suggested, ...]],
    options: argparse.Namespace,
) -> None:  # fmt: skip
    """Subjects that the list does not know are left out on both sides."""
    named = {name: s.value for s in subjects() if s.of == of for name in s.names}
    inlist = {named[name] for name in known if name in named}
    print(f"{of}: {len(inlist)} subjects; names without a subject: {sorted(known - set(named)) or 'none'}")
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    right: dict[float, list[bool]] = defaultdict(list)
    for row, suggested in zip(rows, found, strict=True):
        gold = {named[str(name)] for name in row[column] if str(name) in named}
        said = {s.subject.value: s for s in suggested if s.subject.of == of and s.subject.value in inlist}
        for value, s in said.items():
            right[s.confidence].append(value in gold)
        chosen = {value for value, s in said.items() if s.confidence >= options.confidence}
        for kind, values in (("tp", chosen & gold), ("fp", chosen - gold), ("fn", gold - chosen)):
            for value in values:
                counts[value][kind] += 1
                if value == options.misses and kind != "tp":
                    print(f"  {kind} {row['number']} {row['text']}")
    _line("micro", sum(counts.values(), Counter()))
    for value, count in sorted(counts.items(), key=lambda item: -sum(item[1].values())) if options.each else ():
        _line(value, count)
    print("  stated confidence -> share right:", _calibration(right.items()))


def _line(name: str, count: Counter[str]) -> None:
    precision = count["tp"] / max(1, count["tp"] + count["fp"])
    recall = count["tp"] / max(1, count["tp"] + count["fn"])
    f1 = 2 * precision * recall / max(1e-9, precision + recall)
    print(f"  {name:34} P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  n {count['tp'] + count['fn']}")


def _calibration(right: Iterable[tuple[float, list[bool]]]) -> str:
    return ", ".join(f"{level} -> {sum(row) / len(row):.2f} ({len(row)})" for level, row in sorted(right))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("list", type=Path)
    parser.add_argument("--cycle", type=int)
    parser.add_argument("--confidence", type=float, default=0.0, help="count suggestions from this confidence on")
    parser.add_argument("--misses", metavar="VALUE", help="print what is missing or too much of one subject")
    parser.add_argument("--each", action="store_true", help="one line a subject")
    return parser.parse_args()


if __name__ == "__main__":
    main()
