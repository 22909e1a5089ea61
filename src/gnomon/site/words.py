"""The site's words for the slugs of the register: voices, sides, kinds, states.

Reads: nothing. A slug that is not listed here is shown as it is, with its hyphens as blanks.
"""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

Table = Mapping[str, "str | Promise"]

VOICES: Table = {
    "state": _("State"),
    "mandate-holder": _("Mandate holder"),
    "committee": _("Committee"),
    "national-institution": _("National institution"),
    "civil-society": _("Civil society"),
}
LETTERS: Table = {  # one sign inside a mark; within a language all five differ
    "state": pgettext_lazy("letter in the mark of a voice: State", "S"),
    "mandate-holder": pgettext_lazy("letter in the mark of a voice: mandate holder", "M"),
    "committee": pgettext_lazy("letter in the mark of a voice: committee", "C"),
    "national-institution": pgettext_lazy("letter in the mark of a voice: national institution", "N"),
    "civil-society": pgettext_lazy("letter in the mark of a voice: civil society", "O"),
}
SIDES: Table = {
    "state": _("State"),
    "un": _("United Nations"),
    "civil-society": _("Civil society"),
    "media": _("Media"),
    "academic": _("Academic"),
    "other": _("Other"),
}
DOCUMENTS: Table = {
    "resolution": _("Resolution"),
    "decision": _("Decision"),
    "presidential-statement": _("Presidential statement"),
    "draft": _("Draft"),
    "report": _("Report"),
    "concluding-observations": _("Concluding observations"),
    "list-of-issues": _("List of issues"),
    "upr-report": _("Universal periodic review report"),
    "letter": _("Letter"),
    "other": _("Other document"),
}
BODIES: Table = {
    "HRC": _("Human Rights Council"),
    "GA": _("General Assembly"),
    "CHR": _("Commission on Human Rights"),
    "ECOSOC": _("Economic and Social Council"),
    "SC": _("Security Council"),
    "CCPR": _("Human Rights Committee"),
    "CESCR": _("Committee on Economic, Social and Cultural Rights"),
}
FINDINGS: Table = {
    "clause": _("Clause"),
    "citation": _("Citation"),
    "recommendation": _("Recommendation"),
    "benchmark": _("Benchmark"),
    "duty": _("Duty"),
    "resolution": _("Listed resolution"),
    "law": _("Law"),
    "reply": _("Reply"),
    "indicator": _("Figure"),
    "election": _("Election"),
}
CHANGES: Table = {  # asked of a law
    "suspend": _("to be suspended"),
    "repeal": _("to be repealed"),
    "amend": _("to be amended"),
    "adopt": _("to be adopted"),
    "enforce": _("to be enforced"),
    "review": _("to be reviewed"),
}
RESPONSES: Table = {  # of a State to a recommendation
    "supported": _("supported"),
    "noted": _("noted"),
    "split": _("supported in part"),
    "pending": _("to be answered"),
}
COUNTED: Table = {  # at an election
    "turnout": _("turnout"),
    "votes": _("votes"),
    "seats": _("seats"),
    "observers": _("observers"),
    "women-candidates": _("women candidates"),
    "candidates": _("candidates"),
    "voters": _("voters"),
    "parties": _("parties"),
    "other": _("other figure"),
}
CLASSES: Table = {  # of the verbs of clauses, as in `findings/classes.toml`
    "recall": _("recalls"),
    "reaffirm": _("reaffirms"),
    "affirm": _("affirms"),
    "guided": _("is guided by"),
    "act": _("acts under"),
    "note": _("notes"),
    "take-note": _("takes note"),
    "note-plus": _("notes with appreciation"),
    "mind": _("bears in mind"),
    "recognize": _("recognizes"),
    "considered": _("has considered"),
    "stress": _("stresses"),
    "welcome": _("welcomes"),
    "commend": _("commends"),
    "appreciate": _("expresses appreciation"),
    "concern": _("is concerned"),
    "regret": _("regrets"),
    "deplore": _("deplores"),
    "condemn": _("condemns"),
    "reject": _("rejects"),
    "support": _("supports"),
    "convinced": _("is convinced"),
    "consider": _("considers"),
    "hope": _("hopes"),
    "determined": _("is determined"),
    "attention": _("draws attention"),
    "remind": _("reminds"),
    "encourage": _("encourages"),
    "invite": _("invites"),
    "recommend": _("recommends"),
    "request": _("requests"),
    "call": _("calls upon"),
    "urge": _("urges"),
    "demand": _("demands"),
    "authorize": _("authorizes"),
    "endorse": _("endorses"),
    "decide": _("decides"),
    "seized": _("remains seized"),
}
STATES: Table = {
    "proposed": _("proposed"),
    "confirmed": _("confirmed"),
    "corrected": _("corrected"),
    "met": _("met"),
    "superseded": _("superseded"),
}
TIMEFRAMES: Table = {
    "fixed": _("fixed"),
    "progressive": _("progressive"),
    "relative": _("relative"),
    "open": _("open"),
}
MEASURES: Table = {
    "planned": _("planned"),
    "under-way": _("under way"),
    "done": _("done"),
    "stopped": _("stopped"),
}
INDICATORS: Table = {
    "structural": _("structural: commitment"),
    "process": _("process: effort"),
    "outcome": _("outcome: enjoyment of the right"),
}
AXES: Table = {"reply": _("reply"), "action": _("action"), "effect": _("effect")}
EVIDENCE: Table = {
    "document": _("document"),
    "information": _("information"),
    "observation": _("observation"),
    "measure": _("measure"),
}
CORROBORATION: Table = {  # as `method.corroboration` states it
    "one source": _("one source"),
    "two independent origins": _("two independent origins"),
    "three or more independent origins": _("three or more independent origins"),
}
WORDINGS: Table = {  # as `method.weighing` states it
    "finding": _("reasonable grounds to believe"),
    "allegation": _("reported, not established"),
}
ANOMALIES: Table = {
    "missing-table": _("A table is missing from the text"),
    "citation-conflict": _("The same words are cited under two places"),
    "attribution-conflict": _("One symbol is given to two authors"),
    "symbol-misprint": _("The symbol looks misprinted"),
    "body-conflict": _("The body does not fit the symbol"),
    "date-conflict": _("Two dates do not agree"),
    "reference-misprint": _("The reference leads to another place"),
    "figure-conflict": _("The figures do not agree"),
    "numbering": _("The numbering is broken"),
    "misread": _("The text looks misread"),
    "language-difference": _("The language versions differ"),
    "other": _("Something does not fit"),
}
PAGES: Table = {  # what speaks against the text of a page
    "letters-unknown": _("the file does not tell what its letters are"),
    "letters-unusual": _("its letters form no words"),
    "wrong-encoding": _("it was decoded with a wrong table"),
    "lines-out-of-order": _("its lines do not go on from each other"),
    "lines-doubled": _("its lines are there twice"),
    "lines-overlapping": _("its lines lie on one another"),
    "outside-page": _("letters stand outside the page"),
}
VOTES: Table = {
    "in_favour": _("In favour"),
    "against": _("Against"),
    "abstaining": _("Abstaining"),
}
AUTHORS: Table = {  # of reports, as `[citations.authors]` of the language files
    "secretary-general": _("Secretary-General"),
    "high-commissioner": _("High Commissioner"),
    "special-rapporteur": _("Special Rapporteur"),
    "independent-expert": _("Independent Expert"),
    "working-group": _("Working Group"),
    "committee": _("Committee"),
}
ELEMENTS: Table = {
    "recital": _("recital"),
    "paragraph": _("paragraph"),
    "list": _("list"),
    "point": _("point"),
    "section": _("section"),
    "heading": _("heading"),
    "footnote": _("footnote"),
    "table": _("table"),
    "row": _("row"),
    "cell": _("cell"),
    "annex": _("annex"),
    "text": _("text"),
}
QUALIFIERS: Mapping[str, str] = {
    "exact": "",
    "about": "≈ ",
    "nearly": "≲ ",
    "more-than": "> ",
    "at-least": "≥ ",
    "less-than": "< ",
    "at-most": "≤ ",
}


def word(table: Table, slug: str | None) -> str:
    """The word for a slug in the language that is active."""
    return str(table.get(slug, slug.replace("-", " "))) if slug else ""
