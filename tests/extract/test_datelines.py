from __future__ import annotations

import datetime as dt

import pytest

from newsmodel.extract.datelines import read_dateline
from newsmodel.source import Span

RECEIVED = dt.date(2019, 6, 1)

# text, printed dateline, places with regions, date, agency, where the story begins
READ = [
    # Reuters, by year
    ("    OSLO, March 3 - The ferry".strip(), "OSLO, March 3 -", ["OSLO"], "2019-03-03", None, "The ferry"),
    ("ALMA, WIS., Oct 20 - The mill", "ALMA, WIS., Oct 20 -", ["ALMA, WIS."], "2019-10-20", None, "The mill"),
    ("ROME, March 13, Wire - A bus", "ROME, March 13, Wire -", ["ROME"], "2019-03-13", "Wire", "A bus"),
    ("DELFT, 2 March - A bus", "DELFT, 2 March -", ["DELFT"], "2019-03-02", None, "A bus"),
    ("OSLO, Oct 26 (Nordwire) - Ferries", "OSLO, Oct 26 (Nordwire) -", ["OSLO"], "2019-10-26", "Nordwire", "Ferries"),
    ("BERGEN (Reuters) - Ferries", "BERGEN (Reuters) -", ["BERGEN"], None, "Reuters", "Ferries"),
    # AP
    ("ATLANTA (AP) _ A bus", "ATLANTA (AP) _", ["ATLANTA"], None, "AP", "A bus"),
    ("ALMA, Wis. (AP) — A mill", "ALMA, Wis. (AP) —", ["ALMA, Wis."], None, "AP", "A mill"),
    ("LIMASSOL, Cyprus (AP) _ A bus", "LIMASSOL, Cyprus (AP) _", ["LIMASSOL, Cyprus"], None, "AP", "A bus"),
    ("(Honolulu) -- A bus", "(Honolulu) --", ["Honolulu"], None, None, "A bus"),
    # dpa, KNA, ATS, APA: mixed case, joint agencies, no dash
    ("Bremen (dpa) - Ein Bus", "Bremen (dpa) -", ["Bremen"], None, "dpa", "Ein Bus"),
    ("San Diego (tca/dpa) - A bus", "San Diego (tca/dpa) -", ["San Diego"], None, "tca/dpa", "A bus"),
    ("Peine (dpa/lni) - Ein Bus", "Peine (dpa/lni) -", ["Peine"], None, "dpa/lni", "Ein Bus"),
    ("Lyon (ats afp) Un bus", "Lyon (ats afp)", ["Lyon"], None, "ats afp", "Un bus"),
    ("Köln (KNA) Ein Bus", "Köln (KNA)", ["Köln"], None, "KNA", "Ein Bus"),
    ("Genf, 3. März (SDA) - Ein Bus", "Genf, 3. März (SDA) -", ["Genf"], "2019-03-03", "SDA", "Ein Bus"),
    # AFP, EFE, Xinhua, Notimex
    ("LYON, Aug 29, 2014 (AFP) -", "LYON, Aug 29, 2014 (AFP) -", ["LYON"], "2014-08-29", "AFP", ""),
    ("Lyon, 21 jan 2019 (AFP) - Un bus", "Lyon, 21 jan 2019 (AFP) -", ["Lyon"], "2019-01-21", "AFP", "Un bus"),
    ("Lugo, 3 oct (EFE).- El bus", "Lugo, 3 oct (EFE).-", ["Lugo"], "2019-10-03", "EFE", "El bus"),
    (
        "Bonn (Alemania), 24 sep (EFE).- El bus", "Bonn (Alemania), 24 sep (EFE).-", ["Bonn (Alemania)"], "2019-09-24",
        "EFE", "El bus",
    ),
    ("La Paz, 4 may (EFE).- El bus", "La Paz, 4 may (EFE).-", ["La Paz"], "2019-05-04", "EFE", "El bus"),
    ("PORTO, 18 jun (Xinhua) -- O barco", "PORTO, 18 jun (Xinhua) --", ["PORTO"], "2019-06-18", "Xinhua", "O barco"),
    (
        "México, 4 de mayo de 2020 (Notimex).- El bus", "México, 4 de mayo de 2020 (Notimex).-", ["México"], "2020-05-04",
        "Notimex", "El bus",
    ),
    # TASS and its neighbours
    ("OMSK, January 21. /TASS/. The bus", "OMSK, January 21. /TASS/.", ["OMSK"], "2019-01-21", "TASS", "The bus"),
    ("ОМСК, 21 апреля. /ТАСС/. Автобус", "ОМСК, 21 апреля. /ТАСС/.", ["ОМСК"], "2019-04-21", "ТАСС", "Автобус"),
    ("ОМСК,13 января./ТАСС/. Автобус", "ОМСК,13 января./ТАСС/.", ["ОМСК"], "2019-01-13", "ТАСС", "Автобус"),
    ("MINSK. April 21 (Interfax) - A bus", "MINSK. April 21 (Interfax) -", ["MINSK"], "2019-04-21", "Interfax", "A bus"),
    # a short month in full keeps its full stop out of the date
    ("ОМСК, 1 мая. /ТАСС/. Автобус", "ОМСК, 1 мая. /ТАСС/.", ["ОМСК"], "2019-05-01", "ТАСС", "Автобус"),
    # the year named as one, an article before the date, the date in brackets, marks of Markdown
    ("Омск, 3 мая 2020 года – Автобус", "Омск, 3 мая 2020 года –", ["Омск"], "2020-05-03", None, "Автобус"),
    ("Омск, 3 мая 2020 г. – Автобус", "Омск, 3 мая 2020 г. –", ["Омск"], "2020-05-03", None, "Автобус"),
    ("LYON, le 3 mai 2020 – Un bus", "LYON, le 3 mai 2020 –", ["LYON"], "2020-05-03", None, "Un bus"),
    ("Lyon, le 3 mai 2020 (AFP) - Un bus", "Lyon, le 3 mai 2020 (AFP) -", ["Lyon"], "2020-05-03", "AFP", "Un bus"),
    ("OSLO (May 3, 2020) - A bus", "OSLO (May 3, 2020) -", ["OSLO"], "2020-05-03", None, "A bus"),
    ("ALMA, Wis. (3 May 2020) -- A bus", "ALMA, Wis. (3 May 2020) --", ["ALMA, Wis."], "2020-05-03", None, "A bus"),
    ("**Oslo, May 3 (Nordwire)** -- A bus", "**Oslo, May 3 (Nordwire)** --", ["Oslo"], "2019-05-03", "Nordwire", "A bus"),
    ("**OSLO (Nordwire) --** A bus", "**OSLO (Nordwire) --**", ["OSLO"], None, "Nordwire", "A bus"),
    # Kyodo, AAP: no brackets
    ("NARA, Japan, Dec. 9 Kyodo - A bus", "NARA, Japan, Dec. 9 Kyodo -", ["NARA, Japan"], "2018-12-09", "Kyodo", "A bus"),
    ("DARWIN, Oct 12 AAP - A bus", "DARWIN, Oct 12 AAP -", ["DARWIN"], "2019-10-12", "AAP", "A bus"),
    # releases
    (
        "AUSTIN, Texas, Feb. 1, 2017 /PRNewswire/ -- Quill Ltd", "AUSTIN, Texas, Feb. 1, 2017 /PRNewswire/ --",
        ["AUSTIN, Texas"], "2017-02-01", "PRNewswire", "Quill Ltd",
    ),
    (
        "PUNE, India, July 25, 2018/PRNewswire/", "PUNE, India, July 25, 2018/PRNewswire/", ["PUNE, India"], "2018-07-25",
        "PRNewswire", "",
    ),
    ("/PRNewswire/ -- Quill Ltd said", "/PRNewswire/ --", [], None, "PRNewswire", "Quill Ltd said"),
    ("Jan. 12 (Quillwire) - A bus", "Jan. 12 (Quillwire) -", [], "2019-01-12", "Quillwire", "A bus"),
    # the web: a place and a long dash
    ("WEST PALM BEACH — A bus", "WEST PALM BEACH —", ["WEST PALM BEACH"], None, None, "A bus"),
    ("SIOUX FALLS, S.D. – A bus", "SIOUX FALLS, S.D. –", ["SIOUX FALLS, S.D."], None, None, "A bus"),
    ("KLEINDORF — A bus", "KLEINDORF —", ["KLEINDORF"], None, None, "A bus"),
    ("London — A bus", "London —", ["London"], None, None, "A bus"),
    ("VIENNA —", "VIENNA —", ["VIENNA"], None, None, ""),
    # releases with more marks
    ("LYON--(QUILL WIRE)--Sett Ltd", "LYON--(QUILL WIRE)--", ["LYON"], None, "QUILL WIRE", "Sett Ltd"),
    (
        "LYON--(QUILL WIRE)--May 3, 2020--Sett Ltd", "LYON--(QUILL WIRE)--May 3, 2020--", ["LYON"], "2020-05-03", "QUILL WIRE",
        "Sett Ltd",
    ),
    (
        "LYON, FRANCE--(Quillwire - May 3, 2020) - Sett Ltd", "LYON, FRANCE--(Quillwire - May 3, 2020) -", ["LYON, FRANCE"],
        "2020-05-03", "Quillwire", "Sett Ltd",
    ),
    (
        "RENO, NV / ACCESSWIRE / May 3, 2020 / Sett Ltd", "RENO, NV / ACCESSWIRE / May 3, 2020 /", ["RENO, NV"], "2020-05-03",
        "ACCESSWIRE", "Sett Ltd",
    ),
    ("OSLO, May 3, 2020 /24-7Release/ -- A", "OSLO, May 3, 2020 /24-7Release/ --", ["OSLO"], "2020-05-03", "24-7Release", "A"),
    (
        "Houston, TX (Quill.ai) Monday May 4, 2020 @ 7:00 AM UTC — A", "Houston, TX (Quill.ai) Monday May 4, 2020 @ 7:00 AM UTC —",
        ["Houston, TX"], "2020-05-04", "Quill.ai", "A",
    ),
    ("[Oslo, Norway – May 3rd, 2020] – A", "[Oslo, Norway – May 3rd, 2020] –", ["Oslo, Norway"], "2020-05-03", None, "A"),
    ("Oslo, Norway - May 3, 2020 / Sett, LLC. / A", "Oslo, Norway - May 3, 2020 / Sett, LLC. /", ["Oslo, Norway"], "2020-05-03", None, "A"),
    ("DALLAS, TX -- MAY 3, 2020", "DALLAS, TX -- MAY 3, 2020", ["DALLAS, TX"], "2020-05-03", None, ""),
    # colons, stops, and the day first
    ("LAHORE, May 3: A bus", "LAHORE, May 3:", ["LAHORE"], "2019-05-03", None, "A bus"),
    ("KARACHI: A bus", "KARACHI:", ["KARACHI"], None, None, "A bus"),
    ("Pune, May 3 (ANI): A bus", "Pune, May 3 (ANI):", ["Pune"], "2019-05-03", "ANI", "A bus"),
    ("Pune, May 3 (ANI):A bus", "Pune, May 3 (ANI):", ["Pune"], "2019-05-03", "ANI", "A bus"),
    ("ОМСК, 3 мая — РИА Новости. Автобус", "ОМСК, 3 мая — РИА Новости.", ["ОМСК"], "2019-05-03", "РИА Новости", "Автобус"),
    ("КИЕВ. 3 мая. УНН. Автобус", "КИЕВ. 3 мая. УНН.", ["КИЕВ"], "2019-05-03", "УНН", "Автобус"),
    ("3 мая, Минск /БЕЛТА/. Автобус", "3 мая, Минск /БЕЛТА/.", ["Минск"], "2019-05-03", "БЕЛТА", "Автобус"),
    ("Berlin dpa - Ein Bus", "Berlin dpa -", ["Berlin"], None, "dpa", "Ein Bus"),
    ("DARWIN, AAP - A bus", "DARWIN, AAP -", ["DARWIN"], None, "AAP", "A bus"),
    ("Hanoi (QVN) The bus", "Hanoi (QVN)", ["Hanoi"], None, "QVN", "The bus"),
    ("KLEINDORF (Quill Post) - A bus", "KLEINDORF (Quill Post) -", ["KLEINDORF"], None, "Quill Post", "A bus"),
    ("(AP) - A bus", "(AP) -", [], None, "AP", "A bus"),
    ("(QNS) — A bus", "(QNS) —", [], None, "QNS", "A bus"),
    # several places
    ("OSLO/BERGEN, Feb 3 (Wire) - A", "OSLO/BERGEN, Feb 3 (Wire) -", ["OSLO", "BERGEN"], "2019-02-03", "Wire", "A"),
    ("DALLAS/WACO, Texas, Feb 3 - A", "DALLAS/WACO, Texas, Feb 3 -", ["DALLAS", "WACO, Texas"], "2019-02-03", None, "A"),
    (
        "SARAJEVO, Bosnia and Herzegovina (AP) — A", "SARAJEVO, Bosnia and Herzegovina (AP) —",
        ["SARAJEVO, Bosnia and Herzegovina"], None, "AP", "A",
    ),
    ("OSLO and PARIS, Feb 3 - A bus", "OSLO and PARIS, Feb 3 -", ["OSLO", "PARIS"], "2019-02-03", None, "A bus"),
    # carelessness
    ("RENO, Nev., - March 4 - A bus", "RENO, Nev., - March 4 -", ["RENO, Nev."], "2019-03-04", None, "A bus"),
    ("RENO Nev., March 9 - A bus", "RENO Nev., March 9 -", ["RENO Nev."], "2019-03-09", None, "A bus"),
    ("WACO, Tex. March 3 - A bus", "WACO, Tex. March 3 -", ["WACO, Tex."], "2019-03-03", None, "A bus"),
    ("Mexico city, march 18 - A bus", "Mexico city, march 18 -", ["Mexico city"], "2019-03-18", None, "A bus"),
    ("LYON,March 16- A bus", "LYON,March 16-", ["LYON"], "2019-03-16", None, "A bus"),
    ("PARIS, Tuesday, March 3 (AFP) - A bus", "PARIS, Tuesday, March 3 (AFP) -", ["PARIS"], "2019-03-03", "AFP", "A bus"),
    ("SANTO DOMINGO, March 4 - A bus", "SANTO DOMINGO, March 4 -", ["SANTO DOMINGO"], "2019-03-04", None, "A bus"),
]  # fmt: skip

