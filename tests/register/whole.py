"""A register in which every act has been done once: two voices, evidence of every kind, a release."""

from __future__ import annotations

from datetime import UTC, datetime

from gnomon.findings.model import Findings
from gnomon.register.acts import clock
from gnomon.register.acts.accounts import make_account, set_organisation
from gnomon.register.acts.assess import Grade, assess, countersign
from gnomon.register.acts.decide import accept_findings
from gnomon.register.acts.duties import set_duty_state
from gnomon.register.acts.evidence import add_information, record_indicator, record_observation, report_measure
from gnomon.register.acts.judge import judge
from gnomon.register.acts.places import set_institution
from gnomon.register.acts.publish import publish
from gnomon.register.models import Assessment, Benchmark, Country, Duty, Finding
from gnomon.register.queries import named
from register.building import RESOLUTION, committee, report, resolution
from register.conftest import file

MEASURE = {"title": "A bill", "language": "en", "institutions": ["justice"], "status": "planned", "from_on": "2022-10"}
INDICATOR = {"name": "Licences", "language": "en", "type": "outcome", "unit": "papers", "better": "up"}
INFORMATION = {
    "side": "media", "label": "Letter of editors", "language": "en", "consent": "publish-by-name", "claim": "licences",
    "origin": "editors",
}  # fmt: skip
OBSERVATION = {"value": 19.0, "printed": "about 19", "qualifier": "about", "source": "Yearbook", "side": "other"}


def at(day: str) -> datetime:
    """Noon of a day."""
    return datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=UTC)


def benchmark(letter: str = "A") -> Benchmark:
    """A benchmark of the report."""
    return Benchmark.objects.get(letter=letter)


def grade(key: str, **more: object) -> Grade:
    """A grade on our scale."""
    values = {"scheme": "gnomon-effect/1", "grade": key, "reason": "As the papers show.", "language": "en"}
    values["state_position"] = "Every licence was lawful."
    return Grade(**(values | more))


def bodies() -> None:
    """Two bodies with a voice and a second person."""
    make_account("tomas", None)
    set_organisation("mandate", "Office of the mandate holder", "mandate-holder", by="mira")
    set_organisation("justice", "Ministry of Justice", "state", by="mira")


def whole_register() -> Assessment:
    """Do every act; the second release stands at the end."""
    with clock.standing_at(at("2022-08-22")):
        file(report())
        file(report("zh"))
        file(committee(), Findings())
        file(*resolution(RESOLUTION, "2021-10-11"))
        bodies()
        set_institution("justice", {"en": "Ministry of Justice"}, country=Country.objects.get(), by="mira")
        publish(by="mira")
    with clock.standing_at(at("2022-11-02")):
        made = _follow_up()
        publish(by="mira")
    return made


def _follow_up() -> Assessment:
    accept_findings(list(Finding.objects.filter(kind="benchmark")), by="mira")
    report_measure("bill", [benchmark()], MEASURE | {"reported_by": named.organisation("justice")}, by="mira")
    indicator = record_indicator("licences", [benchmark()], INDICATOR, by="mira")
    record_observation(indicator, "2022", OBSERVATION, by="mira")
    letter = add_information("letter", [benchmark()], INFORMATION, by="mira", level="C0")
    judge(letter, "reliability", "B", "Two visits agree.", by="mira")
    evidence = [named.evidence(name) for name in ("information:letter", "measure:bill", "observation:licences/2022")]
    evidence.append(named.paragraph("A/HRC/51/88#para_1"))
    made = assess(benchmark(), named.organisation("mandate"), grade("first-steps"), by="mira", evidence=evidence)
    countersign(made, by="tomas")
    assess(
        benchmark(), named.organisation("justice"), grade("largely", state_position="The law is fair."), by="mira",
        evidence=evidence[:1], countersigned_by="tomas",
    )  # fmt: skip
    set_duty_state(Duty.objects.get(), "met", by="mira", met_by=named.paragraph(f"{RESOLUTION}#para_1"))
    return made
