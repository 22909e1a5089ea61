"""`gnomon status`: where each benchmark of a framework stands, as the register has it or as it was published."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from gnomon.cli._register import answer, format_option, register, table
from gnomon.errors import InputError
from gnomon.method import standing, timeframes
from gnomon.method.balance import balance

if TYPE_CHECKING:
    from gnomon.register.queries.rows import Assessment, Benchmark, Framework, Source

_HELP = """Print the benchmarks of a framework: timeframe, grades by voice, evidence, duties.

With --as-of the answer is what was published on that day; grades stand as of then.

\b
Examples:
  gnomon status --country KHM
  gnomon status --framework 2022 --format json
"""
_EMPTY = "no framework is on file: add a document that sets benchmarks, with --country CODE if its title names none"


@click.command("status", help=_HELP)
@click.option("--country", metavar="CODE", help="Only this country.")
@click.option("--framework", metavar="ID", help="Only this framework, by its year or its document's symbol.")
@click.option("--as-of", "as_of", type=click.DateTime(["%Y-%m-%d"]), metavar="DATE", help="As published on that day.")
@format_option
def command(country: str | None, framework: str | None, as_of: Any, format_: str) -> None:
    """Print where each benchmark stands."""
    with register():
        from gnomon.register.acts import clock
        from gnomon.register.queries import status

        day = as_of.date().isoformat() if as_of else clock.now().date().isoformat()
        release = status.release_on(day) if as_of else None
        found = list(status.then(release.number) if release else status.now())
        known = not found or status.on_file(country.upper() if country else None, release)
    wanted = [(f, bs) for f, bs in found if _wanted(f, country, framework)]
    if not wanted and (framework or not known):
        raise InputError("no framework fits: leave --country or --framework out to see those on file")
    if not wanted:
        click.echo(_EMPTY, err=True)
    if release:
        click.echo(f"as of release {release.number}, published on {release.on}", err=True)
    if format_ == "json":
        rows = [_row(f, b, day) for f, benchmarks in wanted for b in benchmarks]
        answer("status", rows, as_of=day, release=release.number if release else None)
        return
    for one, benchmarks in wanted:
        _print(one, benchmarks, day)


def _wanted(found: Framework, country: str | None, framework: str | None) -> bool:
    return (country is None or found.country == country.upper()) and (
        framework is None or framework in (found.slug, found.key)
    )


def _print(framework: Framework, benchmarks: list[Benchmark], day: str) -> None:
    title = framework.title.get("en") or next(iter(framework.title.values()), framework.key)
    click.echo(f"{framework.country} {framework.slug}: {title} ({framework.key})")
    lines: list[tuple[str, ...]] = [
        (
            b.key, _short(_title(b)), b.timeframe.printed, timeframes.state(b.timeframe.from_, b.timeframe.to, day),
            str(len(b.sources)), str(_evidence(b)), _duties(b, day), b.state, _grades(b),
        )
        for b in benchmarks
    ]  # fmt: skip
    table(("", "benchmark", "timeframe", "", "sources", "evidence", "duties", "state", "grades"), lines)


def _title(benchmark: Benchmark) -> str:
    return benchmark.title.get("en") or next(iter(benchmark.title.values()), "")


def _short(text: str) -> str:
    return text if len(text) <= 48 else f"{text[:47]}…"


def _grades(benchmark: Benchmark) -> str:
    said = [f"{a.voice}: {a.label.get('en', a.grade)}{_back(a)}" for a in standing.latest(benchmark.assessments)]
    return "; ".join(said) or "none on file"


def _back(assessment: Assessment) -> str:
    return " (going back)" if assessment.regression else ""


def _evidence(benchmark: Benchmark) -> int:
    """Distinct things on file: information, measures, observations, and what grades rest on beside them."""
    labels = {e.label for e in benchmark.information} | {m.title for m in benchmark.measures}
    labels |= {f"{i.name}, {o.period}: {o.printed}" for i in benchmark.indicators for o in i.observations}
    return len(labels | {e.label for a in benchmark.assessments for e in a.evidence})


def _overdue(benchmark: Benchmark, day: str) -> int:
    due = [d for d in benchmark.duties if d.state not in ("met", "superseded")]
    return sum(timeframes.state(d.due_from, d.due_to, day) == "past" for d in due)


def _duties(benchmark: Benchmark, day: str) -> str:
    overdue = _overdue(benchmark, day)
    return f"{len(benchmark.duties)}, {overdue} overdue" if overdue else str(len(benchmark.duties))


def _row(framework: Framework, b: Benchmark, day: str) -> dict[str, Any]:
    time = b.timeframe
    return {
        "country": framework.country, "framework": framework.slug, "document": framework.key, "benchmark": b.key,
        "number": b.number, "letter": b.letter, "title": b.title, "parts": [p.text for p in b.parts],
        "timeframe": {"printed": time.printed, "kind": time.kind, "from": time.from_, "to": time.to},
        "timeframe_state": timeframes.state(time.from_, time.to, day), "state": b.state,
        "sources": [_source(s) for s in b.sources],
        "assessments": [_graded(a) for a in standing.latest(b.assessments)], "evidence": _evidence(b),
        "balance": dict(balance(e.side for e in b.information).counts), "measures": len(b.measures),
        "indicators": len(b.indicators), "duties": len(b.duties), "overdue": _overdue(b, day),
    }  # fmt: skip


def _source(source: Source) -> dict[str, Any]:
    """What a benchmark rests on: the symbol and paragraph, else the words that describe it."""
    described = source.described_only
    return {
        "printed": source.printed, "symbol": None if described else source.words.symbol, "paragraph": source.paragraph,
        "points": source.points, "described_only": described, "described": source.printed if described else None,
    }  # fmt: skip


def _graded(a: Assessment) -> dict[str, Any]:
    return {
        "voice": a.voice, "by": a.by, "axis": a.axis, "scheme": f"{a.scheme}/{a.scheme_version}", "grade": a.grade,
        "label": a.label, "regression": a.regression, "stated_on": a.stated_on, "basis": a.basis, "final": a.final,
    }  # fmt: skip
