"""Builds an article without any copy: strings become what the fields need, mistakes are named at once."""

from __future__ import annotations

import datetime as dt

from newsmodel import (
    Article,
    Byline,
    Crosshead,
    Dateline,
    InvalidValue,
    ListBlock,
    Mark,
    Membership,
    Names,
    OrganisationFactbox,
    Paragraph,
    PartialDate,
    Person,
    Piece,
    Quote,
    Text,
    TopicTag,
    dump,
)

BELL = "“It rings a little flat,” the verger, Ada Quill, said."

ARTICLE = Article(
    guid="urn:example:bell-1",
    headline="Cracked bell rings again after nine years",
    bylines=[Byline(text="By Tom Sett", people=["Tom Sett"])],
    dateline=Dateline(text="GHENT, May 6 -", places=["Ghent"], date=PartialDate(month=5, day=6)),
    published=dt.datetime(2019, 5, 6, 18, 20, tzinfo=dt.timezone(dt.timedelta(hours=2))),
    language="en",
    urgency=5,
    topics=["bells", TopicTag("arts and culture", qcode="medtop:01000000", kind="subject")],
    body=[
        Paragraph(Text("The great bell of Saint Odile rang on Monday.", [Mark(4, 14, "emphasis")])),
        BELL,
        Crosshead("What was mended"),
        ListBlock(["the clapper", "one of two yokes"]),
    ],
    quotes=[
        Quote(
            pieces=[Piece(words="It rings a little flat,")],
            speaker="Ada Quill",
            cue="said",
            speakers=[Person("Ada Quill", role="verger")],
        )
    ],
    factboxes=[
        OrganisationFactbox(
            heading="About the Bell League",
            names=Names(full="European League of Bell Towns", acronyms=["ELBT"]),
            memberships=[Membership(member="Ghent", role="founder"), Membership(member="Krakow")],
            blocks=["The league lends its members a crane."],
        )
    ],
)


def refusal() -> str:
    """What a constructor says about a value without meaning."""
    try:
        Article(headline="A story", urgency=12)
    except InvalidValue as error:
        return str(error)
    raise AssertionError("an urgency of 12 has no meaning")


def main() -> bytes:
    """Print the article's words and its document in our own JSON."""
    print(ARTICLE.text)
    print(refusal())
    document = dump(ARTICLE, "json", now=dt.datetime(2019, 5, 7, tzinfo=dt.UTC)).data
    print(document.decode())
    return document


if __name__ == "__main__":
    main()
