"""IRIs, as xs:anyURI, NITF and the feeds want them."""

from __future__ import annotations

import re
from urllib.parse import quote, unquote

__all__ = ["as_iri", "coded", "decoded", "is_absolute", "is_iri"]

# RFC 3987 section 2.2: ucschar, the letters beyond ASCII.
_UCS = "\u00a0-\ud7ff\uf900-\ufdcf\ufdf0-\uffef\U00010000-\U000dfffd"
_CHAR = rf"[A-Za-z0-9\-._~!$&'()*+,;=@{_UCS}]|%[0-9A-Fa-f]{{2}}"
_IRI = re.compile(
    r"(?:[A-Za-z][A-Za-z0-9+.\-]*:)?+"
    # After `//` an authority: a name and a port of digits.  User names and IPv6 addresses are left to escaping.
    rf"(?://(?:[A-Za-z0-9\-._~{_UCS}]|%[0-9A-Fa-f]{{2}})*(?::[0-9]*)?(?=[/?\#]|\Z)|(?!//))"
    rf"(?:{_CHAR}|[:/])*"
    rf"(?:\?(?:{_CHAR}|[:/?])*)?"
    rf"(?:\#(?:{_CHAR}|[:/?])*)?\Z"
)
# RFC 3986 section 4.2: the first segment of a relative reference has no colon.
_COLON_FIRST = re.compile(r"[^:/?#]*:")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")


def is_iri(value: str) -> bool:
    """Whether the string is an IRI or a relative reference, conservatively."""
    if not value or not _IRI.match(value):
        return False
    return not _COLON_FIRST.match(value) or _SCHEME.match(value) is not None


def is_absolute(value: str) -> bool:
    """Whether the string is an address with a scheme and an authority, such as `https://news.example/1`."""
    return "://" in value and _SCHEME.match(value) is not None and is_iri(value)


def as_iri(value: str) -> str:
    """The string itself where it is an IRI; else with everything percent-encoded that is no plain letter."""
    return value if is_iri(value) else quote(value, safe="/")


def coded(prefix: str, value: str) -> str:
    """Any string as an IRI under a prefix; `decoded` gives it back."""
    return prefix + quote(value, safe="")


def decoded(prefix: str, iri: str) -> str | None:
    """What was coded under the prefix; None for another IRI."""
    return unquote(iri[len(prefix) :]) if iri.startswith(prefix) else None
