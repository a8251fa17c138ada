"""NITF documents: what stands where, that they are valid, and what is read of others' documents."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsmodel.diagnostics import Severity
from newsmodel.formats import registry
from newsmodel.formats.channel import Channel
from newsmodel.model.article import AltId, Article, EdNote, PubStatus, Rights, Signal
from newsmodel.model.blocks import Paragraph
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.people import Byline, Person
from newsmodel.model.places import Place
from newsmodel.model.text import Mark, Text
from newsmodel.model.topics import Label, TopicTag
from newsmodel.testing import articles
from newsmodel.testing.formats import channels
from newsmodel.testing.full_articles import specimens
from tests.formats.feed_copy import DATA, FERRY, NOW
from tests.shared import SHARED, needs_shared

NITF = registry.get("nitf")
NS = {"n": "http://iptc.org/std/NITF/2006-10-18/"}
EXAMPLES = SHARED / "examples" / "nitf"


def written(article: Article, channel: Channel | None = None) -> bytes:
    return NITF.dump(article, channel, now=NOW).data


def again(article: Article) -> Article:
    (out,) = NITF.load(written(article)).articles
    return out


def found(article: Article, path: str) -> list[Any]:
    out = etree.fromstring(written(article)).xpath(path, namespaces=NS)
    assert isinstance(out, list)
    return out


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SHARED / "schemas" / "nitf" / "nitf-3-6.xsd"))


def assert_valid(data: bytes) -> None:
    checker = schema()
    assert checker.validate(etree.fromstring(data)), checker.error_log


@needs_shared
class TestValidity:
    @pytest.mark.laws
    @given(articles(), channels())
    def test_every_article_is_valid(self, article: Article, channel: Channel) -> None:
        assert_valid(written(article, channel))

    @pytest.mark.parametrize("article", [*specimens(), FERRY], ids=lambda article: str(article.guid))
    def test_articles_with_every_field_are_valid(self, article: Article) -> None:
        assert_valid(written(article))


class TestWriting:
    def test_a_whole_story_has_the_bytes_of_the_golden_file(self) -> None:
        assert written(FERRY) == (DATA / "ferry.nitf").read_bytes().rstrip(b"\n")

    def test_times_are_in_the_basic_form(self) -> None:
        assert found(FERRY, "//n:date.issue/@norm") == ["20260106T090000+0000"]
        assert found(FERRY, "//n:pubdata/@date.publication") == ["20260105T143000+0300"]

    @pytest.mark.parametrize(
        ("stamp", "norm"),
        [
            (Stamp(date=PartialDate(year=2026)), "2026"),
            (Stamp(date=PartialDate(year=2026, month=1)), "2026-01"),
            (Stamp(date=PartialDate(year=2026, month=1, day=5)), "20260105"),
            (Stamp(date=PartialDate(year=2026, month=1, day=5), time=dt.time(9, 30)), "20260105T093000"),
            (Stamp(date=PartialDate(year=2026, month=1, day=5), time=dt.time(9), offset=-90), "20260105T090000-0130"),
        ],
    )
    def test_every_precision_comes_back(self, stamp: Stamp, norm: str) -> None:
        article = Article(headline="A", version_created=stamp, first_created=stamp, published=stamp, embargoed=stamp)
        assert found(article, "//n:date.issue/@norm") == [norm]
        back = again(article)
        assert {back.version_created, back.first_created, back.published, back.embargoed} == {stamp}

    def test_the_distributor_the_rights_and_the_links_are_in_the_body(self) -> None:
        assert found(FERRY, "//n:distributor/text()") == ["Quill News Agency"]
        assert found(FERRY, "//n:body.head/n:rights/text()") == ["© 2026 Quill News Agency"]
        assert len(found(FERRY, "//n:block[@class='links']//n:a")) == 2

    def test_an_embargo_without_an_instant_is_never_lost(self) -> None:
        article = Article(headline="Later", embargoed=Stamp(text="after the speech"))
        assert found(article, "//n:docdata/@management-status") == ["embargoed"]
        assert again(article).embargoed == Stamp(text="after the speech")

    def test_a_label_in_a_second_language_is_reported(self) -> None:
        article = Article(guid="urn:a", topics=[TopicTag([Label("ports", "en"), Label("ports", "fr")])])
        exported = NITF.dump(article, now=NOW)
        assert [d.path for d in exported.diagnostics] == ["topics[0].labels"]


class TestReading:
    @pytest.mark.parametrize(
        "field",
        [
            {"alt_ids": [AltId("4711", type="desk"), AltId("x")]},
            {
                "bylines": [
                    Byline(text="A, B", people=[Person("A", role="r", organisation="o", email="e"), Person("B")])
                ]
            },
            {"ed_notes": [EdNote("Check\nit", kind="advisory", audience="desks"), EdNote("x")]},
            {"genres": [TopicTag("Interview", qcode="genre:Interview")]},
            {"located": [Place("Port Quill", region="Quillshire", country="GB", zone="Europe/London", text="PORT")]},
            {"pub_status": PubStatus.CANCELED},
            {"rights": Rights(usage_terms="No archive")},
            {"signals": [Signal("UPDATE 2-"), Signal(qcode="sig:update"), Signal("X", qcode="sig:x")]},
            {"topics": ["free", TopicTag(uri="urn:x", kind="event"), TopicTag([Label("a", "en")], kind="person")]},
        ],
        ids=lambda field: next(iter(field)),
    )
    def test_small_values_come_back_as_they_were(self, field: dict[str, Any]) -> None:
        name, value = next(iter(field.items()))
        assert getattr(again(Article(headline="A", **field)), name) == getattr(Article(**{name: value}), name)

    def test_a_document_of_another_writer_is_read(self) -> None:
        data = (
            b'<?xml version="1.0"?><!DOCTYPE nitf SYSTEM "nitf-3-2.dtd"><nitf baselang="de"><head><title>A</title>'
            b'<tobject><tobject.property tobject.property.type="Analysis"/>'
            b'<tobject.subject tobject.subject.refnum="04000000" tobject.subject.type="economy"/></tobject>'
            b'<docdata management-status="usable"><doc-id id-string="x1"/><urgency ed-urg="3"/>'
            b'<date.issue norm="20260105T143000Z"/><du-key key="ferry" version="2"/>'
            b'<key-list><keyword key="boats"/></key-list><identified-content><person>Ada Quill</person>'
            b"<location>Port Quill</location></identified-content></docdata></head>"
            b"<body><body.head><hedline><hl1>\n A &auml;\n headline</hl1></hedline><byline>By <person>Ada Quill</person>"
            b"</byline><distributor><org>Ariel</org></distributor></body.head><body.content>\n<p>One <em>two</em></p>\n"
            b"</body.content></body></nitf>"
        )
        assert NITF.recognise(data)
        loaded = NITF.load(data)
        assert loaded.diagnostics == ()
        (article,) = loaded.articles
        assert attrs.evolve(article, topics=(), genres=()) == Article(
            guid="x1",
            headline="A ä headline",
            language="de",
            urgency=3,
            version=2,
            slugline="ferry",
            pub_status=PubStatus.USABLE,
            provider="Ariel",
            bylines=[Byline(text="By Ada Quill", people=["Ada Quill"])],
            version_created=dt.datetime(2026, 1, 5, 14, 30, tzinfo=dt.UTC),
            body=[Paragraph(Text("One two", [Mark(4, 7, "emphasis")]))],
        )
        assert [genre.name for genre in article.genres] == ["Analysis"]
        assert [(tag.qcode, tag.name, tag.kind) for tag in article.topics] == [
            ("subj:04000000", "economy", "subject"),
            (None, "boats", "subject"),
            (None, "Ada Quill", "person"),
            (None, "Port Quill", "place"),
        ]

    def test_values_without_meaning_are_reported_and_the_rest_is_read(self) -> None:
        data = (
            b'<nitf baselang="not a tag"><head><docdata><doc-id/><urgency ed-urg="12"/><date.issue norm="soon"/>'
            b'<ed-msg info=""/><fixture fix-id="x"/><identified-content><classifier/><location/><person/>'
            b'<classifier type="x" idsrc="a b" value="c"/></identified-content></docdata></head>'
            b"<body><body.head><byline/></body.head><body.content><p>A</p></body.content></body></nitf>"
        )
        loaded = NITF.load(data)
        (article,) = loaded.articles
        assert (article.body, article.version_created) == ((Paragraph("A"),), Stamp(text="soon"))
        assert [d.path for d in loaded.diagnostics] == ["doc-id", "urgency", "fixture", "classifier", "nitf"]

    def test_a_document_that_is_none_gives_a_diagnostic(self) -> None:
        for data in (b"", b"<nitf>", b"<newsItem/>"):
            loaded = NITF.load(data)
            assert loaded.items == ()
            assert len(loaded.diagnostics) == 1

    def test_only_a_root_called_nitf_is_recognised(self) -> None:
        assert NITF.recognise(b'<?xml version="1.0"?>\n<!-- x -->\n<nitf xmlns="x">')
        assert NITF.recognise(b"<n:nitf xmlns:n='x'>")
        assert not NITF.recognise(b"<newsItem><inlineXML><nitf>")
        assert not NITF.recognise(b"<nitfish>")
        assert not NITF.recognise(b"plain text")

    @pytest.mark.laws
    @given(
        st.sampled_from(specimens()),
        st.lists(
            st.tuples(
                st.integers(0, 400), st.integers(0, 3), st.sampled_from(["", "x y", "0", "-1", ":", "a:", "by1"])
            ),
            min_size=1,
        ),
    )
    def test_no_value_in_a_document_makes_reading_raise(
        self, article: Article, changes: list[tuple[int, int, str]]
    ) -> None:
        root = etree.fromstring(written(article))
        elements = list(root.iter())
        for number, place, junk in changes:
            element = elements[number % len(elements)]
            names = list(element.attrib)
            if place < len(names):
                element.set(names[place], junk)
            else:
                element.text = junk
        NITF.load(etree.tostring(root))

    @needs_shared
    @pytest.mark.parametrize("name", sorted(p.name for p in EXAMPLES.glob("*.xml")))
    def test_documents_of_agencies_are_read_whole(self, name: str) -> None:
        data = (EXAMPLES / name).read_bytes()
        loaded = NITF.load(data)
        assert all(d.severity < Severity.ERROR for d in loaded.diagnostics)
        (article,) = loaded.articles
        root = etree.fromstring(data)
        content = root.xpath("//*[local-name()='body.content']")
        assert isinstance(content, list)
        squeezed = "".join(article.text.split())
        for element in content:
            for paragraph in element.iter("{*}p"):
                assert "".join("".join(paragraph.itertext()).split()) in squeezed
