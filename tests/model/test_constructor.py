"""Constructors of the model: those that attrs would write, without work for what is left at its default."""

from __future__ import annotations

import inspect
from typing import Any

import attrs
import pytest

from newsmodel.errors import InvalidValue
from newsmodel.model._constructor import quick
from newsmodel.model._fields import maybe, optional, to_optional, whole
from newsmodel.model.article import Article


def _trimmed(value: str) -> str:
    return value.strip()


@quick
@attrs.frozen
class Ferry:
    name: str = attrs.field(converter=_trimmed)
    berth: int | None = attrs.field(default=None, validator=whole(1))
    master: str | None = attrs.field(default=None, kw_only=True, converter=to_optional, validator=optional)
    route: tuple[str, ...] = ()
    sister: Any = attrs.field(default=None, validator=maybe(int))

    def __attrs_post_init__(self) -> None:
        if self.name == self.master:
            raise InvalidValue("Ferry.master", self.master, "expected another name")


class TestQuick:
    def test_converters_and_defaults_are_those_of_the_fields(self) -> None:
        made = Ferry(" Aurora ", 2, master=" Ada Quill ")
        assert attrs.asdict(made) == {
            "name": "Aurora", "berth": 2, "master": "Ada Quill", "route": (), "sister": None,
        }  # fmt: skip

    @pytest.mark.parametrize(
        ("arguments", "field"),
        [({"berth": 0}, "Ferry.berth"), ({"master": 7}, "Ferry.master"), ({"sister": "x"}, "Ferry.sister")],
    )
    def test_what_a_validator_refuses_is_refused_under_its_field(self, arguments: dict[str, Any], field: str) -> None:
        with pytest.raises(InvalidValue, match=field):
            Ferry("Aurora", **arguments)

    def test_the_check_of_the_whole_runs_last(self) -> None:
        with pytest.raises(InvalidValue, match="another name"):
            Ferry("Aurora", master="Aurora")

    def test_a_call_without_meaning_names_the_constructor(self) -> None:
        with pytest.raises(TypeError, match="__init__"):
            Ferry("Aurora", harbour="Northport")  # type: ignore[call-arg]

    def test_an_article_is_called_as_its_fields_are_declared(self) -> None:
        parameters = inspect.signature(Article).parameters
        declared = attrs.fields_dict(Article)
        assert list(parameters) == list(declared)
        assert all(parameters[name].default is field.default for name, field in declared.items())
        assert all(parameters[name].kind is inspect.Parameter.KEYWORD_ONLY for name in declared)

    def test_a_value_evolves_and_equals_as_with_attrs(self) -> None:
        ferry = Ferry("Aurora")
        assert attrs.evolve(ferry, berth=3) == Ferry("Aurora", 3)
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            ferry.berth = 4  # type: ignore[misc]

    def test_a_private_field_is_refused_where_the_class_is_made(self) -> None:
        @attrs.frozen
        class Hidden:
            _name: str = ""

        with pytest.raises(TypeError, match="no plain argument"):
            quick(Hidden)

    def test_a_default_that_its_converter_changes_is_refused(self) -> None:
        @attrs.frozen
        class Loud:
            name: str = attrs.field(default=" a ", converter=_trimmed)

        with pytest.raises(TypeError, match="changes the default"):
            quick(Loud)
