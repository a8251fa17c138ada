"""Reading paragraph after paragraph: which runs are quotes, and which of them are one quote."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.extract.quotations.attribution import Attribution, Order, attributions, outermost
from newsmodel.extract.quotations.choice import choose, near
from newsmodel.extract.quotations.cues import Strength
from newsmodel.extract.quotations.dialogue import dialogue_runs, spoken_runs, turn_run
from newsmodel.extract.quotations.drafts import Draft, Range, Source, chars, credit, cue_chars, is_credit, order
from newsmodel.extract.quotations.east_asian import Tongue, said, tongue
from newsmodel.extract.quotations.foreign import foreign_attributions, foreign_reported, grammar
from newsmodel.extract.quotations.indirect import reported
from newsmodel.extract.quotations.kinds import is_quote, is_whole, may_speak
from newsmodel.extract.quotations.leads import leading
from newsmodel.extract.quotations.marks import Pairing, Run, pair_marks
from newsmodel.extract.quotations.plain import Plain, read_plain
from newsmodel.extract.quotations.reports import plain_report, reports, sayings, sentence_spans
from newsmodel.extract.quotations.sites import Site
from newsmodel.extract.quotations.tokens import Kind, Token, sentences, tokenise
from newsmodel.extract.quotations.turns import headline_turn, turn
from newsmodel.model.anchors import Part
from newsmodel.model.quotes import QuoteKind, SpeakerFound
from newsmodel.source import Span

__all__ = ["Reader"]

_SHORT = 8  # tokens of a sentence that names no saying and still says who speaks next: `Ada Quill was firm.`
_DASHES = frozenset(("-", "–", "—", "―", "--", "•"))  # at the front of a paragraph they are no words
_BESIDE = 3  # tokens, or quotes
_WINDOW = 40  # quotes looked back over for those of a paragraph
_BACK = 3  # sentences of a paragraph looked back over for somebody who speaks
_HEADING = 8  # words of a subheading in marks


class Reader:
    """Reads texts in order; remembers what a later one may go on with."""

    def __init__(self, language: str | None = None, *, transcript: bool = False) -> None:
        self.turns: set[str] = set()
        self._transcript = transcript
        tag = language.split("-", 1)[0].lower() if language is not None else "en"
        self.words = grammar(tag) if tag != "en" else None
        self.tongue = tongue(tag)
        self.turned = False  # whether the paragraph is an answer in a dialogue that names nobody
        self._talking = False
        self.drafts: list[Draft] = []
        self.diagnostics: list[Diagnostic] = []
        self.runs: list[tuple[Run, ...]] = []
        self._unclosed: Diagnostic | None = None
        self._open: Draft | None = None
        self._before: Site | None = None
        self._spoke: Draft | None = None

    def read(self, site: Site) -> None:
        """Read one paragraph, item or headline."""
        if self._takes_turn(site):
            return
        pairing = self._paired(site.text)
        self.runs.append(pairing.runs)
        going_on = self._unclosed is not None
        self._settle(reopened=bool(pairing.runs) and pairing.runs[0].outer_start < 2)
        if not pairing.runs and not going_on:  # `It will hold,” Quill said.`
            self.diagnostics.extend(
                codes.QUOTE_UNCLOSED.at(Span(stray, stray + 1), path=site.name) for stray in pairing.strays
            )
        if pairing.runs:
            _Paragraph(self, site, pairing).read()
        else:
            if self._open is None and (credited := credit(site)) is not None and self._lone():
                self.drafts[-1].take(Source(site, credited), SpeakerFound.LABEL)
            if self._open is not None and is_credit(site, pairing):
                self._open.take(Source(site, (0, len(site.text) - 1)), SpeakerFound.LABEL)
            self._open = self._spoke = None
            _Paragraph(self, site, pairing).unmarked()
        self._before = site

    def reported(
        self, tokens: Sequence[Token], found: Sequence[Attribution], spoken: Collection[Attribution]
    ) -> Iterator[tuple[Attribution, tuple[Range, ...]]]:
        """What a sentence reports without marks."""
        if self.words is None:
            return reported(tokens, found, spoken)
        return foreign_reported(tokens, [a for a in found if a not in spoken], self.words)

    def _takes_turn(self, site: Site) -> bool:
        """A turn of a transcript is a whole quote; a headline's name before a colon speaks if the story knows it."""
        heading = site.part is Part.HEADLINE
        if not (self._transcript or heading) or ":" not in site.text:
            return False
        found = (headline_turn if heading else turn)(site.text)
        if found is None or (heading and pair_marks(site.text).runs):
            return False
        draft = Draft(site, doubtful=heading)
        draft.take(Source(site, found.name, found.colon), SpeakerFound.LABEL)
        start, end = found.words
        kind = QuoteKind.INDIRECT if heading else QuoteKind.DIRECT
        draft.pieces.append((site, Run(start, end, start, end, closed=True, single=False), kind))
        self.drafts.append(draft)
        if not heading:
            self.turns.add(site.text[slice(*found.name)])
        self.runs.append(())
        self._before, self._open, self._spoke = site, None, draft
        return True

    def _paired(self, text: str) -> Pairing:
        pairing = pair_marks(text)
        if self.words is None:
            return pairing
        if pairing.runs:
            self._talking = self.turned = False
        if pairing.runs and self.words.dialogue:
            runs = tuple(part for run in pairing.runs for part in spoken_runs(text, run, words=self.words))
            return pairing._replace(runs=runs)
        if pairing.runs:
            return pairing
        runs = dialogue_runs(text, self.words)
        self.turned = self._talking and not runs
        runs = runs or (turn_run(text) if self.turned else ())
        self._talking = bool(runs)
        return Pairing(runs, ()) if runs else pairing

    def close(self) -> None:
        """Report what stays open at the end of the article."""
        self._settle(reopened=False)

    def attributions(self, tokens: Sequence[Token]) -> list[Attribution]:
        """Every attribution of a sentence."""
        return attributions(tokens) if self.words is None else foreign_attributions(tokens, self.words)

    def speaking(self, site: Site, tokens: Sequence[Token]) -> Source | None:
        """Who speaks in a sentence that stands before a quote."""
        found = [a for a in self.attributions(tokens) if a.subject is not None and a.strength is not Strength.THOUGHT]
        if found:
            surely = [a for a in found if a.strength is not Strength.ACTION]
            a = (surely or found)[-1] if tokens[-1].text == ":" else outermost(tokens, found)
            return Source(site, chars(tokens, a.subject), cue_chars(tokens, a.cue))
        subject = leading(tokens, len(tokens)) if self.words is None and len(tokens) <= _SHORT else None
        if subject is not None and not may_speak(tokens, subject):
            return None
        return Source(site, chars(tokens, subject)) if subject else None

    def _settle(self, *, reopened: bool) -> None:
        """An unclosed mark is the convention where the next paragraph opens again, else a slip."""
        if self._unclosed is not None and not reopened:
            self.diagnostics.append(self._unclosed)
        self._unclosed = None

    def begin(self, site: Site, pairing: Pairing) -> Draft | None:
        """What the paragraph may go on with; unbalanced marks are reported."""
        last = pairing.runs[-1]
        for stray in pairing.strays:
            remark = codes.QUOTE_UNCLOSED.at(Span(stray, stray + 1), path=site.name)
            if stray == last.outer_start and not last.closed:
                self._unclosed = remark
            else:
                self.diagnostics.append(remark)
        return self._open if pairing.runs[0].outer_start < 2 else None

    def end(self, pairing: Pairing, latest: Draft | None) -> None:
        """Remember the paragraph's last quote."""
        self._open = None if pairing.runs[-1].closed else latest
        self._spoke = latest

    def spoke_last(self) -> Source | None:
        """Whoever spoke last, for a verb without a subject."""
        spoke = next((draft for draft in self.drafts[: -_BESIDE - 1 : -1] if draft.subject is not None), None)
        return Source(spoke.site, spoke.subject, spoke.cue) if spoke is not None else None

    def before_text(self) -> str:
        """The text before; empty at the front."""
        return self._before.text if self._before is not None else ""

    def quotes_doubly(self) -> bool:
        """Whether the last quote that was read stands between double marks."""
        return bool(self.drafts) and not self.drafts[-1].pieces[-1][1].single

    def _lone(self) -> bool:
        """Whether the text before is nothing but a run whose speaker nothing in it names."""
        if self._before is None or self._spoke is None or self._spoke.found not in (None, SpeakerFound.PRECEDING):
            return False
        _, run, _ = self._spoke.pieces[-1]
        return run.outer_start == 0 and run.outer_end >= len(self._before.text) - 1

    def before(self) -> Source | None:
        """Who speaks in the last sentence of the text before, or last spoke there."""
        if self._before is None:
            return None
        parts = sentences(tokenise(self._before.text, pair_marks(self._before.text).runs))
        last = parts[-1] if parts else []
        spoke = self._spoke
        if spoke is not None and spoke.subject and any(t.kind is Kind.RUN for t in last) and last[-1].text != ":":
            return Source(spoke.site, spoke.subject, spoke.cue)
        source = self.speaking(self._before, last)
        if (source is None or source.cue is None) and spoke is not None and spoke.subject:
            return Source(spoke.site, spoke.subject, spoke.cue)
        return source


