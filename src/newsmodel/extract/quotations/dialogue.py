"""Speech that a dash opens, as copy of many languages prints it; Scandinavian copy with a hyphen as well.

`—El muelle aguanta —dijo Quill—. Nadie lo duda.`, `— Le quai tient, dit Quill.`, `— Причал стоит, — сказала Квилл. — Все знают.`
The paragraph opens with a dash; dashes, and in French the verb of saying alone, turn from speech to the writer and back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel.extract.quotations.foreign import Grammar
from newsmodel.extract.quotations.marks import Run

__all__ = ["dialogue_runs"]

_OPENS = re.compile(r"(?:[—–―]\s?|(?P<hyphen>-{1,2}\s))(?=[^\W\d_]|[¿¡«])")
_DASH = re.compile(r"(?<=[\s.,!?…»])[—–―]|[—–―](?=[\s.,])")
_HYPHEN = re.compile(rf"(?<=\s)-{{1,2}}(?=\s)|{_DASH.pattern}")  # where a hyphen opens the paragraph
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_PAUSE = re.compile(r"[,!?…]\s")
_SOON = 3  # words at the front of the writer's part in which the verb of saying stands


def dialogue_runs(text: str, words: Grammar) -> tuple[Run, ...]:
    """What is spoken in a paragraph that a dash opens; nothing where no verb of saying shows that it is speech."""
    opened = _OPENS.match(text)
    if opened is None or not words.dialogue:
        return ()
    runs = tuple(_runs(text, opened.end(), words, _HYPHEN if opened["hyphen"] else _DASH))
    turns = len(runs) > 1 or (bool(runs) and runs[0].outer_end < len(text.rstrip()))
    return runs if turns else ()


def _runs(text: str, start: int, words: Grammar, dash: re.Pattern[str]) -> Iterator[Run]:
    bounds = [start, *(x for m in dash.finditer(text, start) for x in m.span()), len(text)]
    for begin, end in zip(bounds[::2], bounds[1::2], strict=True):
        if begin > start and _is_writers(text, begin, end, words):
            continue
        spoken = _spoken_end(text, begin, end, words)
        run = _run(text, begin, spoken)
        if run is not None:
            yield run


def _is_writers(text: str, start: int, end: int, words: Grammar) -> bool:
    """Whether a stretch between dashes is the writer's: a verb of saying stands at its front."""
    return any(word in words.says for word in _first(text, start, end))


def _first(text: str, start: int, end: int) -> Iterator[str]:
    for number, found in enumerate(_WORD.finditer(text, start, end)):
        if number == _SOON:
            return
        yield found.group().lower()


def _spoken_end(text: str, start: int, end: int, words: Grammar) -> int:
    """Where speech ends before `, dit Quill`, which no dash divides from it."""
    for pause in _PAUSE.finditer(text, start, end):
        if _turns(list(_first(text, pause.end(), end)), words):
            return pause.start() + 1
    return end


def _turns(ahead: list[str], words: Grammar) -> bool:
    """Whether the words after a pause begin the writer's part: `dit Quill`, `a-t-elle ajouté`."""
    if not ahead:
        return False
    helped = ahead[0] in words.helpers or "-t-" in ahead[0]
    return ahead[0] in words.says or (helped and any(word in words.says for word in ahead))


def _run(text: str, start: int, end: int) -> Run | None:
    while start < end and (text[start].isspace() or text[start] in ".,"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Run(start, end, start, end, closed=True, single=False) if end > start else None
