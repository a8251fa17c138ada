"""Attributions of one sentence: a word of saying with its subject."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newsmodel.extract.quotations.cues import CUES, NOUNS, Cue, Form, Strength
from newsmodel.extract.quotations.labels import at_mark, owner
from newsmodel.extract.quotations.phrases import after_cue, before_cue
from newsmodel.extract.quotations.saying import Attribution, Order
from newsmodel.extract.quotations.scope import TURNS, outermost, with_earlier_subject
from newsmodel.extract.quotations.tokens import Kind, Token
from newsmodel.extract.quotations.words import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    DOCUMENTS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    word_set,
)

__all__ = ["Attribution", "Order", "attributions", "outermost"]


Range = tuple[int, int]
_PAUSES = frozenset((",", "-", "—", "–", "--", "'", "’", '"', "”"))
_SAID = frozenset(("said", "says", "told"))
_GOING = frozenset(("went", "goes", "gone", "going"))
_BE = word_set("was were is are be been being got get isn't wasn't weren't")
_HEARD = word_set(
    "tell ask inform remind advise warn urge announce say report"
)  # passive: the subject hears it, or nobody says it
_NAMED_WITHIN = 6  # tokens from a verb to the marks that it names something with
_CLAUSE = word_set("that which where whether how why what because if so than")
_PLURAL = word_set("they i we you both many others some who two three men women people children police")


# Verbs that are words of saying with the small word behind them alone.
_WITH_PARTICLE = {
    "back": word_set("shot fired hit wrote came shouted answered called"), "in": word_set("chimed weighed jumped cut"),
    "it": word_set("put puts"), "out": word_set("pointed points cried called blurted"), "up": word_set("summed sums"),
}  # fmt: skip
_REACTIONS = frozenset(("laugh", "smile", "shrug", "nod", "grin"))  # somebody speaks next
_FINDS = word_set("found finds find showed shows show indicated indicates suggested suggests revealed reveals")
_STUDIES = word_set(
    "report study survey poll paper audit review inquiry inquest analysis research investigation documents records"
)
_STUDY_WITHIN = 12  # tokens from a document to what it found
_COUNTED = word_set("of the these those")
_OF_WHAT = word_set("about from of by")
_BEGINS_SUBJECT = DETERMINERS | POSSESSIVES | PRONOUNS
_POINTS = NOUNS | word_set(
    "point points case account clear news confidence hope hopes fear fears concern concerns doubt"
)
_ADJECTIVES = word_set(
    "retired so-called unnamed unidentified elected appointed married divorced disabled embattled beloved"
)
_HAVE = word_set("has have had having 've 'd")
_PARTICIPLES = {
    word: Cue(lemma, Form.PAST, Strength.SPEECH)
    for word, lemma in (("written", "write"), ("spoken", "speak"), ("sworn", "swear"))
}


# Nothing else can begin an attribution: asked of every token before anything is tried.
_TRIGGERS = frozenset(CUES) | NOUNS | frozenset(_PARTICIPLES) | {"according", ":", "-", "–", "—", "―", "--", "~"}
# Without marks in the sentence nothing but speech reports, and nothing else lends it a subject.
_REPORTING_WORDS = (
    frozenset(w for w, cue in CUES.items() if cue.strength >= Strength.LOOSE or cue.lemma in _REACTIONS)
    | _FINDS
    | {"according", ":"}
)


def attributions(tokens: Sequence[Token]) -> list[Attribution]:
    """Every attribution of a sentence, in order."""
    out: list[Attribution] = []
    for found in _found(tokens):
        out.append(found if found.order is not Order.LEADING else with_earlier_subject(tokens, found, out))
    return out


def _found(tokens: Sequence[Token]) -> Iterator[Attribution]:
    words = [token.low for token in tokens]
    marked = "" in words or tokens[-1].text == ":"  # a run has no word of its own; what follows a colon may be one
    triggers = _TRIGGERS if marked else _REPORTING_WORDS
    for index in [i for i, low in enumerate(words) if low in triggers or (marked and low.endswith("ed"))]:
        found = _at_word(tokens, index) if tokens[index].kind is Kind.WORD else at_mark(tokens, index)
        if found is not None:
            yield found


def _at_word(tokens: Sequence[Token], index: int) -> Attribution | None:
    word = tokens[index].low
    if word == "according" and _low(tokens, index + 1) == "to":
        subject = after_cue(tokens, index + 1)
        return Attribution((index, index + 2), subject, Order.PHRASE, Strength.SPEECH) if subject else None
    if word in NOUNS and (who := owner(tokens, index)):
        return Attribution((index, index + 1), who, Order.NOUN, Strength.LOOSE)
    if word in _GOING and _low(tokens, index + 1) == "on" and _low(tokens, index + 2) == "to":
        return None
    cue = CUES.get(word) or _participle(tokens, index) or _unlisted(tokens, index)
    if cue is None or _is_noun(tokens, index, cue):
        return None
    found = _with_subject(tokens, index, cue)
    return found if found is None or found.cue != (index, index + 1) else _with_particle(tokens, found)


def _participle(tokens: Sequence[Token], at: int) -> Cue | None:
    """`Quill had written`; not `a letter written by Quill`."""
    found = _PARTICIPLES.get(tokens[at].low)
    return found if found is not None and any(t.low in _HAVE for t in tokens[max(0, at - 3) : at]) else None


def _with_particle(tokens: Sequence[Token], found: Attribution) -> Attribution:
    """`Quill shot back`, `as Quill put it`."""
    at = found.cue[0]
    if tokens[at].low not in _WITH_PARTICLE.get(_low(tokens, at + 1), ()):
        return found
    return found._replace(cue=(at, at + 2), strength=Strength.SPEECH)


def _low(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].low if 0 <= index < len(tokens) else ""


def _is_noun(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    """`the report`, `his claim`, `a statement`: no verb."""
    before = _low(tokens, at - 1)
    if before == "that" and cue.form in (Form.PAST, Form.PRESENT) and _low(tokens, at - 2) in DOCUMENTS:
        return False  # `a message that said`
    if (before in DETERMINERS and before not in PRONOUNS) or before in POSSESSIVES:
        return (
            before not in _PLURAL or _low(tokens, at - 2) not in _COUNTED
        )  # `a mother of three replied`, `the two write`
    if before == "'s" and not (cue.form is Form.GERUND and _low(tokens, at - 2) in PRONOUNS):
        return True
    if tokens[at].capital and at and not _capital_verb(tokens, at, cue):
        return True
    if _is_subject_itself(tokens, at, cue):
        return True
    if cue.form is Form.PRESENT and cue.lemma not in ("say", "tell"):
        if before[:1].isdigit() or before == "of":
            return True  # `300 posts`, `a series of tweets`
        if tokens[at].low in NOUNS and _low(tokens, at + 1) in _OF_WHAT:
            return True  # `restricted comments about it`
    return cue.form is Form.BASE and before in PREPOSITIONS and before != "to"


def _is_subject_itself(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    """`the weather forecast said`, `growth forecasts were cut`: the verb comes after it."""
    if cue.form not in (Form.PRESENT, Form.PAST) or (cue.form is Form.PAST and tokens[at].low != cue.lemma):
        return False
    following = CUES.get(_low(tokens, at + 1))
    said = following is not None and following.form is Form.PAST and following.strength is Strength.SPEECH
    return said or _low(tokens, at + 1) in AUXILIARIES


def _capital_verb(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    """`Quill Says` in a headline, `Tweeted`; not the name in `"...," Read said`."""
    before = tokens[at - 1]
    if cue.form not in (Form.PAST, Form.PRESENT) or cue.strength is Strength.ACTION or before.kind is Kind.RUN:
        return False
    return before.text == "," or (before.capital and cue.strength is Strength.SPEECH)


def _with_subject(tokens: Sequence[Token], at: int, cue: Cue) -> Attribution | None:
    if cue.form is Form.BASE and at > 3 and _low(tokens, at - 2) == "on" and _low(tokens, at - 3) in _GOING:
        begun = before_cue(tokens, at - 3)  # `Quill went on to say`
        return Attribution((at - 3, at + 1), begun, Order.BEFORE, cue.strength) if begun is not None else None
    if cue.lemma == "report" and at > 1 and tokens[at - 1].text == "," and (house := _closing_house(tokens, at)):
        return Attribution((at, at + 1), house, Order.AFTER, cue.strength)
    before = None if _is_bare(tokens, at, cue) else before_cue(tokens, at)
    finite = cue.form in (Form.PAST, Form.PRESENT)
    if finite and (inserted := _inserted(tokens, at, before, cue)) is not None:
        return Attribution((at, at + 1), inserted, Order.AFTER, cue.strength)
    if finite and not _begins_clause(tokens, before) and _inverted(tokens, at) and (after := after_cue(tokens, at)):
        return Attribution((at, at + 1), after, Order.AFTER, cue.strength)
    if before is None:
        return Attribution((at, at + 1), None, Order.LEADING, cue.strength)
    if cue.form is Form.GERUND and (shown := _shown(tokens, before)) is not None:
        return Attribution((at, at + 1), shown, Order.BEFORE, cue.strength)
    if cue.form is Form.PAST and _is_passive(tokens, at):
        return _by_whom(tokens, at, before, cue)
    if cue.form is Form.PAST and _names_at_once(tokens, at) and (agent := _agent_behind_marks(tokens, at)):
        return Attribution((at, at + 1), agent, Order.PASSIVE, cue.strength)
    if not _agrees(tokens, at, before, cue):
        return None
    order = Order.RELATIVE if _is_relative(tokens, before[1]) and tokens[at - 1].text != "," else Order.BEFORE
    return Attribution((at, at + 1), before, order, _strength(tokens, at, cue))


def _inserted(tokens: Sequence[Token], at: int, before: Range | None, cue: Cue) -> Range | None:
    """`The riddle of the port, says Ada Quill, is that ...`: a saying between commas, its subject behind the verb."""
    if cue.strength is not Strength.SPEECH or tokens[at - 1].text != "," or not at:
        return None
    if before is not None and tokens[before[0]].low not in DETERMINERS:
        return None
    subject = after_cue(tokens, at)
    if subject is None or not tokens[subject[0]].capital or _text(tokens, subject[1]) != ",":
        return None
    return subject if any(t.text == "," for t in tokens[subject[1] + 1 : subject[1] + 9]) else None


def _closing_house(tokens: Sequence[Token], at: int) -> Range | None:
    """`..., reports Orbe Radio.`: a name after the verb, and the end of the sentence."""
    subject = after_cue(tokens, at)
    if subject is None or not tokens[subject[1] - 1].capital:
        return None
    return subject if subject[1] == len(tokens) or _text(tokens, subject[1]) == "." else None


def _is_passive(tokens: Sequence[Token], at: int) -> bool:
    """`was told`, `was also told`."""
    before = at - 1
    while before > 0 and before > at - 3 and tokens[before].low in ADVERBS:
        before -= 1
    return before >= 0 and tokens[before].low in _BE


def _by_whom(tokens: Sequence[Token], at: int, before: Range, cue: Cue) -> Attribution | None:
    """`It was announced by Quill that`, `Sett was told by Quill`; `Quill was quoted as saying` has its speaker in front."""
    if _is_heard_saying(tokens, at):
        return Attribution((at + 1, at + 2), before, Order.BEFORE, Strength.SPEECH)
    if cue.lemma == "quote":  # `Quill was quoted by the Herald as saying`
        return Attribution((at, at + 1), before, Order.BEFORE, cue.strength)
    if _low(tokens, at + 1) == "by" and (agent := after_cue(tokens, at + 1)) is not None:
        if cue.lemma == "accuse":  # `was accused by Quill of "waste"`
            agent = agent[0], next((i for i in range(agent[0] + 1, agent[1]) if tokens[i].low == "of"), agent[1])
        return Attribution((at, agent[0]), agent, Order.AFTER, cue.strength)
    if (agent := _agent_behind_marks(tokens, at)) is not None:
        return Attribution((at, at + 1), agent, Order.PASSIVE, cue.strength)
    if cue.lemma in _HEARD or tokens[before[0]].low in ("it", "there"):
        return None
    return Attribution((at, at + 1), None, Order.PASSIVE, cue.strength)  # `was called "a muddle"`, by nobody knows whom


def _is_heard_saying(tokens: Sequence[Token], at: int) -> bool:
    """`Quill can be heard asking`."""
    following = CUES.get(_low(tokens, at + 1))
    return tokens[at].low in ("heard", "seen") and following is not None and following.form is Form.GERUND


def _names_at_once(tokens: Sequence[Token], at: int) -> bool:
    """Whether the marks follow a verb with no object between: `dubbed "...`, `described as a "...`."""
    following = next((t for t in tokens[at + 1 : at + 4] if t.low not in ("as", "a", "an", "the")), None)
    return following is not None and following.kind is Kind.RUN


def _agent_behind_marks(tokens: Sequence[Token], at: int) -> Range | None:
    """`was described as "a muddle" by Quill`, `dubbed "a muddle" by Quill`: the subject behind the marks."""
    run = next((i for i in range(at + 1, min(at + _NAMED_WITHIN, len(tokens))) if tokens[i].kind is Kind.RUN), 0)
    by = run + 1 if _text(tokens, run + 1) != "," else run + 2
    return after_cue(tokens, by) if run and _low(tokens, by) == "by" else None


def _is_relative(tokens: Sequence[Token], at: int) -> bool:
    return tokens[at].low in RELATIVES or (tokens[at].text == "," and _low(tokens, at + 1) in RELATIVES)


def _strength(tokens: Sequence[Token], at: int, cue: Cue) -> int:
    """`found that`, `made clear that` report like `said that`."""
    if cue.strength in (Strength.ACTION, Strength.LOOSE):
        that = next((i for i in range(at + 1, min(at + 5, len(tokens))) if tokens[i].low == "that"), 0)
        if that and tokens[that - 1].low in _POINTS and not any(t.capital for t in tokens[at + 1 : that]):
            return Strength.SPEECH  # `made the point that`
        if (
            that
            and tokens[at].low in _FINDS
            and any(t.low in _STUDIES for t in tokens[max(0, at - _STUDY_WITHIN) : at])
        ):
            return Strength.SPEECH  # `a study found that`
        if that and that < at + 4 and cue.strength is Strength.ACTION:
            return Strength.LOOSE
    return cue.strength


def _is_bare(tokens: Sequence[Token], at: int, cue: Cue) -> bool:
    """A form without a subject of its own beside it: `, adding`, `went on to say`; not `was saying`, `with Quill saying`."""
    if cue.form is Form.BASE:
        return _low(tokens, at - 1) == "to"
    if cue.form != Form.GERUND or _low(tokens, at - 1) in AUXILIARIES:
        return False
    if _low(tokens, at - 1) == "'s":
        return False  # `she’s predicting`
    phrase = before_cue(tokens, at)
    if phrase is None:
        return True
    return _low(tokens, phrase[0] - 1) != "with" and _shown(tokens, phrase) is None


def _shown(tokens: Sequence[Token], phrase: Range) -> Range | None:
    """`Quill` of `a film of Ada Quill saying`, whose saying it is."""
    name = next((i for i in range(phrase[1] - 1, phrase[0] - 2, -1) if not tokens[i].capital), 0)
    return (name + 1, phrase[1]) if name >= 0 and tokens[name].low == "of" and name + 1 < phrase[1] else None


def _begins_clause(tokens: Sequence[Token], subject: Range | None) -> bool:
    """Whether the subject stands at the front, so that `Quill, the mayor, told Sett` is not turned round."""
    if subject is None:
        return False
    start = subject[0]
    if start == 0 or tokens[start - 1].kind is Kind.RUN:
        return True
    return tokens[start - 1].text == "," and start > 1 and tokens[start - 2].kind is Kind.RUN


def _agrees(tokens: Sequence[Token], at: int, subject: Range, cue: Cue) -> bool:
    """A bare form needs a helping verb or a plural subject, an -s form a subject that is no verb's object (`sent emails`)."""
    if cue.form is Form.BASE:
        return _takes_base(tokens, at, subject)
    first = tokens[subject[0]]
    if first.low in ("he", "she") and cue.strength >= Strength.LOOSE:
        return True
    if cue.form is Form.PRESENT and (not _opens(tokens, subject[0]) or _is_plural(tokens, subject)):
        return False  # `said Western and Arab states`, `they call remarks`: a noun
    if first.capital or first.low in _BEGINS_SUBJECT:
        return True
    if cue.form is Form.PRESENT and tokens[subject[1] - 1].capital:
        return True  # `digital consultant Ada Quill says`
    # Bare nouns (`officials said`) begin a clause: what follows a verb is its object (`had sent emails deemed ...`).
    return cue.form is not Form.PRESENT and (_opens(tokens, subject[0]) or tokens[subject[0] - 1].low in _SAID)


