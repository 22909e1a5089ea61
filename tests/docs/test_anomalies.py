"""docs/reference/anomalies.md lists every code that an anomaly can have, under a kind that there is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import get_args

from gnomon.document.model import AnomalyCode, AnomalyKind

PAGE = Path(__file__).resolve().parents[2] / "docs/reference/anomalies.md"
ROWS = re.findall(r"^\| `([a-z-]+)` \| `([a-z-]+)` \| (.+?) \|(.*)\|$", PAGE.read_text("utf-8"), re.MULTILINE)


def test_every_code_is_listed_once() -> None:
    assert sorted(code for _kind, code, _said, _values in ROWS) == sorted(get_args(AnomalyCode))


def test_every_kind_has_a_code() -> None:
    assert {kind for kind, _code, _said, _values in ROWS} == set(get_args(AnomalyKind))


def test_every_code_is_said_in_words_of_its_own() -> None:
    said = [words for _kind, _code, words, _values in ROWS]
    assert len(set(said)) == len(said)
    assert min(map(len, said)) > len("other votes") - 1
