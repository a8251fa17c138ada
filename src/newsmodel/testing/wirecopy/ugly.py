"""Copy that stands for nothing: pieces of what wires send, in any order, and bytes of any kind."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

__all__ = ["ugly_bytes", "ugly_text"]

_PARTS = (
    "HARBOUR LEAGUE MEETS",
    "Ferry returns after storm, harbour master says",
    "    NORTHPORT, March 3 - The ferry is back, the harbour master said on\nMonday.",
    "PORT ELLIS, Maine, Oct. 12, 2021 (Bluewire) -- Four boats sailed.",
    "MERIDIA, April 2. /Vestnik/. ",
    "By Ada Quill, Bluewire",
    "    By Tom Sett and Ada Quill",
    "April 2, 2014, 21:43 UTC+3 MERIDIA",
    "(Adds comment from mayor)",
    "****** BANK CUTS RATE TO 3 PCT",
    "UPDATE 2-Ferry returns",
    "About the Harbour League",
    '"We will sail again," the harbour master said.',
    "“We will sail again,” he added.",
    " Reuter",
    "-30-",
    "(MORE)",
    " Boats   12.5   13.1\n Nets     7.0    6.5",
    "1 pages in this article",
    "\x01\x02",
    "\x05\x05\x05F\n\x16\x16\x01f0123\x1ftests\nr f BC-FERRY-RETURNS   03-03 0042\n\x02\n",
    "\x03\n",
    "\x1b[B",
    "to\x7f\x7fday",
    "REUTER^M",
    "\ufeff",
    "\u2028",
    "\x85",
    "\x0c",
    "\ud800",
    "\u00a0",
    "\n",
    "\r\n",
    "\r",
    "\n\n",
    " ",
    "\t",
    "    ",
    "^",
    "^^",
    "<",
    "=",
    "%",
    "***",
    "_",
    " - ",
    "(",
    "/",
    "Eds: Picks up third graf",
    "KILL KILL KILL",
    "EMBARGOED until noon",
    "Reporting by Tom Sett; Editing by Ada Quill",
    "NORTHPORT, March 3 - ",
    "АРХАНГЕЛЬСК, 12 марта. /Вестник/. ",
    "members - (16) ",
    "FOR IMMEDIATE RELEASE\n\n",
    "# Ferry returns after storm\n\n",
    "\n\nAbout Quay Lines, LLCQuay Lines sails.  About Tern Tern builds small ships for lakes.\n\n",
    "\n\nMedia Contact:Tom SettKeel Grouptom@keel.example207-555-0142\n",
    "\n\nForward-Looking Statements\nThis release holds forward-looking statements.\n",
    "\nSOURCE Quay Lines\n",
    "(NASDAQ: QUAY) ",
    "April 31, 2014",
    "http://news.example/a",
    "press@news.example ",
    "x" * 200,
    "word " * 40,
)

_TEXT = st.lists(st.sampled_from(_PARTS) | st.text(max_size=12), max_size=14).map("".join)
_BYTES = st.one_of(
    st.binary(max_size=200),
    _TEXT.map(lambda text: text.encode("utf-8", "replace")),
    _TEXT.map(lambda text: text.encode("utf-8", "replace") + b"\xe9\x81\xff na\xefve"),
    _TEXT.map(lambda text: text.encode("utf-16", "replace")),
)


def ugly_text() -> SearchStrategy[str]:
    """Shuffled pieces of copy with and without line ends between them, control characters and lone surrogates."""
    return _TEXT


def ugly_bytes() -> SearchStrategy[bytes]:
    """What a parser must survive: any bytes, UTF-8, UTF-8 with cp1252 in it, UTF-16."""
    return _BYTES
