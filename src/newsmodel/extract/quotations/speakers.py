"""Who a speaker is: the printed words resolved to one person with the fullest name in the story.

A story names a person in full once and by surname, role or pronoun afterwards.  Strategy: nothing is listed
beforehand.  A surname is looked up where it occurs, once; the names of a paragraph are listed when a pronoun or a
role has to be settled from it, once.  A pronoun is the nearest person before it who leads a sentence outside the
quotes.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

import attrs

from newsmodel.extract.quotations.foreign import Grammar
from newsmodel.extract.quotations.given import gender_of, is_given
from newsmodel.extract.quotations.houses import HOUSE, NEARBY, Houses
from newsmodel.extract.quotations.inflected import nominative
from newsmodel.extract.quotations.marks import Run
from newsmodel.extract.quotations.people import (
    NAME,
    Named,
    clean_name,
    is_organisation,
    may_be_person,
    names_in,
    without_titles,
)
from newsmodel.extract.quotations.printed import (
    SAME,
    after_openers,
    answers_post,
    compatible,
    given_before,
    holder_of,
    in_opening,
    is_better,
    is_introduced,
    is_possessive,
    meet,
    post_beside,
    role_of,
    role_words,
    stands_inside,
    surname_of,
    unnamed,
    words_before,
)
from newsmodel.extract.quotations.subjects import ARTICLES, after_post, post_and_house
from newsmodel.extract.quotations.words import ANYBODY, DETERMINERS, NO_GIVEN, POSSESSIVES, PRONOUNS
from newsmodel.model.people import Organisation, Person

__all__ = ["Cast"]

_SENTENCE_END = re.compile(r"[.!?][”\"’')\]]*\s+(?=[“\"‘'(]*[^\W_a-zß-öø-ÿа-яё])")
_AGED = re.compile(r",? \(?\d{1,2}[,).]")  # `Ada Quill, 44, said`
_AGE = re.compile(r"\b(?P<years>\d{1,3})-year-old\b")
_OF_AGE = re.compile(rf"(?P<name>{NAME.pattern}),? \(?(?:aged )?(?P<years>\d+)(?=[,).])")
_REACH = 40  # mentions looked back over for a pronoun
_FAR = 12  # texts looked back over
_AGES = 12  # ages looked for
_LOOKED_AT = 8  # occurrences of a surname
_LOOKUPS = 200  # surnames looked up one by one: a bound, so that time stays linear in the story

Position = tuple[int, int]


class Mention(NamedTuple):
    """A person where the story names them: site and offset, whether they lead the sentence, `possessive`: Quill’s."""

    at: Position
    known: Known
    leads: bool
    possessive: bool


@attrs.define(eq=False)
class Known:
    """What the story tells of one person."""

    name: str
    gender: str | None = None
    role: str | None = None
    beside: str | None = None
    """The noun that stands beside the name, which is the role where the copy gives no better."""
    role_words: frozenset[str] | None = None
    person: Person | None = None

    def answers(self, wanted: frozenset[str]) -> bool:
        """Whether the person's role has all these words."""
        if self.role_words is None:
            self.role_words = role_words(self.role or "")
        return wanted <= self.role_words


