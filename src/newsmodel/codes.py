"""The one table of diagnostic codes, by stage.

An id is never reused, a slug never changes its meaning; each entry has a page in the docs, made of this table,
and at least one test that makes it appear.
"""

from __future__ import annotations

from newsmodel.diagnostics import Code, Severity

_INFO, _WARNING, _ERROR = Severity.INFO, Severity.WARNING, Severity.ERROR

# ---- D1xx: bytes to characters -------------------------------------------------------------------------------
ENCODING_GUESSED = Code("D101", "encoding-guessed", _INFO, "the character set was decided from the bytes")
BYTES_AS_CP1252 = Code("D102", "bytes-as-cp1252", _WARNING, "bytes that are no UTF-8 were read as cp1252")
BOM_FOUND = Code("D103", "byte-order-mark", _INFO, "a byte order mark stands in the copy")
LONE_SURROGATE = Code("D104", "lone-surrogate", _WARNING, "a lone surrogate was replaced by U+FFFD")
REPLACEMENT_FOUND = Code(
    "D105", "replacement-character", _WARNING, "U+FFFD stands in the copy: a character was lost before it came here"
)

# ---- L2xx: lines and segments --------------------------------------------------------------------------------
SEVERAL_STORIES = Code(
    "L201", "several-stories", _WARNING, "the copy holds several stories, only the first was read", "use parse_all"
)
NO_STORY = Code("L202", "no-story", _WARNING, "no story was found in the copy")
CONTROL_NOISE = Code("L203", "control-noise", _INFO, "control characters inside the text were left out of it")
UNCLASSIFIED = Code("L204", "unclassified", _WARNING, "no rule claimed this copy")

# ---- F3xx: single fields -------------------------------------------------------------------------------------
REFUSED_VALUE = Code("F301", "refused-value", _WARNING, "a value read from the copy has no meaning and stays text")
DATE_UNREADABLE = Code("F302", "date-unreadable", _WARNING, "a date could not be read and stays text")
YEAR_UNKNOWN = Code("F303", "year-unknown", _INFO, "a date has no year", "pass received= to place it")
DATELINE_OPEN = Code("F304", "dateline-open", _WARNING, "the dateline has no closing mark")
STAMP_NO_OFFSET = Code("F305", "stamp-without-offset", _INFO, "a time has no zone: it is a wall clock, not an instant")
ZONE_UNKNOWN = Code("F306", "zone-unknown", _WARNING, "a time zone could not be read")

# ---- E4xx: extraction ----------------------------------------------------------------------------------------
QUOTE_UNCLOSED = Code("E401", "quote-unclosed", _WARNING, "a quotation mark is never closed")
SPEAKER_UNSETTLED = Code("E402", "speaker-unsettled", _INFO, "the copy does not settle who said this")

# ---- X6xx: export --------------------------------------------------------------------------------------------
# One code for each kind of loss; the rows of a format say which field.
DROPPED = Code("X601", "dropped", _WARNING, "the format cannot carry this field")
REDUCED = Code("X602", "reduced", _WARNING, "the format carries less than the field holds")
FILLED = Code("X603", "filled", _INFO, "the format demands a value that the article lacks; it was filled in")
LEFT_OUT = Code("X604", "left-out", _WARNING, "the article was left out of the export")
EMBARGOED = Code("X605", "embargoed", _INFO, "an embargoed article was left out of the public export")
CHARACTERS = Code("X606", "forbidden-characters", _WARNING, "characters that XML forbids were replaced by U+FFFD")
REFUSED = Code("X607", "refused", _ERROR, "the format demands what the article lacks; it was not exported")
READ_BACK = Code("X608", "not-read", _WARNING, "something in the document was not understood and was kept as extra")
UNREADABLE = Code("X609", "unreadable", _ERROR, "the document cannot be read at all")


def table() -> dict[str, Code]:
    """Every code by its id, in the order of this page."""
    return {entry.id: entry for entry in globals().values() if isinstance(entry, Code)}
