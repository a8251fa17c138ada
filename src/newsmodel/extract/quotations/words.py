"""Function words of English that decide where a noun phrase or a clause begins and ends."""

from __future__ import annotations

__all__ = [
    "ABBREVIATIONS", "ADVERBS", "ANYBODY", "AUXILIARIES", "CONJUNCTIONS", "COURTESY", "DAYS", "DETERMINERS", "DOCUMENTS", "HONORIFICS", "IRREGULAR", "LY_NOUNS",
    "NO_GIVEN", "POSSESSIVES", "PREPOSITIONS", "PRONOUNS", "RELATIVES", "SUBORDINATORS", "word_set",
]  # fmt: skip


def word_set(words: str) -> frozenset[str]:
    """The words of a string, for tables that are read by people."""
    return frozenset(words.split())


PRONOUNS = word_set("he she they it i we you who both others many some several one everyone nobody someone")
DETERMINERS = word_set(
    "the a an this that these those another each every any no one two three four five six some several many most all both"
)
POSSESSIVES = word_set("his her their its our my your whose")
AUXILIARIES = word_set(
    "has had have is was were are be been being did does do will would could should can may might must shall"
    " isn’t wasn’t weren’t aren’t didn’t doesn’t don’t hasn’t hadn’t haven’t won’t wouldn’t couldn’t shouldn’t can’t"
    " isn't wasn't weren't aren't didn't doesn't don't hasn't hadn't haven't won't wouldn't couldn't shouldn't can't cannot"
)
ADVERBS = word_set(
    "also then later now still even just again once often always never ever soon first earlier recently previously"
    " already yet only further instead simply maybe perhaps not himself herself themselves itself twice thus rather"
    " meanwhile however moreover nevertheless nonetheless too almost publicly today yesterday tonight afterward afterwards thereafter half-jokingly likewise"
)
NO_GIVEN = word_set(
    "The New North South East West White Supreme United Super Wall Fox Los San Las Saint St Fort Lake Mount Great Red Blue Black"
    " Green High First Second World National Federal Central American British European Russian Chinese House State Social"
    " Islamic Democratic Republican Homeland Planned Middle Golden Silicon Capitol Southern Northern Eastern Western Old Big"
)
"""Front words of capitalised phrases that are no persons, however often they come."""
PREPOSITIONS = word_set(
    "in on at during to after before when as with while about by from of for into over under against between among"
    " through without within since until upon near outside inside across around following regarding concerning"
    " despite amid throughout toward towards because if though although unless where whether like besides per via"
)
SUBORDINATORS = word_set(
    "when because if although though while as after before since until unless where whether how why what that which"
    " than so once whereas whenever whoever whatever"
)
LY_NOUNS = word_set("family rally ally assembly reply supply monopoly bully anomaly butterfly weekly monthly daily")
"""Words that end like adverbs and are nouns."""
IRREGULAR = word_set(
    "went took made began got saw came gave held kept set let met won lost led fought sought spent sent left ran stood drew beat"
)
"""Past forms that do not end in -ed, of verbs that are no words of saying."""
RELATIVES = word_set("who which whom")
CONJUNCTIONS = word_set("and but or nor yet so")
DAYS = word_set(
    "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight morning afternoon evening night"
    " january february march april may june july august september october november december"
)
HONORIFICS = word_set(
    "mr. mrs. ms. miss dr. sen. rep. gov. gen. lt. col. sgt. capt. maj. adm. prof. rev. hon. cmdr. sir lady lord dame"
    " mr mrs ms dr sen rep gov gen prof mx mx. justice judge"
)
COURTESY = word_set("mr mrs ms miss dr prof sir dame lord lady mx")
"""Titles that say nothing of a post: they are printed with the name."""
ABBREVIATIONS = (
    "Mr Mrs Ms Dr Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Capt Maj Adm Prof Rev Hon Cmdr Pres Sec Amb St Jr Sr Inc Corp Co"
    " Ltd vs Mass Calif Conn Fla Ala Ariz Ark Colo Del Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore"
    " Pa Tenn Tex Va Vt Wash Wis Wyo Jan Feb Aug Sept Oct Nov Dec No Fr Messrs Mx Supt Det Pvt Cpl Dist Atty"
)
ANYBODY = word_set(
    "officials critics witnesses police experts analysts sources authorities residents voters lawmakers prosecutors"
    " researchers scientists doctors economists supporters opponents investigators activists leaders traders dealers"
    " brokers investors companies banks others people aides diplomats ministers farmers workers observers neighbors"
    " neighbours protesters demonstrators organizers organisers advisers insiders historians lawyers firefighters"
    " police rescuers teachers students parents users customers shareholders executives polls reports"
)
"""Who is meant in general, though a capital stands at the front of the sentence."""
DOCUMENTS = word_set(
    "statement letter report memo document post tweet email e-mail article filing lawsuit complaint study survey poll"
    " ruling indictment affidavit release transcript notice paper book message bulletin communique petition editorial"
    " declaration resolution sign banner headline text website ad advertisement caption"
)
"""What speaks for whoever wrote it."""
