# What constructors refuse is of the wrong type on purpose.
# pyright: reportArgumentType=false
from __future__ import annotations

import datetime as dt

import attrs
import pytest

from newsmodel.model.article import (
    AltId,
    Article,
    EdNote,
    GuidOrigin,
    PubStatus,
    Rights,
    Signal,
    Urgency,
    block_lines,
    public_at,
)
from newsmodel.model.blocks import Crosshead, Figure, ListBlock, Paragraph, Preformatted, PullQuote, Table, Unclassified
from newsmodel.model.boxes import OrganisationFactbox, Sidebar, Ticker
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.media import Link, Media
from newsmodel.model.people import Byline, Organisation, Person
from newsmodel.model.quotes import Quote
from newsmodel.model.text import Text
from newsmodel.model.topics import TopicTag
from tests.model.refusals import refused

NOON = dt.datetime(2026, 1, 5, 12, 0, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)


class TestBuildingByHand:
    def test_three_lines_are_an_article(self):
        article = Article(
            headline="Ferry returns",
            body=["The ferry is back, the harbour master said.", Crosshead("Tides"), "Nobody waited."],
            topics=["ferries", TopicTag(qcode="medtop:20000337")],
        )
        assert article.headline == Text("Ferry returns")
        assert article.body[0] == Paragraph("The ferry is back, the harbour master said.")
        assert article.topics[0] == TopicTag("ferries")

    def test_plain_values_become_those_of_the_model(self):
        article = Article(
            guid="urn:example:1",
            alt_ids="4711",
            signals=[Signal("UPDATE 2-")],
            bylines="By Ada Quill",
            dateline="PORT QUILL, Jan 5 (Ariel) —",
            located=["Port Quill"],
            genres="interview",
            published=NOON,
            ed_notes="Adds quote",
            links="https://example.org/1",
            disclaimers="Not advice.",
            rights="© Ariel",
        )
        assert article.guid_origin is GuidOrigin.STATED
        assert article.alt_ids == (AltId("4711"),)
        assert article.bylines == (Byline(text="By Ada Quill"),)
        assert article.published == Stamp.at(NOON)
        assert article.ed_notes == (EdNote("Adds quote"),)
        assert article.disclaimers == (Text("Not advice."),)
        assert article.rights == Rights(notice="© Ariel")

    def test_an_article_may_be_empty(self):
        assert Article() == Article()
        assert Article().text == ""
        assert Article().word_count == 0

    def test_blank_optional_texts_are_none(self):
        article = Article(headline=" ", slugline="", dateline=" ", rights=" ", guid=" ")
        assert article == Article()

    def test_it_changes_by_evolve_alone(self):
        article = Article(headline="Ferry returns")
        assert attrs.evolve(article, urgency=3).headline == article.headline
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            article.urgency = 3  # type: ignore[misc]

    def test_equal_articles_hash_alike(self):
        make = {"headline": "Ferry returns", "body": ["It is back."], "quotes": [Quote(pieces="back")]}
        assert hash(Article(**make)) == hash(Article(**make))


