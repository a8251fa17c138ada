"""Directives that put the pages of `made` into the documentation."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from docutils import nodes
from docutils.statemachine import StringList
from made import PAGES
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from newsmodel.formats.schema import schema


class Made(SphinxDirective):
    """A directive whose content is one of the pages."""

    def run(self) -> list[nodes.Node]:
        """The nodes."""
        lines = "\n".join(PAGES[self.name]()).split("\n")
        holder = nodes.section()
        holder.document = self.state.document
        self.state.nested_parse(StringList(lines, self.name), 0, holder, match_titles=True)
        return holder.children


def publish_schema(app: Sphinx, failure: Exception | None) -> None:
    """Put the JSON Schema beside the pages, so that it has an address."""
    if failure is None:
        text = json.dumps(schema(), indent=2, ensure_ascii=False)
        (Path(app.outdir) / "newsmodel-1.schema.json").write_text(f"{text}\n", encoding="utf-8")


def setup(app: Sphinx) -> dict[str, Any]:
    """Register the directives and the schema."""
    app.connect("build-finished", publish_schema)
    for name in PAGES:
        app.add_directive(name, Made)
    return {"version": "1", "parallel_read_safe": True}