def _is_plural(tokens: Sequence[Token], subject: Range) -> bool:
    """Whether no form in -s can go with the subject: `they`, `who comments`, `Quill and Sett`."""
    if any(t.low == "and" for t in tokens[slice(*subject)]):
        return not any(t.low in ("of", "for") for t in tokens[slice(*subject)])
    return tokens[subject[0]].low in ("they", "we", "i", "you")


def _opens(tokens: Sequence[Token], start: int) -> bool:
    """Whether a clause can begin at `start`."""
    before = tokens[start - 1] if start else None
    return before is None or before.kind is not Kind.WORD or before.low in TURNS or before.low in _CLAUSE


def _unlisted(tokens: Sequence[Token], at: int) -> Cue | None:
    """A verb that is no word of saying becomes one between a subject and a run: `"...," he beamed`."""
    word = tokens[at].low
    if not word.endswith("ed") or tokens[at].capital or word in ADVERBS or word in _ADJECTIVES or len(word) < 5:
        return None
    before, after = at - 1, at + 1
    if before < 0 or not _beside_run(tokens, before, after):
        return None
    return Cue(word, Form.PAST, Strength.LOOSE)


def _beside_run(tokens: Sequence[Token], before: int, after: int) -> bool:
    if tokens[before].kind is Kind.RUN and after < len(tokens) and tokens[after].capital:
        return tokens[before].text.endswith((",", "?", "!", "…"))
    who = tokens[before].capital or tokens[before].low in PRONOUNS
    if not who and tokens[before].low != "and":
        return False
    if _text(tokens, after) in (":", ",") and after + 1 < len(tokens) and tokens[after + 1].kind is Kind.RUN:
        return True
    return 1 <= before <= 4 and any(
        t.kind is Kind.RUN and t.text.endswith((",", "?", "!")) for t in tokens[max(0, before - 3) : before]
    )


