"""Rules: articles in, diagnostics out.

A rule is a value with a code, a reason, a good and a bad example, and a small pure function.  Rules stand in named
sets; `check` runs those of the set `core` unless told otherwise.
"""

from __future__ import annotations

from newsmodel.rules.registry import ALL, READING, SETS, all_rules, choose, get, selectors
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.run import check, findings
from newsmodel.rules.topics import in_vocabulary

__all__ = [
    "ALL",
    "READING",
    "SETS",
    "Finding",
    "Rule",
    "all_rules",
    "check",
    "choose",
    "findings",
    "get",
    "in_vocabulary",
    "selectors",
]
