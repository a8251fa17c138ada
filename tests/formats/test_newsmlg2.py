"""NewsML-G2: what stands where, that it is valid, and what is read of others' documents."""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any

import attrs
import pytest
import xmlschema
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from newsmodel import codes
from newsmodel.diagnostics import Severity
from newsmodel.formats import registry
from newsmodel.formats.base import Stub
from newsmodel.formats.channel import Channel
from newsmodel.formats.newsmlg2.tools import Naming, Writing
from newsmodel.model.article import AltId, Article, PubStatus
from newsmodel.model.blocks import Figure, Paragraph, PullQuote
from newsmodel.model.boxes import Milestone, Names, OrganisationFactbox, Seat, Ticker
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.media import Link
from newsmodel.model.people import Byline, Contact, Person
from newsmodel.model.places import Place
from newsmodel.model.text import Mark, Text
from newsmodel.model.topics import Label, TopicTag
from newsmodel.testing import articles
from newsmodel.testing.formats import channels
from newsmodel.testing.full_articles import specimens
from newsmodel.vocab.catalog import IPTC_CATALOG, IPTC_SCHEMES
from tests.formats.feed_copy import DATA, NOW
from tests.formats.item_copy import STORY
from tests.shared import SHARED, needs_shared

G2 = registry.get("newsmlg2")
CHANNEL = Channel(title="Quill Harbour News", fallback_time=NOW)
NAR = {"g": "http://iptc.org/std/nar/2006-10-01/", "n": "http://iptc.org/std/NITF/2006-10-18/"}
EXAMPLES = SHARED / "examples" / "newsml-g2"


def written(article: Article, channel: Channel = CHANNEL) -> bytes:
    return G2.dump(article, channel, now=NOW).data


def tree(article: Article, channel: Channel = CHANNEL) -> Any:
    return etree.fromstring(written(article, channel))


def found(article: Article, path: str) -> list[Any]:
    out = tree(article).xpath(path, namespaces=NAR)
    assert isinstance(out, list)
    return out


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(SHARED / "schemas" / "newsml-g2" / "strict-all.xsd"))


@cache
def strict_schema() -> xmlschema.XMLSchema10:
    return xmlschema.XMLSchema10(str(SHARED / "schemas" / "newsml-g2" / "strict-all.xsd"))


def assert_valid(data: bytes) -> None:
    checker = schema()
    assert checker.validate(etree.fromstring(data)), checker.error_log


def assert_aliases_known(data: bytes) -> None:
    """Every alias of a qcode is in the referenced catalog or in the item's own."""
    root = etree.fromstring(data)
    assert [ref.get("href") for ref in root.findall("g:catalogRef", NAR)] == [IPTC_CATALOG]
    known = {*IPTC_SCHEMES, *(scheme.get("alias") for scheme in root.iterfind("g:catalog/g:scheme", NAR))}
    names = ("qcode", "type", "role", "rel")
    used = [element.get(name, "") for element in root.iter(f"{{{NAR['g']}}}*") for name in names]
    assert {value.partition(":")[0] for value in used if value} <= known


@needs_shared
class TestValidity:
    @pytest.mark.laws
    @given(articles(), channels())
    def test_every_article_is_valid_and_its_aliases_are_known(self, article: Article, channel: Channel) -> None:
        data = written(article, attrs.evolve(channel, fallback_time=channel.fallback_time or NOW))
        assert_valid(data)
        assert_aliases_known(data)

    @pytest.mark.laws
    @settings(max_examples=25)
    @given(articles())
    def test_identifiers_and_references_hold_as_well(self, article: Article) -> None:
        problems = [problem.reason for problem in strict_schema().iter_errors(written(article).decode())]
        assert problems == []

    @pytest.mark.parametrize("article", [*specimens(), STORY], ids=lambda article: str(article.guid))
    def test_articles_with_every_field_are_valid_by_both_validators(self, article: Article) -> None:
        data = written(article)
        assert_valid(data)
        assert_aliases_known(data)
        assert [problem.reason for problem in strict_schema().iter_errors(data.decode())] == []

    def test_the_catalog_is_the_one_that_the_iptc_publishes(self) -> None:
        path = SHARED / "schemas" / "newsml-g2" / "catalogs" / "catalog.IPTC-G2-Standards_41.xml"
        published = {s.get("alias"): s.get("uri") for s in etree.parse(path).iterfind(".//g:scheme", NAR)}
        assert published == IPTC_SCHEMES


