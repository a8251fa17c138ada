"""The rooms of the package, what each may import, and what `import newsmodel` costs."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newsmodel
from newsmodel import codes
from newsmodel.diagnostics import Code

ROOT = Path(newsmodel.__file__).parent

KERNEL = {"errors", "source", "diagnostics", "codes"}
# What each room may import beside itself and the kernel (docs/explanation/architecture.md).
ALLOWED = {
    "kernel": set(),
    "vocab": set(),
    "lang": set(),
    "model": {"vocab"},
    "extract": {"vocab", "lang", "model"},
    "wire": {"vocab", "lang", "model", "extract"},
    "rules": {"vocab", "lang", "model", "extract"},
    "desk": {"vocab", "model"},
    "formats": {"vocab", "lang", "model", "extract"},
    "newsroom": {"vocab", "lang", "model", "extract", "wire", "rules", "desk", "formats"},
    "testing": {"vocab", "lang", "model", "extract", "wire", "rules", "desk", "formats"},
    "cli": {"vocab", "lang", "model", "extract", "wire", "rules", "desk", "formats", "newsroom", "testing"},
}
# Reading these is parsing: the text formats alone may use the parser.
TEXT_FORMATS = {"text", "anpa1312", "iptc7901"}
# A type that a room names without importing its module at run time: raw copy loads as ParseResults.
_RESULT = ("wire", "result", "ParseResult")
NAMED_ALONE = {("formats", "base"): {_RESULT}, ("formats", "message", "reading"): {_RESULT}}
# Core dependencies of the package; all else is an extra, imported where it is used.
HEAVY = ("lxml", "feedgen", "cattrs", "orjson", "hypothesis", "pytest", "dateutil")

# Stage by the letter of a code: decode, lines, fields, extraction, validation, export.
STAGES = {"D": "1", "L": "2", "F": "3", "E": "4", "V": "5", "X": "6"}


def modules() -> list[Path]:
    return sorted(ROOT.rglob("*.py"))


def name_of(path: Path) -> tuple[str, ...]:
    """The dotted name below the package: `model/text.py` is ("model", "text"), `model/__init__.py` ("model",)."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return parts[:-1] if parts[-1] == "__init__" else parts


def room_of(name: tuple[str, ...]) -> str:
    if not name:
        return "__init__"
    return "kernel" if name[0] in KERNEL else name[0]


def imports_of(path: Path) -> Iterator[tuple[str, ...]]:
    """Every newsmodel module imported anywhere in the file: in functions and for type checkers too."""
    here = name_of(path)
    package = here if path.name == "__init__.py" else here[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            dotted = [alias.name.split(".") for alias in node.names]
            yield from (tuple(name[1:]) for name in dotted if name[0] == "newsmodel")
        elif isinstance(node, ast.ImportFrom):
            base = list(package[: len(package) - node.level + 1]) if node.level else []
            stated = (node.module or "").split(".") if node.module else []
            if not node.level:
                if stated[0] != "newsmodel":
                    continue
                stated = stated[1:]
            # `from newsmodel import codes` imports a room; `from newsmodel.model.text import Text` one of its modules.
            yield from ((*base, *stated, alias.name) for alias in node.names)


def may_import(name: tuple[str, ...], target: tuple[str, ...]) -> bool:
    room, wanted = room_of(name), room_of(target)
    if room == "__init__" or wanted in {room, "kernel"}:
        return True
    if room == "formats" and wanted == "wire":
        return (len(name) > 1 and name[1] in TEXT_FORMATS) or target in NAMED_ALONE.get(name, ())
    return wanted in ALLOWED[room]


class TestRooms:
    def test_every_module_stands_in_a_room_of_the_table(self):
        strangers = {room_of(name_of(path)) for path in modules()} - ALLOWED.keys() - {"__init__"}
        assert strangers == set()

    @pytest.mark.parametrize("path", modules(), ids=lambda path: ".".join(name_of(path)) or "newsmodel")
    def test_a_module_imports_what_its_room_may(self, path):
        name = name_of(path)
        forbidden = [".".join(target) for target in imports_of(path) if not may_import(name, target)]
        assert forbidden == []

    def test_the_kernel_imports_nothing_of_the_package_but_itself(self):
        for path in (ROOT / f"{name}.py" for name in sorted(KERNEL)):
            assert {room_of(target) for target in imports_of(path)} <= {"kernel"}, path.name

    def test_the_check_sees_imports_in_functions_and_for_type_checkers(self, tmp_path, monkeypatch):
        monkeypatch.setattr(sys.modules[__name__], "ROOT", tmp_path)
        (tmp_path / "model").mkdir()
        module = tmp_path / "model" / "text.py"
        module.write_text(
            "from typing import TYPE_CHECKING\n"
            "if TYPE_CHECKING:\n    from newsmodel.wire.result import Role\n"
            "def late():\n    import newsmodel.formats.base\n    from newsmodel import cli\n    from . import dates\n"
        )
        found = set(imports_of(module))
        assert found == {("wire", "result", "Role"), ("formats", "base"), ("cli",), ("model", "dates")}
        assert [may_import(("model", "text"), target) for target in sorted(found)] == [False, False, True, False]


class TestImportCost:
    @pytest.mark.parametrize("statement", ["import newsmodel", "import newsmodel.model.article"])
    def test_importing_loads_no_heavy_package(self, statement):
        code = f"{statement}; import sys; print(*[name for name in {HEAVY} if name in sys.modules])"
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.split() == []


class TestCodes:
    def test_no_two_codes_share_an_id_or_a_slug(self):
        entries = [value for value in vars(codes).values() if isinstance(value, Code)]
        assert len({entry.id for entry in entries}) == len(entries)
        assert len({entry.slug for entry in entries}) == len(entries)
        assert set(codes.table()) == {entry.id for entry in entries}

    @pytest.mark.parametrize("code", codes.table().values(), ids=lambda code: code.id)
    def test_an_id_is_the_stage_and_three_digits(self, code):
        letter, digits = code.id[0], code.id[1:]
        assert len(digits) == 3
        assert digits.isdecimal()
        assert digits[0] == STAGES[letter]

    @pytest.mark.parametrize("code", codes.table().values(), ids=lambda code: code.id)
    def test_a_slug_is_lower_case_words_and_a_meaning_has_no_full_stop(self, code):
        assert code.slug == code.slug.lower()
        assert set(code.slug) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
        assert code.meaning
        assert not code.meaning.endswith(".")
        assert not code.advice.endswith(".")
