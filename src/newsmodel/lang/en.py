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
        ("with additional reporting by", "additional-reporting"),
        ("with reporting by", "additional-reporting"),
        ("with reporting from", "additional-reporting"),
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
    box_headings="about, about the, who is, what is, profile, factbox, fact box, fact file, factfile",
    release_marks="for immediate release, for release, immediate release, press release, news release, media release, press statement",
    contact_headings=(
        "contact, contacts, media contact, media contacts, press contact, press contacts, investor contact, "
        "contact information, contact details, contact info, media inquiries, media enquiries, press inquiries, "
        "press enquiries, investor inquiries, for more information contact, further information, media relations, "
        "press office, investor relations, on behalf of the board, on behalf of the company, for and on behalf of"
    ),
    contact_words=(
        "for, more, please, info, details, investors, and, or, the, general, sales, partnership, inquiries, "
        "enquiries, about, further, public, pr, company, corporate, release, news, us, editorial, board, "
        "directors, of, behalf, on, to, reach, out"
    ),
    contact_labels=(
        "toll free, toll-free, media line, direct line, whatsapp, attn, phone, telephone, tel, mobile, cell, office, "
        "direct, email, e-mail, website, web, company website, web "
        "site, fax, name, address, twitter, facebook, linkedin, visit"
    ),
    contact_kinds=(
        ("name", "name"),
        ("full name", "name"),
        ("contact person", "name"),
        ("spokesperson", "name"),
        ("title", "post"),
        ("position", "post"),
        ("role", "post"),
        ("organization", "organisation"),
        ("organisation", "organisation"),
        ("company", "organisation"),
        ("company name", "organisation"),
        ("agency", "organisation"),
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
        "financial measures, non-ifrs measures, non-ifrs financial measures, forward-looking information, risk warning, "
        "terms of use"
    ),
    disclaims=(
        "forward-looking statement, forward looking statement, safe harbor, not investment advice, not financial "
        "advice, not legal advice, not medical advice, not a solicitation, does not constitute an offer, shall "
        "not constitute an offer, offer to sell or, not be construed as, terms of use and disclaimers, full "
        "disclaimer, accepts no responsibility, policy of the private securities litigation, undertakes no "
        "obligation, for informational purposes only, solely responsible for the content, without warranty of any "
        "kind, for information purposes only, past performance, capital at risk, does not endorse or"
    ),
    box_openings=(
        "founded, founded in, established, established in, headquartered, based in, since, with, as, from, for, "
        "at, our, we, the company, it, in, now, serving, started, launched, created, formed, backed by, through, "
        "by, incorporated, built, a, an, the"
    ),
    furniture=(
        "menu, home, search, sign in, log in, log out, login, logout, sign up, register, my account, more, next, "
        "previous, next article, previous article, back to top, top, read more, load more, show more, see more, see "
        "all, view all, save, saved, listen, close, advertisement, ad, sponsored, sponsored content, skip to "
        "content, skip to main content, skip to navigation, contact us, contact, about us, advertise, advertise "
        "with us, help, sitemap, site map, archive, archives, rss, live, video, videos, photos, gallery, podcasts, "
        "weather, world, business, sport, sports, politics, opinion, culture, lifestyle, technology, entertainment, "
        "print edition, apps, careers, jobs, sections, all sections, follow us, follow, get short url, a-z index, "
        "change language, loading, loading..., ad feedback, continue, today's paper, e-edition, notifications, "
        "pinned post, posts area, auto-refresh is on, manage preferences, accessibility help, show moreshow less, "
        "currently reading, classifieds, obituaries, skip advertisement, skip ad, play video, watch video, video player, "
        "password, username, forgot password?, forgot your password?, remember me, create an account, create account"
    ),
    bars=(
        "share-bar: share, share this, share this article, share this story, share on facebook, "
        "share on twitter, tweet, facebook, twitter, linkedin, whatsapp, telegram, instagram, youtube, "
        "pinterest, reddit, x, email, e-mail, email this, print, print this page, copy link, link copied, "
        "send to a friend, font size; "
        "comments: comments, comment, add a comment, leave a comment, post a comment, view comments, "
        "show comments, join the conversation, reply, report abuse; "
        "subscription: subscribe, subscribe now, newsletter, newsletters, get the newsletter, email address, "
        "your email, your email address, already a subscriber, become a member; "
        "cookies: cookies, cookie policy, cookie settings, accept, accept all, accept cookies, reject all, "
        "manage preferences, i agree, got it, ok; "
        "legal: privacy policy, privacy, privacy notice, terms of use, terms of service, terms and conditions, "
        "terms & conditions, disclaimer, legal, imprint, accessibility, do not sell my personal information"
    ),
    calls=(
        "share this, share it with, like this story, like what you, follow us, follow our, follow the, subscribe "
        "to, subscribe now, sign up for, sign up to, download our, download the, get the app, get our, get breaking "
        "news, we use cookies, this website uses cookies, this site uses cookies, our site uses cookies, by "
        "continuing, by clicking, please enable javascript, your browser, click here, click to, tap here, join the "
        "conversation, have your say, tell us what you think, support our, donate to, become a, register to, log in "
        "to, comments are, our standards, have a tip, send us, contact the newsroom, report a, found a mistake, "
        "welcome to, add us, read our, see our, to view the full, to read the full, to continue reading, continue "
        "reading, join now, when you join, already a subscriber, thank you for reading, please subscribe, this "
        "article is for subscribers, you have reached, story continues below, article continues below, scroll to "
        "continue, listen to this, we need your consent, do you have a story, what do you think, log in or, view "
        "more, have you been affected, do you know more, this content is, allow content, manage preferences, more "
        "from, gift this article, read more from, ad feedback, posts area, pinned post, most viewed, video player, "
        "enable javascript, please enable, to view this, by subscribing, by signing up, by submitting, by providing "
        "your, get the latest, get the best, get the day, get our daily, straight to your inbox"
    ),
    missing=(
        "page not found, 404 not found, 404 error, can't find the page, can’t find the page, cannot find the page, "
        "could not find the page, couldn't find that page, page you asked for, page you requested, page you are "
        "looking for, page you’re looking for, page you're looking for, page does not exist, page is no longer "
        "available, checking your browser, checking if the site connection is secure, verify you are human, verifying "
        "you are human"
    ),
    imprint="imprint, masthead, about us, legal notice, legal information, terms of use, privacy policy",
    rights=(
        "all rights reserved, not be reproduced, not be published, may not be redistributed, for restrictions, "
        "terms of use apply, for subscription information, for subscriptions"
    ),
    photo=(
        "file photo, photo, photos, photograph, image, picture, graphic, video, foto credit, photo credit, image "
        "credit, credit, file"
    ),
    related=(
        "related, related stories, related articles, related news, related links, related content, related topics "
        "and articles, more on this, more on this story, more on this topic, more from, recommended, you may also "
        "like, you might also like, up next, in this section, from our archive, more stories, more news, other "
        "news, around the web, related article, related video, more stories on, read more from"
    ),
    sidebars=(
        "read-also: read more, "
        "read also, also read, see also, watch, watch also, read next, read more on this topic, also on, don't miss; "
        "most-read: most read, most popular, most viewed, most shared, most commented, trending, trending now, "
        "popular, popular stories, top stories, top news, latest news, latest, breaking news, editors' picks, "
        "editor's picks, headlines; "
        "in-other-media: in other media, from other media, elsewhere, press review, what others write; "
        "topic: topics, topic, tags, tag, related topics, keywords, key words, filed under, subjects, "
        "in this story, more about, more on; "
        "person: people, people in this story, people in the story, persons; "
        "organisation: organizations, organisations, organizations in this story, organisations in this story, "
        "companies in this story, companies; "
        "place: places, places in this story, locations, regions, countries; "
        "event: events, related events, upcoming events, event, in focus"
    ),
)
