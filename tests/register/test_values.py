"""What a person types as a value, by the field it is for."""

from __future__ import annotations

import json
from typing import Any

import pytest

from gnomon.errors import InputError
from gnomon.findings import model
from gnomon.register.acts.values import WORDS, blank, typed

TIME = {
    "printed": "by 2030", "kind": "fixed", "body": None, "session": None, "from_": None, "to": "2030", "event": None,
    "basis": None,
}  # fmt: skip


THEME = {
    "of": "theme", "value": "mines", "label": "Mines", "confidence": 1.0, "method": "person", "spans": [],
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "name", "said", "field", "value"),
    [
        ("law", "article", "305", "article", "305"),
        ("law", "year", "2020", "year", 2020),
        ("law", "name", "[sic] Press Law", "name", "[sic] Press Law"),
        ("indicator", "value", "83.02", "value", 83.02),
        ("indicator", "value", "9200000", "value", 9200000),
        ("indicator", "unit", "%", "unit", "%"),
        ("clause", "class", "urge", "class_", "urge"),
        ("clause", "negated", "True", "negated", True),
        ("clause", "addressees", "the Council; States", "addressees", ["the Council", "States"]),
        ("citation", "paragraphs", '["20", "38"]', "paragraphs", ["20", "38"]),
        ("duty", "due", '{"printed": "by 2030", "kind": "fixed", "to": "2030"}', "due", TIME),
        ("duty", "to_whom", "the Council", "to_whom", "the Council"),
        ("benchmark", "title", '{"en": "Open debate"}', "title", {"en": "Open debate"}),
        ("benchmark", "paragraphs", "22;23", "paragraphs", ["22", "23"]),
        ("benchmark", "letter", "Z", "letter", "Z"),
        ("case", "count", "9", "count", 9),
        ("case", "dates", "2021-03-01", "dates", ["2021-03-01"]),
        ("election", "value", "80", "value", 80),
        ("reply", "numbers", "1.2; 1.3", "numbers", ["1.2", "1.3"]),
        ("clause", "urgency", '{"text": "at once", "span": [3, 10]}', "urgency", {"text": "at once", "span": [3, 10]}),
        (
            "clause",
            "condition",
            '[{"text": "if so", "span": [1, 6]}]',
            "condition",
            [{"text": "if so", "span": [1, 6]}],
        ),
        ("recommendation", "suggestions", json.dumps([THEME]), "suggestions", [THEME]),
        ("recommendation", "suggestions", "[]", "suggestions", []),
        ("recommendation", "texts", '{"en": "Repeal it."}', "texts", {"en": "Repeal it."}),
    ],
)
def test_typed(kind: str, name: str, said: str, field: str, value: Any) -> None:
    got = typed(kind, name, said)
    assert got == (field, value)
    assert type(got[1]) is type(value)


@pytest.mark.parametrize(
    ("kind", "name", "said", "wanted"),
    [
        ("law", "year", "last year", "a number"),
        ("indicator", "value", "many", "a number"),
        ("clause", "negated", "perhaps", "true or false"),
        ("duty", "due", "by 2030", "a time such as"),
        ("duty", "due", '{"printed": "by 2030"}', "a time such as"),
        ("duty", "due", '{"printed": "x", "kind": "fixed", "until": "y"}', "a time such as"),
        ("citation", "paragraphs", '["20"', "JSON"),
        ("recommendation", "suggestions", "Mines; Miners", "JSON"),
        ("recommendation", "suggestions", '["Mines"]', "JSON"),
        ("recommendation", "institutions", '[{"slug": "parliament"}]', "JSON"),
        ("clause", "condition", "if so", "JSON"),
        ("clause", "urgency", '{"text": "at once"}', "JSON"),
        ("case", "penalty", '{"months": 4}', "JSON"),
    ],
)
def test_what_cannot_be_a_value_is_refused(kind: str, name: str, said: str, wanted: str) -> None:
    with pytest.raises(InputError, match=f"cannot be the {name} of a {kind}: give {wanted}"):
        typed(kind, name, said)


@pytest.mark.parametrize("kind", sorted(WORDS))
def test_a_blank_has_every_field_and_its_words(kind: str) -> None:
    empty = blank(kind)
    assert WORDS[kind] in empty
    assert {type(value) for value in empty.values()} <= {list, str, type(None), bool}
    assert not {"id", "at", "span", "rule", "confidence"} & set(empty)


def test_a_blank_law() -> None:
    assert blank("law") == {"name": None, "article": None, "year": None, "kind": None, "change": None}
    assert model.Citation.__dataclass_fields__["kind"].default == blank("citation")["kind"] == "document"
