"""Boxes: organisation factboxes and backgrounders, their headings and their facts."""

from __future__ import annotations

from newsmodel.extract.boxes.background import read_background
from newsmodel.extract.boxes.headings import heading_name, is_box_heading
from newsmodel.extract.boxes.read import read_box

__all__ = ["heading_name", "is_box_heading", "read_background", "read_box"]
