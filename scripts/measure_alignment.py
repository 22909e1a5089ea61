"""Measures the alignment of language versions on real documents; prints Markdown.

    python scripts/measure_alignment.py ../shared/data --sample 40

Reads: the United Nations' own Akoma Ntoso files with their gold tables (resolutions whose six versions have the same
count of paragraphs), and two printed documents whose paragraphs people have paired. Three questions: are provisions of
versions that agree joined with their own address; is a change that was put into one version (a paragraph left out, two
joined, two exchanged, others numbered on) found, and all the rest still joined; do the pairs agree with people's.
"""

from __future__ import annotations

import argparse
import json
import lzma
import random
import tarfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from gnomon.document import read, read_path
from gnomon.document.alignment import Alignment, Version, align, differences, versions
from gnomon.document.model import Document, Element

SETS = ("hrc_s54-55_s57", "ecosoc_2021-2024", "ga_humanrights_s75-79")
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
PROVISIONS = ("recital", "paragraph", "point")  # what the gold tables count; annexes are not in them
PAIRED = (("ohchr_1", "ru"), ("plan_1", "es"))

Change = Callable[[list[Element], random.Random], tuple[list[Element], set[str]]]


def agreeing(data: Path, name: str, sample: int) -> Iterator[tuple[Document, ...]]:
    """Resolutions of a set whose six versions agree, each in the order of `LANGUAGES`."""
    by_symbol: defaultdict[str, dict[str, str]] = defaultdict(dict)
    with lzma.open(data / "un-akn" / f"gold_{name}.jsonl.xz", "rt") as gold:
        for row in map(json.loads, gold):
            if row["agree6"]:
                by_symbol[row["symbol"]][row["lang"]] = row["src"]
    symbols = sorted(symbol for symbol, files in by_symbol.items() if len(files) == len(LANGUAGES))
    chosen = random.Random(1).sample(symbols, min(sample, len(symbols)))  # noqa: S311
    wanted = {file: (symbol, language) for symbol in chosen for language, file in by_symbol[symbol].items()}
    found: defaultdict[str, dict[str, Document]] = defaultdict(dict)
    with tarfile.open(data / "un-akn" / f"{name}_xml.tar.xz", "r|xz") as files:
        for member in files:
            key = wanted.get(member.name)
            if key and (file := files.extractfile(member)):
                found[key[0]][key[1]] = read(file.read(), member.name)
    for documents in found.values():
        if len(documents) == len(LANGUAGES):
            yield tuple(documents[language] for language in LANGUAGES)


def same_addresses(alignment: Alignment) -> Iterator[bool]:
    """For each provision, whether its row has one element of the same address in every version."""
    for row in alignment.rows:
        first = next(iter(row.elements.values()))[0]
        if first.kind in PROVISIONS and not first.id.startswith("att_"):
            ids = [element.id for elements in row.elements.values() for element in elements]
            yield len(ids) == len(alignment.versions) and len(set(ids)) == 1


def left_out(elements: list[Element], chance: random.Random) -> tuple[list[Element], set[str]]:
    """A recital or paragraph of the body with all that belongs to it; numbers stay, or go on without a gap."""
    at = chance.choice(_changeable(elements))
    gone = {elements[at].id}
    for element in elements:
        gone |= {element.id} if element.parent in gone else set()
    kept = [element for element in elements if element.id not in gone]
    return (_numbered(kept, at, -1) if chance.random() < 0.5 else kept), gone


def joined(elements: list[Element], chance: random.Random) -> tuple[list[Element], set[str]]:
    """Two neighbours as one."""
    at = chance.choice(_neighbours(elements))
    one, two = elements[at : at + 2]
    both = replace(one, text=f"{one.text} {two.text}", footnotes=one.footnotes + two.footnotes)
    return [*elements[:at], both, *elements[at + 2 :]], {one.id, two.id}


def exchanged(elements: list[Element], chance: random.Random) -> tuple[list[Element], set[str]]:
    """The words of two neighbours in each other's place."""
    at = chance.choice(_neighbours(elements))
    one, two = elements[at : at + 2]
    swapped = [replace(two, number=one.number), replace(one, number=two.number)]
    return [*elements[:at], *swapped, *elements[at + 2 :]], {one.id, two.id}


def numbered_on(elements: list[Element], chance: random.Random) -> tuple[list[Element], set[str]]:
    """All numbers from one paragraph on are one higher."""
    numbered = [at for at in _changeable(elements) if (elements[at].number or "").isdecimal()]
    at = chance.choice(numbered)
    return _numbered(elements, at, 1), {elements[at].id}


def _changeable(elements: Sequence[Element]) -> list[int]:
    return [
        at for at, element in enumerate(elements)
        if element.kind in ("recital", "paragraph") and not element.id.startswith("att_")
    ]  # fmt: skip


