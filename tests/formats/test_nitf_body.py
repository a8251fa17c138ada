"""Texts, blocks, media items and stories as NITF."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsmodel.formats.nitf.blocks import read_blocks, write_blocks
from newsmodel.formats.nitf.media import read_media, write_media
from newsmodel.formats.nitf.story import read_story, write_story
from newsmodel.formats.nitf.text import NITF, Reading, q, read_text, write_text
from newsmodel.formats.projections import XML_FORBIDDEN
from newsmodel.model.article import Article
from newsmodel.model.blocks import (
    Block,
    Crosshead,
    Figure,
    ListBlock,
    Paragraph,
    Preformatted,
    PullQuote,
    Table,
    Unclassified,
)
from newsmodel.model.boxes import OrganisationFactbox, Sidebar
from newsmodel.model.media import Link, Media, MediaKind, Rendition
from newsmodel.model.text import Mark, Text
from newsmodel.testing.strategies import blocks, media, texts

EXACT = Reading(exact=True)


def clean(value: Any) -> bool:
    return XML_FORBIDDEN.search(repr(value).encode().decode("unicode_escape", "replace")) is None


def plain(element: etree._Element) -> str:
    """The markup without the namespace."""
    return etree.tostring(etree.fromstring(etree.tostring(element)), encoding="unicode").replace(f' xmlns="{NITF}"', "")


def holder(name: str = "body.content") -> etree._Element:
    return etree.Element(q(name), nsmap={None: NITF})


def foreign(markup: str) -> tuple[Block, ...]:
    """The blocks of a document that is not ours, in no namespace as NITF 3.2 was."""
    return read_blocks(etree.fromstring(f"<body.content>{markup}</body.content>"), Reading(exact=False))


class TestTexts:
    @pytest.mark.parametrize(
        ("text", "markup"),
        [
            (Text("plain & <so>"), "plain &amp; &lt;so&gt;"),
            (Text("two\nlines"), "two<br/>lines"),
            (Text("a b", [Mark(0, 1, "emphasis")]), "<em>a</em> b"),
            (Text("a b", [Mark(2, 3, "strong")]), 'a <em class="strong">b</em>'),
            (Text("a b", [Mark(0, 3, "note")]), '<em class="note">a b</em>'),
            (Text("a b", [Mark(0, 1, "link", "/x?a&b")]), '<a href="/x?a&amp;b">a</a> b'),
            (
                Text("abcd", [Mark(0, 3, "strong"), Mark(1, 4, "emphasis")]),
                '<em class="strong">a<em>bc</em></em><em>d</em>',
            ),
        ],
    )
    def test_marks_nest_and_come_back(self, text: Text, markup: str) -> None:
        p = holder("p")
        write_text(p, text)
        assert plain(p) == f"<p>{markup}</p>"
        assert read_text(p, EXACT) == text

    @pytest.mark.laws
    @given(texts().filter(clean))
    def test_every_text_comes_back(self, text: Text) -> None:
        p = holder("p")
        write_text(p, text)
        assert read_text(etree.fromstring(etree.tostring(p)), EXACT) == text

    def test_elements_that_are_no_marks_leave_their_words(self) -> None:
        p = etree.fromstring(
            "<p>\n In <location><city>Port\n Quill</city></location>, <q>yes</q>\n <em>she </em> said. </p>"
        )
        assert read_text(p, Reading(exact=False)) == Text("In Port Quill, yes she said.", [Mark(19, 22, "emphasis")])


class TestBlocks:
    @pytest.mark.parametrize(
        ("block", "markup"),
        [
            (Paragraph("a"), "<p>a</p>"),
            (Crosshead("a"), "<hl2>a</hl2>"),
            (PullQuote("a"), '<bq class="pullquote"><block><p>a</p></block></bq>'),
            (ListBlock(["a", "b"]), "<ul><li>a</li><li>b</li></ul>"),
            (ListBlock(["a"], ordered=True), "<ol><li>a</li></ol>"),
            (Preformatted("  1\n 20\n"), "<pre>  1\n 20\n</pre>"),
            (Unclassified("a"), '<p class="unclassified">a</p>'),
            (
                Table([["a", ""], ["b"]], header_rows=1),
                "<table><thead><tr><th>a</th><th/></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
            ),
            (
                Table([["a"]], header_rows=1, caption="c"),
                "<table><caption>c</caption><thead><tr><th>a</th></tr></thead></table>",
            ),
            (
                Figure(credit="Ariel"),
                '<media media-type="other" class="figure"><media-reference/><media-producer>Ariel</media-producer></media>',
            ),
        ],
        ids=lambda value: type(value).__name__,
    )
    def test_each_kind_has_its_element_and_comes_back(self, block: Block, markup: str) -> None:
        content = holder()
        write_blocks(content, [block])
        assert plain(content) == f"<body.content>{markup}</body.content>"
        assert read_blocks(content, EXACT) == (block,)

    @pytest.mark.laws
    @given(st.lists(blocks().filter(clean), max_size=4))
    def test_every_block_comes_back(self, given_blocks: list[Block]) -> None:
        content = holder()
        write_blocks(content, given_blocks)
        assert read_blocks(etree.fromstring(etree.tostring(content)), EXACT) == tuple(given_blocks)

    def test_verbatim_lines_keep_their_carriage_returns(self) -> None:
        content = holder()
        write_blocks(content, [Preformatted("1\r\n2\r3\n")])
        assert read_blocks(etree.fromstring(etree.tostring(content)), EXACT) == (Preformatted("1\r\n2\r3\n"),)


class TestOtherWriters:
    def test_blocks_inside_blocks_stand_in_their_place(self) -> None:
        assert foreign(
            "<p>a</p><block><hl2>b</hl2><p>c</p></block><note><body.content><p>d</p></body.content></note>"
        ) == (
            Paragraph("a"),
            Crosshead("b"),
            Paragraph("c"),
            Paragraph("d"),
        )

    def test_empty_elements_are_no_blocks(self) -> None:
        assert foreign("<p> </p><hl2/><ul><li/></ul><hr/><pre>\n</pre><table/><bq/>") == ()

    def test_lines_of_a_quote_and_its_credit_are_lines(self) -> None:
        assert foreign("<bq>\n <block>\n <p>Yes.</p>\n <p>No.</p>\n </block>\n <credit>Ada</credit>\n</bq>") == (
            PullQuote("Yes.\nNo.\nAda"),
        )

    def test_rows_without_a_body_and_a_foot_are_rows(self) -> None:
        assert foreign("<table><tr><td><p>a</p></td></tr><tfoot><tr><th>b</th></tr></tfoot></table>") == (
            Table([["a"], ["b"]]),
        )

    def test_an_element_nobody_knows_is_unclassified_copy(self) -> None:
        assert foreign("<weather>Rain</weather>") == (Unclassified("Rain", note="element weather"),)

    def test_a_media_element_is_a_figure_and_its_item(self) -> None:
        reading = Reading(exact=False)
        root = etree.fromstring(
            '<body.content><media media-type="image"><media-reference source="/a.jpg" width="60" height="x"/>'
            "<media-caption><p>One</p><p>two</p></media-caption><media-producer> Ariel </media-producer></media>"
            '<media media-type="video"/></body.content>'
        )
        assert read_blocks(root, reading) == (Figure(media=0, caption="One\ntwo", credit="Ariel"), Figure(media=1))
        assert reading.media == [
            Media(renditions=[Rendition("/a.jpg", width=60)], caption="One\ntwo", credit="Ariel"),
            Media(kind=MediaKind.VIDEO),
        ]


class TestMedia:
    @pytest.mark.laws
    @given(media().filter(clean))
    def test_every_item_comes_back(self, item: Media) -> None:
        block = holder("block")
        write_media(block, item)
        (element,) = etree.fromstring(etree.tostring(block))
        assert read_media(element, EXACT) == item


class TestStories:
    def test_the_parts_besides_the_body_come_back(self) -> None:
        article = Article(
            headline="A",
            standfirst="B",
            bylines=["By Ada Quill"],
            dateline="PORT QUILL --",
            body=["c", Figure(media=0)],
            sidebars=[Sidebar(title="D", kind="background", blocks=["e"], links=[Link("/f", rel="x y"), Link("/g")])],
            factboxes=[OrganisationFactbox(heading="H", blocks=[Crosshead("i")]), OrganisationFactbox()],
            disclaimers=["j"],
            media=[Media(alt="k")],
        )
        nitf = holder("nitf")
        write_story(nitf, article)
        story = read_story(nitf, Reading(exact=True))
        assert (story.headline, story.standfirst, story.dateline) == (Text("A"), Text("B"), "PORT QUILL --")
        assert (story.bylines, story.body, story.media) == (article.bylines, article.body, article.media)
        assert (story.sidebars, story.disclaimers) == (article.sidebars, article.disclaimers)
        assert [(box.id, box.heading, box.blocks) for box in story.boxes] == [
            ("factbox-0", Text("H"), (Crosshead("i"),)),
            ("factbox-1", None, ()),
        ]
