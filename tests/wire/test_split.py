from __future__ import annotations

from newsmodel.wire.parse import parse, parse_all
from newsmodel.wire.result import Role
from newsmodel.wire.split import split

HEADER = "\x05\x05\x05C T\n\x16\x16\x01f0417\x1ftests\nu f BC-FERRY-FARES-RISE       03-03 0031\n\x02\n"
STORY = "FERRY FARES TO RISE\n    NORTHPORT, March 3 - Ferry fares will rise.\n Reuter\n"
SECOND = "\x05\x05\x05F\n\x16\x16\x01f0418\x1ftests\nr f BC-NETS       03-03 0031\n\x02\nNETS FULL\n\x03\n"


class TestFrames:
    def test_the_header_is_read_into_the_transmission(self) -> None:
        article = parse(f"{HEADER}{STORY}\x03\n").article
        sent = article.transmission
        assert sent is not None
        assert (sent.envelope, sent.service, sent.number, sent.origin) == ("reuters1987", "f", "0417", "tests")
        assert (sent.priority, sent.selector, sent.date, sent.words) == ("u", "f", "03-03", "0031")
        assert sent.categories == ("C", "T")
        assert article.slugline == "BC-FERRY-FARES-RISE"

    def test_header_and_trailer_are_envelope_segments(self) -> None:
        result = parse(f"{HEADER}{STORY}\x03\n")
        envelope = [s for s in result.segments if s.role is Role.ENVELOPE]
        assert [result.text_of(s) for s in envelope] == [HEADER, "\x03\n"]

    def test_the_story_reads_as_without_a_frame(self) -> None:
        framed, bare = parse(f"{HEADER}{STORY}\x03\n").article, parse(STORY).article
        assert (framed.headline, framed.dateline, framed.body) == (bare.headline, bare.dateline, bare.body)

    def test_a_garbled_header_leaves_the_story(self) -> None:
        article = parse(f"\x05\x05C\n\x16?\x01\n??\n\x02\n{STORY}\x03\n").article
        assert article.title == "FERRY FARES TO RISE"
        assert article.transmission is not None
        assert article.transmission.number is None
        assert article.slugline is None

    def test_text_without_a_frame_has_no_transmission(self) -> None:
        assert parse(STORY).article.transmission is None


class TestStreams:
    def test_each_message_is_a_story(self) -> None:
        titles = [result.article.title for result in parse_all(f"{HEADER}{STORY}\x03\n{SECOND}")]
        assert titles == ["FERRY FARES TO RISE", "NETS FULL"]

    def test_noise_between_messages_goes_with_the_story_before_it(self) -> None:
        stories = list(split(f"{HEADER}{STORY}\x03\n??noise??\n{SECOND}"))
        assert stories[0].source.text.endswith("\x03\n??noise??\n")
        assert stories[1].source.text.startswith("\x05")

    def test_noise_before_the_first_message_goes_with_it(self) -> None:
        stories = list(split(f"noise\n{SECOND}"))
        assert [story.source.text for story in stories] == [f"noise\n{SECOND}"]

    def test_a_lost_end_of_text_is_made_up_by_the_next_header(self) -> None:
        results = parse_all(f"{HEADER}{STORY}{SECOND}")
        assert [result.article.title for result in results] == ["FERRY FARES TO RISE", "NETS FULL"]

    def test_sources_know_their_place_in_bytes_and_characters(self) -> None:
        data = f"é{HEADER}{STORY}\x03\n{SECOND}".encode()
        first, second = parse_all(data)
        assert (first.source.start, first.source.start_byte) == (0, 0)
        assert second.source.start == len(first.source.text)
        assert second.source.start_byte == second.source.start + 1
        assert (first.source.data or b"") + (second.source.data or b"") == data

    def test_parse_reads_the_first_and_says_so(self) -> None:
        result = parse(f"{HEADER}{STORY}\x03\n{SECOND}")
        assert result.article.title == "FERRY FARES TO RISE"
        assert [said.code for said in result.diagnostics if said.code.startswith("L")] == ["L201"]
        others = [s for s in result.segments if s.role is Role.OTHER_STORY]
        assert [result.text_of(s) for s in others] == [SECOND]


class TestAmericanFrame:
    def test_keyword_version_and_reference_are_told_apart(self) -> None:
        frame = (
            "\x16\x16\x01a0105HARBOR\x1fkoko-\r\nu s\x14\x12 BC-Ferry-Cup 2ndLd-Writethru a0512   09-12 0344\r\n\x02"
        )
        sent = parse(f"{frame}Ferry cup\r\n\x03HWS-21:37\x04\r\n").article.transmission
        assert sent is not None
        assert (sent.envelope, sent.origin, sent.selector, sent.text_format) == (
            "anpa1312",
            "HARBOR",
            "koko-",
            "agate/tabular",
        )
        assert (sent.keywords, sent.version_line, sent.reference) == (("BC-Ferry-Cup",), "2ndLd-Writethru", "a0512")
        assert sent.trailer == "HWS-21:37"

    def test_the_count_of_words_may_be_missing(self) -> None:
        sent = parse(
            "\x16\x16\x01V46\x1f-----\r\nr e\x13\x11 AP-Ferries     02-09\r\n\x02Ferries\x03\x04"
        ).article.transmission
        assert sent is not None
        assert (sent.date, sent.words) == ("02-09", None)


class TestEuropeanFrame:
    COPY = (
        "\x01bwr0417 2 pl 41  bwr 0012\r\n\r\nHafen/Boote/\r\n\x02Boote fahren wieder =\r\n\r\n"
        "Meridia (bwr) - Die Boote fahren wieder.\r\n\x03251037 GMT Sep 24\r\n\x7f\r\n\x7f\x04\r\n"
    )

    def test_the_header_is_read_into_the_transmission(self) -> None:
        article = parse(self.COPY).article
        sent = article.transmission
        assert sent is not None
        assert (sent.envelope, sent.service, sent.number, sent.priority) == ("iptc7901", "bwr", "0417", "2")
        assert (sent.categories, sent.words, sent.optional) == (("pl",), "41", "bwr 0012")
        assert (article.slugline, article.urgency) == ("Hafen/Boote", 2)

    def test_the_trailer_says_when_it_was_sent(self) -> None:
        sent = parse(self.COPY).article.transmission
        assert sent is not None
        assert sent.sent is not None
        assert sent.sent.iso == "2024-09-25T10:37:00+00:00"

    def test_the_frame_ends_at_its_end_of_transmission(self) -> None:
        assert [result.source.text for result in parse_all(self.COPY * 2)] == [self.COPY, self.COPY]