def _neighbours(elements: Sequence[Element]) -> list[int]:
    places = set(_changeable(elements))
    return [at for at in sorted(places) if at + 1 in places and elements[at].kind == elements[at + 1].kind]


def _numbered(elements: Sequence[Element], start: int, by: int) -> list[Element]:
    return [
        replace(element, number=str(int(element.number) + by))
        if at >= start and element.kind == "paragraph" and element.number and element.number.isdecimal()
        else element
        for at, element in enumerate(elements)
    ]


CHANGES: dict[str, tuple[Change, str]] = {
    "left out": (left_out, "not-in-every-language"),
    "joined": (joined, "joined-or-split"),
    "exchanged": (exchanged, "order-differs"),
    "numbered on": (numbered_on, "number-differs"),
}


def change_is_found(english: Document, other: Document, name: str, chance: random.Random) -> tuple[bool, bool]:
    """Whether the change is flagged at its place, and whether all other provisions are joined with their own.

    Addresses of the changed version are hidden: they would give the partners away.
    """
    change, code = CHANGES[name]
    elements, touched = change(list(other.elements), chance)
    hidden = {element.id: f"x{at}" for at, element in enumerate(elements)}
    shown = {new: old for old, new in hidden.items()}
    veiled = [replace(e, id=hidden[e.id], parent=hidden.get(e.parent or "")) for e in elements]
    alignment = align([Version("en", english.elements), Version("xx", tuple(veiled))])
    flagged = any(
        each.anomaly.code == code and each.row is not None and touched & {e.id for e in each.row.elements.get("en", ())}
        for each in differences(alignment)
    )
    others = True
    for row in alignment.rows:
        ids = [[e.id for e in row.elements.get("en", ())], [shown[e.id] for e in row.elements.get("xx", ())]]
        kind = next(iter(row.elements.values()))[0].kind
        annexed = any(id_.startswith("att_") for id_ in (*ids[0], *ids[1]))
        if kind in PROVISIONS and not annexed and not touched & {*ids[0], *ids[1]}:
            others &= ids[0] == ids[1]
    return flagged, others


def pairs_found(data: Path, name: str, other: str) -> Counter[str]:
    """Of the pairs that people made: the row of the English words has the other ones, others, or none."""
    folder = data / "un-text" / "huridocs_parallel"
    rows = align(versions((read_path(folder / f"{name}_en.pdf"), read_path(folder / f"{name}_{other}.pdf")))).rows
    said = [{key: _letters(" ".join(e.text for e in found)) for key, found in row.elements.items()} for row in rows]
    found: Counter[str] = Counter()
    for pair in json.loads((folder / f"{name}_en_{other}.json").read_text())["paragraphs"]:
        english, words = _letters(pair["main_language"])[:40], _letters(pair["other_language"])[:40]
        mine = [row for row in said if row.get("en") and (english in row["en"] or row["en"] in english)]
        right = any(words in row.get(other, "") or row.get(other, "-") in words for row in mine)
        found["right" if right else "other words" if mine else "not one row"] += 1
    return found


def _letters(text: str) -> str:
    return "".join(sign for sign in text.lower() if sign.isalpha())


def main() -> None:
    """Prints the three tables."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("data", type=Path)
    arguments.add_argument("--sample", type=int, default=20, help="resolutions of each set (20)")
    given = arguments.parse_args()
    print("| set | resolutions | all rows right | provisions right |\n|---|---|---|---|")
    changed: Counter[tuple[str, str]] = Counter()
    for name in SETS:
        whole, right, total, count = 0, 0, 0, 0
        for documents in agreeing(given.data, name, given.sample):
            rows = [*same_addresses(align(versions(documents)))]
            whole, right, total, count = whole + all(rows), right + sum(rows), total + len(rows), count + 1
            for kind in CHANGES:
                chance = random.Random(f"{documents[0].source.sha256}{kind}")  # noqa: S311
                flagged, others = change_is_found(documents[0], chance.choice(documents[1:]), kind, chance)
                changed.update({(kind, "all"): 1, (kind, "flagged"): flagged, (kind, "others"): others})
        print(f"| {name} | {count} | {whole} | {right} of {total} ({right / max(1, total):.4f}) |", flush=True)
    print("\n| change put in | cases | flagged at its place | everything else still joined |\n|---|---|---|---|")
    for kind in CHANGES:
        print(f"| {kind} | {changed[kind, 'all']} | {changed[kind, 'flagged']} | {changed[kind, 'others']} |")
    print("\n| people's pairs | right | other words | not one row |\n|---|---|---|---|")
    for name, other in PAIRED:
        found = pairs_found(given.data, name, other)
        print(f"| {name} en-{other} | {found['right']} | {found['other words']} | {found['not one row']} |")


if __name__ == "__main__":
    main()
