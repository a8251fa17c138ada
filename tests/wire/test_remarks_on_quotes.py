"""Remarks on a text of the article point at the copy that the text was read from."""

from __future__ import annotations

from newsmodel import parse

WRAPPED = """Ferry returns to Tromsoe route

    TROMSOE, Norway, Oct 26 (Nordlys) - The night ferry between
Tromsoe and Harstad is back, the company said on Monday.
    "We will be looking at that inspection again," the board
said in a statement.
"""
LISTED = """Ferry returns to Tromsoe route

TROMSOE, Norway, Oct 26 (Nordlys) - The night ferry is back after nineteen days at the quay.

What was said on the pier that morning, in the order of the day:

- "The ramp holds," the deputy mayor said.
- "The buses are resting," the board said.
"""


def remarks(copy, code):
    result = parse(copy)
    return [d.span.slice(result.source.text) for d in result.diagnostics if d.code == code and d.span]


class TestRemarksOnQuotes:
    def test_a_speaker_whom_the_story_does_not_name_is_marked_in_wrapped_copy_quoted_or_reported(self):
        assert remarks(WRAPPED, "E402") == ["the company", "the board"]

    def test_the_mark_is_the_same_with_carriage_returns(self):
        assert remarks(WRAPPED.replace("\n", "\r\n"), "E402") == ["the company", "the board"]

    def test_the_company_is_not_marked_where_the_story_names_one(self):
        named = WRAPPED.replace("The night ferry between", "The night ferry of Sundet Lines Ltd between")
        assert remarks(named, "E402") == ["the board"]

    def test_items_of_lists_are_found_as_well(self):
        assert remarks(LISTED, "E402") == ["the deputy mayor", "the board"]
