"""Where in the document the reader is while it walks the tree."""

from __future__ import annotations

from dataclasses import dataclass

from gnomon.document.model import Role


@dataclass(frozen=True, slots=True)
class Place:
    """`scope` and `part` are prefixes of addresses (`att_1__`, `part_II__`).

    Everything counted restarts with the scope; numbered paragraphs also with the part, where a document
    numbers each part anew. `depth` counts the sections around this place.
    """

    parent: str | None = None
    scope: str = ""
    part: str = ""
    role: Role | None = None
    depth: int = 0

    @property
    def numbered(self) -> str:
        """The prefix of numbered paragraphs."""
        return self.part or self.scope

    @property
    def inside(self) -> str:
        """The prefix of what is counted within its parent: unnumbered paragraphs."""
        return f"{self.parent}__" if self.parent else self.scope
