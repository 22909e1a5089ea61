"""Lines of lists of contents: which end in a leader and pages, and that long rows of dots are read at all."""

from __future__ import annotations

import pytest

from gnomon.document.structure.contents import _DOTTED


@pytest.mark.parametrize(
    ("line", "is_entry"),
    [
        ("I. Introduction ........ 3", True), ("I. Introduction . . . . 3 – 4", True), ("一、导言…… 3", True),
        ("Annex\tiv", True), ("Annex\t12 14", True), ("Closing words ....", True), ("Closing words ...", False),
        ("A. First .... and more", False), ("A. First .... 3 and 4", False), ("A sentence. 3", False), ("", False),
        ("." * 20_000, True), ("." * 20_000 + " 3", True), ("." * 20_000 + "x!", False), (". " * 9_000 + "x!", False),
        (" " * 20_000 + "x!", False), ("a" + "\t" * 20_000 + "x!", False), ("…" * 20_000 + "x!", False),
    ],
)  # fmt: skip
def test_an_entry_ends_in_a_leader_and_its_pages(line: str, is_entry: bool) -> None:
    assert (_DOTTED.match(line) is not None) is is_entry
