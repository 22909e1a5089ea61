"""How well the clause verbs are read, against the United Nations' own mark-up of opening words.

Reads: `gold_*.jsonl.xz` of the folder given (rows marked `clean`). Writes: a Markdown table and, with --json,
the same figures as one JSON line. Words are compared after leaving out blanks, marks and case.
- found: openings in the gold whose paragraph opens with a verb on file;
- same words: of these, how many agree with the gold's opening on where the verb phrase begins;
- as English: of the paragraphs of resolutions whose six versions match, how many openings have the English class;
- as many: of the same paragraphs, how many have as many clauses as in English;
- same row: of the same paragraphs, how many have the same classes in the same order as in English;
- precision, recall: clauses by sort (says, values, deplores, asks, decides) against the median of the other five
  languages. Languages differ in form (Chinese repeats a verb where English joins two objects), so this is a floor.
The forms were collected from documents whose symbol has an even checksum; the table shows the odd ones, `--all` all.

    .venv/bin/python scripts/measure_clauses.py ../shared/data/un-akn
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

from gnomon.findings.chains import verbs_in
from gnomon.findings.verbs import verbs_of
from gnomon.language.forms import fold

LANGUAGES = ("en", "zh", "fr", "es", "ru", "ar")
_NOTE = re.compile(r"\[\^[^\]]*\]")
_MARKS = re.compile(r"[\W_]+")

Row = dict[str, Any]
Reading = list[str]  # the classes of a paragraph's clauses, in order
SORTS = {
    "asks": "encourage invite recommend request call urge demand remind",
    "decides": "decide seized authorize endorse",
    "deplores": "concern regret deplore condemn reject",
    "values": "welcome commend appreciate note-plus support",
}
SORT = {name: sort for sort, names in SORTS.items() for name in names.split()}


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--all", action="store_true", help="also the documents that the forms were collected from")
    parser.add_argument("--json", action="store_true", help="print one JSON line instead of a table")
    options = parser.parse_args()
    figures = measure(rows(options.folder, every=options.all))
    print(json.dumps(figures) if options.json else table(figures))


def rows(folder: Path, *, every: bool) -> Iterator[Row]:
    """The clean rows of the gold, without those that the forms were collected from unless `every`."""
    for path in sorted(folder.glob("gold_*.jsonl.xz")):
        with lzma.open(path, "rt", encoding="utf-8") as lines:
            for row in map(json.loads, lines):
                kept = every or zlib.crc32(row["symbol"].encode()) % 2
                if row["clean"] and row["lang"] in LANGUAGES and kept:
                    yield row


def measure(gold: Iterator[Row]) -> dict[str, dict[str, float]]:
    """The figures of each language."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    versions: dict[str, dict[str, list[Reading]]] = defaultdict(dict)
    for row in gold:
        read = [_read(paragraph, row["lang"], counts[row["lang"]]) for paragraph in row["preamble"] + row["operative"]]
        if row["agree6"]:
            versions[row["symbol"]][row["lang"]] = read
    for languages in versions.values():
        for language, read in languages.items() if "en" in languages else ():
            _compare(languages["en"], read, counts[language])
        if len(languages) == len(LANGUAGES):
            _against_others(languages, counts)
    return {language: _shares(counts[language]) for language in LANGUAGES if counts[language]["openings"]}


def _read(paragraph: Row, language: str, counts: Counter[str]) -> Reading:
    text, opening = _NOTE.sub("", paragraph["text"]).strip(), _plain(paragraph["opening"] or "")
    verbs = verbs_of(language)
    found = verbs_in(text, verbs) if verbs else []
    if opening:
        counts["openings"] += 1
        if found:
            words = _plain(text[: found[0].end])
            counts["found"] += 1
            counts["same"] += words.startswith(opening) or opening.startswith(words)
    return [verb.class_.name for verb in found]


def _compare(english: list[Reading], read: list[Reading], counts: Counter[str]) -> None:
    for one, other in zip(english, read, strict=False):
        if one:
            counts["compared"] += 1
            counts["class"] += other[:1] == one[:1]
            counts["number"] += len(other) == len(one)
            counts["row"] += other == one


def _against_others(languages: dict[str, list[Reading]], counts: dict[str, Counter[str]]) -> None:
    for versions in zip(*(languages[language] for language in LANGUAGES), strict=False):
        sorts = [Counter(SORT.get(name, "says") for name in read) for read in versions]
        for place, (language, own) in enumerate(zip(LANGUAGES, sorts, strict=True)):
            for sort in (*SORTS, "says"):
                expected = median(other[sort] for at, other in enumerate(sorts) if at != place)
                counts[language]["found_clauses"] += own[sort]
                counts[language]["expected_clauses"] += int(expected)
                counts[language]["met_clauses"] += min(own[sort], int(expected))


def _shares(counts: Counter[str]) -> dict[str, float]:
    return {
        "openings": counts["openings"],
        "found": counts["found"] / counts["openings"],
        "same_words": counts["same"] / max(1, counts["found"]),
        "compared": counts["compared"],
        "as_english": counts["class"] / max(1, counts["compared"]),
        "as_many": counts["number"] / max(1, counts["compared"]),
        "same_row": counts["row"] / max(1, counts["compared"]),
        "precision": counts["met_clauses"] / max(1, counts["found_clauses"]),
        "recall": counts["met_clauses"] / max(1, counts["expected_clauses"]),
    }


def table(figures: dict[str, dict[str, float]]) -> str:
    """The figures as a Markdown table."""
    head = ["language", "openings", "found", "same words", "compared", "as English", "as many", "same row", "precision",
            "recall"]  # fmt: skip
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    for language, row in figures.items():
        cells = [f"{value:,}" if isinstance(value, int) else f"{value:.4f}" for value in row.values()]
        lines.append(f"| {language} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def _plain(text: str) -> str:
    return _MARKS.sub("", fold(text))


if __name__ == "__main__":
    main()
