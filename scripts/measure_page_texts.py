"""How well real page text is read: the hand-proofed texts of early resolutions of the Security Council.

Reads: `../shared/data/un-text/crunsc_res_en_gold_dev.tar.xz`, one text a file, whose name gives number and year. What
is expected comes from plain patterns over the lines, apart from the reader: the date below the caption, paragraph
numbers at line starts, the line on the adoption, the notes below it. Writes: a table; `--misses` names each miss.
"""

from __future__ import annotations

import argparse
import re
import tarfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from gnomon.document import read
from gnomon.document.accounting import check
from gnomon.document.model import Document

DATA = Path(__file__).resolve().parents[2] / "shared" / "data" / "un-text" / "crunsc_res_en_gold_dev.tar.xz"
_NAME = re.compile(r"S_RES_(\d+)_(\d{4})_EN_GOLD\.txt$")
_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DATE = re.compile(rf"(\d{{1,2}}) ({'|'.join(_MONTHS)}),? (\d{{4}})")
_NUMBERED = re.compile(r"^(\d{1,2})\. ", re.MULTILINE)
_ADOPTED = re.compile(r"^Adopted (?:unanimously|at|by \d|without)", re.MULTILINE)
_MEETING = re.compile(r"(\d+)\s?(?:st|nd|rd|th)\s+meet", re.IGNORECASE)
_VOTE = re.compile(r"by (\d+) votes? to (none|\d+)(?: against)?(?: \([^)]*\))?(?:,? with (\d+|one) absten)?")
_WORDS = {"none": 0, "one": 1}
_NOTE = re.compile(r"^(\d{1,3}) (?=[A-Z])", re.MULTILINE)
_HEAD = re.compile(
    r"(?:RESOLUTION|Resolution) \d+ \(\d{4}\)$|\d+ \(\d{4}\)\. Resolution of|^(?:\d+|_{4,})$", re.MULTILINE
)
_HEAD_LINES = 12


@dataclass(frozen=True, slots=True)
class Expected:
    """What the name and the lines of one text say; None or nothing where they do not."""

    symbol: str
    date: str | None
    numbers: tuple[str, ...]
    meeting: str | None
    counts: tuple[int, int, int] | None
    notes: tuple[str, ...]


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--misses", action="store_true", help="name each miss with what was expected and read")
    options = parser.parse_args()
    score: Counter[str] = Counter()
    for name, text in texts():
        document = read(text.encode(), name)
        wanted = expected(name, text)
        for what, (asked, right, found) in compared(wanted, document).items():
            score[what] += asked
            score[f"{what} right"] += right
            if options.misses and right < asked:
                print(f"{name}: {what}: {found}")
    print(table(score))


def texts() -> Iterator[tuple[str, str]]:
    """Name and words of each text, in order."""
    with tarfile.open(DATA, "r:xz") as files:
        for member in sorted(files.getmembers(), key=lambda each: each.name):
            content = files.extractfile(member) if _NAME.search(member.name) else None
            if content:
                yield Path(member.name).name, content.read().decode("utf-8-sig")


def expected(name: str, text: str) -> Expected:
    """What the file name and plain patterns say of a text."""
    number, year = _named(name)
    adopted = _ADOPTED.search(text)
    tail = " ".join(re.sub(r"-\n", "", text[adopted.start() :]).split("\n\n")[0].split()) if adopted else ""
    vote = _VOTE.search(tail)
    meeting = _MEETING.search(tail) or _MEETING.search("\n".join(text.split("\n")[:_HEAD_LINES]))
    return Expected(
        symbol=f"S/RES/{number}({year})",
        date=_date("\n".join(text.strip().split("\n")[:_HEAD_LINES]), year),
        numbers=tuple(_run(_NUMBERED.findall(text[: adopted.start()] if adopted else text))),
        meeting=meeting[1] if meeting else None,
        counts=(int(vote[1]), int(_WORDS.get(vote[2], vote[2])), int(_WORDS.get(vote[3], vote[3] or 0)))
        if vote
        else None,
        notes=tuple(_NOTE.findall(text[adopted.end() :])) if adopted else (),
    )


def _named(name: str) -> tuple[int, str]:
    match = _NAME.search(name)
    if match is None:
        raise ValueError(f"{name} does not name a resolution")
    return int(match[1]), match[2]


def _date(head: str, year: str) -> str | None:
    found = next((match for match in _DATE.finditer(head) if match[3] == year), None)
    return f"{found[3]}-{_MONTHS.index(found[2]) + 1:02}-{int(found[1]):02}" if found else None


def _run(numbers: list[str]) -> Iterator[str]:
    """The numbers that count from 1 on."""
    count = 0
    for number in numbers:
        if int(number) == count + 1:
            count += 1
            yield number


def compared(wanted: Expected, document: Document) -> dict[str, tuple[int, int, object]]:
    """For each question: how much is asked, how much is right, and what was read."""
    data = document.metadata
    numbers = Counter(e.number for e in document.elements if e.kind == "paragraph" and e.number)
    notes = Counter(e.number for e in document.elements if e.kind == "footnote")
    called = Counter(mark.id.split("_")[-1] for e in document.elements for mark in e.footnotes)
    body = [e.text for e in document.elements if e.kind in ("recital", "paragraph", "point")]
    mixed = [text[:60] for text in body if _HEAD.search(text) or _ADOPTED.search(text)]
    counts = tuple(data.vote.counts.get(side, 0) for side in ("in_favour", "against", "abstaining"))
    asked, asked_notes = Counter(wanted.numbers), Counter(wanted.notes)
    return {
        "symbol, number and year": (1, data.symbol == wanted.symbol, data.symbol),
        "date": (wanted.date is not None, wanted.date is not None and data.adopted_on == wanted.date, data.adopted_on),
        "paragraph numbers": (asked.total(), (asked & numbers).total(), asked - numbers),
        "texts without furniture in a paragraph": (1, not mixed, mixed),
        "meeting": (wanted.meeting is not None, bool(wanted.meeting) and data.meeting == wanted.meeting, data.meeting),
        "vote counts": (wanted.counts is not None, wanted.counts == counts, counts),
        "notes": (asked_notes.total(), (asked_notes & notes).total(), asked_notes - notes),
        "notes tied to a mark": (asked_notes.total(), (asked_notes & called).total(), asked_notes - called),
        "texts with every character accounted for": (1, not check(document), check(document)[:1]),
    }


def table(score: Counter[str]) -> str:
    """The figures as Markdown."""
    rows = [what for what in score if not what.endswith(" right")]
    lines = [f"| {what} | {score[what]} | {score[f'{what} right'] / max(1, score[what]):.4f} |" for what in rows]
    return "\n".join(["| what | asked | right |", "|---|---|---|", *lines])


if __name__ == "__main__":
    main()
