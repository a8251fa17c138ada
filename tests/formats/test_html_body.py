from __future__ import annotations

import datetime as dt

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from newsmodel.formats.channel import Channel
from newsmodel.formats.fidelity import Fidelity
from newsmodel.formats.html_body import HTML_ROWS, Story, read_story, write_story
from newsmodel.formats.projections import CHARACTERS, drop, row
from newsmodel.formats.xml import parse
from newsmodel.model.article import Article
from newsmodel.model.blocks import (
    Crosshead,
    Figure,
    ListBlock,
    Paragraph,
    Preformatted,
    PullQuote,
    Table,
    Unclassified,
)
from newsmodel.model.boxes import (
    MemberEvent,
    Membership,
    Milestone,
    Names,
    OrganisationFactbox,
    Sidebar,
    StatedCount,
)
from newsmodel.model.dates import PartialDate
from newsmodel.model.media import Link, Media, Rendition
from newsmodel.model.people import Byline, Person
from newsmodel.model.text import Mark, Text
from newsmodel.model.topics import Label
from newsmodel.testing import articles

NOW = dt.datetime(2026, 1, 5, tzinfo=dt.UTC)
PARTS = [field.name for field in attrs.fields(Story) if field.name != "own"]
_ROWED = {known.path for known in HTML_ROWS}
FIDELITY = Fidelity((
    row("str", CHARACTERS),
    *HTML_ROWS,
    *drop(*(path for f in attrs.fields(Article) if (path := f"Article.{f.name}") not in _ROWED)),
))  # fmt: skip


def projected(article: Article) -> Article:
    return FIDELITY.project([article], Channel(), NOW).articles[0]


def read_back(article: Article) -> Article:
    story = read_story(write_story(article))
    assert story.own
    return Article(**{name: getattr(story, name) for name in PARTS})


def body(*blocks: object, **fields: object) -> str:
    """The lines inside the outermost element."""
    return "\n".join(write_story(Article(body=blocks, **fields)).split("\n")[1:-1])  # type: ignore[arg-type]


class TestBlocks:
    @pytest.mark.parametrize(
        ("block", "markup"),
        [
            (Paragraph("A & B < C"), "<p>A &amp; B &lt; C</p>"),
            (Paragraph("one\ntwo"), "<p>one<br/>two</p>"),
            (Crosshead("The harbour"), "<h3>The harbour</h3>"),
            (PullQuote("We waited"), '<blockquote class="pullquote">We waited</blockquote>'),
            (ListBlock(["one", "two"], ordered=True), "<ol>\n<li>one</li>\n<li>two</li>\n</ol>"),
            (ListBlock(["one"]), "<ul>\n<li>one</li>\n</ul>"),
            (Preformatted(" 1  2\n10 20"), "<pre> 1  2\n10 20</pre>"),
            (Preformatted("\n x"), "<pre>\n\n x</pre>"),
            (
                Table([["Port", "Boats"], ["Quill", ""]], header_rows=1, caption="Boats by port"),
                (
                    "<table>\n<caption>Boats by port</caption>\n<thead>\n<tr><th>Port</th> <th>Boats</th></tr>\n</thead>\n"
                    "<tbody>\n<tr><td>Quill</td> <td></td></tr>\n</tbody>\n</table>"
                ),
            ),
            (
                Figure(caption="The ferry", credit="Tom Sett"),
                (
                    '<figure><figcaption><span class="caption">The ferry</span> '
                    '<span class="credit">Tom Sett</span></figcaption></figure>'
                ),
            ),
            (Unclassified("???", note='"odd"'), '<p class="unclassified" title="&quot;odd&quot;">???</p>'),
        ],
    )
    def test_a_block_is_the_element_of_its_kind(self, block: object, markup: str) -> None:
        assert body(block) == markup
        assert read_story(markup).body == [block]

    def test_marks_nest(self) -> None:
        text = Text("bold link", [Mark(0, 9, "strong"), Mark(5, 9, "link", "https://a.example/?x=1&y")])
        assert body(Paragraph(text)) == '<p><strong>bold <a href="https://a.example/?x=1&amp;y">link</a></strong></p>'