NONE = [
    "",
    "-",
    "The plan - which the minister likes - is old",
    "Shr 33 cts vs 27 cts - no dividend",
    "NET - 5 mln",
    "On March 3 - a day of rest - the ferry stood still",
    "Quill (QLL) said",
    "Sett (R) - he won",
    "The company said, March 3 - The ferry",
    "Lincoln - who was there - said",
    "EXCLUSIVE — The ferry",
    "Last week — The ferry",
    "It was in London, March 3, that they met",
    "Chicago       --    3.04   2.98",
    "FERRY STRIKE ENDS - UNION",
    "CHICAGO",
    "3 - 2",
    "(Wire)",
    "(AP)",
    "(A) - Firm sales",
    "FERRY DEPOSIT RATES - APRIL 7 BOAT MONEY - SPOT 3.7501",
    "[Oslo, Norway]",
    "[The ferry - May 3]",
    "About Yonhap",
    "Follow AP",
    "DATE: April 25th",
    "QUESTIONABLE FERRY CLAIMS — For years",
    "FERRY HAS — For years",
    "OSLO (see p. 3) - A bus",
    "A bus, Narch 2 - The ferry",
    "Said the man, 31 June - The ferry",
    "Mr. A. B. C. D. E. F. G. H. I. J. K. Quill - said",
    "KLEINDORF (Quill Post) The bus",
    "(the ferry) - A bus",
    "Chennai: A bus",
    "OSLO: 12 C",
]


