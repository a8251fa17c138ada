"""The hardened XML parser."""

from __future__ import annotations

import pytest
from lxml import etree

from newsmodel import codes
from newsmodel.diagnostics import Diagnostic
from newsmodel.formats.xml import MAX_BYTES, MAX_DEPTH, parse, serialise


def refused(data: bytes) -> Diagnostic:
    answer = parse(data)
    assert isinstance(answer, Diagnostic)
    assert answer.code == codes.UNREADABLE.id
    return answer


def read(data: bytes) -> etree._Element:
    answer = parse(data)
    assert not isinstance(answer, Diagnostic), answer
    return answer


LEVELS = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 10))
LAUGHS = f'<!DOCTYPE r [<!ENTITY e0 "ten chars.">{LEVELS}]>'


class TestHostileDocuments:
    @pytest.mark.parametrize("root", ["<r>&e9;</r>", '<r x="&e9;"/>', "<r>&e1;</r>", "<r/>"])
    def test_entity_declarations_are_refused_wherever_they_are_used(self, root: str) -> None:
        refused((LAUGHS + root).encode())

    def test_an_entity_of_a_file_is_refused(self) -> None:
        refused(b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/hostname">]><r>&x;</r>')

    def test_a_large_entity_used_often_is_refused(self) -> None:
        entity = "a" * 50_000
        refused(f'<!DOCTYPE r [<!ENTITY a "{entity}">]><r x="{"&a;" * 1000}"/>'.encode())

    def test_an_element_declaration_is_refused(self) -> None:
        refused(b"<!DOCTYPE r [<!ELEMENT r ANY>]><r/>")

    def test_nesting_is_bounded(self) -> None:
        read(b"<a>" * MAX_DEPTH + b"</a>" * MAX_DEPTH)
        assert "200" in refused(b"<a>" * (MAX_DEPTH + 1) + b"</a>" * (MAX_DEPTH + 1)).message
        refused(b"<a>" * 100_000)

    def test_a_megabyte_in_an_attribute_is_read_and_eleven_are_refused(self) -> None:
        assert len(read(b'<a x="' + b"x" * 1_000_000 + b'"/>').get("x", "")) == 1_000_000
        refused(b'<a x="' + b"x" * 11_000_000 + b'"/>')

    def test_size_is_bounded(self) -> None:
        refused(b" " * (MAX_BYTES + 1))

    @pytest.mark.parametrize("data", [b"", b"<a><b>", b"<a>\0</a>", b"\0", b"<a>\xff</a>", b"no markup", b"<a/><b/>"])
    def test_what_is_no_document_is_refused(self, data: bytes) -> None:
        refused(data)

    def test_the_message_is_one_line(self) -> None:
        assert "\n" not in refused(b"<a>\0</a>").message


class TestReading:
    def test_comments_and_instructions_leave_the_text_whole(self) -> None:
        root = read(b"<a>one<!-- two -->three<?four?>five</a>")
        assert root.text == "onethreefive"
        assert len(root) == 0

    def test_an_external_dtd_may_be_named_and_is_not_loaded(self) -> None:
        root = read(b'<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd"><nitf>caf&eacute; <b/>bar &none; end</nitf>')
        assert root.text == "café "
        assert root[0].tail == "bar &none; end"

    def test_references_side_by_side_are_resolved_in_their_order(self) -> None:
        root = read(b'<!DOCTYPE a SYSTEM "x.dtd"><a>&auml;&ouml; and &uuml;<b>&no;&lt;&amp;&eacute;</b>&eacute;!</a>')
        assert "".join(root.itertext()) == "äö and ü&no;<&éé!"

    def test_other_encodings_are_read(self) -> None:
        assert read("<a>é</a>".encode("utf-16")).text == "é"

    def test_white_space_inside_text_survives_writing_and_reading(self) -> None:
        root = etree.Element("a", x="tab\t\nline")
        root.text = " two  spaces\nline\ttab\u00a0"
        again = read(serialise(root))
        assert (again.text, again.get("x")) == (root.text, "tab\t\nline")
