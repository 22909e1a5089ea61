"""What people decide on the command line gives the figures of `gnomon evaluate --register`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cli.register_home import Home

REPORT = "A/HRC/51/88"


@pytest.fixture(scope="module")
def home(tmp_path_factory, samples: Path) -> Home:
    """A register with the sample report, some of its findings decided."""
    home = Home(tmp_path_factory.mktemp("home") / "data")
    home.run("add", str(samples / "valmera" / "A_HRC_51_88-en.txt"), "--country", "VAL")
    first, second, third, *_ = (str(row["id"]) for row in home.rows("findings", "list", REPORT, "--kind", "benchmark"))
    home.run("findings", "accept", first)
    home.run("findings", "reject", second, "--reason", "no row of the table")
    home.run("findings", "correct", third, "paragraphs", "22;23", "--reason", "as printed")
    return home


def test_the_figures(home: Home) -> None:
    answer = json.loads(home.run("evaluate", "--register", "--format", "json"))
    (row,) = answer["rows"]
    assert answer["format"] == "gnomon-evaluate/1"
    assert row == row | {
        "split": "register", "kind": "benchmarks", "language": "en", "expected": 2, "found": 3, "matched": 2,
        "recall": 1.0, "fields": {"paragraphs": {"right": 1, "of": 2}},
    }  # fmt: skip
    ((name, rule),) = row["rules"].items()
    assert (rule["found"], rule["matched"], rule["proposes_only"], rule["lower_bound"]) == (3, 2, False, 0.208)
    assert "@" not in name


def test_the_table_names_rules_that_only_propose(home: Home) -> None:
    head, score, rule = home.run("evaluate", "--register", "--rules").splitlines()
    assert head.split()[:3] == ["split", "kind", "lang"]
    assert score.split()[:8] == ["register", "benchmarks", "en", "2", "3", "2", "0.667", "1.000"]
    assert rule.split()[1:] == ["3", "2", "0.667"]


def test_other_kinds_are_left_out(home: Home) -> None:
    assert json.loads(home.run("evaluate", "--register", "--kind", "laws", "--format", "json"))["rows"] == []


def test_something_is_added_and_listed(home: Home, tmp_path: Path) -> None:
    copy = home.copy(tmp_path / "data")
    paragraph = next(row for row in copy.rows("findings", "list", REPORT, "--kind", "recommendation"))
    words = str(paragraph["values"]["text"]).split()[0]  # type: ignore[index]
    said = copy.run("findings", "add", REPORT, str(paragraph["at"]), words, "--kind", "law", "--value", "year=2020")
    (row,) = (row for row in copy.rows("findings", "list", REPORT, "--kind", "law") if row["rule"] == "person")
    assert said == f"{row['id']} added\n"
    assert (row["state"], row["values"]["name"], row["values"]["year"]) == ("confirmed", words, 2020)  # type: ignore[index]
    assert copy.run("findings", "add", REPORT, "para_999", words, "--kind", "law", status=1).endswith(
        "give its address"
    )
    copy.run("findings", "add", REPORT, "para_1", words, "--kind", "law", "--value", "year", status=2)
    copy.run("verify")


@pytest.mark.parametrize("arguments", [(), ("--register", ".")])
def test_a_folder_or_the_register(home: Home, arguments: tuple[str, ...]) -> None:
    home.run("evaluate", *arguments, status=2)


def test_a_threshold_that_makes_no_sense(home: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    environment = home.environment() | {"GNOMON_LEAST_PRECISION": "high"}
    monkeypatch.setattr(Home, "environment", lambda self: environment)
    assert home.run("evaluate", "--register", status=1).startswith("gnomon: GNOMON_LEAST_PRECISION is 'high'")
