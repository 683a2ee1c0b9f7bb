"""A mail in its two formats, of a template and values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..domain.language import Language
from ..domain.mails import markup
from ..domain.mails.kinds import MailKind
from ..domain.mails.template import Template
from ..domain.mails.texts import subject_of, text_of
from .look import Look, escaped, letter, page


@dataclass(frozen=True, slots=True)
class Words:
    """What is written: by the shop, or by us. Without ``html`` it is made of the text."""

    subject: str
    text: str
    html: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    subject: str
    text: str
    html: str


def default_words(kind: MailKind, language: Language) -> Words:
    """Our own."""
    return Words(subject_of(kind, language), text_of(kind, language))


def render(words: Words, values: Mapping[str, Any], look: Look) -> Rendered:
    """The mail.

    Raises:
        MistakeError: the words are not written in the language of mails.
    """
    values = {"shop_name": look.shop_name, **values}
    subject = " ".join(Template(words.subject).render(values).split())
    text = Template(markup.plain(words.text)).render(values)
    source = words.html or markup.html(words.text)
    body = Template(source).render(values, escaped)
    return Rendered(
        subject=subject,
        text=letter(look, _tidy(text)),
        html=page(look, subject, body),
    )


def _tidy(text: str) -> str:
    """Parts that did not come leave no gaps."""
    lines = [line.rstrip() for line in text.splitlines()]
    kept = [
        line for place, line in enumerate(lines) if line or (place and lines[place - 1])
    ]
    return "\n".join(kept).strip()
