"""Records that findings propose: benchmarks, recommendations, duties, listed resolutions.

One record per place in the work, whatever the languages: the language version that proposed it first gives its plain
fields, every other one adds its words under its own language. A decided record keeps what the person decided.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

from gnomon.register.acts.act import Act, Because
from gnomon.register.models import (
    Duty,
    Finding,
    Found,
    Framework,
    ListedResolution,
    Recommendation,
    State,
    Version,
    Work,
)

Fields = dict[str, Any]
_Read = Callable[[Fields, str], Fields]


def recommendation(values: Fields, language: str) -> Fields:
    """Fields of a recommendation from a finding's values."""
    plain = {name: values[name] for name in ("addressees", "actions", "by", "response")}
    return {"texts": {language: values["text"]}} | plain


def duty(values: Fields, language: str) -> Fields:
    """Fields of a duty."""
    return {name: values[name] for name in ("who", "what", "to_whom", "recurs")} | {"due": values["due"] or {}}


def resolution(values: Fields, language: str) -> Fields:
    """Fields of a listed resolution."""
    names = ("number", "date", "body", "symbol", "printed_symbol", "agenda_item", "paragraphs")
    return {name: values[name] for name in names}


_MODELS: dict[str, tuple[type[Found], _Read]] = {
    "recommendation": (Recommendation, recommendation),
    "duty": (Duty, duty),
    "resolution": (ListedResolution, resolution),
}


def because(finding: Finding, version: Version) -> Because:
    """A finding as the basis of the fields it gives."""
    return Because(
        version=version, address=finding.address, start=finding.start, end=finding.end, rule=finding.rule,
        confidence=finding.confidence,
    )  # fmt: skip


def language_of(finding: Finding, languages: dict[str, str], default: str) -> str:
    """The language of the words of a finding."""
    return languages.get(finding.address) or default


def file_records(this: Act, work: Work, version: Version, found: list[Finding], languages: dict[str, str]) -> set[int]:
    """Enter or renew the records of three kinds; returns the findings that records rest on."""
    in_use: set[int] = set()
    for kind, (model, read) in _MODELS.items():
        own = [f for f in found if f.kind == kind]
        in_use |= _file_kind(this, work, version, own, model, read, languages)
    return in_use


def _file_kind(
    this: Act, work: Work, version: Version, own: list[Finding], model: type[Found], read: _Read,
    languages: dict[str, str],
) -> set[int]:  # fmt: skip
    on_file = list(model._default_manager.filter(work=work).select_related("finding"))
    by_finding = {record.finding_id: record for record in on_file}
    by_place = {(record.address, record.occurrence): record for record in on_file}
    seen: Counter[str] = Counter()
    new: list[tuple[Found, Finding]] = []
    touched: set[int] = set()
    for finding in own:
        seen[finding.address] += 1
        place = (finding.address, seen[finding.address])
        fields = read(finding.values, language_of(finding, languages, version.rendition.expression.language))
        record = by_finding.get(finding.pk) or by_place.get(place)
        if record is None:
            new.append(
                (
                    model(work=work, finding=finding, address=place[0], occurrence=place[1], level="C0", **fields),
                    finding,
                )
            )
            continue
        touched.add(record.pk)
        renew(this, record, finding, fields, version)
    _remove_lost(this, [r for r in on_file if r.pk not in touched], version)
    this.add([record for record, _ in new])
    for record, finding in new:
        this.base(
            record, [name for name in read(finding.values, "") if getattr(record, name)], because(finding, version)
        )
    return set(model._default_manager.filter(work=work).values_list("finding_id", flat=True))


def renew(this: Act, record: Found, finding: Finding, fields: Fields, version: Version) -> None:
    """Bring a record up to date with a finding: its own renews it, another language's adds its words."""
    if record.finding.state != State.PROPOSED:
        return
    added = {name: getattr(record, name) | value for name, value in fields.items() if _by_language(record, name)}
    values = fields | added if record.finding_id == finding.pk else added
    this.set(record, values, because(finding, version))


def _by_language(record: Found, name: str) -> bool:
    return name in {"texts", "title", "parts"}


def _remove_lost(this: Act, lost: list[Found], version: Version) -> None:
    """Records of this language version that its new reading no longer proposes and nobody decided on."""
    expression = version.rendition.expression_id
    gone = [r for r in lost if r.finding.expression_id == expression and r.finding.state == State.PROPOSED]
    gone = [r for r in gone if r.finding.version_id != version.pk]
    this.remove([r for r in gone if not _graded(r)])


def _graded(record: Found) -> bool:
    return isinstance(record, Recommendation) and record.assessments.exists()


def framework_slug(work: Work, year: str | None, country_id: int | None) -> str:
    """The year, with a number where the country has a framework of that year already."""
    year = year or "undated"
    taken = set(Framework.objects.filter(country_id=country_id).exclude(work=work).values_list("slug", flat=True))
    names = [year] + [f"{year}-{n}" for n in range(2, len(taken) + 3)]
    return next(name for name in names if name not in taken)
