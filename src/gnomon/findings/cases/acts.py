"""The acts that make a case, the same for every language: whom they befall and where the case stands after them.

Reads: `acts.toml` beside this file. Words for the acts stand in the language files.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal


@dataclass(frozen=True, slots=True)
class ActKind:
    """One kind of act; `status` is where it leaves the case."""

    name: str
    befalls: Literal["persons", "bodies", "both"]
    status: str
    meaning: str

    def can_befall(self, *, body: bool) -> bool:
        """Whether it can be done to a body, or to persons."""
        return self.befalls in ("both", "bodies" if body else "persons")


@cache
def act_kinds() -> dict[str, ActKind]:
    """Every kind by its slug, in the order of the data file: an act further down tells the status."""
    table = tomllib.loads((resources.files("gnomon.findings.cases") / "acts.toml").read_text(encoding="utf-8"))
    return {name: ActKind(name, row["befalls"], row["status"], row["meaning"]) for name, row in table.items()}


def status_of(slugs: Iterable[str]) -> str:
    """Where a case stands after several acts: the status of the one furthest down the table."""
    order = list(act_kinds())
    return act_kinds()[max(slugs, key=order.index)].status
