"""What a file of our own says of its document: the fields of `Metadata` as Gnomon wrote them.

Reads: `proprietary` (one attribute or element a field) and `analysis` (the vote). A value that no field may
have, as in a file that somebody edited, is left out.
"""

from __future__ import annotations

import re
from dataclasses import fields
from typing import Any, get_args

from gnomon.document.model import DocumentKind, Metadata, Vote, VoteMode
from gnomon.document.readers.akn.own import GNOMON
from gnomon.document.readers.akn.parse import Node, text_of

SIDES = {"inFavour": "in_favour", "against": "against", "abstaining": "abstaining"}
OUTCOMES: dict[VoteMode, str] = {
    "without-a-vote": "adoptedWithoutVote", "unanimous": "adoptedUnanimously", "recorded": "adoptedRecordedVote",
}  # fmt: skip
_LISTS = ("symbols", "languages")
_DATES = ("adopted_on", "distributed_on")
_DATE = re.compile(r"[0-9]{4}(?:-[0-9]{2}){0,2}")
_MOST_VOTES = 9  # digits
_CHOICES = {"kind": get_args(DocumentKind), "symbol_basis": ("printed", "derived")}


def own_facts(root: Node) -> Metadata:
    """The metadata of a file that `akn_meta` wrote."""
    facts = root.find(f".//{{*}}proprietary/{{{GNOMON}}}document")
    if facts is None:
        return Metadata()
    found: dict[str, Any] = {
        field.name: value
        for field in fields(Metadata)
        if (value := facts.get(field.name)) and _can_be(field.name, value)
    }
    for name in _LISTS:
        found[name] = tuple(text_of(node) for node in facts.iterchildren(f"{{{GNOMON}}}{name}"))
    found["vote"] = _vote(root)
    return Metadata(**found)


def _can_be(field: str, value: str) -> bool:
    """Whether a field may have the value."""
    return _DATE.fullmatch(value) is not None if field in _DATES else value in _CHOICES.get(field, (value,))


def _vote(root: Node) -> Vote:
    voting = root.find(".//{*}voting")
    outcome = voting.get("outcome") if voting is not None else None
    mode = next((mode for mode, printed in OUTCOMES.items() if printed == outcome), None)
    if voting is None or mode != "recorded":
        return Vote(mode)
    counts: dict[str, int] = {}
    states: dict[str, tuple[str, ...]] = {}
    for count in voting.iterchildren("{*}count"):
        side, value = SIDES.get((count.get("refersTo") or "").removeprefix("#")), count.get("value") or ""
        if side and value.isdecimal() and len(value) <= _MOST_VOTES:
            counts[side] = int(value)
            states[side] = tuple(text_of(state) for state in count.iterchildren(f"{{{GNOMON}}}state"))
    return Vote("recorded", counts, **states)
