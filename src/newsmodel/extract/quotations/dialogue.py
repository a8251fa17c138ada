"""Speech that a dash opens, as copy of many languages prints it; Scandinavian copy with a hyphen as well.

`—El muelle aguanta —dijo Quill—. Nadie lo duda.`, `— Le quai tient, dit Quill.`, `— Причал стоит, — сказала Квилл. — Все знают.`
The paragraph opens with a dash; dashes, and in French the verb of saying alone, turn from speech to the writer and back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsmodel.extract.quotations.foreign import Grammar
from newsmodel.extract.quotations.marks import Run

__all__ = ["dialogue_runs", "spoken_runs", "turn_run"]

_OPENS = re.compile(r"(?:[—–―]\s?|(?P<hyphen>-{1,2}\s))(?=[^\W\d_]|[¿¡«])")
_DASH = re.compile(r"(?<=[\s.,!?…»])[—–―]|[—–―](?=[\s.,])")
# Where a hyphen opens the paragraph; it may stand close to the writer's words: `- Aguanta -dijo Quill-. Nadie lo duda.`
_HYPHEN = re.compile(rf"(?<=\s)-{{1,2}}(?=\s|[^\W\d_])|(?<=[^\W\d_])-(?=[.,]\s)|{_DASH.pattern}")
_WORD = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_PAUSE = re.compile(r"[,!?…]\s")
_NEVER = re.compile(r"(?!)")
# Where speech goes on behind the writer's words inside the marks: a new sentence, or a clause that is joined.
_RESUMES = re.compile(r"\.\s+(?=[^\W\d_a-zß-öø-ÿа-яё])|,\s+(?=(?:et|mais|car|ou|donc|und|aber|denn|y|pero|и|но|а)\s)")
_SOON = 3  # words at the front of the writer's part in which the verb of saying stands


def dialogue_runs(text: str, words: Grammar) -> tuple[Run, ...]:
    """What is spoken in a paragraph that a dash opens; nothing where no verb of saying shows that it is speech."""
    opened = _OPENS.match(text)
    if opened is None or not words.dialogue:
        return ()
    runs = tuple(_runs(text, opened.end(), words, _HYPHEN if opened["hyphen"] else _DASH))
    turns = len(runs) > 1 or (bool(runs) and runs[0].outer_end < len(text.rstrip()))
    return runs if turns else ()


def spoken_runs(text: str, run: Run, words: Grammar) -> tuple[Run, ...]:
    """The parts of a run between marks that are spoken, where the writer's words stand inside the marks.

    `« Le quai tient, explique Quill. Il tiendra. »`, `«Причал стоит, — сказала Квилл. — Все знают.»`
    """
    parts = tuple(_parts(text, run.start, run.end, words))
    if not parts or (len(parts) == 1 and parts[0].end >= run.end):
        return (run,)
    first, last = parts[0], parts[-1]
    if last.end >= run.end:
        last = last._replace(outer_end=run.outer_end, closed=run.closed)
    inner = (*parts[:-1], last)
    return (inner[0]._replace(outer_start=run.outer_start, start=max(first.start, run.start)), *inner[1:])


def turn_run(text: str) -> tuple[Run, ...]:
    """All of a paragraph that a dash opens, where the one before it was spoken: `— Non, madame.`."""
    opened = _OPENS.match(text)
    run = _run(text, opened.end(), len(text)) if opened is not None else None
    return (run,) if run is not None else ()


def _parts(text: str, start: int, end: int, words: Grammar) -> Iterator[Run]:
    dashes = _DASH if words.dialogue else _NEVER
    bounds = [start, *(x for m in dashes.finditer(text, start, end) for x in m.span()), end]
    for begin, stop in zip(bounds[::2], bounds[1::2], strict=True):
        if begin > start and _is_writers(text, begin, stop, words):
            continue
        for first, last in _around_turns(text, begin, stop, words):
            if (found := _run(text, first, last)) is not None:
                yield found


def _around_turns(text: str, start: int, end: int, words: Grammar) -> Iterator[tuple[int, int]]:
    """What is spoken before and behind `, explique Quill, la directrice.`."""
    spoken = _spoken_end(text, start, end, words)
    yield start, spoken
    if spoken < end and (again := _RESUMES.search(text, spoken, end)) is not None:
        yield again.end(), end


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
    return ahead[0].partition("-")[0] in words.says or (helped and any(word in words.says for word in ahead))


def _run(text: str, start: int, end: int) -> Run | None:
    while start < end and (text[start].isspace() or text[start] in ".,"):
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Run(start, end, start, end, closed=True, single=False) if end > start else None
