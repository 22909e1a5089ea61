"""Things named in a command or a sample register: `KHM/2022/A`, `SYMBOL#para_31`, `information:letter`.

Reads: the register. Every name that fits nothing raises InputError with the sentence to print.
"""

from __future__ import annotations

from gnomon.errors import InputError
from gnomon.register.acts.assess import Evidence, Paragraph
from gnomon.register.models import (
    Assessment,
    Benchmark,
    Duty,
    Expression,
    Finding,
    Framework,
    Indicator,
    Information,
    Measure,
    Observation,
    Organisation,
    Recommendation,
    Work,
)


def work(key: str) -> Work:
    """A document on file by its symbol or short hash."""
    found = Work.objects.filter(key=key).first()
    if found is None:
        raise InputError(f"no document {key!r} is on file: file it first with `gnomon add`")
    return found


def expression(key: str, language: str | None = None) -> Expression:
    """A language version of a document on file; the first filed where `language` is None."""
    versions = list(work(key).expressions.order_by("pk"))
    found = next((each for each in versions if language in (None, each.language)), None)
    if found is None:
        held = ", ".join(each.language for each in versions)
        raise InputError(f"{key} is not on file in {language}: it is there in {held}")
    return found


def paragraph(name: str) -> Paragraph:
    """A paragraph as `SYMBOL#address`."""
    key, mark, address = name.partition("#")
    if not mark:
        raise InputError(f"{name!r} names no paragraph: give SYMBOL#address, for example A/HRC/51/88#para_31")
    return Paragraph(work(key), address)


def benchmark(name: str) -> Benchmark:
    """A benchmark as `COUNTRY/FRAMEWORK/LETTER`, for example `VAL/2022/A`."""
    parts = name.split("/")
    if len(parts) != 3:
        raise InputError(f"{name!r} names no benchmark: give COUNTRY/FRAMEWORK/LETTER, for example VAL/2022/A")
    found = Framework.objects.filter(country__code=parts[0].upper(), slug=parts[1]).first()
    if found is None:
        raise InputError(f"there is no framework {parts[0]}/{parts[1]}: `gnomon status` prints those on file")
    return benchmark_in(found, parts[2])


def benchmark_in(framework: Framework, key: str) -> Benchmark:
    """A benchmark of a framework by its letter, or its number where it has none."""
    for found in framework.benchmarks.select_related("finding"):
        if found.key.upper() == str(key).upper():
            return found
    keys = ", ".join(b.key for b in framework.benchmarks.order_by("pk"))
    raise InputError(f"the framework {framework.slug} has no benchmark {key!r}: it has {keys}")


def assessment(name: str, by: str) -> Assessment:
    """The latest assessment of a benchmark (`VAL/2022/A`) that the organisation `by` made."""
    found = Assessment.objects.filter(benchmark=benchmark(name), organisation=organisation(by), made_here=True)
    latest = found.select_related("made_by", "organisation").order_by("pk").last()
    if latest is None:
        raise InputError(f"{by} has made no assessment of {name}: `gnomon status` prints those on file")
    return latest


def recommendation(name: str) -> Recommendation:
    """A recommendation as `SYMBOL#address`."""
    place = paragraph(name)
    found = Recommendation.objects.filter(work=place.work, address=place.address).first()
    if found is None:
        raise InputError(f"{place.work.key} makes no recommendation at {place.address}")
    return found


def duty(name: str, address: str) -> Duty:
    """The first duty at an address of a document, or at a point of it."""
    own = Duty.objects.filter(work=work(name)).select_related("finding", "work").order_by("pk")
    found = own.filter(address=address).first() or own.filter(address__startswith=f"{address}__").first()
    if found is None:
        raise InputError(f"{name} sets no duty at {address}")
    return found


def organisation(slug: str) -> Organisation:
    """A body by its short name."""
    found = Organisation.objects.filter(slug=slug).first()
    if found is None:
        known = ", ".join(Organisation.objects.order_by("slug").values_list("slug", flat=True)[:20])
        raise InputError(f"there is no organisation {slug!r}" + (f": give one of {known}" if known else ""))
    return found


def indicator(slug: str) -> Indicator:
    """An indicator by its short name."""
    found = Indicator.objects.filter(slug=slug).first()
    if found is None:
        raise InputError(f"there is no indicator {slug!r}")
    return found


def information(slug: str) -> Information:
    """An information item by its short name."""
    found = Information.objects.filter(slug=slug).first()
    if found is None:
        raise InputError(f"there is no information {slug!r}: `gnomon information list` prints what is on file")
    return found


def evidence(name: str) -> Evidence:
    """Evidence as `information:ID`, `measure:ID`, `observation:INDICATOR/PERIOD` or `SYMBOL#address`."""
    kind, mark, rest = name.partition(":")
    found: Information | Measure | Observation | None
    if not mark:
        return paragraph(name)
    if kind == "information":
        found = Information.objects.filter(slug=rest).first()
    elif kind == "measure":
        found = Measure.objects.filter(slug=rest).first()
    elif kind == "observation":
        slug, _, period = rest.partition("/")
        found = Observation.objects.filter(indicator__slug=slug, period=period).first()
    else:
        return paragraph(name)
    if found is None:
        raise InputError(f"no evidence {name!r} is in the register")
    return found


def findings(
    key: str, *, kind: str | None = None, state: str | None = None, address: str | None = None
) -> list[Finding]:
    """The findings of a document in reading order, in all its languages; those at points of `address` too."""
    found = Finding.objects.filter(expression__work=work(key)).select_related("expression")
    if kind:
        found = found.filter(kind=kind)
    if state:
        found = found.filter(state=state)
    rows = list(found.order_by("expression", "start", "pk"))
    return [f for f in rows if address is None or f.address == address or f.address.startswith(f"{address}__")]


def finding(identity: str) -> list[Finding]:
    """The findings of that id (one in each language that has the same words)."""
    found = list(Finding.objects.filter(finding_id=identity).select_related("expression"))
    if not found:
        raise InputError(f"there is no finding {identity!r}: `gnomon findings list DOCUMENT` prints the ids")
    return found
