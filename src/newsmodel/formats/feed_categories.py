"""Topics as the categories of feeds: a term, the URI of its scheme, one label.

A qcode is the term after its alias, in the scheme that the alias stands for.  A concept's URI is cut after its
last slash, hash or colon: what stands before is the scheme.  A keyword is a term without a scheme.
"""

from __future__ import annotations

from urllib.parse import unquote

import attrs

from newsmodel.model.text import Text
from newsmodel.model.topics import TopicKind, TopicTag
from newsmodel.vocab.catalog import IPTC_SCHEMES, OWN_SCHEME, scheme_uri

__all__ = ["Category", "as_category", "from_category", "to_category"]

_ALIASES = {uri: alias for alias, uri in IPTC_SCHEMES.items()}
_ENDS = ("/", "#", ":")


@attrs.frozen
class Category:
    """RFC 4287, section 4.2.2; in RSS the scheme is the `domain`, and the label a category behind it."""

    term: str
    scheme: str | None = None
    label: str | None = None


def to_category(tag: TopicTag) -> Category:
    """What is written of a tag."""
    if tag.qcode is not None:
        alias, _, code = tag.qcode.partition(":")
        return _labelled(tag, code, scheme_uri(alias))
    if tag.uri is not None:
        cut = max(tag.uri.rfind(end) for end in _ENDS) + 1
        if 0 < cut < len(tag.uri):
            return _labelled(tag, tag.uri[cut:], tag.uri[:cut])
    return Category(tag.labels[0].text if tag.labels else tag.uri or "")


def _labelled(tag: TopicTag, term: str, scheme: str) -> Category:
    """With the first label, unless it repeats the term."""
    label = tag.labels[0].text if tag.labels else None
    return Category(term, scheme, None if label == term else label)


def from_category(category: Category) -> TopicTag | None:
    """What is read from a category; None where its term is empty.

    A scheme of which no URI can be made (it ends in no slash, hash or colon) leaves a keyword.
    """
    label = tuple(filter(None, (_trimmed(category.label),)))
    if not _trimmed(category.term):
        return TopicTag(label) if label else None
    if category.scheme is not None:
        alias = _alias(category.scheme)
        if alias is not None and not any(c.isspace() for c in category.term):
            return TopicTag(label, qcode=f"{alias}:{category.term}")
        if category.scheme.endswith(_ENDS):
            return TopicTag(label, uri=category.scheme + category.term)
    return TopicTag(label or (category.term,))


def _trimmed(value: str | None) -> str:
    """As the model trims it; empty for nothing."""
    return "" if value is None else Text(value).text


def _alias(scheme: str) -> str | None:
    """The alias that stands for a scheme; None for a scheme that no alias stands for."""
    if scheme in _ALIASES:
        return _ALIASES[scheme]
    alias = unquote(scheme.removeprefix(OWN_SCHEME)) if scheme.startswith(OWN_SCHEME) else ""
    known = bool(alias) and scheme_uri(alias) == scheme and not any(c.isspace() or c == ":" for c in alias)
    return alias if known else None


def as_category(tag: TopicTag) -> TopicTag:
    """What a category holds of a tag."""
    # A keyword, as most tags are.
    if tag.uri is None and tag.qcode is None and tag.kind is TopicKind.SUBJECT and len(tag.labels) == 1:
        (label,) = tag.labels
        return tag if label.language is None else TopicTag((label.text,))
    return from_category(to_category(tag)) or tag
