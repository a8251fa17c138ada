"""How agencies lay out a story: one function a dialect, from what was filed to lines and to the article's fields."""

from __future__ import annotations

import datetime as dt
import textwrap
from collections.abc import Callable
from typing import Any

import attrs

from newsmodel.model.article import EdNote, EdNoteKind, Signal
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.model.people import Byline, BylineKind, Person
from newsmodel.model.places import Dateline, Place
from newsmodel.model.transmission import Transmission
from newsmodel.testing.wirecopy.filed import Filed, Said

__all__ = ["DIALECTS", "Dialect", "Layout", "texts_of"]


@attrs.frozen(kw_only=True)
class Layout:
    """A story as lines.

    Attributes:
        values: fields of the article that the head prints.
        credits: what the tail prints.
        head: lines before the story; empty strings are blank lines.
        dateline: what opens the lead.
        tail: lines after the story.
        end_mark: the line that closes it; None for agencies that have none.
        indent: what opens a paragraph.
        gap: whether a blank line stands between paragraphs.
        width: where lines are broken; None for a line a paragraph.
        before, after: the envelope.
    """

    values: dict[str, Any]
    head: tuple[str, ...]
    dateline: Dateline
    credits: tuple[Byline, ...] = ()
    tail: tuple[str, ...] = ()
    end_mark: str | None = None
    indent: str = ""
    gap: bool = True
    width: int | None = None
    before: str = ""
    after: str = ""

    def text(self, grafs: tuple[str, ...], spoil: Callable[[str], str]) -> str:
        """The copy; the first paragraph is the lead.  `spoil` is given what follows the dateline."""
        first, *rest = grafs
        paragraphs = [self._lines(f"{self.dateline.text} {first}"), *map(self._lines, rest)]
        body = ("\n\n" if self.gap else "\n").join(paragraphs)
        opening = len(self.indent) + len(self.dateline.text)
        body = body[:opening] + spoil(body[opening:])
        pieces = ["\n".join(self.head), body, *(("", *self.tail) if self.tail else ())]
        if self.end_mark is not None:
            pieces.append(self.end_mark)
        return f"{self.before}{chr(10).join(pieces)}\n{self.after}"

    def _lines(self, graf: str) -> str:
        if self.width is None:
            return self.indent + graf
        return textwrap.fill(
            graf,
            self.width,
            initial_indent=self.indent,
            expand_tabs=False,
            break_long_words=False,
            break_on_hyphens=False,
        )


@attrs.frozen(kw_only=True)
class Dialect:
    """Whose habits: a name, the languages it is sent in, and how a story is laid out."""

    name: str
    languages: tuple[str, ...]
    lay_out: Callable[[Filed], Layout]


def _dateline(
    text: str, story: Filed, date: str | None, agency: str | None, *, region: bool = False, year: bool = False
) -> Dateline:
    """What is printed, and what it says."""
    town = story.town if story.town in text else story.town.upper()
    place = Place(town, region=story.region, text=f"{town}, {story.region}") if region else Place(town, text=town)
    when = None
    if date is not None:
        when = PartialDate(year=story.year if year else None, month=story.month, day=story.day, text=date)
    return Dateline(text=text, places=[place], date=when, agency=agency)


def _by(text: str, *names: str, kind: BylineKind = BylineKind.BYLINE) -> Byline:
    return Byline(text=text, people=[Person(name) for name in names], kind=kind)


def _whole_day(dateline: Dateline) -> Stamp:
    """The day of publication, where a dateline prints it whole."""
    assert dateline.date is not None  # noqa: S101  our own layouts
    return Stamp(text=dateline.date.text, date=dateline.date)


_LABELS = {"update": ("UPDATE {}-", "sig:update"), "correction": ("CORRECTED-", "sig:correction")}


