"""Sidebars and organisation factboxes.

Real boxes contradict themselves (seven members, six presidents; three founding dates).  What is stated is
stored, side by side; what follows from it is a function in `derive.py`; that it contradicts itself is a rule's
report.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from newsmodel.errors import InvalidValue
from newsmodel.model._constructor import quick
from newsmodel.model._fields import (
    Choice,
    each,
    maybe,
    optional,
    required,
    strings,
    to_line,
    to_lines,
    to_many,
    to_optional,
    to_tuple,
    whole,
)
from newsmodel.model.anchors import Anchor, Passage, to_optional_passage
from newsmodel.model.blocks import BLOCKS, Block, to_blocks
from newsmodel.model.dates import PartialDate, to_partial_date
from newsmodel.model.media import Link, to_links
from newsmodel.model.people import Contact
from newsmodel.model.text import Text, to_optional_text
from newsmodel.model.topics import Label

__all__ = [
    "MemberEvent",
    "MemberEventKind",
    "MemberRole",
    "Membership",
    "Milestone",
    "MilestoneKind",
    "Names",
    "Office",
    "OrganisationFactbox",
    "Relation",
    "RelationKind",
    "Seat",
    "SeatKind",
    "Sidebar",
    "SidebarKind",
    "StatedCount",
    "StatedFigure",
    "Ticker",
]


@quick
@attrs.frozen(kw_only=True)
class Ticker:
    """A stock exchange listing as printed: `Ticker(exchange="NASDAQ", symbol="ACME")`."""

    exchange: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    symbol: str = attrs.field(converter=to_line, validator=required)
    anchor: Anchor | None = attrs.field(default=None, validator=maybe(Anchor))


class SidebarKind(Choice):
    """What a sidebar offers."""

    RELATED = "related"
    READ_ALSO = "read-also"
    MOST_READ = "most-read"
    IN_OTHER_MEDIA = "in-other-media"
    TOPIC = "topic"
    EVENT = "event"
    BACKGROUND = "background"
    PROFILE = "profile"
    OTHER = "other"


@quick
@attrs.frozen(kw_only=True)
class Sidebar:
    """A shorter companion piece or a list of links beside the story.

    Attributes:
        title: its heading.
        kind: see `SidebarKind`; a profile is of a person or a product.
        blocks: its text.
        links: its items, where they are links.
    """

    title: Text | None = attrs.field(default=None, converter=to_optional_text, validator=maybe(Text))
    kind: SidebarKind = attrs.field(default=SidebarKind.RELATED, converter=SidebarKind)
    blocks: tuple[Block, ...] = attrs.field(default=(), converter=to_blocks, validator=each(*BLOCKS))
    links: tuple[Link, ...] = attrs.field(default=(), converter=to_links, validator=each(Link))


@quick
@attrs.frozen(kw_only=True)
class Names:
    """The names of an organisation, apart from the heading of its box.

    Attributes:
        full: the official or fullest form.
        acronyms: short forms.
        former: earlier names.
        other: names in other languages, with the language where it is known.
    """

    full: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    acronyms: tuple[str, ...] = attrs.field(default=(), converter=to_lines, validator=strings)
    former: tuple[str, ...] = attrs.field(default=(), converter=to_lines, validator=strings)
    other: tuple[Label, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Label))


class MilestoneKind(Choice):
    """What happened to the organisation."""

    TREATY_SIGNED = "treaty-signed"
    FOUNDED = "founded"
    CHARTER_SIGNED = "charter-signed"
    IN_FORCE = "in-force"
    RENAMED = "renamed"
    DISSOLVED = "dissolved"
    OTHER = "other"


@quick
@attrs.frozen(kw_only=True)
class Milestone:
    """One event in the organisation's history.  The anchor covers the whole sentence that states it."""

    kind: MilestoneKind = attrs.field(converter=MilestoneKind)
    date: PartialDate | None = attrs.field(default=None, converter=to_partial_date, validator=maybe(PartialDate))
    text: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    anchor: Anchor | None = attrs.field(default=None, validator=maybe(Anchor))


class MemberRole(Choice):
    """The standing of a member, or of one that is not."""

    FOUNDER = "founder"
    MEMBER = "member"
    OBSERVER = "observer"
    ASSOCIATE = "associate"
    DIALOGUE_PARTNER = "dialogue-partner"
    SUSPENDED = "suspended"


class MemberEventKind(Choice):
    """What a member did, or what was done to it."""

    JOINED = "joined"
    LEFT = "left"
    SUSPENDED = "suspended"
    REJOINED = "rejoined"
    RATIFIED = "ratified"
    ANNOUNCED_WITHDRAWAL = "announced-withdrawal"


@quick
@attrs.frozen(kw_only=True)
class MemberEvent:
    """A dated change of a membership.  The anchor covers the whole sentence that states it."""

    kind: MemberEventKind = attrs.field(converter=MemberEventKind)
    date: PartialDate | None = attrs.field(default=None, converter=to_partial_date, validator=maybe(PartialDate))
    anchor: Anchor | None = attrs.field(default=None, validator=maybe(Anchor))


@quick
@attrs.frozen(kw_only=True)
class Membership:
    """That a country, company or person belongs to the organisation, as stated in one place."""

    member: str = attrs.field(converter=to_line, validator=required)
    role: MemberRole = attrs.field(default=MemberRole.MEMBER, converter=MemberRole)
    events: tuple[MemberEvent, ...] = attrs.field(default=(), converter=to_tuple, validator=each(MemberEvent))
    anchor: Anchor | None = attrs.field(default=None, validator=maybe(Anchor))