class TestRefusals:
    def test_a_guid_origin_without_a_guid(self):
        with refused("Article.guid_origin", "a guid that it speaks of"):
            Article(guid_origin="derived")

    @pytest.mark.parametrize("urgency", [0, 10, 12, "3", True])
    def test_an_urgency_outside_1_to_9(self, urgency):
        with refused("Article.urgency", "from 1 to 9"):
            Article(urgency=urgency)

    @pytest.mark.parametrize("field", ["version", "previous_version"])
    def test_a_version_below_1(self, field):
        with refused(f"Article.{field}", "whole number from 1"):
            Article(**{field: 0})

    def test_a_status_that_newsml_g2_does_not_know(self):
        with refused("PubStatus", "usable, withheld, canceled"):
            Article(pub_status="killed")

    def test_a_language_that_is_no_tag(self):
        with refused("Article.language", "BCP 47"):
            Article(language="en_GB")

    @pytest.mark.parametrize("field", ["first_created", "version_created", "published", "embargoed"])
    def test_a_naive_datetime(self, field):
        with refused(f"Article.{field}", "an aware datetime"):
            Article(**{field: dt.datetime(2026, 1, 5)})  # noqa: DTZ001  the mistake under test

    @pytest.mark.parametrize("field", ["first_created", "published", "embargoed"])
    def test_a_stamp_as_a_string(self, field):
        with refused(f"Article.{field}", "expected a Stamp, an aware datetime or None"):
            Article(**{field: "2026-01-05"})

    @pytest.mark.parametrize(
        "field",
        ["signals", "quotes", "sidebars", "factboxes", "media", "contacts", "tickers", "body", "topics", "bylines"],
    )
    @pytest.mark.parametrize("value", [3, None, [3], [None]])
    def test_what_is_no_list_of_the_fields_class(self, field, value):
        with refused(f"Article.{field}", "a list of"):
            Article(**{field: value})

    @pytest.mark.parametrize("holder", ["body", "sidebar", "factbox"])
    def test_a_figure_whose_media_item_is_not_there(self, holder):
        block = Figure(media=1)
        fields = {
            "body": {"body": [block]},
            "sidebar": {"sidebars": [Sidebar(blocks=[block])]},
            "factbox": {"factboxes": [OrganisationFactbox(blocks=[block])]},
        }[holder]
        with refused("Figure.media", "an index below 1"):
            Article(media=[Media()], **fields)

    @pytest.mark.parametrize("extras", ["ab", [("a",)], [("a", 1)], [["a", "b"]], 3])
    def test_extras_that_are_no_pairs_of_strings(self, extras):
        with refused("Article.extras", "pairs of (namespaced path, text)"):
            Article(extras=extras)

    @pytest.mark.parametrize("pair", [("", "text"), ("a\ud800", "text"), ("a", "\udc00")])
    def test_an_extra_without_a_path_or_with_a_lone_surrogate(self, pair):
        with refused("Article.extras", "a path, and no lone surrogates"):
            Article(extras=[pair])

    def test_a_signal_without_text_and_qcode(self):
        with refused("Signal", "a text or a qcode"):
            Signal(" ")

    def test_a_signal_whose_qcode_is_none(self):
        with refused("Signal.qcode", "alias:code"):
            Signal(qcode="update")

    def test_rights_without_any_part(self):
        with refused("Rights", "a holder, a notice or usage terms"):
            Rights(holder=" ")

    def test_a_kind_of_note_that_is_none(self):
        with refused("EdNoteKind", "expected one of"):
            EdNote("Adds quote", kind="whim")

    def test_an_urgency_as_a_value(self):
        assert Urgency(3) == 3
        with refused("Urgency", "from 1"):
            Urgency(12)


class TestExtras:
    def test_they_are_sorted_by_path_stable_with_repeats(self):
        pairs = (("b", "2"), ("a", "2"), ("a", "1"), ("a", "2"))
        assert Article(extras=pairs).extras == (("a", "2"), ("a", "1"), ("a", "2"), ("b", "2"))

    def test_their_text_is_kept_to_the_space(self):
        assert Article(extras=[("a", " \r\n")]).extras == (("a", " \r\n"),)


class TestPublicAt:
    def test_a_plain_article_is_public(self):
        assert public_at(Article(), NOON)
        assert public_at(Article(pub_status="usable"), NOON)

    @pytest.mark.parametrize("status", [PubStatus.WITHHELD, PubStatus.CANCELED])
    def test_a_withheld_or_canceled_one_is_not(self, status):
        assert not public_at(Article(pub_status=status), NOON)

    def test_an_embargo_ends_at_its_instant(self):
        article = Article(embargoed=NOON)
        assert not public_at(article, NOON - MINUTE)
        assert public_at(article, NOON)

    def test_an_embargo_is_compared_across_offsets(self):
        article = Article(embargoed=Stamp(date=dt.date(2026, 1, 5), time=dt.time(14, 0), offset=120))
        assert public_at(article, NOON)
        assert not public_at(article, NOON - MINUTE)

    @pytest.mark.parametrize(
        "embargo",
        [
            Stamp(text="until further notice"),
            Stamp(date=dt.date(2020, 1, 5), time=dt.time(14, 0)),
            Stamp(date=PartialDate(month=1, day=5), time=dt.time(14, 0), offset=0),
        ],
    )
    def test_an_embargo_without_an_instant_never_ends(self, embargo):
        assert not public_at(Article(embargoed=embargo), NOON)

    def test_a_naive_now_is_refused(self):
        with refused("now", "an aware datetime"):
            public_at(Article(), dt.datetime(2026, 1, 5))  # noqa: DTZ001  the mistake under test

    @pytest.mark.parametrize("now", [None, dt.date(2026, 1, 5), "2026-01-05T00:00Z"])
    def test_a_now_that_is_no_datetime_is_refused(self, now):
        with refused("now", "an aware datetime"):
            public_at(Article(), now)


