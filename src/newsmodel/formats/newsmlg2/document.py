"""Articles <-> documents: a `newsItem` of power conformance, its body as NITF in `inlineXML`.

Qcodes whose alias the IPTC's catalog lacks are served by a catalog inside the item, where the scheme of the alias is
`urn:newsmodel:scheme:ALIAS`.  `xml:space="preserve"` on the root says that no white space is the writer's own.
"""

from __future__ import annotations

import re

from lxml import etree

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.formats.base import Loaded, Stub
from newsmodel.formats.channel import Channel
from newsmodel.formats.draft import Draft
from newsmodel.formats.newsmlg2.content import read_content_meta, write_content_meta
from newsmodel.formats.newsmlg2.item import ITEM_READERS, write_item_meta, write_published, write_rights
from newsmodel.formats.newsmlg2.organisations import is_organisation, read_organisation, write_organisations
from newsmodel.formats.newsmlg2.tools import NAR, XML_LANG, XML_SPACE, Element, Writing, by_name, local, q
from newsmodel.formats.nitf.media import whole
from newsmodel.formats.nitf.story import Story, read_story, write_story
from newsmodel.formats.nitf.text import NITF, OWN, Reading
from newsmodel.formats.nitf.text import local as nitf_local
from newsmodel.formats.nitf.text import q as nitf
from newsmodel.formats.xml import parse, serialise
from newsmodel.model.article import Article, GuidOrigin
from newsmodel.model.blocks import Paragraph
from newsmodel.model.boxes import OrganisationFactbox
from newsmodel.model.guid import DERIVED_PREFIX
from newsmodel.model.topics import check_language
from newsmodel.vocab.catalog import IPTC_CATALOG, IPTC_SCHEMES, scheme_uri

__all__ = ["read", "recognise", "write"]

_sub = etree.SubElement

# ---- writing ------------------------------------------------------------------------------------------------------


def write(articles: tuple[Article, ...], _: Channel) -> bytes:
    """One article, as the rows have left it."""
    return serialise(_news_item(articles[0]))


def _news_item(article: Article) -> Element:
    item = etree.Element(q("newsItem"), _attributes(article), nsmap={None: NAR})
    writing = Writing()
    _sub(item, q("catalogRef"), {"href": IPTC_CATALOG})
    write_published(item, article)
    write_rights(item, article.rights)
    write_item_meta(item, article, writing)
    write_content_meta(item, article, writing)
    write_organisations(item, article.factboxes, writing)
    inline = _sub(_sub(item, q("contentSet")), q("inlineXML"), {"contenttype": "application/nitf+xml"})
    write_story(_sub(inline, nitf("nitf"), nsmap={None: NITF, "nm": OWN}), article)
    _add_catalog(item, writing)
    return item


def _attributes(article: Article) -> dict[str, str]:
    out = {
        "guid": article.guid or "",
        "standard": "NewsML-G2",
        "standardversion": "2.35",
        "conformance": "power",
        XML_SPACE: "preserve",
    }
    if article.version is not None:
        out["version"] = str(article.version)
    if article.language is not None:
        out[XML_LANG] = article.language
    return out


def _add_catalog(item: Element, writing: Writing) -> None:
    """The catalog of the aliases that the IPTC's lacks, after the reference to that."""
    missing = sorted(writing.aliases - IPTC_SCHEMES.keys())
    if missing:
        catalog = etree.Element(q("catalog"))
        for alias in missing:
            _sub(catalog, q("scheme"), {"alias": alias, "uri": scheme_uri(alias)})
        item.insert(1, catalog)


# ---- reading ------------------------------------------------------------------------------------------------------

_ITEMS = frozenset({"newsItem", "packageItem", "conceptItem", "knowledgeItem", "planningItem", "catalogItem"})


# The first start tag of a document, as far as the first kilobytes hold it.
_ROOT = re.compile(rb"<[A-Za-z_][^>]*")


def recognise(head: bytes) -> bool:
    """Whether the first element of the document declares the namespace of NewsML-G2."""
    root = _ROOT.search(head)
    return root is not None and NAR.encode() in root[0]


def read(data: bytes) -> Loaded:
    """The items of a document; other items than texts are stubs."""
    root = parse(data)
    if isinstance(root, Diagnostic):
        return Loaded(diagnostics=(root,))
    name = local(root)
    items = [root] if name in _ITEMS else list(root.iter(*map(q, _ITEMS))) if name == "newsMessage" else []
    if not items:
        return Loaded(
            diagnostics=(codes.READ_BACK.at(message=f"root element {nitf_local(root)}, expected a newsItem"),)
        )
    out: list[Article | Stub] = []
    said: list[Diagnostic] = []
    for item in items:
        value, diagnostics = _read_item(item)
        out.append(value)
        said.extend(diagnostics)
    return Loaded(items=tuple(out), diagnostics=tuple(said))