class TestRead:
    @pytest.mark.parametrize(
        ("text", "printed", "places", "date", "agency", "story"), READ, ids=[row[1] for row in READ]
    )
    def test_parts_and_where_the_story_begins(self, text, printed, places, date, agency, story):
        found = read_dateline(text, received=RECEIVED)
        line = found.value
        assert line.text == printed
        assert [place.text for place in line.places] == places
        assert (line.date.iso if line.date else None) == date
        assert line.agency == agency
        assert text[found.end :] == story


class TestNone:
    @pytest.mark.parametrize("text", NONE)
    def test_a_sentence_with_a_dash_is_no_dateline(self, text):
        assert read_dateline(text) is None

    @pytest.mark.parametrize("text", ["PARIS, March 3 - \u2028_", "PARIS, March 3 \u2028-"])
    def test_white_space_of_another_kind_is_no_agency(self, text):
        found = read_dateline(text)
        assert found is None or found.value.agency is None


class TestMarkdown:
    def test_spans_of_remarks_count_the_marks(self):
        found = read_dateline("**OSLO, Narch 2 (Nordwire)** - A bus", received=RECEIVED)
        assert [str(said.span) for said in found.diagnostics] == [str(Span(8, 15))]

    def test_an_emphasised_sentence_is_no_dateline(self):
        assert read_dateline("**Three buses** - A driver said so.", received=RECEIVED) is None


