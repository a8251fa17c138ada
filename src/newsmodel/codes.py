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
MOJIBAKE_REPAIRED = Code("D106", "mojibake-repaired", _INFO, "mojibake was mended, as the caller asked")

# ---- L2xx: lines and segments --------------------------------------------------------------------------------
SEVERAL_STORIES = Code(
    "L201", "several-stories", _WARNING, "the copy holds several stories, only the first was read", "use parse_all"
)
NO_STORY = Code("L202", "no-story", _WARNING, "no story was found in the copy")
CONTROL_NOISE = Code("L203", "control-noise", _INFO, "control characters inside the text were left out of it")
UNCLASSIFIED = Code("L204", "unclassified", _WARNING, "no rule claimed this copy")
MARKUP = Code(
    "L205",
    "markup-as-text",
    _INFO,
    "tags of HTML stand in the copy and were kept as text",
    "read pages with the html format",
)
MESSAGE_CUT = Code("L210", "message-cut", _WARNING, "the stream was cut: a message lacks its beginning or its end")
HEADER_UNREADABLE = Code("L211", "header-unreadable", _WARNING, "the header of a message could not be read")
NOISE_BETWEEN = Code("L212", "noise-between", _INFO, "characters between messages belong to none of them")
TAKE_MISSING = Code("L213", "take-missing", _WARNING, "a take of the story is missing")

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

# ---- V5xx: validation ----------------------------------------------------------------------------------------
# One code a rule of `rules/`, which says why and shows examples.
HEADLINE_MISSING = Code("V501", "headline-missing", _WARNING, "the article has no headline")
HEADLINE_SHOUTING = Code("V502", "headline-shouting", _WARNING, "the headline is in capitals")
HEADLINE_LONG = Code("V503", "headline-long", _WARNING, "the headline is longer than 110 characters")
HEADLINE_STATUS_WORD = Code(
    "V504", "headline-status-word", _WARNING, "the headline carries a status word", "put it into signals"
)
HEADLINE_REPEATED = Code("V505", "headline-repeated", _WARNING, "the headline is printed again below itself")

PLACE_CODE_UNKNOWN = Code("V510", "place-code-unknown", _WARNING, "no country or time zone has this code")
LOCATED_DIFFERS = Code("V511", "located-differs", _WARNING, "the dateline names other places than `located`")
DATELINE_DATE_DIFFERS = Code("V512", "dateline-date-differs", _WARNING, "the dateline's date is at odds with the stamp")
ZONE_DIFFERS = Code("V513", "zone-differs", _WARNING, "the stated zone is not the place's on that day")
TIMES_OUT_OF_ORDER = Code("V514", "times-out-of-order", _ERROR, "a later stage of the story has an earlier time")
EMBARGO_BEFORE_CREATED = Code("V515", "embargo-before-created", _WARNING, "the embargo ended before the story was made")
EMBARGO_NO_INSTANT = Code("V516", "embargo-without-instant", _WARNING, "the embargo names no instant")
EMBARGO_CLOCK_CHANGE = Code("V517", "embargo-clock-change", _WARNING, "the embargo falls into a change of clocks")
EMBARGO_UNSTATED = Code(
    "V518", "embargo-unstated", _ERROR, "a note speaks of an embargo that the article does not have"
)
TIME_MISSING = Code("V519", "time-missing", _WARNING, "the article has no instant of publication or of its version")

QUOTE_ASTRAY = Code("V520", "quote-astray", _ERROR, "the words of a quote do not stand in the article where it says")
FACT_ASTRAY = Code("V521", "fact-astray", _WARNING, "the words of a fact do not stand in the article where it says")
QUOTE_UNATTRIBUTED = Code("V522", "quote-unattributed", _INFO, "nobody is named for a direct quote")
MARKS_UNBALANCED = Code("V523", "marks-unbalanced", _WARNING, "a quotation mark has no partner")
PULL_QUOTE_DIFFERS = Code("V524", "pull-quote-differs", _WARNING, "a pull quote's words do not stand in the body")
QUOTE_TWO_SPEAKERS = Code("V525", "quote-two-speakers", _WARNING, "the same words are ascribed to different speakers")

BODY_MISSING = Code("V530", "body-missing", _WARNING, "the article has no body")
SECTION_EMPTY = Code("V531", "section-empty", _WARNING, "a heading, sidebar or box has nothing below it")
PARAGRAPH_DUPLICATE = Code("V532", "paragraph-duplicate", _WARNING, "a paragraph is printed twice")
WORD_COUNT_DIFFERS = Code("V533", "word-count-differs", _WARNING, "the header counts other words than the body has")

