"""Measures the reading of citations on real documents and prints the figures.

Reads: `../shared` beside the checkout. Run: `.venv/bin/python scripts/measure_citations.py [--every N]`.
1. Catalogued symbols that the grammar accepts, near misses that it refuses.
2. References between Security Council resolutions against those computed by others.
3. Resolutions cited in paragraphs, and symbols in notes, of resolutions that exist in six languages: how often each
   language gives what English gives.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import lzma
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gnomon.findings.citations import find_in, parse

SHARED = Path(__file__).resolve().parents[2] / "shared" / "data"
NEAR_MISSES = {"voeten.unres", "unv1.path"}
SETS = {"gold_hrc_s54-55_s57": "HRC", "gold_ga_humanrights_s75-79": "GA", "gold_ecosoc_2021-2024": "ECOSOC"}
LANGUAGES = ("ar", "es", "fr", "ru", "zh")


def rows(name: str) -> Iterator[dict[str, Any]]:
    with lzma.open(SHARED / "un-akn" / f"{name}.jsonl.xz", "rt") as file:
        yield from map(json.loads, file)


def symbols() -> None:
    with gzip.open(SHARED / "vocab" / "un_symbols_authoritative.csv.gz", "rt") as file:
        listed = list(csv.DictReader(file))
    true = [row["symbol"] for row in listed if row["source_fields"] not in NEAR_MISSES]
    near = [row["symbol"] for row in listed if row["source_fields"] in NEAR_MISSES]
    accepted, passed = (sum(parse(symbol) is not None for symbol in group) for group in (true, near))
    print(f"catalogued symbols accepted: {accepted} of {len(true)} ({accepted / len(true):.3%})")
    print(f"near misses accepted: {passed} of {len(near)} (those are regular A/RES symbols)")


def security_council() -> None:
    gold: dict[int, set[int]] = defaultdict(set)
    with (SHARED / "citations" / "sc_resolution_references_edges.csv").open() as file:
        for row in csv.DictReader(file):
            gold[int(row["citing"])].add(int(row["cited"]))
    count: Counter[str] = Counter()
    for row in rows("gold_sc_en_2000-2024"):
        match = re.match(r"S/RES/(\d+)", row["symbol"])
        if row["lang"] != "en" or match is None or int(match[1]) not in gold:
            continue
        number = int(match[1])
        found = {cited for text in _texts(row) for cited in _cited(text, row) if cited != number}
        count["right"] += len(found & gold[number])
        count["found"] += len(found)
        count["gold"] += len(gold[number])
    precision, recall = count["right"] / count["found"], count["right"] / count["gold"]
    print(f"Security Council references: precision {precision:.4f}, recall {recall:.4f} ({count['gold']} references)")


def _texts(row: dict[str, Any]) -> Iterator[str]:
    for paragraph in (*row["preamble"], *row["operative"]):
        yield paragraph["text"]
        yield from (point["text"] for point in paragraph.get("points", []))


def _cited(text: str, row: dict[str, Any]) -> Iterator[int]:
    for one in find_in(text, language="en", year=int(row["date"][:4]), organ="SC"):
        if match := re.match(r"S/RES/(\d+)\(", one.symbol or ""):
            yield int(match[1])


def agreement(every: int) -> None:
    for name, organ in SETS.items():
        versions: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
        for row in rows(name):
            if row.get("agree6"):
                versions[row["symbol"]][row["lang"]] = row
        whole = [one for one in versions.values() if {"en", *LANGUAGES} <= set(one)][::every]
        for part in ("paragraphs", "notes"):
            _compare(f"{name}, {part}", organ, whole, part)


def _compare(title: str, organ: str, whole: list[dict[str, dict[str, Any]]], part: str) -> None:
    same, total = Counter[str](), Counter[str]()
    for one in whole:
        english = _found(one["en"], "en", organ, part)
        for language in LANGUAGES:
            for first, second in zip(english, _found(one[language], language, organ, part), strict=False):
                total[language] += bool(first or second)
                same[language] += bool(first or second) and first == second
    shares = ", ".join(f"{language} {same[language] / max(1, total[language]):.3f}" for language in LANGUAGES)
    print(f"{title}: as in English in {shares} ({sum(total.values())} compared)")


def _found(row: dict[str, Any], language: str, organ: str, part: str) -> list[list[str]]:
    paragraphs = [paragraph["text"] for paragraph in (*row["preamble"], *row["operative"])]
    texts = paragraphs if part == "paragraphs" else ["\n".join(note["text"] for note in row["footnotes"])]
    year = int(row["date"][:4])
    return [
        sorted(
            str(one.symbol)
            for one in find_in(text, language=language, year=year, organ=organ)
            if one.kind == "document"
        )
        for text in texts
    ]


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--every", type=int, default=1, help="Compare every Nth resolution only.")
    symbols()
    security_council()
    agreement(arguments.parse_args().every)
