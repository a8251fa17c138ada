from __future__ import annotations

import datetime as dt

import pytest

from newsmodel.extract.status import read_status
from newsmodel.model.article import PubStatus

UPDATE, CORRECTION = "sig:update", "sig:correction"

# The line, its headline, the signals as printed with their codes, the version.
WORDS = [
    ("UPDATE 2-Ferry returns", "Ferry returns", [("UPDATE 2-", UPDATE)], "UPDATE 2"),
    ("CORRECTED-S. Bay ferry returns", "S. Bay ferry returns", [("CORRECTED-", CORRECTION)], None),
    ("UPDATE 1-CORRECTED-Ferry", "Ferry", [("UPDATE 1-", UPDATE), ("CORRECTED-", CORRECTION)], "UPDATE 1"),
    ("(CORRECTED) - QUILL CORP", "QUILL CORP", [("(CORRECTED) -", CORRECTION)], None),
    ("(CORRECTED)-FERRY TALKS", "FERRY TALKS", [("(CORRECTED)-", CORRECTION)], None),
    ("CORRECTION - TALKING POINT/FERRY", "TALKING POINT/FERRY", [("CORRECTION -", CORRECTION)], None),
    ("Correction: Ferry story", "Ferry story", [("Correction:", CORRECTION)], None),
    ("(RPT) FERRY RETURNS", "FERRY RETURNS", [("(RPT)", None)], None),
    ("FERRY RETURNS (RPT)", "FERRY RETURNS", [("(RPT)", None)], None),
    ("RPT-QUILL CORP NET", "QUILL CORP NET", [("RPT-", None)], None),
    ("UPDATE 1-UPDATE 2-UPDATE 3-UPDATE 4-UPDATE 5-UPDATE 6-Ferry", "Ferry", [(f"UPDATE {n}-", UPDATE) for n in range(1, 7)], "UPDATE 1"),
    ("1st Lead - Ferry", "Ferry", [("1st Lead -", None)], "1st Lead"),
    ("RPT RPT Ferry", "Ferry", [("RPT RPT", None)], None),
    ("REFILE-Ferry returns", "Ferry returns", [("REFILE-", UPDATE)], "REFILE"),
    ("WRAPUP 1-Ferry returns", "Ferry returns", [("WRAPUP 1-", UPDATE)], "WRAPUP 1"),
    ("URGENT: Ferry returns", "Ferry returns", [("URGENT:", None)], None),
    ("*** URGENT *** Ferry", "Ferry", [("URGENT", None)], None),
    ("FLASH - FERRY BACK", "FERRY BACK", [("FLASH -", None)], None),
    ("^1st Ld-Writethru<", "", [("1st Ld-Writethru", UPDATE)], "1st Ld-Writethru"),
    ("2ndLd-writethru", "", [("2ndLd-writethru", UPDATE)], "2ndLd-writethru"),
    ("1ST LEAD", "", [("1ST LEAD", None)], "1ST LEAD"),
    ("3RD NET", "", [("3RD NET", None)], "3RD NET"),
    ("EXTRA", "", [("EXTRA", None)], "EXTRA"),
    ("(Eil)", "", [("(Eil)", None)], None),
    ("(KORR-Bericht)", "", [("(KORR-Bericht)", CORRECTION)], None),
    ("Berichtigung: Fähre", "Fähre", [("Berichtigung:", CORRECTION)], None),
    ("VERSION CORREGIDA - Barco", "Barco", [("VERSION CORREGIDA -", CORRECTION)], None),
    ("(AMPLIACIÓN) El barco", "El barco", [("(AMPLIACIÓN)", UPDATE)], "AMPLIACIÓN"),
    ("СРОЧНО: Паром", "Паром", [("СРОЧНО:", None)], None),
    ("(LEAD) Ferry returns", "Ferry returns", [("(LEAD)", None)], "LEAD"),
    ("(2nd LD) Ferry returns", "Ferry returns", [("(2nd LD)", None)], "2nd LD"),
]  # fmt: skip

