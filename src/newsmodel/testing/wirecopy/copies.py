"""Copy and the article it stands for, drawn together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from newsmodel.errors import InvalidValue
from newsmodel.model.article import Article
from newsmodel.testing.wirecopy.damage import BODY, DAMAGES, LAYOUT, STORY, TEXT
from newsmodel.testing.wirecopy.filed import Filed, Said, filed, quote_at
from newsmodel.testing.wirecopy.layouts import DIALECTS as LAYOUTS
from newsmodel.testing.wirecopy.layouts import Dialect, Layout, texts_of

__all__ = ["DAMAGES", "DIALECTS", "UNSTATED", "WireCopy", "wire_copy"]

T = TypeVar("T")

DIALECTS: tuple[str, ...] = tuple(dialect.name for dialect in LAYOUTS)
"""The names of the dialects."""

UNSTATED: tuple[str, ...] = ("guid", "guid_origin", "dateline.places.country", "dateline.places.zone", "topics")
"""What no copy prints and a parser may know or make up."""


@attrs.frozen(kw_only=True)
class WireCopy:
    """Copy and the article it stands for.

    Attributes:
        data: the copy, as it came off the wire.
        article: what it stands for: every field that the copy prints, anchors of quotes included.
        dialect: whose habits it has.
        damage: what has happened to it.
        unstated: paths that the copy does not settle, for `assert_same_story(..., ignore=copy.unstated)`.
    """

    data: bytes
    article: Article
    dialect: str
    damage: tuple[str, ...] = ()
    unstated: tuple[str, ...] = UNSTATED

    @property
    def text(self) -> str:
        """The copy, decoded as it was sent."""
        return self.data.decode(_CODEC if _CODEC in self.damage else "utf-8")


_CODEC = "cp1252"


def wire_copy(
    dialect: str | Collection[str] | None = None, *, damage: str | Collection[str] = ()
) -> SearchStrategy[WireCopy]:
    """Stories of two to six paragraphs as agencies send them, each with the article it stands for.

    Args:
        dialect: one of `DIALECTS`, or several of them; any where None.
        damage: of `DAMAGES`, what may have happened to the copy: up to two of them; nothing by default.

    Raises:
        InvalidValue: an unknown name.
    """
    wanted = _known("wire_copy.dialect", DIALECTS if dialect is None else dialect, DIALECTS)
    harms = _known("wire_copy.damage", damage, DAMAGES)
    chosen = st.sampled_from([one for one in LAYOUTS if one.name in wanted])
    return _copies(chosen, st.lists(st.sampled_from(harms), unique=True, max_size=2) if harms else st.just([]))


def _known(field: str, value: str | Collection[str], known: tuple[str, ...]) -> tuple[str, ...]:
    names = (value,) if isinstance(value, str) else tuple(value)
    for name in names:
        if name not in known:
            raise InvalidValue(field, name, f"expected some of {', '.join(known)}")
    return names


@st.composite
def _copies(draw: DrawFn, dialects: SearchStrategy[Dialect], damages: SearchStrategy[list[str]]) -> WireCopy:
    dialect, harms = draw(dialects), draw(damages)
    story = draw(filed(draw(st.sampled_from(dialect.languages))))
    story = _damaged(draw, harms, STORY, story)
    layout = _damaged(draw, harms, LAYOUT, dialect.lay_out(story))
    text = layout.text(texts_of(story), lambda body: _damaged(draw, harms, BODY, body))
    text = _damaged(draw, harms, TEXT, text)
    codec = _CODEC if _CODEC in harms and _fits(text) else "utf-8"
    return WireCopy(
        data=text.encode(codec),
        article=_article(story, layout),
        dialect=dialect.name,
        damage=tuple(name for name in DAMAGES if name in harms and name in {codec, *DAMAGES[:-1]}),
    )


def _damaged(draw: DrawFn, harms: Collection[str], stage: Mapping[str, Callable[[DrawFn, T], T]], value: T) -> T:
    """The value after the damages of one stage."""
    for name, harm in stage.items():
        if name in harms:
            value = harm(draw, value)
    return value


def _fits(text: str) -> bool:
    """Whether the set has every character of the text."""
    try:
        text.encode(_CODEC)
    except UnicodeEncodeError:
        return False
    return True


def _article(story: Filed, layout: Layout) -> Article:
    values = {"headline": story.headline, "language": story.language, **layout.values}
    values["bylines"] = (*values.get("bylines", ()), *layout.credits)
    quotes = [quote_at(graf, at) for at, graf in enumerate(story.grafs, 1) if isinstance(graf, Said)]
    return Article(
        **values, provider=layout.dateline.agency, dateline=layout.dateline, body=texts_of(story), quotes=quotes
    )
