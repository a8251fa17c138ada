"""Contacts of a release: who answers, of whom, by which address and phone.

Structure first: lines that hold an address or a phone, and the short lines around them.  A line is an organisation's
where it has the marks of one, is known from the release, or is the domain of the address; else two to four words in
capitals are a person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newsmodel.extract.addresses import fields
from newsmodel.lang import LANGUAGES
from newsmodel.model.people import Contact

__all__ = ["contact_heading", "holds_contact", "read_contacts"]

_HEADINGS = tuple(sorted({word for language in LANGUAGES for word in language.contact_headings}, key=len, reverse=True))
_ANY_HEADING = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in _HEADINGS)
# `Harbour Lines Media Contact:`, `For media inquiries, please contact:`.
_WITH_COLON = re.compile(rf"[^:.!?@\d]{{0,60}}?\b(?:{_ANY_HEADING})\b[^:.!?@\d]{{0,40}}[:：]", re.IGNORECASE)
_INQUIRIES = re.compile(
    r"[^:.!?@\d]{0,50}\b(?:inquir(?:y|ies)|enquir(?:y|ies)|presseanfragen|anfragen)\b[^:.!?@\d]{0,40}[:：]",
    re.IGNORECASE,
)
_OPENING = re.compile(rf"(?:for |für |para |pour )?(?:{_ANY_HEADING})", re.IGNORECASE)
_SMALL = frozenset(
    [
        "for",
        "more",
        "please",
        "contact",
        "contacts",
        "information",
        "info",
        "details",
        "media",
        "press",
        "investor",
        "investors",
        "relations",
        "and",
        "or",
        "the",
        "general",
        "sales",
        "partnership",
        "inquiries",
        "enquiries",
        "about",
        "further",
        "public",
        "pr",
        "company",
        "corporate",
        "release",
        "news",
        "us",
        "editorial",
    ]
)
_LONGEST_LINE = 200
_LINKS = re.compile(r"(?:!?\[[^\]\n]{0,200}\]\([^)\s]{0,400}\)\s*)+")

_LABEL_WORDS = sorted({word for language in LANGUAGES for word in language.contact_labels}, key=len, reverse=True)
_LABEL = re.compile(
    r"(?<!\w)(?P<word>" + "|".join(map(re.escape, _LABEL_WORDS)) + r"|[PTMFEWO])\s?[.]?\s?[:：]|"
    r"\b(?P<glued>"
    + "|".join(re.escape(w.title()) for w in _LABEL_WORDS if len(w) > 4)
    + r")(?=https?:|www\.|\+?\d|\s*\Z)",
    re.IGNORECASE,
)
_FAX = ("fax", "f", "факс")
_POSTS = frozenset(word for language in LANGUAGES for word in language.posts)
_RELATIONS = frozenset(["investor", "public", "media", "press", "corporate", "community", "external", "analyst"])
_ORGANISATION = re.compile(
    r"(?:\b(?:Inc|LLC|L\.L\.C|Ltd|Limited|Corp|Corporation|Co|Company|Group|Holdings?|Partners|Communications?|Agency|Networks?|"
    r"Associates|Association|Foundation|Institute|University|College|Society|Council|League|Union|Bank|Capital|Studios?|"
    r"Technolog(?:y|ies)|Solutions|Services|Systems|Labs?|Media|Consulting|Marketing|Ventures|Strategies|International|"
    r"Department|Ministry|Office|Relations|Agentur|Verband|Verein|Stiftung|GmbH|AG|KG|SE|SA|SAS|SARL|S\.A|SpA|S\.p\.A|AB|AS|BV|NV|PLC|plc|"
    r"LLP|LP|PR|ООО|ОАО|ПАО|АО|Fondation|Asociación|Fundación|Associazione)\b\.?)|&|[A-Z]{3,}\b"
)
_NAME = re.compile(
    r"(?:(?:Dr|Mr|Ms|Mrs|Prof|Sir|Herr|Frau|Mme)\.? )?[^\W\d_][\w'’.-]*(?: (?:[^\W\d_][\w'’.-]*|[(“\"][\w]+[)”\"])){1,4}"
    r"(?:, (?:Ph\.?D|MD|M\.D|Jr|Sr|CFA|MBA|Esq)\.?)?\Z"
)
_DEGREES = re.compile(r",? (?:Ph\.?D|MD|M\.D|Jr|Sr|CFA|CPA|MBA|Esq|RN|APR)\.?\Z")
_PARTICLES = frozenset(
    ["de", "del", "della", "di", "da", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "y", "dos", "du"]
)
_SUFFIX_GLUED = re.compile(
    r"(?<=Inc\.)(?=[A-Z])|(?<=LLC)(?=[A-Z][a-z])|(?<=Ltd\.)(?=[A-Z])|(?<=GmbH)(?=[A-Z][a-z])|(?<=Corp\.)(?=[A-Z])"
)
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z][a-zà-ÿ])")
_SPLIT = re.compile(
    r"\s*(?:[|•·:\n\t]| {2,}|\s[–—/-]\s|(?<!\bInc)(?<!\bLtd),(?!\s*(?:Inc|LLC|L\.L\.C|Ltd|Corp|Co|S\.A|Ph|M\.?D|Jr|Sr|CFA|MBA|LP|LLP|PLC)\b))\s*"
)
_ABBREVIATED = re.compile(r"\b(?:Inc|Ltd|Corp|Co|LLC|Jr|Sr)\Z")
_EDGES = " \t\u00a0.,:;|–—-/()[]*•·"
_JOINTS = re.compile(
    r"(?:\s(?:at|by|or|via|and|to|under|von|unter|per|par|au|al|oder))+\Z|\A(?:at|by|or|via|and|call|email|e-mail|contact|attn)\s+",
    re.IGNORECASE,
)


def contact_heading(text: str) -> int:
    """How many characters at the front of a line head a contact; 0 for none.

    `Media Contact:`, `Contact DetailsHarbour Press Office`, `For media inquiries, please contact:`.
    """
    start = _links(text)
    found = _WITH_COLON.match(text, start) or _INQUIRIES.match(text, start)
    if found is not None and found.end() - start <= 90:
        return found.end()
    opened = _OPENING.match(text, start)
    if opened is None:
        return _only_words(text, start)
    end = opened.end()
    rest = text[end:]
    alone = not rest.strip(_EDGES) or all(word.strip(_EDGES).casefold() in _SMALL for word in rest.split())
    if alone and len(rest) < 40:
        return len(text)
    glued = rest[0].isupper() and " " in opened[0]
    spaced = rest[0] in " \t" and " " in opened[0] and rest.lstrip()[:1].isupper() and bool(fields(rest))
    return end if glued or spaced else 0


def _links(text: str) -> int:
    """Where a line begins after the images and empty links before it."""
    found = _LINKS.match(text)
    return found.end() if found else 0


def _only_words(text: str, start: int) -> int:
    words = [word.strip(_EDGES).casefold() for word in text[start:].split()]
    about = any(word in {"contact", "contacts", "inquiries", "enquiries", "kontakt"} for word in words)
    return len(text) if about and len(words) < 8 and all(word in _SMALL for word in words) else 0


def holds_contact(text: str) -> bool:
    """Whether a line that is no sentence holds an address or a phone."""
    return len(text) <= _LONGEST_LINE and any(field.kind != "site" for field in fields(text))


class _Atom(NamedTuple):
    """A part of a contact: `heading`, `email`, `phone`, `name`, `post`, `organisation`, `stop`."""

    kind: str
    text: str


def read_contacts(lines: Iterable[str], known: Sequence[str] = ()) -> tuple[Contact, ...]:
    """The contacts that the lines of one or several blocks give, in order; each person once.

    Args:
        lines: as printed, headings among them.
        known: organisations of the release, by their fullest names.

    A line without words parts two contacts.
    """
    every = list(lines)
    found = [field for line in every for field in fields(line)]
    domains = [_plain(field.text.partition("@")[2].rpartition(".")[0]) for field in found if field.kind == "email"]
    locals_ = [_plain(field.text.partition("@")[0]) for field in found if field.kind == "email"]
    reader = _Reader(known, domains, locals_)
    return _united(_gathered(atom for line in every for atom in reader.atoms(line)))


class _Reader(NamedTuple):
    """What helps to tell an organisation from a person."""

    known: Sequence[str]
    domains: Sequence[str]
    locals: Sequence[str]

    def atoms(self, line: str) -> Iterator[_Atom]:
        """The parts of a line, in order."""
        if not line:
            yield _Atom("stop", "")
            return
        head = contact_heading(line)
        if head:
            yield _Atom("heading", "")
            yield from self._subject(line[_links(line) : head])
        at, faxed = head, False
        found = fields(line[head:])
        if not found and any(map(str.isdigit, line[head:])):
            # A line with figures and nothing to call is an address.
            return
        for field in found:
            start = head + field.start
            before, label = _unlabelled(line[at:start])
            yield from self._words(before)
            faxed = label in _FAX
            if field.kind != "site" and not (faxed and field.kind == "phone"):
                yield _Atom(field.kind, field.text)
            at = head + field.end
        yield from self._words(_unlabelled(line[at:])[0])

    def _subject(self, heading: str) -> Iterator[_Atom]:
        """What a heading itself says: `Investor Relations Contact`, `Harbour Lines Contact`."""
        folded = heading.casefold()
        if "investor relations" in folded:
            yield _Atom("post", "Investor Relations")
        for name in self.known:
            if _plain(name) and _plain(name) in _plain(heading):
                yield _Atom("subject", name)
                return

    def _words(self, text: str) -> Iterator[_Atom]:
        for number, clause in enumerate(_unlinked(text).split(";")):
            if number:
                yield _Atom("stop", "")
            for part in _SPLIT.split(clause):
                yield from self._part(part)

    def _part(self, text: str) -> Iterator[_Atom]:
        part = _closed(_JOINTS.sub("", text.strip(_EDGES)).strip(_EDGES), text)
        if not part or not any(map(str.isalpha, part)):
            return
        for piece in self._unglued(part):
            kind = self._kind(piece)
            if kind:
                yield _Atom(kind, piece)
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
        for camel in _CAMEL.finditer(part):
            left, right = part[: camel.start()], part[camel.start() :]
            if (
                len(left.split()) in (2, 3)
                and self._is_name(left)
                and self._kind(right) == "organisation"
                and " " in right
            ):
                return [left, right]
        return [part]

    def _kind(self, part: str) -> str | None:
        words = part.split()
        folded = [word.strip(_EDGES).casefold() for word in words]
        if any(map(str.isdigit, part)) or len(words) > 9:
            return None
        if self._is_known(part) or _plain(part) in self.domains:
            return "organisation"
        if folded[-1] == "relations" and all(word in _RELATIONS | {"and", "&", "relations"} for word in folded):
            return "post"
        person = any(local and self._fits(folded, local) for local in self.locals) and self._is_name(part)
        if any(word in _POSTS for word in folded) and not person:
            return "post"
        if _ORGANISATION.search(_DEGREES.sub("", part)) and not (person and "&" not in part):
            return "organisation"
        if self._is_name(part):
            return "organisation" if self._is_domain(part) and not person else "name"
        return "organisation" if len(words) == 1 and "." not in part and self._is_domain(part) else None

    def _is_known(self, part: str) -> bool:
        plain = _plain(part)
        return any(plain == _plain(name) for name in self.known)

    def _is_domain(self, part: str) -> bool:
        plain = _plain(part)
        return len(plain) > 3 and any(
            plain in domain or (len(domain) > 5 and domain in plain) for domain in self.domains
        )

    @staticmethod
    def _fits(words: Sequence[str], local: str) -> bool:
        """Whether a local part is made of a name: `jane.doe`, `jdoe`, `jane`, `jd`."""
        first, last = _plain(words[0]), _plain(words[-1])
        if not first or not last:
            return False
        return local in {
            first,
            last,
            first[0] + last,
            first + last,
            last + first,
            first[0] + last[0],
            first + last[0],
            last + first[0],
        }

    @staticmethod
    def _is_name(part: str) -> bool:
        words = part.split()
        if _NAME.match(part) is None or not 2 <= len(words) <= 6:
            return False
        return all(word[0].isupper() or word[0] in '(“"' or word.casefold() in _PARTICLES for word in words)

    def _named_inside(self, part: str) -> Iterator[_Atom]:
        """An organisation of the release inside other words: `Please email Harbour Lines`."""
        for name in self.known:
            if name in part:
                yield _Atom("organisation", name)
                return


def _closed(part: str, text: str) -> str:
    """A part with the full stop that is its own: `Inc.`."""
    end = text.find(part) + len(part)
    return f"{part}." if _ABBREVIATED.search(part) and text[end : end + 1] == "." else part


def _plain(text: str) -> str:
    """Letters and digits alone, small, without the suffixes of companies."""
    bare = re.sub(r"\b(?:inc|llc|ltd|corp|co|gmbh|ag|plc|limited|corporation|company|the)\b\.?", "", text.casefold())
    return "".join(filter(str.isalnum, bare))


def _unlinked(text: str) -> str:
    return _LINKS.sub(" ", text) if "](" in text else text


def _unlabelled(text: str) -> tuple[str, str]:
    """The words without labels such as `Phone:`, and the last label."""
    last = ""
    for found in _LABEL.finditer(text):
        last = (found["word"] or found["glued"] or "").casefold()
    # A label that says what the words after it are stands between parts.
    return _LABEL.sub(" | ", text), last


def _gathered(atoms: Iterable[_Atom]) -> Iterator[Contact]:
    """Contacts made of the parts in their order."""
    values: dict[str, list[str]] = {}
    subject: str | None = None
    inherited: str | None = None
    for kind, text in atoms:
        if kind == "subject":
            subject = text
            continue
        if kind in {"heading", "stop"} or _begins(values, kind):
            yield from _contact(values, subject)
            values = {}
            if kind == "heading":
                subject, inherited = None, None
        if kind not in {"heading", "stop"}:
            values.setdefault(kind, []).append(text)
    yield from _contact(values, subject or inherited)


def _begins(values: dict[str, list[str]], kind: str) -> bool:
    """Whether a part opens another contact: a second name, a name after a phone, a second address."""
    if kind == "name":
        return "name" in values or (
            bool(values.keys() & {"email", "phone"}) and "name" not in values and "post" in values
        )
    if kind == "organisation":
        return "organisation" in values and "email" in values and "phone" in values
    if kind == "email":
        return "email" in values and "name" not in values
    return False


def _contact(values: dict[str, list[str]], subject: str | None) -> Iterator[Contact]:
    """A contact, where there is more than a role or a name of an organisation."""
    if not values.keys() & {"email", "phone"} and not ("name" in values and values.keys() & {"post", "organisation"}):
        return
    organisations = values.get("organisation", [])
    yield Contact(
        name=next(iter(values.get("name", ())), None),
        role=", ".join(dict.fromkeys(values["post"])) if "post" in values else None,
        organisation=organisations[0] if organisations else subject,
        emails=tuple(dict.fromkeys(values.get("email", ()))),
        phones=tuple(dict.fromkeys(values.get("phone", ()))),
    )


def _united(contacts: Iterable[Contact]) -> tuple[Contact, ...]:
    """Each person once: what a later mention adds joins the first."""
    out: dict[object, Contact] = {}
    for number, contact in enumerate(contacts):
        key = contact.name.casefold() if contact.name else number
        before = out.get(key)
        out[key] = contact if before is None else _joined(before, contact)
    return tuple(dict.fromkeys(out.values()))


def _joined(first: Contact, second: Contact) -> Contact:
    return Contact(
        name=first.name,
        role=first.role or second.role,
        organisation=first.organisation or second.organisation,
        emails=tuple(dict.fromkeys((*first.emails, *second.emails))),
        phones=tuple(dict.fromkeys((*first.phones, *second.phones))),
    )
