"""The public documents while rows are built: each language version's leading reading, its provisions, its words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from django.db.models import Prefetch, Q

from gnomon.register.acts.filing.works import leading
from gnomon.register.models import Expression, Level, Provision, Version, Work
from gnomon.register.publishing.shown import shown
from gnomon.register.queries import decisions, rows


@dataclass(frozen=True, slots=True)
class Text:
    """One language version as read: provisions in order and by address."""

    work: Work
    expression: Expression
    version: Version
    provisions: tuple[Provision, ...]
    by_address: dict[str, Provision]

    @property
    def language(self) -> str:
        """The language it is filed under."""
        return self.expression.language

    @property
    def long(self) -> bool:
        """Whether its page is shown in parts."""
        return len(self.provisions) > rows.LONG

    def holding(self, offset: int) -> Provision | None:
        """The provision whose own words stand at an offset of the extracted text."""
        return next((p for p in self.provisions if any(a <= offset < b for a, b in p.spans)), None)


class Library:
    """Every public work. Texts are read when asked for and a few kept, so that memory does not grow with the shelf."""

    def __init__(self) -> None:
        works = Work.objects.filter(level=Level.PUBLIC).select_related("country", "previous").order_by("pk")
        self.works: dict[int, Work] = {work.pk: work for work in works}
        self.by_symbol = {symbol: w for w in self.works.values() for symbol in [*w.symbols, w.symbol] if symbol}
        self.expressions: dict[int, list[Expression]] = {pk: [] for pk in self.works}
        readings = Prefetch("renditions__versions", queryset=Version.objects.defer("text"))  # texts are long
        found = Expression.objects.filter(work__in=self.works).prefetch_related(readings).order_by("pk")
        for expression in found:
            self.expressions[expression.work_id].append(expression)
        self.text = lru_cache(maxsize=48)(self._text)
        self._held_back = decisions.held_back()

    def shown(self, prefix: str = "") -> Q:
        """The condition on findings, or on records by `prefix`, that decisions let the public see."""
        return shown(self._held_back, prefix)

    def texts(self, work: Work) -> list[Text]:
        """Every language version of a work, the first filed first."""
        return [self.text(expression) for expression in self.expressions[work.pk]]

    def titles(self, work: Work) -> dict[str, str]:
        """Title by language."""
        return {e.language: e.title for e in self.expressions[work.pk] if e.title}

    def _text(self, expression: Expression) -> Text:
        version = max(leading(expression).versions.all(), key=lambda v: v.pk)
        provisions = tuple(version.provisions.order_by("position"))
        return Text(self.works[expression.work_id], expression, version, provisions, {p.address: p for p in provisions})


def words(text: Text, address: str, points: tuple[str, ...] = ()) -> rows.Words | None:
    """The words at an address with what belongs to it, or with the given points of it only."""
    found = text.by_address.get(address)
    if found is None:
        return None
    inside = [p for p in text.provisions if p.address.startswith(f"{address}__") and p.kind != "footnote"]
    if points:
        ends = tuple(f"point_{point}" for point in points)
        inside = [p for p in inside if p.address.endswith(ends) or any(f"{end}__" in p.address for end in ends)]
    said = "\n".join(line for line in [found.text, *(_numbered(p) for p in inside)] if line)
    return rows.Words(
        said, found.language or text.language, text.work.symbol, text.work.key, address,
        reference(text.work.symbol or text.work.key, address, points), text.long,
    )  # fmt: skip


def _numbered(provision: Provision) -> str:
    marked = provision.kind == "point" and provision.number
    return f"({provision.number}) {provision.text}" if marked else provision.text


def reference(symbol: str, address: str | None, points: tuple[str, ...] = ()) -> str:
    """Ready to copy: the symbol with the paragraph in words."""
    part = _spoken(address or "")
    said = "".join(f" ({point})" for point in points)
    return f"{symbol}, {part}{said}" if part else symbol


_SPOKEN = (
    (re.compile(r"(?:^|__)para_([^_]+)"), "para. {}"),
    (re.compile(r"^recital_(\d+)"), "preambular para. {}"),
    (re.compile(r"(?:^|__)fn_(.+)$"), "footnote {}"),
    (re.compile(r"^att_(\d+)"), "annex {}"),
)


def _spoken(address: str) -> str:
    for pattern, said in _SPOKEN:
        if match := pattern.search(address):
            points = "".join(f" ({p})" for p in re.findall(r"__point_([^_]+)", address))
            return said.format(match.group(1)) + points
    return ""
