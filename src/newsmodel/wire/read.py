"""Lines to claims: the rules applied to one story."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from newsmodel.model.article import PubStatus
from newsmodel.wire.claims import Claim
from newsmodel.wire.dialects import Dialect
from newsmodel.wire.layout import Layout, lay_out
from newsmodel.wire.lines import Lines
from newsmodel.wire.rules.body import claim_closing, claim_paragraph, read_wire_body
from newsmodel.wire.rules.boxes import with_cards, with_labels, with_profiles
from newsmodel.wire.rules.ends import cut_glued_mark, end_line, is_told, notebook_line
from newsmodel.wire.rules.head import read_wire_head, status_of
from newsmodel.wire.rules.lead import join_dateline, part_lead, read_dated
from newsmodel.wire.rules.page import has_prose, read_page, says_missing
from newsmodel.wire.rules.page.furniture import furniture_kind
from newsmodel.wire.rules.page.nothing import FEWEST_LABELLED, LABELLED
from newsmodel.wire.rules.plain import is_plain
from newsmodel.wire.rules.release import is_release, kinds_of, may_be_release, pieces, read_release
from newsmodel.wire.rules.run_ins import with_run_ins
from newsmodel.wire.rules.wired.notebook import claim_notebook
from newsmodel.wire.rules.words import group_text, is_flash
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["read_story", "with_boxes"]

# Copy of so few groups has no furniture to speak of; a dateline stands within so many groups of the first.
_SHORT, _SOON = 5, 4
# So many lines without a sentence are the parts of a page.
_MANY = 12
_FEWEST_IDENTIFIERS = 3
_MENU_KINDS = {"menu", "share-bar", "subscription", "legal", "comments", "cookies"}
_FEWEST_ENTRIES, _MENU_SHARE = 3, 6
# The key of a value of JSON.
_KEYED = re.compile(r'[{\[ ]{0,8}"[^"]{1,80}"[ ]?:')
_LONGEST_IMPRINT = 40


def read_story(lines: Lines, dialect: Dialect, received: dt.date | None) -> list[Claim]:
    """Claims that tile the story, in order; empty for blank copy."""
    scene = Scene(lines, Layout((), hanging=False), dialect, received)
    release = _as_release(scene)
    if release:
        return release
    stop = end_line(scene)
    notebook = notebook_line(scene, stop)
    noted, stop = notebook < stop, notebook
    layout = lay_out(lines, 0, stop)
    if not layout.groups:
        return []
    scene = scene._replace(layout=layout)
    if layout.groups[0].last > layout.groups[0].first and not layout.hanging:
        scene = part_lead(scene)
    scene = join_dateline(scene)
    ended = stop < len(lines.words)
    if not says_missing(scene) and (_is_wire(scene) or (ended and _leads_in(scene)) or is_plain(scene)):
        claims, lead = read_wire_head(scene)
        claims += read_wire_body(scene, lead)
    else:
        claims = read_page(scene)
    claims = with_boxes(lines, claims, stop)
    if noted:
        return [*claims, *claim_notebook(scene, stop)]
    return [*claims, *_closing(scene, stop)] if ended else cut_glued_mark(scene, claims)


def with_boxes(lines: Lines, claims: list[Claim], stop: int) -> list[Claim]:
    """The claims, with the boxes that rules of stories do not see."""
    found = with_run_ins(lines, with_cards(lines, claims, stop))
    if Role.FACTBOX_HEADING not in [claim.role for claim in found]:
        return found
    return with_profiles(lines, with_labels(lines, found))


def _as_release(scene: Scene) -> list[Claim]:
    """Claims of copy that is a press release; none of other copy.  What follows an end mark there is of it too."""
    lines = scene.lines
    if lines.base or not may_be_release(lines):
        return []
    whole = scene._replace(layout=lay_out(lines))
    found = pieces(whole)
    kinds = kinds_of(found, whole)
    return read_release(whole, found, kinds) if is_release([piece.text for piece in found], kinds) else []


def _is_wire(scene: Scene) -> bool:
    """Whether all lines are the story's: framed, urgent, without sentences, or set in and without blank lines."""
    layout = scene.layout
    if _is_of_links(scene) or _is_imprint(scene) or _is_data(scene):
        return False
    if _is_withdrawal(scene):
        return True
    if layout.hanging or scene.lines.base or is_flash(group_text(scene, layout.groups[0]), scene):
        return True
    tight = all(not group.gap for group in layout.groups[1:])
    if tight and sum(group.indent > 0 for group in layout.groups) * 2 > len(layout.groups):
        return True
    return not has_prose(scene) and not _is_listing(scene)


