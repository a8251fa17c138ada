from __future__ import annotations

import datetime as dt

import pytest

from newsmodel.extract.stamps import is_stamp_line, read_stamp, read_stamps, stamp_label

RECEIVED = dt.date(2020, 6, 1)

# line, the stamp's own words, ISO 8601, zone
READ = [
    ("April 2, 2014, 21:43 UTC+3 OMSK", "April 2, 2014, 21:43 UTC+3", "2014-04-02T21:43:00+03:00", "UTC+3"),
    ("Published 10:30 p.m. ET Nov. 19, 2019", "10:30 p.m. ET Nov. 19, 2019", "2019-11-19T22:30:00-05:00", "ET"),
    ("Published 10:30 p.m. ET July 19, 2019", "10:30 p.m. ET July 19, 2019", "2019-07-19T22:30:00-04:00", "ET"),
    ("2014-07-16T13:00:03.000Z", "2014-07-16T13:00:03.000Z", "2014-07-16T13:00:03+00:00", "Z"),
    ("20140829T134951+0000", "20140829T134951+0000", "2014-08-29T13:49:51+00:00", "+0000"),
    ("2014-07-16 13:00:03 GMT+00:00", "2014-07-16 13:00:03 GMT+00:00", "2014-07-16T13:00:03+00:00", "GMT+00:00"),
    ("20160112123540", "20160112123540", "2016-01-12T12:35:40", None),
    ("26-FEB-1987 15:01:01.79", "26-FEB-1987 15:01:01.79", "1987-02-26T15:01:01.790000", None),
    ("Wed, 02 Oct 2002 13:00:00 GMT", "Wed, 02 Oct 2002 13:00:00 GMT", "2002-10-02T13:00:00+00:00", "GMT"),
    ("131137 GMT Nov 13", "131137 GMT Nov 13", "2013-11-13T11:37:00+00:00", "GMT"),
    ("091223 dec 18", "091223 dec 18", "2018-12-09T12:23:00", None),
    ("XX-QB-11-13-13 1509GMT<", "11-13-13 1509GMT", "2013-11-13T15:09:00+00:00", "GMT"),
    ("QWS-21:37-09-12-18", "21:37-09-12-18", "2018-12-09T21:37:00", None),
    ("20 января 2019, 14:05 МСК", "20 января 2019, 14:05 МСК", "2019-01-20T14:05:00+03:00", "МСК"),
    ("Stand: 21.04.2014, 14.30 Uhr", "21.04.2014, 14.30 Uhr", "2014-04-21T14:30:00", None),
    ("Publié le 2 mai 2014 à 14h30", "2 mai 2014 à 14h30", "2014-05-02T14:30:00", None),
    ("2 mai 2014 à 14h30 (heure de Paris)", "2 mai 2014 à 14h30 (heure de Paris)", "2014-05-02T14:30:00+02:00", "heure de Paris"),
    ("26 Abril 2022 20:04:10 | Ada Quill", "26 Abril 2022 20:04:10", "2022-04-26T20:04:10", None),
    ("2020年2月19日 下午3:05", "2020年2月19日 下午3:05", "2020-02-19T15:05:00", None),
    ("Tue 13 October 2015", "Tue 13 October 2015", "2015-10-13", None),
    ("19 NOV 2019", "19 NOV 2019", "2019-11-19", None),
    ("Harbour 09:31 August 20, 2019", "09:31 August 20, 2019", "2019-08-20T09:31:00", None),
    ("5 May 2020 10:00 Moscow time", "5 May 2020 10:00 Moscow time", "2020-05-05T10:00:00+03:00", "Moscow time"),
    ("5 May 2020, 12:15 AM", "5 May 2020, 12:15 AM", "2020-05-05T00:15:00", None),
    ("5 May 2020, noon", "5 May 2020, noon", "2020-05-05T12:00:00", None),
    ("03.02.20 14:05", "03.02.20 14:05", "2020-02-03T14:05:00", None),
    ("2020年02月03日14:05", "2020年02月03日14:05", "2020-02-03T14:05:00", None),
    ("입력 2020.02.03. 오후 2:05", "2020.02.03. 오후 2:05", "2020-02-03T14:05:00", None),
    ("2020-02-03 16:12:54-05", "2020-02-03 16:12:54-05", "2020-02-03T16:12:54-05:00", "-05"),
    ("14.05 - 3 feb 2020", "14.05 - 3 feb 2020", "2020-02-03T14:05:00", None),
    ("May 5 10:00 CEST", "May 5 10:00 CEST", "2020-05-05T10:00:00+02:00", "CEST"),
]  # fmt: skip


