from __future__ import annotations

import datetime as dt

import pytest

from newsmodel.extract.desk_notes import notes_inside
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
    ("URGENT Ferry returns", "Ferry returns", [("URGENT", None)], None),
    ("2ND LEAD Ferry returns", "Ferry returns", [("2ND LEAD", None)], "2ND LEAD"),
    ("LEAD 1 - Ferry", "Ferry", [("LEAD 1 -", None)], "LEAD 1"),
    ("WDH/ROUNDUP 2: Fähre", "Fähre", [("WDH/", None), ("ROUNDUP 2:", UPDATE)], "ROUNDUP 2"),
    ("СРОЧНО. Паром", "Паром", [("СРОЧНО.", None)], None),
    ("Ferry returns - CORRECTED", "Ferry returns", [("CORRECTED", CORRECTION)], None),
    ("Ferry returns, 1st Ld-Writethru", "Ferry returns", [("1st Ld-Writethru", UPDATE)], "1st Ld-Writethru"),
    ("Ferry returns (CORRECTED) (UPDATE 2)", "Ferry returns", [("(CORRECTED)", CORRECTION), ("(UPDATE 2)", UPDATE)], "UPDATE 2"),
    ("Ferry returns =2", "Ferry returns", [("=2", None)], "=2"),
    ("【速報】フェリー", "フェリー", [("【速報】", None)], None),
    ("$Adv15", "", [("$Adv15", None)], "$Adv15"),
    ("ANALYSIS-Ferry returns", "Ferry returns", [("ANALYSIS-", None)], None),
    ("UPDATE 2-INTERVIEW-Ferry returns", "Ferry returns", [("UPDATE 2-", UPDATE), ("INTERVIEW-", None)], "UPDATE 2"),
    ("ИНТЕРВЬЮ: Паром", "Паром", [("ИНТЕРВЬЮ:", None)], None),
    ("2. Zusammenfassung: Fähre", "Fähre", [("2. Zusammenfassung:", None)], "2. Zusammenfassung"),
    ("3ème synthèse - Le bac", "Le bac", [("3ème synthèse -", None)], "3ème synthèse"),
    ("DÜZELTİLDİ: Gemi", "Gemi", [("DÜZELTİLDİ:", CORRECTION)], None),
    ("KıLL: Gemi", "Gemi", [("KıLL:", None)], None),
    ("分析：渡轮", "渡轮", [("分析：", None)], None),
    ("KILL-Ferry returns", "Ferry returns", [("KILL-", None)], None),
    ("RETRACTION: Ferry returns", "Ferry returns", [("RETRACTION:", None)], None),
    ("CORRECTED-(OFFICIAL)-Ferry returns", "Ferry returns", [("CORRECTED-", CORRECTION), ("(OFFICIAL)-", None)], None),
    ("+++ EIL +++ Fähre kehrt zurück", "Fähre kehrt zurück", [("EIL +++", None)], None),
    ("ATENCIÓN - Vuelve el barco", "Vuelve el barco", [("ATENCIÓN -", None)], None),
    ("PRECISIONE: Torna il traghetto", "Torna il traghetto", [("PRECISIONE:", CORRECTION)], None),
    ("속보 여객선 운항 재개", "여객선 운항 재개", [("속보", None)], None),
    ("ΕΚΤΑΚΤΟ - Πλοίο", "Πλοίο", [("ΕΚΤΑΚΤΟ -", None)], None),
]  # fmt: skip

