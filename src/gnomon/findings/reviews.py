"""Report of a review -> its recommendations: which States recommended what, and how the reviewed State answered.

Reads: the items of the paragraphs under "Conclusions and/or recommendations". The closing bracket of an item names
who recommends; the paragraph that introduces a block says how the State under review responds to all of it
(`[recommend.responses]` of the language files). The dialogue before is a summary of others' words and gives none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from gnomon.document.model import Document, Element
from gnomon.document.structure.phrases import fold, phrases
from gnomon.document.words import tidy
from gnomon.findings.actions import actions_in
from gnomon.findings.asking import recommends
from gnomon.findings.model import Institution, Recommendation, SourceRef
from gnomon.findings.tree import Tree
from gnomon.language import codes, load
from gnomon.language.forms import alternation, whole

RESPONSES = ("split", "noted", "pending", "supported")
_CONFIDENCE = 0.95
_NUMBER = re.compile(r"\d+(?:[.–-]\d+)*")
_BRACKET = re.compile(r"[(（]((?:[^()（）]|[(（][^()（）]*[)）])*)[)）](?=\s*(?:[;；؛.。]|[(（]|$|[,،]\s*$))")
_TRIM = " *∗:：,.،–—-"


def find(document: Document) -> tuple[Recommendation, ...]:
    """One recommendation an item, in reading order."""
    tree = Tree(document)
    state = under_review(document)
    return tuple(
        _recommendation(tree, item, state, response)
        for paragraph, response in _blocks(tree)
        for item in _items(tree, paragraph)
    )


def under_review(document: Document) -> str | None:
    """The State under review: what the title names after the words for the report, else the line below the title."""
    elements = iter(document.elements)
    title = next((element for element in elements if element.id == "title_1"), None)
    if title is None:
        return None
    pattern = dict(phrases().kinds)["upr-report"]
    named = pattern.search(fold(title.text))
    rest = title.text[named.end() :].strip(_TRIM) if named else ""
    below = (element.text.strip(_TRIM) for element in elements if element.kind == "cover")
    return rest or next((line for line in below if line), None)


def response_in(text: str, language: str) -> str | None:
    """How the State answers, in the words of the paragraph that introduces a block; None where it does not say."""
    return next((name for name, words in _responses(language) if words.search(text)), None)


def states_in(text: str) -> str | None:
    """Who recommends, as printed in the brackets that close an item or a part of it."""
    named = [match[1].strip() for match in _BRACKET.finditer(text)]
    return ", ".join(dict.fromkeys(name for name in named if _names_a_state(name))) or None


def _names_a_state(words: str) -> bool:
    """Whether a bracket can name States: no figure, no acronym, no words that are all small."""
    return bool(words) and not (any(map(str.isdigit, words)) or words.isupper() or words.islower())


def _blocks(tree: Tree) -> Iterator[tuple[Element, str | None]]:
    """The paragraphs with items of recommendations, each with the State's response to them."""
    paragraphs = [e for e in tree.document.elements if e.kind == "paragraph" and e.number and e.language in codes()]
    for at, paragraph in enumerate(paragraphs):
        if not any(_NUMBER.fullmatch(point.number or "") for point in tree.points(paragraph)):
            continue
        language = paragraph.language or "en"
        response = response_in(paragraph.text, language)
        sections = [each for each in tree.above(paragraph) if each.kind == "section"]
        if not response and sections and not any(recommends(each.text, each.language or language) for each in sections):
            continue
        after = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
        if not response and after is not None and not tree.points(after):
            response = response_in(after.text, language)
        yield paragraph, response


def _items(tree: Tree, element: Element) -> Iterator[Element]:
    """The innermost numbered items below a paragraph."""
    for point in tree.points(element):
        if _NUMBER.fullmatch(point.number or ""):
            yield from list(_items(tree, point)) or [point]


def _recommendation(tree: Tree, item: Element, state: str | None, response: str | None) -> Recommendation:
    parts = tree.words(item)
    text = tidy("\n".join(part.text for part in parts))
    spans = [span for part in parts for span in part.spans]
    return Recommendation(
        id=tree.ids.next(text),
        at=item.id,
        span=(spans[0][0], spans[-1][1]),
        spans=tuple(spans) if len(spans) > 1 else (),
        rule="recommendations/review",
        confidence=_CONFIDENCE,
        text=text,
        addressees=(state,) if state else (),
        institutions=(Institution("state", state),) if state else (),
        actions=actions_in(text, item.language),
        by=states_in(text),
        response=response,
        source=_source(tree, item),
    )


def _source(tree: Tree, item: Element) -> SourceRef:
    """`121.1` is cited as a paragraph; an item with a count of its own as a point of its paragraph."""
    if item.number and not item.number.isdecimal():
        return SourceRef(symbol=tree.document.metadata.symbol, paragraph=item.number)
    return tree.source(item)


@cache
def _responses(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    language = load(code)
    forms = language.table("recommend").get("responses", {})
    return tuple(
        (name, re.compile(whole(alternation(forms.get(name, ())), spaced=language.spaced), re.IGNORECASE))
        for name in RESPONSES
    )