class Cast:
    """The persons of one story."""

    def __init__(
        self,
        texts: Sequence[str],
        runs: Sequence[Sequence[Run]],
        speakers: Sequence[str],
        *,
        headings: int = 0,
        words: Grammar | None = None,
        turns: Collection[str] = (),
        posts: Mapping[str, str] | None = None,
    ) -> None:
        """The cast of texts.

        `headings`: how many texts at the front are headlines: they are asked last, for their verbs have capitals.
        `words`: of a language other than English.  `turns`: the names in capitals that take turns in a transcript.
        `posts`: what the subjects of sayings say that somebody is, by the name.
        """
        self._turns = turns
        self._posts = {surname_of(name): post for name, post in (posts or {}).items()}
        self._words = words
        self._texts = texts
        self._runs = runs
        self._whole = "\n".join((*texts[headings:], *texts[:headings]))
        self._low: str | None = None
        self._recurring: dict[str, bool] = {}
        self.several: tuple[Person | Organisation, ...] = ()
        self.houses = Houses(self._whole)
        self._spoken = {surname_of(name) for name in speakers}
        self._by_surname: dict[str, Known | None] = {}
        self._relatives: dict[str, Known] = {}
        self._common: dict[str, bool] = {}
        self._plain: dict[str, str] = {}
        self._aged: dict[str, Known | None] = {}
        self._holders: dict[str, Known | None] = {}
        self._everybody: dict[int, Known] | None = None
        self._mentions: dict[int, list[Mention]] = {}
        self._notes: dict[int, list[Mention]] = {}

    # ---- names ------------------------------------------------------------------------------------------------------

    def _look_up(self, surname: str) -> Known | None:
        """The person of that surname; None where the story has none."""
        if surname not in self._by_surname:
            searched = len(self._by_surname) < _LOOKUPS and may_be_person(surname)
            self._by_surname[surname] = self._search(surname) if searched else None
        return self._by_surname[surname]

    def _search(self, surname: str) -> Known | None:
        known = Known(surname) if surname in self._spoken else None
        at = self._whole.find(surname)
        for _ in range(_LOOKED_AT):
            if at < 0 or (known is not None and known.role and " " in known.name):
                break
            known = self._learn(known, surname, at)
            at = self._whole.find(surname, at + len(surname))
        if known is not None and " " not in known.name and self._is_common(surname):
            return None
        if known is not None and not known.role and (post := self._posts.get(surname)) and role_words(post):
            known.role = post
        if known is not None and not known.role:
            known.role = known.beside
        return known

    def _is_common(self, word: str) -> bool:
        """Whether a word that speaks is a noun of the story with a capital: `Families`, `the Echo`; a name has no article."""
        if self._words is not None or word.isupper():
            return False
        if word not in self._common:
            self._common[word] = len(self._common) < _LOOKUPS and self._stands_as_noun(word)
        return self._common[word]

    def _stands_as_noun(self, word: str) -> bool:
        if self._whole.find("the " + word + " ") >= 0 or self._whole.find("The " + word + " ") >= 0:
            return True
        if stands_inside(self._whole, word):
            return False
        small = self._whole.find(" " + word.lower())
        return small >= 0 and not self._whole[small + 1 + len(word) : small + 2 + len(word)].isalpha()

    def _learn(self, known: Known | None, surname: str, at: int) -> Known | None:
        """Take what one occurrence tells: given names, title, role."""
        end = at + len(surname)
        if self._whole[end : end + 1].isalpha() or self._whole[at - 1 : at].isalpha():
            return known
        begin = given_before(self._whole, at, self._words)
        if begin == at and known is None and surname not in self._spoken and not _AGED.match(self._whole, end):
            return None  # a bare word of which nothing else is told is nobody
        start = without_titles(self._whole, begin, end)
        if start is None:
            return known
        if self._words is not None:
            start += after_post(self._whole[start:end])
        name, titled = clean_name(self._whole[start:end]), start > begin
        titled = titled or _AGED.match(self._whole, end) is not None
        if not titled and " " in name and self._words is None:
            titled = name.partition(" ")[0] not in NO_GIVEN and is_introduced(self._whole, start, end)
        if not self._is_person(name, surname, titled=titled):
            return known
        if known is None:
            known = Known(name)
        elif is_better(name, known.name):
            known.name = name
        known.gender = known.gender or gender_of(name, words_before(self._whole, begin) + self._whole[begin:start])
        known.beside = known.beside or post_beside(self._whole, start)
        known.role = known.role or role_of(self._whole[max(0, start - 60) : start], self._whole, end, self._words)
        return known

    def _is_person(self, name: str, surname: str, *, titled: bool) -> bool:
        if is_organisation(name):
            return False
        if titled or surname in self._spoken:
            return True
        first, _, rest = name.partition(" ")
        return bool(rest) and (is_given(first) or (first not in NO_GIVEN and self._whole.count(surname) > 2))

    def _mentioned(self, index: int) -> list[Mention]:
        """The persons that a text names outside its quotes, in order."""
        known = self._mentions.get(index)
        if known is None:
            known = self._mentions[index] = list(self._list(index))
            for note in self._notes.pop(index, ()):
                _enter(known, note)
        return known

    def _list(self, index: int) -> Iterator[Mention]:
        text, runs = self._texts[index], self._runs[index]
        starts = [run.outer_start for run in runs]
        reached, free = 0, True  # the sentence that is read, and whether nobody leads it so far
        last = 0
        for match in names_in(text):
            inside = bisect_right(starts, match.start()) - 1
            if inside >= 0 and match.start() < runs[inside].outer_end:
                continue
            start = after_openers(match)
            name = clean_name(text[start : match.end()])
            person = self._look_up(surname_of(name))
            if person is not None and " " in name:
                person = self._kin(name, person)
            if person is None:
                continue
            for end in _SENTENCE_END.finditer(text, last, start):
                reached, free = end.end(), True
            leads, owns = free and not in_opening(text, reached, start), is_possessive(text, match.end())
            free = free and (owns or not leads)  # `Quill’s co-author, Tom Sett, was blunter`
            yield Mention((index, start), person, leads, owns)
            last = match.end()

    def _kin(self, name: str, known: Known) -> Known:
        """Somebody else of the same surname: `Bo Quill` where the story's Quill is `Ada Quill`."""
        if compatible(known.name, name) or is_organisation(name):
            return known
        start = without_titles(name, 0, len(name))
        bare = name if start is None else name[start:]
        if " " not in bare or compatible(known.name, bare) or not all(word[0].isupper() for word in bare.split(" ")):
            return known
        if bare not in self._relatives:
            self._relatives[bare] = Known(bare, gender_of(bare))
        return self._relatives[bare]

    # ---- resolving ----------------------------------------------------------------------------------------------

    def resolve(self, phrase: str, named: Named, at: Position) -> Person | Organisation | None:
        """The person or organisation of a subject phrase; None where the copy does not settle it."""
        pronoun = self._words.gender(phrase) if self._words is not None else phrase.lower()
        if pronoun == "it":
            return self.houses.leading(
                self._texts[at[0]][max(0, at[1] - NEARBY) : at[1]], self._texts[at[0] - 1][-NEARBY:] if at[0] else ""
            )
        if pronoun in PRONOUNS:
            known = self._by_pronoun(pronoun, at)
        else:
            if named.name is not None and phrase[: named.name[0]].lower() == "the ":
                return self.houses.named(phrase[slice(*named.name)])  # a person's name has no article
            if self._words is not None and (holder := self._by_post(phrase)) is not None:
                return self._person(holder, at)
            if named.name is not None and self._words is not None and self._is_noun(phrase, named.name):
                return None
            if named.name is not None:
                name = clean_name(phrase[slice(*named.name)])
                return self._of_family(name, gender_of(name, phrase[: named.name[0]]), at) or self._by_name(name, at)
            if (house := HOUSE.match(phrase)) is not None:
                return self.houses.spoken or self.houses.only(house["kind"].lower())
            known = self._by_role(phrase, at)
            if known is None:
                return self.houses.named(phrase) if is_organisation(phrase) else None
        return self._person(known, at) if known else None

    def _by_post(self, phrase: str) -> Known | None:
        """`la alcaldesa`, `die Bürgermeisterin`: the one person whom the story introduces with that post."""
        if phrase not in self._holders and len(self._holders) < _LOOKUPS:
            self._holders[phrase] = self._look_up(surname_of(holder_of(phrase, self._whole) or ""))
        return self._holders.get(phrase)

    def _is_noun(self, phrase: str, name: tuple[int, int]) -> bool:
        """Whether a word with a capital and an article is a noun of German, not a name: `die Initiative`."""
        article, _, word = phrase.partition(" ")
        if " " in word or article.lower() not in ARTICLES or name[1] < len(phrase):
            return False
        known = self._look_up(surname_of(clean_name(word)))
        return known is None or " " not in known.name or known.name.split(" ", 1)[0].lower() in ARTICLES

    def _of_family(self, name: str, gender: str | None, at: Position) -> Person | None:
        """`Ms Quill`, where the story's Quill is a man with relatives of that name."""
        if gender is None or " " in name:
            return None
        known = self._look_up(name)
        if known is None or known.gender in (None, gender):
            return None
        kin = [who for who in self._everyone() if surname_of(who.name) == name and who.gender in (None, gender)]
        return self._person(kin[0], at) if len(kin) == 1 else None

    def _by_name(self, name: str, at: Position) -> Person | Organisation | None:
        if (plain := self._nominative(name)) != name:
            known = self._look_up(surname_of(plain)) or self._look_up(surname_of(name))
            return self._person(known, at) if known is not None else Person(plain)
        if " " not in name and (name.lower() in ANYBODY or self._is_common(name)):
            return None
        if name.isupper() and (who := self._in_capitals(name, at)) is not None:
            return who
        known = None if is_organisation(name) else self._look_up(surname_of(name))
        if known is None or (" " in name and not compatible(known.name, name)):
            return self.houses.named(name) if is_organisation(name) else Person(name)
        return self._person(known, at)

    def _nominative(self, name: str) -> str:
        """The nominative of a name in Cyrillic letters."""
        if self._words is None or not "а" <= name[-1] <= "я":
            return name
        if name not in self._plain:
            self._plain[name] = nominative(name, self._whole) if len(self._plain) < _LOOKUPS else name
        return self._plain[name]

    def _in_capitals(self, name: str, at: Position) -> Person | None:
        """Who `QUILL` of a transcript or a headline is."""
        known = self._look_up(surname_of(name.title()))
        if known is not None and self._whole.find(surname_of(known.name)) >= 0:
            return self._person(known, at)
        return Person(name) if name in self._turns else None

    def knows(self, who: Person | Organisation) -> bool:
        """Whether the story tells more of somebody than the bare word."""
        return (
            isinstance(who, Person) and (known := self._look_up(surname_of(who.name))) is not None and " " in known.name
        )

    def _person(self, known: Known, at: Position) -> Person:
        """Somebody who speaks leads the sentence, whatever word names them."""
        note = Mention(at, known, leads=True, possessive=False)
        if at[0] in self._mentions:
            _enter(self._mentions[at[0]], note)
        else:
            self._notes.setdefault(at[0], []).append(note)
        if known.person is None:
            post, house = post_and_house(known.role) if known.role else (None, None)
            known.person = Person(self._nominative(known.name), role=post, organisation=house)
        return known.person

    def _before(self, at: Position) -> Iterator[Mention]:
        left = _REACH
        for index in range(at[0], max(-1, at[0] - _FAR), -1):
            mentions = self._mentioned(index)
            end = bisect_left(mentions, at, key=lambda m: m.at)
            for number in range(end - 1, max(-1, end - 1 - left), -1):
                yield mentions[number]
            left -= end

    def _by_pronoun(self, pronoun: str, at: Position) -> Known | None:
        if pronoun not in ("he", "she"):
            return None
        if at[0] and unnamed(self._texts[at[0] - 1], pronoun) and not self._mentioned(at[0] - 1):
            return None
        first: Known | None = None
        beside: Mention | None = None
        for mention in self._before(at):
            if mention.known.gender not in (None, pronoun):
                continue
            if mention.leads and not mention.possessive:
                if beside is not None and self._equal(mention, beside, pronoun):
                    return None
                first = mention.known
                break
            first, beside = first or mention.known, beside or mention
        first = first or self._only(pronoun)
        if first is not None:
            first.gender = first.gender or pronoun
        return first

    def _equal(self, one: Mention, other: Mention, pronoun: str) -> bool:
        """Whether a pronoun can mean either of two: `Ada Quill, a nurse, met Bea Sett, a baker`."""
        if one.at[0] != other.at[0] or one.known is other.known or other.possessive:
            return False
        same = one.known.gender == other.known.gender == pronoun
        return same and meet(self._texts[one.at[0]][one.at[1] : other.at[1]])

    def _by_age(self, years: str) -> Known | None:
        """`the 41-year-old`: the one person of whom the story gives that age."""
        if years not in self._aged and len(self._aged) < _AGES:
            found = {m["name"] for m in _OF_AGE.finditer(self._whole) if m["years"] == years}
            known = {id(who): who for name in found if (who := self._look_up(surname_of(name))) is not None}
            self._aged[years] = next(iter(known.values())) if len(known) == 1 else None
        return self._aged.get(years)

    def _only(self, gender: str) -> Known | None:
        """The only person of the story who can be called so."""
        named = [known for known in self._everyone() if known.gender in (None, gender)]
        return named[0] if len(named) == 1 else None

    def _everyone(self) -> Collection[Known]:
        """All whom the story gives a full name."""
        if self._everybody is None:
            mentions = (mention for index in range(len(self._texts)) for mention in self._mentioned(index))
            self._everybody = {id(m.known): m.known for m in mentions if " " in m.known.name}
        return self._everybody.values()

    def _recurs(self, word: str) -> bool:
        """Whether a word of a role stands anywhere else, so that somebody can have it; short forms may answer it too."""
        if word in SAME.values():
            return True
        if self._low is None:
            self._low = self._whole.lower()
        if word not in self._recurring:
            if len(self._recurring) >= _LOOKUPS:
                return False
            again = self._low.find(word, self._low.find(word) + len(word))
            self._recurring[word] = again >= 0
        return self._recurring[word]

    def _by_role(self, phrase: str, at: Position) -> Known | None:
        """`the deputy minister`: the nearest person before whose role has all these words."""
        if (aged := _AGE.search(phrase)) is not None:
            return self._by_age(aged["years"])
        wanted = role_words(phrase)
        first = phrase.split(" ", 1)[0].lower()
        if first in POSSESSIVES:
            wanted -= {first}
        if not wanted or first not in (DETERMINERS | POSSESSIVES) - {"a", "an"}:
            return None
        if not all(self._recurs(word) for word in wanted):
            return None
        for mention in self._before(at):
            if mention.known.answers(wanted) and answers_post(mention.known.role or "", phrase):
                return mention.known
        return None


def _enter(mentions: list[Mention], note: Mention) -> None:
    place = bisect_left(mentions, note.at, key=lambda m: m.at)
    mentions[place : place + (place < len(mentions) and mentions[place].at == note.at)] = [note]