class TestWriting:
    def test_a_whole_story_has_the_bytes_of_the_golden_file(self) -> None:
        golden = (DATA / "ferry.newsmlg2.xml").read_bytes().rstrip(b"\n")
        assert written(STORY) == golden.replace(b"{catalog}", IPTC_CATALOG.encode())

    def test_the_item_says_what_it_is(self) -> None:
        root = tree(STORY)
        assert {name: root.get(name) for name in ("guid", "version", "standard", "standardversion", "conformance")} == {
            "guid": STORY.guid,
            "version": "2",
            "standard": "NewsML-G2",
            "standardversion": "2.35",
            "conformance": "power",
        }

    def test_aliases_that_are_not_the_iptcs_are_in_a_catalog_of_the_item(self) -> None:
        schemes = found(STORY, "/g:newsItem/g:catalog/g:scheme")
        assert [(s.get("alias"), s.get("uri")) for s in schemes] == [
            ("desk", "urn:newsmodel:scheme:desk"),
            ("nm", "urn:newsmodel:scheme:nm"),
        ]

    def test_an_item_that_needs_no_other_alias_has_no_catalog(self) -> None:
        assert found(Article(headline="A", topics=[TopicTag(qcode="medtop:20000337")]), "//g:catalog") == []

    def test_a_fact_and_the_words_of_its_box_are_joined(self) -> None:
        (literal,) = found(STORY, "/g:newsItem/g:assert/@literal")
        assert found(STORY, "//g:inlineRef/@literal") == [literal]
        assert found(STORY, "//g:inlineRef/@idrefs") == found(STORY, "//n:block[@class='factbox']/@id")
        assert found(STORY, "//g:organisationDetails/g:founded/text()") == ["1950-03"]

    def test_the_body_has_no_white_space_of_the_writers(self) -> None:
        assert found(STORY, "//n:body.content/text()") == []
        assert tree(STORY).get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"

    def test_a_figure_shows_the_best_rendition_of_its_media_item(self) -> None:
        assert found(STORY, "//n:media[@class='figure']/n:media-reference/@source") == [
            "https://news.example/ferry.jpg"
        ]

    def test_a_correction_is_signalled(self) -> None:
        assert found(STORY, "//g:signal/@qcode") == ["sig:correction"]
        assert found(STORY, "//g:edNote/@role") == ["ednoterole:correction"]

    @pytest.mark.parametrize("status", list(PubStatus))
    def test_the_status_is_the_iptcs(self, status: PubStatus) -> None:
        assert found(Article(headline="A", pub_status=status), "//g:pubStatus/@qcode") == [f"stat:{status}"]


class TestLosses:
    def test_an_embargo_without_an_instant_is_never_lost(self) -> None:
        article = Article(headline="Later", embargoed=Stamp(text="after the speech"))
        assert [element.text for element in found(article, "//g:embargoed")] == [None]
        (again,) = G2.load(written(article)).articles
        assert again.embargoed == Stamp(text="after the speech")

    def test_a_wall_clock_becomes_an_instant_in_the_zone_of_the_channel(self) -> None:
        stamp = Stamp(date=PartialDate(year=2026, month=7, day=1), time=dt.time(9, 30))
        channel = attrs.evolve(CHANNEL, zone="Europe/Paris")
        (again,) = G2.load(written(Article(headline="A", version_created=stamp), channel)).articles
        assert again.version_created == Stamp.at(
            dt.datetime(2026, 7, 1, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=2)))
        )

    def test_an_offset_that_xml_schema_does_not_know_becomes_utc(self) -> None:
        far = dt.datetime(2026, 7, 1, 9, 30, tzinfo=dt.timezone(dt.timedelta(hours=15)))
        (again,) = G2.load(written(Article(headline="A", version_created=far))).articles
        assert again.version_created == Stamp.at(far.astimezone(dt.UTC))

    def test_without_any_time_the_article_is_refused(self) -> None:
        exported = G2.dump(Article(headline="A"), Channel(), now=NOW)
        assert exported.data == b""
        assert [d.code for d in exported.diagnostics] == [codes.REFUSED.id]

    def test_the_time_of_publication_stands_in_for_that_of_the_version(self) -> None:
        moment = dt.datetime(2026, 1, 5, tzinfo=dt.UTC)
        exported = G2.dump(Article(guid="urn:a", published=moment, provider="Ariel"), Channel(), now=NOW)
        assert {d.code for d in exported.diagnostics} == {codes.FILLED.id}
        assert G2.load(exported.data).articles[0].version_created == Stamp.at(moment)

    def test_a_date_of_publication_keeps_its_precision(self) -> None:
        month = Stamp(date=PartialDate(year=2026, month=1))
        assert G2.project(Article(headline="A", published=month), CHANNEL, now=NOW)[0].published == month

    def test_facts_that_have_no_place_are_reported(self) -> None:
        renamed = Milestone(kind="renamed", text="It took its name in spring.")
        box = OrganisationFactbox(milestones=[renamed])
        said = G2.dump(Article(headline="A", factboxes=[box]), CHANNEL, now=NOW).diagnostics
        assert [d.path for d in said if d.code in {codes.DROPPED.id, codes.REDUCED.id}] == [
            "factboxes[0].milestones[0].text",
        ]

    def test_an_approximate_founding_is_not_written_as_an_exact_one(self) -> None:
        about = Milestone(kind="founded", date=PartialDate(year=1950, approximate=True))
        box = OrganisationFactbox(names=Names(full="Harbour League"), milestones=[about])
        assert found(Article(headline="A", factboxes=[box]), "//g:founded") == []

    def test_foundings_that_contradict_each_other_stand_side_by_side(self) -> None:
        dates = [("founded", 1950), ("treaty-signed", 1949), ("founded", 1952), ("dissolved", 1990)]
        said = [Milestone(kind=kind, date=PartialDate(year=year)) for kind, year in dates]
        article = Article(
            headline="A", factboxes=[OrganisationFactbox(names=Names(full="Harbour League"), milestones=said)]
        )
        assert [element.text for element in found(article, "//g:founded")] == ["1950"]
        (again,) = G2.load(written(article)).articles
        assert again.factboxes[0].milestones == tuple(said)

    def test_a_code_whose_alias_no_catalog_can_hold_becomes_a_uri(self) -> None:
        (again,) = G2.load(written(Article(headline="A", topics=[TopicTag(qcode="1x:ab")]))).articles
        assert again.topics == (TopicTag(uri="urn:newsmodel:scheme:1x:ab"),)


