"""The words of a provision cut where something is to be shown in them: citations, verbs, marks of footnotes.

Reads: one provision with its findings. Text is never changed: the pieces joined give the text back.
"""

from __future__ import annotations

from dataclasses import dataclass

from gnomon.register.queries.rows import Finding, Provision


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text: plain, the verb of a clause, a citation, or (without text) the mark of footnote `target`."""

    text: str
    kind: str = ""  # "" | verb | citation | note
    finding: Finding | None = None
    target: str = ""  # id of the footnote


Cut = tuple[int, int, Piece]


def pieces(provision: Provision) -> tuple[Piece, ...]:
    """The provision's text in order; where two cuts overlap the earlier and longer one stays."""
    text, done, cut = provision.text, 0, []
    for start, end, piece in _cuts(provision):
        if start < done or end > len(text):
            continue
        if start > done:
            cut.append(Piece(text[done:start]))
        cut.append(piece)
        done = end
    if done < len(text):
        cut.append(Piece(text[done:]))
    return tuple(cut)


def _cuts(provision: Provision) -> list[Cut]:
    found = [cut for finding in provision.findings if (cut := _cut(finding, provision.text))]
    found += [(at, at, Piece("", "note", target=note)) for note, at in provision.footnotes]
    return sorted(found, key=lambda cut: (cut[0], -cut[1]))


def _cut(finding: Finding, text: str) -> Cut | None:
    start, end = finding.span
    if finding.kind == "citation" and start < end:
        return start, end, Piece(text[start:end], "citation", finding)
    verb = finding.values.get("verb", "")
    if finding.kind == "clause" and verb:
        at = text.find(verb, start, end)
        return (at, at + len(verb), Piece(verb, "verb", finding)) if at >= 0 else None
    return None