def _reuters(story: Filed) -> Layout:
    """Status words before the headline, a note in brackets, a byline, credits at the end."""
    month = story.words.months[story.month - 1]
    values: dict[str, Any] = {"bylines": [_by(f"By {story.writer}", story.writer)]}
    head = [story.headline, ""]
    if story.tag is not None:
        label, signal = _LABELS[story.tag]
        label = label.format(story.number % 9 + 1)
        head[0] = label + head[0]
        values["signals"] = [Signal(label, qcode=signal)]
        if story.tag == "update":
            note = "(Adds comment, detail)"
            head += [note, ""]
            values |= {"version_label": label.strip("-"), "ed_notes": [EdNote(note, kind=EdNoteKind.UPDATE)]}
    closing = (
        _by(f"Reporting by {story.writer}", story.writer, kind=BylineKind.REPORTING),
        _by(f"Editing by {story.editor}", story.editor, kind=BylineKind.EDITING),
    )
    date = f"{month} {story.day}"
    return Layout(
        values=values,
        head=(*head, f"By {story.writer}", ""),
        dateline=_dateline(f"{story.town.upper()}, {date} (Reuters) -", story, date, "Reuters"),
        credits=closing,
        tail=(f"({'; '.join(line.text for line in closing)})",),
        width=78,
    )


def _reuters1987(story: Filed) -> Layout:
    """Capitals, paragraphs by indent, the agency's name at the end."""
    date = f"{story.words.months[story.month - 1]} {story.day}"
    byline = Byline(text=f"By {story.writer}, Reuters", people=[Person(story.writer, organisation="Reuters")])
    return Layout(
        values={"headline": story.headline.upper(), "bylines": [byline]},
        head=(story.headline.upper(), f"    By {story.writer}, Reuters"),
        dateline=_dateline(f"{story.town.upper()}, {date} -", story, date, None),
        end_mark=" Reuter",
        indent="    ",
        gap=False,
        width=64,
    )


def _ap(story: Filed) -> Layout:
    """Town and state, no date, an underscore for a dash."""
    return Layout(
        values={"bylines": [_by(f"By {story.writer}", story.writer)]},
        head=(story.headline, f"By {story.writer}", ""),
        dateline=_dateline(f"{story.town.upper()}, {story.region} (AP) _", story, None, "AP", region=True),
        width=70,
    )


def _afp(story: Filed) -> Layout:
    """A whole date before the agency, a line a paragraph."""
    date = f"{story.words.months[story.month - 1]} {story.day}, {story.year}"
    if story.language == "fr":
        date = f"{story.day} {story.words.months[story.month - 1]} {story.year}"
    dateline = _dateline(f"{story.town.upper()}, {date} (AFP) -", story, date, "AFP", year=True)
    return Layout(values={"published": _whole_day(dateline)}, head=(story.headline, ""), dateline=dateline)


def _dpa(story: Filed) -> Layout:
    """An equals sign closes the headline; no date."""
    return Layout(
        values={},
        head=(f"{story.headline} =", ""),
        dateline=_dateline(f"{story.town} (dpa) -", story, None, "dpa"),
    )


def _efe(story: Filed) -> Layout:
    """A stop and a dash after the agency."""
    date = f"{story.day} {story.words.months[story.month - 1]}"
    return Layout(
        values={},
        head=(story.headline, ""),
        dateline=_dateline(f"{story.town}, {date} (EFE).-", story, date, "EFE"),
        width=72,
    )


def _kyodo(story: Filed) -> Layout:
    """Paragraphs by indent, the agency's name between signs at the end."""
    date = f"{story.words.months[story.month - 1]} {story.day}"
    return Layout(
        values={},
        head=(story.headline, ""),
        dateline=_dateline(f"{story.town.upper()}, {date} Kyodo -", story, date, "Kyodo"),
        end_mark="==Kyodo",
        indent="     ",
        gap=False,
        width=66,
    )


def _xinhua(story: Filed) -> Layout:
    """Two hyphens for a dash, and a word that ends the item."""
    date = f"{story.words.months[story.month - 1]} {story.day}"
    return Layout(
        values={},
        head=(story.headline, ""),
        dateline=_dateline(f"{story.town.upper()}, {date} (Xinhua) --", story, date, "Xinhua"),
        end_mark="Enditem",
    )


def _tass(story: Filed) -> Layout:
    """The agency between strokes after a full stop."""
    month = story.words.months[story.month - 1]
    date, agency = (f"{story.day} {month}", "ТАСС") if story.language == "ru" else (f"{month} {story.day}", "TASS")
    return Layout(
        values={},
        head=(story.headline, ""),
        dateline=_dateline(f"{story.town.upper()}, {date}. /{agency}/.", story, date, agency),
    )


