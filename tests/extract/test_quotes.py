"""Quotes of an article: kinds, attributions in every plain order, and who the speaker is."""

from __future__ import annotations

import pytest

from newsmodel import extract
from newsmodel.errors import InvalidValue
from newsmodel.extract.quotations import find_quotes, quotes
from newsmodel.extract.quotations.people import clean_name
from newsmodel.model.anchors import Anchor, Part
from newsmodel.model.article import Article
from newsmodel.model.blocks import ListBlock, Paragraph, PullQuote
from newsmodel.model.boxes import Sidebar
from newsmodel.model.people import Organisation, Person
from newsmodel.model.quotes import Quote, QuoteKind, SpeakerFound


def of(*paragraphs: str) -> tuple[Quote, ...]:
    return quotes([Paragraph(text) for text in paragraphs])


def read(*paragraphs: str) -> list[tuple[str, str | None, str | None]]:
    """(text, speaker, cue) of every quote."""
    return [(q.text, q.speaker.text if q.speaker else None, q.cue.text if q.cue else None) for q in of(*paragraphs)]


def anchors(quote: Quote) -> list[Anchor]:
    passages = (quote.speaker, quote.cue, quote.role)
    found = [*(piece.anchor for piece in quote.pieces), *(p.anchor for p in passages if p is not None)]
    assert None not in found
    return [anchor for anchor in found if anchor is not None]


