"""What a wire message carries of an article: the rows that all envelopes share."""

from __future__ import annotations

from newsmodel.formats.fidelity import Fidelity, Projection, Row
from newsmodel.formats.message.characters import Spelling, spelt
from newsmodel.formats.message.head import BYLINES, DECK, EMBARGO, LABEL, NOTES, STATUS
from newsmodel.formats.message.story import COMPANIONS, HEADED, MINUTE, SENT, TYPED, WORDS_ALONE, one_line
from newsmodel.formats.projections import PLAIN_TEXT, drop, reduce, row
from newsmodel.model.places import Dateline

__all__ = ["message_fidelity"]

# Seen to by the projections of the article as a whole, which know what stands beside it.
_LATER = Projection("as part of the whole, see Article", lambda value, _: value, None, whole=True)
_DATELINE = reduce("the printed line", lambda value: Dateline(text=one_line(value.text)), whole=True)

_DROPPED = (
    *drop("Article.guid", "Article.guid_origin", "Article.alt_ids", why="transmission numbers recycle"),
    *drop("Article.version", "Article.previous_version", why="the label alone is sent"),
    *drop("Article.signals", why="the label and the status line say it"),
    *drop("Article.provider", "Article.located", why="the dateline names both"),
    *drop("Article.language", "Article.genres", why="no field for them"),
    *drop("Article.first_created", "Article.version_created", why="the trailer has one time"),
    *drop("Article.quotes", why="annotations; their words stand in the body"),
    *drop("Article.topics", why="the header's category stands for them"),
    *drop("Article.links", "Article.contacts", "Article.tickers", why="text alone is sent"),
    *drop("Article.disclaimers", "Article.rights", "Article.extras", why="no field for them"),
)


def message_fidelity(spell: Spelling, slug: Projection, header: tuple[Projection, ...]) -> Fidelity:
    """The rows of an envelope: its character set, how its keyword line cuts the slug, how its header is filled."""
    characters = spelt(spell)
    rows: tuple[Row, ...] = (
        *_DROPPED,
        row("Article.version_label", characters, LABEL),
        row("Article.transmission", _LATER),
        row("Article.pub_status", STATUS),
        row("Article.slugline", characters, slug),
        row("Article.headline", characters, PLAIN_TEXT),
        row("Article.standfirst", characters, PLAIN_TEXT, DECK),
        row("Article.bylines", characters, BYLINES),
        row("Article.dateline", characters, _DATELINE),
        row("Article.urgency"),
        row("Article.published", MINUTE),
        row("Article.embargoed", characters, EMBARGO),
        row("Article.ed_notes", characters, NOTES),
        row("Article.body", _LATER),
        row("Article.sidebars", _LATER),
        row("Article.factboxes", _LATER),
        row("Article.media", _LATER),
        row("Article", COMPANIONS, TYPED, characters, WORDS_ALONE, HEADED, SENT, *header),
    )
    return Fidelity(rows, spell=spell)
