"""How well documents are read: the share of provisions with the right role, number and words.

Reads: the United Nations' Akoma Ntoso files and the gold beside them (`../shared/data/un-akn`, rows marked
`clean`). Each document is read from its XML and from what is made of it: noisy page text, a DOCX file, a web
page (`--way` chooses, also a PDF file of each program that prints one). A provision is right when role, number and
words (white space removed, NFKC) all agree with the gold; a note is right when the same words stand before its mark
and in the note; verbs and symbols are right that are found in the XML as well, a vote with its counts and States.
Writes: a table, and JSON with `--json`.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import sys
import tarfile
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from made_docx import docx
from made_html import html
from made_pdf import PRODUCERS, UNREADABLE, pdf, program
from noisy import render

from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.model import Document, Element
from gnomon.findings import citations, clauses
from gnomon.language import codes

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "un-akn"
SETS = {
    "HRC": ("gold_hrc_s54-55_s57.jsonl.xz", "hrc_s54-55_s57_xml.tar.xz"),
    "GA": ("gold_ga_humanrights_s75-79.jsonl.xz", "ga_humanrights_s75-79_xml.tar.xz"),
    "SC": ("gold_sc_en_2000-2024.jsonl.xz", "sc_2000-2024_xml.tar.xz"),
    "ECOSOC": ("gold_ecosoc_2021-2024.jsonl.xz", "ecosoc_2021-2024_xml.tar.xz"),
}
_MARK = re.compile(r"\(\s*\[\^([^\]]+)\]\s*\)|\[\^([^\]]+)\]")
_NUMBER = re.compile(r"[\s.()،،\-–—]+")
# a font without the hyphen that does not break prints the other; signs of direction print nothing
_SAME = str.maketrans({"\u2010": "-", "\u2011": "-", "\u200e": "", "\u200f": ""})
_ROLES = {"recital": "preambular", "paragraph": "operative", "point": "point"}
_MODES = {"adoptedWithoutVote": "without-a-vote", "adoptedRecordedVote": "recorded"}
_PRINT_VOTES = ("HRC",)
_MADE: dict[str, Callable[[Document, str], bytes]] = {
    "text": lambda document, name: render(document, name).encode(),
    "docx": docx,
    "html": html,
    **{f"pdf/{producer}": partial(pdf, producer=producer) for producer in PRODUCERS},
}
_USUAL = ["xml", "text", "docx", "html"]  # a PDF file takes its program two seconds

Provision = tuple[str, str, str]
Note = tuple[str, str]
Scores = dict[str, Counter[str]]


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sample", type=int, metavar="N", help="at most N documents for each set and language")
    parser.add_argument("--set", choices=[*SETS], action="append", dest="sets", help="only this set (repeatable)")
    ways = ["xml", *_MADE, "pdf"]
    parser.add_argument("--way", choices=ways, action="append", dest="ways", help="only this (repeatable)")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="keep the files made here and use those kept before")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures here")
    parser.add_argument(
        "--misses", type=int, default=0, metavar="N", help="print N provisions of each kind that differ"
    )
    options = parser.parse_args()
    if not DATA.is_dir():
        parser.error(f"the gold is not there: {DATA} does not exist.")
    options.ways = _chosen(options.ways or _USUAL)
    began = time.monotonic()
    scores: Scores = defaultdict(Counter)
    for name in options.sets or SETS:
        for row, data in _documents(name, options.sample):
            _measure(name, row, data, scores, options)
        print(f"{name} after {time.monotonic() - began:.0f} s", file=sys.stderr)
    print(_table(scores))
    if options.json:
        options.json.write_text(json.dumps(scores, ensure_ascii=False, indent=1), encoding="utf-8")


def _chosen(ways: list[str]) -> list[str]:
    """The ways with `pdf` as one for each program that is installed; says which are not."""
    prints = {way for way in _MADE if way.startswith("pdf/")}
    missing = {way for way in prints if program(way[4:]) is None}
    for way in sorted(missing & prints if "pdf" in ways else missing & set(ways)):
        print(f"{way} is left out: {way[4:]} is not installed.", file=sys.stderr)
    chosen = [one for way in ways for one in (sorted(prints) if way == "pdf" else [way])]
    return [way for way in chosen if way not in missing]


def _documents(name: str, sample: int | None) -> Iterator[tuple[dict[str, Any], bytes]]:
    """The clean gold rows of a set, each with the bytes of its XML file."""
    gold, archive = SETS[name]
    rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
    with lzma.open(DATA / gold, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if row["clean"]:
                rows[row["lang"]].append(row)
    wanted = {row["src"]: row for chosen in rows.values() for row in chosen[:: _step(len(chosen), sample)][:sample]}
    with tarfile.open(DATA / archive, "r|xz") as files:
        for member in files:
            row = wanted.get(member.name.removeprefix("./"))
            content = files.extractfile(member) if row else None
            if row and content:
                yield row, content.read()


def _step(count: int, sample: int | None) -> int:
    return max(1, count // sample) if sample else 1


def _measure(name: str, row: dict[str, Any], data: bytes, scores: Scores, options: argparse.Namespace) -> None:
    provisions, notes = _expected(row)
    whole = read(data, row["src"])
    symbols, verbs = _symbols(whole), _verbs(whole)
    for way, document in _ways(row, whole, options.ways, options.keep):
        found, tied = Counter(_found(document)), Counter(_tied(document))
        score = scores[f"{name} {row['lang']} {way}"]
        score["documents"] += 1
        score["provisions"] += provisions.total()
        score["right"] += (found & provisions).total()
        score["spurious"] += (found - provisions).total()
        score["notes"] += notes.total()
        score["notes right"] += (tied & notes).total()
        score["symbols"] += symbols.total()
        score["symbols whole"] += (symbols & _symbols(document)).total()
        score["verbs"] += verbs.total()
        score["verbs right"] += (verbs & _verbs(document)).total()
        score["dated"] += bool(row["date"])
        score["dates right"] += bool(row["date"]) and document.metadata.adopted_on == row["date"]
        voted = row["voting"] in _MODES and (way == "xml" or name in _PRINT_VOTES)
        score["votes"] += voted
        score["votes right"] += voted and _same_vote(document, whole) == _MODES[row["voting"]]
        score["unaccounted"] += bool(_violations(row, way, document))
        _show(row, way, provisions - found, found - provisions, options.misses)


def _same_vote(document: Document, whole: Document) -> str | None:
    """How the text was adopted, if counts and States are those of the XML as well."""
    found, wanted = document.metadata.vote, whole.metadata.vote
    sides = ("in_favour", "against", "abstaining")
    same = all([*map(_words, getattr(found, side))] == [*map(_words, getattr(wanted, side))] for side in sides)
    return found.mode if same and found.counts == wanted.counts else None


def _ways(
    row: dict[str, Any], whole: Document, ways: list[str], keep: Path | None = None
) -> Iterator[tuple[str, Document]]:
    """The document from its XML and, in a language with data, from what is made of it."""
    for way in ways:
        if way == "xml":
            yield way, whole
        elif row["lang"] in codes() and (way.removeprefix("pdf/"), row["lang"]) not in UNREADABLE:
            yield way, read(_made(way, whole, row["src"], keep), row["src"])


def _made(way: str, whole: Document, name: str, keep: Path | None) -> bytes:
    kept = keep / way / name.replace("/", "_") if keep else None
    if kept and kept.is_file():
        return kept.read_bytes()
    content = _MADE[way](whole, name)
    if kept:
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(content)
    return content


def _symbols(document: Document) -> Counter[str]:
    """The symbols cited in provisions and notes."""
    texts = [element.text for element in document.elements if element.role or element.kind in ("point", "footnote")]
    found = (citation.symbol for text in texts for citation in citations.find_in(text, language=None))
    return Counter(symbol for symbol in found if symbol)


def _verbs(document: Document) -> Counter[tuple[str, str]]:
    return Counter((clause.verb, clause.class_) for clause in clauses.find(document))


def _violations(row: dict[str, Any], way: str, document: Document) -> list[str]:
    violations = check(document)
    for violation in violations[:1]:
        print(f"! {way} {row['src']} {violation}", file=sys.stderr)
    return violations


def _show(row: dict[str, Any], way: str, missed: Counter[Provision], extra: Counter[Provision], most: int) -> None:
    for sign, rows in (("-", missed), ("+", extra)):
        for role, number, words in [*rows][:most]:
            print(f"{sign} {way} {row['src']} {role} {number} {words[:60]} … {words[-40:]}", file=sys.stderr)


def _expected(row: dict[str, Any]) -> tuple[Counter[Provision], Counter[Note]]:
    texts = [("preambular", "", part["text"]) for part in row["preamble"]]
    for part in row["operative"]:
        texts.append(("operative", part["num"], part["text"]))
        texts += [("point", point["num"], point["text"]) for point in _points(part) if point["num"]]
    notes = {note["marker"]: note["text"] for note in row["footnotes"]}
    ties = Counter(tie for _, _, text in texts for tie in _ties(text, notes))
    return Counter((role, _bare(number), _words(text)) for role, number, text in texts), ties


def _points(part: dict[str, Any]) -> Iterator[dict[str, Any]]:
    for point in part.get("points", ()):
        yield point
        yield from _points(point)


def _ties(text: str, notes: dict[str, str]) -> Iterator[Note]:
    for match in _MARK.finditer(text):
        marker = match[1] or match[2]
        if marker in notes:
            yield _words(text[: match.start()])[-30:], _words(notes[marker].removeprefix("()"))


def _found(document: Document) -> Iterator[Provision]:
    """Provisions as the gold has them: a list in a recital is part of its words, inner lists are left out."""
    kinds = {element.id: element.kind for element in document.elements}
    lists: dict[str, str] = defaultdict(str)
    for element in document.elements:
        if element.kind == "point":
            lists[element.id.split("__")[0]] += f"({element.number})" + element.text
    for element in document.elements:
        outer = element.id.rpartition("__list_")[0]
        if element.id.startswith("att_") or (element.kind != "point" and not element.role):
            continue
        if element.kind == "recital":
            yield "preambular", "", _words(element.text + lists[element.id])
        elif element.kind == "paragraph" or (element.kind == "point" and kinds.get(outer) == "paragraph"):
            yield _ROLES[element.kind], _bare(element.number or ""), _words(element.text)


def _tied(document: Document) -> Iterator[Note]:
    notes: dict[str, Element] = {element.id: element for element in document.elements}
    for element in document.elements:
        if element.kind in _ROLES:
            for mark in element.footnotes:
                yield _words(element.text[: mark.at])[-30:], _words(notes[mark.id].text)


def _bare(number: str) -> str:
    """A number without its signs; an item letter alef stands with and without its hamza."""
    return _NUMBER.sub("", unicodedata.normalize("NFKC", number)).casefold().replace("\u0623", "\u0627")


def _words(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", _MARK.sub("", text)).translate(_SAME).split())


def _table(scores: Scores) -> str:
    lines = [
        "| set | language | way | documents | provisions | right | spurious | notes | tied right | dates | votes "
        "| symbols whole | verbs |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for key, score in scores.items():
        name, language, way = key.split(" ")
        shares = [_share(score, *pair) for pair in (("right", "provisions"), ("notes right", "notes"))]
        pairs = [("dates right", "dated"), ("votes right", "votes"), ("symbols whole", "symbols")]
        rest = [_share(score, *pair) for pair in (*pairs, ("verbs right", "verbs"))]
        lines.append(
            f"| {name} | {language} | {way} | {score['documents']} | {score['provisions']} | {shares[0]} "
            f"| {score['spurious']} | {score['notes']} | {shares[1]} | {' | '.join(rest)} |"
        )
    lost = sum(score["unaccounted"] for score in scores.values())
    return "\n".join([*lines, "", f"Documents with a character that is not accounted for: {lost}."])


def _share(score: Counter[str], part: str, whole: str) -> str:
    return f"{score[part] / score[whole]:.4f}" if score[whole] else "–"


if __name__ == "__main__":
    main()
