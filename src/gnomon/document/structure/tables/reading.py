"""What reading the tables of an annex gives: elements, what was dropped, and the lines left over."""

from __future__ import annotations

from dataclasses import dataclass

from gnomon.document.model import Dropped, Element
from gnomon.document.structure.lines import Line


@dataclass(frozen=True, slots=True)
class TableReading:
    """`elements` in reading order (table, then rows, each followed by its cells); `rest` in the order given."""

    elements: tuple[Element, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    rest: tuple[Line, ...] = ()
