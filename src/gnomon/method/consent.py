"""Consent: what a person agreed to, use by use, and what a withdrawal reaches.

Source: OHCHR Manual on Human Rights Monitoring (HR/P/PT/7/Rev.1), on informed consent. Consent is given for each use
by itself, may be withdrawn at any time, and for a child is given by a guardian too. Publishing by name is no wider
form of publishing without it: each use stands alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from gnomon.errors import InputError

Use = Literal["keep", "share-inside", "share-with-mechanism", "publish-anonymously", "publish-by-name"]
USES: tuple[Use, ...] = ("keep", "share-inside", "share-with-mechanism", "publish-anonymously", "publish-by-name")


@dataclass(frozen=True, slots=True)
class Statement:
    """Consent to one use given or withdrawn on a day (ISO), in a language; `guardian` gives it for a child."""

    use: Use
    given: bool
    on: str
    language: str
    guardian: str | None = None


@dataclass(frozen=True, slots=True)
class Handed:
    """An export that has gone out: to whom, for which use, on which day (ISO)."""

    to: str
    use: Use
    on: str


def checked(statement: Statement, *, child: bool) -> Statement:
    """The statement as made. Raises InputError for an unknown use, or for a child without a guardian."""
    if statement.use not in USES:
        raise InputError(f"there is no use {statement.use!r}: give one of {', '.join(USES)}")
    if child and statement.given and not statement.guardian:
        raise InputError("a child's consent needs a guardian: name who gives it with the child")
    return statement


def allowed(statements: Sequence[Statement], use: Use, on: str) -> bool:
    """Whether the use is agreed to on that day: by the last statement on it, and never once keeping is withdrawn."""
    return _last(statements, use, on) and (use == "keep" or _last(statements, "keep", on))


def reached(statements: Sequence[Statement], handed: Iterable[Handed], on: str) -> list[Handed]:
    """The exports that a withdrawal reaches: whoever holds one must be told."""
    return [one for one in handed if one.on <= on and not allowed(statements, one.use, on)]


def _last(statements: Sequence[Statement], use: Use, on: str) -> bool:
    """A statement counts from its day on; of two on one day the later entry does."""
    said = [one for one in statements if one.use == use and one.on <= on]
    return max(enumerate(said), key=lambda pair: (pair[1].on, pair[0]))[1].given if said else False