class TestOrders:
    @pytest.mark.parametrize(
        ("text", "speaker", "cue"),
        [
            ("“The pier will hold for years,” Ada Quill said.", "Ada Quill", "said"),
            ("“The pier will hold for years,” said Ada Quill.", "Ada Quill", "said"),
            ("Ada Quill said, “The pier will hold for years.”", "Ada Quill", "said"),
            ("Ada Quill told reporters in Orbe: “The pier will hold for years.”", "Ada Quill", "told reporters"),
            ("“The pier will hold for years,” Ada Quill told reporters.", "Ada Quill", "told reporters"),
            ("“The pier will hold for years,” Quill went on to say.", "Quill", "went on to say"),
            ("“The pier will hold for years,” Quill shot back.", "Quill", "shot back"),
            ("“The pier will hold for years,” according to Ada Quill.", "Ada Quill", "according to"),
            ("“The pier will hold for years,” Quill, 44, of Orbe, who built it, said.", "Quill", "said"),
            ("“The pier will hold for years,” Rep. Ada Quill (D-Orb.) said Tuesday.", "Ada Quill", "said"),
            ("“Will the pier hold for years?” Quill asked.", "Quill", "asked"),
            ("“The pier will hold for years!” beamed Ada Quill.", "Ada Quill", "beamed"),
            ("“The pier will hold for years,” the harbour master said.", "the harbour master", "said"),
            ("Quill, who built the pier, said: “It will hold for years.”", "Quill", "said"),
            ("QUILL: “The pier will hold for years.”", "QUILL", ":"),
            ("“The pier will hold for years.” — Ada Quill, harbour master", "Ada Quill", "—"),
            ("“The pier will hold for years,” said Per Oddsen.", "Per Oddsen", "said"),
            (
                "On Monday the Orbe rally denounced the plan as “a muddle without any end”.",
                "the Orbe rally",
                "denounced",
            ),
            ("“It will hold for years” former harbour planning director Ada Quill wrote.", "Ada Quill", "wrote"),
            ("“It will hold,” another harbour engineer, Ada Quill told Orbe Radio.", "Ada Quill", "told"),
            ("On Monday, however, the head of the port, Ada Quill, said: “It will hold.”", "Ada Quill", "said"),
            ("A source speaking to Orbe Radio said, “The pier will hold.”", "A source", "said"),
            ("Quill’s campaign shrugged it off, telling Sett, “The pier will hold.”", "Quill’s campaign", "telling"),
            ("Harbour municipal candidate Ada Quill quickly wrote back, adding: “It holds.”", "Ada Quill", "adding"),
            ("“The pier will hold for years,” said harbour master Per Oddsen of Orbe.", "Per Oddsen", "said"),
            ("The office that drew the chart said: “The pier will hold.”", "The office", "said"),
            ("The crew who painted the old boat told reporters: “The pier will hold.”", "The crew", "told reporters"),
            ("The claims that port officials said they had seen: “The pier holds.”", "port officials", "said"),
            ("“The pier will hold for years,” Quill said, according to Orbe Radio.", "Orbe Radio", "according to"),
            ("“The pier holds,” Quill told Sett on Monday, according to Orbe Radio.", "Orbe Radio", "according to"),
            ("“The pier holds,” Quill said, and Sett left, according to Orbe Radio.", "Quill", "said"),
            ("Speaking in Orbe, West Docks, Quill went after Sett, calling him “a lost cause”.", "Quill", "calling"),
            ("Just last week, Ada Quill wrote, “The pier will hold for years.”", "Ada Quill", "wrote"),
            ("Ada Quill of Orbe, West Docks says the pier is “as firm as a rock”.", "Ada Quill", "says"),
            ("“The pier is a muddle,” reads a Monday editorial in the Orbe Herald.", "a Monday editorial", "reads"),
            ("Quill left the plan, which she called “a lost cause”, to Sett.", "she", "called"),
            ("The plan was described as “a muddle without end” by Ada Quill.", "Ada Quill", "described"),
            ("The pier, once called “a lost cause for all” by the harbour board, sank.", "the harbour board", "called"),
            ("“The pier holds,” said Ada Quill, a docker for years, reports Orbe Today.", "Orbe Today", "reports"),
            (
                "Orbe fans also chanted, “Build a pier,” pointing east, the Orbe Tribune reports.",
                "Orbe Tribune",
                "reports",
            ),
            (
                "It opened on the pier, where about 50 dockers stood, chanting “no pier, no peace”.",
                "50 dockers",
                "chanting",
            ),
            ("Quill shared a chart of an old port called “Tides”, writing “So it was.”", "Quill", "writing"),
            ("When he came back he began by saying, “The pier will hold for years.”", "he", "saying"),
            ("Quill made the point that the plan would leave Orbe “a port without any pier”.", "Quill", "made"),
            ("As the columnist Ada Quill had written a few years earlier, “It will hold.”", "Ada Quill", "written"),
            ("After Sett criticised her, Quill shot back, “I could have stayed at home.”", "Quill", "shot back"),
            ("She’s predicting the pier will do “very, very well” in the storm.", "She", "predicting"),
            ("Beck, who has in the past described Sett as “a narrow old soul”, left.", "Beck", "described"),
            ("So Quill during a Sunday thanked dockers “for their support in the storm”.", "Quill", "thanked"),
            ("At the mention of it she laughed and admitted “the pier has been a curse also”.", "she", "admitted"),
            ("“Will it hold for years?” a docker can be heard asking Sett.", "a docker", "asking"),
            (
                "Quill sent a series of tweets late on Friday saying the pier was “a bridge to nowhere”.",
                "Quill",
                "saying",
            ),
            ("The film ends with shots of Ada Quill asking, “Will it hold for years?”", "Ada Quill", "asking"),
            (
                "With a day to go, Ada Quill, a port engineer, called Sett’s plan on Monday “a true disaster”.",
                "Ada Quill",
                "called",
            ),
            ("“The pier holds,” retired Orbe port master Ada Quill said.", "Ada Quill", "said"),
            ("Dockers marching through the streets chanted “no pier, no peace”.", "Dockers", "chanted"),
            (
                "When pressed on why it sank, the 34-year-old mother of three replied, “It was old.”",
                "the 34-year-old mother of three",
                "replied",
            ),
            ("Even now at 86 she still says things such as, “The pier will hold for years.”", "she", "says"),
            ("The pier “is all but lost”, as Quill said on Orbe Radio on Monday.", "Quill", "said"),
            ("“It holds!” Sett’s niece, Ada “Dot” Quill (D-Orb.), shouted to the dockers.", "Sett’s niece", "shouted"),
            ("“It holds,” said Ada “Dot” Quill, the mayor.", "Ada “Dot” Quill", "said"),
            ("According to Orbe Radio, Quill said the pier was “as firm as a rock”.", "Orbe Radio", "According to"),
            ("With the port ever more worried, Ada Quill has a new message: “It holds.”", "Ada Quill", ":"),
            ("“It holds,” said Will Sett.", "Will Sett", "said"),
            ("Will Sett, the mayor, said: “It holds.”", "Will Sett", "said"),
            ("The ministry that runs ferries said: “It holds.”", "The ministry", "said"),
            ("Tom Sett, whose firm built the pier, said: “It holds.”", "Tom Sett", "said"),
            ("The weather forecast said the pier would hold.", "The weather forecast", "said"),
            ("The paper, published on Monday, found that the pier had moved.", "The paper", "found"),
            (
                "The riddle, says Ada Quill, keeper of the pier, is that it was “as firm as a rock”.",
                "Ada Quill",
                "says",
            ),
            ("“The pier is a muddle of the worst kind,” the two write.", "the two", "write"),
            ("It was replaced at noon by a message that said, “Sorry, the pier is closed.”", "a message", "said"),
            ("Quill accused the whole board of “cowardice”.", "Quill", "accused"),
            ("Quill described the old port as “young”.", "Quill", "described"),
            ("Quill lost to Sett, whom he described as a “lost cause for years”.", "he", "described"),
        ],
    )
    def test_speaker_and_cue_are_found_in_every_plain_order(self, text: str, speaker: str, cue: str):
        ((_, found, word),) = read(text)
        assert (found, word) == (speaker, cue)

    def test_a_passive_without_an_agent_is_said_by_nobody_known(self):
        assert read("The pier was called “a muddle of the worst kind”.") == [("a muddle of the worst kind", None, None)]

    def test_a_gerund_has_the_subject_of_the_saying_before_it(self):
        assert read("“The pier holds,” Quill said, adding, “So does the quay.”") == [
            ("The pier holds,", "Quill", "said"),
            ("So does the quay.", "Quill", "adding"),
        ]

    def test_the_outer_saying_counts_before_the_inner_one(self):
        ((_, speaker, cue),) = read("Quill said Sett had called the plan “a muddle without end”.")
        assert (speaker, cue) == ("Quill", "said")

    def test_a_name_that_looks_like_a_verb_is_a_name(self):
        ((_, speaker, _),) = read("“The pier will hold for years,” Read said.")
        assert speaker == "Read"

    def test_whose_remark_it_was_is_the_speaker(self):
        ((_, speaker, cue),) = read("Critics mocked Quill’s remark that “the pier will hold for years”.")
        assert (speaker, cue) == ("Quill", "remark")


