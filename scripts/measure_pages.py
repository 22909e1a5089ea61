"""How well misread pages are told from good ones: the share flagged of good pages and of damaged copies of them.

Reads: PDF files and texts with page ends, given as arguments; their pages count as good. Each page of 800 characters
(300 in Chinese) or more is damaged in each way once, by a generator with a fixed seed. Writes: a table.
"""

from __future__ import annotations

import random
import string
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from gnomon.document import read_path
from gnomon.document.model import Document, Source
from gnomon.document.quality import assess
from gnomon.document.readers.text import read_text

Damage = Callable[[str, random.Random], str]
_ALPHABETS = (
    string.ascii_lowercase,
    "".join(map(chr, range(0x430, 0x450))),
    "".join(map(chr, [*range(0x621, 0x63B), *range(0x641, 0x64B)])),
)
_HAN = range(0x4E00, 0x9FA5)
_LEAST, _LEAST_HAN = 800, 300
_NOISE = 0.08


def main() -> None:
    """Measures and prints."""
    rng = random.Random(5)  # noqa: S311 -- repeatable, no secret
    pages = [page for name in sys.argv[1:] for page in _pages(Path(name))]
    print(f"| damage | pages | flagged |\n|---|---|---|\n| none | {len(pages)} | {_flagged(pages):.3f} |")
    for name, damage in DAMAGES.items():
        damaged = [changed for page in pages if (changed := damage(page, rng)) != page]
        print(f"| {name} | {len(damaged)} | {_flagged(damaged):.3f} |")


def _pages(path: Path) -> Iterator[str]:
    for page in read_path(path).text.split("\f"):
        han = sum(ord(letter) in _HAN for letter in page)
        if len(page) >= (_LEAST_HAN if 2 * han > len(page) else _LEAST):
            yield page


def _flagged(pages: list[str]) -> float:
    return sum(map(_is_flagged, pages)) / len(pages)


def _is_flagged(page: str) -> bool:
    source = Source("page", "text/plain", "utf-8", "", len(page))
    graded: Document = assess(read_text(page.replace("\f", " "), source=source))
    return bool(graded.pages[0].why)


def _rows(page: str) -> list[str]:
    return [line for line in page.split("\n") if line.strip()]


def _halves(page: str) -> list[tuple[str, str]]:
    rows = _rows(page)
    return list(zip(rows[: len(rows) // 2], rows[len(rows) // 2 :], strict=False))


def _shuffled(page: str, rng: random.Random) -> str:
    rows = _rows(page)
    return "\n".join(rng.sample(rows, len(rows)))


def _exchanged(page: str, rng: random.Random) -> str:
    """Every letter stands for another, as where a file maps its glyphs to the wrong characters."""
    table: dict[str, str] = {}
    for alphabet in _ALPHABETS:
        table |= dict(zip(alphabet, rng.sample(alphabet, len(alphabet)), strict=True))
    table |= {letter: chr(rng.choice(_HAN)) for letter in sorted(set(page)) if ord(letter) in _HAN}
    return page.translate(str.maketrans(table))


def _recognised(page: str, rng: random.Random) -> str:
    """One letter in twelve another, as a bad recognition of print has it."""
    near = {"l": "1", "o": "0", "i": "l", "e": "c", "m": "rn", "s": "5", "g": "9", "t": "f"}

    def noise(letter: str) -> str:
        if not letter.isalpha() or rng.random() >= _NOISE:
            return letter
        if ord(letter) in _HAN:
            return chr(rng.choice(_HAN))
        return rng.choice((near.get(letter, ""), "", chr(ord(letter) + rng.choice((-3, -2, 2, 3)))))

    return "".join(map(noise, page))


DAMAGES: dict[str, Damage] = {
    "lines out of order": _shuffled,
    "two columns line by line": lambda page, rng: "\n".join(row for pair in _halves(page) for row in pair),
    "two columns read across": lambda page, rng: "\n".join(f"{one} {two.strip()}" for one, two in _halves(page)),
    "wrong glyph map": _exchanged,
    "glyphs without meaning": lambda page, rng: "".join(
        chr(0xF000 + ord(letter) % 256) if letter.isalpha() and rng.random() < 0.3 else letter for letter in page
    ),
    "UTF-8 read as Windows-1252": lambda page, rng: page.encode().decode("cp1252", "replace"),
    "recognition noise": _recognised,
}

if __name__ == "__main__":
    main()
