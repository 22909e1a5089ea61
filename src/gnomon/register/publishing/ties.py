"""Which benchmark a duty belongs to: that of its row in the annex, else the only one that its paragraph explains."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field

from gnomon.register.models import Framework
from gnomon.register.publishing.library import Library, Text

_ROW = re.compile(r".*__tr_[^_]+(?=__|$)")
_PARAGRAPH = re.compile(r"para_([^_]+)(?=__|$)")
Keys = dict[str, set[str]]


@dataclass(frozen=True, slots=True)
class Ties:
    """Keys of the benchmarks of one framework: by the row of a table, by the number of a paragraph."""

    rows: Keys = field(default_factory=lambda: defaultdict(set))
    paragraphs: Keys = field(default_factory=lambda: defaultdict(set))

    def of(self, address: str) -> tuple[str | None, str | None]:
        """The benchmark that an address belongs to and why: `row` or `paragraph`."""
        row, paragraph = row_of(address), _PARAGRAPH.match(address)
        for why, keys in (("row", self.rows.get(row or "")), ("paragraph", self._explained(paragraph))):
            if keys and len(keys) == 1:
                return next(iter(keys)), why
        return None, None

    def _explained(self, paragraph: re.Match[str] | None) -> set[str] | None:
        return self.paragraphs.get(paragraph[1]) if paragraph else None


def row_of(address: str) -> str | None:
    """The row of a table that an address stands in."""
    match = _ROW.match(address)
    return match[0] if match else None


def ties(library: Library) -> dict[int, Ties]:
    """By document: what each place of it belongs to."""
    found = Framework.objects.filter(work__in=library.works).prefetch_related("benchmarks__sources")
    return {framework.work_id: _ties(library, framework) for framework in found}


def _ties(library: Library, framework: Framework) -> Ties:
    made = Ties()
    texts = {text.expression.pk: text for text in library.texts(library.works[framework.work_id])}
    for benchmark in framework.benchmarks.filter(library.shown("finding__")).select_related("finding"):
        own = texts[benchmark.finding.expression_id]
        starts = (source.start for source in benchmark.sources.all() if source.start is not None)
        for row in {row_of(benchmark.address), *(_row_at(own, start) for start in starts)} - {None}:
            made.rows[str(row)].add(benchmark.key)
        for number in benchmark.paragraphs:
            made.paragraphs[number].add(benchmark.key)
    return made


def _row_at(text: Text, offset: int) -> str | None:
    held = text.holding(offset)
    return row_of(held.address) if held else None
