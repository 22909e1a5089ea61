"""The series of a resolution: the earlier one of the same kind that its preamble recalls.

The earlier one is cited in a recital whose verb recalls, was adopted by the same body, and has the same title in a
language or the same country and agenda item.
"""

from __future__ import annotations

from gnomon.register.acts.act import Act
from gnomon.register.models import Expression, Finding, Work


def link_series(this: Act, work: Work) -> None:
    """Link a work to the one before it, and to it those that recall it."""
    _link(this, work)
    if work.symbol:
        later = Finding.objects.filter(kind="citation", values__symbol=work.symbol, expression__work__body=work.body)
        for other in Work.objects.filter(pk__in=later.exclude(expression__work=work).values("expression__work")):
            _link(this, other)


def _link(this: Act, work: Work) -> None:
    candidates = [w for w in Work.objects.filter(key__in=_recalled(work), body=work.body) if _same_subject(work, w)]
    if candidates:
        latest = max(candidates, key=lambda w: (w.adopted_on or "", w.pk))
        this.set(work, {"previous": latest})


def _recalled(work: Work) -> set[str]:
    own = Finding.objects.filter(expression__work=work, address__startswith="recital_")
    recalling = set(own.filter(kind="clause", values__class_="recall").values_list("address", flat=True))
    cited = own.filter(kind="citation", address__in=recalling)
    return {f.values["symbol"] for f in cited if f.values["symbol"] and f.values["symbol"] != work.symbol}


def _same_subject(work: Work, other: Work) -> bool:
    if (work.country_id or 0, work.agenda_item or "") == (other.country_id, other.agenda_item):
        return True
    titles = set(Expression.objects.filter(work=work).values_list("language", "title"))
    return bool(
        {t for t in titles if t[1]} & set(Expression.objects.filter(work=other).values_list("language", "title"))
    )