HEADLINES = [
    "",
    "FEATURE-length films return",
    "ANALYSIS-FERRY RETURNS",
    "Analysis: why the ferry returned",
    "INTERVIEW",
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
    "URGENT NEED FOR FERRIES",
    "Embargo on ferries to last until June",
    "For release of hostages, ferry waits",
    "Corrected figures show ferries are late",
    "Kill Bill returns to cinemas",
    "Killed: three sailors in storm",
    "KILLED: THREE SAILORS IN STORM",
    "Withdrawal: what comes after the ferry",
    "Atención: vuelve el barco",
    "긴급 회의 소집한 시의회",
    "Ferry plan - 3",
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
            ("STORY KILL: Ferry returns", PubStatus.CANCELED),
            ("STORY WITHDRAWN", PubStatus.CANCELED),
            ("BULLETIN KILL", PubStatus.CANCELED),
            ("HOLD HOLD HOLD", PubStatus.WITHHELD),
            ("UPDATE 1-Ferry", None),
            ("Kill", PubStatus.CANCELED),
            ("WITHDRAWN-Ferry returns", PubStatus.CANCELED),
            ("KILL-Ferry returns", PubStatus.CANCELED),
            ("KILLED: Ferry returns", PubStatus.CANCELED),
            ("DELETED-Ferry returns", PubStatus.CANCELED),
            ("WITHDRAWAL: Ferry returns", PubStatus.CANCELED),
            ("DO NOT USE: Ferry returns", PubStatus.CANCELED),
            ('EDITORS: Kill the 10:00 story headlined "Ferry returns". Do not use.', PubStatus.CANCELED),
            ("EDS: Kill BC-EU--Ferry-Returns. The account is wrong.", PubStatus.CANCELED),
            ('ADVISORY: Meridian withdraws story headlined "Ferry returns"', PubStatus.CANCELED),
            ("EDS: Kill 3rd graf, which repeats the story.", None),
            ("Zurückgezogen: Fähre", PubStatus.CANCELED),
            ("ANULADA", PubStatus.CANCELED),
            ("EDITORS: Please kill the story on the ferry", PubStatus.CANCELED),
            ("Prière de ne pas utiliser la dépêche", PubStatus.CANCELED),
            ("HOLD FOR RELEASE", PubStatus.WITHHELD),
            ("Sperrfrist", PubStatus.WITHHELD),
            ("EMBARGOED until May 3, 2021", None),
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
            ("(Berichtigung: im 2. Absatz)", "correction"),
            ("(This May 3 story has been corrected to fix a name)", "correction"),
            ("(Добавлены подробности)", "update"),
            ("(Añade declaraciones)", "update"),
            ("With AM-Ferry, Bjt", "note"),
            ("Attn Editors: Ferry", "note"),
            ("Nota a los editores: barco", "note"),
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
            ("NICHT VOR 3. Mai 2020, 10 Uhr", "2020-05-03T10:00:00"),
            ("Bitte beachten Sie die Sperrfrist: 3. Mai 2020", "2020-05-03"),
            ("Ne pas publier avant le 3 mai 2020", "2020-05-03"),
            ("EMBARGADO HASTA LAS 10:00 HORAS DEL 3 DE MAYO DE 2020", "2020-05-03T10:00:00"),
            ("EMBARGO até às 10h de 3 de maio de 2020", "2020-05-03T10:00:00"),
            ("Sotto embargo fino alle 10 del 3 maggio 2020", "2020-05-03T10:00:00"),
            ("Onder embargo tot 3 mei 2020", "2020-05-03"),
            ("Embargo til 3. maj 2020 kl. 10.00", "2020-05-03T10:00:00"),
            ("Эмбарго до 3 мая 2020 года, 10:00 МСК", "2020-05-03T10:00:00+03:00"),
            ("Не для публикации до 10:00 3 мая 2020", "2020-05-03T10:00:00"),
            ("Embargo do 3 maja 2020, godz. 10", "2020-05-03T10:00:00"),
            ("解禁 2020年5月3日 10時00分", "2020-05-03T10:00:00"),
        ],
    )
    def test_an_embargo_is_a_stamp_and_a_note(self, line, iso):
        status = read_status(line).value
        assert status.embargoed.iso == iso
        assert [n.kind for n in status.ed_notes] == ["embargo"]

    @pytest.mark.parametrize(
        "line",
        [
            "EMBARGO LIFTED", "Embargo: none", "Embargo lifted: use at once", "Sperrfrist: keine", "Embargo levé",
            "Embargo levantado", "Эмбарго снято.", "(Embargo expired)",
        ],
    )  # fmt: skip
    def test_an_embargo_that_is_over_holds_nothing_back(self, line):
        status = read_status(line).value
        assert (status.pub_status, status.embargoed) == (None, None)
        assert [(n.text, n.kind) for n in status.ed_notes] == [(line, "note")]

    def test_an_embargo_lifted_at_an_hour_holds_until_then(self):
        status = read_status("Embargo lifted at 12:00 GMT, May 5, 2020").value
        assert status.embargoed.iso == "2020-05-05T12:00:00+00:00"

    def test_a_headline_on_an_embargo_that_was_lifted_is_a_headline(self):
        assert read_status("Embargo lifted on ferries from May").value.headline == "Embargo lifted on ferries from May"

    def test_an_embargo_without_a_year_is_placed_by_receipt(self):
        status = read_status("For Release Sunday, Jan. 15", received=dt.date(2020, 1, 2)).value
        assert status.embargoed.iso == "2020-01-15"


class TestNotesThatStatusWordsOpen:
    def test_brackets_with_status_words_and_more_are_a_note(self):
        status = read_status("(2. ZUSAMMENFASSUNG - KORREKTUR: im 3. Absatz das Alter)").value
        assert (status.headline, status.version_label) == ("", "2. ZUSAMMENFASSUNG")
        assert [signal.qcode for signal in status.signals] == [None, CORRECTION]
        assert [note.kind for note in status.ed_notes] == ["correction"]

    def test_a_headline_after_the_brackets_is_one(self):
        assert read_status("(KORREKTUR) Fähre (und Hafen) zurück").value.headline == "Fähre (und Hafen) zurück"


class TestSlugs:
    def test_the_slug_before_a_headline_is_no_headline(self):
        status = read_status("BC-NORTHPORT-FERRY/: Ferry returns").value
        assert (status.slugline, status.headline) == ("BC-NORTHPORT-FERRY", "Ferry returns")
        assert status.prefix + status.headline + status.suffix == "BC-NORTHPORT-FERRY/: Ferry returns"


class TestImpossibleEmbargoes:
    def test_hold_the_story_back_and_say_why(self):
        found = read_status("EMBARGOED until 10:00 GMT, April 31, 2021")
        assert found.value.pub_status is PubStatus.WITHHELD
        assert found.value.embargoed.instant is None
        assert [(said.code, said.path) for said in found.diagnostics] == [("F302", "embargoed")]


class TestNotesInside:
    @pytest.mark.parametrize(
        ("text", "notes"),
        [
            ("(Adds comment) The ferry is back.", ["(Adds comment)"]),
            ("The ferry is back. (Eds: CORRECTS day.)", ["(Eds: CORRECTS day.)"]),
            ("(corrects May 2 item to say nineteen days)", ["(corrects May 2 item to say nineteen days)"]),
            ("The ferry (with cars) is back (new), she (Addison) said (Updated figures are due).", []),
            ("The ferry ((Eds: check)", ["(Eds: check)"]),
            ("The ferry (Eds: is never closed", []),
        ],
    )
    def test_are_told_from_other_brackets(self, text, notes):
        assert [text[start:end] for start, end in notes_inside(text)] == notes
