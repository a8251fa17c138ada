"""The notebook below the text of dpa's messages: what editors are told, a section each with its heading.

`# Notebook`, then `## Note to editors`, `## Internet links`, `## Editorial contacts`, each over lines that a hyphen
opens; stars; that what follows is not for publication; the sign-off of the desk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel.extract.found import Found
from newsmodel.extract.releases.contacts import read_contacts
from newsmodel.extract.status import Status
from newsmodel.model.article import EdNote
from newsmodel.wire.claims import Claim
from newsmodel.wire.scene import Scene
from newsmodel.wire.segment import Role

__all__ = ["claim_notebook", "claim_sign_off", "is_sign_off", "notebook_start"]

_OPENS = re.compile(
    r"#{1,2} ?(?:\w+ )?(?:notebook|notizblock|notiz-block|cuaderno|bloc-notes|block-notes|libreta)\b", re.IGNORECASE
)
_SECTION = re.compile(r"#{1,3} ?(?P<heading>[^#].{0,60})\Z")
_CONTACTS = re.compile(r"conta[ck]t|kontakt|contatt", re.IGNORECASE)
# The house and the initials of those who worked on the story: dpa hm bs wjh.
_SIGN_OFF = re.compile(r"[a-z]{2,6}(?: [a-z0-9/]{1,5}){1,7}\Z")
# A local desk's: name, time, day.
_TIMED = re.compile(r"[A-Z][\w.'/-]{2,60}?[0-9]{1,4}[ap]m?[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}\Z")
_LABELLED = re.compile(r"- (?P<label>[^\W\d][^:@\d]{1,40}):[ \u00a0]?(?P<names>\S.*)")


def notebook_start(scene: Scene, first: int) -> int:
    """The line where the notebook begins; the number of lines where there is none."""
    words = scene.lines.words
    for at in range(first, len(words)):
        if words[at][:1] == "#" and _OPENS.match(words[at]):
            return at
    return len(words)


def claim_notebook(scene: Scene, first: int) -> Iterator[Claim]:
    """Claims from the notebook's heading to the end of the message."""
    words = scene.lines.words
    last = max(at for at in range(first, len(words)) if words[at])
    heading: str | None = None
    at = first
    while at <= last:
        section = _SECTION.match(words[at])
        if not words[at]:
            at += 1
            continue
        if section is not None:
            heading = section["heading"].strip()
            yield Claim(Role.ED_NOTE, at, 0, sub_role="notebook")
            at += 1
            continue
        if at == last and is_sign_off(words[at]):
            yield Claim(Role.SIGN_OFF, at, 0)
            return
        end = _section_end(scene, at, last)
        if not any(map(str.isalnum, words[at])):
            heading = None
        yield from _section(scene, at, end, heading)
        at = end
    return


def _section_end(scene: Scene, at: int, last: int) -> int:
    """One past the last line of the entry: before a heading, a blank line, the sign-off; an entry a hyphen."""
    words = scene.lines.words
    end = at + 1
    if not any(map(str.isalnum, words[at])):
        return end
    while end <= last and words[end] and not _SECTION.match(words[end]) and words[end][:2] != "- ":
        if end == last and is_sign_off(words[end]):
            break
        end += 1
    return end


def _section(scene: Scene, first: int, end: int, heading: str | None) -> Iterator[Claim]:
    lines = scene.lines
    stretch = lines.whole(first, end - 1)
    text = lines.text_of(stretch)
    if not any(map(str.isalnum, text)):
        yield Claim(Role.STATUS, first, 0, sub_role="mark")
    elif heading is not None and _CONTACTS.search(heading) and text[:2] == "- ":
        yield Claim(Role.CONTACT, first, 0, stretch, "notebook", Found(_contacts(text), 0, len(text)))
    else:
        bare = text.removeprefix("- ")
        value = Status(headline="", prefix=text, ed_notes=(EdNote(bare, audience=heading),))
        yield Claim(Role.ED_NOTE, first, 0, stretch, "notebook", Found(value, 0, len(text)))


def _contacts(text: str) -> tuple[object, ...]:
    """Who answers: `- Editing by: Ada Quill, +49 30 000, <desk@example.org>`."""
    return read_contacts([text.removeprefix("- ").replace("<", "").replace(">", "")])


def is_sign_off(word: str) -> bool:
    """Whether a line is the house and the initials of those who worked on the story, or a name with the time."""
    return _SIGN_OFF.match(word) is not None or _TIMED.match(word) is not None


def claim_sign_off(line: int) -> Claim:
    """The line as a sign-off."""
    return Claim(Role.SIGN_OFF, line, 0)