class TestHead:
    def test_the_dateline_stands_in_front_of_the_first_paragraph(self) -> None:
        assert body("The ferry is back.", dateline="PORT QUILL --") == (
            '<p><span class="dateline">PORT QUILL --</span> The ferry is back.</p>'
        )

    def test_a_pull_quote_above_the_story_does_not_come_between(self) -> None:
        assert body(PullQuote("We waited"), Paragraph("It is back."), dateline="PORT QUILL --") == (
            '<blockquote class="pullquote">We waited</blockquote>\n'
            '<p><span class="dateline">PORT QUILL --</span> It is back.</p>'
        )

    def test_the_dateline_stands_alone_where_there_is_no_paragraph(self) -> None:
        assert (
            body(Crosshead("News"), dateline="PORT QUILL --") == '<p class="dateline">PORT QUILL --</p>\n<h3>News</h3>'
        )

    def test_people_are_marked_where_the_credit_names_them(self) -> None:
        byline = Byline(text="Reporting by Ada Quill and Tom Sett", people=["Ada Quill", "Tom Sett"], kind="reporting")
        assert body(bylines=[byline]) == (
            '<p class="byline reporting">Reporting by <span class="author">Ada Quill</span> and '
            '<span class="author">Tom Sett</span></p>'
        )

    def test_people_whom_the_credit_does_not_name_are_left_out(self) -> None:
        byline = Byline(text="By Tom Sett, Ada Quill", people=["Nobody", Person("Ada Quill"), "Tom Sett"])
        assert projected(Article(bylines=[byline])).bylines[0].people == (Person("Ada Quill"),)


class TestBoxes:
    def test_a_sidebar_has_its_kind_heading_blocks_and_links(self) -> None:
        sidebar = Sidebar(
            title="See also",
            kind="read-also",
            blocks=["Text."],
            links=[Link("/a", title="A & B", rel="related"), Link("/b")],
        )
        assert body(sidebars=[sidebar]) == (
            '<aside class="sidebar read-also">\n<h2>See also</h2>\n<p>Text.</p>\n<ul class="links">\n'
            '<li><a href="/a" rel="related">A &amp; B</a></li>\n<li><a class="bare" href="/b">/b</a></li>\n</ul>\n</aside>'
        )

    def test_a_factbox_has_its_heading_and_blocks(self) -> None:
        box = OrganisationFactbox(heading="About the League", blocks=["It is a league."])
        assert body(factboxes=[box]) == (
            '<aside class="factbox">\n<h2>About the League</h2>\n<p>It is a league.</p>\n</aside>'
        )

    def test_a_box_without_words_or_facts_goes(self) -> None:
        assert projected(Article(factboxes=[OrganisationFactbox(names=Names())])).factboxes == ()

    def test_facts_are_a_definition_list(self) -> None:
        box = OrganisationFactbox(
            heading="About the League",
            milestones=[Milestone(kind="founded", date=PartialDate(year=1962, approximate=True, text="about 1962"))],
            memberships=[
                Membership(member="Ostland", role="founder"),
                Membership(member="Westmark", events=[MemberEvent(kind="left", date=PartialDate(month=5, day=4))]),
            ],
            stated_count=StatedCount(text="seven", value=7),
        )
        assert body(factboxes=[box]) == (
            '<aside class="factbox">\n<h2>About the League</h2>\n<dl class="facts">\n<dt>History</dt>\n'
            '<dd class="milestone founded"><time class="date approximate" datetime="1962">about 1962</time></dd>\n'
            '<dt>Members</dt>\n<dd class="membership founder"><span class="member">Ostland</span></dd>\n'
            '<dd class="membership member"><span class="member">Westmark</span> '
            '<span class="event left"><time class="date bare" datetime="--05-04">--05-04</time></span></dd>\n'
            '<dt>Number of members</dt>\n<dd class="stated_count"><data class="text" value="7">seven</data></dd>\n'
            "</dl>\n</aside>"
        )
        assert read_story(f"<div>{body(factboxes=[box])}</div>").factboxes == [box]

    @pytest.mark.parametrize(
        "damaged",
        [
            '<dd class="milestone founded"><time class="date" datetime="1962-13"></time></dd>',
            '<dd class="milestone exploded">x</dd>',
            '<dd class="membership founder"></dd>',
            '<dd class="seat"></dd>',
            '<dd class="figure"><span class="label">staff</span></dd>',
            '<dd class="ticker"></dd>',
            '<dd class="kind"></dd>',
            '<dd class="unheard">x</dd>',
            "<dd>x</dd>",
        ],
    )
    def test_a_fact_without_meaning_is_passed_over(self, damaged: str) -> None:
        story = read_story(f'<aside class="factbox"><h2>A</h2><dl class="facts"><dt>B</dt>{damaged}</dl></aside>')
        assert story.factboxes == [OrganisationFactbox(heading="A")]

    def test_names_of_all_kinds_and_languages_come_back(self) -> None:
        names = Names(
            full="Harbour League", acronyms=["HL"], former=["Port Union"], other=[Label("Ligue des ports", "fr")]
        )
        box = OrganisationFactbox(names=names, roster_complete=False)
        assert read_story(f"<div>{body(factboxes=[box])}</div>").factboxes == [box]

    def test_a_date_of_any_precision_comes_back(self) -> None:
        for date in (
            PartialDate(year=1962, month=5, day=4), PartialDate(year=1962, month=5), PartialDate(year=1962),
            PartialDate(month=5, day=4), PartialDate(month=5), PartialDate(day=4), PartialDate(year=1962, day=4),
        ):  # fmt: skip
            box = OrganisationFactbox(milestones=[Milestone(kind="founded", date=date)])
            assert read_story(f"<div>{body(factboxes=[box])}</div>").factboxes == [box]


