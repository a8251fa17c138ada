"""Pages and records: the story found among lines that are no part of it.

Structure first: a story is a run of sentences, dense where menus are not (`extent`); its headline stands above it, is
set apart and shares its words (`headline`).  What the lines say by themselves (`furniture`, `sidebars`) comes second.
"""

from __future__ import annotations

from newsmodel.wire.claims import Claim
from newsmodel.wire.rules.lead import Lead
from newsmodel.wire.rules.page.extent import find_end, find_lead
from newsmodel.wire.rules.page.head import Head, claim_head, read_head
from newsmodel.wire.rules.page.nothing import no_story, says_missing
from newsmodel.wire.rules.page.records import claim_record, find_record
from newsmodel.wire.rules.page.story import claim_story
from newsmodel.wire.rules.page.tail import claim_tail
from newsmodel.wire.rules.page.view import Page
from newsmodel.wire.rules.words import group_text, is_prose
from newsmodel.wire.scene import Scene

__all__ = ["has_prose", "read_page", "says_missing"]

_FEWEST_CODES = 3


def has_prose(scene: Scene) -> bool:
    """Whether any group is running text."""
    return any(is_prose(group_text(scene, group)) for group in scene.layout.groups)


def read_page(scene: Scene) -> list[Claim]:
    """Claims for all groups, in order."""
    page = Page(scene)
    record = find_record(page)
    if record is not None:
        lead = Lead(max(record) + 1)
        end = find_end(page, lead) if lead.group < len(page.groups) else lead.group
        return [*claim_record(page, record), *claim_story(page, lead, end), *claim_tail(page, end, dated=True)]
    lead = find_lead(page)
    end = find_end(page, lead)
    if no_story(page, lead, end):
        return [*claim_head(page, _without_story(page))]
    head = read_head(page, lead)
    return [
        *claim_head(page, head),
        *claim_story(page, lead, end),
        *claim_tail(page, end, dated=head.published >= 0),
    ]


def _without_story(page: Page) -> Head:
    """A page without text has a headline only where it repeats it, as manifests do; imprints and cookie pages do not."""
    head = read_head(page, Lead(len(page.groups)), sentences=False)
    title = page.texts[head.headline] if head.headline >= 0 else ""
    coded = sum(kind in {"code", "counter"} for kind in page.kinds) >= _FEWEST_CODES
    repeated = coded and title.count(" ") > 2 and page.scene.lines.source.count(title) > 1
    return head if repeated else head._replace(headline=-1, below=-1)
