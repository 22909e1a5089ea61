"""One row on its way to the public projection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Row:
    """`payload` is a frozen row of `queries.rows`; the rest names, filters and orders it."""

    kind: str
    key: str
    payload: Any
    country: str = ""
    facet: str = ""
    sort: str = ""
