"""What became of a duty: confirmed, met by a document, superseded."""

from __future__ import annotations

from gnomon.errors import InputError
from gnomon.register.acts.act import Because, act
from gnomon.register.acts.assess import Paragraph
from gnomon.register.models import Duty, State


def set_duty_state(duty: Duty, status: str, *, by: str, met_by: Paragraph | None = None, reason: str = "") -> None:
    """Set a duty's status (`open`, `met`, `superseded`); whoever does so confirms the duty as well."""
    if status not in Duty.Status.values:
        raise InputError(f"a duty is not {status!r}: say one of {', '.join(Duty.Status.values)}")
    with act("set-duty-state", by, f"{duty.work.key}#{duty.address}", reason) as this:
        if duty.finding.state == State.PROPOSED:
            this.set(duty.finding, {"state": State.CONFIRMED})
        work, address = (met_by.work, met_by.address) if met_by else (None, None)
        this.set(duty, {"status": status, "met_by": work, "met_by_address": address}, Because(person=by))
