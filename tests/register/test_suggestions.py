"""What a recommendation may concern goes to the public page by name, and only what the rules are sure enough of."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gnomon.findings.model import Suggestion
from gnomon.register.acts.publish import publish
from gnomon.register.queries import public
from register.building import REPORT, report, report_findings
from register.conftest import file


def suggestion(of: str, label: str, confidence: float) -> Suggestion:
    return Suggestion(
        of=of, value=label.lower(), label=label, confidence=confidence, method="cue-words/1", spans=((1, 2),)
    )


@pytest.mark.parametrize(
    ("suggestions", "shown"),
    [
        ((), None),
        ((suggestion("theme", "Mines", 0.75), suggestion("group", "Miners", 0.85)), "Mines; Miners"),
        ((suggestion("theme", "Mines", 0.75), suggestion("theme", "Salt", 0.4)), "Mines"),
        ((suggestion("theme", "Salt", 0.4),), None),
        ((suggestion("sdg", "SDG 8", 0.9), suggestion("right", "ICESCR art. 7", 0.9)), None),
        ((suggestion("theme", "Women", 0.75), suggestion("group", "Women", 0.85)), "Women"),
    ],
)
def test_what_is_shown_of_suggestions(suggestions, shown):
    made = report()
    found = report_findings(made)
    asked = replace(found.recommendations[0], suggestions=suggestions)
    file(made, replace(found, recommendations=(asked,)))
    publish(by="mira")
    rows = [row for each in public.document(REPORT).provisions for row in each.findings if row.kind == "recommendation"]
    assert [row.values.get("suggested") for row in rows] == [shown]
