from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from newsmodel import Article, Membership, Names, OrganisationFactbox, dump, parse
from newsmodel.cli.exits import Exit
from newsmodel.cli.show import margin_rows


class TestShow:
    def test_each_line_has_its_role_in_the_margin(self, run, take):
        lines = run("show", take).out.splitlines()
        assert [line.split("|")[0].split() for line in lines[:1]] == [["1", "headline"]]
        assert "    1  headline " in lines[0]
        assert "Ferry returns to Tromsoe route" in lines[0]

    def test_a_cut_line_is_numbered_once(self, run, take):
        out = run("show", take).out
        assert "    3  dateline" in out
        assert "       paragraph" in out

    def test_quotes_stand_with_their_speakers(self, run, take):
        out = run("show", take).out
        assert "The ramp has been welded" in out.split("quotes")[1]
        assert "Olav Brekke" in out.split("quotes")[1]

    def test_diagnostics_have_line_and_marker(self, run, take):
        out = run("show", take).out
        assert f"{take}:3:" in out
        assert "^" in out

    def test_control_characters_are_shown_as_pictures(self, run):
        out = run("show", "-", stdin=b"Ferry \x1b[31mreturns\n\nIt is back.\n").out
        assert "\x1b" not in out
        assert "␛" in out

    def test_the_facts_of_a_box_are_listed(self, run, tmp_path):
        box = OrganisationFactbox(
            names=Names(full="European League of Bell Towns"), memberships=[Membership(member="Ghent", role="founder")]
        )
        article = Article(guid="urn:example:1", headline="Bell rings", body=["It rang."], factboxes=[box])
        path = tmp_path / "bell.json"
        path.write_bytes(dump(article, "json", now=dt.datetime(2024, 1, 1, tzinfo=dt.UTC)).data)
        out = run("show", path).out
        assert "headline:   Bell rings" in out
        assert "box: European League of Bell Towns\nfounder: Ghent\n" in out

    def test_a_missing_file_is_named(self, run, tmp_path):
        ran = run("show", tmp_path / "nowhere.txt")
        assert ran.code == Exit.FILE
        assert "nowhere.txt: No such file" in ran.err


class TestMarginRows:
    @given(st.text(alphabet=st.sampled_from("ab “\n\r-,."), max_size=120))
    def test_the_rows_hold_every_character_but_line_ends(self, text):
        result = parse(text)
        rows = "".join(row for _, _, row in margin_rows(result))
        assert rows == result.source.text.replace("\r", "").replace("\n", "")

    @given(st.text(alphabet=st.sampled_from("ab “\n\r-,."), max_size=120))
    def test_line_numbers_rise(self, text):
        numbers = [number for _, number, _ in margin_rows(parse(text)) if number is not None]
        assert numbers == sorted(set(numbers))
