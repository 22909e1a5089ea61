"""The commands of the register, as a person types them: file, look, decide, publish, verify; and every fault."""

from __future__ import annotations

import json
import re
import signal
import sqlite3
import time
from pathlib import Path

import pytest

from cli.register_home import Home

RESOLUTION = "A/HRC/RES/54/61"
REPORT = "A/HRC/51/88"


@pytest.fixture(scope="module")
def filled(tmp_path_factory, samples) -> Home:
    """A register with the sample report and both language versions of the sample resolution."""
    home = Home(tmp_path_factory.mktemp("home") / "data")
    home.run("add", *map(str, files(samples)), "--country", "VAL", "--as", "mira", status=1)
    home.run("add", *map(str, files(samples)), "--country", "VAL")
    return home


def files(samples: Path) -> list[Path]:
    folder = samples / "valmera"
    return [folder / f"A_HRC_RES_54_61-{code}.xml" for code in ("en", "zh")] + [folder / "A_HRC_51_88-en.txt"]


@pytest.fixture(scope="module")
def bare(tmp_path_factory) -> Home:
    """A register without anything in it."""
    home = Home(tmp_path_factory.mktemp("bare") / "data")
    home.run("verify")
    return home


@pytest.fixture
def home(filled, tmp_path) -> Home:
    """A copy of it that a test may change."""
    return filled.copy(tmp_path / "data")


def test_adding_twice_changes_nothing(home, samples):
    before = home.run("verify")
    said = home.run("add", *map(str, files(samples)))
    assert said.splitlines() == [
        f"{RESOLUTION} (en): already filed",
        f"{RESOLUTION} (zh): already filed",
        f"{REPORT} (en): already filed",
    ]
    assert home.run("verify") == before


def test_status_prints_the_framework(home):
    rows = home.rows("status", "--country", "VAL")
    assert [row["benchmark"] for row in rows] == list("ABCDEFGHIJ")
    assert {(row["country"], row["framework"], row["document"], row["state"]) for row in rows} == {
        ("VAL", "2022", REPORT, "proposed")
    }
    assert home.run("status").splitlines()[1].split() == [
        "benchmark", "timeframe", "sources", "evidence", "duties", "state", "grades",
    ]  # fmt: skip
    assert home.run("status", "--country", "XXX", status=1).startswith("gnomon: no framework fits")


def test_a_source_names_its_paragraph_or_the_words_that_describe_it(home):
    for source in (source for row in home.rows("status") for source in row["sources"]):
        assert (source["symbol"] is None) == source["described_only"] == (source["described"] is not None)
        assert (source["paragraph"] is None) == source["described_only"]


def test_a_register_without_a_framework_is_no_fault(bare, tmp_path, samples):
    home = bare.copy(tmp_path / "data")
    assert home.rows("status") == []
    home.run("add", str(files(samples)[0]), "--country", "VAL")
    assert home.run("status", "--country", "VAL") == ""
    assert home.run("status", "--framework", "2022", status=1).startswith("gnomon: no framework fits")


def test_findings_are_listed_with_their_language(home):
    head, *lines = home.run("findings", "list", RESOLUTION, "--kind", "recommendation").splitlines()
    assert head.split() == ["id", "language", "state", "at", "found"]
    assert {line.split()[1] for line in lines} == {"en", "zh"}


def test_findings_about_persons_are_listed_only_when_asked_for(home):
    asked = home.rows("findings", "list", REPORT, "--kind", "interlocutor")
    assert {row["level"] for row in asked} == {"C2"}
    process = home.start("findings", "list", REPORT, "--format", "json")
    out, err = process.communicate(timeout=120)
    others = json.loads(out)["rows"]
    assert {row["level"] for row in others} == {"C0"}
    assert not {row["id"] for row in asked} & {row["id"] for row in others}
    assert re.fullmatch(r"(\d+) about persons left out: list them with --kind \((case, )?interlocutor\)\.", err.strip())
    assert int(err.split()[0]) >= len(asked) > 0


def test_a_value_of_the_wrong_shape_is_one_sentence(home):
    found = home.rows("findings", "list", RESOLUTION, "--kind", "recommendation")[0]
    said = home.run("findings", "correct", str(found["id"]), "suggestions", "Mines", "--reason", "x", status=1)
    assert said == (
        "gnomon: 'Mines' cannot be the suggestions of a recommendation: give JSON such as it is listed with"
    )