class TestMedia:
    def test_a_picture_is_shown_with_its_description_and_size(self) -> None:
        picture = Media(renditions=[Rendition("https://a.example/1.jpg", width=640, height=480)], alt="A ferry")
        assert body(Figure(media=0), media=[picture]) == (
            '<figure><img src="https://a.example/1.jpg" alt="A ferry" width="640" height="480"/></figure>'
        )

    def test_a_figure_without_words_takes_those_of_its_medium(self) -> None:
        picture = Media(renditions=[Rendition("/1.jpg")], caption="The ferry", credit="Tom Sett")
        figure = projected(Article(media=[picture], body=[Figure(media=0)])).body[0]
        assert figure == Figure(media=0, caption="The ferry", credit="Tom Sett")

    def test_media_that_no_figure_shows_are_left_out_and_the_others_counted_anew(self) -> None:
        media = [Media(renditions=[Rendition(f"/{name}.jpg")]) for name in "abc"]
        article = projected(Article(media=media, body=[Figure(media=2), Figure(media=0), Figure(media=2)]))
        assert [item.renditions[0].href for item in article.media] == ["/c.jpg", "/a.jpg"]
        assert [block.media for block in article.body if isinstance(block, Figure)] == [0, 1, 0]

    @pytest.mark.parametrize(
        ("medium", "markup"),
        [
            (Media(kind="video", renditions=[Rendition("/1.mp4", width=640)], alt="A ferry"),
             '<video src="/1.mp4" title="A ferry" controls="" width="640"></video>'),
            (Media(kind="audio", renditions=[Rendition("/1.mp3")]), '<audio src="/1.mp3" controls=""></audio>'),
            (Media(kind="graphic", renditions=[Rendition("/1.png")]), '<img class="graphic" src="/1.png" alt=""/>'),
            (Media(kind="other", renditions=[Rendition("/1.pdf")], alt="A map"), '<a class="media" href="/1.pdf">A map</a>'),
            (Media(kind="other", renditions=[Rendition("/1.pdf")]), '<a class="media bare" href="/1.pdf">/1.pdf</a>'),
        ],
    )  # fmt: skip
    def test_a_medium_is_the_element_of_its_kind(self, medium: Media, markup: str) -> None:
        article = Article(media=[medium], body=[Figure(media=0)])
        assert body(Figure(media=0), media=[medium]) == f"<figure>{markup}</figure>"
        assert read_back(article) == article

    def test_a_recording_has_no_pixels(self) -> None:
        recording = Media(kind="audio", renditions=[Rendition("/1.mp3", width=1, height=1)])
        article = projected(Article(media=[recording], body=[Figure(media=0)]))
        assert article.media[0].renditions == (Rendition("/1.mp3"),)

    @pytest.mark.parametrize(
        ("medium", "block"),
        [
            (Media(caption="The ferry"), Figure(caption="The ferry")),
            (Media(alt="A ferry"), Figure(caption="A ferry")),
            (Media(kind="video"), Unclassified("[video]", note="a medium without an address")),
        ],
    )
    def test_a_medium_without_an_address_leaves_its_words(self, medium: Media, block: object) -> None:
        assert projected(Article(media=[medium], body=[Figure(media=0)])).body == (block,)


