"""Whatever the lines: every character ends in exactly one place, and nothing raises."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gnomon.document.words import join

from .printing import HEADS, interleaved, read, rows
from .test_delimited import BARS
from .test_gutters import TABLE
from .test_interleaved import LIST

SAMPLES = [BARS, TABLE, LIST, *(interleaved(rows(3, code), code, 80, 32, page=2) for code in HEADS)]


def check(source: str) -> None:
    """Spans are disjoint and cover every non-blank character; words are those of the spans; ids are unique."""
    reading = read(source, "en", "zh")
    spans = [span for element in reading.elements for span in element.spans]
    spans += [dropped.span for dropped in reading.dropped]
    spans += [(line.start, line.end) for line in reading.rest if line.start < line.end]
    at = 0
    for start, end in sorted(spans):
        assert start >= at, "counted twice"
        assert not source[at:start].strip(), "in nothing"
        at = end
    assert not source[at:].strip(), "in nothing"
    assert all(element.text == join(source, element.spans) for element in reading.elements)
    ids = [element.id for element in reading.elements]
    assert len(set(ids)) == len(ids)
    assert {element.parent for element in reading.elements} <= {*ids, "att_1"}


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(SAMPLES), st.randoms(use_true_random=False), st.sampled_from(["cut", "shuffle", "chop", "tight"])
)
def test_nothing_is_lost_of_what_is_cut_or_shuffled(sample: str, rnd: random.Random, how: str) -> None:
    printed = sample.split("\n")
    if how == "cut":
        printed = printed[rnd.randrange(len(printed)) :][: rnd.randrange(1, len(printed))]
    elif how == "shuffle":
        rnd.shuffle(printed)
    elif how == "chop":
        printed = [line[rnd.randrange(8) : rnd.randrange(1, 90)] for line in printed]
    else:
        printed = [line for line in printed if line.strip()]
    check("\n".join(printed))


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["No. Recommendation Benchmark", "Timeframe", "1. A", "2. b", "|", "a | b", "\t", "x\ty", "…", ""]
        )
        | st.text(max_size=30),
        max_size=30,
    )
)
def test_nothing_is_lost_of_any_text(printed: list[str]) -> None:
    check("\n".join(printed))


@pytest.mark.shared
def test_nothing_is_lost_of_a_real_report(shared: Path) -> None:
    [path] = (shared / "seeds").glob("001_*.txt")
    source = path.read_text(encoding="utf-8")
    check(source[len(source) // 3 :])