class TestPieces:
    def test_a_split_quote_is_one_quote_of_several_pieces(self):
        (quote,) = of("“The pier holds,” Quill said. “So does the quay.”")
        assert [piece.words for piece in quote.pieces] == ["The pier holds,", "So does the quay."]
        assert quote.found is SpeakerFound.SPLIT

    def test_a_quote_goes_on_in_a_paragraph_that_opens_again(self):
        (quote,) = of("“The pier holds,” Quill said. “It always has.", "“So does the quay.”")
        assert quote.found is SpeakerFound.CONTINUED

    def test_the_speaker_may_stand_in_the_sentence_before(self):
        (quote,) = of("Ada Quill was firm.", "“The pier will hold for years.”")
        assert quote.speaker is not None
        assert (quote.speaker.text, quote.found) == ("Ada Quill", SpeakerFound.PRECEDING)

    def test_a_fragment_is_whose_saying_closes_the_sentence_before(self):
        paragraph = (
            "The pier is old, Quill said. Good stone will last, but only when “the sea is kinder than the crew”."
        )
        assert read(paragraph)[-1] == ("the sea is kinder than the crew", "Quill", "said")

    def test_a_short_sentence_in_marks_behind_another_is_spoken(self):
        assert read("Asked whether she would leave, Quill laughed. “Where to?”") == [("Where to?", "Quill", "laughed")]

    def test_a_line_that_ends_in_a_colon_says_who_speaks_with_any_verb(self):
        assert read("Ada Quill made the following comment:", "“The pier will hold for years.”") == [
            ("The pier will hold for years.", "Ada Quill", "made")
        ]

    def test_whoever_spoke_last_in_the_paragraph_speaks_on(self):
        paragraph = "“It holds,” Quill said. The pier is old. It stands far out. “Nobody doubts it any more.”"
        assert read(paragraph)[-1] == ("Nobody doubts it any more.", "Quill", "said")

    def test_the_sentence_before_may_end_in_a_colon(self):
        assert read("Ada Quill put it like this:", "“The pier will hold for years.”") == [
            ("The pier will hold for years.", "Ada Quill", "put it")
        ]

    def test_a_line_in_single_marks_is_a_subheading_where_quotes_have_double_ones(self):
        assert [text for text, _, _ in read("“The pier will hold,” Quill said.", "‘So much is left to do.’")] == [
            "The pier will hold,"
        ]
        assert len(read("‘The pier will hold,’ Quill said.", "‘So much is left to do.’")) > 0

    def test_a_credit_line_of_its_own_names_the_speaker(self):
        ((_, speaker, _),) = read("“The pier will hold for years.”", "- Ada Quill, harbour master")
        assert speaker == "Ada Quill"


