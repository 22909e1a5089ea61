"""The only door of the public pages: plain rows out of the public projection, as of any release.

Reads: the `public` database (`models.PublicRow`, `models.Release`), nothing else of the register.
`release=None` is the latest one; a number gives what the public saw then. Every answer takes at most six
statements, whatever the number of rows. What is not on file, or not public, is None or an empty tuple.

    releases()                                   -> tuple[Release, ...], newest first
    countries() / country(code)                  -> Country, its frameworks without their benchmarks
    framework(country, slug)                     -> Framework with all its benchmarks (no history)
    benchmark(country, slug, key, language="zh") -> Benchmark with its history, newest first; key is the letter; of
                                                    words on file in several languages those in `language`, if any
    sentences(country, slug, on="2022-11-20")    -> tuple[Sentence, ...] (`method.standing`): code and values
    changes(country)                             -> tuple[Change, ...] of the (latest) release
    documents(country=, kind=, page=, size=)     -> DocumentList(rows: tuple[DocumentHead, ...], total)
    document(key, language)                      -> Document; language None or not on file: its first language
    provision(key, address, language)            -> Provision
    provisions([(key, address), …], language)    -> Words by place, of places that are cited; one statement
    resolutions(country)                         -> tuple[Resolution, ...], by date
    duties(country, language="zh")               -> tuple[Duty, ...], by date; in that language if printed in it
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from django.db.models import Q, QuerySet

from gnomon.method import changes as method_changes
from gnomon.method import standing
from gnomon.register import models
from gnomon.register.queries import rows
from gnomon.register.queries.codec import decode

_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class DocumentList:
    """One page of the list of documents and how many there are in all."""

    rows: tuple[rows.DocumentHead, ...]
    total: int


def releases() -> tuple[rows.Release, ...]:
    """Every release, newest first."""
    found = models.Release.objects.order_by("-number")
    return tuple(rows.Release(r.number, r.on.date().isoformat(), r.digest, r.changed) for r in found)


def countries(release: int | None = None) -> tuple[rows.Country, ...]:
    """The countries with anything public, by code."""
    found = list(_read(rows.Country, _at("country", release).order_by("key")))
    frameworks = list(_read(rows.Framework, _at("framework", release).order_by("-sort")))
    return tuple(replace(c, frameworks=tuple(f for f in frameworks if f.country == c.code)) for c in found)


def country(code: str, release: int | None = None) -> rows.Country | None:
    """One country with its frameworks, newest first."""
    found = _one(rows.Country, _at("country", release).filter(key=code))
    if found is None:
        return None
    frameworks = _read(rows.Framework, _at("framework", release).filter(country=code).order_by("-sort"))
    return replace(found, frameworks=tuple(frameworks))


def framework(
    country: str, slug: str, release: int | None = None, language: str | None = None
) -> rows.Framework | None:
    """One framework with its benchmarks in order, duties in the language where they are printed in it."""
    key = f"{country}/{slug}"
    found = _one(rows.Framework, _at("framework", release).filter(key=key))
    if found is None:
        return None
    benchmarks = _at("benchmark", release).filter(key__startswith=f"{key}/").order_by("sort")
    return replace(found, benchmarks=tuple(_spoken(b, language) for b in _read(rows.Benchmark, benchmarks)))


def benchmark(
    country: str, slug: str, key: str, release: int | None = None, language: str = "en"
) -> rows.Benchmark | None:
    """One benchmark with what changed in it from release to release; parts and paragraphs in one language."""
    found = _one(rows.Benchmark, _at("benchmark", release).filter(key=f"{country}/{slug}/{key}"))
    return found and replace(
        _spoken(found, language),
        parts=_in(language, found.parts),
        explained_in=_in(language, found.explained_in),
        history=_history([f"{country}/{slug}/{key}"], release),
    )


def sentences(country: str, slug: str, on: str, release: int | None = None) -> tuple[standing.Sentence, ...]:
    """The computed sentences over a framework, as on the day `on` (ISO): see `method.standing`."""
    found = framework(country, slug, release)
    if found is None:
        return ()
    return standing.sentences(found.benchmarks, on, changes(country, release))


def changes(country: str, release: int | None = None) -> tuple[rows.Change, ...]:
    """What one release (the latest) changed in the benchmarks of a country."""
    last = _latest(release)
    if last is None:
        return ()
    touched = _at("benchmark", last.number).filter(country=country, release_from=last.number)
    return tuple(
        c for c in _history(list(touched.values_list("key", flat=True)), last.number) if c.release == last.number
    )


def documents(
    *, country: str | None = None, kind: str | None = None, release: int | None = None, page: int = 1, size: int = 50
) -> DocumentList:
    """The documents on file, newest first; `kind` as in the contract."""
    found = _at("head", release)
    if country:
        found = found.filter(country=country)
    if kind:
        found = found.filter(facet=kind)
    start = max(page - 1, 0) * size
    heads = _read(rows.DocumentHead, found.order_by("-sort", "key")[start : start + size])
    return DocumentList(tuple(heads), found.count())


def document(key: str, language: str | None = None, release: int | None = None) -> rows.Document | None:
    """A document in a language, else in the first language on file. `key` is its symbol or short hash."""
    found = _at("document", release).filter(key__startswith=f"{key}|").order_by("sort")
    if language:
        chosen = _one(rows.Document, found.filter(key=f"{key}|{language}"))
        if chosen is not None:
            return chosen
    return _one(rows.Document, found)


def provisions(
    places: Iterable[tuple[str, str]], language: str | None = None, release: int | None = None
) -> dict[tuple[str, str], rows.Words]:
    """The words at places (document, address) that citations on file point to, in one statement.

    In the language, else in the first one on file; a place that nothing cites or that is not on file is left out.
    """
    named = {rows.place_key(key, address): (key, address) for key, address in places}
    found = _at("passage", release).filter(key__in=named).values_list("key", "payload") if named else ()
    passages = {named[key]: decode(rows.Passage, payload).words for key, payload in found}
    return {place: _in(language or "", said)[0] for place, said in passages.items() if said}


def provision(key: str, address: str, language: str | None = None, release: int | None = None) -> rows.Provision | None:
    """One addressed piece of a document."""
    found = document(key, language, release)
    return next((p for p in found.provisions if p.id == address), None) if found else None


def resolutions(country: str, release: int | None = None) -> tuple[rows.Resolution, ...]:
    """The resolutions on a country, on file or listed in an annex, oldest first."""
    return tuple(_read(rows.Resolution, _at("resolution", release).filter(country=country).order_by("sort", "key")))


def duties(country: str, release: int | None = None, language: str | None = None) -> tuple[rows.Duty, ...]:
    """The duties of a country's documents by their latest day; open ones last. In the language, if printed in it."""
    found = _read(rows.Duty, _at("duty", release).filter(country=country).order_by("sort", "key"))
    return tuple(_said(duty, language) for duty in found)


