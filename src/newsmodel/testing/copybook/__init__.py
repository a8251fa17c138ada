"""Invented stories as raw copy, each with the article that it stands for.

No person, place or company in them is meant to exist; the agencies' names stand for the habits of their copy alone.
Everything under `stories` is given to the public domain (CC0 1.0, see the LICENSE there): copy it into your own tests as
you like.

A story is `stories/DIALECT/LANGUAGE/NAME.wire` beside its article, `NAME.json`.  What a line or a wire has done to
`NAME` is `NAME.damaged.wire`; its article is what can still be read.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator
from importlib.resources import files

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.formats import registry
from newsmodel.model.article import Article

__all__ = ["Story", "dialects", "languages", "stories", "story"]

_COPY, _ARTICLE, _DAMAGED = ".wire", ".json", ".damaged"


@attrs.frozen(kw_only=True)
class Story:
    """One story of the copybook.

    Attributes:
        name: `DIALECT/LANGUAGE/NAME`, `.damaged` at its end where the copy is.
        data: the copy, as it came off the wire.
        document: its article as newsmodel JSON.
    """

    name: str
    data: bytes
    document: bytes = attrs.field(repr=False)

    @property
    def dialect(self) -> str:
        """Whose habits the copy has."""
        return self.name.split("/")[0]

    @property
    def language(self) -> str:
        """BCP 47 tag of the words."""
        return self.name.split("/")[1]

    @property
    def damaged(self) -> bool:
        """Whether a line or a wire has done something to the copy."""
        return self.name.endswith(_DAMAGED)

    @property
    def text(self) -> str:
        """The copy as text; what is no UTF-8 in it as cp1252, as receivers of wires do."""
        try:
            return self.data.decode()
        except UnicodeDecodeError:
            return self.data.decode("cp1252", errors="replace")

    @property
    def article(self) -> Article:
        """What the copy stands for; of copy that holds several stories the first."""
        return self.articles[0]

    @property
    def articles(self) -> tuple[Article, ...]:
        """All that the copy stands for; one, but where a frame holds several messages."""
        return registry.get("json").load(self.document).articles


def stories(
    *, dialect: str | None = None, language: str | None = None, damaged: bool | None = None
) -> tuple[Story, ...]:
    """The stories in order of their names; those of a dialect, of a language, damaged or not."""
    return tuple(
        one
        for one in _all().values()
        if dialect in {None, one.dialect} and language in {None, one.language} and damaged in {None, one.damaged}
    )


def story(name: str) -> Story:
    """The story of that name: `story("reuters/en/ferry-fares")`.

    Raises:
        InvalidValue: there is none; the message lists the names.
    """
    try:
        return _all()[name]
    except KeyError:
        raise InvalidValue("copybook.story", name, f"expected one of {', '.join(_all())}") from None


def dialects() -> tuple[str, ...]:
    """The dialects there are."""
    return tuple(dict.fromkeys(one.dialect for one in _all().values()))


def languages() -> tuple[str, ...]:
    """The languages there are."""
    return tuple(sorted({one.language for one in _all().values()}))


@functools.cache
def _all() -> dict[str, Story]:
    return {one.name: one for one in sorted(_read(), key=lambda one: one.name)}


def _read() -> Iterator[Story]:
    for dialect in files(__name__).joinpath("stories").iterdir():
        for language in dialect.iterdir() if dialect.is_dir() else ():
            for file in language.iterdir():
                if file.name.endswith(_COPY):
                    name = file.name.removesuffix(_COPY)
                    yield Story(
                        name=f"{dialect.name}/{language.name}/{name}",
                        data=file.read_bytes(),
                        document=language.joinpath(name + _ARTICLE).read_bytes(),
                    )