CHARACTER_LOST = Code("V540", "character-lost", _WARNING, "U+FFFD stands where a character was lost")
CHARACTER_FORBIDDEN = Code("V541", "character-forbidden", _WARNING, "XML forbids a character of the text")
MOJIBAKE = Code("V542", "mojibake", _WARNING, "UTF-8 was read in another character set")
MARKUP_IN_TEXT = Code("V543", "markup-in-text", _WARNING, "markup stands in the text as words")
WORD_DOUBLED = Code("V544", "word-doubled", _INFO, "a small word is printed twice")
WEEKDAY_WRONG = Code("V545", "weekday-wrong", _WARNING, "a date fell on another day of the week")
ACRONYM_UNEXPLAINED = Code("V546", "acronym-unexplained", _INFO, "an acronym is never explained")

GUID_MISSING = Code("V550", "guid-missing", _WARNING, "the article has no guid")
GUID_DERIVED = Code("V551", "guid-derived", _WARNING, "the guid was derived from the copy and changes with it")
GUID_NO_IRI = Code("V552", "guid-no-iri", _WARNING, "the guid is no IRI")
VERSION_ORDER = Code("V553", "version-order", _ERROR, "the version is not later than the one it replaces")
CORRECTION_WITHOUT_NOTE = Code("V554", "correction-without-note", _WARNING, "no note says what was corrected")
KILL_USABLE = Code("V555", "kill-usable", _ERROR, "a killed story is still usable")
PROVIDER_MISSING = Code("V556", "provider-missing", _WARNING, "nobody is named as the provider")
AUTHOR_MISSING = Code("V557", "author-missing", _WARNING, "nobody is credited")
LANGUAGE_MISSING = Code("V558", "language-missing", _WARNING, "the article does not say its language")

LANGUAGE_UNKNOWN = Code("V560", "language-unknown", _WARNING, "no language or region has this tag")
LANGUAGE_DIFFERS = Code("V561", "language-differs", _WARNING, "the text is in another language than stated")
TOPIC_CODE_UNKNOWN = Code("V562", "topic-code-unknown", _WARNING, "the vocabulary has no such code")

ALT_MISSING = Code("V570", "alt-missing", _WARNING, "a picture has no alternative text")
CREDIT_MISSING = Code("V571", "credit-missing", _INFO, "a picture has no credit")
LINK_RELATIVE = Code("V572", "link-relative", _WARNING, "an address is not absolute")
LINK_BARE = Code("V573", "link-bare", _INFO, "an address stands in the text as words")
PAGE_MISSING = Code("V574", "page-missing", _WARNING, "the article has no page of its own")

COUNT_DIFFERS = Code("V580", "count-differs", _WARNING, "the stated number of members is not that of the roster")
MEMBER_DUPLICATE = Code("V581", "member-duplicate", _WARNING, "a member stands twice in one roster")
MEMBER_CONTRADICTORY = Code("V582", "member-contradictory", _WARNING, "one member is given two standings")
EVENTS_OUT_OF_ORDER = Code("V583", "events-out-of-order", _WARNING, "events stand in an order that cannot be")
SEVERAL_FOUNDINGS = Code("V584", "several-foundings", _WARNING, "several dates are given for the founding")
OFFICE_ORDER = Code("V585", "office-order", _WARNING, "an office ended before it began")
MILESTONE_AFTER_STORY = Code("V586", "milestone-after-story", _WARNING, "what is told as past lies after the story")
HEADING_DIFFERS = Code("V587", "heading-differs", _WARNING, "the heading names another organisation than the text")
TICKER_SHAPE = Code("V588", "ticker-shape", _WARNING, "this is no ticker symbol")
EMAIL_SHAPE = Code("V589", "email-shape", _WARNING, "this is no e-mail address")
WEBSITE_SHAPE = Code("V590", "website-shape", _WARNING, "this is no web address")

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
RESPELT = Code("X610", "respelt", _WARNING, "characters that the document's character set lacks were spelt otherwise")
UNREADABLE = Code("X609", "unreadable", _ERROR, "the document cannot be read at all")


def table() -> dict[str, Code]:
    """Every code by its id, in the order of this page."""
    return {entry.id: entry for entry in globals().values() if isinstance(entry, Code)}