class TestKinds:
    @pytest.mark.parametrize(
        "text",
        [
            "“The pier holds,” Quill said.",
            "Quill said: “The pier holds.”",
            "But “the pier holds,” Quill said.",
            "He said, “The pier holds,” Quill said.",
        ],
    )
    def test_a_whole_utterance_is_direct(self, text: str):
        assert [quote.kind for quote in of(text)] == [QuoteKind.DIRECT]

    @pytest.mark.parametrize(
        "text",
        [
            "Quill said that “the pier holds for years”.",
            "The plan was “a muddle from the start”, Quill said.",
            "Quill called the plan “a muddle from the start”.",
        ],
    )
    def test_a_fragment_in_the_writers_sentence_is_mixed(self, text: str):
        assert [quote.kind for quote in of(text)] == [QuoteKind.MIXED]

    @pytest.mark.parametrize(
        "text",
        [
            "The so-called “harbour peace” lasted a week.",
            "She read the novel “The Long Quay” on the train.",
            "A body called “Friends of the Pier” met.",
            "The boat known as “Old Ruth” sank.",
        ],
    )
    def test_scare_quotes_titles_and_names_are_no_quotes(self, text: str):
        assert of(text) == ()


def contents(*paragraphs: str) -> list[tuple[str, str | None]]:
    """(words, speaker) of every piece reported without marks."""
    return [
        (piece.words, quote.speaker.text if quote.speaker else None)
        for quote in of(*paragraphs)
        for piece in quote.pieces
        if piece.kind is QuoteKind.INDIRECT
    ]


