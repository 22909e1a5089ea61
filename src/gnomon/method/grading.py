"""Grading schemes are data with a version: what grades there are, how they are called, where they stand.

Reads: `schemes/*.toml`. A grade without a step stands off the track (no information, no reply). Grades of one scheme
are ordered, never added or averaged; a crosswalk places a grade on another scheme's track for drawing only, is named
and loses meaning by declaration.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Literal

from gnomon.errors import InputError

_DATA = resources.files("gnomon.method") / "schemes"


Axis = Literal["reply", "action", "effect"]
Status = Literal["current", "earlier", "draft"]


@dataclass(frozen=True, slots=True)
class Grade:
    """One step of a scheme, 0 the worst; `step` None stands off the track.

    `axis` is what the grade speaks of, which may differ from its scheme's (a letter for no reply says nothing of
    action); `confirmed` is False where its wording was not read in a document of the body itself.
    """

    key: str
    step: int | None
    label: dict[str, str]
    axis: Axis
    confirmed: bool = True


@dataclass(frozen=True, slots=True)
class Crosswalk:
    """A one-way, lossy placing of a scheme's grades on another scheme."""

    to: str
    name: str
    places: dict[str, str]


@dataclass(frozen=True, slots=True)
class Scheme:
    """One version of a scheme, used by `body` in the years `from_` to `to`. `reference` names it in commands and files.

    An `earlier` version is recorded from documents of its time and no longer given; nothing is graded with a `draft`.
    """

    id: str
    version: str
    axis: Axis
    title: dict[str, str]
    grades: tuple[Grade, ...]
    status: Status
    sources: tuple[str, ...]
    body: str | None = None
    from_: int | None = None
    to: int | None = None
    crosswalk: Crosswalk | None = None

    @property
    def reference(self) -> str:
        """For example `gnomon-effect/1`."""
        return f"{self.id}/{self.version}"

    @property
    def steps(self) -> int:
        """How many steps its track has."""
        return sum(grade.step is not None for grade in self.grades)

    def grade(self, key: str) -> Grade:
        """The grade of that key. Raises InputError with the keys that there are."""
        for grade in self.grades:
            if grade.key == key:
                return grade
        known = ", ".join(grade.key for grade in self.grades)
        raise InputError(f"the scheme {self.reference} has no grade {key!r}: give one of {known}")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a grade is drawn: a step on a track of so many steps, and the crosswalk used, if any."""

    step: int | None
    steps: int
    crosswalk: str | None


@cache
def references() -> tuple[str, ...]:
    """Every scheme on file, as `id/version`."""
    return tuple(sorted(_load(entry.read_text(encoding="utf-8")).reference for entry in _files()))


@cache
def scheme(reference: str) -> Scheme:
    """A scheme by `id/version`. Raises InputError with the schemes that there are."""
    for entry in _files():
        found = _load(entry.read_text(encoding="utf-8"))
        if found.reference == reference:
            return found
    raise InputError(f"there is no grading scheme {reference!r}: give one of {', '.join(references())}")


def usable(reference: str, *, recorded: bool) -> Scheme:
    """A scheme to grade with. Raises InputError for a draft, and for an earlier version unless it is `recorded`."""
    found = scheme(reference)
    if found.status == "draft":
        raise InputError(f"{reference} is a draft whose labels are not confirmed: nothing is graded with it yet")
    if found.status == "earlier" and not recorded:
        raise InputError(
            f"{reference} is no longer given: name the document that printed the grade, or take a current scheme"
        )
    return found


def place(reference: str, key: str, track: str = "gnomon-effect/1") -> Place:
    """Where the grade is drawn on `track`: by its own step, else by the scheme's crosswalk, else off the track."""
    own, steps = scheme(reference), scheme(track).steps
    grade = own.grade(key)
    if reference == track:
        return Place(grade.step, steps, None)
    if own.crosswalk is None or own.crosswalk.to != track:
        return Place(None, steps, None)
    return Place(scheme(track).grade(own.crosswalk.places[key]).step, steps, own.crosswalk.name)


def _files() -> list[Any]:
    return [entry for entry in _DATA.iterdir() if entry.name.endswith(".toml")]


def _load(text: str) -> Scheme:
    data = tomllib.loads(text)
    crosswalk = data.get("crosswalk")
    first, last = [*data.get("years", []), None, None][:2]
    found = Scheme(
        id=data["id"],
        version=data["version"],
        axis=data["axis"],
        title=data["title"],
        grades=tuple(_grade(grade, data["axis"]) for grade in data["grade"]),
        status=data["status"],
        sources=tuple(data["sources"]),
        body=data.get("body") or None,
        from_=first,
        to=last,
        crosswalk=Crosswalk(crosswalk["to"], crosswalk["name"], crosswalk["places"]) if crosswalk else None,
    )
    _check(found)
    return found


def _grade(data: dict[str, Any], axis: Axis) -> Grade:
    return Grade(data["key"], data.get("step"), data["label"], data.get("axis", axis), data.get("confirmed", True))


def _check(found: Scheme) -> None:
    """A scheme whose steps have a gap, or whose crosswalk misses a grade, is a mistake in our data."""
    steps = sorted(g.step for g in found.grades if g.step is not None)
    keys = {g.key for g in found.grades}
    if steps != list(range(len(steps))) or len(keys) != len(found.grades):
        raise ValueError(f"{found.reference}: steps must run from 0 without a gap and keys differ")
    if found.crosswalk and set(found.crosswalk.places) != keys:
        raise ValueError(f"{found.reference}: the crosswalk must place every grade")
