# What constructors refuse is of the wrong type on purpose.
# pyright: reportArgumentType=false
from __future__ import annotations

import pytest

from newsmodel.model.people import Byline, BylineKind, Contact, Organisation, Person, to_bylines, to_people
from tests.model.refusals import refused


class TestPeople:
    @pytest.mark.parametrize("kind", [Person, Organisation])
    def test_each_needs_a_name(self, kind):
        with refused(f"{kind.__name__}.name", "text that is not empty"):
            kind(" ")

    def test_a_byline_takes_names(self):
        line = Byline(text="By Ada Quill", people=["Ada Quill"], kind="reporting")
        assert line.people == (Person("Ada Quill"),)
        assert line.kind is BylineKind.REPORTING
        assert str(line) == "By Ada Quill"

    def test_strings_become_bylines_and_people(self):
        assert to_bylines("By Ada Quill") == (Byline(text="By Ada Quill"),)
        assert to_people(["Ada Quill"]) == (Person("Ada Quill"),)

    def test_an_unknown_function_is_refused(self):
        with refused("BylineKind", "translation"):
            Byline(text="Drawn by Ada Quill", kind="drawing")

    def test_a_contact_may_be_a_phone_alone(self):
        assert Contact(phones="+44 20 7946 0000").phones == ("+44 20 7946 0000",)

    def test_a_phone_is_text(self):
        with refused("Contact.phones", "text that is not empty"):
            Contact(phones=[442079460000])

    def test_addresses_that_are_no_list_are_refused(self):
        with refused("Contact.emails", "list or tuple of strings"):
            Contact(emails=3)