HEADLINES = [
    "",
    "Ferry returns",
    "FLASH-FLOOD WARNING ISSUED",
    "KILL BILL - A REVIEW",
    "KILL-SWITCH FOR FERRIES",
    "CORRECTIONS <QCX.O> SEEKS BEDS",
    "KILLEARN FERRIES INC",
    "TALKING POINT/FERRIES",
    "ECONOMIC SPOTLIGHT - FERRIES",
    "Urgent talks - minister",
    "LEAD PRICES RISE",
    "Lead",
    "Breaking News",
    "Editor's Pick",
    "Editor: Ada Quill",
    "(Additional reporting by Ada Quill)",
    "Alert",
    "EU embargo on ferries until May",
    "FOR IMMEDIATE RELEASE",
    "x" * 700,
]


class TestStatusWords:
    @pytest.mark.parametrize(("line", "headline", "signals", "version"), WORDS, ids=[row[0] for row in WORDS])
    def test_go_to_signals_and_version(self, line, headline, signals, version):
        status = read_status(line).value
        assert status.headline == headline
        assert [(s.text, s.qcode) for s in status.signals] == signals
        assert status.version_label == version
        assert status.prefix + status.headline + status.suffix == line
        assert status

    @pytest.mark.parametrize("line", HEADLINES)
    def test_a_headline_is_left_alone(self, line):
        status = read_status(line).value
        assert status.headline == line
        assert not status

    @pytest.mark.parametrize(
        ("line", "pub_status"),
        [
            ("KILL KILL KILL", PubStatus.CANCELED),
            ("STORY WITHDRAWN", PubStatus.CANCELED),
            ("BULLETIN KILL", PubStatus.CANCELED),
            ("HOLD HOLD HOLD", PubStatus.WITHHELD),
            ("UPDATE 1-Ferry", None),
        ],
    )
    def test_kills_and_holds_say_so(self, line, pub_status):
        assert read_status(line).value.pub_status is pub_status


class TestNotes:
    @pytest.mark.parametrize(
        ("line", "kind"),
        [
            ("(Adds comments, detail)", "update"),
            ("(Rewrites throughout with ferry line)", "update"),
            ("(Corrects spelling in paragraph 3)", "correction"),
            ("Eds: LEADS with 5 grafs to UPDATE", "note"),
            ("EDITOR'S NOTE _ The ferry", "note"),
            ("(ATTN: ADDS details throughout)", "note"),
            ("(EDS: ADDING INFO)", "note"),
            ("Redaktionshinweis: Fähre", "note"),
        ],
    )
    def test_a_note_is_no_headline(self, line, kind):
        status = read_status(line).value
        assert (status.headline, status.prefix) == ("", line)
        assert [(n.text, n.kind) for n in status.ed_notes] == [(line, kind)]

    @pytest.mark.parametrize(
        ("line", "iso"),
        [
            ("EMBARGOED until 12:00 GMT, May 5, 2020", "2020-05-05T12:00:00+00:00"),
            ("Strictly embargoed until 5 May 2020, 12:00 GMT", "2020-05-05T12:00:00+00:00"),
            ("Sperrfrist: 3. Mai 2020, 12.00 Uhr", "2020-05-03T12:00:00"),
            ("Sous embargo jusqu'au 3 mai 2020", "2020-05-03"),
            ("Not for release until 3 May 2020", "2020-05-03"),
            ("EMBARGOED until the ferry lands", None),
        ],
    )
    def test_an_embargo_is_a_stamp_and_a_note(self, line, iso):
        status = read_status(line).value
        assert status.embargoed.iso == iso
        assert [n.kind for n in status.ed_notes] == ["embargo"]

    def test_an_embargo_without_a_year_is_placed_by_receipt(self):
        status = read_status("For Release Sunday, Jan. 15", received=dt.date(2020, 1, 2)).value
        assert status.embargoed.iso == "2020-01-15"
