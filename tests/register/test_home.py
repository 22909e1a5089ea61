"""The data folder and what stands in it."""

from __future__ import annotations

import pytest

from gnomon.errors import InputError
from gnomon.register import home
from gnomon.register.acts.places import guess_country


def test_the_folder_is_named_by_the_environment(monkeypatch, tmp_path):
    monkeypatch.setenv("GNOMON_HOME", str(tmp_path / "x"))
    assert home.home() == tmp_path / "x"


@pytest.mark.parametrize(
    ("platform", "variable", "tail"),
    [
        ("linux", "XDG_DATA_HOME", "gnomon"),
        ("win32", "LOCALAPPDATA", "gnomon"),
        ("darwin", "HOME", "Library/Application Support/gnomon"),
    ],
)
def test_without_it_the_platform_says_where(monkeypatch, tmp_path, platform, variable, tail):
    monkeypatch.delenv("GNOMON_HOME", raising=False)
    monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.setattr("sys.platform", platform)
    assert home.home() == tmp_path / tail


def test_the_secret_key_is_made_once(tmp_path):
    first = home.secret_key(tmp_path / "new")
    assert home.secret_key(tmp_path / "new") == first
    assert len(first) > 50
    assert home.secret_key(tmp_path / "other") != first


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="cannot be made"):
        home.made(tmp_path / "file" / "data")


@pytest.mark.parametrize(
    ("title", "language", "code"),
    [
        ("Situation of human rights in Cambodia", "en", "KHM"),
        ("柬埔寨的人权状况", "zh", "KHM"),
        ("Services consultatifs pour la Somalie", "fr", "SOM"),
        ("Human rights in Papua New Guinea", "en", "PNG"),
        ("Human rights in Guinea-Bissau", "en", "GNB"),
        ("Dialogue between Chad and Niger", "en", None),
        ("Nigeria and its neighbours", "en", "NGA"),
        ("Situation of human rights in Valmera", "en", None),
        ("The right to food", "en", None),
        (None, "en", None),
        ("Cambodia", "und", None),
    ],
)
def test_a_title_tells_its_country_only_when_it_names_one(title, language, code):
    assert guess_country(title, language) == code
