"""What Gnomon knows of each language: one data file per language, no language fact in code.

Reads: `data/<code>.toml`. A new language is a new file (and a test table), nothing else. Each consumer
parses the table that it needs (`structure`, `verbs`, `actors`, `citations`, `time`) into its own types. A large
table that few need has a folder of its own (`data/subjects/<code>.toml`).
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any

_DATA = resources.files("gnomon.language") / "data"


@dataclass(frozen=True, slots=True)
class Language:
    """One data file. `direction` is `ltr` or `rtl`; `spaced` is False where words stand without blanks."""

    code: str
    name: str
    direction: str
    spaced: bool
    tables: dict[str, Any]

    def table(self, name: str) -> dict[str, Any]:
        """A named table of the file, empty where the language has none yet."""
        found: dict[str, Any] = self.tables.get(name, {})
        return found


@cache
def codes() -> tuple[str, ...]:
    """The languages on file, by ISO 639-1 code."""
    return tuple(sorted(entry.name.removesuffix(".toml") for entry in _DATA.iterdir() if entry.name.endswith(".toml")))


@cache
def vocabulary(name: str, code: str) -> dict[str, Any]:
    """A large table of a language that has a file of its own: `data/<name>/<code>.toml`, empty where there is none."""
    file = _DATA / name / f"{code}.toml"
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.is_file() else {}


@cache
def load(code: str) -> Language:
    """The data of one language. Raises KeyError for a language without a file."""
    if code not in codes():
        raise KeyError(code)
    return parse(code, (_DATA / f"{code}.toml").read_text(encoding="utf-8"))


def parse(code: str, text: str) -> Language:
    """The language that a data file describes; `text` is its TOML. Raises KeyError where its head is incomplete."""
    tables = tomllib.loads(text)
    return Language(
        code=code,
        name=tables.pop("name"),
        direction=tables.pop("direction"),
        spaced=tables.pop("spaced"),
        tables=tables,
    )
