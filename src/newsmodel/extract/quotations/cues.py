"""Words that say that somebody said something.

A lexicon of ours, from general knowledge of English reporting verbs.  Forms are made from the lemma by the
regular rules; irregular ones are written out.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from newsmodel.extract.quotations.words import word_set

__all__ = ["CUES", "NOUNS", "Cue", "Form", "Strength"]


# No enums: before Python 3.12 a member costs ten times as much to name as anything else that is asked of a word.
class Strength:
    """How surely the verb reports speech."""

    ACTION: Final = 0
    """smile, begin: speech only right beside the marks."""
    THOUGHT: Final = 1
    """believe, want: reports what is in somebody's mind; introduces fragments only."""
    LOOSE: Final = 2
    """call, attack, offer: speech in the right surroundings."""
    SPEECH: Final = 3
    """say, tell, write: nothing but speech."""


class Form:
    """Which form of the verb."""

    BASE: Final = 0
    PRESENT: Final = 1
    PAST: Final = 2
    GERUND: Final = 3


class Cue(NamedTuple):
    """One form of a reporting verb: see `Form` and `Strength`."""

    lemma: str
    form: int
    strength: int


_SPEECH = """
say tell add write ask tweet continue note declare explain report argue reply respond state recall conclude remark
warn joke quip shout yell insist stress emphasize emphasise acknowledge admit concede announce assert claim
exclaim comment observe contend maintain reiterate repeat allege testify complain caution predict suggest
protest interject retort answer whisper mutter murmur scream chant confess boast brag lament recount reason
elaborate inform advise remind quote proclaim profess rant vow pledge swear promise deny counter plead beg
inquire wonder wail chide scold scoff snap sneer tease thunder counsel assure intone opine muse post text email
blog clarify confirm disclose reveal propose speculate surmise summarize summarise theorize venture volunteer
relate narrate recite reckon marvel enthuse gush deadpan crow fume grumble grouse groan moan sigh bark bellow
cry holler howl roar rage mumble stammer stutter sputter urge implore demand retweet riff wisecrack crack chime
ruminate pronounce preach lecture instruct concur sum attest affirm decree estimate forecast pontificate vent
shriek hiss sing hum beam gloat jeer hail chuckle thunder gasp blurt drawl coo intone gripe vent lash
confide mouth ponder retort demur snarl rasp blare chirp heckle tut taunt crow cackle wheeze exult enthuse deadpan expound emphasise
"""
_LOOSE = """
call describe accuse put read release issue point cite praise publish criticize criticise refer denounce
slam blast mock dismiss label brand characterize characterise condemn compare express blame attack hail tout
defend deride decry demand ridicule rip dub term assail bash berate rebuke chastise lambaste laud applaud
echo invoke thank offer outline answer address agree disagree credit portray depict challenge charge
question suggest speak talk signal indicate hint imply bemoan rail object press mention detail underscore
highlight underline deem commend mourn reject refute rebut dispute disavow disparage belittle trash pan
tweak needle taunt threaten encourage exhort appeal apologize apologise joke liken equate advocate endorse
reflect remember reassure testify specify stipulate caption title headline trumpet recommend ask reference
"""
_ACTION = """
laugh smile shrug grin nod begin start go finish close end open follow shoot fire hit lash sound make give
use share show find rule order rate name list sign enter weigh jump interrupt break cut weep sob squeal
croon pray chuckle cast paint deliver send introduce greet welcome salute invite
"""
_THOUGHT = """
believe think feel hope fear know want expect see consider view worry doubt wish dream guess realize realise
understand assume suspect learn hear regard intend plan seek desire prefer imagine envision judge decide
"""
_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote writing",
    "put": "puts put putting", "read": "reads read reading", "swear": "swears swore swearing",
    "shoot": "shoots shot shooting", "hit": "hits hit hitting", "speak": "speaks spoke speaking",
    "make": "makes made making", "give": "gives gave giving", "show": "shows showed showing",
    "find": "finds found finding", "go": "goes went going", "begin": "begins began beginning",
    "send": "sends sent sending", "break": "breaks broke breaking", "cut": "cuts cut cutting",
    "cast": "casts cast casting", "sing": "sings sang singing", "think": "thinks thought thinking",
    "feel": "feels felt feeling", "know": "knows knew knowing", "see": "sees saw seeing",
    "understand": "understands understood understanding", "hear": "hears heard hearing",
    "seek": "seeks sought seeking", "dream": "dreams dreamed dreaming", "weep": "weeps wept weeping",
    "quip": "quips quipped quipping", "hum": "hums hummed humming", "beg": "begs begged begging",
    "brag": "brags bragged bragging", "blog": "blogs blogged blogging", "chat": "chats chatted chatting",
    "rip": "rips ripped ripping", "slam": "slams slammed slamming", "dub": "dubs dubbed dubbing",
    "snap": "snaps snapped snapping", "plan": "plans planned planning", "pan": "pans panned panning",
    "grin": "grins grinned grinning", "sum": "sums summed summing", "nod": "nods nodded nodding",
    "sob": "sobs sobbed sobbing", "admit": "admits admitted admitting", "concur": "concurs concurred concurring",
    "rebut": "rebuts rebutted rebutting", "refer": "refers referred referring", "sound": "sounds sounded sounding",
    "prefer": "prefers preferred preferring", "forecast": "forecasts forecast forecasting",
    "retweet": "retweets retweeted retweeting", "chime": "chimes chimed chiming",
    "interrupt": "interrupts interrupted interrupting", "deny": "denies denied denying",
    "hint": "hints hinted hinting", "recommend": "recommends recommended recommending",
}  # fmt: skip


def _forms(lemma: str) -> tuple[str, str, str]:
    """Third person, past and gerund by the regular rules."""
    if lemma in _IRREGULAR:
        third, past, gerund = _IRREGULAR[lemma].split()
        return third, past, gerund
    if lemma.endswith("e"):
        return lemma + "s", lemma + "d", lemma[:-1] + "ing"
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"
    third = lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")
    return third, lemma + "ed", lemma + "ing"


def _lexicon() -> dict[str, Cue]:
    out: dict[str, Cue] = {}
    groups = (
        (Strength.SPEECH, _SPEECH),
        (Strength.LOOSE, _LOOSE),
        (Strength.THOUGHT, _THOUGHT),
        (Strength.ACTION, _ACTION),
    )
    for strength, words in groups:
        for lemma in words.split():
            third, past, gerund = _forms(lemma)
            for word, form in ((past, Form.PAST), (third, Form.PRESENT), (gerund, Form.GERUND), (lemma, Form.BASE)):
                out.setdefault(word, Cue(lemma, form, strength))
    return out


CUES = _lexicon()
"""Every form, in lower case."""

NOUNS = word_set(
    "remark comment claim statement assertion suggestion call vow promise warning description charge accusation"
    " argument view belief declaration insistence contention pledge demand question answer response message tweet"
    " proposal assessment observation prediction conclusion complaint criticism explanation admission notion idea"
    " opinion remarks comments claims statements assertions suggestions calls promises warnings words tweets"
)
"""Nouns of saying, cues after a possessive: `her remark that "..."`."""
