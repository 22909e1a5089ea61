"""How a framework stands, for the command line: from the register as it is, or as it was published on a past day."""

from __future__ import annotations

from collections.abc import Iterator

from gnomon.errors import InputError
from gnomon.register.models import Country, Release
from gnomon.register.publishing import frameworks
from gnomon.register.publishing.library import Library
from gnomon.register.queries import public, rows


def now() -> Iterator[tuple[rows.Framework, list[rows.Benchmark]]]:
    """Every framework of the register with its benchmarks, published or not, by the same rule."""
    found: list[tuple[rows.Framework, list[rows.Benchmark]]] = []
    for row in frameworks.framework_rows(Library()):
        if row.kind == "framework":
            found.append((row.payload, []))
        else:
            found[-1][1].append(row.payload)
    return iter(found)


def on_file(country: str | None, day_of: rows.Release | None) -> bool:
    """Whether the register, or the release, knows the country; None: any."""
    if day_of:
        return country is None or public.country(country, day_of.number) is not None
    return country is None or Country.objects.filter(code=country).exists()


def release_on(day: str) -> rows.Release:
    """The release that the public saw on a day. Raises InputError when there was none yet."""
    found = [r for r in public.releases() if r.on <= day]
    if not found:
        first = Release.objects.order_by("number").first()
        said = f"the first is of {first.on.date().isoformat()}" if first else "nothing is published yet"
        raise InputError(f"no release stood on {day}: {said}")
    return found[0]


def then(release: int) -> Iterator[tuple[rows.Framework, list[rows.Benchmark]]]:
    """Every framework with its benchmarks as of a release."""
    for country in public.countries(release):
        for framework in country.frameworks:
            whole = public.framework(country.code, framework.slug, release)
            if whole:
                yield framework, list(whole.benchmarks)
