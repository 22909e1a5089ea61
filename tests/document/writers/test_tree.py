"""The tree that writers draw from: own words, marks and children in printed order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from any_document import documents
from gnomon.document import sniff
from gnomon.document.model import Document, Element, FootnoteMark, Metadata, Source
from gnomon.document.writers.tree import Break, Node, tree


def made(*elements: Element, text: str = "") -> Document:
    return Document(Source("v.txt", "text/plain", "utf-8", "0" * 64, len(text)), text, Metadata(), elements)


def drawn(node: Node) -> list[object]:
    """Words as they are, marks as their note, children as their address."""
    return [
        run if isinstance(run, str) else run.id if isinstance(run, FootnoteMark) else f"<{run.element.id}>"
        for run in node.runs
    ]


@pytest.mark.parametrize(
    ("spans", "text", "child", "expected"),
    [
        (((0, 4), (11, 15)), "Asks now.", (5, 10), ["Asks", "<p_2>", " now."]),
        (((0, 10),), "Asks Ostri", (11, 15), ["Asks Ostri", "<p_2>"]),
        (((5, 15),), "Ostri now.", (0, 4), ["<p_2>", "Ostri now."]),
        ((), "", (0, 4), ["<p_2>"]),
    ],
)
def test_a_child_stands_where_it_is_printed(spans, text, child, expected):
    document = made(
        Element("p_1", "paragraph", text, spans),
        Element("p_2", "list", parent="p_1"),
        Element("p_3", "point", "x", (child,), "p_2"),
        text="Asks Ostri now.",
    )
    assert drawn(tree(document).roots[0]) == expected


def test_marks_cut_the_words_and_called_notes_stand_apart():
    document = made(
        Element("p_1", "paragraph", "Asks now.", footnotes=(FootnoteMark("fn_1", 4), FootnoteMark("fn_1", 9))),
        Element("fn_1", "footnote", "See."),
        Element("fn_2", "footnote", "Nobody calls this."),
    )
    content = tree(document)
    assert [root.element.id for root in content.roots] == ["p_1", "fn_2"]
    assert [*content.notes] == ["fn_1"]
    assert drawn(content.roots[0]) == ["Asks", "fn_1", " now.", "fn_1"]


TWO = "States agree\n\nto meet.\nOnce."


@pytest.mark.parametrize(
    ("kind", "media_type", "breaks"),
    [("cell", sniff.DOCX, 1), ("cell", sniff.HTML, 1), ("cell", "text/plain", 0), ("paragraph", sniff.DOCX, 0)],
)
def test_paragraphs_of_a_cell_are_told_apart_where_the_file_has_paragraphs(kind, media_type, breaks):
    element = Element("p_1", kind, "States agree to meet. Once.", ((0, 12), (14, 22), (23, 28)))
    document = made(element, text=TWO)
    document = replace(document, source=replace(document.source, media_type=media_type))
    (root,) = tree(document).roots
    assert [run for run in root.runs if isinstance(run, Break)] == [Break()] * breaks
    assert "".join(run for run in root.runs if isinstance(run, str)) == "States agree to meet. Once."
    assert root.runs[0] == ("States agree" if breaks else "States agree to meet. Once.")


def test_a_break_beside_a_child_is_none():
    elements = (
        Element("p_1", "cell", "States agree to meet.", ((0, 12), (14, 22))),
        Element("p_2", "point", "", ((13, 13),), "p_1"),
    )
    document = made(*elements, text=TWO)
    document = replace(document, source=replace(document.source, media_type=sniff.DOCX))
    assert drawn(tree(document).roots[0]) == ["States agree", "<p_2>", " to meet."]


def test_segments_take_words_and_marks_together():
    mark, child = FootnoteMark("fn_1", 1), Node(Element("p_2", "paragraph"), None, ())
    node = Node(Element("p_1", "paragraph"), None, ("a", mark, child, " ", child, "b"))
    assert node.segments == (("a", mark), child, child, ("b",))
    assert node.split == ((("a", mark),), (child, child, ("b",)))
    assert child.split == ((), ())


def test_what_interrupts_an_element_keeps_its_place():
    parents = {"p_1": None, "p_2": "p_1", "heading_1": None, "p_3": "p_1", "p_4": "p_3", "p_5": "p_2"}
    content = tree(made(*(Element(id_, "paragraph", parent=parent) for id_, parent in parents.items())))
    assert [(root.element.id, drawn(root)) for root in content.roots] == [
        ("p_1", ["<p_2>"]),
        ("heading_1", []),
        ("p_3", ["<p_4>"]),
        ("p_5", []),
    ]


def test_a_note_interrupts_nothing_and_may_hold_elements():
    parents = {"p_1": None, "fn_1": None, "p_2": "fn_1", "p_3": "p_1"}
    elements = [Element(i, "footnote" if i == "fn_1" else "paragraph", parent=p) for i, p in parents.items()]
    assert [(root.element.id, drawn(root)) for root in tree(made(*elements)).roots] == [
        ("p_1", ["<p_3>"]),
        ("fn_1", ["<p_2>"]),
    ]


def test_absurd_depth_is_flattened():
    elements = [Element(f"p_{n}", "paragraph", parent=f"p_{n - 1}" if n else None) for n in range(200)]
    node, depth = tree(made(*elements)).roots[0], 1
    while len(node.children) == 1:
        node, depth = node.children[0], depth + 1
    assert (depth, len(node.children)) == (59, 141)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(document=documents())
def test_every_element_stands_once_and_says_its_words(document):
    content = tree(document)
    left, seen = [*content.roots, *content.notes.values()], {}
    while left:
        node = left.pop()
        assert node.element.id not in seen
        seen[node.element.id] = "".join(run for run in node.runs if isinstance(run, str))
        left += node.children
    assert seen == {element.id: element.text for element in document.elements}
