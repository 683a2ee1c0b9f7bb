import pytest

from saleor_returns.operations.text_checks import check_text


@pytest.mark.parametrize("text", ["", "Zoë 🧥\n\t", "x" * 2000])
def test_text_that_can_be_kept(text):
    assert check_text(text, "comment") == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("x" * 2001, "too_long"),
        ("a\x00b", "invalid"),
        ("\ud800", "invalid"),
        ("\udc00\ud83d", "invalid"),
    ],
)
def test_text_that_cannot(text, code):
    (problem,) = check_text(text, "comment", "a line")
    assert (problem.code, problem.field, problem.line) == (code, "comment", "a line")


def test_a_limit_of_its_own():
    assert check_text("abc", "name", limit=3) == []
    (problem,) = check_text("abcd", "name", limit=3)
    assert problem.message == "The text has 4 characters; 3 are accepted."
