"""The language versions of a work side by side: where they differ, and which provisions belong together.

Reads: the texts on file. Joined by `document.alignment`, as `gnomon align` does.
"""

from __future__ import annotations

from collections.abc import Sequence

from gnomon.document.alignment import Alignment, Version, align, differences
from gnomon.document.model import Element, FootnoteMark
from gnomon.register.models import Provision
from gnomon.register.publishing.library import Text
from gnomon.register.queries import rows


def side_by_side(texts: Sequence[Text]) -> Alignment:
    """All versions of a work; one alone has no rows."""
    versions = [Version(text.language, tuple(map(_element, text.provisions))) for text in texts]
    return align(versions) if len(versions) > 1 else Alignment(tuple(versions), ())


def differing(alignment: Alignment, language: str) -> tuple[rows.Anomaly, ...]:
    """Where the versions differ, with the place in the version of `language` where it has the provision."""
    return tuple(
        rows.Anomaly(
            each.anomaly.kind, each.anomaly.code, each.anomaly.printed, None,
            each.row.elements[language][0].id if each.row and language in each.row.elements else None,
            {name: str(value) for name, value in each.anomaly.values.items()},
        )
        for each in differences(alignment)
    )  # fmt: skip


def twins(alignment: Alignment, language: str) -> dict[str, dict[str, str]]:
    """By other language: its addresses that stand under another one here; beside nothing, under one of their own."""
    own = {element.id for row in alignment.rows for element in row.elements.get(language, ())}
    found: dict[str, dict[str, str]] = {}
    for row in alignment.rows:
        here = row.elements.get(language, ())
        for other, elements in row.elements.items():
            for at, element in enumerate(elements):
                name = here[at].id if at < len(here) else f"{other}__{element.id}" if element.id in own else element.id
                if name != element.id and other != language:
                    found.setdefault(other, {})[element.id] = name
    return found


def _element(provision: Provision) -> Element:
    """What an alignment compares of a provision."""
    return Element(
        id=provision.address, kind=provision.kind, text=provision.text, parent=provision.parent,  # type: ignore[arg-type]
        spans=tuple((start, end) for start, end in provision.spans), role=provision.role,  # type: ignore[arg-type]
        number=provision.number, footnotes=tuple(FootnoteMark(mark, at) for mark, at in provision.footnotes),
    )  # fmt: skip
