"""The set phrases by which the parts of a document are known, from the `[structure]` tables of all languages.

Reads: `gnomon.language` data. A phrase is matched on folded text: straight apostrophes and hyphens, no
Arabic vowel signs, lengthening strokes or invisible marks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from gnomon.language import codes, load

_FOLD: dict[int, str | None] = {
    ord("’"): "'", ord("‘"): "'", ord("ʼ"): "'", ord("‑"): "-", ord("\u00a0"): " ", ord("\u202f"): " ",
    ord("ـ"): None, ord("ٰ"): None, 0xFEFF: None, 0xAD: None,
    **dict.fromkeys(range(0x064B, 0x0653)), **dict.fromkeys(range(0x200B, 0x2010)),
    **dict.fromkeys(range(0x202A, 0x202F)), **dict.fromkeys(range(0x2066, 0x206A)),
}  # fmt: skip


_FOLDED = re.compile("[" + "".join(map(chr, _FOLD)) + "]")


def fold(text: str) -> str:
    """`text` for comparing phrases; not for offsets."""
    return text if text.isascii() or not _FOLDED.search(text) else text.translate(_FOLD)


_NO_MARK = ("before", "doubtful", "after", "dated")
_ANNEX = r"[\[(]?(?:{})\s*([IVXLC]+|\d{{1,2}}|[A-Z]|[一二三四五六七八九十]+|[ء-ي]{{3,8}})?[\])]?\*{{0,3}}[.:]?$"


@dataclass(frozen=True, slots=True)
class Phrases:
    """Compiled phrases of every language together; `recital` by language, as openings are only sure in context."""

    formula: re.Pattern[str]
    formula_alone: re.Pattern[str]
    act: str
    organs: dict[str, tuple[str, str]]
    united_nations: frozenset[str]
    recital: dict[str, re.Pattern[str]]
    annex: re.Pattern[str]
    annex_to: re.Pattern[str]
    summary: re.Pattern[str]
    contents: re.Pattern[str]
    agenda: re.Pattern[str]
    session: re.Pattern[str]
    distribution: re.Pattern[str]
    original: re.Pattern[str]
    language_names: dict[str, str]
    meeting: re.Pattern[str]
    adoption: re.Pattern[str]
    adopted_by: re.Pattern[str]
    without_vote: re.Pattern[str]
    unanimous: re.Pattern[str]
    recorded: re.Pattern[str]
    counts: re.Pattern[str]
    in_favour: re.Pattern[str]
    against: re.Pattern[str]
    abstaining: re.Pattern[str]
    state_and: dict[str, str]
    counted: dict[str, int]
    counting: re.Pattern[str]
    hanging: re.Pattern[str]
    page: str
    kinds: tuple[tuple[str, re.Pattern[str]], ...]
    draft: re.Pattern[str]
    salutation: re.Pattern[str]
    endnotes: re.Pattern[str]
    table_below: re.Pattern[str]
    no_mark: dict[str, str]


@cache
def phrases() -> Phrases:
    """All languages' phrases, read once."""
    tables = {code: table for code in codes() if (table := load(code).table("structure"))}

    def each(key: str) -> list[Any]:
        return [table[key] for table in tables.values() if key in table]

    def either(key: str, form: str = "(?:{})") -> re.Pattern[str]:
        return re.compile(form.format("|".join(each(key))))

    named = [
        (fold(name), (body, code))
        for code, t in tables.items()
        for body, names in t["organs"].items()
        for name in names
    ]
    organs = {form: organ for name, organ in named for form in (name, name.upper())}
    return Phrases(
        formula=re.compile(rf"(?:{_formulas(tables, 'formula')})\s*[,，،:]$"),
        formula_alone=re.compile(rf"(?:{_formulas(tables, 'formula_alone')})[.;]?$"),
        act="|".join(each("act")),
        organs=organs,
        united_nations=frozenset(fold(name) for names in each("united_nations") for name in names),
        recital={code: re.compile(table["recital"]) for code, table in tables.items()},
        annex=either("annex", _ANNEX),
        annex_to=either("annex_to"),
        summary=either("summary", r"(?:{})$"),
        contents=either("contents", r"(?:{})$"),
        agenda=either("agenda", r"[\[(]?(?:{})"),
        session=either("session"),
        distribution=either("distribution"),
        original=either("original"),
        language_names={
            fold(name).casefold(): code
            for table in each("language_names")
            for code, names in table.items()
            for name in names
        },
        meeting=either("meeting"),
        adoption=either("adoption"),
        adopted_by=either("adopted_by"),
        without_vote=either("without_vote"),
        unanimous=either("unanimous"),
        recorded=either("recorded"),
        counts=either("counts"),
        in_favour=either("in_favour", r"(?:{})\s*[:：]"),
        against=either("against", r"(?:{})\s*[:：]"),
        abstaining=either("abstaining", r"(?:{})\s*[:：]"),
        state_and={code: table["state_and"] for code, table in tables.items() if "state_and" in table},
        counted={
            **{word: 0 for words in each("none") for word in words},
            **{word: count for words in each("counted") for word, count in words.items()},
        },
        counting=either("counting", r"(?:{})$"),
        hanging=either("hanging", r"(?:{})$"),
        page="|".join(each("page")),
        kinds=_kinds(tables),
        draft=either("draft", r"(?:^|[\s:：])(?:{})\*{{0,3}}$"),
        endnotes=either("endnotes", r"(?:{})[:：]?$"),
        salutation=either("salutation", r"(?:{})\s?[,，،:：!]$"),
        table_below=either("table_below"),
        no_mark={side: "|".join(signs[side] for signs in each("no_mark")) for side in _NO_MARK},
    )


def _formulas(tables: dict[str, dict[str, Any]], key: str) -> str:
    """The languages' ways of opening a resolution, with the names of their organs."""
    found = []
    for table in tables.values():
        if key not in table:
            continue
        names = "|".join(re.escape(fold(name)) for names in table["organs"].values() for name in names)
        found.append(table[key].replace("{organ}", f"(?:{names})"))
    return "|".join(found)


def _kinds(tables: dict[str, dict[str, Any]]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Kinds of documents by the words of a title, the most telling first (the order of the data)."""
    order = list(dict.fromkeys(kind for table in tables.values() for kind in table["kinds"]))
    return tuple(
        (kind, re.compile("|".join(table["kinds"][kind] for table in tables.values() if kind in table["kinds"])))
        for kind in order
    )
