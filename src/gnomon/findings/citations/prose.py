"""Resolutions and decisions cited in prose, with or without a date: `resolution 42/37 of 27 September 2019`.

Reads: `[citations]` and `[time]` of the language. A number belongs to a citation when the noun stands before it
(after it in Chinese) or when it goes on with a list that the noun opened; body and date may stand on either side
of the numbers and serve the whole list.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby

from gnomon.calendar.dates import date_at, find_dates
from gnomon.calendar.partial import PartialDate
from gnomon.findings.citations import pinpoints
from gnomon.findings.citations.bodies import body_of, in_order
from gnomon.findings.citations.grammar import named
from gnomon.findings.citations.numbers import Rules, number_of, rules_of
from gnomon.findings.citations.reference import Reference

_BEFORE = 110
_BETWEEN = 220
_LONGEST_LIST = 1500
_MARK = re.compile(r"[(（]?\[\^\d+\][)）]?")
_LIST = re.compile(r"\s*(?:[(（]?\[\^\d+\][)）]?\s*)?(?:[、，,和及与]|以及|$)")


@dataclass(slots=True)
class _Mention:
    """A number on its way to a reference; `group` counts the lists."""

    start: int
    end: int
    number: str
    nature: str
    group: int
    named: str | None
    date: PartialDate | None


def find(text: str, language: str, year: int | None, organ: str | None) -> list[Reference]:
    """Every resolution or decision cited in prose in `text`, first to last."""
    rules = rules_of(language)
    if rules is None:
        return []
    mentions = _after_noun(text, language, rules) if not rules.noun_last else _before_noun(text, language, rules)
    for _, group in groupby(mentions, key=lambda mention: mention.group):
        _share(list(group))
    return [_reference(text, mention, language, year, organ) for mention in mentions]


def _after_noun(text: str, language: str, rules: Rules) -> list[_Mention]:
    """Languages that write the noun first."""
    found: list[_Mention] = []
    reached = 0
    for match in rules.numbers(text):
        low = max(reached, match.start() - _BEFORE)
        nouns = [
            noun for noun in rules.noun.finditer(text, low, match.start()) if _close(text, noun.end(), match.start())
        ]
        if nouns:
            mention = _opened(text, match, nouns[-1], low, rules, len(found))
        elif found and _listed(text, found[-1], reached, match, rules):
            mention = _continued(text, match, found[-1], reached, rules)
        else:
            continue
        reached = _trailing(text, mention, language, rules)
        found.append(mention)
    return found


def _close(text: str, start: int, end: int) -> bool:
    """Whether only words stand between a noun and its number."""
    between = text[start:end]
    return not any(map(str.isdigit, between)) and not re.search(r"[.;:!?؛]", between)


def _opened(text: str, match: re.Match[str], noun: re.Match[str], low: int, rules: Rules, group: int) -> _Mention:
    between, before = text[noun.end() : match.start()], text[low : noun.start()]
    body = _last_body(between, rules) or _adjacent_body(before, rules)
    start = noun.start() if not between.strip() else match.start()
    return _Mention(start, match.end(), number_of(match), _nature(noun), group, body, None)


def _continued(text: str, match: re.Match[str], last: _Mention, reached: int, rules: Rules) -> _Mention:
    body = _last_body(text[reached : match.start()], rules)
    return _Mention(match.start(), match.end(), number_of(match), last.nature, last.group, body or last.named, None)


def _listed(text: str, last: _Mention, reached: int, match: re.Match[str], rules: Rules) -> bool:
    between = _MARK.sub("", text[reached : match.start()])
    tail = rules.tail.match(text, match.end())
    if "(" in last.number and not match["serial"] and (tail is None or tail.lastgroup != "dated"):
        return False
    if len(between) > _BETWEEN or re.search(r"[;:؛；]|\.\s", between):
        return False
    return bool(rules.goes_on.search(between)) and "/" not in between


def _trailing(text: str, mention: _Mention, language: str, rules: Rules) -> int:
    """Reads the body and the date after a number; gives the end of what was read."""
    at = mention.end
    for _ in range(2):
        tail = rules.tail.match(text, at)
        if tail is None:
            break
        if key := tail.lastgroup if tail.lastgroup != "dated" else None:
            mention.named = mention.named or key.rstrip("_")
            at = tail.end()
        elif found := date_at(text, tail.end(), language):
            mention.date = found.date
            at = found.end
        else:
            break
    return at


def _before_noun(text: str, language: str, rules: Rules) -> list[_Mention]:
    """Languages that write the noun last (Chinese): `2007年6月18日第5/1号和第5/2号决议`."""
    found: list[_Mention] = []
    reached = 0
    for match in rules.numbers(text):
        noun = rules.noun.search(text, match.end(), match.end() + _LONGEST_LIST)
        if noun is None or not _leads_to(text[match.end() : noun.start()]):
            continue
        between = text[max(reached, match.start() - _BEFORE) : match.start()]
        goes_on = (
            bool(found) and reached > match.start() - _BETWEEN and bool(rules.goes_on.match(_MARK.sub("", between)))
        )
        sentence = max(between.rfind(mark) for mark in "。；\n") + 1
        dates = [found for found in find_dates(between, language) if found.date.day and found.start >= sentence]
        body = _body_before(between, dates[-1].start if dates else len(between), rules)
        last = found[-1] if goes_on else None
        found.append(
            _Mention(
                match.start(),
                noun.end() if noun.start() - match.end() <= 1 else match.end(),
                number_of(match),
                _nature(noun),
                last.group if last else len(found),
                body or (last.named if last else None),
                dates[-1].date if dates else last.date if last else None,
            )
        )
        reached = found[-1].end
    return found


def _leads_to(between: str) -> bool:
    """Whether a number and the noun after it are one list: `第1/2号和第3/4号决议`, not `第1/2号法令`."""
    return not between or (bool(_LIST.match(between)) and not re.search("[。；]", between))


def _body_before(between: str, date: int, rules: Rules) -> str | None:
    """The body that stands directly before the date, else the last one before what the text is about."""
    clause = re.split("[。；，]", between)[-1]
    shift = len(between) - len(clause)
    front, about, _ = clause.partition(rules.about)
    if about and re.search(rf"(?:{rules.own})$", front):  # "its resolution on the report of a committee"
        return None
    bodies = list(rules.body.finditer(front)) or list(rules.body.finditer(clause))
    adjacent = [match for match in rules.body.finditer(clause) if match.end() + shift == date]
    chosen = adjacent or bodies
    return _key(chosen[-1]) if chosen else None


def _share(group: list[_Mention]) -> None:
    """A date or body printed once serves the numbers of the list before it."""
    date, body = None, None
    for mention in reversed(group):
        date = mention.date = mention.date or date
        body = mention.named = mention.named or body


def _reference(text: str, mention: _Mention, language: str, year: int | None, organ: str | None) -> Reference:
    number = mention.number if language != "ar" else in_order(mention.number, mention.date)
    body = body_of(number, mention.named, organ, mention.date, year)
    symbol = named(body, mention.nature, number) if body else None
    pin = pinpoints.after(text, mention.end)
    lead = None if pin else pinpoints.before(text, mention.start)
    sure = mention.named or mention.date or "(" in mention.number
    return Reference(
        start=lead.start if lead else mention.start,
        end=pin.end if pin else mention.end,
        symbol=symbol.normal if symbol else None,
        kind="document",
        rule="resolution-in-prose" if number == mention.number else "halves-exchanged",
        confidence=0.5 if symbol is None or number != mention.number else 0.95 if sure else 0.8,
        paragraphs=(pin or lead).paragraphs if pin or lead else (),  # type: ignore[union-attr]
        points=(pin or lead).points if pin or lead else (),  # type: ignore[union-attr]
        date=mention.date.iso if mention.date else None,
        named=mention.named,
    )


def _last_body(words_: str, rules: Rules) -> str | None:
    bodies = list(rules.body.finditer(words_))
    return _key(bodies[-1]) if bodies else None


def _adjacent_body(before: str, rules: Rules) -> str | None:
    """The body whose name stands at the noun, or at `in its` before it."""
    bodies = [match for match in rules.body.finditer(before) if rules.beside.fullmatch(before, match.end())]
    return _key(bodies[-1]) if bodies else None


def _key(match: re.Match[str]) -> str:
    return str(match.lastgroup).rstrip("_")


def _nature(noun: re.Match[str]) -> str:
    return "DEC" if noun["decision"] else "RES"