def test_publish_once_and_as_of(home):
    assert home.run("publish", "--preview").splitlines()[0] == "a release would change"
    assert home.run("publish").splitlines()[0] == "release 1"
    assert home.run("publish") == "nothing to publish: the public pages are up to date\n"
    assert len(home.rows("status", "--as-of", "2999-01-01")) == 10
    assert home.run("status", "--as-of", "1999-01-01", status=1).startswith("gnomon: no release stood on 1999-01-01")


def test_findings_are_decided(home):
    first = home.rows("findings", "list", REPORT, "--kind", "benchmark")[0]
    assert home.run("findings", "accept", str(first["id"])) == "1 confirmed\n"
    assert home.run("findings", "reject", "--document", RESOLUTION, "--kind", "citation").endswith("rejected\n")
    assert home.run("findings", "correct", str(first["id"]), "letter", "Z", "--reason", "as in the text") == (
        f"{first['id']}: letter corrected\n"
    )
    assert home.rows("status")[0]["benchmark"] == "Z"
    assert {f["state"] for f in home.rows("findings", "list", RESOLUTION, "--kind", "citation")} == {"rejected"}
    home.run("findings", "accept", status=2)
    home.run("verify")


def test_assess_from_the_command_line(home):
    paragraph = f"{REPORT}#para_2"
    body = ("--organisation", "network", "--voice", "civil-society", "--name", "Network")
    asked = ("assess", "VAL/2022/A", *body, "--grade", "partly", "--reason", "Seen.", "--evidence", paragraph)
    unheard = home.run(*asked, status=1)
    assert unheard.startswith("gnomon: an assessment made here needs the State's position")
    home.run(*asked, "--state-position", "Untrue.", "--no-state-position", status=2)
    asked = ("assess", "VAL/2022/A", "--organisation", "network", *asked[8:])
    said = home.run(*asked, "--no-state-position")
    assert said == "VAL/2022/A: civil-society says partly\n"
    assert [a["grade"] for a in home.rows("status")[0]["assessments"]] == ["partly"]
    refused = home.run(
        "assess", "VAL/2022/A", "--organisation", "network", "--grade", "partly", "--reason", "x", status=1
    )
    assert refused == "gnomon: an assessment made here needs evidence: name at least one item of the register"
    refused = home.run("countersign", "VAL/2022/A", "--organisation", "network", status=1)
    assert refused.endswith("made this assessment: another person countersigns it")
    refused = home.run("countersign", "VAL/2022/B", "--organisation", "network", status=1)
    assert refused.startswith("gnomon: network has made no assessment of VAL/2022/B")


def test_a_file_that_cannot_be_read_leaves_nothing(bare, tmp_path, samples):
    home = bare.copy(tmp_path / "data")
    empty = tmp_path / "empty.txt"
    empty.touch()
    home.run("add", str(files(samples)[0]), str(empty), status=1)
    assert home.run("verify") == "whole: 0 events, 0 rows of history, 0 files\n"
    assert list((home.folder / "files").glob("*/*")) == []


def test_ctrl_c_leaves_nothing(bare, tmp_path, samples):
    home = bare.copy(tmp_path / "data")
    many = [tmp_path / f"{number}.txt" for number in range(20)]  # longer to read than we wait
    for number, path in enumerate(many):
        path.write_bytes(files(samples)[2].read_bytes() + b"\n" * number)
    process = home.start("add", *map(str, [*files(samples), *many]), "--country", "VAL")
    time.sleep(1.5)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=60)
    assert process.returncode == 130
    assert home.run("verify") == "whole: 0 events, 0 rows of history, 0 files\n"


def test_two_at_once_take_turns(bare, tmp_path, samples):
    home = bare.copy(tmp_path / "data")
    home.run("add", str(files(samples)[2]), "--country", "VAL")
    both = [home.start("add", str(path), "--country", "VAL") for path in files(samples)[:2]]
    for process in both:
        _, err = process.communicate(timeout=120)
        assert process.returncode == 0, err
    assert home.run("verify").startswith("whole: 3 events")


def test_a_locked_database_is_one_sentence(home, samples):
    with sqlite3.connect(home.folder / "register.sqlite3") as other:
        other.execute("BEGIN IMMEDIATE")
        said = home.run("findings", "accept", "--document", REPORT, "--kind", "benchmark", status=1)
    assert said == (
        f"gnomon: the database {home.folder}/register.sqlite3 is locked by another program: "
        "wait for it to end and try again"
    )


