"""Articles <-> NITF documents.

`xml:space="preserve"` on the root says that no white space is the writer's own.
"""

from __future__ import annotations

import re

from lxml import etree

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.formats.base import Loaded
from newsmodel.formats.channel import Channel
from newsmodel.formats.draft import Draft, give_people
from newsmodel.formats.nitf.head import read_head, write_head
from newsmodel.formats.nitf.story import Story, read_story, write_story
from newsmodel.formats.nitf.text import NITF, OWN, Element, Reading, all_of, local, q
from newsmodel.formats.xml import parse, serialise
from newsmodel.model.article import Article, Rights
from newsmodel.model.boxes import OrganisationFactbox
from newsmodel.model.topics import check_language

__all__ = ["read", "recognise", "write"]

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

# The first start tag of a document; prolog, comments and a document type come before it.
_ROOT = re.compile(rb"<([A-Za-z_][A-Za-z0-9_.\-]*:)?nitf[\s>/]")
_TAG = re.compile(rb"<[A-Za-z_]")


def recognise(head: bytes) -> bool:
    """Whether the first element of the document is `nitf`."""
    first = _TAG.search(head)
    return first is not None and _ROOT.match(head, first.start()) is not None


def write(articles: tuple[Article, ...], _: Channel) -> bytes:
    """One article, as the rows have left it."""
    (article,) = articles
    attributes = {"version": "-//IPTC//DTD NITF 3.6//EN", _SPACE: "preserve"}
    if article.language is not None:
        attributes["baselang"] = article.language
    nitf = etree.Element(q("nitf"), attributes, nsmap={None: NITF, "nm": OWN})
    write_head(nitf, article)
    body = write_story(nitf, article, alone=True)
    if article.language is not None:
        body.set(_LANG, article.language)
    return serialise(nitf)


def read(data: bytes) -> Loaded:
    """The one article of a document."""
    root = parse(data)
    if isinstance(root, Diagnostic):
        return Loaded(diagnostics=(root,))
    if local(root) != "nitf":
        return Loaded(diagnostics=(codes.READ_BACK.at(message=f"root element {local(root)}, expected nitf"),))
    draft = Draft(exact=root.get(_SPACE) == "preserve")
    for head in all_of(root, "head"):
        read_head(head, draft)
    article = _article(root, draft)
    return Loaded(items=(article,), diagnostics=tuple(draft.diagnostics))


def _article(root: Element, draft: Draft) -> Article:
    values = draft.values
    _read_language(root, draft)
    try:
        _take_story(read_story(root, Reading(exact=draft.exact)), draft)
    except InvalidValue as problem:
        draft.unread(root, str(problem))
    rights = {name: values.pop(f"rights.{name}", None) for name in ("holder", "notice", "usage_terms")}
    if any(rights.values()):
        values["rights"] = Rights(**rights)
    give_people(draft)
    return Article(**values)


def _read_language(root: Element, draft: Draft) -> None:
    tags = (root.get("baselang"), *(body.get(_LANG) for body in all_of(root, "body")))
    tag = next(filter(None, tags), None)
    try:
        check_language("baselang", tag)
    except InvalidValue as problem:
        draft.unread(root, str(problem))
    else:
        draft.put("language", tag)


def _take_story(story: Story, draft: Draft) -> None:
    for field in (
        "headline",
        "standfirst",
        "dateline",
        "provider",
        "body",
        "sidebars",
        "disclaimers",
        "media",
        "links",
    ):
        draft.put(field, getattr(story, field))
    draft.put("rights.notice", story.notice)
    draft.put("bylines", list(story.bylines))
    draft.put("factboxes", [OrganisationFactbox(heading=box.heading, blocks=box.blocks) for box in story.boxes])
