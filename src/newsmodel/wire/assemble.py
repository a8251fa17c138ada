"""Claims to the values of an article, through the constructors that users call.

What a constructor refuses becomes a diagnostic here and nowhere else; anything but InvalidValue is a bug of ours and
stays loud.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import attrs

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.errors import InvalidValue
from newsmodel.extract.bylines import read_run_on_credits
from newsmodel.extract.desk_notes import embargo_of, notes_inside
from newsmodel.extract.found import Found
from newsmodel.extract.status import Status, read_status
from newsmodel.model.blocks import Block, Crosshead, Figure, ListBlock, Paragraph, PullQuote, Table, Unclassified
from newsmodel.model.boxes import OrganisationFactbox
from newsmodel.model.people import Byline, BylineKind
from newsmodel.model.text import Mark, MarkKind, Text
from newsmodel.source import Span
from newsmodel.wire.claims import Claim
from newsmodel.wire.gather import Sidebars, picture, tags
from newsmodel.wire.lines import Lines, Stretch
from newsmodel.wire.rules.page.sidebars import TOPIC_KINDS
from newsmodel.wire.segment import Role

__all__ = ["Assembly", "assemble"]

T = TypeVar("T")

_BLOCKS: dict[Role, Callable[[str], Block]] = {
    Role.PARAGRAPH: Paragraph,
    Role.CROSSHEAD: Crosshead,
    Role.PULL_QUOTE: PullQuote,
    Role.UNCLASSIFIED: Unclassified,
}
_STATUS_ROLES = {Role.ED_NOTE, Role.STATUS}
# Priority marks of flashes and the marks that end a heading (dpa: a space and an equals sign) are no words of it.
_MARKDOWN = re.compile(r"#{1,6} +")
_HEADLINE_MARKS, _HEADLINE_ENDS = " *^", " *=^<+|•#"


@attrs.frozen
class Assembly:
    """The article's values by field, the claims with their paths, and remarks."""

    values: dict[str, Any]
    claims: tuple[Claim, ...]
    paths: tuple[str | None, ...]
    diagnostics: tuple[Diagnostic, ...]


def assemble(lines: Lines, claims: Sequence[Claim]) -> Assembly:
    """Build the values that the claims stand for."""
    assembler = _Assembler(lines)
    for claim in claims:
        assembler.take(claim)
    return assembler.finish()


class _Ordered(list[Any]):
    """The gathered items of a numbered list."""


def _block(block: Block | list[Any]) -> Block:
    """A block; gathered items become a list, gathered rows a table."""
    if not isinstance(block, list):
        return block
    if isinstance(block[0], list):
        return Table(block)
    return ListBlock(block, ordered=isinstance(block, _Ordered))


def _noted(notes: list[tuple[int, int]]) -> Callable[[str], Block]:
    """Makes a paragraph with marks on the notes to editors that stand in it; nothing is taken out."""
    marks = tuple(Mark(start, end, MarkKind.NOTE) for start, end in notes)
    return lambda text: Paragraph(Text(text, marks))


