"""The words that citations point to, so that they open in place.

Reads: `queries.public.provisions`, once for all the blocks that a page shows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from gnomon.register.queries import public
from gnomon.site.place import Place
from gnomon.site.public.paragraphs import Block, Note


def opened(blocks: Iterable[Block], language: str, place: Place) -> tuple[Block, ...]:
    """The blocks, with the cited words behind every note whose target is on file."""
    shown = tuple(blocks)
    wanted = {to for block in shown for note in block.notes if (to := _target(note))}
    found = public.provisions(sorted(wanted), language, place.asked)

    def with_words(note: Note) -> Note:
        target = _target(note)
        return replace(note, passage=found.get(target)) if target else note

    return tuple(replace(block, notes=tuple(map(with_words, block.notes))) for block in shown)


def _target(note: Note) -> tuple[str, str] | None:
    to, address = note.finding.links_to, note.finding.links_to_address
    return (to, address) if to and address else None
