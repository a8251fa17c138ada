"""Rules for quotes, and for the anchors of facts."""

from __future__ import annotations

from collections.abc import Iterator

from newsmodel import codes
from newsmodel.extract.quotations.marks import pair_marks
from newsmodel.model.anchors import Anchor, Passage
from newsmodel.model.article import Article, block_lines
from newsmodel.model.blocks import PullQuote
from newsmodel.model.quotes import Piece, QuoteKind
from newsmodel.model.walk import anchor_holds, anchors_of
from newsmodel.rules.printed import Printed
from newsmodel.rules.rule import Finding, Rule
from newsmodel.rules.walk import body_texts, place_of, shown, texts

__all__ = ["RULES"]

# A lone single mark may be an apostrophe.
_DOUBLE = '"“”„‟«»″「」『』'
# Marks and spaces are set differently by each desk; words are what was said.
_PLAIN = str.maketrans(dict.fromkeys("\"“”„‟«»″「」『』‹›‘’‚'`´", " "))


def _words(text: str) -> str:
    """The words alone, for comparison."""
    return " ".join(text.translate(_PLAIN).casefold().split())


# ---- anchors ----------------------------------------------------------------------------------------------------


def quote_astray(article: Article) -> Iterator[Finding]:
    """A piece whose anchor no longer holds, or whose words stand nowhere."""
    printed: Printed | None = None
    for index, quote in enumerate(article.quotes):
        for number, piece in enumerate(quote.pieces):
            path = f"quotes[{index}].pieces[{number}]"
            if piece.anchor is not None:
                if not anchor_holds(article, piece.anchor):
                    yield _astray(article, path, piece.anchor)
            elif piece.kind is not QuoteKind.INDIRECT:
                if printed is None:
                    printed = Printed("\n".join(_words(text.text) for _, text in texts(article)))
                if not printed.holds(_words(piece.words)):
                    yield Finding(
                        path, f"{shown(piece.words)} stands nowhere in the article, expected the words as printed"
                    )


def _astray(article: Article, path: str, anchor: Anchor, owner: int | None = None) -> Finding:
    where, (start, end) = place_of(article, anchor, owner)
    hint = "call reanchor() after edits"
    return Finding(path, f"expected {shown(anchor.words)} at characters {start} to {end} of {where}", hint=hint)


def fact_astray(article: Article) -> Iterator[Finding]:
    """An anchor of a speaker, a cue, a ticker or a box that no longer holds."""
    for path, owner, anchor in _facts(article):
        if not anchor_holds(article, anchor, owner):
            yield _astray(article, path, anchor, owner)


def _facts(article: Article) -> Iterator[tuple[str, int | None, Anchor]]:
    for index, quote in enumerate(article.quotes):
        for name in ("speaker", "cue", "role"):
            passage: Passage | None = getattr(quote, name)
            if passage is not None and passage.anchor is not None:
                yield f"quotes[{index}].{name}", None, passage.anchor
    for index, ticker in enumerate(article.tickers):
        if ticker.anchor is not None:
            yield f"tickers[{index}]", None, ticker.anchor
    for owner, anchor in anchors_of(article):
        if owner is not None:
            yield f"factboxes[{owner}]", owner, anchor


# ---- attribution ------------------------------------------------------------------------------------------------


def quote_unattributed(article: Article) -> Iterator[Finding]:
    """Whole utterances between marks that nobody said."""
    for quote in article.quotes:
        if quote.speaker is None and not quote.speakers and quote.kind is QuoteKind.DIRECT:
            piece = quote.pieces[0]
            yield _at(article, piece, f"nobody is named for {shown(piece.words)}, expected a speaker")


def _at(article: Article, piece: Piece, message: str) -> Finding:
    if piece.anchor is None:
        return Finding("quotes", message)
    path, within = place_of(article, piece.anchor)
    return Finding(path, message, within=within)


def quote_two_speakers(article: Article) -> Iterator[Finding]:
    """One stretch of the text in two quotes that name different people."""
    said: dict[tuple[object, ...], str] = {}
    for quote in article.quotes:
        who = quote.speakers[0].name if quote.speakers else quote.speaker.text if quote.speaker else None
        for piece in quote.pieces if who is not None else ():
            if piece.anchor is not None and who is not None:
                key = (piece.anchor.part, piece.anchor.path, piece.anchor.start, piece.anchor.end)
                first = said.setdefault(key, who)
                if first != who:
                    yield _at(article, piece, f"said by {shown(first)} and by {shown(who)}, expected one of them")


# ---- marks ------------------------------------------------------------------------------------------------------