def _text(tokens: Sequence[Token], index: int) -> str:
    return tokens[index].text if 0 <= index < len(tokens) else ""


def _takes_base(tokens: Sequence[Token], at: int, subject: Range) -> bool:
    """A bare form needs a helping verb, a plural subject, or a run beside it."""
    if any(t.low in AUXILIARIES for t in tokens[subject[1] : at]):
        return True
    who = next((i for i in range(subject[0] + 1, subject[1]) if tokens[i].low == "who"), subject[1])
    heads = (tokens[subject[1] - 1].low, tokens[who - 1].low)  # `Dockers who work on the pier say`
    plural = any(word in _PLURAL or (word.endswith("s") and not word.endswith("ss")) for word in heads)
    if plural or any(t.low == "and" for t in tokens[subject[0] : subject[1]]):
        return True
    return subject[0] > 0 and tokens[subject[0] - 1].kind is Kind.RUN and _text(tokens, at + 1) in (".", ",", "")


def _inverted(tokens: Sequence[Token], at: int) -> bool:
    """Whether the subject can follow: the verb stands right after a run or opens the sentence.

    After a comma alone (`..., said Quill.`) the subject must end the clause, else the verb has its subject before
    it: `Quill, the mayor, said Sett was late`.
    """
    before = at - 1
    while before >= 0 and (tokens[before].low in ADVERBS or tokens[before].low == "and"):
        before -= 1
    sure = before < 0 or tokens[before].kind is Kind.RUN or _after_run(tokens, before)
    if sure and _low(tokens, at - 1) != "and":
        return True
    if not sure and tokens[before].text not in _PAUSES:
        return False
    subject = after_cue(tokens, at)
    if subject is None or not _ends(tokens, subject[1]) or (cue := CUES.get(tokens[at].low)) is None:
        return False
    if cue.strength is not Strength.SPEECH and tokens[before].text == ",":
        return False  # `On Monday, Quill, the mayor, called Sett's plan "..."`
    # `Quill (D-Orb.), who chairs it, tweeted a warning.`: what was tweeted.
    return tokens[subject[0]].low not in ("a", "an") or tokens[at].low in _SAID


def _after_run(tokens: Sequence[Token], at: int) -> bool:
    return at > 0 and tokens[at].text in _PAUSES and tokens[at - 1].kind is Kind.RUN


def _ends(tokens: Sequence[Token], at: int) -> bool:
    return at >= len(tokens) or tokens[at].text in (".", ",") or tokens[at].low in ("in", "on", "at", "during", "of")