class TestIndirect:
    @pytest.mark.parametrize(
        ("text", "words", "speaker"),
        [
            ("Quill said the pier would hold.", "the pier would hold", "Quill"),
            ("Quill said that the pier would hold.", "the pier would hold", "Quill"),
            ("Quill told reporters in Orbe on Monday that the pier would hold.", "the pier would hold", "Quill"),
            ("Quill has argued for years that the pier would hold.", "the pier would hold", "Quill"),
            ("According to Quill, the pier will hold.", "the pier will hold", "Quill"),
            ("The pier will hold, according to Quill.", "The pier will hold", "Quill"),
            ("The pier will hold, said Quill.", "The pier will hold", "Quill"),
            ("The pier will hold, Quill told the council on Monday.", "The pier will hold", "Quill"),
            ("It was announced by Quill that the pier would hold.", "the pier would hold", "Quill"),
            ("Ada Quill, who said the pier would hold, left the room.", "the pier would hold", "Ada Quill"),
            ("Quill asked whether the pier would hold.", "whether the pier would hold", "Quill"),
            ("Quill promised to build another pier.", "to build another pier", "Quill"),
        ],
    )
    def test_the_words_reported_are_the_clause_beside_the_word_of_saying(self, text: str, words: str, speaker: str):
        assert contents(text) == [(words, speaker)]

    def test_what_is_denied_and_what_is_added_are_two(self):
        assert contents("The mayor denied that the pier was lost, and added that it could not be.") == [
            ("the pier was lost", "The mayor"),
            ("it could not be", "The mayor"),
        ]

    def test_a_saying_put_into_its_sentence_has_both_sides(self):
        assert contents("The pier, Quill said, will hold for years.") == [
            ("The pier", "Quill"),
            ("will hold for years", "Quill"),
        ]

    def test_sayings_side_by_side_are_two_quotes(self):
        text = "Quill said the pier would hold, adding that the quay was safe, and Sett said it was not."
        assert contents(text) == [
            ("the pier would hold", "Quill"),
            ("the quay was safe", "Quill"),
            ("it was not", "Sett"),
        ]

    def test_a_saying_inside_what_is_reported_is_part_of_it(self):
        text = "Quill said Sett had told her the pier would hold."
        assert contents(text) == [("Sett had told her the pier would hold", "Quill")]

    def test_the_words_around_a_fragment_are_reported_with_it(self):
        (quote,) = of("Quill said that the plan was “a muddle from the start” and would fail.")
        assert [(p.kind, p.words) for p in quote.pieces] == [
            (QuoteKind.INDIRECT, "the plan was “a muddle from the start” and would fail"),
            (QuoteKind.MIXED, "a muddle from the start"),
        ]
        assert (quote.kind, quote.text) == (QuoteKind.MIXED, "the plan was “a muddle from the start” and would fail")

    @pytest.mark.parametrize(
        "text",
        [
            "Quill thinks the pier will not hold.",
            "Quill wants a pier that holds for years.",
            "Sett was told that the pier would hold.",
            "It is said that the pier will hold.",
            "The report on the pier came late.",
            "Quill said so.",
            "Growth forecasts were cut on Monday.",
            "The port did not respond to a request for comment on Monday.",
            "Ferry to stop in May, islands protest.",
            "The yard keeps 300 posts until the last ship is built.",
        ],
    )
    def test_thought_hearing_and_hearsay_are_nobodys_speech(self, text: str):
        assert contents(text) == []


class TestTurns:
    def test_names_in_capitals_that_take_turns_are_a_transcript(self):
        found = of(
            "Mayor Ada Quill and engineer Tom Sett met on Monday.",
            "QUILL: The pier holds and will hold for years.",
            "SETT: I doubt that it will hold for one.",
            "QUILL: So you say.",
        )
        assert [(q.text, q.speaker and q.speaker.text, q.found) for q in found] == [
            ("The pier holds and will hold for years.", "QUILL", SpeakerFound.LABEL),
            ("I doubt that it will hold for one.", "SETT", SpeakerFound.LABEL),
            ("So you say.", "QUILL", SpeakerFound.LABEL),
        ]
        assert [q.speakers[0].name for q in found] == ["Ada Quill", "Tom Sett", "Ada Quill"]

    def test_the_labels_of_an_advisory_do_not_speak(self):
        assert (
            of("WHAT: The opening of the pier.", "WHEN: Monday at noon on the quay.", "WHERE: The pier of Orbe.") == ()
        )

    def test_a_name_before_the_colon_of_a_headline_speaks_if_the_story_knows_it(self):
        body = [Paragraph("Mayor Ada Quill opened the pier.")]
        (quote,) = quotes(body, headline="Quill: Pier will hold for years")
        assert (quote.kind, quote.text) == (QuoteKind.INDIRECT, "Pier will hold for years")
        assert quotes(body, headline="Factbox: The pier at Orbe and its history") == ()


