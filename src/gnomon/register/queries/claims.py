"""Claims as their items carry them: computed from what is on file, never stored.

Reads: information with what it repeats and how its sources were judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from gnomon.method import sources
from gnomon.method.proof import Item
from gnomon.method.weighing import Weighed, reliable, weigh
from gnomon.register.models import Information, Judgement


@dataclass(frozen=True, slots=True)
class Judged:
    """One item as an account may see it: judgements of others only on questions that it has answered itself.

    `apart` gives for each question how many steps the judgements lie apart, where that may be seen and computed.
    """

    item: Information
    weighed: Weighed
    judgements: tuple[sources.Judgement, ...]
    apart: dict[str, int | None]


def weighed(items: Sequence[Information]) -> Weighed:
    """What the items of one claim carry together; only those given are counted."""
    judged: dict[int, list[sources.Judgement]] = {item.pk: [] for item in items}
    for row in _judgements(items):
        judged[row.information_id].append(_judgement(row))
    return weigh([_item(item, reliable(judged[item.pk])) for item in items], _repeats(items))


def of_account(item: Information, reader: str) -> Judged:
    """One item with its claim weighed, as the account `reader` may see it."""
    every = [_judgement(row) for row in _judgements([item])]
    seen = tuple(sources.visible(every, reader))
    whole = weighed(list(Information.objects.filter(claim=item.claim).order_by("pk")))
    return Judged(item, whole, seen, {question: sources.apart(seen, question) for question in sources.STEPS})


def every(claim: str | None = None) -> Iterator[tuple[Information, Weighed]]:
    """Every item, by claim, with what its claim carries."""
    found = Information.objects.filter(claim=claim) if claim else Information.objects.all()
    for _, same in groupby(found.order_by("claim", "pk"), key=lambda item: item.claim):
        items = list(same)
        carried = weighed(items)
        yield from ((item, carried) for item in items)


def _judgements(items: Iterable[Information]) -> Iterable[Judgement]:
    return Judgement.objects.filter(information__in=items).select_related("by").order_by("pk")


def _judgement(row: Judgement) -> sources.Judgement:
    question: sources.Question = "reliability" if row.question == "reliability" else "credibility"
    return sources.Judgement(question, row.grade, row.by.username, row.on, row.reason)


def _item(item: Information, is_reliable: bool) -> Item:
    return Item(_key(item.slug), (), bool(item.first_hand), is_reliable, bool(item.denies))


def _repeats(items: Sequence[Information]) -> dict[str, list[str]]:
    """What each item repeats, and what those repeat in turn, whatever they claim."""
    known: dict[str, list[str]] = {}
    found: Iterable[Information] = items
    while True:
        known |= {_key(item.slug): _origins(item) for item in found}
        wanted = {name for names in known.values() for name in names if name.startswith("item ")} - set(known)
        found = list(Information.objects.filter(slug__in=[name.removeprefix("item ") for name in wanted]))
        if not found:
            return known


def _origins(item: Information) -> list[str]:
    """The items that it repeats, and the origin that it names for itself."""
    return [_key(slug) for slug in item.repeats or ()] + ([f"named {item.origin}"] if item.origin else [])


def _key(slug: str) -> str:
    return f"item {slug}"
