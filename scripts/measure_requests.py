"""Prints how far the recommendations of a resolution agree between its languages: whom they ask, for what, about what.

Usage: measure_requests.py un-akn/hrc_s54-55_s57_xml.tar.xz [--sample N]
Compared with English: provisions that recommend, kinds of institutions, actions, suggestions from confidence .6 on.
"""

from __future__ import annotations

import argparse
import random
import re
import tarfile
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from gnomon.document import read
from gnomon.findings import clauses, recommendations
from gnomon.findings.model import Recommendation

LETTERS = {"E": "en", "F": "fr", "S": "es", "R": "ru", "A": "ar", "C": "zh"}
SURE = 0.6
_NAME = re.compile(r"(.*?)([EFSRAC])\.xml$")
Asked = dict[str, list[Recommendation]]


def main() -> None:
    """Measure one archive."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("archive", type=Path)
    parser.add_argument("--sample", type=int, default=14)
    options = parser.parse_args()
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for versions in _resolutions(options.archive, options.sample):
        for language in versions.keys() - {"en"} if "en" in versions else ():
            counts[language] += _compared(versions["en"], versions[language])
    for language, count in sorted(counts.items()):
        for of in ("provisions", "actions", "suggestions"):
            print(language, of, f"R {_share(count, of, 'en'):.2f} P {_share(count, of, 'other'):.2f}", end="; ")
        print(f"institutions the same {count['same'] / max(1, count['same'] + count['differ']):.2f}")


def _resolutions(archive: Path, sample: int) -> Iterator[dict[str, Asked]]:
    """The recommendations of resolutions that exist in six languages, by language and address."""
    with tarfile.open(archive) as packed:
        named = [(match, member) for member in packed if (match := _NAME.match(Path(member.name).name))]
        files: dict[str, dict[str, tarfile.TarInfo]] = defaultdict(dict)
        for match, member in named:
            files[match[1]][LETTERS[match[2]]] = member
        whole = sorted(name for name, versions in files.items() if len(versions) == len(LETTERS))
        for name in random.Random(11).sample(whole, min(sample, len(whole))):  # noqa: S311 - a sample, no secret
            yield {code: asked for code, member in files[name].items() if (asked := _asked(packed, member, code))}


def _asked(packed: tarfile.TarFile, member: tarfile.TarInfo, language: str) -> Asked:
    """By address; empty for a file that stands in a wrong folder."""
    content = packed.extractfile(member)
    made = read(content.read() if content else b"", Path(member.name).name)
    found: Asked = defaultdict(list)
    if made.metadata.languages[:1] == (language,):
        for each in recommendations.find(made, clauses.find(made)):
            found[each.at].append(each)
    return found


def _compared(english: Asked, other: Asked) -> Counter[str]:
    """What stands in both, in English only, in the other only."""
    count = _both("provisions", set(english), set(other))
    for at in english.keys() & other.keys():
        if len(english[at]) == len(other[at]) == 1:
            one, two = english[at][0], other[at][0]
            count += _both("actions", set(one.actions), set(two.actions))
            count += _both("suggestions", _subjects(one), _subjects(two))
            same = [each.slug for each in one.institutions] == [each.slug for each in two.institutions]
            count["same" if same else "differ"] += 1
    return count


def _subjects(asked: Recommendation) -> set[str]:
    return {f"{s.of} {s.value}" for s in asked.suggestions if s.confidence >= SURE}


def _both(of: str, english: set[str], other: set[str]) -> Counter[str]:
    return Counter({f"{of} both": len(english & other), f"{of} en": len(english), f"{of} other": len(other)})


def _share(count: Counter[str], of: str, side: str) -> float:
    """Of what one side has, the share that both have."""
    return count[f"{of} both"] / max(1, count[f"{of} {side}"])


if __name__ == "__main__":
    main()
