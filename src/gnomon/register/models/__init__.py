"""Every table of the register, one file per concept."""

from __future__ import annotations

from gnomon.register.models.assessment import Assessment, AssessmentEvidence
from gnomon.register.models.base import Level, Record, State
from gnomon.register.models.document import Expression, Provision, Rendition, Version, Work
from gnomon.register.models.evidence import Bearing, Indicator, Information, Measure, Observation, Side
from gnomon.register.models.finding import Finding, Found
from gnomon.register.models.framework import Benchmark, BenchmarkSource, Framework
from gnomon.register.models.identity import SourceIdentity
from gnomon.register.models.judgement import Judgement
from gnomon.register.models.people import Account, Organisation, Voice
from gnomon.register.models.place import Country, Institution
from gnomon.register.models.projection import PublicRow, Release
from gnomon.register.models.requests import Duty, ListedResolution, Recommendation
from gnomon.register.models.trail import Basis, Event

__all__ = [
    "Account", "Assessment", "AssessmentEvidence", "Basis", "Bearing", "Benchmark", "BenchmarkSource", "Country",
    "Duty", "Event", "Expression", "Finding", "Found", "Framework", "Indicator", "Information", "Institution",
    "Judgement", "Level", "ListedResolution", "Measure", "Observation", "Organisation", "Provision", "PublicRow",
    "Recommendation", "Record", "Release", "Rendition", "Side", "SourceIdentity", "State", "Version", "Voice", "Work",
]  # fmt: skip
