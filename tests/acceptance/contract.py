"""What the contract promises of `gnomon read --format json`, checked from the outside."""

from __future__ import annotations

import re
from typing import Any

KINDS = {
    "cover", "formula", "recital", "paragraph", "list", "point", "section", "heading", "footnote",
    "table", "row", "cell", "figure", "annex", "conclusion", "text",
}  # fmt: skip
REASONS = {
    "page-head", "page-foot", "page-number", "footnote-mark", "line-hyphen", "repeated-table-head",
    "link", "rotated-text", "deleted", "contents-list", "other",
}  # fmt: skip
FINDING = {"id", "at", "span", "rule", "confidence"}


def _squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def broken_promises(answer: dict[str, Any], source: str) -> list[str]:
    """Every promise that `answer` breaks, in words; `source` is what `--format source` printed."""
    return [*_elements(answer, source), *_cover(answer, source), *_findings(answer, source)]


def _elements(answer: dict[str, Any], source: str) -> list[str]:
    wrong = []
    ids = [element["id"] for element in answer["elements"]]
    if len(set(ids)) != len(ids):
        wrong.append("an address stands twice")
    for element in answer["elements"]:
        name = element["id"]
        if element["kind"] not in KINDS:
            wrong.append(f"{name}: kind {element['kind']}")
        if element["parent"] is not None and element["parent"] not in ids:
            wrong.append(f"{name}: parent {element['parent']} does not exist")
        words = "".join(source[start:end] for start, end in element["spans"])
        if _squeezed(words) != _squeezed(element["text"]):
            wrong.append(f"{name}: text differs from its spans")
        for mark in element["footnotes"]:
            if mark["id"] not in ids:
                wrong.append(f"{name}: mark of {mark['id']}, which does not exist")
            if not 0 <= mark["at"] <= len(element["text"]):
                wrong.append(f"{name}: mark outside its text")
    return wrong


def _cover(answer: dict[str, Any], source: str) -> list[str]:
    wrong = []
    if len(source) != answer["source"]["length"]:
        wrong.append(f"length {answer['source']['length']}, source {len(source)}")
    spans = [span for element in answer["elements"] for span in element["spans"]]
    spans += [element["number_span"] for element in answer["elements"] if element["number_span"]]
    spans += [entry["span"] for entry in answer["dropped"]]
    wrong += [f"why {entry['why']}" for entry in answer["dropped"] if entry["why"] not in REASONS]
    at = 0
    for start, end in sorted(spans):
        if start < at:
            wrong.append(f"{start}-{end} is counted twice")
        if source[at:start].strip():
            wrong.append(f"{at}-{start} is in nothing: {source[at:start].strip()[:40]!r}")
        at = max(at, end)
    if source[at:].strip():
        wrong.append(f"{at}- is in nothing: {source[at:].strip()[:40]!r}")
    return wrong


def _findings(answer: dict[str, Any], source: str) -> list[str]:
    wrong, seen = [], set()
    ids = {element["id"] for element in answer["elements"]}
    for kind, rows in answer["findings"].items():
        for row in rows:
            name = f"{kind} {row.get('id')}"
            if missing := FINDING - row.keys():
                wrong.append(f"{name}: without {sorted(missing)}")
                continue
            if row["id"] in seen:
                wrong.append(f"{name}: the id stands twice")
            seen.add(row["id"])
            if row["at"] not in ids:
                wrong.append(f"{name}: at {row['at']}, which does not exist")
            start, end = row["span"]
            if not (0 <= start < end <= len(source)) or source[start].isspace() or source[end - 1].isspace():
                wrong.append(f"{name}: span {start}-{end}")
            if not 0 <= row["confidence"] <= 1:
                wrong.append(f"{name}: confidence {row['confidence']}")
            if kind == "clauses" and _squeezed(row["verb"]) not in _squeezed(source[start:end]):
                wrong.append(f"{name}: verb {row['verb']} is not in its words")
    return wrong
