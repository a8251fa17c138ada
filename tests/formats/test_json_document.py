"""Whole documents: the golden files, what is frozen, and what cannot be read."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from newsmodel.formats import registry
from newsmodel.formats.channel import Channel
from newsmodel.formats.json import FORMAT, unstructure
from newsmodel.formats.json.shapes import Field, Shape, fields_of
from newsmodel.formats.json.tags import TAGS, VERSION
from newsmodel.formats.json.upgrade import UPGRADES, upgraded
from newsmodel.formats.strings import class_fields
from newsmodel.model.article import Article
from newsmodel.model.blocks import BLOCKS
from newsmodel.model.dates import PartialDate, Stamp
from newsmodel.testing.full_articles import specimens

DATA = Path(__file__).parent.parent / "data" / "formats" / "json"
NOW = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)


def document(*articles: object, version: int = VERSION, **more: object) -> bytes:
    return orjson.dumps({"newsmodel": version, **more, "articles": articles})


def messages(data: bytes) -> list[str]:
    return [f"{d.code} {d.path}: {d.message}" for d in FORMAT.load(data).diagnostics]


class TestWhatIsWritten:
    def test_an_article_is_plain_to_a_reader_of_any_language(self) -> None:
        article = Article(
            guid="urn:example:1",
            headline="Ferry returns",
            published=Stamp(date=PartialDate(month=1, day=5), time=dt.time(14, 30)),
            body=["The ferry is back."],
        )
        assert orjson.loads(FORMAT.dump(article, now=NOW).data) == {
            "newsmodel": 1,
            "articles": [
                {
                    "guid": "urn:example:1",
                    "guid_origin": "stated",
                    "headline": {"text": "Ferry returns"},
                    "published": {"date": {"month": 1, "day": 5}, "time": "14:30:00"},
                    "body": [{"type": "paragraph", "text": {"text": "The ferry is back."}}],
                }
            ],
        }

    def test_one_line_of_utf_8_with_a_newline(self) -> None:
        data = FORMAT.dump(Article(headline="Привет"), now=NOW).data
        assert data.endswith(b"\n")
        assert data.count(b"\n") == 1
        assert "Привет".encode() in data

    def test_nothing_is_lost_or_reported(self) -> None:
        assert FORMAT.dump(specimens(), now=NOW).diagnostics == ()
        assert FORMAT.project(specimens(), now=NOW) == specimens()

    def test_the_channel_is_carried(self) -> None:
        channel = Channel(title="Desk", fallback_time=dt.datetime(2026, 1, 1, 12, 0, 0, 1, tzinfo=dt.UTC), zone="UTC")
        assert FORMAT.load(FORMAT.dump((), channel, now=NOW).data).channel == channel

    def test_equal_channels_give_equal_bytes(self) -> None:
        title = b"News".decode()  # equal to the default, another object
        assert FORMAT.dump((), Channel(title=title, zone="UTC"), now=NOW) == FORMAT.dump(
            (), Channel(zone="UTC"), now=NOW
        )

    def test_unstructure_gives_plain_data_of_any_value(self) -> None:
        assert unstructure(PartialDate(year=2026)) == {"year": 2026}


class TestWhatIsFrozen:
    def test_every_field_has_its_name_type_and_default_for_ever(self) -> None:
        # A field that is added, renamed or given another default changes what old documents mean: add a line for a
        # new optional field, and an upgrade with a new version for all else.
        stated = (DATA / "fields.txt").read_text(encoding="utf-8").splitlines()
        assert list(_described()) == stated

    def test_every_tag_names_its_class_for_ever(self) -> None:
        assert {cls.__name__: tag for cls, tag in TAGS.items()} == {
            "Paragraph": "paragraph",
            "Crosshead": "crosshead",
            "PullQuote": "pull-quote",
            "ListBlock": "list",
            "Table": "table",
            "Preformatted": "preformatted",
            "Figure": "figure",
            "Unclassified": "unclassified",
            "Person": "person",
            "Organisation": "organisation",
        }
        assert set(BLOCKS) <= set(TAGS)

    def test_every_field_of_the_model_has_a_row(self) -> None:
        stated = (DATA / "fields.txt").read_text(encoding="utf-8").splitlines()
        leaves = {line.partition(":")[0] for line in stated if "." in line.partition(":")[0]}
        rows = {row.path for row in FORMAT.fidelity.rows}
        assert rows == {path for path in leaves if not path.startswith("Channel.")}
        assert all(row.carried for row in FORMAT.fidelity.rows)


def _described() -> Iterator[str]:
    """The model as documents depend on it: a line a field, a line an enum."""
    queue: list[type] = [Article, Channel]
    seen: dict[type, None] = {}
    enums: dict[str, str] = {}
    for cls in queue:
        if cls in seen:
            continue
        seen[cls] = None
        for field in fields_of(cls):
            yield f"{cls.__name__}.{field.name}: {_shown(field.shape)} {_default(field)}"
            if field.shape.kind == "enum":
                enums[field.shape.type.__name__] = ", ".join(field.shape.type)
        queue.extend(kind for _, kinds in class_fields(cls) for kind in kinds)
    yield from (f"{name}: {values}" for name, values in sorted(enums.items()))


def _shown(shape: Shape) -> str:
    if shape.items:
        return f"{shape.kind}({', '.join(_shown(item) for item in shape.items)})"
    return " | ".join(kind.__name__ for kind in shape.types)


def _default(field: Field) -> str:
    if field.required:
        return "required"
    value = field.default.value if isinstance(field.default, enum.Enum) else field.default
    return f"= {value!r}"


class TestVersions:
    @pytest.mark.parametrize("version", range(1, VERSION + 1))
    def test_the_golden_file_of_each_version_reads_for_ever(self, version: int) -> None:
        loaded = FORMAT.load((DATA / f"v{version}.json").read_bytes())
        assert loaded.diagnostics == ()
        assert loaded.articles == specimens()
        assert loaded.channel is not None
        assert loaded.channel.title == "Desk & <wire>"

    def test_the_golden_file_of_this_version_is_written_back_as_it_is(self) -> None:
        data = (DATA / f"v{VERSION}.json").read_bytes()
        loaded = FORMAT.load(data)
        written = FORMAT.dump(loaded.articles, loaded.channel, now=NOW).data
        assert orjson.dumps(orjson.loads(written), option=orjson.OPT_INDENT_2) == data.rstrip(b"\n")

    def test_there_is_an_upgrade_from_every_earlier_version(self) -> None:
        assert sorted(UPGRADES) == list(range(1, VERSION))

    def test_upgrades_are_applied_from_the_documents_version_on(self) -> None:
        steps = {0: lambda old: {**old, "zero": True}}
        assert upgraded({"articles": []}, 0, steps) == {"articles": [], "zero": True}
        assert upgraded({"articles": []}, VERSION, steps) == {"articles": []}

    def test_a_later_version_is_read_as_far_as_this_one_goes(self) -> None:
        data = document({"headline": {"text": "A"}, "mood": "glad"}, version=VERSION + 1)
        loaded = FORMAT.load(data)
        assert loaded.articles == (Article(headline="A", extras=[("/mood", '"glad"')]),)
        assert [d.path for d in loaded.diagnostics] == ["/newsmodel", "/articles/0/mood"]


class TestWhatCannotBeRead:
    @pytest.mark.parametrize(
        ("data", "reason"),
        [
            (b"", "not JSON"),
            (b"{", "not JSON"),
            (b'{"newsmodel": 1, "articles": [}', "not JSON"),
            (b"\xff\xfe", "not JSON"),
            (b'{"newsmodel": 1, "articles": [{"guid": "\\ud800"}]}', "not JSON"),
            (b"[]", "expected an object with the key newsmodel"),
            (b'{"articles": []}', "expected an object with the key newsmodel"),
            (b'{"newsmodel": "1", "articles": []}', "expected an object with the key newsmodel"),
            (b'{"newsmodel": true, "articles": []}', "expected an object with the key newsmodel"),
            (b'{"newsmodel": 0, "articles": []}', "expected an object with the key newsmodel"),
            (b'{"newsmodel": 1}', "expected an array of articles"),
            (b'{"newsmodel": 1, "articles": {}}', "expected an array of articles"),
        ],
    )
    def test_a_document_that_is_none_gives_one_error(self, data: bytes, reason: str) -> None:
        loaded = FORMAT.load(data)
        assert loaded.items == ()
        (diagnostic,) = loaded.diagnostics
        assert diagnostic.code == "X609"
        assert reason in diagnostic.message

    def test_an_article_that_is_no_object_is_an_error_of_its_own(self) -> None:
        loaded = FORMAT.load(document(7, {"headline": {"text": "A"}}))
        assert loaded.articles == (Article(headline="A"),)
        assert [(d.code, d.path) for d in loaded.diagnostics] == [("X609", "/articles/0")]

    @pytest.mark.parametrize("version", [VERSION, VERSION + 1])
    def test_nesting_without_end_is_refused(self, version: int) -> None:
        deep = b'{"x":' * 900 + b"1" + b"}" * 900
        data = b'{"newsmodel": %d, "articles": [{"guid": "a", "x": %s}]}' % (version, deep)
        loaded = FORMAT.load(data)
        assert loaded.items == ()
        assert [d.code for d in loaded.diagnostics] == ["X609"]

    def test_unknown_keys_beside_the_articles_are_named(self) -> None:
        assert messages(document(generator="x")) == ["X608 /generator: unknown key: not read, not kept"]

    def test_a_channel_that_cannot_be_read_is_reported_and_the_articles_stand(self) -> None:
        loaded = FORMAT.load(document({}, channel={"zone": "Nowhere/Land", "colour": 1, "title": "T"}))
        assert loaded.articles == (Article(),)
        assert loaded.channel == Channel(title="T")
        assert [d.path for d in loaded.diagnostics] == ["/channel/colour", "/channel/zone"]
        assert FORMAT.load(document({}, channel=[])).channel is None
        assert messages(document({}, channel=[])) == ["X608 /channel: not read: is []: expected an object"]


class TestRecognition:
    @pytest.mark.parametrize("data", [document(), b"\xef\xbb\xbf" + document(), b'\n {\n "newsmodel" : 1}'])
    def test_our_documents_are_recognised(self, data: bytes) -> None:
        assert FORMAT.recognise(data)

    @pytest.mark.parametrize("data", [b"", b"<rss/>", b'{"version": "https://jsonfeed.org"}', b'["newsmodel"]'])
    def test_others_are_not(self, data: bytes) -> None:
        assert not FORMAT.recognise(data)

    def test_a_byte_order_mark_is_no_part_of_the_document(self) -> None:
        assert FORMAT.load(b"\xef\xbb\xbf" + document({})).articles == (Article(),)

    def test_it_is_reached_by_name(self) -> None:
        assert registry.get("json") is FORMAT
