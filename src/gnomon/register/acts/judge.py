"""A person judges a source, or what it said, with a reason; nobody is asked to agree."""

from __future__ import annotations

from gnomon.method import sources
from gnomon.register.acts import clock
from gnomon.register.acts.act import Because, act
from gnomon.register.models import Account, Information, Judgement


def judge(item: Information, question: sources.Question, grade: str, reason: str, *, by: str) -> Judgement:
    """Answer one question about one item. Raises InputError for a grade of the other question or without a reason."""
    said = sources.checked(sources.Judgement(question, grade, by, clock.now().date().isoformat(), reason))
    with act("judge-information", by, f"{item.slug} {question} {grade}", reason) as this:
        row = Judgement(
            information=item, question=question, grade=grade, by=Account.objects.get(username=by), on=said.on,
            reason=reason, level=max(item.level, "C1"),
        )  # fmt: skip
        return this.add_one(row, Because(person=by))
