"""English."""

from __future__ import annotations

from newsmodel.lang.language import Language

__all__ = ["EN"]

EN = Language(
    tag="en",
    name="English",
    # CLDR 46 `en` (Unicode License v3), and the abbreviations of American and British desks.
    months=(
        ("january", "jan"),
        ("february", "feb"),
        ("march", "mar"),
        ("april", "apr"),
        ("may",),
        ("june", "jun"),
        ("july", "jul"),
        ("august", "aug"),
        ("september", "sept", "sep"),
        ("october", "oct"),
        ("november", "nov"),
        ("december", "dec"),
    ),
    days=(
        ("monday", "mon"),
        ("tuesday", "tue", "tues"),
        ("wednesday", "wed"),
        ("thursday", "thu", "thur", "thurs"),
        ("friday", "fri"),
        ("saturday", "sat"),
        ("sunday", "sun"),
    ),
    date_links="of, the",
    approximate="about, around, circa, c, ca, early, late, mid, approximately, roughly",
    numbers=(
        "one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, "
        "thirteen 13, fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, "
        "thirty 30, forty 40, fifty 50, sixty 60, seventy 70, eighty 80, ninety 90, hundred 100, dozen 12"
    ),
    am="am, a.m., a.m",
    pm="pm, p.m., p.m",
    published=(
        "published, published on, published at, posted, posted on, posted at, issued, released, release date, "
        "written, created, date, first published, filed, publish date, on, at"
    ),
    updated="updated, last updated, modified, last modified, update, edited, corrected, upd",
    local_time="local time, local",
    abbreviations=(
        "mr, mrs, ms, dr, prof, rev, hon, sen, rep, gov, gen, col, lt, maj, capt, sgt, adm, cmdr, pres, st, mt, "
        "ft, jr, sr, co, corp, inc, ltd, bros, no, nos, vs, etc, e.g, i.e, approx, dept, est, fig, u.s, u.k, "
        "u.n, e.u, d.c, a.m, p.m, jan, feb, mar, apr, aug, sept, sep, oct, nov, dec, ala, ariz, ark, calif, "
        "colo, conn, del, fla, ga, ill, ind, kan, ky, la, md, mass, mich, minn, miss, mo, mont, neb, nev, okla, "
        "ore, pa, tenn, vt, va, wash, wis, wyo"
    ),
    quotation=(
        ("“", "”"),
        ("‘", "’"),
        ('"', '"'),
        ("``", "''"),
    ),
    function_words=(
        "the, of, and, to, in, that, for, is, was, on, with, said, by, it, as, at, from, be, has, have, an, are, "
        "his, would, which, its, this, were, not, will, been, after, their, they, who, more"
    ),
    by=("by",),
    join="and, &, with",
    credits=(
        ("additional reporting by", "additional-reporting"),
        ("additional reporting", "additional-reporting"),
        ("additional writing by", "writing"),
        ("additional editing by", "editing"),
        ("reporting and writing by", "reporting"),
        ("reporting and editing by", "reporting"),
        ("writing and editing by", "writing"),
        ("writing and additional reporting by", "writing"),
        ("writing and reporting by", "writing"),
        ("reporting by", "reporting"),
        ("reported by", "reporting"),
        ("reporting from", "reporting"),
        ("reporting", "reporting"),
        ("compiled by", "writing"),
        ("compiled and written by", "writing"),
        ("written by", "writing"),
        ("writing by", "writing"),
        ("words by", "writing"),
        ("story by", "writing"),
        ("writing", "writing"),
        ("edited by", "editing"),
        ("editing by", "editing"),
        ("editing", "editing"),
        ("editor", "editing"),
        ("translated by", "translation"),
        ("translation by", "translation"),
        ("translating by", "translation"),
        ("photographs by", "photography"),
        ("photography by", "photography"),
        ("photographed by", "photography"),
        ("pictures by", "photography"),
        ("photos by", "photography"),
        ("photo by", "photography"),
        ("graphics by", "other"),
        ("graphic by", "other"),
        ("video by", "other"),
        ("produced by", "other"),
        ("research by", "other"),
        ("compiling by", "other"),
        ("data by", "other"),
    ),
    staff=(
        "staff, writer, writers, reporter, reporters, correspondent, correspondents, editor, editors, bureau, "
        "desk, agencies, agency, team, newsroom, columnist, photographer, analyst, contributor, contributors, "
        "service, news, press, wire"
    ),
    furniture=(
        "share, share this, print, email, e-mail, comments, comment, advertisement, subscribe, sign in, log in, "
        "sign up, search, menu, home, back to top, read more, more, next, previous, follow us, tweet, copy link, "
        "save, listen, close, skip to content, skip to main content, cookie policy, privacy policy, "
        "terms of use, contact us, newsletter"
    ),
    box_headings="about, about the, who is, what is, profile, factbox, fact box, fact file, factfile",
    related=(
        "related, related stories, related articles, related news, related links, related topics, read also, "
        "see also, also read, more on this, more on this story, more from, most read, most popular, trending, "
        "latest news, in other media, recommended, you may also like, top stories"
    ),
    contact_headings=(
        "contact, contacts, media contact, media contacts, press contact, press contacts, investor contact, "
        "contact information, contact details, contact info, media inquiries, media enquiries, press inquiries, "
        "press enquiries, investor inquiries, for more information contact, further information, media relations, "
        "press office, investor relations"
    ),
    contact_labels=(
        "phone, telephone, tel, mobile, cell, office, direct, email, e-mail, website, web, company website, web "
        "site, fax, name, address, twitter, facebook, linkedin, visit"
    ),
    posts=(
        "director, manager, officer, president, chief, head, vice, ceo, cfo, coo, cto, cmo, founder, co-founder, "
        "chair, chairman, chairwoman, chairperson, spokesperson, spokesman, spokeswoman, coordinator, secretary, "
        "editor, executive, consultant, specialist, associate, assistant, partner, principal, lead, strategist, "
        "publicist, representative, vp, svp, evp, analyst, adviser, advisor, treasurer, owner, producer"
    ),
    disclaimers=(
        "forward-looking statements, forward looking statements, safe harbor, safe harbour, cautionary note, "
        "cautionary statement, cautionary language, caution regarding, disclaimer, disclaimers, disclosure, legal "
        "notice, legal disclaimer, important notice, important information, no offer or solicitation, notice "
        "regarding forward, note regarding forward, special note regarding, statement regarding forward, non-gaap "
        "financial measures, risk warning, terms of use"
    ),
    disclaims=(
        "forward-looking statement, forward looking statement, safe harbor, not investment advice, not financial "
        "advice, not legal advice, not medical advice, not a solicitation, does not constitute an offer, shall "
        "not constitute an offer, offer to sell or, not be construed as, terms of use and disclaimers, full "
        "disclaimer, accepts no responsibility, policy of the private securities litigation, undertakes no "
        "obligation, for informational purposes only, for information purposes only, past performance"
    ),
    box_openings=(
        "founded, founded in, established, established in, headquartered, based in, since, with, as, from, for, "
        "at, our, we, the company, it, in, now, serving, started, launched, created, formed, backed by, through, "
        "by, incorporated, built, a, an, the"
    ),
)