class TestMisprints:
    @pytest.mark.parametrize("date", ["Narch 2", "March 119", "March 2O", "2 Marhc", "Feb 30", "31 June"])
    def test_an_unreadable_date_stays_in_the_text_with_a_diagnostic(self, date):
        found = read_dateline(f"OSLO, {date} - The ferry", received=RECEIVED)
        assert found.value.text == f"OSLO, {date} -"
        assert [place.name for place in found.value.places] == ["OSLO"]
        assert found.value.date is None
        (diagnostic,) = found.diagnostics
        assert diagnostic.code == "F302"
        assert diagnostic.span.slice(found.value.text) == date

    def test_a_weekday_is_no_date(self):
        found = read_dateline("KABUL, Friday (Wire) -- The ferry")
        assert found.value.date is None
        assert [d.code for d in found.diagnostics] == ["F302"]

    def test_a_month_alone_is_as_far_as_the_copy_goes(self):
        assert read_dateline("CHICAGO, April - The ferry").value.date.iso == "--04"

    def test_without_a_closing_mark_the_dateline_is_open(self):
        found = read_dateline("London, March 3", received=RECEIVED)
        assert [d.code for d in found.diagnostics] == ["F304"]


class TestYear:
    def test_is_the_nearest_to_the_day_of_receipt(self):
        text = "OSLO, Dec 30 - The ferry"
        assert read_dateline(text, received=dt.date(2020, 1, 2)).value.date.iso == "2019-12-30"
        assert read_dateline(text, received=dt.date(2020, 12, 31)).value.date.iso == "2020-12-30"
        assert read_dateline(text, received=dt.date(2020, 1, 2)).value.date.year_inferred

    def test_stays_missing_without_it(self):
        found = read_dateline("OSLO, Dec 30 - The ferry")
        assert found.value.date.iso == "--12-30"
        assert [d.code for d in found.diagnostics] == ["F303"]

    def test_that_is_printed_is_kept(self):
        date = read_dateline("OSLO, Dec 30, 2011 - The ferry", received=RECEIVED).value.date
        assert (date.year, date.year_inferred) == (2011, False)


