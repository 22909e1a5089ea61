"""The classes of clause verbs, the same for every language: force, place in a chain, meaning.

Reads: `classes.toml` beside this file. The scale of force is documented there and in the reference.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

MOST_ASKED = 3


@dataclass(frozen=True, slots=True)
class VerbClass:
    """One class: `force` 0 to 5; `chain` says where its verbs may follow another verb of the paragraph."""

    name: str
    force: int
    chain: Literal["always", "joined", "undirected", "unasked", "never"]
    meaning: str

    @property
    def asks(self) -> bool:
        """Whether the verb asks something of somebody."""
        return self.name in ASKING


ASKING = frozenset({"encourage", "invite", "recommend", "request", "call", "urge", "demand"})


@cache
def classes() -> dict[str, VerbClass]:
    """Every class by its slug, in the order of the data file."""
    table = tomllib.loads((resources.files("gnomon.findings") / "classes.toml").read_text(encoding="utf-8"))
    return {name: VerbClass(name, row["force"], row["chain"], row["meaning"]) for name, row in table.items()}


def force_of(name: str, *, intensified: bool = False) -> int:
    """The force of a class; an intensifier lifts an asking verb by one."""
    force = classes()[name].force
    return force + 1 if intensified and 0 < force <= MOST_ASKED else force
