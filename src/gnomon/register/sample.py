"""Loads a sample register: the documents of a folder and the dated acts of its `register.toml`.

Reads: the folder (schema: `samples/README.md`). The register's clock stands at noon UTC of each act's day. Only a data
folder that this module itself marked as a demonstration is written to; one that is loaded already stays as it is.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from django.db import transaction

from gnomon.document import load, read
from gnomon.errors import InputError
from gnomon.findings import find
from gnomon.register import home
from gnomon.register.acts import accounts, assess, clock, decide, duties, evidence, places
from gnomon.register.acts.file_document import file_document, together
from gnomon.register.acts.publish import publish
from gnomon.register.models import Benchmark, Country, Event, Framework
from gnomon.register.queries import named

FORMAT = "gnomon-register/1"
_Values = dict[str, Any]


@dataclass(slots=True)
class Sample:
    """A sample under way: its folder, its country, and where to say what is done."""

    folder: Path
    say: Callable[[str], None]
    country: Country | None = None
    by: str = ""


def load_sample(folder: Path, data_folder: Path, say: Callable[[str], None]) -> bool:
    """Load the sample into `data_folder`; False when it stands there. Raises InputError for a person's register."""
    mark = home.made(data_folder) / home.DEMO_MARK
    if not mark.exists():
        if Event.objects.exists():
            raise InputError(
                f"the data folder {data_folder} holds a register that is not a demonstration: "
                "set GNOMON_HOME to a new folder"
            )
        mark.touch()
    elif Event.objects.exists():
        return False
    with together(), transaction.atomic(using="public"):
        _perform(folder, say)
    return True