def _release(story: Filed) -> Layout:
    """A newswire of companies: place, region and whole date."""
    date = f"{story.words.months[story.month - 1]} {story.day}, {story.year}"
    text = f"{story.town.upper()}, {story.region}, {date} /PRNewswire/ --"
    dateline = _dateline(text, story, date, "PRNewswire", region=True, year=True)
    return Layout(values={"published": _whole_day(dateline)}, head=(story.headline, ""), dateline=dateline)


def _sent(story: Filed, text: str, clock: dt.time) -> Stamp:
    """When a frame says that it was sent."""
    date = PartialDate(year=story.year, month=story.month, day=story.day)
    return Stamp(text=text, date=date, time=clock, offset=0, zone="GMT")


def _anpa1312(story: Filed) -> Layout:
    """An American wire's frame: header, keyword line, marked head lines, a trailer."""
    number, date = f"{story.number:04d}", f"{story.month:02d}-{story.day:02d}"
    slug = f"BC-US--{' '.join(story.headline.split()[:2])}"
    keyword = slug.replace(" ", "")
    sent = _sent(story, f"{date}-{story.year % 100:02d} 1509GMT", dt.time(15, 9))
    transmission = Transmission(
        envelope="anpa1312",
        service="W",
        number=number,
        selector="tests",
        priority="r",
        categories=["a"],
        keywords=[keyword],
        date=date,
        words="0120",
        text_format="body/text",
        trailer=f"AP-WF-{sent.text}",
        sent=sent,
    )
    inner = _ap(story)
    return attrs.evolve(
        inner,
        values={**inner.values, "slugline": slug, "transmission": transmission, "published": sent, "urgency": 4},
        dateline=attrs.evolve(inner.dateline, text=inner.dateline.text.replace("_", "--")),
        head=(f"^{slug},120<", f"^{story.headline}<", f"^By {story.writer}="),
        indent="\t   ",
        width=None,
        before=f"\x16\x16\x01W{number}\x1ftests\nr a\x13\x11 {keyword}   {date} 0120\n\x02",
        after=f" \n\x03AP-WF-{sent.text}<\n\n\x0c\n\x04",
    )


def _iptc7901(story: Filed) -> Layout:
    """A European wire's frame: header, keyword, text, time of filing."""
    number = f"{story.number:04d}"
    slug = "/".join(story.headline.split()[:2])
    sent = _sent(story, f"{story.day:02d}1037 GMT {_EN[story.month - 1]} {story.year % 100:02d}", dt.time(10, 37))
    transmission = Transmission(
        envelope="iptc7901",
        service="bwr",
        number=number,
        priority="4",
        categories=["pl"],
        keywords=[slug],
        words="120",
        optional="bwr 0012",
        trailer=sent.text,
        sent=sent,
    )
    return attrs.evolve(
        _dpa(story),
        values={"slugline": slug, "transmission": transmission, "published": sent, "urgency": 4},
        before=f"\x01bwr{number} 4 pl 120  bwr 0012\n\n{slug}\n\x02",
        after=f"\n\x03{sent.text}\n\x04\n",
        width=69,
    )


_EN = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

DIALECTS: tuple[Dialect, ...] = (
    Dialect(name="reuters", languages=("en",), lay_out=_reuters),
    Dialect(name="reuters1987", languages=("en",), lay_out=_reuters1987),
    Dialect(name="ap", languages=("en",), lay_out=_ap),
    Dialect(name="afp", languages=("en", "fr"), lay_out=_afp),
    Dialect(name="dpa", languages=("de", "en"), lay_out=_dpa),
    Dialect(name="efe", languages=("es",), lay_out=_efe),
    Dialect(name="kyodo", languages=("en",), lay_out=_kyodo),
    Dialect(name="xinhua", languages=("en",), lay_out=_xinhua),
    Dialect(name="tass", languages=("ru", "en"), lay_out=_tass),
    Dialect(name="releases", languages=("en",), lay_out=_release),
    Dialect(name="anpa1312", languages=("en",), lay_out=_anpa1312),
    Dialect(name="iptc7901", languages=("de", "en"), lay_out=_iptc7901),
)


def texts_of(story: Filed) -> tuple[str, ...]:
    """The paragraphs as strings, the lead first."""
    return (story.lead, *(graf.text if isinstance(graf, Said) else graf for graf in story.grafs))