class TestReading:
    def test_what_was_written_is_read(self) -> None:
        (again,) = G2.load(written(STORY)).articles
        expected = attrs.evolve(
            STORY,
            dateline=str(STORY.dateline),
            published=attrs.evolve(STORY.published, text=None) if STORY.published else None,
        )
        assert again == expected

    def test_marks_of_headline_and_standfirst_come_back(self) -> None:
        headline = Text("Ferry returns", [Mark(0, 5, "strong"), Mark(3, 13, "link", "https://news.example/")])
        (again,) = G2.load(written(Article(headline=headline, standfirst=headline))).articles
        assert (again.headline, again.standfirst) == (headline, headline)

    def test_people_come_back_to_their_bylines(self) -> None:
        lines = [
            Byline(text="By Ada Quill", people=[Person("Ada Quill", role="Writer", email="ada@news.example")]),
            Byline(text="Editing by the desk", kind="editing"),
            Byline(text="Pictures by Tom Sett", people=[Person("Tom Sett", organisation="Ariel")], kind="photography"),
        ]
        assert G2.load(written(Article(headline="A", bylines=lines))).articles[0].bylines == tuple(lines)

    def test_a_document_that_cannot_be_read_gives_a_diagnostic(self) -> None:
        for data in (b"", b"<newsItem", b"\xff\xfe\x00", b"<a/>", b"{}"):
            loaded = G2.load(data)
            assert loaded.items == ()
            assert len(loaded.diagnostics) == 1

    def test_values_without_meaning_are_reported_and_the_rest_is_read(self) -> None:
        data = (
            b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:a" version="x" xml:lang="">'
            b"<itemMeta><itemClass/><provider/><versionCreated>soon</versionCreated><pubStatus qcode='stat:gone'/>"
            b"<edNote/><signal/><link/></itemMeta>"
            b"<contentMeta><urgency>12</urgency><language tag='not a tag'/><subject qcode='no code'/><subject/>"
            b"<located/><creator/><altId/><headline>A</headline></contentMeta></newsItem>"
        )
        loaded = G2.load(data)
        (article,) = loaded.articles
        assert (article.guid, article.title, article.version_created) == ("urn:a", "A", Stamp(text="soon"))
        assert (article.urgency, article.language, article.topics) == (None, None, ())
        assert {d.path for d in loaded.diagnostics} >= {"pubStatus", "link", "urgency", "language", "subject"}

    def test_white_space_of_a_pretty_printer_is_not_taken_for_copy(self) -> None:
        data = (
            b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>\n  A\n  headline\n</headline>'
            b'</contentMeta><contentSet><inlineXML><nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"><body>'
            b"<body.content>\n <p>\n  One <em>\n two</em>\n three\n </p>\n</body.content></body></nitf>"
            b"</inlineXML></contentSet></newsItem>"
        )
        (article,) = G2.load(data).articles
        assert article.title == "A headline"
        assert article.body == (Paragraph(Text("One two three", [Mark(4, 7, "emphasis")])),)

    def test_people_of_other_writers_go_to_the_byline_that_names_them(self) -> None:
        data = (
            b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta>'
            b"<creator><name>Ada Quill</name></creator><creator><name>Tom Sett</name></creator>"
            b"<by>By Ada Quill in Port Quill</by></contentMeta></newsItem>"
        )
        (article,) = G2.load(data).articles
        assert article.bylines == (
            Byline(text="By Ada Quill in Port Quill", people=["Ada Quill"]),
            Byline(text="Tom Sett", people=["Tom Sett"]),
        )

    def test_a_plain_text_body_is_paragraphs_between_blank_lines(self) -> None:
        data = (
            b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" xml:lang="not a tag"><contentMeta>'
            b"<subject literal='ports'/><keyword xml:lang='en'>boats</keyword></contentMeta><contentSet>"
            b"<inlineData contenttype='text/plain'>One\nline.\n\nTwo.\n</inlineData>"
            b"<inlineData contenttype='text/html'>&lt;p/&gt;</inlineData></contentSet></newsItem>"
        )
        loaded = G2.load(data)
        (article,) = loaded.articles
        assert article.body == (Paragraph("One\nline."), Paragraph("Two."))
        assert article.topics == (TopicTag("ports"), TopicTag([Label("boats", "en")]))
        assert [d.path for d in loaded.diagnostics] == ["inlineData", "newsItem"]

    def test_every_text_of_a_message_is_read(self) -> None:
        item = "<newsItem guid='urn:{0}'><contentMeta><headline>{0}</headline></contentMeta></newsItem>"
        data = (
            '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><header/><itemSet>'
            f"{item.format('a')}{item.format('b')}</itemSet></newsMessage>"
        )
        assert [article.title for article in G2.load(data.encode()).articles] == ["a", "b"]

    def test_organisations_that_no_block_belongs_to_are_boxes_of_their_own(self) -> None:
        data = (
            b'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/">'
            b"<assert><name>Harbour League</name><organisationDetails><founded>1950</founded><location><name>Port Quill"
            b"</name></location><contactInfo><web>https://league.example/</web><email>a@league.example</email>"
            b"</contactInfo><hasInstrument symbol='HL' market='mic:XLON'/></organisationDetails></assert>"
            b"<assert><name>Sea Union</name><type qcode='cpnat:organisation'/></assert>"
            b"<assert><name>Port Quill</name></assert></newsItem>"
        )
        loaded = G2.load(data)
        assert loaded.articles[0].factboxes == (
            OrganisationFactbox(
                names=Names(full="Harbour League"),
                milestones=[Milestone(kind="founded", date=PartialDate(year=1950))],
                seats=[Seat(place="Port Quill")],
                website="https://league.example/",
                contacts=[Contact(emails=["a@league.example"])],
                tickers=[Ticker(symbol="HL", exchange="XLON")],
            ),
            OrganisationFactbox(names=Names(full="Sea Union")),
        )
        assert [d.path for d in loaded.diagnostics] == ["assert"]

    def test_only_a_root_of_the_namespace_is_recognised(self) -> None:
        assert G2.recognise(
            b'<?xml version="1.0"?>\n<!-- x -->\n<g:newsItem a="b"\n xmlns:g="http://iptc.org/std/nar/2006-10-01/">'
        )
        assert not G2.recognise(b"<feed><title>http://iptc.org/std/nar/2006-10-01/</title></feed>")
        assert not G2.recognise(b"plain text")

    def test_items_that_are_no_texts_are_stubs(self) -> None:
        data = (
            b'<packageItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:p" version="2">'
            b"<itemMeta><itemClass qcode='ninat:composite'/></itemMeta>"
            b"<contentMeta><headline>All\n of it</headline></contentMeta></packageItem>"
        )
        assert G2.load(data).items == (Stub(kind="composite", guid="urn:p", version=2, title="All of it"),)

    @needs_shared
    @pytest.mark.parametrize("name", sorted(p.name for p in EXAMPLES.glob("*.xml")))
    def test_no_example_of_the_iptc_raises(self, name: str) -> None:
        loaded = G2.load((EXAMPLES / name).read_bytes())
        assert loaded.items
        assert all(d.severity < Severity.ERROR for d in loaded.diagnostics)

    @needs_shared
    def test_a_text_of_the_iptc_is_read(self) -> None:
        data = (EXAMPLES / "LISTING_2_NewsML-G2_Text_Document.xml").read_bytes()
        assert G2.recognise(data[:4096])
        (article,) = G2.load(data).articles
        root = etree.fromstring(data)
        assert article.guid == root.get("guid")
        assert [tag.qcode for tag in article.topics] == root.xpath("//g:subject/@qcode", namespaces=NAR)
        assert [block.text.text for block in article.body if isinstance(block, Paragraph)] == [
            " ".join("".join(p.itertext()).split()) for p in root.iterfind(".//n:p", NAR)
        ]


