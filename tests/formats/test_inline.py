from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.formats.inline import Collector, Step, events, runs
from newsmodel.model.text import Mark, Text

CHARACTERS = st.text(alphabet="ab\n \t\u00a0&<\u2003", max_size=12)


@st.composite
def marked(draw: st.DrawFn) -> Text:
    text = draw(CHARACTERS)
    if not text:
        return Text(text)
    places = st.integers(0, len(text))
    marks: list[Mark] = []
    for kind in draw(st.lists(st.sampled_from(["emphasis", "strong", "note"]), max_size=4)):
        start, end = sorted((draw(places), draw(places)))
        if start < end:
            marks.append(Mark(start, end, kind))
    edges = sorted(set(draw(st.lists(places, max_size=4))))
    for start, end in zip(edges[::2], edges[1::2], strict=False):
        marks.append(Mark(start, end, "link", draw(st.sampled_from(["https://a.example/", "https://b.example/"]))))
    return Text(text, marks)


def nested(text: Text) -> str:
    """A picture of the events, as elements."""
    out = []
    for event in events(text):
        match event.step:
            case Step.OPEN | Step.CLOSE:
                assert event.mark is not None
                slash = "/" if event.step is Step.CLOSE else ""
                out.append(f"<{slash}{event.mark.kind[0]}>")
            case Step.BREAK:
                out.append("|")
            case Step.WORDS:
                out.append(event.words)
    return "".join(out)


def replayed(text: Text) -> Text:
    """What a reader collects from what a writer wrote."""
    collector = Collector()
    closers = []
    for event in events(text):
        match event.step:
            case Step.OPEN:
                assert event.mark is not None
                closers.append((event.mark, collector.mark(event.mark.kind, event.mark.target)))
            case Step.CLOSE:
                mark, close = closers.pop()
                assert mark == event.mark
                close()
            case Step.BREAK:
                collector.line_break()
            case Step.WORDS:
                collector.words(event.words)
    assert not closers
    return collector.text()


class TestRuns:
    def test_a_plain_text_is_one_run(self) -> None:
        assert [run.text for run in runs(Text("plain words"))] == ["plain words"]

    def test_an_empty_text_has_no_runs(self) -> None:
        assert not list(runs(Text("")))

    def test_a_newline_is_a_run_of_its_own(self) -> None:
        assert [run.text for run in runs(Text("a\n\nb"))] == ["a", "\n", "\n", "b"]

    def test_a_run_ends_at_every_edge_of_a_mark(self) -> None:
        text = Text("abcdef", [Mark(1, 4, "strong"), Mark(3, 5, "emphasis")])
        assert [(run.text, [m.kind for m in run.marks]) for run in runs(text)] == [
            ("a", []),
            ("bc", ["strong"]),
            ("d", ["strong", "emphasis"]),
            ("e", ["emphasis"]),
            ("f", []),
        ]

    @pytest.mark.laws
    @given(marked())
    def test_runs_joined_are_the_text(self, text: Text) -> None:
        assert "".join(run.text for run in runs(text)) == text.text


class TestEvents:
    def test_what_reaches_farthest_is_outermost(self) -> None:
        text = Text("abcd", [Mark(0, 2, "emphasis"), Mark(0, 4, "strong")])
        assert nested(text) == "<s><e>ab</e>cd</s>"

    def test_crossing_marks_are_cut(self) -> None:
        text = Text("abcdef", [Mark(0, 4, "strong"), Mark(2, 6, "link", "https://a.example/")])
        assert nested(text) == "<s>ab<l>cd</l></s><l>ef</l>"

    def test_a_break_stands_inside_the_marks_around_it(self) -> None:
        assert nested(Text("a\nb", [Mark(0, 3, "note")])) == "<n>a|b</n>"

    @pytest.mark.laws
    @given(marked())
    def test_a_reader_collects_what_a_writer_wrote(self, text: Text) -> None:
        assert replayed(text) == text


class TestCollector:
    def test_an_empty_mark_leaves_no_trace(self) -> None:
        collector = Collector()
        collector.mark("strong")()
        collector.words("word")
        assert collector.text() == Text("word")

    def test_a_link_inside_a_link_keeps_its_words(self) -> None:
        collector = Collector()
        outer = collector.mark("link", "https://a.example/")
        collector.words("one ")
        inner = collector.mark("link", "https://b.example/")
        collector.words("two")
        inner()
        outer()
        assert collector.text() == Text("one two", [Mark(0, 7, "link", "https://a.example/")])

    @pytest.mark.parametrize("target", [None, "", " \n", "\u2028"])
    def test_a_link_without_an_address_keeps_its_words(self, target: str | None) -> None:
        collector = Collector()
        close = collector.mark("link", target)
        collector.words("words")
        close()
        assert collector.text() == Text("words")

    def test_none_as_the_text_of_an_empty_element_adds_nothing(self) -> None:
        collector = Collector()
        collector.words(None)
        assert collector.text() == Text("")