class TestBlocks:
    def test_strings_are_paragraphs(self):
        (quote,) = quotes(["“The pier holds,” Ada Quill said."])
        assert quote.speakers == (Person("Ada Quill"),)

    def test_what_is_no_block_is_refused_at_once(self):
        with pytest.raises(InvalidValue, match="blocks"):
            quotes([b"no block"])  # type: ignore[list-item]
        with pytest.raises(InvalidValue, match="blocks"):
            quotes(None)  # type: ignore[arg-type]
        with pytest.raises(InvalidValue, match="language"):
            quotes(["The pier holds."], language=5)  # type: ignore[arg-type]

    def test_the_public_call_stands_in_the_extract_room(self):
        assert extract.quotes is quotes
        with pytest.raises(AttributeError, match="no attribute 'quote'"):
            extract.quote  # noqa: B018


class TestWho:
    def test_a_surname_a_role_and_a_pronoun_are_one_person_with_the_full_name(self):
        found = of(
            "Orbe deputy harbour minister Ada Quill opened the pier.",
            "“The pier will hold for years,” Quill said.",
            "“It was tested twice in the autumn,” she said.",
            "“Nobody doubts it any longer,” the deputy minister added.",
        )
        assert [quote.speakers for quote in found] == [found[0].speakers] * 3
        (person,) = found[0].speakers
        assert isinstance(person, Person)
        assert (person.name, person.role) == ("Ada Quill", "Orbe deputy harbour minister")

    def test_a_post_and_its_house_are_the_same_in_every_quote(self):
        found = of(
            "“The pier will hold for years,” said Ada Quill, chief engineer of Orbe Docks.",
            "“It was tested twice in the autumn,” she said.",
        )
        assert [q.speakers for q in found] == [
            (Person("Ada Quill", role="chief engineer", organisation="Orbe Docks"),)
        ] * 2

    def test_several_speakers_are_several_persons_and_they_who_speak_next(self):
        found = of("“The pier holds,” Ada Quill and Tom Sett said.", "“We looked at every plank,” they said.")
        assert [q.speakers for q in found] == [(Person("Ada Quill"), Person("Tom Sett"))] * 2

    def test_the_name_beside_the_post_is_the_speaker(self):
        (quote,) = of("“The pier will hold for years,” said the port’s chief engineer, Ada Quill.")
        assert quote.speaker is not None
        assert quote.role is not None
        assert (quote.speaker.text, quote.role.text) == ("Ada Quill", "the port’s chief engineer")

    def test_the_speaker_is_not_the_spokesmans_boss(self):
        found = of(
            "“The pier holds,” said Tom Sett, spokesman for Mayor Ada Quill.",
            "“So it does,” Mayor Ada Quill’s engineer, Bo Rye, said.",
        )
        assert [q.speakers for q in found] == [
            (Person("Tom Sett", role="spokesman for Mayor Ada Quill"),),
            (Person("Bo Rye", role="Mayor Ada Quill’s engineer"),),
        ]

    def test_whoever_is_quoted_as_saying_it_is_the_speaker(self):
        (quote,) = of("Quill was quoted by the Herald as saying the pier would hold.")
        assert (quote.text, quote.speakers) == ("the pier would hold", (Person("Quill"),))

    def test_a_courtesy_title_is_part_of_the_name_as_printed(self):
        (quote,) = of("“The pier will hold for years,” said Dr. Ada Quill of Orbe.")
        assert quote.speaker is not None
        assert (quote.speaker.text, quote.speakers) == ("Dr. Ada Quill", (Person("Ada Quill"),))

    @pytest.mark.parametrize(
        ("phrase", "whose"),
        [
            ("the statement", ()),
            ("a statement from the Orbe Port Authority", (Organisation("Orbe Port Authority"),)),
            ("Ada Quill’s letter", (Person("Ada Quill"),)),
        ],
    )
    def test_a_document_speaks_for_whoever_wrote_it(self, phrase: str, whose: tuple[Person | Organisation, ...]):
        (quote,) = of(f"“The pier will hold for years,” {phrase} said.")
        assert (quote.found, quote.speakers) == (SpeakerFound.DOCUMENT, whose)

    def test_the_company_is_the_organisation_that_spoke_before(self):
        found = of("“The pier holds,” the Orbe Docks said.", "“It always has held,” the company said.")
        assert [q.speakers for q in found] == [(Organisation("Orbe Docks"),)] * 2

    @pytest.mark.parametrize(
        ("first", "phrase", "name"),
        [
            ("Orbe Docks Ltd builds the pier with Sett Holdings’ help no longer.", "the company", None),
            ("Orbe Docks Ltd builds the pier.", "the company", "Orbe Docks Ltd"),
            ("Orbe Harbour Bank lends to the Ministry of Ports.", "the bank", "Orbe Harbour Bank"),
            ("Workers build the pier.", "the company", None),
        ],
    )
    def test_the_company_is_the_only_one_that_the_story_names(self, first: str, phrase: str, name: str | None):
        (quote,) = of(first, f"“The pier will hold for years,” {phrase} said.")
        assert [who.name for who in quote.speakers] == ([name] if name else [])

    @pytest.mark.parametrize(
        "text",
        [
            "“It will hold,” Ada Quill, the mayor, and Tom Sett, an engineer, said.",
            "“It will hold,” Ada Quill, the mayor, and Tom Sett said.",
            "Ada Quill, the mayor, and Tom Sett, an engineer, said: “It will hold.”",
            "“It will hold,” said Ada Quill, the mayor, and Tom Sett, an engineer.",
        ],
    )
    def test_two_with_a_post_each_speak_together(self, text: str):
        (quote,) = of(text)
        assert [who.name for who in quote.speakers] == ["Ada Quill", "Tom Sett"]

    def test_people_in_general_are_nobody_in_particular(self):
        (quote,) = of("Officials said the pier would hold.")
        assert quote.speakers == ()

    def test_a_pronoun_is_the_nearest_person_of_that_gender_who_leads_a_sentence(self):
        found = of("Robert Sett praised Mary Quill.", "“The pier will hold for years,” he said.")
        assert [s.name for s in found[0].speakers] == ["Robert Sett"]

    def test_names_inside_a_quote_are_no_candidates_for_a_pronoun(self):
        found = of("Mary Quill spoke. “Ask Susan Sett about the pier,” she said. “I know nothing.”")
        assert [s.name for s in found[0].speakers] == ["Mary Quill"]

    def test_an_organisation_is_one(self):
        found = of("“The pier will hold for years,” the Orbe Port Authority said.")
        assert isinstance(found[0].speakers[0], Organisation)

    def test_what_the_copy_does_not_settle_stays_open(self):
        assert of("“The pier will hold for years,” they said.")[0].speakers == ()

    def test_the_role_is_the_phrase_before_or_after_the_name(self):
        before, after = of(
            "“The pier will hold for years,” port spokeswoman Ada Quill said.",
            "“The quay will hold for years,” said Tom Sett, chief engineer of Orbe Docks.",
        )
        assert (before.role and before.role.text) == "port spokeswoman"
        assert (after.role and after.role.text) == "chief engineer of Orbe Docks"

    @pytest.mark.parametrize(
        ("text", "name", "role"),
        [
            ("“It will hold,” said Ada Quill Chief Executive Officer of Orbe Docks.", "Ada Quill", "Chief Executive Officer of Orbe Docks"),
            ("“It will hold,” said Ada Quill, Managing Director at Orbe Docks.", "Ada Quill", "Managing Director at Orbe Docks"),
            ("“It will hold,” said Ada Quill, CEO of Orbe Docks, Inc.", "Ada Quill", "CEO of Orbe Docks, Inc."),
            ("“It will hold,” Marsh campaign chairman Tom Sett said.", "Tom Sett", "Marsh campaign chairman"),
            ("“It will hold,” Orbe Port Envoy Ada Quill said.", "Ada Quill", "Orbe Port Envoy"),
        ],
    )  # fmt: skip
    def test_the_role_has_its_house_with_it(self, text: str, name: str, role: str):
        (quote,) = of(text)
        assert (quote.speaker and quote.speaker.text, quote.role and quote.role.text) == (name, role)

    def test_a_name_in_a_headline_does_not_lend_its_verb(self):
        found = of("Stubborn Quill Holds the Pier.", "Ada Quill came. “It will hold,” Quill said.")
        assert [s.name for s in found[0].speakers] == ["Ada Quill"]


