"""Pages that are made of the library's own tables, as MyST: diagnostics, rules, fidelity, exit codes, the JSON format."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from newsmodel import codes, formats
from newsmodel.cli.exits import Exit
from newsmodel.formats import Format
from newsmodel.formats.schema import schema
from newsmodel.rules import SETS, all_rules
from newsmodel.vocab.desks import SCHEMES, codes_of, meaning, topic

__all__ = [
    "PAGES",
    "diagnostics_page",
    "envelopes_page",
    "exit_codes",
    "fidelity_page",
    "json_page",
    "rules_page",
    "sets_page",
]

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
            if stage == "V":
                yield "Each is a rule; [why it is there, with examples](rules.md).\n"
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


def envelopes_page() -> Iterator[str]:
    """The codes of each envelope, what they mean, and the Media Topics that they are."""
    for envelope, scheme in SCHEMES.items():
        yield f"### {envelope}: `{scheme}`\n"
        if not codes_of(envelope):
            yield "Codes are kept as sent; their meanings are not known.\n"
            continue
        yield "| code | meaning | Media Topic |\n|---|---|---|"
        for code in codes_of(envelope):
            concept = topic(envelope, code)
            yield f"| `{code}` | {meaning(envelope, code)} | {f'`{concept.qcode}`' if concept else ''} |"
        yield ""


def sets_page() -> Iterator[str]:
    """The named sets of rules."""
    yield "| set | rules | what it is for |\n|---|---|---|"
    for name, what in SETS.items():
        yield f"| `{name}` | {sum(name in rule.sets for rule in all_rules())} | {_cell(what)} |"


def rules_page() -> Iterator[str]:
    """Every rule with its reason, its source and its examples."""
    for rule in all_rules():
        yield f"### {rule.id} {rule.name}\n"
        yield f"*{rule.severity.name.lower()}*, in {', '.join(f'`{name}`' for name in rule.sets)}: {rule.code.meaning}.\n"
        yield f"{rule.why}\n"
        if rule.source:
            yield f"Source: {rule.source}.\n"
        yield f"Broken by:\n\n```python\n{rule.bad}\n```\n"
        yield f"Kept by:\n\n```python\n{rule.good}\n```\n"


def exit_codes() -> Iterator[str]:
    """The table of exit codes."""
    yield "| code | meaning |\n|---|---|"
    for code in Exit:
        yield f"| {code.value} | {code.meaning} |"


def json_page() -> Iterator[str]:
    """A table for each kind of object in the JSON format, made of its schema."""
    definitions = schema()["$defs"]
    for name in ["Article", *sorted(definitions.keys() - {"Article"})]:
        entry = definitions[name]
        yield f"### {name}\n"
        yield f"{entry['description']}\n"
        yield "| key | value | when missing | meaning |\n|---|---|---|---|"
        for key, value in entry["properties"].items():
            missing = "required" if key in entry.get("required", ()) else f"`{json.dumps(value.get('default'))}`"
            yield f"| `{key}` | {_kind(value)} | {missing} | {_cell(value.get('description', ''))} |"
        yield ""


def _kind(value: dict[str, Any]) -> str:
    """The words for a property's value."""
    match value:
        case {"$ref": ref}:
            name = ref.rpartition("/")[2]
            return f"[{name}](#{name.lower()})"
        case {"oneOf": members}:
            return " or ".join(_kind(member) for member in members)
        case {"enum": choices}:
            return ", ".join(f"`{choice}`" for choice in choices)
        case {"const": only}:
            return f"`{only}`"
        case {"prefixItems": items}:
            return f"[{', '.join(_kind(item) for item in items)}]"
        case {"items": items}:
            return f"array of {_kind(items)}"
    low, high = value.get("minimum"), value.get("maximum")
    bounds = f", {low} to {high}" if high is not None and high < 2**53 - 1 else f", from {low}" if low else ""
    return f"{value['type']}{bounds}"


PAGES = {
    "diagnostics-index": diagnostics_page,
    "fidelity-tables": fidelity_page,
    "envelope-tables": envelopes_page,
    "exit-codes": exit_codes,
    "json-tables": json_page,
    "rules-index": rules_page,
    "rule-sets": sets_page,
}
