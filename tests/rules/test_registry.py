from __future__ import annotations

import pytest

from newsmodel import Article, Code, InvalidValue, Severity, codes
from newsmodel.rules import ALL, Finding, Rule, all_rules, check, choose, get, registry, selectors

SHOUT = Code("HOUSE1", "house-shout", Severity.WARNING, "a headline ends with an exclamation mark")


def shouts(article):
    if article.title and article.title.endswith("!"):
        yield Finding("headline", "the headline shouts, expected no exclamation mark")


HOUSE = Rule(
    code=SHOUT,
    sets="house",
    find=shouts,
    why="We do not shout.",
    good='Article(headline="Ferry returns")',
    bad='Article(headline="Ferry returns!")',
)


def ids(rules):
    return [rule.id for rule in rules]


class TestChoose:
    def test_the_core_is_chosen_unless_told_otherwise(self):
        assert choose() == choose("core")
        assert all("core" in rule.sets for rule in choose())

    @pytest.mark.parametrize("selector", ["V501", "headline-missing"])
    def test_a_code_or_a_name_chooses_one_rule(self, selector):
        assert ids(choose(selector)) == ["V501"]

    def test_the_beginning_of_codes_chooses_all_of_them(self):
        assert ids(choose("V50")) == ["V501", "V502", "V503", "V504", "V505"]
        assert ids(choose("V5")) == ids(all_rules())

    def test_sets_add_up_in_the_order_of_codes(self):
        assert set(ids(choose(["feed", "style"]))) == set(ids(choose("feed"))) | set(ids(choose("style")))
        assert ids(choose(["style", "feed"])) == sorted(ids(choose(["feed", "style"])))

    def test_all_chooses_every_rule(self):
        assert ids(choose(ALL)) == ids(all_rules())

    def test_what_is_ignored_is_ignored_however_it_is_selected(self):
        assert ids(choose(["V50", "V501"], ignore="V501")) == ["V502", "V503", "V504", "V505"]
        assert choose("style", ignore=["style"]) == ()

    def test_severities_are_set_by_selector_and_the_last_one_counts(self):
        rules = choose("V50", severity={"V50": "error", "headline-missing": Severity.INFO})
        assert [rule.severity for rule in rules] == [Severity.INFO, *[Severity.ERROR] * 4]

    def test_selectors_of_other_stages_are_understood_and_choose_nothing(self):
        assert choose(["reading", "F3", "D102", "bytes-as-cp1252"]) == ()

    @pytest.mark.parametrize(
        ("field", "arguments"),
        [
            ("select", {"select": "cora"}),
            ("ignore", {"ignore": ["V999"]}),
            ("severity", {"severity": {"nothing": "error"}}),
        ],
    )
    def test_a_selector_that_fits_nothing_is_refused_by_name(self, field, arguments):
        with pytest.raises(InvalidValue) as refused:
            choose(**arguments)
        assert refused.value.field == field

    @pytest.mark.parametrize("level", ["fatal", 3, None])
    def test_a_severity_that_is_none_is_refused(self, level):
        with pytest.raises(InvalidValue, match="expected info, warning or error"):
            choose("core", severity={"V501": level})

    def test_the_rules_to_choose_from_may_be_given(self):
        assert choose("house", rules=[HOUSE]) != ()
        assert choose("core", rules=[HOUSE]) == ()
        assert ids(choose(["core", "house"], rules=[*all_rules(), HOUSE])) == [*ids(choose()), "HOUSE1"]


class TestGet:
    @pytest.mark.parametrize("key", ["V501", "v501", "headline-missing", "Headline-Missing"])
    def test_a_rule_by_code_or_name_in_any_case(self, key):
        assert get(key).id == "V501"

    def test_an_unknown_one_is_refused(self):
        with pytest.raises(InvalidValue, match="expected a code such as V501"):
            get("V999")

    def test_selectors_are_all_names_of_a_rule(self):
        assert selectors(HOUSE) == {"all", "house", "house-shout", "H", "HO", "HOU", "HOUS", "HOUSE", "HOUSE1"}


class TestReading:
    def test_remarks_of_reading_are_selected_by_their_set_stage_code_and_name(self):
        for selector in ("all", "reading", "D", "D1", "D102", "bytes-as-cp1252"):
            assert registry.is_selected("D102", [selector])
        assert not registry.is_selected("D102", ["core", "F"])
        assert not registry.is_selected("D102", ["all"], ["D"])

    def test_codes_that_the_table_does_not_have_are_selected_by_themselves(self):
        assert registry.is_selected("ACME1", ["reading"])
        assert registry.is_selected("ACME1", ["ACME1"])

    def test_their_severities_are_set_like_those_of_rules(self):
        remark = codes.BYTES_AS_CP1252.at()
        assert registry.severity_of(remark, {"D": "error"}) is Severity.ERROR
        assert registry.severity_of(remark, {"F": "error"}) is Severity.WARNING


class Point:
    """An entry point that gives a value."""

    def __init__(self, value: object) -> None:
        self.name, self._value = "house", value

    def load(self) -> object:
        return self._value


@pytest.fixture
def installed(monkeypatch):
    """Rules of another package, as if it were installed."""

    def install(value: object) -> None:
        monkeypatch.setattr(registry, "entry_points", lambda group: [Point(value)] if group else [])
        forget()

    def forget() -> None:
        registry.all_rules.cache_clear()
        registry._chosen.cache_clear()

    yield install
    monkeypatch.undo()
    forget()


class TestEntryPoints:
    @pytest.mark.parametrize("value", [HOUSE, (HOUSE,), [HOUSE]])
    def test_rules_of_other_packages_come_after_the_librarys(self, installed, value):
        installed(value)
        assert all_rules()[-1] is HOUSE
        (remark,) = check(Article(headline="Ferry returns!"), select="house")
        assert str(remark) == "headline: HOUSE1 warning: the headline shouts, expected no exclamation mark"

    @pytest.mark.parametrize("value", ["no rule", 7, [HOUSE, None]])
    def test_what_is_no_rule_is_refused_with_the_name_of_the_entry_point(self, installed, value):
        installed(value)
        with pytest.raises(InvalidValue, match="entry point house"):
            all_rules()

    def test_a_code_or_name_that_is_taken_is_refused(self, installed):
        installed([HOUSE, HOUSE])
        with pytest.raises(InvalidValue, match="not taken"):
            all_rules()


class TestRule:
    def test_a_rule_is_in_a_set(self):
        with pytest.raises(InvalidValue, match="at least one set"):
            Rule(code=SHOUT, sets=(), find=shouts, why="So.", good="Article()", bad="Article()")


class TestCheck:
    def test_remarks_stand_in_the_order_of_codes_and_places(self):
        remarks = check(Article(headline="SHOUTING AT THE SEA", body=["<p>One</p>", "<p>Two</p>"]), select="all")
        assert list(remarks) == sorted(remarks, key=lambda d: (d.code, d.path or ""))

    def test_a_finding_may_have_a_hint_of_its_own(self):
        rule = Rule(
            code=SHOUT,
            sets="house",
            find=lambda _: [Finding(None, "so", hint="mend it")],
            why="So.",
            good="Article()",
            bad="Article()",
        )
        (remark,) = check(Article(), select="all", rules=[rule])
        assert (remark.path, remark.hint, remark.span) == (None, "mend it", None)

    def test_what_is_no_article_is_refused(self):
        with pytest.raises(InvalidValue, match="expected an Article"):
            check("copy")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
