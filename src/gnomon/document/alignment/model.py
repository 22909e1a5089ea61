"""What an alignment is: language versions side by side, one row for each provision.

Reads: `Element` and `Metadata` of read documents.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from gnomon.document.model import Document, Element, Metadata


@dataclass(frozen=True, slots=True)
class Version:
    """One version of a work: `key` names it in the rows, its language where no other version has the same."""

    key: str
    elements: tuple[Element, ...]
    metadata: Metadata = field(default_factory=Metadata)


@dataclass(frozen=True, slots=True)
class Row:
    """One provision in every version that has it, two elements where one version joins what another keeps apart.

    `address` is that of the first version that has it. `by` says what joins them: the same printed `number`, or the
    `order` and look of what has none. `confidence` (0 to 1) is that of the weakest tie, None with one version only.
    `moved` names versions in which it stands elsewhere than in those before.
    """

    address: str
    elements: Mapping[str, tuple[Element, ...]]
    by: Literal["number", "order"]
    confidence: float | None = None
    moved: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Alignment:
    """Versions and their rows in reading order: cover, text, footnotes."""

    versions: tuple[Version, ...]
    rows: tuple[Row, ...]


def versions(documents: tuple[Document, ...]) -> tuple[Version, ...]:
    """The documents under the codes of their languages; a second one of the same language is `en_2`."""
    found: list[Version] = []
    for document in documents:
        language = (document.metadata.languages or ("und",))[0]
        count = sum(one.key.partition("_")[0] == language for one in found)
        key = f"{language}_{count + 1}" if count else language
        found.append(Version(key, document.elements, document.metadata))
    return tuple(found)
