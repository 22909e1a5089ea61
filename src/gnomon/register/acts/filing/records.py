"""Records that findings propose: benchmarks, recommendations, duties, listed resolutions.

One record per place in the work, whatever the languages: the language version that proposed it first gives its plain
fields, every other one adds its words under its own language. A decided record keeps what the person decided.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from typing import Any

from gnomon.register.acts.act import Act, Because, based_fields
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
Place = tuple[str, int]
_BY_LANGUAGE = frozenset({"texts", "title", "parts", "wordings"})
_Read = Callable[[Fields, str], Fields]


def recommendation(values: Fields, language: str) -> Fields:
    """Fields of a recommendation from a finding's values."""
    plain = {name: values[name] for name in ("addressees", "actions", "by", "response")}
    return {"texts": {language: values["text"]}} | plain


def duty(values: Fields, language: str) -> Fields:
    """Fields of a duty."""
    due = values["due"] or {}
    said = {name: values[name] for name in ("who", "what", "to_whom")}
    wording = said | {"printed": due.get("printed", "")}
    return said | {"recurs": values["recurs"], "due": due, "wordings": {language: wording}}


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


def enter(this: Act, finding: Finding, language: str, why: Because) -> None:
    """The record of one finding, at the next free place, for the kinds that have records."""
    if finding.kind not in _MODELS:
        return
    model, read = _MODELS[finding.kind]
    work = finding.expression.work
    at = model._default_manager.filter(work=work, address=finding.address)
    occurrence = max(at.values_list("occurrence", flat=True), default=0) + 1
    fields = read(finding.values, language)
    record = model(work=work, finding=finding, address=finding.address, occurrence=occurrence, level="C0", **fields)
    this.add_one(record, why)


def _file_kind(
    this: Act, work: Work, version: Version, own: list[Finding], model: type[Found], read: _Read,
    languages: dict[str, str],
) -> set[int]:  # fmt: skip
    on_file = list(model._default_manager.filter(work=work).select_related("finding").order_by("occurrence"))
    shelf = _Shelf(on_file, own)
    default = version.rendition.expression.language
    new: list[tuple[Found, Finding]] = []
    for finding, place in _placed(own):
        fields = read(finding.values, language_of(finding, languages, default))
        record = shelf.match(finding, place, fields)
        if record is None:
            address, occurrence = shelf.free(place)
            record = model(work=work, finding=finding, address=address, occurrence=occurrence, level="C0", **fields)
            new.append((record, finding))
            continue
        if record.finding_id == finding.pk:
            shelf.move(this, record, place)
        renew(this, record, finding, fields, version)
    _remove_lost(this, shelf.left(), version)
    this.add([record for record, _ in new])
    for record, finding in new:
        this.base(record, based_fields(record), because(finding, version))
    return set(model._default_manager.filter(work=work).values_list("finding_id", flat=True))


def _placed(own: list[Finding]) -> Iterator[tuple[Finding, Place]]:
    """Each finding with its place: the address, and which one of its kind there."""
    seen: Counter[str] = Counter()
    for finding in own:
        seen[finding.address] += 1
        yield finding, (finding.address, seen[finding.address])


def _time(due: Fields) -> tuple[Any, ...]:
    """What a time says whatever the language."""
    return tuple(due.get(name) for name in ("kind", "body", "session", "from_", "to"))


def _again(record: Found, occurrence: int, fields: Fields) -> bool:
    if isinstance(record, Duty):
        return _time(record.due) == _time(fields["due"])
    return record.occurrence == occurrence


class _Shelf:
    """A work's records of one kind, while a reading's findings are matched with them."""

    def __init__(self, on_file: list[Found], own: list[Finding]) -> None:
        present = {finding.pk for finding in own}
        self._found_at = Counter(finding.address for finding in own)
        self._open: dict[str, list[Found]] = defaultdict(list)
        for record in on_file:
            if record.finding_id not in present:
                self._open[record.address].append(record)
        self._by_finding = {record.finding_id: record for record in on_file}
        self._by_place: dict[Place, Found | None] = {(record.address, record.occurrence): record for record in on_file}
        self._left = {record.pk: record for record in on_file}

    def match(self, finding: Finding, place: Place, fields: Fields) -> Found | None:
        """The record of this finding, else the one that it says again, unless that has a finding of its own here."""
        record = self._by_finding.get(finding.pk) or self._same(place, fields)
        if record:
            self._left.pop(record.pk, None)
        return record

    def _same(self, place: Place, fields: Fields) -> Found | None:
        """The record at the address with the same time, the first of them; where nothing has a time, the same place.

        A record that stands alone at its address is the same as a finding that does, whatever its time.
        """
        address, occurrence = place
        open_ = self._open[address]
        if len(open_) == self._found_at[address] == 1:
            return open_.pop()
        found = next((record for record in open_ if _again(record, occurrence, fields)), None)
        if found:
            open_.remove(found)
        return found

    def free(self, place: Place) -> Place:
        """The place, or the next free one at its address; it is taken then."""
        address, occurrence = place
        while (address, occurrence) in self._by_place:
            occurrence += 1
        self._by_place[address, occurrence] = None
        return address, occurrence

    def move(self, this: Act, record: Found, place: Place) -> None:
        """Anchor a record where its finding stands now, unless another record stands there."""
        if (record.address, record.occurrence) != place and place not in self._by_place:
            this.set(record, {"address": place[0], "occurrence": place[1]})
            self._by_place[place] = record

    def left(self) -> list[Found]:
        """Records that nothing matched."""
        return list(self._left.values())


def renew(this: Act, record: Found, finding: Finding, fields: Fields, version: Version) -> None:
    """Bring a record up to date with a finding: its own renews it, another language's adds its words."""
    if record.finding.state != State.PROPOSED:
        return
    added = {name: getattr(record, name) | value for name, value in fields.items() if name in _BY_LANGUAGE}
    if record.finding.expression_id == finding.expression_id:
        added = fields | added | {"finding": finding}
    this.set(record, added, because(finding, version))


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
    taken = set(Framework.objects.filter(country=country_id).exclude(work=work).values_list("slug", flat=True))
    names = [year] + [f"{year}-{n}" for n in range(2, len(taken) + 3)]
    return next(name for name in names if name not in taken)
