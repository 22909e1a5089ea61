"""What a figure of an election counts, for which party, and who sent the observers.

Reads: a plain string, its figures (`indicators.figures`) and `[elections]` of its language.
"""

from __future__ import annotations

from collections.abc import Sequence

from gnomon.document.model import Span
from gnomon.findings.elections.words import Words
from gnomon.findings.indicators.figures import Figure

_BEHIND = 60  # characters behind a figure that may say what it counts


def what(text: str, figure: Figure, sentence: Span, clause: Span, known: Words) -> str | None:
    """The slug of what the figure counts; None where the words say nothing of an election."""
    found = _behind(text, figure, clause, known)
    for start in (clause[0], sentence[0]) if figure.unit is None else (clause[0],):
        found = found or _before(text, figure, start, known)
    if found == "candidates" and known.women.search(text, clause[0], min(clause[1], figure.end + 16)):
        return "women-candidates"
    return found


def _behind(text: str, figure: Figure, clause: Span, known: Words) -> str | None:
    """The first of the words behind the figure, and before the next one."""
    found = [
        (match.start(), slug)
        for slug, form in known.behind
        if (match := form.search(text, figure.start, min(clause[1], figure.end + _BEHIND)))
        and not any(sign.isdigit() for sign in text[figure.end : match.start()])
    ]
    return min(found)[1] if found else None


def _before(text: str, figure: Figure, start: int, known: Words) -> str | None:
    """The last of the words between `start` and the figure."""
    found = [(match.end(), slug) for slug, form in known.before for match in form.finditer(text, start, figure.start)]
    return max(found)[1] if found else None


def party(text: str, figure: Figure, sentence: Span, clause: Span, known: Words) -> str | None:
    """The party whose figure it is: the nearest before, or the one that the clause describes; of a list none."""
    named = [
        (match.start("it"), match.end("it"), match["it"])
        for match in known.party.finditer(text, *sentence)
        if not known.not_party.fullmatch(match["it"])
    ]
    behind = [name for start, _, name in named if figure.end <= start < clause[1]]
    inside = [(start, end, name) for start, end, name in named if clause[0] <= start and end <= figure.start]
    if behind and not inside:
        return behind[0]
    if _listed(text, inside):
        return None
    before = [name for _, end, name in named if end <= figure.start]
    return before[-1] if before else None


def _listed(text: str, parties: Sequence[tuple[int, int, str]]) -> bool:
    """Whether the last two parties stand side by side."""
    return len(parties) > 1 and parties[-1][0] - parties[-2][1] <= len(" and the ")


def sender(text: str, figure: Figure, clause: Span, known: Words) -> str | None:
    """Who sent the observers, as printed."""
    match = known.sender.search(text, clause[0], figure.start)
    return match["it"].strip() if match else None


def independence(text: str, figure: Figure, clause: Span, known: Words) -> str | None:
    """What the clause says of the observers: international, independent, close to a party."""
    for slug, form in (
        ("international", known.international),
        ("independent", known.independent),
        ("affiliated", known.affiliated),
    ):
        if form.search(text, *clause) and not (slug == "international" and _are_domestic(text, figure, clause, known)):
            return slug
    return None


def _are_domestic(text: str, figure: Figure, clause: Span, known: Words) -> bool:
    """Whether the words nearest to the figure say that the observers are the country's own."""
    own = min((abs(each.start() - figure.start) for each in known.domestic.finditer(text, *clause)), default=None)
    others = (abs(each.start() - figure.start) for each in known.international.finditer(text, *clause))
    return own is not None and own < min(others)
