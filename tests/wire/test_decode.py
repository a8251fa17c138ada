from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newsmodel.source import Span
from newsmodel.wire.decode import decode, encode, remarks
from tests.wire.copy import raw


class TestCharacterSets:
    def test_utf8_is_the_first_guess(self) -> None:
        decoded = decode("naïve".encode())
        assert (decoded.text, decoded.encoding, decoded.fallback) == ("naïve", "utf-8", ())

    def test_bytes_that_are_no_utf8_are_read_as_cp1252(self) -> None:
        decoded = decode(b"caf\xe9 \x93quoted\x94")
        assert decoded.text == "café “quoted”"
        assert decoded.encoding == "cp1252"
        assert decoded.fallback == (Span(3, 4), Span(5, 6), Span(12, 13))

    def test_only_the_failing_run_falls_back(self) -> None:
        decoded = decode("é".encode() + b" and \xe9")
        assert decoded.text == "é and é"
        assert decoded.encoding == "utf-8"
        assert decoded.fallback == (Span(6, 7),)

    def test_the_five_holes_of_cp1252_become_c1_controls(self) -> None:
        assert decode(b"\x81\x8d\x8f\x90\x9d").text == "\x81\x8d\x8f\x90\x9d"

    def test_a_byte_order_mark_stays_in_the_text(self) -> None:
        decoded = decode(b"\xef\xbb\xbfFerry")
        assert decoded.text == "\ufeffFerry"
        assert [said.code for said in remarks(decoded)] == ["D103"]

    def test_utf16_is_read_by_its_mark(self) -> None:
        assert decode("Fähre".encode("utf-16")).text == "\ufeffFähre"

    def test_utf16_that_is_cut_off_is_no_utf16(self) -> None:
        assert decode(b"\xff\xfeF").text == "ÿþF"


class TestRemarks:
    def test_one_remark_counts_all_bad_bytes_of_a_story(self) -> None:
        said = remarks(decode(b"\xe9 \xe9\xe9"))
        assert [(d.code, d.span, d.message) for d in said] == [
            ("D101", Span(0, 4), "the bytes were read as cp1252"),
            ("D102", Span(0, 1), "3 bytes that are no UTF-8 read as cp1252"),
        ]

    def test_a_part_of_the_input_counts_its_own(self) -> None:
        said = remarks(decode("é".encode() + b" \xe9\xe9 \xe9"), 1, 5)
        assert [(d.span, d.message) for d in said] == [(Span(1, 3), "2 bytes that are no UTF-8 read as cp1252")]

    def test_a_character_lost_before_is_reported(self) -> None:
        assert [(d.code, d.span) for d in remarks(decode("na\ufffdve"))] == [("D105", Span(2, 3))]

    def test_a_lone_surrogate_of_text_input_is_reported(self) -> None:
        assert [(d.code, d.span) for d in remarks(decode("a\ud800"))] == [("D104", Span(1, 2))]

    def test_plain_ascii_has_none(self) -> None:
        assert remarks(decode(b"Ferry returns")) == ()


class TestReversible:
    @given(raw)
    def test_encoding_back_gives_the_bytes(self, data: bytes) -> None:
        assert encode(decode(data)) == data

    @given(raw, st.integers(0, 300))
    def test_parts_encode_to_parts(self, data: bytes, cut: int) -> None:
        decoded = decode(data)
        at = min(cut, len(decoded.text))
        assert encode(decoded, 0, at) + encode(decoded, at) == data
