"""The verbs of one provision whose subject is the organ: the one that opens it, and which of the others.

Reads: text and the verbs of its language. A paragraph opens with a verb and may go on with others: "welcomes ...,
requests ... and encourages ...". A later verb counts when it stands at a joint between clauses and the organ must be
its subject:
- finite verbs do, except after a bare "and" inside a that-clause, which has a subject of its own;
- participles, and verbs of languages that do not mark mood, do unless they follow a request, whose addressee
  may be the one who acts; there a word such as "while" or 同时, or an addressee after the verb, tells;
- in a recital the participles stand side by side.
"""

from __future__ import annotations

from gnomon.findings.actors import addressees, refers_back
from gnomon.findings.verbs import Verb, Verbs

_COMMAS = frozenset(",，،")
_HALVES = ";；؛"


def verbs_in(text: str, verbs: Verbs) -> list[Verb]:
    """The organ's own verbs in the text of one provision, in order; empty where it opens with none."""
    opening = verbs.first(text)
    if opening is None:
        return []
    found = [opening]
    for verb in verbs.following(text, opening.end):
        if _organ_speaks(text, found, verb, verbs):
            found.append(verb)
    return found


def _organ_speaks(text: str, found: list[Verb], verb: Verb, verbs: Verbs) -> bool:
    """Whether the organ is the subject of `verb`, the next form after the clauses of `found`."""
    before, recital = found[-1], _is_recital(text, found[0])
    if verb.opening or verb.class_.chain == "never":
        return _begins_half(text, before, verb)
    if before.class_.asks and verb.class_.chain == "unasked":
        return False
    if recital and found[0].mood == "participle" and verb.mood == "finite" and text.rstrip()[-1:] in _COMMAS:
        return False  # a recital has one subject and one mood: "as it notes" is said of others
    if verb.mood == "finite":
        return (
            verb.comma
            or verb.class_.chain == "joined"
            or not _has_own_subject(text, before, verb, verbs)
            or _names_actor(text, verb, verbs)
        )
    if not verb.comma:
        return verbs.introduces(text, verb.end) or _goes_on(text, found, verb, verbs)
    if verb.class_.asks and not verb.joined and not verb.strong and verbs.hangs(text, verb.begin):
        return False
    if verb.class_.asks and (before.class_.asks or (verb.mood and not recital)) and not verb.strong:
        return _names_actor(text, verb, verbs)
    if verb.strong or (verb.mood is None and (verb.class_.asks or verb.class_.chain == "always")):
        return True
    if verb.mood and verb.class_.force and not recital:
        return False
    parallel = recital or (verb.mood is None and verb.joined)
    if (parallel and not before.class_.asks) or (verb.joined and verb.class_.chain == "joined"):
        return True
    may_follow = verb.class_.chain == "always" or not before.class_.asks
    plain = verb.mood == "participle" and verb.joined
    return may_follow and (plain or not _has_own_subject(text, before, verb, verbs))


def _is_recital(text: str, opening: Verb) -> bool:
    """Whether the paragraph is a recital: by its first verb, or by the comma that ends it."""
    return opening.mood == "participle" or (opening.mood is None and text.rstrip()[-1:] in _COMMAS)


def _begins_half(text: str, before: Verb, verb: Verb) -> bool:
    """Whether it is the first form after a semicolon, where the organ speaks anew."""
    return not before.class_.asks and verb.comma and any(mark in text[before.end : verb.begin + 1] for mark in _HALVES)


def _goes_on(text: str, found: list[Verb], verb: Verb, verbs: Verbs) -> bool:
    """Whether a form after a bare "and" goes on with the organ's voice."""
    if verb.class_.asks:
        return _names_actor(text, verb, verbs)
    if found[0].mood == verb.mood == "participle" and not verbs.gerunds:
        return True
    return verb.class_.chain == "always" and not _has_own_subject(text, found[-1], verb, verbs)


def _has_own_subject(text: str, before: Verb, verb: Verb, verbs: Verbs) -> bool:
    return verbs.has_inner(text, before.end, verb.begin)


def _names_actor(text: str, verb: Verb, verbs: Verbs) -> bool:
    """Whether it names whom it asks, or means those named before by a pronoun."""
    near = (text[verb.begin : verb.start], text[verb.start : verb.end], text[verb.end :])
    code = verbs.language.code
    return verb.class_.asks and (bool(addressees(near[-1], code)) or refers_back(near, 1, code))
