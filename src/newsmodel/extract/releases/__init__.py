"""Press releases: contacts, disclaimers, closing paragraphs and their headings."""

from __future__ import annotations

from newsmodel.extract.releases.boilerplate import Heading, describes, heads, read_heading, run_in_headings
from newsmodel.extract.releases.contacts import read_contacts
from newsmodel.extract.releases.dated import completed, read_dated_line, wire_first
from newsmodel.extract.releases.disclaimers import disclaims, read_disclaimer
from newsmodel.extract.releases.headings import contact_heading, holds_contact

__all__ = [
    "Heading",
    "completed",
    "contact_heading",
    "describes",
    "disclaims",
    "heads",
    "holds_contact",
    "read_contacts",
    "read_dated_line",
    "read_disclaimer",
    "read_heading",
    "run_in_headings",
    "wire_first",
]