class TestLaws:
    @pytest.mark.laws
    @given(articles())
    @example(Article(body=[Preformatted("a\r\nb\rc")]))
    @example(Article(body=[Unclassified("x", note="a\tb\nc")]))
    def test_what_is_written_is_read_back(self, article: Article) -> None:
        carried = projected(article)
        assert read_back(carried) == carried

    @pytest.mark.laws
    @given(articles())
    def test_a_projection_is_its_own_projection(self, article: Article) -> None:
        carried = projected(article)
        assert projected(carried) == carried

    @pytest.mark.laws
    @given(articles())
    def test_the_markup_is_well_formed_xml(self, article: Article) -> None:
        root = parse(write_story(projected(article)).encode())
        assert not hasattr(root, "code"), root


class TestForeignMarkup:
    @pytest.mark.parametrize(
        ("markup", "blocks"),
        [
            ("plain words", [Paragraph("plain words")]),
            ("<p>one<p>two", [Paragraph("one"), Paragraph("two")]),
            ("a&nbsp;b &copy; c", [Paragraph("a\u00a0b © c")]),
            ("<div>loose <b>words</b><p>next</p></div>", [Paragraph(Text("loose words", [Mark(6, 11, "strong")])), Paragraph("next")]),
            ("<p>a line\n     that is wrapped</p>", [Paragraph("a line that is wrapped")]),
            ("<script>x()</script><p>seen</p><style>p {}</style>", [Paragraph("seen")]),
            ("<ul><li></li></ul><table><tr></tr></table><pre> </pre><p></p><h2></h2><figure/><hr>", []),
            ("<dl><dt>Port</dt><dd>Quill</dd></dl>", [Paragraph("Port"), Paragraph("Quill")]),
            ('<figure><img src="/1.jpg"></figure>', [Figure(media=0)]),
            ("<figure><figcaption>Just words</figcaption></figure>", [Figure(caption="Just words")]),
            ("a</div><p>b<div>c", [Paragraph("a"), Paragraph("b"), Paragraph("c")]),
            ("", []),
        ],
    )  # fmt: skip
    def test_words_come_out_as_blocks(self, markup: str, blocks: list[object]) -> None:
        story = read_story(markup)
        assert not story.own
        assert story.body == blocks

    def test_loose_words_below_the_heading_of_a_box_are_kept(self) -> None:
        story = read_story('<aside class="factbox"><h2>About</h2>loose words</aside>')
        assert story.factboxes == [OrganisationFactbox(heading="About", blocks=["loose words"])]

    def test_what_another_program_put_around_ours_does_not_hide_it(self) -> None:
        markup = write_story(Article(standfirst="A line", body=["Words."])).replace("Words", "Words&nbsp;here")
        story = read_story(f"<section>{markup}<p>Subscribe</p></section>")
        assert story.own
        assert story.standfirst == Text("A line")
        assert story.body == [Paragraph("Words\u00a0here."), Paragraph("Subscribe")]

    @given(st.text(st.sampled_from("<>/&;\"'= \nabphlitdrue!-[]\x00\ud800"), max_size=60))
    def test_no_markup_raises(self, markup: str) -> None:
        read_story(markup)

    @pytest.mark.parametrize("tag", ["div", "b", "li", "table", "blockquote", "aside class='sidebar'", "p"])
    def test_deep_markup_does_not_raise(self, tag: str) -> None:
        deep = f"<{tag}>" * 20_000
        assert isinstance(read_story(deep + "words"), Story)
        assert isinstance(read_story(deep + "words" + f"</{tag.split(maxsplit=1)[0]}>" * 20_000), Story)
