"""Public rows survive the way to JSON and back, and old payloads stay readable."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from gnomon.register.queries import rows
from gnomon.register.queries.codec import decode, encode

TEXT = st.text(max_size=8)
WORDS = st.builds(rows.Words, TEXT, TEXT, st.none() | TEXT, st.none() | TEXT)


@given(st.builds(rows.Source, WORDS, TEXT, st.lists(TEXT, max_size=3).map(tuple), st.booleans(), st.tuples(WORDS)))
def test_a_source_with_its_words_comes_back_equal(source):
    assert decode(rows.Source, encode(source)) == source


@given(TEXT, st.dictionaries(TEXT, TEXT, max_size=3), st.tuples(TEXT, TEXT))
def test_a_head_comes_back_equal(key, title, languages):
    head = rows.DocumentHead(key, None, "report", title, languages, None, None, None, None, ())
    assert decode(rows.DocumentHead, encode(head)) == head


def test_a_provision_keeps_its_cell_and_footnotes_as_tuples():
    finding = rows.Finding("i", "clause", "para_1", (0, 4), "asks", {"verb": "asks"}, "proposed", 0.5)
    row = rows.Provision("a", "cell", None, None, "t", "en", None, 0, (("fn_1", 3),), (1, 2, 1, 1, True), (finding,))
    assert decode(rows.Provision, encode(row)) == row


def test_a_payload_of_an_older_release_takes_defaults_and_drops_what_is_unknown():
    words = rows.Words("w", "en")
    old = json.loads(encode(words)) | {"gone": 1}
    del old["reference"]
    assert decode(rows.Words, json.dumps(old)) == words