class _Assembler:
    """Takes the claims of one story in order; `values` grows to the fields of the article."""

    def __init__(self, lines: Lines) -> None:
        self.lines = lines
        self.claims: list[Claim] = []
        self.paths: list[str | None] = []
        self.diagnostics: list[Diagnostic] = []
        self.values: dict[str, Any] = {}
        self.body: list[Block | list[Any]] = []
        self.boxes: list[tuple[Text | None, list[Block]]] = []
        self.sidebars = Sidebars()

    def take(self, claim: Claim) -> None:
        """Build what the claim became, and note its path."""
        path: str | None
        make = _BLOCKS.get(claim.role)
        if claim.role is Role.PARAGRAPH and claim.stretch is not None:
            path = self._paragraph(claim, claim.stretch)
        elif make is not None:
            path = self._block(make, claim, self.body, "body")
        elif claim.role is Role.HEADLINE:
            path, claim = self._headline(claim)
        elif claim.role is Role.FIGURE and claim.stretch is not None:
            path, claim = self._figure(claim)
        else:
            handler = _HANDLERS.get(claim.role)
            path = None if handler is None or claim.stretch is None else handler(self, claim)
            if path is not None and claim.found is not None:
                noted = claim.role in _STATUS_ROLES
                claim = self._narrowed(claim, (self.values["ed_notes"][-1] if noted else claim.found.value).text)
        self.claims.append(claim)
        self.paths.append(path)

    def build(self, make: Callable[[Any], T], value: object, claim: Claim) -> T | None:
        """The one place where the constructors' refusals become diagnostics."""
        try:
            return make(value)
        except InvalidValue as refused:
            self.diagnostics.append(codes.REFUSED_VALUE.at(self.span(claim), str(refused)))
            return None

    def span(self, claim: Claim) -> Span | None:
        """Where the words of a claim stand."""
        return None if claim.stretch is None else self.lines.extent(claim.stretch)

    def text(self, claim: Claim) -> str:
        """The words of a claim."""
        return "" if claim.stretch is None else self.lines.text_of(claim.stretch)

    def remark(self, claim: Claim, found: Found[Any], path: str) -> None:
        """A reader's remarks, moved from the words to the source."""
        for said in found.diagnostics:
            moved = self._place(claim, said.span)
            self.diagnostics.append(
                Diagnostic(
                    code=said.code,
                    severity=said.severity,
                    message=said.message,
                    path=said.path or path,
                    span=moved,
                    hint=said.hint,
                )
            )

    def _place(self, claim: Claim, span: Span | None) -> Span | None:
        """Where a range of the words of a claim stands in the source."""
        if claim.stretch is None or span is None or not len(span):
            return self.span(claim)
        line, column = self.lines.locate(claim.stretch, span.start)
        last, end = self.lines.locate(claim.stretch, span.end - 1)
        start = self.lines.offset(line, column)
        return Span(start, max(start, self.lines.offset(last, end) + 1))

    def _paragraph(self, claim: Claim, stretch: Stretch) -> str | None:
        """As `_block`, for what most claims are."""
        text = self.lines.text_of(stretch)
        notes = list(notes_inside(text)) if "(" in text else None
        if notes and not self.body:
            self._hold(text[slice(*notes[0])])
        block = self.build(_noted(notes) if notes else Paragraph, text, claim)
        if block is None:
            return None
        self.body.append(block)
        return f"body[{len(self.body) - 1}]"

    def _hold(self, bracket: str) -> None:
        """An embargo that stands in brackets at the head of the story's first paragraph."""
        note = embargo_of(bracket)
        if note is not None:
            self.values.setdefault("embargoed", note.embargoed)

    def _block(self, make: Callable[[str], Block | Text], claim: Claim, blocks: list[Any], path: str) -> str | None:
        block = self.build(make, self.text(claim), claim)
        if block is None:
            return None
        blocks.append(block)
        if claim.role is Role.UNCLASSIFIED:
            self.diagnostics.append(codes.UNCLASSIFIED.at(self.span(claim), path=f"{path}[{len(blocks) - 1}]"))
        return f"{path}[{len(blocks) - 1}]"

    def row(self, claim: Claim) -> str | None:
        """A cell of a table, whose rows are gathered until the end."""
        if claim.sub_role == "table":
            self.body.append([])
        rows = self.body[-1] if self.body else None
        if not isinstance(rows, list):
            return None
        if claim.sub_role != "cell":
            rows.append([])
        rows[-1].append(self.build(Text, self.text(claim), claim))
        return f"body[{len(self.body) - 1}].rows[{len(rows) - 1}][{len(rows[-1]) - 1}]"

    def item(self, claim: Claim) -> str | None:
        """An item of a list, gathered until the end."""
        if claim.sub_role in {"list", "ordered"}:
            self.body.append([] if claim.sub_role == "list" else _Ordered())
        items = self.body[-1] if self.body else None
        if not isinstance(items, list):
            return None
        items.append(self.build(Text, self.text(claim), claim))
        return f"body[{len(self.body) - 1}].items[{len(items) - 1}]"

    def credits(self, claim: Claim) -> str | None:
        """The credits of a closing line; the line is no text of the article."""
        if claim.sub_role == "source":
            return self.source(claim)
        if claim.found is not None:
            self.values.setdefault("bylines", []).extend(claim.found.value)
        return None

    def source(self, claim: Claim) -> str | None:
        """The line that says who issues a release: a credit of no people."""
        credit = self.build(lambda text: Byline(text=text, kind=BylineKind.OTHER), self.text(claim), claim)
        if credit is None:
            return None
        lines = self.values.setdefault("bylines", [])
        lines.append(credit)
        return f"bylines[{len(lines) - 1}]"

    def contacts(self, claim: Claim) -> str | None:
        """The contacts of the release; their lines are no texts of the article."""
        if claim.found is not None:
            self.values.setdefault("contacts", []).extend(claim.found.value)
        return None

    def disclaimer(self, claim: Claim) -> str | None:
        """A paragraph of legal text, or its heading."""
        texts = self.values.setdefault("disclaimers", [])
        return self._block(Text, claim, texts, "disclaimers")

    def one(self, claim: Claim, field: str) -> str | None:
        """A field of one value, which a reader has made; the first stands."""
        if claim.found is None or field in self.values:
            return None
        self.values[field] = claim.found.value
        self.remark(claim, claim.found, field)
        return field

    def many(self, claim: Claim, field: str) -> str | None:
        """A field of several values."""
        if claim.found is None:
            return None
        values = self.values.setdefault(field, [])
        values.append(claim.found.value)
        path = f"{field}[{len(values) - 1}]"
        self.remark(claim, claim.found, path)
        return path

    def standfirst(self, claim: Claim) -> str | None:
        """The deck under the headline; each further one is a line of it."""
        deck = self.build(Text, self.text(claim), claim)
        above = self.values.get("standfirst")
        if deck is None or above is None:
            self.values.setdefault("standfirst", deck)
            return "standfirst" if deck is not None else None
        moved = len(above.text) + 1
        marks = tuple(attrs.evolve(mark, start=mark.start + moved, end=mark.end + moved) for mark in deck.marks)
        self.values["standfirst"] = Text(f"{above.text}\n{deck.text}", above.marks + marks)
        return "standfirst"

    def box_heading(self, claim: Claim) -> str | None:
        """Opens a box."""
        self.boxes.append((self.build(Text, self.text(claim), claim), []))
        return f"factboxes[{len(self.boxes) - 1}].heading"

    def box_block(self, claim: Claim) -> str | None:
        """A paragraph of the box that was opened last; one without a heading opens its own."""
        if claim.sub_role == "untitled":
            self.boxes.append((None, []))
        if not self.boxes:
            return None
        return self._block(Paragraph, claim, self.boxes[-1][1], f"factboxes[{len(self.boxes) - 1}].blocks")

    def _figure(self, claim: Claim) -> tuple[str | None, Claim]:
        """A picture by its caption; between paragraphs it has a place in the body."""
        media = self.build(picture, self.text(claim), claim)
        if media is None or media.caption is None:
            return None, claim
        pictures = self.values.setdefault("media", [])
        pictures.append(media)
        claim = self._narrowed(claim, media.caption.text)
        if not self.body or claim.sub_role == "beside":
            return f"media[{len(pictures) - 1}].caption", claim
        self.body.append(Figure(media=len(pictures) - 1, caption=media.caption, credit=media.credit))
        return f"body[{len(self.body) - 1}]", claim

    def sidebar_title(self, claim: Claim) -> str | None:
        """The heading of a list beside the story."""
        return self.sidebars.title(self.build(Text, self.text(claim), claim), claim.sub_role or "related")

    def sidebar_item(self, claim: Claim) -> str | None:
        """An item of such a list; of a list of topics it is a topic too."""
        item = self.build(Text, self.text(claim), claim)
        if item is None or not item.text:
            return None
        path, kind = self.sidebars.item(item, claim.sub_role or "item")
        if kind in TOPIC_KINDS:
            self.values.setdefault("topics", []).extend(tags(item.text, kind))
        return path

    def topics(self, claim: Claim) -> str | None:
        """A topic, or a line of them, which has no path: it is no text of any one."""
        found = self.build(lambda text: tuple(tags(text, claim.sub_role or "topic")), self.text(claim), claim)
        if not found:
            return None
        topics = self.values.setdefault("topics", [])
        topics.extend(found)
        return f"topics[{len(topics) - 1}]" if found[0].name == self.text(claim) else None

    def _headline(self, claim: Claim) -> tuple[str | None, Claim]:
        """The headline without its status words, which become signals and the version label."""
        text = self.text(claim)
        told = self._status(claim, claim.found or read_status(text))
        clean = _MARKDOWN.sub("", told).lstrip(_HEADLINE_MARKS).rstrip(_HEADLINE_ENDS).strip()
        if not clean or "headline" in self.values:
            return None, claim
        headline = self.build(Text, clean, claim)
        if headline is None:
            return None, claim
        self.values["headline"] = headline
        return "headline", self._narrowed(claim, clean)

    def _status(self, claim: Claim, found: Found[Status]) -> str:
        """Status words to their fields; what is left is the headline."""
        status = found.value
        for field in ("signals", "ed_notes"):
            values = getattr(status, field)
            if values:
                self.values.setdefault(field, []).extend(values)
        for field in ("slugline", "version_label", "pub_status", "embargoed"):
            value = getattr(status, field)
            if value is not None:
                self.values.setdefault(field, value)
        self.remark(claim, found, "headline")
        return status.headline

    def note(self, claim: Claim) -> str | None:
        """A line of status words, a slug or a note; slug and note are texts of the article."""
        if claim.found is None:
            return None
        if claim.sub_role == "slug":
            self.values.setdefault("slugline", claim.found.value.text)
            if claim.found.value.version is not None:
                self._status(claim, read_status(claim.found.value.version))
                self.values["version_label"] = claim.found.value.version
            return None
        if claim.sub_role == "take":
            self._take(claim, claim.found)
            return None
        before = len(self.values.get("ed_notes", ()))
        self._status(claim, claim.found)
        return f"ed_notes[{before}]" if len(self.values.get("ed_notes", ())) > before else None

    def _take(self, claim: Claim, found: Found[Status]) -> None:
        """A line of version words; the label is all such lines, as `REFILE 1ST LEAD`."""
        above = self.values.pop("version_label", None)
        self._status(claim, found)
        label = self.values.get("version_label")
        self.values["version_label"] = f"{above} {label}" if above and label else above or label

    def _narrowed(self, claim: Claim, words: str | None) -> Claim:
        """The claim with a part of its words as its text."""
        stretch = claim.stretch
        text = self.text(claim)
        if stretch is None or not words or len(words) == len(text):
            return claim
        start = text.rfind(words)
        if start < 0:
            return claim._replace(stretch=None)
        first, column = self.lines.locate(stretch, start)
        last, reached = self.lines.locate(stretch, start + len(words) - 1)
        return claim._replace(stretch=Stretch(first, column, last, reached + 1))

    def finish(self) -> Assembly:
        """Everything taken, as the fields of an article."""
        if self.body:
            last = self.body[-1]
            run_on = read_run_on_credits(last.text.text) if isinstance(last, Paragraph) else None
            if run_on is not None:
                self.values.setdefault("bylines", []).extend(run_on.value)
            self.values["body"] = tuple(map(_block, self.body))
        if self.boxes:
            self.values["factboxes"] = tuple(self._factboxes())
        beside = tuple(self.sidebars.built())
        if beside:
            self.values["sidebars"] = beside
        return Assembly(self.values, tuple(self.claims), tuple(self.paths), tuple(self.diagnostics))

    def _factboxes(self) -> Iterator[OrganisationFactbox]:
        """The boxes, structure alone."""
        for heading, blocks in self.boxes:
            yield OrganisationFactbox(heading=heading, blocks=tuple(blocks))


_HANDLERS: dict[Role, Callable[[_Assembler, Claim], str | None]] = {
    Role.DATELINE: lambda assembler, claim: assembler.one(claim, "dateline"),
    Role.STAMP: lambda assembler, claim: assembler.one(claim, "published"),
    Role.BYLINE: lambda assembler, claim: assembler.many(claim, "bylines"),
    Role.ED_NOTE: _Assembler.note,
    Role.STATUS: _Assembler.note,
    Role.STANDFIRST: _Assembler.standfirst,
    Role.SIGN_OFF: _Assembler.credits,
    Role.TABLE: _Assembler.row,
    Role.LIST_ITEM: _Assembler.item,
    Role.FACTBOX_HEADING: _Assembler.box_heading,
    Role.FACTBOX: _Assembler.box_block,
    Role.SIDEBAR_TITLE: _Assembler.sidebar_title,
    Role.SIDEBAR: _Assembler.sidebar_item,
    Role.TOPIC: _Assembler.topics,
    Role.CONTACT: _Assembler.contacts,
    Role.DISCLAIMER: _Assembler.disclaimer,
}
