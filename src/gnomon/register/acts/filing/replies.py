"""How a reviewed State answered: replies of an addendum brought to the recommendations of its report.

Report and addendum may be filed in either order. An answer that a person corrected stays; what was rejected gets none.
"""

from __future__ import annotations

from collections import defaultdict

from django.db.models import Q

from gnomon.register.acts.act import Act
from gnomon.register.acts.filing.records import because
from gnomon.register.models import Finding, Recommendation, State, Work


def answer_reviews(this: Act, work: Work) -> None:
    """Enter the answers that `work` gives, and those on file to the recommendations of `work`."""
    replies = Finding.objects.filter(kind="reply", present=True).exclude(state=State.REJECTED)
    concerned = replies.filter(Q(expression__work=work) | Q(values__report=work.symbol or work.key))
    numbered: dict[str, dict[str, list[Recommendation]]] = {}
    for reply in concerned.select_related("version").order_by("expression__work__key", "expression__language", "start"):
        report = reply.values["report"]
        if report not in numbered:
            numbered[report] = _by_number(report)
        _answer(this, reply, numbered[report])


def _answer(this: Act, reply: Finding, numbered: dict[str, list[Recommendation]]) -> None:
    """A number that several recommendations bear tells none of them."""
    for number in reply.values["numbers"]:
        asked = numbered.get(number, ())
        if len(asked) == 1 and _open(asked[0].finding):
            this.set(asked[0], {"response": reply.values["response"]}, because(reply, reply.version))


def _open(finding: Finding) -> bool:
    return finding.state != State.REJECTED and "response" not in finding.corrections


def _by_number(report: str) -> dict[str, list[Recommendation]]:
    """The recommendations of a report by their number, `122.14`, and by the last part of it, `14`."""
    found: dict[str, list[Recommendation]] = defaultdict(list)
    for asked in Recommendation.objects.filter(work__symbol=report).select_related("finding"):
        source = asked.finding.values.get("source") or {}
        number = ".".join([source.get("paragraph") or "", *source.get("points", ())])
        found[number].append(asked)
        found[number.rpartition(".")[2]].append(asked)
    return found
