"""Pages that are made of the library's own tables, as MyST: diagnostics, fidelity, exit codes."""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel import codes, formats
from newsmodel.cli.exits import Exit
from newsmodel.formats import Format

__all__ = ["PAGES", "diagnostics_page", "exit_codes", "fidelity_page"]

STAGES = {
    "D": "Decode: bytes to characters",
    "L": "Lines and segments",
    "F": "Fields",
    "E": "Extraction: quotes and boxes",
    "V": "Validation",
    "X": "Export",
}


def diagnostics_page() -> Iterator[str]:
    """Every code, by stage, with a heading that can be linked to."""
    stage = ""
    for code in codes.table().values():
        if code.id[0] != stage:
            stage = code.id[0]
            yield f"## {STAGES[stage]}\n"
        yield f"### {code.id} {code.slug}\n"
        yield f"*{code.severity.name.lower()}*: {code.meaning}.\n"
        if code.advice:
            yield f"What to do: {code.advice}.\n"


def fidelity_page() -> Iterator[str]:
    """Every format with its rows: first those that lose something, then the fields that are carried whole."""
    for known in formats.all_formats():
        yield f"## {known.name}: {known.title}\n"
        yield f"`{known.media_type}`, {'several articles' if known.many else 'one article'} a document.\n"
        yield from _losses(known)
        yield "Carried as they are:\n"
        yield from _carried(known)


def _losses(known: Format) -> Iterator[str]:
    for selection in known.fidelity.selections:
        yield f"Left out, with {selection.code.id}: {selection.label}.\n"
    rows = [row for row in known.fidelity.rows if not row.carried]
    if not rows:
        yield "Nothing is lost.\n"
        return
    yield "| field | carried as | reported | why |\n|---|---|---|---|"
    for row in rows:
        reported = ", ".join(dict.fromkeys(p.code.id for p in row.projections if p.code))
        yield f"| `{row.path}` | {_cell(row.label)} | {reported} | {_cell(row.why)} |"
    yield ""


def _carried(known: Format) -> Iterator[str]:
    """A line a class with its fields that no row changes."""
    fields: dict[str, list[str]] = {}
    for row in known.fidelity.rows:
        owner, _, field = row.path.partition(".")
        if row.carried:
            fields.setdefault(owner, []).append(f"`{field}`")
    for owner, names in fields.items():
        yield f"- *{owner}*: {', '.join(names)}"
    yield ""


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;")


def exit_codes() -> Iterator[str]:
    """The table of exit codes."""
    yield "| code | meaning |\n|---|---|"
    for code in Exit:
        yield f"| {code.value} | {code.meaning} |"


PAGES = {"diagnostics-index": diagnostics_page, "fidelity-tables": fidelity_page, "exit-codes": exit_codes}
