"""Figures made in tests, without a document around them."""

from __future__ import annotations

from gnomon.findings.model import Indicator


def indicator(
    printed: str, value: float | None, *, unit: str | None = None, qualifier: str = "exact", what: str = ""
) -> Indicator:
    return Indicator(
        id="indicator_1",
        at="para_1",
        span=(0, len(printed)),
        rule="indicators/counted",
        confidence=0.9,
        printed=printed,
        value=value,
        low=None,
        high=None,
        of=None,
        unit=unit,
        qualifier=qualifier,
        period=None,
        what=what or printed,
        footnote=None,
    )
