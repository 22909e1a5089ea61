"""When bodies met: printed dates, and the rule where none were printed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gnomon.calendar.partial import PartialDate
from gnomon.calendar.sessions import session_time


@pytest.mark.parametrize(
    ("body", "session", "from_", "to", "basis"),
    [
        ("HRC", "48", "2021-09-13", "2021-10-11", "printed"),
        ("HRC", "51", "2022-09", "2022-10", "computed"),
        ("HRC", "7", "2008-02", "2008-04", "computed"),
        ("HRC", "4", "2007-02", "2007-04", "computed"),
        ("GA", "60", "2005-09", "2006-09", "computed"),
        ("CHR", "50", "1994-01", "1994-04", "computed"),
        ("ECOSOC", "2022", "2021-07", "2022-12", "computed"),
    ],
)
def test_session(body: str, session: str, from_: str, to: str, basis: str):
    time = session_time(body, session)
    assert time is not None
    assert (time.from_.iso, time.to.iso, time.basis) == (from_, to, basis)


@pytest.mark.parametrize(("body", "session"), [("HRC", "S-17"), ("CHR", "63"), ("GA", "0"), ("CAT", "12"), ("HRC", "")])
def test_no_rule_tells(body: str, session: str):
    assert session_time(body, session) is None


@given(st.sampled_from(["HRC", "GA", "CHR"]), st.integers(6, 62))
def test_a_session_never_ends_before_it_starts_and_holds_its_own_days(body: str, number: int):
    time = session_time(body, str(number))
    assert time is not None
    assert time.from_.earliest <= time.to.latest
    assert time.holds(time.from_)
    assert time.holds(time.to)


def test_a_day_between_sessions_is_in_neither():
    sessions = [session_time("HRC", number) for number in ("42", "51", "52")]
    assert [time is not None and time.holds(PartialDate(2019, 9, 27)) for time in sessions] == [True, False, False]
    assert [time is not None and time.holds(PartialDate(2022, 12, 24)) for time in sessions] == [False, False, False]
