import pytest

from saleor_returns.domain.tracking import is_web_address, tracking_number


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("1z 999 aa1 01 2345 6784", "1Z999AA10123456784"),
        (" 6A 123\u00a0456\t78901\n", "6A12345678901"),
        ("", ""),
        ("  ", ""),
    ],
)
def test_a_number_is_kept_as_it_is_compared(typed, kept):
    assert tracking_number(typed) == kept


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("https://carrier.example/track?n=1Z", True),
        ("http://carrier.example", True),
        ("HTTPS://carrier.example/", True),
        ("javascript:alert(1)", False),
        ("data:text/html,<b>", False),
        ("//carrier.example/track", False),
        ("https://", False),
        ("https:///track", False),
        ("https://carrier.example/a b", False),
        ("https://[::1", False),
        ("carrier.example", False),
        ("", False),
    ],
)
def test_only_what_a_browser_may_follow(text, is_one):
    assert is_web_address(text) is is_one
