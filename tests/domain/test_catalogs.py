import re

import pytest
from babel.messages.mofile import read_mo

from saleor_returns.domain.language import Language
from saleor_returns.languages import CATALOGUES, language
from tools import catalogs

TEXTS = [message for message in catalogs.texts() if message.id]
LANGUAGES = [path.parts[-3] for path in catalogs.files()]
PLACEHOLDER = re.compile(r"%\(\w+\)s")


def placeholders(texts):
    return [
        sorted(PLACEHOLDER.findall(text))
        for text in (texts if isinstance(texts, tuple | list) else [texts])
    ]


def translated(code):
    return catalogs.read(CATALOGUES / code / "LC_MESSAGES" / "django.po")


def strings(catalogue):
    """Every form of every translation, by the text that it is of."""
    return {
        tuple(row.id) if row.pluralizable else row.id: (
            list(row.string) if row.pluralizable else row.string
        )
        for row in catalogue
        if row.id
    }


def test_french_is_there():
    assert "fr" in LANGUAGES
    assert len(TEXTS) > 200


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated(code):
    catalogue = translated(code)

    missing = [
        text.id
        for text in TEXTS
        if text.id not in catalogue
        or catalogue[text.id].fuzzy
        or not all(
            catalogue[text.id].string
            if text.pluralizable
            else [catalogue[text.id].string]
        )
    ]

    assert missing == [], "run `make messages` and translate"


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_is_translated_that_the_code_does_not_say(code):
    known = {text.id for text in TEXTS}

    assert [row.id for row in translated(code) if row.id and row.id not in known] == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_translations_keep_what_is_filled_in(code):
    wrong = [
        row.id
        for row in translated(code)
        if row.id and placeholders(row.string) != placeholders(row.id)
    ]

    assert wrong == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_compiled_catalogue_is_that_of_the_text(code):
    path = CATALOGUES / code / "LC_MESSAGES" / "django.mo"
    with path.open("rb") as handle:
        compiled = read_mo(handle)

    assert strings(compiled) == strings(translated(code)), "run `make messages`"


@pytest.mark.parametrize(
    ("code", "days", "told"),
    [
        ("en", 0, "0 days"),
        ("en", 1, "1 day"),
        ("en", 1000, "1,000 days"),
        ("fr", 0, "0 jour"),
        ("fr", 1, "1 jour"),
        ("fr", 2, "2 jours"),
        ("fr-ca", 2, "2 jours"),
        ("fr_BE", 2, "2 jours"),
    ],
)
def test_numbers_have_the_plural_of_the_language(code, days, told):
    text = language(code).plural("%(number)s day", "%(number)s days", days)

    assert text == told


@pytest.mark.parametrize("code", ["de", "pt-br", "xx", "", "no such language"])
def test_without_a_catalogue_texts_and_dates_are_english(code):
    found = language(code)

    assert isinstance(found, Language)
    assert found.say("the customer") == "the customer"
    assert found.day("01-31") == "January 31"
