"""Laws of the model over generated values."""

from __future__ import annotations

import copy
import datetime as dt
import pickle
from collections.abc import Callable
from itertools import pairwise

import attrs
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from newsmodel.model.anchors import Part
from newsmodel.model.article import Article, block_lines, public_at
from newsmodel.model.blocks import Block, Paragraph
from newsmodel.model.boxes import Milestone, OrganisationFactbox
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.derive import founded, founders, headquarters, members, observers, partners
from newsmodel.model.reanchor import reanchor
from newsmodel.model.text import Mark, MarkKind, Text
from newsmodel.model.walk import anchor_holds, anchors_of, part_texts, text_at
from newsmodel.testing import strategies

pytestmark = pytest.mark.laws

INSTANTS = st.datetimes(dt.datetime(2, 1, 1), dt.datetime(9998, 1, 1), timezones=st.just(dt.UTC))  # noqa: DTZ001
RAW = st.text(st.sampled_from("ab \t\n\r\u00a0\u2028\u2029\x0b\x85<&😀"), max_size=12)
RUNS = st.lists(st.tuples(st.integers(0, 11), st.integers(1, 12), st.sampled_from(MarkKind)), max_size=5)


@st.composite
def raw_texts(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    """Strings as callers have them, line ends and all, and marks that fit; links have one address."""
    raw, runs = draw(RAW), draw(RUNS)
    marks = [
        Mark(start, min(end, len(raw)), kind, "x:y" if kind is MarkKind.LINK else None)
        for start, end, kind in runs
        if start < min(end, len(raw))
    ]
    return raw, marks


def edited_bodies(body: tuple[Block, ...]) -> st.SearchStrategy[tuple[Block, ...]]:
    """Bodies after an edit: paragraphs put in, taken out, swapped, and words put before a paragraph's."""

    def edit(change: tuple[int, str]) -> tuple[Block, ...]:
        at, what = change[0] % (len(body) + 1), change[1]
        before, after = body[:at], body[at:]
        match what, after:
            case "out", (_, *rest):
                return (*before, *rest)
            case "swap", (one, two, *rest):
                return (*before, two, one, *rest)
            case "longer", (Paragraph() as first, *rest):
                return (*before, Paragraph(f"Late: {first.text}"), *rest)
        return (*before, Paragraph("Put in"), *after)

    return st.tuples(st.integers(0, 4), st.sampled_from(["in", "out", "swap", "longer"])).map(edit)


def covered(text: str, marks: tuple[Mark, ...] | list[Mark]) -> set[tuple[int, MarkKind]]:
    """Which character, counted among those that are no space, has which mark."""
    rank: dict[int, int] = {}
    for index, character in enumerate(text):
        if character not in " \t\n\r\u00a0\u2028\u2029":
            rank[index] = len(rank)
    return {(rank[i], mark.kind) for mark in marks for i in range(mark.start, mark.end) if i in rank}


class TestText:
    @given(raw_texts())
    def test_canonical_text_stays_as_it_is(self, raw):
        text = Text(*raw)
        assert Text(text.text, text.marks) == text

    @given(raw_texts())
    def test_marks_are_sorted_united_not_empty_and_inside(self, raw):
        text = Text(*raw)
        assert list(text.marks) == sorted(text.marks, key=lambda m: (m.start, m.end, m.kind, m.target or ""))
        assert all(0 <= mark.start < mark.end <= len(text.text) for mark in text.marks)
        for kind in MarkKind:
            same = [mark for mark in text.marks if mark.kind is kind]
            assert all(one.end < two.start for one, two in pairwise(same))

    @given(raw_texts())
    def test_each_printed_character_keeps_its_marks(self, raw):
        text = Text(*raw)
        assert covered(text.text, text.marks) == covered(*raw)

    @given(raw_texts(), st.randoms(use_true_random=False))
    def test_the_order_of_marks_does_not_matter(self, raw, random):
        words, marks = raw
        shuffled = marks.copy()
        random.shuffle(shuffled)
        assert Text(words, shuffled) == Text(words, marks)

    @given(RAW)
    def test_the_edges_are_trimmed_and_no_break_but_newline_is_left(self, raw):
        text = Text(raw).text
        assert text == text.strip(" \t\n\u00a0")
        assert not set(text) & set("\r\u2028\u2029")

    @given(strategies.texts(empty=True))
    def test_generated_texts_are_canonical(self, text):
        assert Text(text.text, text.marks) == text


class TestDates:
    @given(strategies.partial_dates())
    def test_a_whole_date_is_its_iso_form(self, date):
        if date.date is not None:
            assert date.iso == date.date.isoformat()
        assert PartialDate(year=date.year, month=date.month, day=date.day).iso == date.iso

    @given(strategies.stamps())
    def test_an_instant_has_the_wall_clock_and_the_offset_of_its_stamp(self, stamp):
        instant = stamp.instant
        if instant is None:
            assert stamp.offset is None or stamp.wall_clock is None
        else:
            assert instant.replace(tzinfo=None) == stamp.wall_clock
            assert instant.utcoffset() == dt.timedelta(minutes=stamp.offset)
            assert instant.isoformat() == stamp.iso

    @given(strategies.stamps(instant=True))
    def test_a_stamp_of_its_instant_is_itself_without_its_print(self, stamp):
        assert Stamp.at(stamp.instant) == Stamp(date=stamp.date, time=stamp.time, offset=stamp.offset)


class TestArticles:
    @given(strategies.articles())
    def test_articles_compare_hash_copy_and_pickle_as_values(self, article):
        copies = [copy.deepcopy(article), pickle.loads(pickle.dumps(article)), attrs.evolve(article)]  # noqa: S301
        assert all(other == article and hash(other) == hash(article) for other in copies)

    @given(strategies.articles())
    def test_evolving_one_field_leaves_the_others(self, article):
        changed = attrs.evolve(article, urgency=5)
        others = [field.name for field in attrs.fields(Article) if field.name != "urgency"]
        assert all(getattr(changed, name) == getattr(article, name) for name in others)

    @given(strategies.articles())
    def test_every_generated_anchor_is_true(self, article):
        assert all(anchor_holds(article, anchor, owner) for owner, anchor in anchors_of(article))

    @given(strategies.articles())
    def test_its_text_holds_the_dateline_and_every_printed_line(self, article):
        text = article.text
        assert all(line in text for block in article.body for line in block_lines(block))
        assert article.dateline is None or article.dateline.text in text

    @given(strategies.articles(), INSTANTS, INSTANTS)
    def test_what_is_public_stays_public(self, article, one, two):
        earlier, later = min(one, two), max(one, two)
        assert public_at(article, later) or not public_at(article, earlier)

    @given(strategies.articles())
    def test_no_convenience_fails(self, article):
        for name, value in vars(Article).items():
            if isinstance(value, property):
                getattr(article, name)

    @given(strategies.articles(body=["One paragraph."], urgency=st.integers(1, 3), provider="Ariel"))
    def test_overrides_are_always_there(self, article):
        assert article.body == (Paragraph("One paragraph."),)
        assert article.urgency in {1, 2, 3}
        assert article.provider == "Ariel"

    def test_an_override_of_no_field_is_refused(self):
        with pytest.raises(TypeError, match="no field colour"):
            strategies.articles(colour="red")


class TestReanchor:
    @given(st.data())
    def test_after_any_edit_every_anchor_is_true(self, data):
        article = data.draw(strategies.articles())
        edited = attrs.evolve(article, body=data.draw(edited_bodies(article.body)))
        result = reanchor(edited)
        assert all(anchor_holds(result, anchor, owner) for owner, anchor in anchors_of(result))
        assert reanchor(result) is result
        assert attrs.evolve(result, quotes=(), tickers=(), factboxes=()) == attrs.evolve(
            edited, quotes=(), tickers=(), factboxes=()
        )

    @given(st.data())
    def test_an_anchor_is_lost_only_when_its_words_are_gone_from_the_part(self, data):
        article = data.draw(strategies.articles())
        edited = attrs.evolve(article, body=data.draw(edited_bodies(article.body)))
        before, after = list(anchors_of(edited)), list(anchors_of(reanchor(edited)))
        lost = [
            (owner, anchor)
            for owner, anchor in before
            if any(anchor.words in text for _, text in part_texts(edited, anchor.part, owner))
        ]
        assert len(after) == len(lost)

    @given(strategies.articles())
    def test_true_anchors_stay(self, article):
        assert reanchor(article) is article

    @given(strategies.articles(), strategies.anchors())
    def test_any_well_formed_anchor_can_be_asked_for(self, article, anchor):
        text = text_at(article, anchor)
        assert anchor_holds(article, anchor) == (text is not None and text[anchor.start : anchor.end] == anchor.words)
        reached = {path for path, _ in part_texts(article, anchor.part)} if anchor.part is not Part.OWN else set()
        assert (text is not None) == (anchor.path in reached)


class TestDerived:
    @given(strategies.organisation_factboxes())
    def test_what_follows_is_among_what_is_stated(self, box):
        stated = [membership.member for membership in box.memberships]
        for derive in (members, founders, observers, partners):
            derived = derive(box)
            assert len(set(derived)) == len(derived)
            rest = iter(stated)
            assert all(name in rest for name in derived), "not in the order of the text"
        assert founded(box) is None or founded(box) in {m.date for m in box.milestones}
        assert headquarters(box) is None or headquarters(box) in {seat.place for seat in box.seats}

    @given(st.lists(strategies.partial_dates(), max_size=4), strategies.partial_dates())
    def test_one_more_founding_date_is_taken_or_changes_nothing(self, dates, date):
        few = [Milestone(kind="founded", date=each) for each in dates]
        more = [*few, Milestone(kind="founded", date=date)]
        assert founded(OrganisationFactbox(milestones=more)) in {founded(OrganisationFactbox(milestones=few)), date}


VALUES: dict[str, Callable[[], st.SearchStrategy[object]]] = {
    name: getattr(strategies, name) for name in strategies.__all__ if name not in {"articles", "marked"}
}


class TestStrategies:
    # A few examples of each will do: articles hold them all, and have their own laws.
    @pytest.mark.parametrize("name", VALUES)
    @settings(max_examples=25)
    @given(st.data())
    def test_each_makes_hashable_values(self, name, data):
        value = data.draw(VALUES[name]())
        assert hash(value) == hash(copy.deepcopy(value))

    @given(st.data())
    def test_anchors_at_given_places_are_true(self, data):
        article = data.draw(strategies.articles())
        places = [(Part.BODY, path, text) for path, text in part_texts(article, Part.BODY)]
        assume(any(text for _, _, text in places))
        assert anchor_holds(article, data.draw(strategies.anchors(places)))

    @given(strategies.lines())
    def test_lines_are_as_the_model_keeps_them(self, line):
        assert Text(line).text == line
        assert line
