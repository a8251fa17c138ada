"""Streams: messages found wherever chunks are cut, in constant memory; cut ones are flagged."""

from __future__ import annotations

import gc
import gzip
import io
import tracemalloc
from collections.abc import Iterable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsmodel.errors import InvalidValue
from newsmodel.wire.parse import iter_parse, parse_all
from newsmodel.wire.result import ParseResult, Role
from tests.shared import SHARED, needs_shared

REUTERS = (
    "\x05\x05\x05C T\n\x16\x16\x01f0417\x1ftests\nu f BC-FERRY-FARES-RISE       03-03 0031\n\x02\n"
    "FERRY FARES TO RISE\n    NORTHPORT, March 3 - Ferry fares will rise.\n Reuter\n\x03\n"
)
AMERICAN = (
    "\x16\x16\x01W2870\x1ftests\r\nr f\x13\x11 BC-Ferry-Fares   03-03 0049\r\n\x02^BC-Ferry Fares,49<\r\n"
    "^Fares to rise<\r\n\t   NORTHPORT (AP) _ Ferry fares will rise.\r\n\x03QW-03-03-15 1509GMT<\r\n\x0c\r\n\x04\r\n"
)
EUROPEAN = (
    "\x01bwr0417 2 wi 41  bwr 0012\r\n\r\nHafen/Boote/\r\n\x02Boote fahren für alle =\r\n\r\n"
    "Meridia (bwr) - Die Boote fahren wieder.\r\n\x03251037 GMT Sep 24\r\n\x7f\r\n\x7f\x04\r\n"
)
MIXED = (REUTERS + AMERICAN + EUROPEAN + REUTERS).encode()


def codes(result: ParseResult) -> list[str]:
    return [said.code for said in result.diagnostics if said.code.startswith("L21")]


def slugs(results: Iterable[ParseResult]) -> list[str | None]:
    return [result.article.slugline for result in results]


def same(one: Iterable[ParseResult], other: Iterable[ParseResult]) -> bool:
    def parts(results: Iterable[ParseResult]) -> list[object]:
        return [(r.article, r.source, r.segments, r.diagnostics) for r in results]

    return parts(one) == parts(other)


class TestMixedStreams:
    def test_each_message_is_read_by_its_own_frame(self) -> None:
        sent = [result.article.transmission for result in parse_all(MIXED)]
        assert [one.envelope for one in sent if one] == ["reuters1987", "anpa1312", "iptc7901", "reuters1987"]

    def test_each_message_is_decoded_by_itself(self) -> None:
        stream = REUTERS.encode() + EUROPEAN.encode("latin-1") + EUROPEAN.encode()
        results = parse_all(stream)
        assert [result.article.title for result in results][1:] == ["Boote fahren für alle"] * 2
        assert [result.source.encoding for result in results] == ["utf-8", "cp1252", "utf-8"]
        assert b"".join(result.source.data or b"" for result in results) == stream

    def test_sources_tile_the_stream_in_bytes_and_characters(self) -> None:
        byte = char = 0
        for result in parse_all(MIXED):
            assert (result.source.start_byte, result.source.start) == (byte, char)
            byte += len(result.source.data or b"")
            char += len(result.source.text)
        assert byte == len(MIXED)

    def test_noise_between_messages_is_kept_as_unclassified(self) -> None:
        first, second = parse_all(EUROPEAN + "line hit zzz\n" + AMERICAN)
        noise = [first.text_of(s) for s in first.segments if s.role is Role.UNCLASSIFIED]
        assert noise == ["line hit zzz\n"]
        assert codes(first) == ["L212"]
        assert second.article.title == "Fares to rise"

    def test_noise_before_the_first_is_kept_too(self) -> None:
        (result,) = parse_all("connected\r\n" + AMERICAN)
        assert result.text_of(result.segments[0]) == "connected\r\n"
        assert result.segments[0].role is Role.UNCLASSIFIED


class TestCutMessages:
    def test_a_message_cut_at_its_end_is_a_story_with_a_remark(self) -> None:
        first, last = parse_all(REUTERS + AMERICAN[:-60])
        assert (codes(first), codes(last)) == ([], ["L210"])
        assert last.article.title == "Fares to rise"

    def test_a_message_cut_at_its_beginning_is_a_story_without_a_head(self) -> None:
        rest = "eet, where the boats are kept through the winter, he said.\r\n\t   Crews were told on Monday.\r\n"
        first, last = parse_all(f"{rest}\x03QW-03-03-15 1409GMT<\r\n\x0c\r\n\x04\r\n{AMERICAN}")
        assert codes(first) == ["L210"]
        assert first.article.headline is None
        assert len(first.article.body) == 2
        assert first.article.transmission is not None
        assert first.article.transmission.trailer == "QW-03-03-15 1409GMT"
        assert codes(last) == []

    def test_a_header_ends_a_text_whose_end_was_lost(self) -> None:
        first, last = parse_all(AMERICAN[: AMERICAN.index("\x03")] + EUROPEAN)
        assert (codes(first), codes(last)) == (["L210"], [])
        assert slugs([first, last]) == ["BC-Ferry Fares", "Hafen/Boote"]

    def test_copy_with_a_stray_mark_is_no_message(self) -> None:
        (result,) = parse_all("FERRY RETURNS\n    NORTHPORT, March 3 - The ferry is back.\n\x03\n")
        assert result.article.transmission is None
        assert codes(result) == []

    @pytest.mark.parametrize("cut", range(10, len(EUROPEAN) - 10, 7))
    def test_wherever_a_stream_is_cut_the_whole_messages_are_found(self, cut: int) -> None:
        stream = EUROPEAN[cut:] + AMERICAN + EUROPEAN[:cut]
        assert "BC-Ferry Fares" in slugs(parse_all(stream))
        assert "".join(result.source.text for result in parse_all(stream)) == stream


