"""Organisations that speak, and documents that speak for whoever wrote them."""

from __future__ import annotations

import re

import attrs

from newsmodel.extract.quotations.people import clean_name, is_organisation, names_in
from newsmodel.extract.quotations.words import DOCUMENTS, word_set
from newsmodel.model.people import Organisation, Person

__all__ = ["HOUSE", "NEARBY", "Houses"]

NEARBY = 400
"""Characters looked back over for what `it` is."""
HOUSE = re.compile(
    r"the (?P<kind>company|firm|group|paper|newspaper|magazine|agency|ministry|bank|union|university|council|commission|court|party|"
    r"organi[sz]ation|association|department|committee|institute|broadcaster|network|airline|body|regulator)\Z",
    re.IGNORECASE,
)
_FIRM = word_set(
    "inc inc. corp corp. ltd ltd. llc plc co co. company ag gmbh sa group holdings motors technologies systems airlines partners"
)
_PAPER = word_set("times post journal news herald gazette observer guardian telegraph tribune weekly magazine")
# The words in an organisation's name that show what kind of one it is; of other kinds it is the word itself.
_KINDS = {
    "company": _FIRM, "firm": _FIRM, "group": _FIRM, "airline": frozenset(("airlines", "airline", "airways")),
    "paper": _PAPER, "newspaper": _PAPER, "magazine": _PAPER, "organization": word_set("organization organisation"),
    "organisation": word_set("organization organisation"),
}  # fmt: skip

Speakers = tuple[Person | Organisation, ...]


@attrs.define(eq=False)
class Houses:
    """The organisations and documents of one story.

    Attributes:
        story: all its text.
        spoken: the organisation that was named last.
    """

    story: str
    spoken: Organisation | None = None
    _all: frozenset[str] | None = None
    _written: dict[str, Speakers] = attrs.field(factory=dict)

    def named(self, name: str) -> Organisation:
        """The organisation of a name."""
        self.spoken = Organisation(clean_name(name))
        return self.spoken

    def only(self, kind: str) -> Organisation | None:
        """The one organisation of that kind which the story names: `the bank`, `Orbe Harbour Bank`; None of several."""
        if self._all is None:
            self._all = frozenset(
                clean_name(found.group()).removeprefix("The ")
                for found in names_in(self.story)
                if " " in found.group() and is_organisation(found.group())
            )
        named = [house for house in self._all if not _KINDS.get(kind, {kind}).isdisjoint(house.lower().split(" "))]
        return self.named(named[0]) if len(named) == 1 else None

    def leading(self, here: str, before: str) -> Organisation | None:
        """`it`: the organisation that leads the sentence before, in the same text or the one before."""
        for text in (here, before):
            leading = [
                found for found in names_in(text) if is_organisation(found.group()) and _leads(text, found.start())
            ]
            if leading:
                return self.named(leading[-1].group().removeprefix("The "))
        return None

    def writers(self, document: str, known: Speakers) -> Speakers:
        """Whose a document is: who is known to have written it, else who wrote the last one of that kind."""
        kind = next((word for word in document.lower().split(" ") if word in DOCUMENTS), document)
        if known:
            self._written[kind] = known
        return known or self._written.get(kind, ())


def _leads(text: str, start: int) -> bool:
    """Whether nothing but an article stands before a name in its sentence."""
    before = text[max(0, start - 8) : start].removesuffix("The ").removesuffix("the ")
    return before.rstrip() == "" or before.rstrip()[-1:] in '.!?”"'
