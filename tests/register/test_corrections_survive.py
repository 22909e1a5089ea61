"""A correction holds when the same words stand elsewhere in a later reading: moved, renumbered, in another file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gnomon.document.model import Document
from gnomon.findings.model import Findings
from gnomon.register.acts.decide import correct_finding, reject_findings
from gnomon.register.acts.publish import publish
from gnomon.register.models import Duty, Finding
from gnomon.register.queries import public
from register.building import REPORT, document, place, report, report_findings
from register.conftest import file

DUTY = "requests a report at the fifty-fourth session"
MOVED = {
    "renumbered": [("para_1", "paragraph", "A new first paragraph."), ("para_4", "paragraph", DUTY)],
    "moved up": [("para_1", "paragraph", DUTY), ("para_2", "paragraph", "What stood before it.")],
    "wrapped otherwise": [("para_3", "paragraph", DUTY.replace(" ", "\n"))],
    "within a longer paragraph": [("para_3", "paragraph", f"Welcomes the reply and {DUTY}, as before")],
}


def moved(pieces: list[tuple[str, str, str]], media_type: str) -> tuple[Document, Findings]:
    """The report with its duty elsewhere, and what a rule finds there: the same words, so the same id."""
    made = document(REPORT, "en", pieces, kind="report", body="HRC", title="Report on Valmera", media_type=media_type)
    (duty,) = report_findings(report()).duties or ()
    address, words = next((at, words) for at, _, words in pieces if "fourth" in words)
    start = words.index("requests")
    found = place(made, address, words[start : start + len(DUTY)])
    return made, Findings(duties=(replace(duty, **found),))


@pytest.mark.parametrize("media_type", ["text/plain", "application/akn+xml"])
@pytest.mark.parametrize("pieces", MOVED.values(), ids=MOVED)
def test_a_correction(filed, pieces, media_type):
    correct_finding(Finding.objects.get(kind="duty"), "who", "the Secretariat", by="mira", reason="in the chapeau")
    made, found = moved(pieces, media_type)
    assert file(made, found).orphans == ()
    finding, duty = Finding.objects.get(kind="duty"), Duty.objects.get()
    address = found.duties[0].at
    assert (finding.state, finding.corrections, finding.present) == ("corrected", {"who": "the Secretariat"}, True)
    assert (finding.address, duty.address, duty.who) == (address, address, "the Secretariat")
    assert finding.version.text[finding.start : finding.end].split() == DUTY.split()
    publish(by="mira")
    (shown,) = public.duties("VAL")
    assert (shown.who, shown.state, shown.words.address) == ("the Secretariat", "confirmed", address)


@pytest.mark.parametrize("pieces", MOVED.values(), ids=MOVED)
def test_a_rejection(filed, pieces):
    reject_findings([Finding.objects.get(kind="duty")], by="mira")
    made, found = moved(pieces, "text/plain")
    file(made, found)
    assert Finding.objects.get(kind="duty").state == "rejected"
    publish(by="mira")
    assert public.duties("VAL") == ()