def _said(duty: rows.Duty, language: str | None) -> rows.Duty:
    """The duty as the language version prints it, where there is one."""
    other = next((wording for wording in duty.others if wording.language == language), None)
    if other is None or duty.language == language:
        return duty
    return replace(
        duty, language=other.language, who=other.who, what=other.what, to_whom=other.to_whom,
        due_printed=other.due_printed, words=other.words,
    )  # fmt: skip


def _spoken(benchmark: rows.Benchmark, language: str | None) -> rows.Benchmark:
    return replace(benchmark, duties=tuple(_said(duty, language) for duty in benchmark.duties))


def _in(language: str, found: tuple[rows.Words, ...]) -> tuple[rows.Words, ...]:
    """Those in the language, else those in the language that comes first."""
    known = {words.language for words in found}
    chosen = language if language in known else next((w.language for w in found), language)
    return tuple(words for words in found if words.language == chosen)


def _at(kind: str, release: int | None) -> QuerySet[models.PublicRow]:
    found = models.PublicRow.objects.filter(kind=kind)
    if release is None:
        return found.filter(release_to__isnull=True)
    return found.filter(Q(release_to__isnull=True) | Q(release_to__gt=release), release_from__lte=release)


def _latest(release: int | None) -> models.Release | None:
    found = models.Release.objects.order_by("-number")
    return (found if release is None else found.filter(number__lte=release)).first()


def _read(kind: type[_Row], found: Iterable[models.PublicRow]) -> Iterator[_Row]:
    return (decode(kind, row.payload) for row in found)


def _one(kind: type[_Row], found: QuerySet[models.PublicRow]) -> _Row | None:
    return next(_read(kind, found[:1]), None)


def _history(keys: list[str], release: int | None) -> tuple[rows.Change, ...]:
    """Differences between the stored versions of benchmarks, newest first."""
    if not keys:
        return ()
    found = models.PublicRow.objects.filter(kind="benchmark", key__in=keys)
    if release is not None:
        found = found.filter(release_from__lte=release)
    days = {r.number: r.on.date().isoformat() for r in models.Release.objects.all()}
    history: list[rows.Change] = []
    before: dict[str, rows.Benchmark] = {}
    for row in found.order_by("key", "release_from"):
        now = decode(rows.Benchmark, row.payload)
        for change in method_changes.between(before.get(row.key), now):
            history.append(
                rows.Change(days[row.release_from], row.release_from, change.plain(), change.code, change.values)
            )
        before[row.key] = now
    return tuple(sorted(history, key=lambda change: -(change.release or 0)))
