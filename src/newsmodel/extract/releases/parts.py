"""The parts of a contact's lines: who is a person, what a post, what a house.

A line is an organisation's where it has the marks of one, is known from the release, or is the domain of the address;
else two to four words in capitals are a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newsmodel.extract.addresses import Field, fields
from newsmodel.extract.releases.headings import contact_heading, links_before, without_links
from newsmodel.lang import LANGUAGES

__all__ = ["Atom", "Reader", "letters_of"]

_LONGEST_PERSON = 3
_LABEL_WORDS = sorted({word for language in LANGUAGES for word in language.contact_labels}, key=len, reverse=True)
_LABEL = re.compile(
    r"(?<!\w)(?P<word>"
    + "|".join(map(re.escape, _LABEL_WORDS))
    + r"|[PTMFEWO])\s?[.]?\s?[:：]|(?-i:(?<=[a-z.])(?P<initial>[EPTMFW])\s?:)|"
    r"\b(?P<glued>"
    + "|".join(re.escape(w.title()) for w in _LABEL_WORDS if len(w) > 4)
    + r")(?=https?:|www\.|\+?\d|\s*\Z)",
    re.IGNORECASE,
)
_TYPED = {label: kind for language in LANGUAGES for label, kind in language.contact_kinds}
_FAX = ("fax", "f", "факс")
_POSTS = frozenset(word for language in LANGUAGES for word in language.posts)
_RELATIONS = frozenset(["investor", "public", "media", "press", "corporate", "community", "external", "analyst"])
_ORGANISATION = re.compile(
    r"(?:\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Co|Company|Group|Holdings?|Partners|Communications?"
    r"|Agency|Networks?|"
    r"Associates|Association|Foundation|Institute|University|College|Society|Council|League|Union|Bank|Capital"
    r"|Studios?|"
    r"Technolog(?:y|ies)|Solutions|Services|Systems|Labs?|Media|Consulting|Marketing|Ventures|Strategies|International|"
    r"Department|Ministry|Office|Relations|Agentur|Verband|Verein|Stiftung|GmbH|AG|KG|SE|SA|SAS|SARL|S\.A|SpA"
    r"|S\.p\.A|AB|AS|BV|NV|PLC|plc|"
    r"LLP|LP|PR|ООО|ОАО|ПАО|АО|Fondation|Asociación|Fundación|Associazione)\b\.?)|&|[A-Z]{3,}\b"
)
_NAME = re.compile(
    r"(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir|Herr|Frau|Mme)\.? )?[^\W\d_][\w'’.-]*(?: (?:[^\W\d_][\w'’.-]*"
    r"|[(“\"][\w]+[)”\"])){1,4}"
    r"(?:, (?:Ph\.?D|MD|M\.D|Jr|Sr|CFA|MBA|Esq)\.?)?\Z"
)
_DEGREES = re.compile(r",? (?:Ph\.?D|MD|M\.D|Jr|Sr|CFA|CPA|MBA|Esq|RN|APR)\.?\Z")
_PARTICLES = frozenset(
    ["de", "del", "della", "di", "da", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "y", "dos", "du"]
)
_SUFFIX_GLUED = re.compile(
    r"(?<=Inc\.)(?=[A-Z])|(?<=LLC)(?=[A-Z][a-z])|(?<=LLC\.)(?=[A-Z])|(?<=Ltd\.)(?=[A-Z])|(?<=GmbH)(?=[A-Z][a-z])"
    r"|(?<=Corp\.)(?=[A-Z])"
)
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z][a-zà-ÿ])")
_SPLIT = re.compile(
    r"\s*(?:[|•·:\n\t]| {2,}|\s[–—/-]\s|(?<!\bInc)(?<!\bLtd),(?!\s*(?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|S\.A|Ph|M\.?D|Jr"
    r"|Sr|CFA|MBA|LP|LLP|PLC)\b))\s*"
)
_ABBREVIATED = re.compile(r"\b(?:Inc|Ltd|Corp|Co|LLC|Jr|Sr)\Z")
_EDGES = " \t\u00a0.,:;|–—-/()[]*•·"
_JOINTS = re.compile(
    r"(?:\s(?:at|by|or|via|and|to|under|von|unter|per|par|au|al|oder))+\Z|\A(?:at|by|or|via|and|call|email|e-mail"
    r"|contact|attn)\s+",
    re.IGNORECASE,
)


class Atom(NamedTuple):
    """A part of a contact: `heading`, `email`, `phone`, `name`, `post`, `organisation`, `stop`."""

    kind: str
    text: str


class Reader(NamedTuple):
    """What helps to tell an organisation from a person.

    Attributes:
        known: names of organisations.
        domains, boxes: the two sides of the addresses, letters and figures alone.
        lead: the first words of the release.
        glued: whether parts of the line stand without a space between them.
    """

    known: Sequence[str]
    domains: Sequence[str]
    boxes: frozenset[str]
    lead: str = ""
    glued: bool = False

    def atoms(self, line: str) -> Iterator[Atom]:
        """The parts of a line, in order."""
        if not line:
            yield Atom("stop", "")
            return
        head = contact_heading(line)
        if head:
            yield Atom("heading", "")
            yield from self._subject(line[links_before(line) : head])
        found = fields(line[head:])
        yield from self._replace(glued=_is_glued(line, head, found)).rest(line, head, found)

    def rest(self, line: str, head: int, found: Sequence[Field]) -> Iterator[Atom]:
        """The parts after the heading."""
        label, colon, value = line[head:].partition(":")
        kind = _TYPED.get(label.strip(_EDGES).casefold()) if colon and not found else None
        if kind is not None and value.strip(_EDGES):
            yield Atom(kind, value.strip(_EDGES))
            return
        at, faxed = head, False
        if not found and any(map(str.isdigit, line[head:])):
            # A line with figures and nothing to call is an address.
            return
        for field in found:
            start = head + field.start
            before, label = _unlabelled(line[at:start])
            yield from self._words(before)
            faxed = label in _FAX
            if field.kind != "site" and not (faxed and field.kind == "phone"):
                yield Atom(field.kind, field.text)
            at = head + field.end
        yield from self._words(_unlabelled(line[at:])[0])

    def _subject(self, heading: str) -> Iterator[Atom]:
        """What a heading itself says: `Investor Relations Contact`, `Harbour Lines Contact`."""
        folded = heading.casefold()
        if "investor relations" in folded:
            yield Atom("post", "Investor Relations")
        for name in self.known:
            if letters_of(name) and letters_of(name) in letters_of(heading):
                yield Atom("subject", name)
                return

    def _words(self, text: str) -> Iterator[Atom]:
        for number, clause in enumerate(without_links(text).split(";")):
            if number:
                yield Atom("stop", "")
            posted = False
            for part in _SPLIT.split(clause):
                atoms = list(self._part(part))
                if posted and _continues_post(part, atoms):
                    atoms = [Atom("post", part.strip(_EDGES))]
                yield from atoms
                posted = bool(atoms) and atoms[-1].kind == "post" and ":" not in clause

    def _part(self, text: str) -> Iterator[Atom]:
        part = _closed(_JOINTS.sub("", text.strip(_EDGES)).strip(_EDGES), text)
        if not part or not any(map(str.isalpha, part)):
            return
        for piece in self._unglued(part):
            kind = self._kind(piece)
            if kind:
                yield Atom(kind, piece)
            else:
                yield from self._named_inside(piece)

    def _unglued(self, part: str) -> list[str]:
        """Two names that were run together, taken apart."""
        for name in self.known:
            if part.startswith(name) and part[len(name) : len(name) + 1].isupper():
                return [name, *self._unglued(part[len(name) :])]
        for name in self.known:
            at = part.find(" " + name)
            if at > 0 and self._is_name(part[:at]):
                return [part[:at], part[at + 1 :]]
        cut = _SUFFIX_GLUED.search(part)
        if cut is not None:
            return [part[: cut.start()], *self._unglued(part[cut.start() :])]
        for camel in _CAMEL.finditer(part) if self.glued else ():
            left, right = part[: camel.start()], part[camel.start() :]
            if self._are_two(left, right):
                return [left, right]
        return [part]

    def _are_two(self, left: str, right: str) -> bool:
        """Whether a person and a post or a house were run together: `Ada QuillManaging Director`."""
        if len(left.split()) > _LONGEST_PERSON or len(right.split()) < 2:
            return False
        kinds = self._kind(left), self._kind(right)
        return kinds in {("name", "organisation"), ("name", "post"), ("post", "name"), ("organisation", "name")}

    def _kind(self, part: str) -> str | None:
        words = part.split()
        folded = [word.strip(_EDGES).casefold() for word in words]
        if any(map(str.isdigit, part)) or len(words) > 9:
            return None
        if self._is_known(part) or letters_of(part) in self.domains:
            return "organisation"
        if folded[-1] == "relations" and all(word in _RELATIONS | {"and", "&", "relations"} for word in folded):
            return "post"
        person = not self.boxes.isdisjoint(_mailboxes(folded)) and self._is_name(part)
        if any(word in _POSTS for word in folded) and not person:
            return "post"
        if _ORGANISATION.search(_DEGREES.sub("", part)) and not (person and "&" not in part):
            return "organisation"
        if self._is_name(part):
            return "organisation" if self._is_domain(part) and not person else "name"
        return "organisation" if len(words) == 1 and "." not in part and self._is_domain(part) else None

    def _is_known(self, part: str) -> bool:
        plain = letters_of(part)
        opens = bool(plain) and self.lead.startswith(part) and not self.lead[len(part) : len(part) + 1].isalnum()
        return opens or any(plain == letters_of(name) for name in self.known)

    def _is_domain(self, part: str) -> bool:
        plain = letters_of(part)
        return len(plain) > 3 and any(
            plain in domain or (len(domain) > 5 and domain in plain) for domain in self.domains
        )

    @staticmethod
    def _is_name(part: str) -> bool:
        words = part.split()
        if _NAME.match(part) is None or not 2 <= len(words) <= 6:
            return False
        return all(word[0].isupper() or word[0] in '(“"' or word.casefold() in _PARTICLES for word in words)

    def _named_inside(self, part: str) -> Iterator[Atom]:
        """An organisation of the release inside other words: `Please email Harbour Lines`."""
        for name in self.known:
            if name in part:
                yield Atom("organisation", name)
                return


def _mailboxes(words: Sequence[str]) -> frozenset[str]:
    """The local parts that are made of a name: `jane.doe`, `jdoe`, `jane`, `jd`."""
    first, last = letters_of(words[0]), letters_of(words[-1])
    if not first or not last:
        return frozenset()
    short = (first, last, first[0] + last, first[0] + last[0])
    return frozenset((*short, first + last, last + first, first + last[0], last + first[0]))


def _is_glued(line: str, head: int, found: Sequence[Field]) -> bool:
    """Whether any parts of a line stand without a space between them."""
    if head and line[head : head + 1].isalpha():
        return True
    edges = [head + edge for field in found for edge in (field.start, field.end)]
    return any(line[edge - 1 : edge].isalnum() and line[edge : edge + 1].isalnum() for edge in edges if edge > head)


def _continues_post(part: str, atoms: Sequence[Atom]) -> bool:
    """Whether what a comma adds is of the post before it: `Vice President, Harbour Access`."""
    words = part.split()
    if atoms:
        # One word that a house's name may hold too is a department here: `Director, Communications`.
        return atoms[0].kind == "name" or (atoms[0].kind == "organisation" and len(words) == 1 and part.isalpha())
    return 0 < len(words) < 5 and all(word[0].isupper() or word in {"&", "and", "of"} for word in words)


def _closed(part: str, text: str) -> str:
    """A part with the full stop that is its own: `Inc.`."""
    end = text.find(part) + len(part)
    return f"{part}." if _ABBREVIATED.search(part) and text[end : end + 1] == "." else part


def letters_of(text: str) -> str:
    """Letters and digits alone, small, without the suffixes of companies."""
    bare = re.sub(r"\b(?:inc|llc|ltd|corp|co|gmbh|ag|plc|limited|corporation|company|the)\b\.?", "", text.casefold())
    return "".join(filter(str.isalnum, bare))


def _unlabelled(text: str) -> tuple[str, str]:
    """The words without labels such as `Phone:`, and the last label."""
    last = ""
    for found in _LABEL.finditer(text):
        last = (found["word"] or found["glued"] or found["initial"] or "").casefold()
    # A label that says what the words after it are stands between parts.
    return _LABEL.sub(" | ", text), last
