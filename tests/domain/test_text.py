import pytest

from saleor_returns.domain.text import is_storable, quoted


@pytest.mark.parametrize(
    ("text", "storable"),
    [("", True), ("Zoë 🧥\n", True), ("a\x00b", False), ("a\ud800", False)],
)
def test_what_a_database_can_hold(text, storable):
    assert is_storable(text) is storable


@pytest.mark.parametrize(
    ("text", "shown"),
    [("T3JkZXI6", "“T3JkZXI6”"), ("\ud800é", "“?é”"), ("9" * 99, f"“{'9' * 64}”")],
)
def test_a_message_repeats_the_start_and_can_be_sent(text, shown):
    assert quoted(text) == shown