class TestText:
    def test_the_dateline_runs_into_the_first_paragraph(self):
        article = Article(dateline="PORT QUILL —", body=["The ferry is back.", "Nobody waited."])
        assert article.text == "PORT QUILL — The ferry is back.\n\nNobody waited."
        assert article.word_count == 6

    @pytest.mark.parametrize("first", [Crosshead("Tides"), Table([[""]]), Figure(media=0)])
    def test_it_stands_alone_before_another_block(self, first):
        article = Article(dateline="PORT QUILL —", body=[first, "The ferry is back."], media=[Media()])
        assert article.text.startswith("PORT QUILL —\n\n")
        assert article.text.endswith("\n\nThe ferry is back.")

    @pytest.mark.parametrize(
        ("block", "lines"),
        [
            (Paragraph("a"), ("a",)),
            (PullQuote("a"), ("a",)),
            (Unclassified("a"), ("a",)),
            (ListBlock(["a", "b"]), ("a", "b")),
            (Table([["a", ""], ["b"]], caption="c"), ("c", "a\t", "b")),
            (Preformatted(" a\n b"), (" a\n b",)),
            (Figure(caption="a", credit="b"), ("a", "b")),
            (Figure(media=0), ()),
        ],
    )
    def test_each_block_has_its_printed_lines(self, block, lines):
        assert block_lines(block) == lines


class TestConveniences:
    def test_the_title_is_the_headline(self):
        assert Article(headline="Ferry returns").title == "Ferry returns"
        assert Article().title is None

    def test_authors_are_those_who_wrote_by_name_where_known(self):
        bylines = [
            Byline(text="By Ada Quill and Tom Sett", people=["Ada Quill", "Tom Sett"]),
            Byline(text="By our staff"),
            Byline(text="Reporting by Ada Quill", people=["Ada Quill"], kind="reporting"),
            Byline(text="Editing by Xu Li", people=["Xu Li"], kind="editing"),
        ]
        assert Article(bylines=bylines).authors == ("Ada Quill", "Tom Sett", "By our staff")

    def test_updated_is_the_version_else_the_publication(self):
        assert Article(published=NOON).updated == Stamp.at(NOON)
        assert Article(published=NOON, version_created=NOON + MINUTE).updated == Stamp.at(NOON + MINUTE)

    def test_the_url_is_the_canonical_link_else_the_alternate_else_one_without_relation(self):
        links = [Link("r", rel="related"), Link("p"), Link("a", rel="alternate"), Link("c", rel="canonical")]
        assert Article(links=links).url == "c"
        assert Article(links=links[:3]).url == "a"
        assert Article(links=links[:2]).url == "p"
        assert Article(links=links[:1]).url is None

    def test_tags_lang_and_images(self):
        media = [Media(kind="video"), Media(kind="graphic")]
        article = Article(topics=["ferries"], language="en", media=media)
        assert (article.tags, article.lang, article.images) == (("ferries",), "en", (media[1],))

    def test_the_summary_is_the_standfirst_else_the_first_paragraph(self):
        body = [Crosshead("Tides"), "The ferry is back."]
        assert Article(standfirst="Nine days late", body=body).summary == "Nine days late"
        assert Article(body=body).summary == "The ferry is back."
        assert Article(body=body[:1]).summary is None

    def test_the_fingerprint_does_not_depend_on_wrapping_or_case(self):
        one = Article(headline="Ferry returns", body=["The ferry\nis back."])
        two = Article(headline="FERRY RETURNS", body=["The ferry is", "back."])
        assert one.fingerprint == two.fingerprint
        assert one.fingerprint != Article(headline="Ferry returns").fingerprint

    def test_speakers_stand_once_in_the_order_of_their_first_quote(self):
        ada, league = Person("Ada Quill"), Organisation("Harbour League")
        quotes = [Quote(pieces="a", speakers=[league]), Quote(pieces="b", speakers=[ada, league]), Quote(pieces="c")]
        article = Article(quotes=quotes)
        assert article.speakers == (league, ada)
        assert article.quotes_by("Ada Quill") == (quotes[1],)
        assert article.quotes_by(league) == tuple(quotes[:2])

    def test_a_ticker_needs_its_symbol_alone(self):
        assert Article(tickers=[Ticker(symbol="ACME")]).tickers[0].exchange is None


class TestPleasantConstruction:
    def test_signals_are_made_of_strings(self):
        assert Article(signals=["URGENT"]).signals == (Signal("URGENT"),)
        assert Article(signals="URGENT").signals == (Signal("URGENT"),)

    def test_extras_are_made_of_a_mapping(self):
        assert Article(extras={"x:b": "2", "x:a": "1"}).extras == (("x:a", "1"), ("x:b", "2"))