class TestPlaces:
    @pytest.mark.parametrize(
        ("text", "name", "region", "country", "zone"),
        [
            ("SPRINGFIELD, Ill., May 3 - A bus", "SPRINGFIELD", "Ill.", "US", "America/Chicago"),
            ("SPRINGFIELD, Mass., May 3 - A bus", "SPRINGFIELD", "Mass.", "US", "America/New_York"),
            ("TBILISI, Georgia, May 3 - A bus", "TBILISI", "Georgia", "GE", "Asia/Tbilisi"),
            ("ATLANTA, Georgia, May 3 - A bus", "ATLANTA", "Georgia", "US", "America/New_York"),
            ("ESSEN, West Germany, May 3 - A bus", "ESSEN", "West Germany", "DE", "Europe/Berlin"),
            ("KLEINDORF, Austria, May 3 - A bus", "KLEINDORF", "Austria", "AT", None),
            ("KLEINDORF, May 3 - A bus", "KLEINDORF", None, None, None),
            (
                "СИРИУС /Федеральная территория/, 28 мая. /ТАСС/. Автобус",
                "СИРИУС",
                "Федеральная территория",
                None,
                None,
            ),
            ("Calgary, Alberta, May 3 - A bus", "Calgary", "Alberta", "CA", "America/Edmonton"),
        ],
    )
    def test_country_and_zone_come_from_the_gazetteer_where_it_knows(self, text, name, region, country, zone):
        (place,) = read_dateline(text).value.places
        assert (place.name, place.region, place.country, place.zone) == (name, region, country, zone)

    def test_a_region_in_brackets_is_no_agency(self):
        line = read_dateline("Brussels (Belgium) - The ferry").value
        assert (line.places[0].region, line.agency) == ("Belgium", None)
