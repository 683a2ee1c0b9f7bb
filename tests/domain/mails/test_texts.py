"""Our own texts: one for every kind, in every language, with names that are filled in."""

import pytest

from saleor_returns.domain.mails import markup
from saleor_returns.domain.mails.kinds import MailKind, names_of
from saleor_returns.domain.mails.template import Template
from saleor_returns.domain.mails.texts import TEXTS, subject_of, text_of
from saleor_returns.languages import language


def test_every_kind_has_one():
    assert set(TEXTS) == set(MailKind)


@pytest.mark.parametrize("code", ["en", "fr"])
@pytest.mark.parametrize("kind", MailKind)
def test_every_name_is_filled_in(kind, code):
    told = language(code)
    names = names_of(kind)
    for source in (
        subject_of(kind, told),
        text_of(kind, told),
        markup.plain(text_of(kind, told)),
        markup.html(text_of(kind, told)),
    ):
        assert Template(source).check(names) == []


@pytest.mark.parametrize("kind", MailKind)
def test_every_kind_is_translated(kind):
    english, french = language("en"), language("fr")
    assert subject_of(kind, english) != subject_of(kind, french)
    assert text_of(kind, english) != text_of(kind, french)
