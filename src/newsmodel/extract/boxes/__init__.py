"""Boxes: organisation factboxes and backgrounders, their headings and their facts."""

from __future__ import annotations

from newsmodel.extract.boxes.background import read_background
from newsmodel.extract.boxes.headings import heading_name, is_box_heading, roster_title
from newsmodel.extract.boxes.labels import Field, is_dated_line, label_of_line, may_open_card, read_label
from newsmodel.extract.boxes.lists import only_names
from newsmodel.extract.boxes.profiles import is_profile
from newsmodel.extract.boxes.read import read_box
from newsmodel.extract.boxes.signs import may_describe, may_hold_cards, may_list, speaks_about

__all__ = [
    "Field",
    "heading_name",
    "is_box_heading",
    "is_dated_line",
    "is_profile",
    "label_of_line",
    "may_describe",
    "may_hold_cards",
    "may_list",
    "may_open_card",
    "only_names",
    "read_background",
    "read_box",
    "read_label",
    "roster_title",
    "speaks_about",
]
