"""Follow-up questions of a reason: what is asked, what may be answered, what is advised.

What an answer does beyond advice is for the policy: a rule looks at it by the slugs of
question and answer.
"""

from collections.abc import Iterable, Mapping
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

Slug = Annotated[str, Field(pattern=r"^[-a-zA-Z0-9_]{1,64}$")]
Text = Annotated[str, Field(min_length=1, max_length=500)]
Translations = Annotated[dict[str, Text], Field(max_length=100)]


class Worded(BaseModel):
    """``text`` in the shop's own language; others by IETF tag."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    slug: Slug
    text: Text
    translations: Translations = Field(default_factory=dict)

    def in_language(self, language: str | None) -> str:
        return translated(self.text, self.translations, language)


class Answer(Worded):
    """``advice`` is shown before the customer goes on, such as another size."""

    advice: Text | None = None
    advice_translations: Translations = Field(default_factory=dict)

    def advice_in(self, language: str | None) -> str | None:
        if self.advice is None:
            return None
        return translated(self.advice, self.advice_translations, language)


class Question(Worded):
    """Asked of every product, or of those of some product types (slugs) only."""

    answers: Annotated[tuple[Answer, ...], Field(min_length=2, max_length=20)]
    required: bool = False
    product_types: Annotated[tuple[Slug, ...], Field(max_length=100)] = ()

    @model_validator(mode="after")
    def _answers_differ(self) -> "Question":
        slugs = [answer.slug for answer in self.answers]
        if len(set(slugs)) < len(slugs):
            raise ValueError("two answers have the same slug")
        return self

    def fits(self, product_type: str | None) -> bool:
        return not self.product_types or product_type in self.product_types


class Questions(BaseModel):
    """All questions of one reason."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    questions: Annotated[tuple[Question, ...], Field(max_length=10)] = ()

    @model_validator(mode="after")
    def _questions_differ(self) -> "Questions":
        slugs = [question.slug for question in self.questions]
        if len(set(slugs)) < len(slugs):
            raise ValueError("two questions have the same slug")
        return self


def translated(text: str, translations: Mapping[str, str], language: str | None) -> str:
    """The text in a language, else in its base language, else as it is."""
    if language is None:
        return text
    tag = language.replace("_", "-").lower()
    known = {
        key.replace("_", "-").lower(): value for key, value in translations.items()
    }
    return known.get(tag) or known.get(tag.split("-")[0]) or text


def unanswered(
    questions: Iterable[Question], product_type: str | None, answers: Mapping[str, str]
) -> list[Question]:
    """Questions that must be answered for such a product and are not."""
    return [
        question
        for question in questions
        if question.required
        and question.fits(product_type)
        and question.slug not in answers
    ]


def unknown_answers(
    questions: Iterable[Question], product_type: str | None, answers: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """Questions that are not asked of it, or were answered with what there is not.

    By question, what would be accepted; nothing where it is not asked.
    """
    asked = {row.slug: row for row in questions if row.fits(product_type)}
    wrong: dict[str, tuple[str, ...]] = {}
    for slug, answer in answers.items():
        known = tuple(row.slug for row in asked[slug].answers) if slug in asked else ()
        if answer not in known:
            wrong[slug] = known
    return wrong