def marks_unbalanced(article: Article) -> Iterator[Finding]:
    """A mark without a partner; one that opens may stand alone where the next paragraph opens with a mark again."""
    lines = list(body_texts(article))
    for index, (path, text) in enumerate(lines):
        strays = pair_marks(text.text).strays
        for at in (at for at in strays if text.text[at] in _DOUBLE):
            following = lines[index + 1][1].text if index + 1 < len(lines) else ""
            if not _opens(text.text, at) or following[:1] not in "\"“„«»‘'`" or not following:
                message = f"the mark {text.text[at]!r} has no partner, expected one in this paragraph"
                yield Finding(path, message, within=(at, at + 1))


def _opens(text: str, at: int) -> bool:
    return at == 0 or text[at - 1].isspace() or text[at - 1] in "([—–-"


def pull_quote_differs(article: Article) -> Iterator[Finding]:
    """Display words that the story does not have."""
    pulled = [(index, block) for index, block in enumerate(article.body) if isinstance(block, PullQuote)]
    if not pulled:
        return
    lines = (line for block in article.body if not isinstance(block, PullQuote) for line in block_lines(block))
    printed = Printed(_words("\n".join(lines)))
    for index, block in pulled:
        words = block.text.text
        runs = pair_marks(words).runs
        inside = words[runs[0].start : runs[0].end] if runs else words
        if not printed.holds(_words(inside).rstrip(".,!?…")):
            yield Finding(
                f"body[{index}]", f"{shown(inside)} does not stand in the body, expected the words as printed"
            )


_SAID = '"We are open," the harbour master said.'

RULES = (
    Rule(
        code=codes.QUOTE_ASTRAY,
        sets="core",
        find=quote_astray,
        why="Words are given to a speaker that the story does not print: it was edited after the quotes were found, or "
        "the quote was never in it.",
        good=f'Article(\n    body=[\'{_SAID}\'],\n    quotes=[Quote(pieces=["We are open,"], speaker="the harbour master")],\n)',
        bad=f'Article(\n    body=[\'{_SAID}\'],\n    quotes=[Quote(pieces=["We are closed"], speaker="the harbour master")],\n)',
    ),
    Rule(
        code=codes.FACT_ASTRAY,
        sets="core",
        find=fact_astray,
        why="An anchor shows where a fact was read; one that points to other words proves nothing.",
        good='Article(body=["Acme (LSE:ACME) grew."], tickers=[Ticker(symbol="ACME", anchor=Anchor(\n'
        '    part="body", path=[0], start=10, end=14, words="ACME"))])',
        bad='Article(body=["Acme (LSE:ACME) grew."], tickers=[Ticker(symbol="ACME", anchor=Anchor(\n'
        '    part="body", path=[0], start=0, end=4, words="ACME"))])',
    ),
    Rule(
        code=codes.QUOTE_UNATTRIBUTED,
        sets=("style", "wire"),
        find=quote_unattributed,
        why="A reader asks who said so; words in marks that belong to nobody cannot be checked.",
        source="Reuters Handbook of Journalism, The essentials: quotes and attribution",
        good=f'Article(\n    body=[\'{_SAID}\'],\n    quotes=[Quote(pieces=["We are open,"], speaker="the harbour master")],\n)',
        bad='Article(body=[\'"We are open."\'], quotes=[Quote(pieces=["We are open."])])',
    ),
    Rule(
        code=codes.MARKS_UNBALANCED,
        sets=("style", "wire"),
        find=marks_unbalanced,
        why="Where a quote does not end, the writer's words become the speaker's.",
        good="Article(body=['\"We are open,\" she said.'])",
        bad="Article(body=['\"We are open, she said.'])",
    ),
    Rule(
        code=codes.PULL_QUOTE_DIFFERS,
        sets="core",
        find=pull_quote_differs,
        why="A pull quote repeats the story in large type; shortened or reworded it misquotes in large type.",
        good='Article(body=[\'"We waited for weeks," she said.\', PullQuote("“We waited for weeks”")])',
        bad='Article(body=[\'"We waited for weeks," she said.\', PullQuote("“We waited for years”")])',
    ),
    Rule(
        code=codes.QUOTE_TWO_SPEAKERS,
        sets="core",
        find=quote_two_speakers,
        why="One of two people did not say this.",
        good="Article(body=['\"Open,\" Bo said.'], quotes=[\n"
        '    Quote(speakers=["Bo"], pieces=[Piece(words="Open,", anchor=Anchor(\n'
        '        part="body", path=[0], start=1, end=6, words="Open,"))]),\n])',
        bad="Article(body=['\"Open,\" Bo said.'], quotes=[\n"
        '    Quote(speakers=[name], pieces=[Piece(words="Open,", anchor=Anchor(\n'
        '        part="body", path=[0], start=1, end=6, words="Open,"))])\n    for name in ("Bo", "Ada")\n])',
    ),
)