class TestPlaces:
    def test_every_anchor_holds_exactly_its_words(self):
        blocks = (Paragraph("“The pier holds,” Quill said. “So does the quay.”"), ListBlock(["“It holds,” Sett said."]))
        article = Article(headline="Quill: ‘The pier will hold’", body=blocks)
        found = find_quotes(blocks, headline=article.headline).quotes
        texts = {(0,): blocks[0].text.text, (1, 0): blocks[1].items[0].text, (): article.title or ""}
        for anchor in [a for quote in found for a in anchors(quote)]:
            assert texts[anchor.path][anchor.start : anchor.end] == anchor.words
        assert [q.pieces[0].anchor and q.pieces[0].anchor.part for q in found] == [Part.HEADLINE, Part.BODY, Part.BODY]

    def test_a_list_item_has_block_and_item_in_its_path(self):
        (quote,) = quotes([Paragraph("No quote."), ListBlock(["One.", "“It will hold,” Sett said."])])
        assert quote.pieces[0].anchor is not None
        assert quote.pieces[0].anchor.path == (1, 1)

    def test_a_sidebar_is_read_with_its_index_first(self):
        found = find_quotes([], sidebars=[Sidebar(title="Voices", blocks=["“It will hold,” Ada Quill said."])])
        assert found.quotes[0].pieces[0].anchor is not None
        assert found.quotes[0].pieces[0].anchor.path == (0, 0)

    def test_a_pull_quote_repeats_the_body_and_is_left_out(self):
        assert quotes([PullQuote("“The pier will hold,” Ada Quill said.")]) == ()


