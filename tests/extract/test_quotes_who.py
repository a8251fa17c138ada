"""Who a speaker is: stories in a few lines, and the person of every quote in them."""

from __future__ import annotations

import pytest

from newsmodel.extract.quotations import quotes

# Each story is its paragraphs; then the person or organisation of every quote, `-` where nobody is settled.
STORIES = {
    "a post before the name is a role afterwards": (
        ["Deputy Transport Minister Ada Quill opened it.", "“It will hold,” the deputy minister said."],
        ["Ada Quill"],
    ),
    "a post after the name is a role afterwards": (
        ["Ada Quill, deputy minister for ports, met Tom Sett, the mayor.", "“It will hold,” the deputy minister said.",
         "“I doubt it,” the mayor said.", "“We shall see,” she said."],
        ["Ada Quill", "Tom Sett", "Ada Quill"],
    ),
    "a post before a name begins behind the verb": (
        ["President Tom Hale thanked Prime Minister Irma Voss on Friday.", "“She was superb,” the president said.",
         "“So was he,” the prime minister said."],
        ["Tom Hale", "Irma Voss"],
    ),
    "a trainer is not the player of whom he speaks": (
        ["Coach Tom Hale praised his striker John Dorn.", "“He was superb,” the coach said."],
        ["Tom Hale"],
    ),
    "whoever speaks for the holder of a post does not hold it": (
        ["President Tom Hale visited the harbour on Friday.",
         "“He is happy,” said Maria Lind, a spokeswoman for the president.", "“A good day,” the president told reporters."],
        ["Maria Lind", "Tom Hale"],
    ),
    "a deputy holds another post": (
        ["Governor Tom Hale visited the harbour.", "“He is happy,” said Anna Berg, the deputy governor.",
         "“A good day,” the governor told reporters."],
        ["Anna Berg", "Tom Hale"],
    ),
    "a vice president is no president": (
        ["Vice President Anna Berg opened the bridge.", "“It is a good day,” the president said."],
        ["-"],
    ),
    "a former mayor is no mayor": (
        ["Tom Hale, the former mayor of Orbe, met his successor, Irma Voss.", "“It is a good day,” the mayor said."],
        ["-"],
    ),
    "a letter is whoever wrote it, not whom it is to": (
        ["An email from Tom Hale to Irma Voss, seen by the Herald, said: “Stop the work.”"],
        ["Tom Hale"],
    ),
    "a lawyer representing somebody is somebody else": (
        ["Irma Voss met Tom Hale.", "“He lied to us all,” a lawyer representing Voss told Hale."],
        ["-"],
    ),
    "an office of state has a small word inside": (
        ["“It was good to be here,” said US Secretary of State John Dorn."],
        ["John Dorn"],
    ),
    "whoever accuses stands before what the other is accused of": (
        ["Irma Voss was accused by Tom Hale of “a scandalous waste”."],
        ["Tom Hale"],
    ),
    "two who met are equal, so that a pronoun means neither": (
        ["Anna Berg, a nurse, met Maria Lind, a baker.", "“It will hold,” she said."],
        ["-"],
    ),
    "two who met are apart where one of them alone can be meant": (
        ["Anna Berg, a nurse, met Tom Hale, a baker.", "“It will hold,” she said."],
        ["Anna Berg"],
    ),
    "a pronoun behind a spokeswoman without a name means her": (
        ["Anna Berg was held on Monday.", "A spokeswoman for the police confirmed the arrest.", "“It is over,” she said."],
        ["-"],
    ),
    "a second speaker may do without a verb": (
        ["“It will hold,” Irma Voss said, while Tom Hale insisted “it does not” and Anna Berg “could not say”."],
        ["Irma Voss", "Tom Hale", "Anna Berg"],
    ),
    "a small word for a post in front makes a person of any name": (
        ["Orbe police chief Maruh Lind spoke on Monday.", "“We know more,” the chief said.", "“All of it,” she said."],
        ["Maruh Lind", "Maruh Lind"],
    ),
    "a relative clause makes a person of any name": (
        ["Among them was Pilar Osgood, whose son was there.", "“They knew,” she said."],
        ["Pilar Osgood"],
    ),
    "a noun beside the name makes a person of any name": (
        ["Ada Quill’s co-author, Brom Okon-Laird, was blunter.", "“It is dead ice,” he said."],
        ["Brom Okon-Laird"],
    ),
    "an age is a name where one person alone has it": (
        ["Zelda Quist, 41, met Bo Rye, 17.", "“It pays,” the 41-year-old said.", "“Not me,” joked the 17-year-old."],
        ["Zelda Quist", "Bo Rye"],
    ),
    "an age that two persons have is nobody's": (
        ["Zelda Quist, 41, met Bo Rye, 41.", "“It pays,” the 41-year-old said."],
        ["-"],
    ),
    "two of one surname are two persons": (
        ["Mayor Tom Sett spoke first.", "Then Ada Sett wrote to the port.", "“It will hold,” she wrote.",
         "“It will not,” he said."],
        ["Ada Sett", "Tom Sett"],
    ),
    "who stands in an opening clause does not lead the sentence": (
        ["While he was unhappy under Tom Sett, Ben Rye also saw the bills.", "“It will hold,” he said."],
        ["Ben Rye"],
    ),
    "the only one whom a pronoun can mean is meant": (
        ["“It will hold,” she said.", "The dockers cheered.", "Ada Quill, who built it, then left."],
        ["Ada Quill"],
    ),
    "a relative with a single name is that name": (
        ["“He was taken,” his wife, Nadja, told Orbe Radio."],
        ["Nadja"],
    ),
    "a lawyer of somebody is the lawyer": (
        ["Lawyer Ada Quill spoke for Tom Sett.", "“He is innocent,” his lawyer said."],
        ["Ada Quill"],
    ),
    "it is the organisation that leads the sentence before": (
        ["The Orbe Harbour Ministry closed the pier. It said: “The pier is shut for good.”"],
        ["Orbe Harbour Ministry"],
    ),
    "a letter is whoever wrote it": (
        ["“Come home at once,” Ada Quill wrote in a letter.", "“I am sorry,” the letter read."],
        ["Ada Quill", "Ada Quill"],
    ),
    "a statement is whose statement it was": (
        ["“It cannot hold,” a statement from Orbe Docks Ltd said.", "“The quay is dead,” the statement read."],
        ["Orbe Docks Ltd", "Orbe Docks Ltd"],
    ),
    "a report that nobody is named for is nobody's": (
        ["“It cannot hold,” the report said."],
        ["-"],
    ),
    "the same spokesman is the one who spoke": (
        ["A spokesman for the port, Tom Sett, said: “It holds.”", "“It will,” the same spokesman said."],
        ["Tom Sett", "Tom Sett"],
    ),
    "a capital at the front of a sentence makes no person of a noun": (
        ["Ada Quill saw the families. Families said they were lost.", "“It will hold,” she said."],
        ["-", "Ada Quill"],
    ),
    "whoever stands beside an owner leads the sentence": (
        ["Tom Sett spoke first.", "Quill’s co-author, Bram Okon, was blunter.", "“It is dead ice,” he said."],
        ["Bram Okon"],
    ),
    "a courtesy title tells relatives apart": (
        ["Tom Sett left.", "Ada Sett stayed.", "“It holds,” Ms Sett said.", "“No,” Mr Sett said."],
        ["Ada Sett", "Tom Sett"],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", STORIES)
def test_the_person_of_every_quote(name: str):
    story, expected = STORIES[name]
    found = quotes(story)
    assert [" and ".join(who.name for who in quote.speakers) or "-" for quote in found] == expected
