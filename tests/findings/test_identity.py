"""Ids of findings: stable over re-reads, distinct for repeated words."""

from __future__ import annotations

from gnomon.findings.identity import Ids


def test_blanks_and_line_ends_do_not_change_an_id() -> None:
    assert Ids("clause").next("请瓦尔梅拉\n政府") == Ids("clause").next("请 瓦尔梅拉政府")


def test_repeated_words_are_counted_in_reading_order() -> None:
    ids = Ids("clause")
    first, other, second = ids.next("Requests"), ids.next("Urges"), ids.next("Requests")
    assert first[:-2] == second[:-2]
    assert [first[-2:], other[-2:], second[-2:]] == ["-1", "-1", "-2"]
    assert first[:-2] != other[:-2]


def test_the_kind_is_part_of_the_id() -> None:
    assert Ids("duty").next("report").startswith("duty-")