class TestChunks:
    def test_single_bytes_give_the_same(self) -> None:
        assert same(iter_parse(MIXED[at : at + 1] for at in range(len(MIXED))), parse_all(MIXED))

    def test_a_binary_file_gives_the_same(self) -> None:
        assert same(iter_parse(io.BytesIO(MIXED)), parse_all(MIXED))

    def test_a_text_file_gives_the_same(self) -> None:
        assert same(iter_parse(io.StringIO(MIXED.decode())), parse_all(MIXED.decode()))

    def test_bytes_and_text_do_not_mix(self) -> None:
        with pytest.raises(InvalidValue, match="one kind"):
            list(iter_parse([b"a", "b"]))  # type: ignore[arg-type]

    def test_what_gives_no_chunks_is_refused_at_once(self) -> None:
        with pytest.raises(InvalidValue, match="chunks"):
            iter_parse(7)  # type: ignore[arg-type]

    def test_no_chunks_are_an_empty_story(self) -> None:
        assert same(iter_parse(iter(())), parse_all(b""))

    def test_utf16_is_read_whole(self) -> None:
        data = MIXED.decode().encode("utf-16")
        assert same(iter_parse(data[at : at + 3] for at in range(0, len(data), 3)), parse_all(data))
        assert slugs(parse_all(data)) == slugs(parse_all(MIXED))

    @pytest.mark.laws
    @given(
        st.lists(
            st.sampled_from([REUTERS, AMERICAN, EUROPEAN, "\x01", "\x02", "\x03", "\x04", "noise\r\n", "é", "\t"])
        ),
        st.sampled_from(["utf-8", "latin-1", "utf-16"]),
        st.data(),
    )
    def test_borders_of_chunks_change_nothing(self, parts: list[str], encoding: str, data: st.DataObject) -> None:
        stream = "".join(parts).encode(encoding)
        cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=12)))
        chunks = [stream[a:b] for a, b in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
        whole = parse_all(stream, extract=())
        assert same(iter_parse(chunks, extract=()), whole)
        assert same(iter_parse((stream[at : at + 1] for at in range(len(stream))), extract=()), whole)


class TestMemory:
    def test_a_story_is_given_as_soon_as_the_next_has_begun(self) -> None:
        taken = 0

        def messages() -> Iterator[bytes]:
            nonlocal taken
            for _ in range(100):
                taken += 1
                yield AMERICAN.encode()

        stories = iter_parse(messages(), extract=())
        for count in range(1, 20):
            next(stories)
            assert taken <= count + 1

    def test_memory_does_not_grow_with_the_stream(self) -> None:
        held = []
        tracemalloc.start()
        for count, _ in enumerate(iter_parse((AMERICAN.encode() for _ in range(401)), extract=())):
            if count % 200 == 100:
                gc.collect()
                held.append(tracemalloc.get_traced_memory()[0])
        tracemalloc.stop()
        # Two hundred stories are a megabyte; what caches of fixed size hold is less than this.
        assert held[1] < held[0] + 100_000


@needs_shared
class TestCorpora:
    def test_every_message_of_the_streams_is_found_and_none_invented(self) -> None:
        for path in sorted((SHARED / "corpora/wire/messages").glob("*.stream")):
            data = path.read_bytes()
            results = parse_all(data, extract=())
            assert len(results) == data.count(b"\x02")
            assert not any(codes(result) for result in results)
            assert all(result.article.transmission and result.article.transmission.number for result in results)

    def test_messages_cut_at_either_end_are_flagged(self) -> None:
        for path in sorted((SHARED / "corpora/wire/messages").glob("*.stream")):
            data = path.read_bytes()
            results = parse_all(data[400 : data.rindex(b"\x02") + 300], extract=())
            assert len(results) == data.count(b"\x02")
            assert [bool(codes(result)) for result in results] == [True, *[False] * (len(results) - 2), True]

    def test_the_long_stream_is_the_same_in_chunks(self) -> None:
        data = gzip.decompress((SHARED / "corpora/wire/stream.wire.gz").read_bytes())
        chunks = (data[at : at + 4097] for at in range(0, len(data), 4097))
        assert same(iter_parse(chunks, extract=()), parse_all(data, extract=()))
