"""The words of a provision cut where something is to be shown in them: findings, verbs, citations, marks of footnotes.

Reads: one provision with its findings. Text is never changed: the pieces joined give the text back.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from gnomon.register.queries.rows import Finding, Provision


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text: plain, the verb of a clause or a citation; or, without text, the mark of footnote `target`, the
    place where the words of a finding begin, or (`end`) where those that began last are over."""

    text: str
    kind: str = ""  # "" | verb | citation | note | begin | end
    finding: Finding | None = None
    target: str = ""  # id of the footnote


Cut = tuple[int, int, Piece]
Words = tuple[int, int, Finding]


def pieces(provision: Provision, shown: Sequence[Finding] = ()) -> tuple[Piece, ...]:
    """The provision's text in order, with the beginning and end of each finding that is to be `shown`.

    Where two verbs or citations overlap, the earlier and longer one stays.
    """
    text, cuts = provision.text, list(_cuts(provision))
    words = list(_nested([_widened(finding, cuts) for finding in shown], len(text)))
    begins: dict[int, list[Piece]] = defaultdict(list)
    for start, _, finding in words:
        begins[start].append(Piece("", "begin", finding))
    ends = Counter(end for _, end, _ in words)
    notes: dict[int, list[Piece]] = defaultdict(list)
    for note, at in provision.footnotes:
        notes[_outside(at, cuts)].append(Piece("", "note", target=note))
    held = {start: (end, piece) for start, end, piece in cuts}
    edges = sorted({0, len(text), *begins, *ends, *notes, *held, *(end for end, _ in held.values())})
    edges = [edge for edge in edges if 0 <= edge <= len(text)]
    found: list[Piece] = []
    for edge, after in zip(edges, [*edges[1:], len(text)], strict=True):
        found += [*notes[edge], *[Piece("", "end")] * ends[edge], *begins[edge]]
        if piece := held[edge][1] if edge in held else Piece(text[edge:after]) if edge < after else None:
            found.append(piece)
    return tuple(found)


def in_margin(provision: Provision) -> tuple[Finding, ...]:
    """Findings for the margin; a citation of something that is not on file is marked in the text alone."""
    found, cited = list[Finding](), set[tuple[str, str]]()
    for finding in provision.findings:
        target = (finding.links_to or "", finding.links_to_address or "")
        if finding.kind != "citation" or (finding.links_to and target not in cited):
            found.append(finding)
            cited.add(target)
    return tuple(found)


def _cuts(provision: Provision) -> Iterator[Cut]:
    """Verbs and citations, none within another."""
    found = [cut for finding in provision.findings if (cut := _cut(finding, provision.text))]
    done = 0
    for start, end, piece in sorted(found, key=lambda cut: (cut[0], -cut[1])):
        if done <= start and end <= len(provision.text):
            yield start, end, piece
            done = end


def _cut(finding: Finding, text: str) -> Cut | None:
    start, end = finding.span
    if finding.kind == "citation" and 0 <= start < end:
        return start, end, Piece(text[start:end], "citation", finding)
    verb = finding.values.get("verb", "")
    if finding.kind == "clause" and verb:
        at = text.find(verb, start, end)
        return (at, at + len(verb), Piece(verb, "verb", finding)) if at >= 0 else None
    return None


def _widened(finding: Finding, cuts: Sequence[Cut]) -> Words:
    """The finding's words; what begins or ends inside a verb or citation takes in the whole of it."""
    start, end = finding.span
    for first, last, _ in cuts:
        start = first if first < start < last else start
        end = last if first < end < last else end
    return start, end, finding


def _nested(words: Sequence[Words], length: int) -> Iterator[Words]:
    """From outside in; what goes on behind the end of the finding that it began in is shown up to there."""
    around: list[int] = []
    for start, end, finding in sorted(words, key=lambda each: (each[0], -each[1])):
        around = [other for other in around if other > start]
        end = min([end, *around])
        if 0 <= start < end <= length:
            yield start, end, finding
            around.append(end)


def _outside(at: int, cuts: Sequence[Cut]) -> int:
    """Where a mark stands that is set inside a citation: behind it."""
    return next((end for start, end, _ in cuts if start < at < end), at)