class TestReadStamp:
    @pytest.mark.parametrize(("line", "text", "iso", "zone"), READ, ids=[row[0] for row in READ])
    def test_every_form(self, line, text, iso, zone):
        found = read_stamp(line, received=RECEIVED)
        assert found.value.text == text == line[found.start : found.end]
        assert (found.value.iso, found.value.zone) == (iso, zone)

    @pytest.mark.parametrize("line", ["", "no figures", "12 men", "10:30", "Part 3 of 4", "x" * 300 + " 3 May 2020"])
    def test_no_date_no_stamp(self, line):
        assert read_stamp(line) is None

    @pytest.mark.parametrize(
        "line",
        [
            "February 30, 2019 10:00",
            "2019-13-45T10:00:00",
            "3 May 2020, 25:10",
            "3 May 2020 13:00 am",
            "0001-01-01T00:00:00",
        ],
    )
    def test_an_impossible_moment_stays_text_with_a_diagnostic(self, line):
        found = read_stamp(line)
        assert found.value.text
        assert found.value.date is None
        assert [d.code for d in found.diagnostics] == ["F302"]

    def test_a_wall_clock_is_no_instant(self):
        found = read_stamp("3 May 2020, 10:00")
        assert found.value.instant is None
        assert [d.code for d in found.diagnostics] == ["F305"]

    @pytest.mark.parametrize(
        ("country", "iso"),
        [(None, "2020-05-03T10:00:00"), ("IN", "2020-05-03T10:00:00+05:30"), ("IE", "2020-05-03T10:00:00+01:00")],
    )
    def test_an_abbreviation_of_several_zones_needs_a_country(self, country, iso):
        found = read_stamp("3 May 2020, 10:00 IST", country=country)
        assert found.value.iso == iso
        assert [d.code for d in found.diagnostics] == ([] if country else ["F306"])

    def test_an_unknown_zone_is_kept_as_printed(self):
        found = read_stamp("3 May 2020, 10:00 QXT")
        assert (found.value.zone, found.value.offset) == ("QXT", None)
        assert [d.code for d in found.diagnostics] == ["F306"]

    @pytest.mark.parametrize(
        ("line", "iso"),
        [
            ("Publié le 04/05/2018", "2018-05-04"),
            ("Actualizado: 04/05/2018 17:59 CET", "2018-05-04T17:59:00+01:00"),
            ("04/05/2018 17h59", "2018-05-04T17:59:00"),
            ("04/05/2018 17:59 ET", "2018-04-05T17:59:00-04:00"),
            ("04/05/2018 5:59 PM PST", "2018-04-05T17:59:00-08:00"),
        ],
    )
    def test_language_and_zone_settle_day_and_month(self, line, iso):
        found = read_stamp(line)
        assert found.value.iso == iso
        assert "F302" not in [d.code for d in found.diagnostics]

    @pytest.mark.parametrize(("country", "iso"), [("US", "2018-04-05"), ("GB", "2018-05-04"), (None, "2018")])
    def test_a_country_settles_day_and_month(self, country, iso):
        assert read_stamp("04/05/2018", country=country).value.iso == iso

    def test_of_doubtful_figures_the_year_stands(self):
        found = read_stamp("4/5/2018 17:59:03")
        assert found.value.date.iso == "2018"
        assert [d.code for d in found.diagnostics] == ["F302", "F305"]

    def test_a_day_without_a_year_is_placed_by_receipt_alone(self):
        assert read_stamp("May 5 10:00 GMT").value.instant is None
        assert read_stamp("May 5 10:00 GMT", received=RECEIVED).value.date.year_inferred


class TestReadStamps:
    def test_all_of_a_line_with_their_labels(self):
        line = "Written: 2023-11-07 15:03:30 / Updated: 2023-11-07 15:30:46"
        stamps = read_stamps(line)
        assert [s.value.iso for s in stamps] == ["2023-11-07T15:03:30", "2023-11-07T15:30:46"]
        assert [stamp_label(line, s.start) for s in stamps] == ["published", "updated"]

    @pytest.mark.parametrize(
        ("line", "label"),
        [("Last updated 3 May 2020", "updated"), ("Обновлено 3 мая 2020", "updated"), ("Aktualisiert am 3. Mai 2020", "updated"),
         ("Publicado el 3 de mayo de 2020", "published"), ("Harbour 3 May 2020", None), ("3 May 2020", None)],
    )  # fmt: skip
    def test_labels_of_several_languages(self, line, label):
        assert stamp_label(line, read_stamp(line).start) == label


class TestStampLine:
    @pytest.mark.parametrize("line", [row[0] for row in READ] + ["3 May 2020", "January 21"])
    def test_a_stamp_and_little_else(self, line):
        assert is_stamp_line(line)

    @pytest.mark.parametrize(
        "line",
        ["On May 3, 2020 at 10:30 he died.", "The company was founded in May 2014 in Oslo.", "Payable March 31", "10:30",
         "OSLO, March 3", "Jul 1195 BID", "", "Was 3 May 2020 a holiday?"],
    )  # fmt: skip
    def test_a_sentence_or_a_row_with_a_date(self, line):
        assert not is_stamp_line(line)
