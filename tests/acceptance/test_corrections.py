"""What a person decided stays when the document comes again: moved, renumbered, on other pages, in another format."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from .command import gnomon

SYMBOL = "A/HRC/RES/48/61"
HEAD = """A/HRC/RES/48/61

Human Rights Council
Forty-eighth session
Agenda item 10

Resolution adopted by the Human Rights Council on 11 October 2021

48/61. Situation of human rights in Valmera

The Human Rights Council,

Recalling its resolution 42/12 of 27 September 2019,

"""
PARAGRAPHS = (
    "Welcomes the dialogue held in Port Selin;",
    "Urges the Government of Valmera to repeal article 12 of the Press Law without delay;",
    "Requests the Special Rapporteur to report to the Council at its fifty-first session.",
)
LATER = (
    PARAGRAPHS[0],
    "Takes note of the visit to the Salt Coast;",
    "Notes the reply of the Government of Valmera;",
    *PARAGRAPHS[1:],
)


def printed(paragraphs: tuple[str, ...], first_page: int = 1) -> str:
    """A resolution, each paragraph on a page of its own with its head and number."""
    pages = [f"{number}. {words}\n" for number, words in enumerate(paragraphs, 1)]
    numbered = [
        f"{SYMBOL}\n\n{words}\n{page}\n" if page > first_page else f"{HEAD}{words}\n{page}\n"
        for page, words in enumerate(pages, first_page)
    ]
    return "\f".join(numbered)


class Register:
    """A data folder of its own."""

    def __init__(self, folder: Path) -> None:
        clean = {name: value for name, value in os.environ.items() if not name.startswith(("GNOMON", "DJANGO"))}
        self.folder = folder
        self.environment = {**clean, "GNOMON_HOME": str(folder / "home")}

    def run(self, *arguments: object) -> str:
        return gnomon(*arguments, env=self.environment).stdout

    def file(self, name: str, words: str) -> None:
        path = self.folder / name
        path.write_text(words, "utf-8")
        self.run("add", path, "--country", "VAL")

    def found(self, kind: str) -> list[dict[str, Any]]:
        """The findings of a kind that the latest reading has."""
        rows = json.loads(self.run("findings", "list", SYMBOL, "--kind", kind, "--format", "json"))["rows"]
        return [row for row in rows if row["present"]]


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Register:
    """A register in which a duty is corrected, a clause rejected and a law accepted."""
    made = Register(tmp_path_factory.mktemp("first"))
    made.file("first.txt", printed(PARAGRAPHS))
    [duty] = [row for row in made.found("duty") if row["at"] == "para_3"]
    made.run("findings", "correct", duty["id"], "to_whom", "the Salt Council", "--reason", "named in the chapeau")
    [law] = made.found("law")
    made.run("findings", "accept", law["id"])
    [clause] = [row for row in made.found("clause") if row["at"] == "para_1"]
    made.run("findings", "reject", clause["id"], "--reason", "courtesy")
    return made


@pytest.fixture
def register(first: Register, tmp_path: Path) -> Register:
    """A copy of it that a test may change."""
    shutil.copytree(first.folder, tmp_path / "copy")
    return Register(tmp_path / "copy")


def decided(register: Register) -> dict[str, tuple[str, str, dict[str, Any]]]:
    """By kind what was decided: place, state, corrections."""
    rows = [row for kind in ("duty", "law", "clause") for row in register.found(kind) if row["state"] != "proposed"]
    return {row["kind"]: (row["at"], row["state"], row["corrections"]) for row in rows}


def test_decisions_before_anything_comes_again(register: Register) -> None:
    assert decided(register) == {
        "duty": ("para_3", "corrected", {"to_whom": "the Salt Council"}),
        "law": ("para_2", "confirmed", {}),
        "clause": ("para_1", "rejected", {}),
    }


def test_decisions_move_with_their_words(register: Register) -> None:
    register.file("second.txt", printed(LATER, first_page=7))
    assert decided(register) == {
        "duty": ("para_5", "corrected", {"to_whom": "the Salt Council"}),
        "law": ("para_4", "confirmed", {}),
        "clause": ("para_1", "rejected", {}),
    }
    [duty] = [row for row in register.found("duty") if row["state"] == "corrected"]
    source = gnomon("read", register.folder / "second.txt", "--format", "source").stdout
    words = source[duty["span"][0] : duty["span"][1]]
    assert words.startswith("Requests the Special Rapporteur")


@pytest.mark.parametrize("format_", ["akn", "html"])
def test_decisions_hold_in_another_format(register: Register, format_: str) -> None:
    written = gnomon("read", register.folder / "first.txt", "--format", format_).stdout
    before = decided(register)
    register.file(f"other.{format_.replace('akn', 'xml')}", written)
    assert decided(register) == before


def test_the_same_file_again_changes_nothing(register: Register) -> None:
    before = register.run("verify")
    register.file("first.txt", printed(PARAGRAPHS))
    assert register.run("verify") == before


def test_what_was_decided_measures_the_rules(register: Register) -> None:
    table = json.loads(register.run("evaluate", "--register", "--format", "json"))["rows"]
    counted = {row["kind"]: (row["found"], row["matched"]) for row in table if row["language"] == "en"}
    assert counted == {"clauses": (1, 0), "duties": (1, 1), "laws": (1, 1)}
