from __future__ import annotations

import pytest

from newsmodel.vocab.urgency import from_priority


class TestFromPriority:
    @pytest.mark.parametrize(
        ("priority", "urgency"),
        [
            ("f", 1),
            ("b", 2),
            ("U", 3),
            ("r", 4),
            ("d", 5),
            ("1", 1),
            ("6", 6),
            ("9", 9),
            ("a", None),
            ("0", None),
            ("", None),
            ("12", None),
        ],
    )
    def test_letters_of_anpa_and_figures_of_iptc(self, priority, urgency):
        assert from_priority(priority) == urgency
