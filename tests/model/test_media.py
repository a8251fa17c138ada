# What constructors refuse is of the wrong type on purpose.
# pyright: reportArgumentType=false
from __future__ import annotations

import pytest

from newsmodel.model.media import Link, Media, Rendition, to_links
from newsmodel.model.text import Text
from tests.model.refusals import refused


class TestMedia:
    def test_a_picture_without_renditions_may_be_announced(self):
        assert Media(caption="The ferry").caption == Text("The ferry")

    @pytest.mark.parametrize("field", ["width", "height"])
    def test_a_rendition_has_at_least_a_pixel(self, field):
        with refused(f"Rendition.{field}", "whole number from 1"):
            Rendition("https://example.org/1.jpg", **{field: 0})

    @pytest.mark.parametrize("kind", [Link, Rendition])
    def test_a_link_and_a_rendition_need_an_address(self, kind):
        with refused(f"{kind.__name__}.href", "text that is not empty"):
            kind("")

    def test_addresses_become_links(self):
        assert to_links("https://example.org/") == (Link("https://example.org/"),)
        assert to_links([Link("a"), "b"]) == (Link("a"), Link("b"))

    def test_an_unknown_kind_is_refused(self):
        with refused("MediaKind", "picture, graphic, video, audio, other"):
            Media(kind="photo")