class TestDiagnostics:
    def test_an_unclosed_mark_is_reported_with_its_place(self):
        (diagnostic,) = find_quotes([Paragraph("Fine."), Paragraph("Quill said: “The pier holds.")]).diagnostics
        assert (diagnostic.code, diagnostic.path) == ("E401", "body[1]")
        assert diagnostic.span is not None
        assert (diagnostic.span.start, diagnostic.span.end) == (12, 13)

    def test_a_closing_mark_that_nothing_opens_is_reported(self):
        (diagnostic,) = find_quotes([Paragraph("Fine."), Paragraph("The pier holds,” Ada Quill said.")]).diagnostics
        assert (diagnostic.code, diagnostic.path) == ("E401", "body[1]")
        assert diagnostic.span is not None
        assert (diagnostic.span.start, diagnostic.span.end) == (15, 16)

    def test_a_mark_closed_in_the_next_paragraph_is_one_mistake(self):
        found = find_quotes([Paragraph("Quill said: “The pier holds."), Paragraph("It does.” He left.")])
        assert [remark.code for remark in found.diagnostics] == ["E401"]

    def test_a_paragraph_that_is_opened_again_is_no_mistake(self):
        assert find_quotes([Paragraph("Quill said: “It holds."), Paragraph("“It does.”")]).diagnostics == ()

    def test_a_pronoun_without_a_person_is_reported(self):
        (diagnostic,) = find_quotes([Paragraph("“The pier will hold for years,” he said.")]).diagnostics
        assert diagnostic.code == "E402"


class TestNamesWithoutLetters:
    def test_what_is_left_of_no_name_is_no_name(self):
        assert clean_name("") == ""