class _Paragraph:
    """One text while it is read."""

    def __init__(self, reader: Reader, site: Site, pairing: Pairing) -> None:
        self.reader = reader
        self.site = site
        self.pairing = pairing
        self.parts: list[list[Token]] = []
        self.latest: Draft | None = None

    def read(self) -> None:
        going_on = self.reader.begin(self.site, self.pairing)
        if self.reader.turned:
            self.latest = self._new(None)
            self.latest.pieces.append((self.site, self.pairing.runs[0], QuoteKind.DIRECT))
            self.reader.end(self.pairing, self.latest)
            return
        plain = read_plain(self.site.text, self.pairing.runs)
        if plain is None:
            self._sentences(going_on)
        else:
            self._plain(plain, going_on)
        if self.reader.tongue is not None:
            self._beside_marks(self.reader.tongue)
        self.reader.end(self.pairing, self.latest)

    def _beside_marks(self, how: Tongue) -> None:
        """In copy without spaces: whoever stands beside the marks speaks, whatever was read there."""
        here = {piece[1]: draft for draft in self.reader.drafts[-_WINDOW:] for piece in draft.pieces}
        for run in self.pairing.runs:
            told = said(self.site.text, run, how)
            if told is None:
                continue
            draft = here.get(run) or Draft(self.site)
            if run not in here:
                self.reader.drafts.append(draft)
            draft.take(Source(self.site, told.subject, told.cue), SpeakerFound.ATTRIBUTION)
            draft.pieces = [*(piece for piece in draft.pieces if piece[1] != run), (self.site, run, QuoteKind.DIRECT)]
            self.latest = draft

    def unmarked(self) -> None:
        """A paragraph without marks: what it reports in the writer's words."""
        text = self.site.text
        if self.reader.words is not None:
            for tokens in sentences(tokenise(text, ())):
                self._indirect(tokens, self.reader.attributions(tokens), {})
        else:
            found = list(sentence_spans(text))
            if len(found) == 1 or sayings(text):
                for start, end in found:
                    self._reports(start, end)

    def _reports(self, start: int, end: int) -> None:
        count = reports(self.site.text, start, end)
        plain = plain_report(self.site.text, start, end) if count == 1 else None
        if plain is not None:
            draft = Draft(self.site)
            draft.take(Source(self.site, plain.subject, plain.cue), SpeakerFound.ATTRIBUTION)
            first, last = plain.content
            draft.pieces.append(
                (self.site, Run(first, last, first, last, closed=True, single=False), QuoteKind.INDIRECT)
            )
            self.reader.drafts.append(draft)
        elif count:
            tokens = tokenise(self.site.text, (), start, end)
            self._indirect(tokens, self.reader.attributions(tokens), {})

    def _plain(self, found: Sequence[Plain], going_on: Draft | None) -> None:
        for run, one in zip(self.pairing.runs, found, strict=True):
            if one.subject is not None:
                source = Source(self.site, one.subject, one.cue)
                self.latest = self._speaks(source, SpeakerFound.ATTRIBUTION, None if self.latest else going_on)
            elif self.latest is not None:
                self.latest.found = SpeakerFound.SPLIT
            if self.latest is not None:
                self.latest.pieces.append((self.site, run, QuoteKind.DIRECT))

    def _sentences(self, going_on: Draft | None) -> None:
        self.parts = sentences(tokenise(self.site.text, self.pairing.runs))
        for number, tokens in enumerate(self.parts):
            self._sentence(number, tokens, going_on if number == 0 else None)

    def _sentence(self, number: int, tokens: list[Token], going_on: Draft | None) -> None:
        found = self.reader.attributions(tokens)
        starts = {a.start for a in found}
        known: dict[Attribution, Draft] = {}
        for index, token in [(i, token) for i, token in enumerate(tokens) if token.run >= 0]:
            a = self._chosen(tokens, index, found)
            whole = is_whole(tokens, index, a, starts)
            if a is None and self._is_subheading(token):
                continue
            if is_quote(tokens, index, a, whole=whole, going_on=self._goes_on(number, going_on), behind=number > 0):
                if a is not None:
                    draft = self._attributed(tokens, a, known, going_on)
                elif whole or index == 0:
                    draft = self._unattributed(number, going_on)
                else:
                    draft = self._fragment(number)
                draft.pieces.append(
                    (self.site, self.pairing.runs[token.run], QuoteKind.DIRECT if whole else QuoteKind.MIXED)
                )
                self.latest = draft
        self._indirect(tokens, found, known)

    def _chosen(self, tokens: list[Token], run: int, found: Sequence[Attribution]) -> Attribution | None:
        """The attribution of a run; in languages that leave the pronoun out, also a verb right beside it (`—añadió—`)."""
        a = choose(tokens, run, found)
        if self.reader.words is None or a in (close := near(found, run)):
            return a
        bare = (
            b for b in close if b.subject is None and (run < b.start <= run + _BESIDE or 0 <= run - b.end < _BESIDE)
        )
        return next(bare, None)

    def _indirect(self, tokens: list[Token], found: Sequence[Attribution], known: dict[Attribution, Draft]) -> None:
        """What is said in the writer's words: quotes of their own, or the words around the fragments of one."""
        spoken = {a for a, d in known.items() if d.pieces[-1][2] is QuoteKind.DIRECT or a.borrowed}
        for a, parts in self.reader.reported(tokens, found, spoken):
            draft = known.get(a)
            if draft is None:
                source = Source(self.site, chars(tokens, a.subject), cue_chars(tokens, a.cue))
                draft = Draft(self.site)
                draft.take(source, SpeakerFound.ATTRIBUTION)
                self.reader.drafts.append(draft)
            for part in parts:
                first = part[0] + (tokens[part[0]].text in _DASHES)
                start, end = tokens[first].start, tokens[part[1] - 1].end
                draft.pieces.append(
                    (self.site, Run(start, end, start, end, closed=True, single=False), QuoteKind.INDIRECT)
                )
            draft.pieces.sort(key=order)

    def _attributed(
        self, tokens: list[Token], a: Attribution, known: dict[Attribution, Draft], going_on: Draft | None
    ) -> Draft:
        draft = known.get(a)
        if draft is not None:
            return draft
        if a.subject is None and self.reader.words is not None:
            known[a] = self._new(self.reader.spoke_last())
            return known[a]
        source = Source(self.site, chars(tokens, a.subject), cue_chars(tokens, a.cue))
        found = SpeakerFound.LABEL if a.order in (Order.LABEL, Order.CREDIT) else SpeakerFound.ATTRIBUTION
        known[a] = self._speaks(source, found, going_on)
        return known[a]

    def _speaks(self, source: Source, found: SpeakerFound, going_on: Draft | None) -> Draft:
        """The quote of a source: a new one, or the one of the paragraph before that waits for its speaker."""
        draft = going_on if going_on is not None and going_on.subject is None else Draft(self.site)
        if draft is not going_on:
            self.reader.drafts.append(draft)
        draft.take(source, found)
        return draft

    def _unattributed(self, number: int, going_on: Draft | None) -> Draft:
        """A run at the front of a sentence: it goes on with a quote, or the sentence before says who speaks."""
        before = self.latest or going_on
        if before is not None and (number == 0 or self._holds_run(number - 1)):
            if before.subject is not None:
                before.found = SpeakerFound.SPLIT if before.pieces[-1][0] is self.site else SpeakerFound.CONTINUED
            return before
        return self._new(self._spoke_before(number) if number else self.reader.before())

    def _spoke_before(self, number: int) -> Source | None:
        """Who speaks in the sentence before; else who said something last in this paragraph."""
        for earlier in range(number - 1, max(-1, number - _BACK - 1), -1):
            source = self.reader.speaking(self.site, self.parts[earlier])
            if source is not None and (source.cue is not None or earlier == number - 1):
                return source
        spoke = self.latest
        return Source(spoke.site, spoke.subject, spoke.cue) if spoke is not None and spoke.subject else None

    def _fragment(self, number: int) -> Draft:
        """A fragment in a sentence that names no saying: whoever spoke in this sentence or the one before, else nobody."""
        spoke = self.latest
        if spoke is None or spoke.subject is None or not self._holds_run(max(number - 1, 0)):
            return self._new(self._closed_by(number - 1) if number else None)
        return self._new(Source(spoke.site, spoke.subject, spoke.cue))

    def _closed_by(self, number: int) -> Source | None:
        """Whoever said the sentence before, where the saying closes it: `It is late, Quill said. ...`."""
        tokens = self.parts[number]
        found = [a for a in self.reader.attributions(tokens) if a.subject is not None and a.strength == Strength.SPEECH]
        if not found or found[-1].end < len(tokens) - 1 or found[-1].order == Order.LEADING:
            return None
        return Source(self.site, chars(tokens, found[-1].subject), cue_chars(tokens, found[-1].cue))

    def _new(self, source: Source | None) -> Draft:
        draft = Draft(self.site)
        if source is not None:
            draft.take(source, SpeakerFound.PRECEDING)
        self.reader.drafts.append(draft)
        return draft

    def _is_subheading(self, token: Token) -> bool:
        """A line in single marks alone, in copy that quotes with double ones: `'There is so much to do.'`."""
        if not self.pairing.runs[token.run].single or token.text.count(" ") > _HEADING or token.start > 0:
            return False
        before = self.reader.before_text()
        return token.end >= len(self.site.text) - 1 and not before.endswith(":") and self.reader.quotes_doubly()

    def _goes_on(self, number: int, going_on: Draft | None) -> bool:
        if number == 0:
            return going_on is not None
        return self.latest is not None and self._holds_run(number - 1)

    def _holds_run(self, number: int) -> bool:
        return any(token.kind is Kind.RUN for token in self.parts[number])
