"""Notes that withdraw a story, alone on the wire or above that story."""

from __future__ import annotations

import pytest

from newsmodel import parse
from newsmodel.model.article import EdNoteKind, PubStatus

NOTES = [
    'EDITORS: Kill the 10:00 story headlined "Ferry returns". Do not use.',
    "EDS: Kill BC-EU--Ferry-Returns. The account is wrong.",
    "Editors: This story is withdrawn. A substitute will follow.",
    'ADVISORY: Meridian withdraws story headlined "Ferry returns"',
]
STORY = (
    "The ferry came back to the old harbour on Thursday after four months in the yard.\n\n"
    "Captain Ida Sund said the repair had cost 4.2 million crowns and taken all winter."
)


@pytest.mark.parametrize("note", NOTES)
class TestANoteThatWithdraws:
    def test_alone_is_no_story(self, note: str) -> None:
        article = parse(note).article
        assert article.pub_status is PubStatus.CANCELED
        assert [(said.kind, said.text) for said in article.ed_notes] == [(EdNoteKind.KILL, note)]
        assert article.body == ()
        assert article.title is None

    def test_above_a_story_cancels_it(self, note: str) -> None:
        article = parse(f"{note}\n\nFerry returns to old harbour\n\n{STORY}").article
        assert article.pub_status is PubStatus.CANCELED
        assert article.title == "Ferry returns to old harbour"
        assert len(article.body) == 2