def _is_withdrawal(scene: Scene) -> bool:
    """Whether the copy is a note that withdraws another story, and perhaps that story."""
    text = group_text(scene, scene.layout.groups[0])
    said = status_of(text, scene.received, scene.dialect.status).value
    return said.pub_status is PubStatus.CANCELED and bool(said.ed_notes)


def _is_listing(scene: Scene) -> bool:
    """Whether many lines without sentences are labels and links; rows of a table hold figures."""
    groups = scene.layout.groups
    words = [scene.lines.words[group.first] for group in groups]
    if len(groups) < _MANY:
        # A form to fill in has buttons and fields alone.
        return len(groups) >= FEWEST_LABELLED and all(furniture_kind(word) is not None for word in words)
    figures = sum(any(map(str.isdigit, word)) for word in words)
    if figures * 2 < len(groups) or sum(map(_is_identifier, words)) >= _FEWEST_IDENTIFIERS:
        return True
    # Menus with counts and times hold figures too.
    entries = sum(furniture_kind(word) in _MENU_KINDS for word in words)
    return entries >= _FEWEST_ENTRIES and entries * _MENU_SHARE >= len(groups)


def _is_identifier(word: str) -> bool:
    """Whether a line is one code of letters and others, as records have above their text; tables have words alone."""
    if " " in word or word.isalpha() or not any(map(str.isalpha, word)):
        return False
    return furniture_kind(word) == "code"


def _is_imprint(scene: Scene) -> bool:
    """Whether lines name a house and how to reach it: labelled values, an address of mail or of a page among them."""
    source = scene.lines.source
    if len(scene.lines.words) > _LONGEST_IMPRINT or not ("@" in source or "www." in source or "://" in source):
        return False
    words = [word for word in scene.lines.words if word]
    labelled = sum(LABELLED.match(word) is not None for word in words)
    return labelled >= FEWEST_LABELLED and labelled * 4 > len(words) and not has_prose(scene)


def _is_data(scene: Scene) -> bool:
    """Whether the copy is a value of JSON and no text."""
    if not scene.lines.words[scene.layout.groups[0].first].startswith(("{", "[")):
        return False
    words = [word for word in scene.lines.words if word]
    if len(words) == 1 and words[0][-1] in "}]":
        return words[0].count('":') >= FEWEST_LABELLED
    if len(words) < FEWEST_LABELLED or words[0][0] + words[-1][-1] not in {"{}", "[]"}:
        return False
    keyed = sum(_KEYED.match(word) is not None for word in words)
    return keyed * 2 >= len(words) - 2 and keyed > 0


def _is_of_links(scene: Scene) -> bool:
    """Whether addresses are a third of many lines."""
    words = scene.lines.words
    if len(words) < _MANY or "://" not in scene.lines.source:
        return False
    return sum("://" in word for word in words) * 3 > sum(map(bool, words))


def _leads_in(scene: Scene) -> bool:
    """Whether nothing but a headline and credits stands before the story: it is short, or soon dated."""
    groups = scene.layout.groups
    return len(groups) <= _SHORT or any(
        read_dated(scene, at, group_text(scene, group)) is not None for at, group in enumerate(groups[:_SOON])
    )


def _closing(scene: Scene, stop: int) -> list[Claim]:
    """The end mark, and what follows it: below a rule of underlines the notes on contributors.

    Text below a named end mark is none of the story, and no furniture either: it is kept, with a remark.
    """
    lines = scene.lines
    trailer = next((at for at in range(stop + 1, len(lines.words)) if lines.words[at]), None)
    mark = Claim(Role.END_MARK, stop, 0)
    if trailer is None:
        return [mark]
    scene = scene._replace(layout=lay_out(lines, trailer))
    below = scene.layout.groups
    if lines.words[stop].strip("_"):
        return [mark, *_trailer(scene)]
    return [
        mark,
        *(claim_closing(scene, one) or Claim(Role.SIGN_OFF, one.first, 0, sub_role="trailer") for one in below),
    ]


def _trailer(scene: Scene) -> Iterator[Claim]:
    """What stands below a named end mark: routing lines and the like, and paragraphs that no rule explains."""
    above: Claim | None = None
    for group in scene.layout.groups:
        text = group_text(scene, group)
        if is_told(text) and furniture_kind(text) is None:
            above = claim_paragraph(scene, group)._replace(role=Role.UNCLASSIFIED)
            yield above
        elif above is None or above.role is not Role.FURNITURE:
            above = Claim(Role.FURNITURE, group.first, 0, sub_role="trailer")
            yield above
