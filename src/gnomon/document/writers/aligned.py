"""`gnomon align`: an alignment as JSON (`gnomon-align/1`), as lines for a terminal, as a page with a column a version.

Reads: an `Alignment` and its differences. Texts stand as they were read; nothing is translated.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from unicodedata import east_asian_width

from gnomon import language
from gnomon.document.alignment import Alignment, Difference, Row, Version
from gnomon.document.model import Element
from gnomon.document.writers.contract import Json, plain
from gnomon.document.writers.xml import text

FORMAT = "gnomon-align/1"
_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
</head>
<body>
<main>
<h1>{title}</h1>
{differences}<table>
<thead>
<tr><th scope="col">address</th><th scope="col">confidence</th>{heads}</tr>
</thead>
<tbody>
{rows}</tbody>
</table>
</main>
</body>
</html>
"""


def aligned_json(alignment: Alignment, found: Sequence[Difference]) -> Json:
    """Versions, rows and differences; a row has an entry for each version that has the provision."""
    return {
        "format": FORMAT,
        "versions": [_version(version) for version in alignment.versions],
        "rows": [_row(row) for row in alignment.rows],
        "differences": [plain(difference.anomaly) for difference in found],
    }  # fmt: skip


def _version(version: Version) -> Json:
    about = version.metadata
    return {"key": version.key, "symbol": about.symbol, "languages": list(about.languages), "title": about.title}


def _row(row: Row) -> Json:
    first = next(iter(row.elements.values()))[0]
    return {
        "address": row.address, "kind": first.kind, "by": row.by, "confidence": row.confidence,
        "moved": list(row.moved),
        "elements": {key: [_element(element) for element in elements] for key, elements in row.elements.items()},
    }  # fmt: skip


def _element(element: Element) -> Json:
    return {"id": element.id, "number": element.number, "text": element.text, "spans": plain(element.spans)}


def aligned_table(alignment: Alignment, found: Sequence[Difference], width: int) -> str:
    """One line a row, with its confidence and the first words of each version; then one line a difference."""
    most = max((len(row.address) for row in alignment.rows), default=0)
    share = max(12, (width - most - 5) // len(alignment.versions) - 2)
    lines = [_line("", most, "", [version.key for version in alignment.versions], share)]
    for row in alignment.rows:
        words = [_words(row.elements.get(version.key, ())) or "–" for version in alignment.versions]
        lines.append(_line(row.address, most, _sure(row), words, share))
    said = [f"{_place(each)}{each.anomaly.code}  {_values(each)}" for each in found]
    return "\n".join([*lines, "", f"{len(found)} difference{'s' * (len(found) != 1)}", *said]) + "\n"


def _sure(row: Row) -> str:
    return "" if row.confidence is None else f"{row.confidence:.2f}"


def _line(address: str, most: int, sure: str, words: Sequence[str], share: int) -> str:
    return "  ".join([address.ljust(most), sure.ljust(4), *(_cut(each, share) for each in words)]).rstrip()


def _cut(words: str, cells: int) -> str:
    """As much of the words as fits, filled up with blanks; a Chinese character takes two cells."""
    kept, used = "", 0
    for sign in words:
        wide = 2 if east_asian_width(sign) in "WF" else 1
        if used + wide > cells:
            break
        kept, used = kept + sign, used + wide
    return kept + " " * (cells - used)


def _words(elements: Sequence[Element]) -> str:
    return " / ".join(" ".join(filter(None, [element.number, element.text])) for element in elements)


def _place(difference: Difference) -> str:
    return f"{difference.row.address}  " if difference.row else ""


def _values(difference: Difference) -> str:
    return "; ".join(f"{name}: {value}" for name, value in difference.anomaly.values.items())


def aligned_html(alignment: Alignment, found: Sequence[Difference]) -> str:
    """A page that stands alone: the differences, then a table with a column for each version."""
    symbols = dict.fromkeys(v.metadata.symbol for v in alignment.versions if v.metadata.symbol)
    title = _escaped(" · ".join([*symbols, ", ".join(v.key for v in alignment.versions)]))
    heads = "".join(f'<th scope="col">{_escaped(version.key)}</th>' for version in alignment.versions)
    listed = "".join(f"<li>{_linked(each)}</li>\n" for each in found)
    rows = "".join(_drawn(row, alignment.versions) for row in alignment.rows)
    return _PAGE.format(title=title, heads=heads, rows=rows, differences=f"<ul>\n{listed}</ul>\n" if listed else "")


def _linked(difference: Difference) -> str:
    said = _escaped(f"{difference.anomaly.code}: {_values(difference)}")
    row = difference.row
    return f'<a href="#{_anchor(row)}">{_escaped(row.address)}</a> {said}' if row else said


def _anchor(row: Row) -> str:
    """Unique: an address that two versions give to different provisions has a row for each."""
    return _escaped(f"{next(iter(row.elements))}__{row.address}")


def _drawn(row: Row, versions: Sequence[Version]) -> str:
    cells = "".join(_cell(row.elements.get(version.key, ()), version) for version in versions)
    return f'<tr id="{_anchor(row)}"><th scope="row">{_escaped(row.address)}</th><td>{_sure(row)}</td>{cells}</tr>\n'


def _cell(elements: Sequence[Element], version: Version) -> str:
    return f"<td>{''.join(_paragraphs(elements, version))}</td>"


def _paragraphs(elements: Sequence[Element], version: Version) -> Iterator[str]:
    for element in elements:
        code = element.language or version.key
        spoken = f' lang="{_escaped(code)}" dir="{_direction(code)}"'
        yield f"<p{spoken}>{_escaped(' '.join(filter(None, [element.number, element.text])))}</p>"


def _direction(code: str) -> str:
    return language.load(code).direction if code in language.codes() else "auto"


def _escaped(words: str) -> str:
    return escape(text(words))
