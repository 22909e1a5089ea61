"""Every message of the interface stands in every catalogue, translated and with its figures."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gnomon.site import catalogues, words
from gnomon.site.languages import INTERFACE

FIGURE = re.compile(r"%\(\w+\)s")


def figures(text: str) -> set[str]:
    return set(FIGURE.findall(text))


@pytest.fixture(params=catalogues.catalogues(), ids=lambda path: path.parts[-3])
def source(request: pytest.FixtureRequest) -> Path:
    return request.param


def test_there_is_a_catalogue_for_every_language_but_english() -> None:
    folders = {path.parts[-3] for path in catalogues.catalogues()}
    assert folders == {language.cldr for language in INTERFACE.values() if language.slug != "en"}


def test_no_message_is_missing_or_left_over(source: Path) -> None:
    wanted = {(message.id, message.context) for message in catalogues.messages() if message.id}
    there = {(message.id, message.context) for message in catalogues.read(source) if message.id}
    assert there == wanted
    assert len(wanted) > 150


def test_every_message_is_translated_and_certain(source: Path) -> None:
    catalogue = catalogues.read(source)
    for message in catalogue:
        given = message.string if isinstance(message.string, (tuple, list)) else (message.string,)
        assert all(given), message.id
        assert not message.fuzzy, message.id


def test_translations_keep_the_figures(source: Path) -> None:
    for message in catalogues.read(source):
        if message.id:
            wanted = message.id[-1] if isinstance(message.id, tuple) else message.id
            given = message.string if isinstance(message.string, (tuple, list)) else (message.string,)
            assert {frozenset(figures(text)) for text in given} == {frozenset(figures(wanted))}, message.id


def test_letters_of_the_voices_differ(source: Path) -> None:
    letters = [message.string for message in catalogues.read(source) if (message.context or "").startswith("letter in")]
    assert len(set(letters)) == len(letters) == len(words.LETTERS)


def test_compiling_writes_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "locale" / "zh_Hans" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "django.po").write_text(
        'msgid ""\nmsgstr "Language: zh_Hans\\n"\n\nmsgid "Duty"\nmsgstr "义务"\n', "utf-8"
    )
    monkeypatch.setattr(catalogues, "FOLDER", tmp_path)
    assert catalogues.compile_missing() == [folder / "django.mo"]
    assert catalogues.compile_missing() == []