JUNK = st.sampled_from(
    ["", " ", "x y", "0", "99999999999", "-1", ":", "a:", "\n", "nm:x", "by1-x", "2026-13-45T99:00:00Z"]
)


class TestHostileDocuments:
    @pytest.mark.laws
    @given(st.sampled_from(specimens()), st.lists(st.tuples(st.integers(0, 400), st.integers(0, 5), JUNK), min_size=1))
    def test_no_value_in_a_document_makes_reading_raise(
        self, article: Article, changes: list[tuple[int, int, str]]
    ) -> None:
        root = tree(article)
        elements = list(root.iter())
        for number, place, junk in changes:
            element = elements[number % len(elements)]
            names = list(element.attrib)
            if place < len(names):
                element.set(names[place], junk)
            elif place == 5 and element is not root:
                root.append(element)
            else:
                element.text = junk
        G2.load(etree.tostring(root))

    @pytest.mark.laws
    @given(st.sampled_from(specimens()), st.integers(0), st.integers(0, 40), st.binary(max_size=6))
    def test_no_cut_in_a_document_makes_reading_raise(self, article: Article, at: int, cut: int, put: bytes) -> None:
        data = written(article)
        at %= len(data)
        G2.load(data[:at] + put + data[at + cut :])


class TestIndependentReader:
    def test_the_iptcs_own_library_reads_the_same(self) -> None:
        library: Any = pytest.importorskip("NewsMLG2")
        item = library.NewsMLG2Document(written(STORY)).get_item()
        meta = item.contentmeta
        assert (item.guid, item.version) == (STORY.guid, "2")
        assert (str(meta.headline[0]), str(meta.slugline[0])) == (STORY.title, STORY.slugline)
        assert [subject.qcode for subject in meta.subject] == [t.qcode for t in STORY.topics if t.controlled]
        assert str(meta.urgency) == "4"


