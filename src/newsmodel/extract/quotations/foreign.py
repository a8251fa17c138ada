"""Attributions in languages other than English: the commonest verbs of saying, and the subject beside them.

A lexicon of ours, from general knowledge.  `«...», dijo Quill`, `„...“, sagte sie`, `Квилл заявил: «...»`.
"""

from __future__ import annotations

from collections.abc import Sequence

from newsmodel.extract.quotations.attribution import Attribution, Order
from newsmodel.extract.quotations.cues import Strength
from newsmodel.extract.quotations.tokens import Kind, Token
from newsmodel.extract.quotations.words import word_set

__all__ = ["foreign_attributions"]

_VERBS = word_set(
    # German
    "sagte sagt sagten erklärte betonte meinte ergänzte schrieb kritisierte warnte forderte berichtete versicherte"
    # French
    " dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute assuré assure souligné souligne indiqué"
    " indique estimé estime précisé précise écrit lancé rappelé rappelle annoncé confié"
    # Spanish
    " dijo dice dijeron declaró afirmó afirma explicó explica añadió agregó señaló aseguró indicó manifestó sostuvo"
    " lamentó subrayó advirtió escribió comentó expresó apuntó recordó"
    # Italian and Portuguese
    " detto dichiarato spiegato aggiunto afferma spiega sottolinea disse afirmou declarou explicou acrescentou"
    # Dutch and Swedish
    " zei zegt aldus verklaarde vertelde säger sade sa berättar skriver förklarar"
    # Russian
    " сказал сказала сказали заявил заявила заявили отметил отметила подчеркнул подчеркнула сообщил сообщила сообщили"
    " добавил добавила пояснил пояснила рассказал рассказала считает говорит написал написала уточнил уточнила"
    # Turkish
    " dedi diye konuştu açıkladı belirtti söyledi kaydetti"
)
_HELPERS = word_set("a ha hat haben ont s'est a-t-il a-t-elle il elle er sie он она fügte hinzu")
_PRONOUNS = word_set("er sie es il elle él ella он она они lui lei ele ela hij zij han hon")
_STOPS = word_set(
    "in im am bei auf aus nach vor zu gegenüber dans en à au lors devant sur sous après el pasado tras durante ante sobre"
    " nel alla durante na no em в во на по для о об при после во dem der die das que qui che dass что"
)
_FAR = 12


def foreign_attributions(tokens: Sequence[Token]) -> list[Attribution]:
    """Every attribution of a sentence that is not English, in order."""
    out = []
    for index, token in enumerate(tokens):
        if token.kind is Kind.WORD and token.low in _VERBS and (found := _with_subject(tokens, index)):
            out.append(found)
    return out


def _with_subject(tokens: Sequence[Token], at: int) -> Attribution | None:
    front = at
    while front and tokens[front - 1].low in _HELPERS:
        front -= 1
    # `a-t-il déclaré`: the subject stands inside the verb.
    inside = next((i for i in range(front, at) if tokens[i].low.endswith(("-il", "-elle"))), None)
    if inside is not None:
        return Attribution((front, at + 1), (inside, inside + 1), Order.AFTER, Strength.SPEECH)
    if front == 0 or tokens[front - 1].kind is not Kind.WORD:
        end = _after(tokens, at + 1)
        return Attribution((front, at + 1), (at + 1, end), Order.AFTER, Strength.SPEECH) if end > at + 1 else None
    start = _before(tokens, front)
    return Attribution((front, at + 1), (start, front), Order.BEFORE, Strength.SPEECH) if start < front else None


def _after(tokens: Sequence[Token], start: int) -> int:
    if start < len(tokens) and tokens[start].low in _PRONOUNS:
        return start + 1
    end = start
    while end < min(len(tokens), start + _FAR) and tokens[end].kind is Kind.WORD:
        if end > start and tokens[end].low in _STOPS and not tokens[end].capital:
            break
        end += 1
    return end


def _before(tokens: Sequence[Token], end: int) -> int:
    start = end
    while start > max(0, end - _FAR) and (tokens[start - 1].kind is Kind.WORD):
        start -= 1
    return start
