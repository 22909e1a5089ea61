"""`gnomon assess`: a grade in the voice of a body, with its evidence."""

from __future__ import annotations

import click

from gnomon.cli._register import as_option, register

_HELP = """Grade BENCHMARK (COUNTRY/FRAMEWORK/LETTER) in the voice of an organisation.

A grade made here needs evidence, a reason and what the State
holds; another account countersigns it (`gnomon countersign`).
The top grade needs evidence of practice: a law on paper alone
never earns it. A grade that a document on file prints is
recorded with --printed-at.

\b
Examples:
  gnomon assess VAL/2022/A --organisation network --voice civil-society --name "Citizens' Observation Network" \\
    --grade first-steps --reason "A bill is announced." --evidence A/HRC/51/88#para_31 --no-state-position
  gnomon assess VAL/2022/A --organisation committee --scheme hrc-2020/1 --grade C --reason "Not satisfactory." \\
    --printed-at CCPR/C/VAL/FU/1#para_4
"""


@click.command("assess", help=_HELP)
@click.argument("benchmark")
@click.option("--organisation", required=True, metavar="ID", help="Short name of the body that grades.")
@click.option("--voice", help="Its voice, when it is not in the register yet.")
@click.option("--name", help="Its name, when it is not in the register yet.")
@click.option("--scheme", default="gnomon-effect/1", show_default=True, help="Grading scheme and version.")
@click.option("--grade", required=True, help="A grade of the scheme.")
@click.option("--reason", required=True, help="Why this grade.")
@click.option("--language", default="en", show_default=True, help="Language of the reason.")
@click.option("--evidence", multiple=True, help="information:ID, measure:ID, observation:ID/PERIOD or SYMBOL#address.")
@click.option("--printed-at", metavar="SYMBOL#ADDRESS", help="Where a document on file prints the grade.")
@click.option("--state-position", help="What the State holds.")
@click.option("--no-state-position", is_flag=True, help="The State gave no position.")
@click.option("--regression", is_flag=True, help="Things went back.")
@click.option("--provisional", is_flag=True, help="A final grade is to come.")
@as_option
def command(
    benchmark: str, organisation: str, voice: str | None, name: str | None, scheme: str, grade: str, reason: str,
    language: str, evidence: tuple[str, ...], printed_at: str | None, state_position: str | None,
    no_state_position: bool, regression: bool, provisional: bool, account: str | None,
) -> None:  # fmt: skip
    """Grade a benchmark."""
    if bool(voice) != bool(name):
        raise click.UsageError("a new organisation needs both --voice and --name.")
    if state_position and no_state_position:
        raise click.UsageError("give --state-position or --no-state-position, not both.")
    with register():
        from gnomon.register.acts import accounts
        from gnomon.register.acts.assess import Grade, assess
        from gnomon.register.queries import named

        by = accounts.acting(account)
        if voice and name:
            accounts.set_organisation(organisation, name, voice, by=by)
        said = Grade(
            scheme=scheme, grade=grade, reason=reason, language=language, regression=regression,
            final=not provisional, state_position="" if no_state_position else state_position or None,
        )  # fmt: skip
        made = assess(
            named.benchmark(benchmark), named.organisation(organisation), said, by=by,
            evidence=[named.evidence(item) for item in evidence],
            recorded=named.paragraph(printed_at) if printed_at else None,
        )  # fmt: skip
    click.echo(f"{benchmark}: {made.organisation.voice} says {made.grade}")