@quick
@attrs.frozen(kw_only=True)
class StatedCount:
    """How many members the copy says there are: `StatedCount(text="seven", value=7)`."""

    text: str = attrs.field(converter=to_line, validator=required)
    value: int | None = attrs.field(default=None, validator=whole(0))
    anchor: Anchor | None = attrs.field(default=None, validator=maybe(Anchor))


@quick
@attrs.frozen(kw_only=True)
class Office:
    """That a person holds or held a post of the organisation."""

    person: str = attrs.field(converter=to_line, validator=required)
    post: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    since: PartialDate | None = attrs.field(default=None, converter=to_partial_date, validator=maybe(PartialDate))
    until: PartialDate | None = attrs.field(default=None, converter=to_partial_date, validator=maybe(PartialDate))
    anchor: Anchor | None = attrs.field(default=None, validator=maybe(Anchor))


class SeatKind(Choice):
    """What stands there."""

    HEADQUARTERS = "headquarters"
    SECRETARIAT = "secretariat"
    OTHER = "other"


@quick
@attrs.frozen(kw_only=True)
class Seat:
    """Where the organisation sits, verbatim, with the country where it is printed."""

    place: str = attrs.field(converter=to_line, validator=required)
    kind: SeatKind = attrs.field(default=SeatKind.HEADQUARTERS, converter=SeatKind)
    anchor: Anchor | None = attrs.field(default=None, validator=maybe(Anchor))


class RelationKind(Choice):
    """How the organisation stands to another."""

    OBSERVER_AT = "observer-at"
    MEMBER_OF = "member-of"
    PART_OF = "part-of"
    SUCCESSOR_OF = "successor-of"
    PREDECESSOR_OF = "predecessor-of"
    OWNER_OF = "owner-of"
    PARTNER_OF = "partner-of"


@quick
@attrs.frozen(kw_only=True)
class Relation:
    """That the organisation stands in a relation to another, since a date where one is stated."""

    kind: RelationKind = attrs.field(converter=RelationKind)
    organisation: str = attrs.field(converter=to_line, validator=required)
    date: PartialDate | None = attrs.field(default=None, converter=to_partial_date, validator=maybe(PartialDate))
    anchor: Anchor | None = attrs.field(default=None, validator=maybe(Anchor))


@quick
@attrs.frozen(kw_only=True)
class StatedFigure:
    """A number the copy gives: `StatedFigure(label="employees", value="1,200")`, with its date where stated."""

    label: str = attrs.field(converter=to_line, validator=required)
    value: str = attrs.field(converter=to_line, validator=required)
    date: PartialDate | None = attrs.field(default=None, converter=to_partial_date, validator=maybe(PartialDate))
    anchor: Anchor | None = attrs.field(default=None, validator=maybe(Anchor))


def _to_purpose(value: Iterable[Passage | str] | str) -> tuple[Passage, ...]:
    return to_many(value, Passage)


@quick
@attrs.frozen(kw_only=True)
class OrganisationFactbox:
    """Facts about one organisation, beside the story or in its background paragraph.

    A background paragraph inside the body is a factbox with `passages` and no blocks: the body is untouched.

    Attributes:
        heading: the title as printed, such as `About the Harbour League`.
        names: see `Names`; None where the text has none but the heading's.
        kind: the verbatim noun phrase after "is a", such as `military-political alliance`.
        purpose: the clauses that state its aim.
        milestones, memberships, offices, seats, relations, figures: the facts, in the order of the text.
        stated_count: how many members the copy says there are.
        roster_complete: whether the memberships are all there are; None where the copy does not settle it.
        website: as printed.
        tickers, contacts: as printed.
        blocks: the text of the box.
        passages: the places in the body that are the box, where it has no blocks.
    """

    heading: Text | None = attrs.field(default=None, converter=to_optional_text, validator=maybe(Text))
    names: Names | None = attrs.field(default=None, validator=maybe(Names))
    kind: Passage | None = attrs.field(default=None, converter=to_optional_passage, validator=maybe(Passage))
    purpose: tuple[Passage, ...] = attrs.field(default=(), converter=_to_purpose, validator=each(Passage))
    milestones: tuple[Milestone, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Milestone))
    memberships: tuple[Membership, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Membership))
    stated_count: StatedCount | None = attrs.field(default=None, validator=maybe(StatedCount))
    roster_complete: bool | None = attrs.field(default=None, validator=maybe(bool))
    offices: tuple[Office, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Office))
    seats: tuple[Seat, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Seat))
    relations: tuple[Relation, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Relation))
    figures: tuple[StatedFigure, ...] = attrs.field(default=(), converter=to_tuple, validator=each(StatedFigure))
    website: str | None = attrs.field(default=None, converter=to_optional, validator=optional)
    tickers: tuple[Ticker, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Ticker))
    contacts: tuple[Contact, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Contact))
    blocks: tuple[Block, ...] = attrs.field(default=(), converter=to_blocks, validator=each(*BLOCKS))
    passages: tuple[Anchor, ...] = attrs.field(default=(), converter=to_tuple, validator=each(Anchor))

    def __attrs_post_init__(self) -> None:
        if self.blocks and self.passages:
            raise InvalidValue("OrganisationFactbox.passages", self.passages, "expected blocks or passages, not both")
