"""The hooks that teach a cattrs converter the model."""

from __future__ import annotations

from typing import Any

import attrs
import cattrs
import pytest
from hypothesis import given

from newsmodel.errors import InvalidValue
from newsmodel.formats.json import register, unstructure
from newsmodel.model.article import Article
from newsmodel.model.blocks import Figure
from newsmodel.model.boxes import Sidebar
from newsmodel.model.media import Media
from newsmodel.testing.strategies import articles


@attrs.frozen
class Filed:
    """A class of a project that uses the library."""

    desk: str
    article: Article


CONVERTER = register(cattrs.Converter())


class TestRegister:
    @pytest.mark.laws
    @given(articles())
    def test_an_article_comes_back_through_anybodys_converter(self, article: Article):
        assert CONVERTER.structure(CONVERTER.unstructure(Filed("home", article)), Filed) == Filed("home", article)

    def test_a_part_of_an_article_may_stand_alone(self):
        side = Sidebar(title="More", blocks=["One.", Figure(media=3)])
        assert CONVERTER.structure(unstructure(side), Sidebar) == side

    def test_figures_are_held_against_the_media_of_their_article(self):
        article = Article(body=[Figure(media=0)], media=[Media(alt="A crane")])
        assert CONVERTER.structure(unstructure(article), Article) == article


@pytest.mark.parametrize(
    ("data", "named", "rule"),
    [
        ({"urgency": 12}, "/urgency", "whole number from 1 to 9"),
        ({"headlin": "x"}, "/headlin", "unknown key"),
        ({"headline": {"text": 5}}, "/headline", "a string"),
        ([], "Article", "an object"),
        ({"body": [{"type": "figure", "media": 4}]}, "", "below 0"),
    ],
)
def test_a_callers_mistake_names_where_it_stands(data: Any, named: str, rule: str):
    with pytest.raises(InvalidValue) as refused:
        CONVERTER.structure(data, Article)
    assert named in refused.value.field
    assert rule in str(refused.value)
