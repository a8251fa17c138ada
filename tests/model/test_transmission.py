# What constructors refuse is of the wrong type on purpose.
# pyright: reportArgumentType=false
from __future__ import annotations

import datetime as dt

import attrs

from newsmodel.model.dates import Stamp
from newsmodel.model.transmission import Transmission
from tests.model.refusals import refused


class TestTransmission:
    def test_every_field_may_be_missing_and_is_kept_as_printed(self):
        assert all(not getattr(Transmission(), f.name) for f in attrs.fields(Transmission))
        assert Transmission(number="0042", priority="r").number == "0042"

    def test_numbers_are_text_as_printed(self):
        with refused("Transmission.number", "text that is not empty"):
            Transmission(number=42)

    def test_sent_takes_an_aware_datetime(self):
        sent = dt.datetime(2026, 1, 5, tzinfo=dt.UTC)
        assert Transmission(sent=sent).sent == Stamp.at(sent)
