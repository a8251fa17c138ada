"""What holds of every rule on every article: it never raises, changes nothing, and takes linear time."""

from __future__ import annotations

import functools
from itertools import islice, product

import pytest
from hypothesis import given

from newsmodel import Article, Block, Mark, Membership, Milestone, OrganisationFactbox, PullQuote, Quote, Severity, Text
from newsmodel.rules import all_rules, check, choose, findings
from newsmodel.testing import articles
from newsmodel.testing.full_articles import specimens
from tests.rules.clean import clean_article
from tests.timing import grows_within

RULES = all_rules()


@pytest.mark.laws
class TestEveryArticle:
    @given(articles())
    def test_no_rule_raises_and_every_finding_is_a_diagnostic(self, article):
        for rule, finding in findings(article, RULES):
            remark = rule.diagnostic(finding)
            assert remark.code == rule.id
            assert remark.message
            assert finding.within is None or 0 <= finding.within[0] <= finding.within[1]

    @given(articles())
    def test_the_same_article_gives_the_same_remarks(self, article):
        assert check(article, select="all") == check(article, select="all")

    @given(articles())
    def test_what_is_chosen_is_a_part_of_all(self, article):
        core = check(article, severity={"all": Severity.INFO})
        assert set(core) <= set(check(article, select="all", severity={"all": Severity.INFO}))

    @pytest.mark.parametrize("article", specimens())
    def test_articles_with_every_field_are_checked(self, article):
        check(article, select="all")


@functools.cache
def hostile(size: int) -> Article:
    """An article of things that make careless rules slow."""
    box = OrganisationFactbox(
        memberships=[Membership(member=f"Member {n % (size // 2)}") for n in range(size)],
        milestones=[Milestone(kind="founded", date=None) for _ in range(size)],
        blocks=["About the the the " + "A.B. (QX) " * size],
    )
    body: list[Block | Text | str] = [
        "www." * size,
        "<" * size + "&" * size,
        '"' * size,
        "(AB " * size,
        "the " * size,
        "QXZ " * size,
        "Monday, May 1, 2019 " * (size // 8),
        Text(
            "x www.quay.example " * size, [Mark(n * 19, n * 19 + 1, "link", "https://x.example/") for n in range(size)]
        ),
        " and ".join(f"a {''.join(letters)}" for letters in islice(product("QXZWKV", repeat=5), size)),
        *(PullQuote(f"“Words of one, number {n}”") for n in range(size)),
        *(f"Paragraph of some forty characters, number {n} " for n in range(size)),
    ]
    return Article(
        guid="a:" + "b" * size,
        headline="A" * size,
        language="en",
        body=body,
        factboxes=[box],
        topics=[f"topic {n}" for n in range(size)],
        quotes=[Quote(pieces=[f"Nobody said {n}"]) for n in range(size)],
    )


@pytest.mark.fuzz
class TestTime:
    @pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
    def test_four_times_the_article_takes_about_four_times_as_long(self, rule):
        assert grows_within(10, lambda article: list(rule.find(article)), hostile(2_000), hostile(8_000), floor=0.003)


class TestChoosing:
    def test_checking_many_articles_chooses_once(self):
        assert choose("core") is choose("core")

    def test_a_clean_article_has_nothing_to_remark(self):
        assert check(clean_article(1), select="all") == ()
