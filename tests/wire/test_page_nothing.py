"""Pages that hold no story, however short: notices of a site, forms, manifests, imprints."""

from __future__ import annotations

import pytest

from newsmodel.wire.parse import parse, parse_all
from newsmodel.wire.result import Role

PAGES = {
    "scripts": "Please enable JavaScript to go on with Northport Post.",
    "form": "Log in\nEmail\nPassword\nForgot your password?\nRemember me\nCreate an account\n",
    "wait": "Just a moment...\n\nChecking your browser before you reach northport.example.\n\nThis may take a while.\n",
    "manifest": '{"name":"northport","short_name":"Northport","start_url":"/","icons":[{"src":"/icon.png"}]}\n',
    "imprint": (
        "About us\n\nThe Northport Post is published by Northport Media.\nRegistered in Norway, no. 123456\n"
        "Address: Quay Street 1, Northport\nPhone: 555 0100\nEditor: Ida Quill\n"
    ),
}


@pytest.mark.parametrize("copy", PAGES.values(), ids=PAGES)
class TestNoStory:
    def test_such_a_page_has_no_text_and_no_headline(self, copy: str) -> None:
        article = parse(copy).article
        assert article.title is None
        assert article.body == ()

    def test_its_words_are_kept_as_furniture(self, copy: str) -> None:
        roles = {segment.role for result in parse_all(copy) for segment in result.segments}
        assert Role.FURNITURE in roles
        assert not roles & {Role.PARAGRAPH, Role.HEADLINE}


class TestStories:
    def test_a_story_about_such_a_page_is_one(self) -> None:
        told = "The words page not found stood on the site of the Northport Post for nine hours on Thursday."
        copy = f"OSLO, Oct 26 (Bluewire) - {told}\n\nNobody knew why, its editor Ida Quill said on Friday.\n"
        assert len(parse(copy).article.body) == 2
