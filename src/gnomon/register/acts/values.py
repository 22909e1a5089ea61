"""What a person types as the value of a field, as the kind of finding holds it: a number, a list, a time, words.

Reads: the classes of `gnomon.findings.model`, whose annotations say what a field holds.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, asdict, fields
from typing import Any

from gnomon.errors import InputError
from gnomon.findings import model

WORDS = {
    "clause": "text", "citation": "printed", "recommendation": "text", "duty": "what", "law": "name",
    "indicator": "printed", "case": "who", "election": "printed",
}  # fmt: skip # the field that holds the printed words, for the kinds that a person can add
_CLASSES: dict[str, type[model.Finding]] = {
    "clause": model.Clause, "citation": model.Citation, "recommendation": model.Recommendation, "duty": model.Duty,
    "law": model.Law, "indicator": model.Indicator, "case": model.Case, "election": model.Election,
    "benchmark": model.Benchmark, "reply": model.Reply, "resolution": model.ListedResolution,
    "interlocutor": model.Interlocutor,
}  # fmt: skip
_COMMON = {field.name for field in fields(model.Finding)}
_NAMES = {"class": "class_"}
_PARTS: dict[str, type[Any]] = {
    "Part": model.Part, "SourceRef": model.SourceRef, "Institution": model.Institution,
    "Suggestion": model.Suggestion, "QuotedParagraph": model.QuotedParagraph, "Penalty": model.Penalty,
}  # fmt: skip
_TRUTH = {"true": True, "false": False}
_OF_RECORD = "record"  # a field that only the record has, such as its texts by language: JSON or words


def blank(kind: str) -> dict[str, Any]:
    """The values of a finding of that kind of which nothing is known: empty lists, defaults, None."""
    return {
        name: [] if type_.startswith("tuple") else default
        for name, (type_, default) in _fields(kind).items()
    }  # fmt: skip


def typed(kind: str, name: str, said: str) -> tuple[str, Any]:
    """The field that `name` means and `said` as its value. Raises InputError where it cannot be one."""
    name = _NAMES.get(name, name)
    type_, _ = _fields(kind).get(name, (_OF_RECORD, None))
    try:
        return name, _value(type_, said)
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{said!r} cannot be the {name.rstrip('_')} of a {kind}: give {_wanted(type_)}") from error


def _value(type_: str, said: str) -> Any:
    if said[:1] in ("[", "{") and not type_.startswith("str"):
        return _shaped(type_, json.loads(said))
    if type_.startswith("tuple[str"):
        return [part.strip() for part in said.split(";") if part.strip()]
    if type_.startswith(("Time", "dict", "tuple", *_PARTS)):
        raise ValueError(said)
    if type_.startswith("bool"):
        return _TRUTH[said.lower()]
    if type_.startswith(("int", "float")):
        number = float(said)
        return int(number) if number.is_integer() and "float" not in type_.partition("|")[0] else number
    return said


def _shaped(type_: str, given: Any) -> Any:
    """A JSON value with the keys that its field has."""
    if type_.startswith("Time"):
        return asdict(model.Time(**_time(given)))
    part = next((part for name, part in _PARTS.items() if name in type_), None)
    if part is None:
        return given
    several = type_.startswith("tuple")
    shaped = [asdict(part(**each)) for each in (given if several else [given])]
    return shaped if several else shaped[0]


def _time(given: dict[str, Any]) -> dict[str, Any]:
    """A time as JSON, its `from` under the name that Python lets it have."""
    known = {field.name for field in fields(model.Time)}
    named = {"from_" if name == "from" else name: value for name, value in given.items()}
    if not {"printed", "kind"} <= set(named) <= known:
        raise ValueError(given)
    return named


def _wanted(type_: str) -> str:
    if type_.startswith("Time"):
        return 'a time such as {"printed": "by 2030", "kind": "fixed", "to": "2030"}'
    if type_.startswith(("int", "float")):
        return "a number"
    return "true or false" if type_.startswith("bool") else "JSON such as it is listed with"


def _fields(kind: str) -> dict[str, tuple[str, Any]]:
    """Annotation and default of each field of its own."""
    own = (field for field in fields(_CLASSES[kind]) if field.name not in _COMMON)
    return {field.name: (str(field.type), None if field.default is MISSING else field.default) for field in own}
