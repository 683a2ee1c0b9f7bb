import pytest

from saleor_returns.domain.search import prefix_query, words


def test_words_of_numbers_addresses_and_skus():
    found = words(["RMA-000123", "1042", "Zoë.Müller@example.com", "TS-blue/M"])
    assert found == [
        *("rma", "000123", "123", "1042"),
        *("zoe", "muller", "example", "com"),
        *("ts", "blue", "m"),
    ]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("rma-0001", "'rma':* & '0001':*"),
        ("Müll", "'mull':*"),
        ("'; DROP --", "'drop':*"),
        ("&|!():*", ""),
    ],
)
def test_what_is_typed_can_only_be_words(text, query):
    assert prefix_query(text) == query


def test_a_long_text_is_cut_to_what_a_database_takes():
    query = prefix_query("word " * 70_000)
    assert query.split(" & ") == ["'word':*"] * 16
    assert prefix_query("x" * 3_000) == f"'{'x' * 255}':*"