def _read_item(item: Element) -> tuple[Article | Stub, list[Diagnostic]]:
    meta = item.find(q("itemMeta"))
    kind = None if meta is None else meta.find(q("itemClass"))
    nature = "" if kind is None else kind.get("qcode", "").rpartition(":")[2]
    if local(item) != "newsItem" or nature not in {"", "text"}:
        return _stub(item, nature), []
    draft = Draft(exact=item.get(XML_SPACE) == "preserve")
    _read_attributes(item, draft)
    for child in item:
        draft.read(child, _READERS)
    if "language" not in draft.values:
        _read_language(item, draft)
    return _article(draft), draft.diagnostics


def _stub(item: Element, nature: str) -> Stub:
    title = item.find(f".//{q('headline')}")
    return Stub(
        kind=nature or local(item),
        guid=item.get("guid") or None,
        version=whole(item.get("version")),
        title=None if title is None else " ".join("".join(title.itertext()).split()) or None,
    )


def _read_attributes(item: Element, draft: Draft) -> None:
    guid = (item.get("guid") or "").strip()
    if guid:
        derived = guid.startswith(DERIVED_PREFIX)
        draft.put("guid", item.get("guid"))
        draft.put("guid_origin", GuidOrigin.DERIVED if derived else GuidOrigin.STATED)
    draft.put("version", whole(item.get("version")) or None)


def _read_language(item: Element, draft: Draft) -> None:
    """The language of the metadata, where none is stated of the content."""
    language = item.get(XML_LANG) or None
    try:
        check_language("xml:lang", language)
    except InvalidValue as problem:
        draft.unread(item, str(problem))
    else:
        draft.put("language", language)


def _article(draft: Draft) -> Article:
    boxes = draft.values.setdefault("factboxes", [])
    boxes.extend(OrganisationFactbox(**facts) for facts in draft.facts.values())
    return Article(**draft.values)


def _read_assert(element: Element, draft: Draft) -> None:
    if not is_organisation(element):
        draft.unread(element)
        return
    names = (element.get(name) for name in ("literal", "qcode", "uri"))
    # One without any identifier is joined to nothing, and still is a box.
    draft.facts[next(filter(None, names), f"assert {len(draft.facts)}")] = read_organisation(element, draft)


def _read_content_set(element: Element, draft: Draft) -> None:
    for child in element:
        draft.read(child, _CONTENT)


def _read_inline_xml(element: Element, draft: Draft) -> None:
    root = next(iter(element), None)
    if root is None or nitf_local(root) != "nitf":
        draft.unread(element, f"body of type {element.get('contenttype')}")
        return
    _take_story(read_story(root, Reading(exact=draft.exact)), draft)


def _take_story(story: Story, draft: Draft) -> None:
    """What the body holds goes before what the metadata repeats of it without marks."""
    values = draft.values
    for field in ("headline", "standfirst"):
        text = getattr(story, field)
        if text is not None:
            values[field] = text
    draft.put("dateline", story.dateline)
    if not values.get("bylines"):
        values["bylines"] = list(story.bylines)
    for field in ("body", "sidebars", "media", "disclaimers"):
        values.setdefault(field, getattr(story, field))
    values["factboxes"] = [
        OrganisationFactbox(heading=box.heading, blocks=box.blocks, **draft.facts.pop(box.id or "", {}))
        for box in story.boxes
    ]


def _read_inline_data(element: Element, draft: Draft) -> None:
    if (
        element.get("contenttype", "text/plain").startswith("text/plain")
        and element.text
        and "body" not in draft.values
    ):
        draft.values["body"] = [Paragraph(part) for part in element.text.split("\n\n") if part.strip()]
    else:
        draft.unread(element, f"body of type {element.get('contenttype')}")


_CONTENT = by_name(
    {
        "inlineXML": _read_inline_xml,
        "inlineData": _read_inline_data,
    }
)


def _nothing(_: Element, __: Draft) -> None:
    """Catalogs are known, and references into the body are followed by their literals."""


_READERS = by_name(
    {
        "catalogRef": _nothing,
        "catalog": _nothing,
        **ITEM_READERS,
        "contentMeta": read_content_meta,
        "assert": _read_assert,
        "inlineRef": _nothing,
        "contentSet": _read_content_set,
    }
)
