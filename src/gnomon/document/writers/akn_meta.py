"""The `meta` of an Akoma Ntoso file: addresses of work, expression and file, adoption and vote, our own facts.

Reads: a `Document`. The addresses follow the United Nations' naming rules (AKN4UN) as its own files use them.
Those files print `0001-01-01` where a date is not known, since the schema wants one; so do these. What the
standard has no place for stands in `proprietary`, one attribute or element a field of `Metadata`.
"""

from __future__ import annotations

import dataclasses
import datetime
import re

from lxml import etree

from gnomon.document.model import Document, Metadata, Vote
from gnomon.document.readers.akn.own import GNOMON, SOURCE
from gnomon.document.readers.akn.own_facts import OUTCOMES, SIDES
from gnomon.document.writers.akn_naming import SYMBOL
from gnomon.document.writers.xml import Xml, add, text

ISO_639_2 = {"ar": "ara", "zh": "zho", "en": "eng", "fr": "fra", "ru": "rus", "es": "spa", "km": "khm", "de": "deu"}
UNKNOWN = "0001-01-01"
_ACTORS = {"HRC": "unga-hrc", "GA": "unga", "SC": "unsc", "ECOSOC": "unecosoc"}
_TYPES = {
    "resolution": "statement/deliberation",
    "decision": "statement/deliberation",
    "presidential-statement": "statement/deliberation",
    "draft": "statement/draftResolution",
}
_ADOPTED = re.compile(r"(?:RES|DEC|PRST)/(.+)")
_UNSAFE = re.compile(r"[^0-9A-Za-z.]+")


def work(document: Document) -> str:
    """The address of the work: `/akn/un/statement/deliberation/unga-hrc/2031-04-03/61-7`."""
    about = document.metadata
    type_ = _TYPES.get(about.kind, f"doc/{about.kind}")
    actor = _ACTORS.get(about.body or "", "un")
    adopted = _ADOPTED.search(about.symbol or "")
    number = _UNSAFE.sub("-", adopted[1] if adopted else about.symbol or "").strip("-")
    date = about.adopted_on or about.distributed_on or UNKNOWN
    return f"/akn/un/{type_}/{actor}/{date}/{number or document.source.sha256[:12]}"


def _language(document: Document) -> str | None:
    """The language of the whole: the first that the document names."""
    return next(iter(document.metadata.languages), None)


def meta(parent: Xml, document: Document, part: str = "main") -> None:
    """All of `meta`; the one of an annex (`part` is its address) only says what it belongs to."""
    node = add(parent, "meta")
    _identification(node, document, part)
    if part == "main":
        _adoption(node, document.metadata)
        _references(node, document.metadata)
        _facts(node, document)


def _identification(node: Xml, document: Document, part: str) -> None:
    about, uri = document.metadata, work(document)
    code = ISO_639_2.get(_language(document) or "", _language(document) or "und")
    identification = add(node, "identification", source=SOURCE)
    made = add(identification, "FRBRWork")
    _level(made, f"{uri}/!{part}", uri, about.adopted_on, "adoption", "author")
    add(made, "FRBRcountry", value="un")
    add(made, "FRBRsubtype", value=about.kind)
    if about.symbol:
        add(made, "FRBRnumber", value=text(about.symbol))
    if about.title:
        add(made, "FRBRname", value=text(about.title))
    said = add(identification, "FRBRExpression")
    _level(said, f"{uri}/{code}@!{part}", f"{uri}/{code}@", about.distributed_on, "publication", "issuer")
    add(said, "FRBRlanguage", language=code)
    filed = add(identification, "FRBRManifestation")
    _level(filed, f"{uri}/{code}@!{part}.xml", f"{uri}/{code}@.xml", None, "markup", "editor")


def _level(node: Xml, this: str, uri: str, date: str | None, name: str, role: str) -> None:
    add(node, "FRBRthis", value=this)
    add(node, "FRBRuri", value=uri)
    add(node, "FRBRdate", date=_whole(date) or UNKNOWN, name=name)
    add(node, "FRBRauthor", href=SOURCE if role == "editor" else "#un", **{"as": role})


def _whole(date: str | None) -> str | None:
    """A date as the schema wants it: a whole one, of the calendar."""
    try:
        return datetime.date.fromisoformat(date or "").isoformat()
    except ValueError:
        return None


def _adoption(node: Xml, about: Metadata) -> None:
    """The step of adoption and the vote, where the document tells of them."""
    if adopted := _whole(about.adopted_on):
        add(add(node, "workflow", source="#un"), "step", date=adopted, by="#un", outcome="adopted")
    if about.vote.mode is not None:
        parliamentary = add(add(node, "analysis", source="#un"), "parliamentary")
        _vote(add(parliamentary, "voting", outcome=OUTCOMES[about.vote.mode]), about.vote)


def _vote(voting: Xml, vote: Vote) -> None:
    """A count for each side that the document tells of; the schema wants something where it tells of none."""
    for side, name in SIDES.items():
        states: tuple[str, ...] = getattr(vote, name)
        if name not in vote.counts and not states:
            continue
        count = add(voting, "count", value=str(vote.counts.get(name, len(states))), refersTo=f"#{side}")
        for state in states:
            etree.SubElement(count, f"{{{GNOMON}}}state").text = text(state)
    if not len(voting):
        add(voting, "quorum", value="")


def _references(node: Xml, about: Metadata) -> None:
    """What `#un` and the like stand for."""
    references = add(node, "references", source=SOURCE)
    add(references, "TLCOrganization", eId="un", href="/akn/ontology/organization/un", showAs="United Nations")
    add(references, "TLCOrganization", eId=SOURCE[1:], href="/akn/ontology/organization/gnomon", showAs="Gnomon")
    add(references, "TLCConcept", eId=SYMBOL[1:], href="/akn/ontology/reference/un/symbol", showAs="Symbol")
    for side in SIDES if about.vote.mode == "recorded" else ():
        add(references, "TLCTerm", eId=side, href=f"/akn/ontology/concept/un/voting/{side}", showAs=side)


def _facts(node: Xml, document: Document) -> None:
    facts = etree.SubElement(add(node, "proprietary", source=SOURCE), f"{{{GNOMON}}}document")
    facts.set("sha256", document.source.sha256)
    for field in dataclasses.fields(Metadata):
        value = getattr(document.metadata, field.name)
        if isinstance(value, str):
            facts.set(field.name, text(value))
        elif isinstance(value, tuple):
            for inner in value:
                etree.SubElement(facts, f"{{{GNOMON}}}{field.name}").text = text(inner)
