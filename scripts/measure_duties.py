"""How well duties agree across languages: the same provision must be due at the same time in each.

Reads: rows marked `agree6` in `gold_*.jsonl.xz` of the folder given. Writes: a Markdown table. Counted are operative
paragraphs that set a duty with a session, a date, a term or a return in English or in the other language; words of
speed alone ("as soon as possible") are counted apart, because languages take them for adverbs or adjectives.

    .venv/bin/python scripts/measure_duties.py ../shared/data/un-akn
"""

from __future__ import annotations

import argparse
import re
from collections import Counter, defaultdict
from pathlib import Path

from measure_clauses import LANGUAGES, rows

from gnomon.calendar.sessions import session_time
from gnomon.document.model import Document, Element, Metadata, Source
from gnomon.findings import duties

_NOTE = re.compile(r"\[\^[^\]]*\]")
_SYMBOL = re.compile(r"(?P<organ>A/HRC|A|E|S)/RES/(?P<session>\d+)(?:/|\b)")
_BODIES = {"A/HRC": "HRC", "A": "GA", "E": "ECOSOC", "S": "SC"}

Due = tuple[str | None, ...]


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    versions: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for row in rows(folder, every=True):
        if row["agree6"]:
            words = [_NOTE.sub("", paragraph["text"]).strip() for paragraph in row["operative"]]
            versions[row["symbol"]][row["lang"]] = words
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for symbol, languages in versions.items():
        _compare(symbol, languages, counts)
    print("| language | with a time | the same | with words of speed, the same |\n|---|---|---|---|")
    for language in LANGUAGES[1:]:
        count = counts[language]
        print(
            f"| {language} | {count['firm']:,} | {count['firm_same'] / max(1, count['firm']):.4f} "
            f"| {count['any_same'] / max(1, count['any']):.4f} |"
        )


def _compare(symbol: str, languages: dict[str, list[str]], counts: dict[str, Counter[str]]) -> None:
    about = _about(symbol)
    english = [_dues(text, "en", about) for text in languages.get("en", ())]
    for language in LANGUAGES[1:]:
        for one, text in zip(english, languages.get(language, ()), strict=False):
            other = _dues(text, language, about)
            for name, mine, theirs in (("any", one, other), ("firm", _firm(one), _firm(other))):
                counts[language][name] += bool(mine or theirs)
                counts[language][f"{name}_same"] += bool(mine or theirs) and mine == theirs


def _about(symbol: str) -> Metadata:
    """What a resolution's symbol says of it, with the last day on which its session can have adopted it."""
    match = _SYMBOL.match(symbol)
    if match is None:
        return Metadata()
    body, session = _BODIES[match["organ"]], match["session"]
    held = session_time(body, session)
    return Metadata(body=body, session=session, adopted_on=held.from_.iso if held else None)


def _dues(text: str, language: str, about: Metadata) -> list[Due]:
    element = Element("para_1", "paragraph", text, ((0, len(text)),), role="operative", language=language)
    found = duties.find(Document(Source("x", "text/plain", None, "0", len(text)), text, about, (element,)))
    dues = [duty.due and (duty.due.body, duty.due.session, duty.due.to, duty.recurs, duty.due.kind) for duty in found]
    return sorted((due for due in dues if due), key=str)


def _firm(dues: list[Due]) -> list[Due]:
    return [due for due in dues if due[-1] != "open" or due[-2]]


if __name__ == "__main__":
    main()
