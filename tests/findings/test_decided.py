"""Decisions of people as scores: each verdict by what it says about the latest reading."""

from __future__ import annotations

import pytest

from gnomon.findings.decided import Decided, Verdict, rules, scores


def decided(
    verdict: Verdict, *corrected: str, kind: str = "laws", rule: str = "laws/law", found: bool = True
) -> Decided:
    return Decided(kind, "en", rule, verdict, found, frozenset(corrected))


@pytest.mark.parametrize(
    ("one", "counts", "fields", "by_rule"),
    [
        (decided("accepted"), (1, 1, 1), {}, {"laws/law": (1, 1)}),
        (decided("accepted", found=False), (1, 0, 0), {}, {}),
        (decided("rejected"), (0, 1, 0), {}, {"laws/law": (0, 1)}),
        (decided("rejected", found=False), (0, 0, 0), {}, {}),
        (decided("corrected", "year"), (1, 1, 1), {"year": (0, 1)}, {"laws/law": (1, 1)}),
        (decided("corrected", "article"), (1, 1, 0), {}, {"laws/law": (0, 1)}),
        (decided("corrected", "article", "year"), (1, 1, 0), {}, {"laws/law": (0, 1)}),
        (decided("corrected", "year", found=False), (1, 0, 0), {}, {}),
        (decided("corrected", "due", kind="duties", rule="d"), (1, 1, 0), {}, {"d": (0, 1)}),
        (decided("corrected", "by", kind="recommendations", rule="r"), (1, 1, 1), {"by": (0, 1)}, {"r": (1, 1)}),
    ],
)  # fmt: skip
def test_one_decision(
    one: Decided, counts: tuple[int, int, int], fields: dict[str, tuple[int, int]], by_rule: dict[str, tuple[int, int]]
) -> None:
    (score,) = scores([one])
    assert (score.expected, score.found, score.matched) == counts
    assert (score.kind, score.language, score.fields, score.rules) == (one.kind, "en", fields, by_rule)


def test_fields_are_right_where_nobody_corrected_them() -> None:
    (score,) = scores([decided("accepted"), decided("accepted"), decided("corrected", "year"), decided("rejected")])
    assert (score.precision, score.recall, score.fields) == (0.75, 1.0, {"year": (2, 3)})


def test_kinds_and_languages_are_apart_and_in_order() -> None:
    several = [
        decided("accepted"),
        decided("rejected", kind="duties", rule="duties/term"),
        Decided("laws", "ar", "laws/law", "accepted"),
        Decided("laws", "ar", "laws/law", "rejected"),
    ]
    found = scores(several)
    assert [(one.kind, one.language, one.found, one.matched) for one in found] == [
        ("duties", "en", 1, 0),
        ("laws", "ar", 2, 1),
        ("laws", "en", 1, 1),
    ]
    assert rules(found) == {"duties/term": (0, 1), "laws/law": (2, 3)}


def test_nothing_decided_gives_no_score() -> None:
    assert scores([]) == []
    assert rules([]) == {}