REL = Naming("rel", "urn:own:", "https://registry.example/", frozenset({"next"}))


class TestNaming:
    @pytest.mark.parametrize(
        ("name", "attributes"),
        [
            ("next", {"reluri": "https://registry.example/next"}),
            ("irel:seeAlso", {"rel": "irel:seeAlso"}),
            ("https://other.example/rel", {"reluri": "https://other.example/rel"}),
            ("two words", {"reluri": "urn:own:two%20words"}),
            ("urn:own:x", {"reluri": "urn:own:urn%3Aown%3Ax"}),
            ("https://registry.example/next", {"reluri": "urn:own:https%3A%2F%2Fregistry.example%2Fnext"}),
        ],
    )
    def test_any_name_is_an_attribute_and_comes_back(self, name: str, attributes: dict[str, str]) -> None:
        assert REL.write(name, Writing()) == attributes
        assert REL.read(etree.Element("link", attributes)) == name

    def test_no_name_is_no_attribute(self) -> None:
        assert REL.write(None, Writing()) == {}
        assert REL.read(etree.Element("link")) is None


class TestSmallValues:
    @pytest.mark.parametrize(
        "field",
        [
            {"alt_ids": [AltId("4711", type="the desk"), AltId("x", type="urn:newsmodel:altid:y"), AltId("z")]},
            {"links": [Link("no address", rel="irel:previousVersion"), Link("/a", rel="canonical", type="text/html")]},
            {"located": [Place("Port Quill", region="Quillshire", country="GB", zone="Europe/London", text="PORT")]},
            {"topics": [TopicTag([Label("a", "en"), Label("b", "fr")], kind="person"), "free", TopicTag(uri="urn:x")]},
            {"body": [PullQuote("“Yes”\n— Ada"), Figure(caption="No picture", credit="Ariel")]},
            {"factboxes": [OrganisationFactbox(website="no address", contacts=[Contact()])]},
        ],
        ids=lambda field: next(iter(field)),
    )
    def test_they_come_back_as_they_were(self, field: dict[str, Any]) -> None:
        (again,) = G2.load(written(Article(headline="A", **field))).articles
        name, value = next(iter(field.items()))
        assert getattr(again, name) == getattr(Article(**{name: value}), name)
