"""Prints how suggested themes agree with the issues of UPR Info, where an issue and a theme mean the same.

Usage: measure_issues.py upr_info.csv.xz [--sample N]
"""

from __future__ import annotations

import argparse
import csv
import lzma
import random
from collections import Counter, defaultdict
from pathlib import Path

from gnomon.findings.subjects import suggest

SAME = {
    "Asylum-seekers - refugees": ["refugees"],
    "Civil society": ["civil-society"],
    "Corruption": ["corruption"],
    "Counter-terrorism": ["terrorism"],
    "Death penalty": ["death-penalty"],
    "Detention": ["arbitrary-detention", "conditions-of-detention"],
    "Development": ["development"],
    "Disabilities": ["disability-general"],
    "Elections": ["public-affairs"],
    "Enforced disappearances": ["enforced-disappearances"],
    "Environment": ["environment", "climate"],
    "Freedom of association and peaceful assembly": ["assembly"],
    "Freedom of opinion and expression": ["freedom-of-expression"],
    "Freedom of religion and belief": ["religion"],
    "Human rights defenders": ["defenders"],
    "Human rights education and training": ["rights-education"],
    "Indigenous peoples": ["indigenous"],
    "Internally displaced persons": ["displaced"],
    "International instruments": ["acceptance-of-norms"],
    "Justice": ["administration-of-justice", "impunity"],
    "Labour": ["work"],
    "Migrants": ["migrants"],
    "Minorities": ["minorities"],
    "NHRI": ["nhri"],
    "Poverty": ["poverty"],
    "Racial discrimination": ["racial-discrimination"],
    "Right to education": ["education"],
    "Right to health": ["health"],
    "Right to housing": ["housing"],
    "Right to water": ["water-sanitation"],
    "Rights of the Child": ["children-protection", "children-exploitation", "children-family"],
    "Sexual Orientation and Gender Identity": ["lgbti"],
    "Special procedures": ["special-procedures"],
    "Technical assistance and cooperation": ["cooperation"],
    "Torture and other CID treatment": ["torture"],
    "Trafficking": ["trafficking"],
    "Treaty bodies": ["treaty-bodies"],
    "UPR process": ["review-follow-up"],
    "Women's rights": [
        "violence-against-women", "discrimination-against-women", "advancement-of-women", "women-in-public-life",
    ],
}  # fmt: skip


def main() -> None:
    """Measure one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("table", type=Path)
    parser.add_argument("--sample", type=int, default=6000)
    options = parser.parse_args()
    with lzma.open(options.table, "rt", encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines))
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    right: dict[float, list[bool]] = defaultdict(list)
    issue_of = {theme: issue for issue, themes in SAME.items() for theme in themes}
    for row in random.Random(5).sample(rows, min(options.sample, len(rows))):  # noqa: S311 - a sample, no secret
        issues = set(row["Issue"].split(",")) & set(SAME)
        found = {s.subject.value: s.confidence for s in suggest(row["Text"], "en") if s.subject.of == "theme"}
        said = {issue_of[theme] for theme in found if theme in issue_of}
        for theme in found.keys() & issue_of.keys():
            right[found[theme]].append(issue_of[theme] in issues)
        for kind, names in (("tp", said & issues), ("fp", said - issues), ("fn", issues - said)):
            for name in names:
                counts[name][kind] += 1
    for name, count in [("micro", sum(counts.values(), Counter())), *sorted(counts.items())]:
        found_n, expected = count["tp"] + count["fp"], count["tp"] + count["fn"]
        print(f"{name:46} P {count['tp'] / max(1, found_n):.2f}  R {count['tp'] / max(1, expected):.2f}  n {expected}")
    print({level: (round(sum(each) / len(each), 2), len(each)) for level, each in sorted(right.items())})


if __name__ == "__main__":
    main()
