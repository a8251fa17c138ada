"""The library's own format: every value of the model, losslessly, in versioned JSON.

`unstructure` gives the plain data of one value, for those who bring their own encoder; `register` teaches a
cattrs converter the model.
"""

from __future__ import annotations

from newsmodel.formats.base import Format
from newsmodel.formats.fidelity import Fidelity
from newsmodel.formats.json.document import read, recognise, write
from newsmodel.formats.json.hooks import register
from newsmodel.formats.json.plain import unstructure
from newsmodel.formats.projections import carried
from newsmodel.formats.strings import class_fields
from newsmodel.model.article import Article

__all__ = ["FORMAT", "register", "unstructure"]


def _paths() -> tuple[str, ...]:
    """Every field of every class that an article is made of."""
    paths: dict[str, None] = {}
    queue: list[type] = [Article]
    seen: set[type] = set()
    for cls in queue:
        if cls not in seen:
            seen.add(cls)
            for name, kinds in class_fields(cls):
                paths[f"{cls.__name__}.{name}"] = None
                queue.extend(kinds)
    return tuple(paths)


FORMAT = Format(
    name="json",
    title="newsmodel JSON 1",
    media_type="application/vnd.newsmodel+json",
    suffixes=(".json",),
    many=True,
    recognise=recognise,
    write=write,
    read=read,
    fidelity=Fidelity(carried(*_paths())),
)
