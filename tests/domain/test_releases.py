import pytest

from saleor_returns.domain.releases import Support, in_words, support

OLDEST = {"3.21": "3.21.56", "3.23": "3.23.2", "3.24": "3.24.0-a.0"}


@pytest.mark.parametrize(
    ("version", "expected"),
    [
        ("3.21.56", Support.SUPPORTED),
        ("3.21.100", Support.SUPPORTED),
        ("3.23.2+shop.7", Support.SUPPORTED),
        ("3.24.0-a.0", Support.SUPPORTED),
        ("3.24.0", Support.SUPPORTED),
        ("3.21.55", Support.TOO_OLD),
        ("3.21.56-rc.2", Support.TOO_OLD),
        ("3.21.56rc2", Support.TOO_OLD),
        ("3.23.2-a.1", Support.TOO_OLD),
        ("3.20.99", Support.TOO_OLD),
        ("3.22.9", Support.TOO_OLD),
        ("2.24.0", Support.TOO_OLD),
        ("3.25.0-a.0", Support.TOO_NEW),
        ("4.0.0", Support.TOO_NEW),
        ("main", Support.UNKNOWN),
        ("", Support.UNKNOWN),
    ],
)
def test_how_a_version_stands(version, expected):
    assert support(version, OLDEST) is expected


def test_in_words():
    assert in_words({"3.23": "3.23.2"}) == "3.23 from 3.23.2"
    assert in_words(OLDEST) == (
        "3.21 from 3.21.56, 3.23 from 3.23.2 and 3.24 from 3.24.0-a.0"
    )
