"""Sphinx: MyST pages, the furo theme, and tables made of the library's own tables."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE / "_ext"))

project = "newsmodel"
author = "The newsmodel developers"
copyright = "2026, The newsmodel developers"  # noqa: A001  Sphinx wants this name

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "tables"]
exclude_patterns = ["_build", "_ext"]
html_theme = "furo"
html_title = "newsmodel"

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
autodoc_class_signature = "mixed"
# Fields of attrs classes are described in the class docstring; a second entry a field would be a duplicate.
napoleon_use_ivar = True
napoleon_numpy_docstring = False