def test_a_newer_database_is_one_sentence(home):
    row = ("register", "0999_later", "2030-01-01")
    with sqlite3.connect(home.folder / "register.sqlite3") as database:
        database.execute("INSERT INTO django_migrations (app, name, applied) VALUES (?, ?, ?)", row)
    assert home.run("status", status=1) == (
        f"gnomon: the database {home.folder}/register.sqlite3 is of a newer version of Gnomon (step 0999_later): "
        "install it, or name another register in GNOMON_HOME or GNOMON_DATABASE"
    )


def test_a_file_that_is_no_database_is_one_sentence(tmp_path):
    home = Home(tmp_path)
    (tmp_path / "register.sqlite3").write_bytes(b"no database at all" * 99)
    assert "is no register of Gnomon, or is damaged" in home.run("status", status=1)


def test_a_server_that_does_not_answer_is_one_sentence(tmp_path):
    home = Home(tmp_path, "postgres://nobody@127.0.0.1:1/none")
    assert home.run("status", status=1) == (
        "gnomon: the database none at 127.0.0.1 does not answer: "
        "check the address in GNOMON_DATABASE and that the server runs"
    )


def test_a_tampered_register_is_named(home):
    with sqlite3.connect(home.folder / "register.sqlite3") as database:
        database.execute("UPDATE register_work SET kind = 'letter' WHERE key = ?", [REPORT])
    assert f"({REPORT}) was changed outside of any act" in home.run("verify", status=1)


def test_the_demonstration_never_touches_a_person_s_register(home, samples):
    said = home.run("demo", str(samples / "valmera"), status=1)
    assert said.startswith(f"gnomon: the data folder {home.folder} holds a register that is not a demonstration")


@pytest.mark.slow
def test_the_demonstration_loads_once_and_verifies(tmp_path, samples):
    home = Home(tmp_path / "demo")
    assert home.run("demo", str(samples / "valmera")).splitlines()[-1] == f"the demonstration in {home.folder} is ready"
    before = home.run("verify")
    assert home.run("demo", str(samples / "valmera")) == f"the demonstration in {home.folder} is already loaded\n"
    assert home.run("verify") == before
    voices = {a["voice"] for row in home.rows("status") for a in row["assessments"]}
    assert voices == {"state", "mandate-holder", "committee", "civil-society"}
    assert home.run("publish", "--as", "mira") == "nothing to publish: the public pages are up to date\n"
    agreed = home.run("countersign", "VAL/2022/A", "--organisation", "network", "--as", "ravi")
    assert agreed == "VAL/2022/A: ravi countersigns against\n"


def test_the_secret_key_is_the_owner_s_alone(home):
    assert (home.folder / "secret-key").stat().st_mode & 0o777 == 0o600


def test_information_from_the_command_line(home):
    item = ("--claim", "licences", "--side", "media", "--label", "Letter")
    public = ("--level", "C0", "--consent", "publish-by-name", "--benchmark", "VAL/2022/A")
    kept = home.run("information", "add", "letter", *item, *public, "--first-hand", "--dated", "2022-10")
    assert kept == "letter: kept, level C0, consent publish-by-name\n"
    home.run("information", "judge", "letter", "reliability", "B", "--reason", "Held true before.")
    home.run("information", "add", "reprint", *item, *public, "--repeats", "letter")
    home.run("information", "add", "answer", *item, "--denies", "--level", "C2")
    rows = {row["information"]: row for row in home.rows("information", "list", "--claim", "licences")}
    assert {name: (row["corroboration"], row["wording"]) for name, row in rows.items()} == {
        "letter": ("one source", "allegation"), "reprint": ("one source", "allegation"),
    }  # fmt: skip
    assert len(home.rows("information", "list", "--claim", "licences", "--level", "C2")) == 3
    home.run("information", "add", "visit", *item, *public)
    [row] = home.rows("information", "show", "letter")
    assert (row["corroboration"], row["standard"], row["wording"], row["first_hand"]) == (
        "two independent origins", "reasonable-grounds", "finding", True,
    )  # fmt: skip
    assert [(j["question"], j["grade"]) for j in row["judgements"]] == [("reliability", "B")]
    assert home.run("information", "show", "letter").splitlines()[-1].endswith(": Held true before.")
    refused = home.run("information", "add", "copy", *item, "--repeats", "nothing", status=1)
    assert refused == "gnomon: there is no information 'nothing' to repeat: add it first, or name an origin"
    refused = home.run("information", "judge", "letter", "credibility", "B", "--reason", "x", status=1)
    assert refused == "gnomon: credibility has no grade 'B': give one of 1, 2, 3, 4, 5, 6"
    home.run("verify")