def _perform(folder: Path, say: Callable[[str], None]) -> None:
    path = folder / "register.toml"
    try:
        data = tomllib.loads(load(path).decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError(f"{path} is not TOML: {error}") from error
    if data.get("format") != FORMAT:
        raise InputError(f"{path} says format {data.get('format')!r}: this version reads {FORMAT!r}")
    sample = Sample(folder, say)
    acts = sorted(data.get("act", ()), key=lambda act: _day(act, path))
    with clock.standing_at(_noon(_day(acts[0], path)) if acts else clock.now()):
        _enter(sample, data)
    for act in acts:
        _do(sample, act, path)


def _day(act: _Values, path: Path) -> date:
    day = act.get("on")
    if not isinstance(day, date):
        raise InputError(f"{path}: an act `{act.get('do')}` has no day: write for example on = 2022-08-22")
    return day


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


def _enter(sample: Sample, data: _Values) -> None:
    """Who acts and where."""
    first = data["account"][0]["name"]
    sample.country = places.set_country(data["country"]["code"], data["country"]["names"], by=first)
    for one in data.get("organisation", ()):
        accounts.set_organisation(one["id"], one["name"], one["voice"], by=first)
    for one in data["account"]:
        accounts.make_account(one["name"], named.organisation(one["organisation"]))
    for one in data.get("institution", ()):
        places.set_institution(one["id"], one["names"], country=sample.country, by=first)


def _do(sample: Sample, act: _Values, path: Path) -> None:
    values = {key: value for key, value in act.items() if key not in ("on", "do", "by")}
    perform = _ACTS.get(act.get("do", ""))
    where = f"{path}: the act `{act.get('do')}` of {act['on']}"
    if perform is None:
        raise InputError(f"{where} is unknown: do one of {', '.join(_ACTS)}")
    sample.by = accounts.acting(act.get("by"))
    with clock.standing_at(_noon(act["on"])):
        try:
            said = perform(sample, values)
        except KeyError as error:
            raise InputError(f"{where} needs the key {error}") from error
        except InputError as error:
            raise InputError(f"{where}: {error}") from error
    if values:
        raise InputError(f"{where} has unknown keys: {', '.join(sorted(values))}")
    sample.say(f"{act['on']}  {act['do']}  {said}")


def _add(sample: Sample, values: _Values) -> str:
    path = sample.folder / values.pop("file")
    data = load(path)
    document = read(data, path.name)
    code = sample.country.code if sample.country else None
    filed = file_document(data, document, find(document), country=code, by=sample.by)
    return f"{filed.key} ({filed.language})"


def _decide(sample: Sample, values: _Values) -> str:
    key, state = values.pop("document"), values.pop("state")
    found = named.findings(key, kind=values.pop("kind"), address=values.pop("at", None))
    act = {"confirmed": decide.accept_findings, "rejected": decide.reject_findings}.get(state)
    if act is None:
        raise InputError(f"state {state!r}: say confirmed or rejected")
    if not found:
        raise InputError(f"{key} has no such finding")
    return f"{act(found, by=sample.by, reason=values.pop('reason', ''))} {state}"


def _inform(sample: Sample, values: _Values) -> str:
    slug: str = values.pop("id")
    level = values.pop("level", "C1")
    fields = {name: values.pop(name) for name in ("side", "label", "language", "consent", "claim", "origin")}
    fields |= {"text": values.pop("text", ""), "dated": _text(values.pop("dated", None))}
    fields |= {name: values.pop(name, None) for name in ("repeats", "first_hand", "denies")}
    evidence.add_information(slug, _benchmarks(values), fields, by=sample.by, level=level)
    return slug


def _measure(sample: Sample, values: _Values) -> str:
    slug: str = values.pop("id")
    fields = {name: values.pop(name) for name in ("title", "language", "institutions", "status")}
    fields["reported_by"] = named.organisation(values.pop("reported_by"))
    fields |= {"from_on": _text(values.pop("from", None)), "to_on": _text(values.pop("to", None))}
    fields["in_practice"] = values.pop("in_practice", None)
    evidence.report_measure(slug, _benchmarks(values), fields, by=sample.by)
    return slug


def _indicator(sample: Sample, values: _Values) -> str:
    slug: str = values.pop("id")
    fields = {name: values.pop(name) for name in ("name", "language", "type", "unit", "better")}
    fields |= {"baseline": values.pop("baseline", None), "target": values.pop("target", None)}
    evidence.record_indicator(slug, _benchmarks(values), fields, by=sample.by)
    return slug


def _observe(sample: Sample, values: _Values) -> str:
    found, period = named.indicator(values.pop("indicator")), str(values.pop("period"))
    fields = {name: values.pop(name) for name in ("printed", "source", "side")}
    fields |= {name: values.pop(name, None) for name in ("value", "low", "high")}
    fields |= {"qualifier": values.pop("qualifier", "exact"), "provisional": values.pop("provisional", False)}
    evidence.record_observation(found, period, fields, by=sample.by)
    return f"{found.slug}, {period}"


def _assess(sample: Sample, values: _Values) -> str:
    target = named.recommendation(values.pop("recommendation")) if "recommendation" in values else _one(values)
    grade = assess.Grade(
        scheme=values.pop("scheme"), grade=values.pop("grade"), reason=values.pop("reason"),
        language=values.pop("language"), axis=values.pop("axis", None), final=values.pop("final", True),
        state_position=values.pop("state_position", None), regression=values.pop("regression", False),
    )  # fmt: skip
    printed = values.pop("words", None)
    made = assess.assess(
        target, named.organisation(values.pop("organisation")), grade, by=sample.by,
        evidence=[named.evidence(name) for name in values.pop("evidence", ())],
        recorded=named.paragraph(printed) if printed else None, countersigned_by=values.pop("countersigned_by", None),
    )  # fmt: skip
    return f"{target}: {made.grade}, {made.organisation.voice}"


def _duty(sample: Sample, values: _Values) -> str:
    key, address, state = values.pop("document"), values.pop("at"), values.pop("state")
    met_by, reason = values.pop("met_by", None), values.pop("reason", "")
    found = named.duty(key, address)
    duties.set_duty_state(
        found, "open" if state == "confirmed" else state, by=sample.by, reason=reason,
        met_by=named.paragraph(met_by) if met_by else None,
    )  # fmt: skip
    return f"{key}#{address} {state}"


def _publish(sample: Sample, values: _Values) -> str:
    return f"release {publish(by=sample.by).number}"


_ACTS: dict[str, Callable[[Sample, _Values], str]] = {
    "add": _add, "decide": _decide, "inform": _inform, "measure": _measure, "indicator": _indicator,
    "observe": _observe, "assess": _assess, "duty": _duty, "publish": _publish,
}  # fmt: skip


def _text(value: object) -> str | None:
    """A date as TOML reads it, or a partial one as text."""
    return None if value is None else str(value)


def _framework(values: _Values) -> Framework:
    slug = values.pop("framework", None)
    found = Framework.objects.filter(slug=slug) if slug else Framework.objects.all()
    last = found.order_by("-pk").first()
    if last is None:
        raise InputError("no framework is on file yet: add the document that sets it first")
    return last


def _benchmarks(values: _Values) -> list[Benchmark]:
    keys = values.pop("benchmarks", ())
    framework = _framework(values) if keys else None
    return [named.benchmark_in(framework, key) for key in keys] if framework else []


def _one(values: _Values) -> Benchmark:
    key = values.pop("benchmark")
    return named.benchmark_in(_framework(values), key)
