"""What is done and known enters the register: measures, indicators, observations, information."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from gnomon.calendar.partial import PartialDate
from gnomon.errors import InputError
from gnomon.register.acts.act import Act, Because, act
from gnomon.register.models import Bearing, Benchmark, Indicator, Information, Measure, Observation, Record, Side

_R = TypeVar("_R", Measure, Indicator, Information)


def report_measure(slug: str, benchmarks: Sequence[Benchmark], values: dict[str, Any], *, by: str) -> Measure:
    """Report a measure, or what became of it since."""
    with act("report-measure", by, slug) as this:
        return _put(this, Measure, slug, benchmarks, values, by)


def record_indicator(slug: str, benchmarks: Sequence[Benchmark], values: dict[str, Any], *, by: str) -> Indicator:
    """Follow a figure."""
    with act("record-indicator", by, slug) as this:
        return _put(this, Indicator, slug, benchmarks, values, by)


def record_observation(indicator: Indicator, period: str, values: dict[str, Any], *, by: str) -> Observation:
    """Note a figure for a period; a later one for the same period takes its place, the earlier stays in the history."""
    if not values.get("printed", "").strip():
        raise InputError(f"an observation of {indicator.slug} needs the figure as its source prints it")
    with act("record-observation", by, f"{indicator.slug}/{period}") as this:
        found = indicator.observations.filter(period=period).first()
        if found is None:
            row = Observation(indicator=indicator, period=period, level="C0", **values)
            return this.add_one(row, Because(person=by))
        this.set(found, values, Because(person=by))
        return found


def add_information(
    slug: str,
    benchmarks: Sequence[Benchmark],
    values: dict[str, Any],
    *,
    by: str,
    level: str = "C1",
    identity: bytes | None = None,
) -> Information:
    """Keep what was said. An item that repeats no other is its own origin, unless it names one.

    Whose words they are, and anything of level C3 or C4, is refused until there are keys.
    """
    if identity is not None:
        raise InputError("the identity of a source cannot be kept yet: this version has no keys to seal it with")
    refuse_sealed(level)
    _check_information(slug, values)
    origin = values.get("origin") or ("" if values.get("repeats") else slug)
    with act("add-information", by, slug) as this:
        return _put(this, Information, slug, benchmarks, values | {"level": level, "origin": origin}, by)


def _check_information(slug: str, values: dict[str, Any]) -> None:
    for name, known in (("side", Side.values), ("consent", Information.Consent.values)):
        if values[name] not in known:
            raise InputError(f"{values[name]!r} is no {name} of an information item: give one of {', '.join(known)}")
    if values.get("dated"):
        _check_day(values["dated"])
    repeated = values.get("repeats") or ()
    if slug in repeated:
        raise InputError(f"{slug} cannot repeat itself: name the items whose words it takes over")
    held = set(Information.objects.filter(slug__in=repeated).values_list("slug", flat=True))
    if missing := [one for one in repeated if one not in held]:
        raise InputError(f"there is no information {missing[0]!r} to repeat: add it first, or name an origin")


def _check_day(said: str) -> None:
    try:
        PartialDate.parse(said)
    except ValueError as error:
        raise InputError(f"{said!r} is no day: give a year, a month or a day such as 2022-10-04") from error


def refuse_sealed(level: str) -> None:
    """Levels C3 and C4 need encryption, which this version does not have."""
    if level not in ("C0", "C1", "C2"):
        raise InputError(f"level {level} cannot be kept yet: this version has no keys to seal it with")


def _put(this: Act, model: type[_R], slug: str, benchmarks: Sequence[Benchmark], values: dict[str, Any], by: str) -> _R:
    found = model._default_manager.filter(slug=slug).first()
    if found is None:
        found = this.add_one(model(**({"slug": slug, "level": "C0"} | values)), Because(person=by))
    else:
        this.set(found, values, Because(person=by))
    _bear(this, found, benchmarks)
    return found


def _bear(this: Act, record: Record, benchmarks: Sequence[Benchmark]) -> None:
    link = {type(record).__name__.lower(): record}
    known = set(Bearing.objects.filter(**link).values_list("benchmark_id", flat=True))
    this.add([Bearing(benchmark=b, level=record.level, **link) for b in benchmarks if b.pk not in known])
