"""`gnomon read --format html`: a document as one page that stands alone, without script or style.

Reads: a `Document`. Every element keeps its address as `id`, so that `#para_31` leads to paragraph 31; numbers
are those of the print; footnotes stand at the end, linked both ways; `lang` and `dir` follow the words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import takewhile
from typing import TYPE_CHECKING

from gnomon import language
from gnomon.document.model import Document, FootnoteMark
from gnomon.document.writers import grid
from gnomon.document.writers.tree import Break, Inline, Link, Node, Segment, tree
from gnomon.document.writers.xml import text

if TYPE_CHECKING:
    from gnomon.findings.model import Citation

_PAGE = """<!DOCTYPE html>
<html{language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
</head>
<body>
<main>
{article}</main>
</body>
</html>
"""
_DEEPEST = 6
_HEADED = frozenset({"section", "annex"})


@dataclass(frozen=True, slots=True)
class _Around:
    """Where an element stands: the level of its heading, the language around it, whether in a list of points."""

    level: int
    language: str | None
    listed: bool = False


def html(document: Document, citations: Iterable[Citation] = ()) -> str:
    """The whole page; `citations` become links."""
    about = document.metadata
    title = " · ".join(filter(None, [about.symbol, about.title])) or document.source.name
    spoken = _attributes(_spoken(_language(document)))
    return _PAGE.format(language=spoken, title=_escaped(title), article=article(document, citations))


def article(document: Document, citations: Iterable[Citation] = ()) -> str:
    """The document alone, to set into another page: masthead, text, footnotes."""
    content, around = tree(document, citations), _Around(2, _language(document))
    page, head = _Page(content.notes), len([*takewhile(_is_masthead, content.roots)])
    masthead = page.segments(content.roots[:head], around)
    body = page.segments(content.roots[head:], around)
    notes = "".join(page.note(node, around) for node in content.notes.values())
    return f"<article>\n{_part('header', masthead)}{body}{_part('footer', notes)}</article>\n"


class _Page:
    """Writes nodes; counts the marks of each footnote, so that each mark has an anchor."""

    def __init__(self, notes: dict[str, Node]) -> None:
        self._notes = notes
        self._marks: Counter[str] = Counter()

    def note(self, node: Node, around: _Around) -> str:
        """A footnote, whose number leads back to its first mark."""
        back = f'<a href="#{escape(node.element.id)}__mark" role="doc-backlink">{_mark(node)}</a> '
        return _element("div", node, around, self._inside(node, _within(node, around), back))

    def segments(self, segments: Sequence[Segment], around: _Around, lead: str = "") -> str:
        """Elements, and words as paragraphs between them; `lead` (a number) stands before the first words."""
        parts: list[str] = []
        if lead and (not segments or isinstance(segments[0], Node)):
            parts, lead = [f"<p>{lead.strip()}</p>\n"], ""
        for segment in segments:
            if isinstance(segment, Node):
                parts.append(self._node(segment, around))
            else:
                parts.append(f"<p>{lead}{self._words([segment])}</p>\n")
                lead = ""
        return "".join(parts)

    def _node(self, node: Node, around: _Around) -> str:
        kind, inner = node.element.kind, _within(node, around)
        if kind in _HEADED:
            return _element("section", node, around, self._section(node, inner), {"class": kind})
        if kind == "table" and grid.rows(node):
            return _element("table", node, around, self._table(node, inner))
        if kind == "heading" and not node.children:
            level = 1 if _is_title(node) else min(around.level, _DEEPEST)
            return _element(f"h{level}", node, around, self._inside(node, inner, _number(node)))
        tag = "div" if node.children or kind == "point" else "p"
        attributes = _role(node, around) or {"class": kind}
        return _element(tag, node, around, self._inside(node, inner, _number(node)), attributes)

    def _inside(self, node: Node, around: _Around, lead: str) -> str:
        """Words alone as they are, words around elements as paragraphs."""
        if node.children:
            return "\n" + self.segments(node.segments, around, lead)
        return lead + self._words(node.segments)

    def _section(self, node: Node, around: _Around) -> str:
        """A part whose first words are its heading."""
        first, rest = node.split
        words, tag = _number(node) + self._words(first), f"h{min(around.level, _DEEPEST)}"
        heading = f"<{tag}>{words}</{tag}>\n" if words else ""
        return f"\n{heading}{self.segments(rest, replace(around, level=around.level + 1))}"

    def _table(self, node: Node, around: _Around) -> str:
        """Caption, head rows, other rows; what is neither stands in a row of its own behind them."""
        caption, rest = node.split
        rows = [*grid.lines(grid.rows(node))]
        heads = len([*takewhile(lambda row: row[1] and all(cell.header for cell in row[1]), rows)])
        drawn = [self._row(row, cells, around) for row, cells in rows]
        loose = [part for part in rest if not _is(part, "row")]
        other = f"<tr><td>{self.segments(loose, around)}</td></tr>\n" if loose else ""
        words = _number(node) + self._words(caption)
        title = f"<caption>{words}</caption>\n" if words else ""
        head, body = "".join(drawn[:heads]), "".join(drawn[heads:]) + other
        return f"\n{title}{_part('thead', head)}{_part('tbody', body)}"

    def _row(self, row: Node, cells: list[grid.Placed], around: _Around) -> str:
        inner = _within(row, around)
        drawn = "".join("<td></td>" * cell.gap + self._cell(cell, inner) for cell in cells)
        loose = [part for part in row.segments if not _is(part, "cell")]
        other = f"<td>{self.segments(loose, inner, _number(row))}</td>" if loose or row.printed else ""
        return _element("tr", row, around, drawn + other)

    def _cell(self, cell: grid.Placed, around: _Around) -> str:
        sizes = zip(("rowspan", "colspan"), cell.size, strict=True)
        attributes = {name: str(size) for name, size in sizes if size > 1}
        if cell.header:
            attributes["scope"] = "col"
        inside = self._inside(cell.node, _within(cell.node, around), _number(cell.node))
        return _element("th" if cell.header else "td", cell.node, around, inside, attributes, end="")

    def _words(self, segments: Iterable[Segment]) -> str:
        runs = (run for segment in segments if not isinstance(segment, Node) for run in segment)
        return "".join(map(self._run, runs))

    def _run(self, run: Inline) -> str:
        if isinstance(run, Break):
            return "<br>"
        if isinstance(run, Link):
            return f'<a href="{_escaped(run.href)}">{_escaped(run.words)}</a>'
        return _escaped(run) if isinstance(run, str) else self._called(run)

    def _called(self, mark: FootnoteMark) -> str:
        """A mark that leads to its note."""
        self._marks[mark.id] += 1
        count, id_ = self._marks[mark.id], escape(mark.id)
        anchor = f"{id_}__mark" if count == 1 else f"{id_}__mark_{count}"
        return f'<sup><a href="#{id_}" id="{anchor}" role="doc-noteref">{_mark(self._notes[mark.id])}</a></sup>'


def _element(
    tag: str, node: Node, around: _Around, inside: str, attributes: dict[str, str] | None = None, end: str = "\n"
) -> str:
    """An element with its address, and its language where that is another than around it."""
    own = node.element.language
    spoken = _spoken(own) if own != around.language else {}
    return f"<{tag}{_attributes({'id': node.element.id, **(attributes or {}), **spoken})}>{inside}</{tag}>{end}"


def _attributes(values: dict[str, str]) -> str:
    return "".join(f' {name}="{_escaped(value)}"' for name, value in values.items())


def _spoken(code: str | None) -> dict[str, str]:
    """The language and the direction of its script."""
    direction = language.load(code).direction if code in language.codes() and code else "ltr"
    return {"lang": code or "", "dir": direction}


def _language(document: Document) -> str | None:
    return next(iter(document.metadata.languages), None)


def _within(node: Node, around: _Around) -> _Around:
    return replace(around, language=node.element.language, listed=_lists(node))


def _part(tag: str, inside: str) -> str:
    return f"<{tag}>\n{inside}</{tag}>\n" if inside else ""


def _is(segment: Segment, kind: str) -> bool:
    return isinstance(segment, Node) and segment.element.kind == kind


def _role(node: Node, around: _Around) -> dict[str, str]:
    """What a list and its points are to a screen reader."""
    if _lists(node):
        return {"role": "list"}
    return {"role": "listitem"} if node.element.kind == "point" and around.listed else {}


def _lists(node: Node) -> bool:
    """Whether a node is a list of nothing but points."""
    return node.element.kind == "list" and bool(node.segments) and all(_is(part, "point") for part in node.segments)


def _is_title(node: Node) -> bool:
    return node.element.id.startswith("title")


def _is_masthead(node: Node) -> bool:
    return node.element.kind == "cover" or _is_title(node)


def _number(node: Node) -> str:
    return f'<span class="number">{_escaped(node.printed)}</span> ' if node.printed else ""


def _mark(node: Node) -> str:
    return _escaped(node.printed or node.element.number or "*")


def _escaped(words: str) -> str:
    return escape(text(words))
