"""What the words of rules are called in the shop, for texts that customers read."""

from collections import defaultdict
from collections.abc import Collection

from django.apps import apps

from ...domain.policy.conditions import AnswerTest, WordTest
from ...domain.policy.document import PolicyDocument
from ...domain.policy.known import all_tests
from ...domain.policy.words.wording import Label, readable
from ...models import ReturnReason, ReturnReasonTranslation

MODELS = {
    "channel": "channel.Channel",
    "product": "product.Product",
    "product_type": "product.ProductType",
    "category": "product.Category",
    "collection": "product.Collection",
}


def labels(document: PolicyDocument, language: str, alias: str) -> Label:
    """Names of what rules name by slug; one statement for each kind that they name.

    Reasons and what they ask are in the language asked, where they are translated; goods
    and channels as the shop calls them. What the shop does not know is told as written.
    """
    slugs: defaultdict[str, set[str]] = defaultdict(set)
    for test in all_tests(document):
        if isinstance(test, WordTest):
            slugs[test.fact].update(test.any_of)
    for effects in (document.base, *(rule.then for rule in document.in_order)):
        slugs["reason"].update(effects.reasons or ())
    found = {
        fact: _names(fact, slugs[fact], language, alias)
        for fact in slugs
        if slugs[fact]
    }
    if any(isinstance(test, AnswerTest) for test in all_tests(document)):
        found |= _questions(language, alias)

    def label(key: str, word: str) -> str:
        return found.get(key, {}).get(word) or readable(key, word)

    return label


def _names(
    fact: str, slugs: Collection[str], language: str, alias: str
) -> dict[str, str]:
    if fact == "reason":
        return _reasons(slugs, language, alias)
    if fact not in MODELS:
        return {}
    rows = apps.get_model(MODELS[fact]).objects.using(alias)
    return dict(rows.filter(slug__in=slugs).values_list("slug", "name"))


def _reasons(slugs: Collection[str], language: str, alias: str) -> dict[str, str]:
    reasons = ReturnReason.objects.using(alias).filter(slug__in=slugs)
    translations = ReturnReasonTranslation.objects.using(alias).filter(
        reason__slug__in=slugs, language_code=language
    )
    names = dict(reasons.values_list("slug", "name"))
    return names | dict(translations.values_list("reason__slug", "name"))


def _questions(language: str, alias: str) -> dict[str, dict[str, str]]:
    """Questions and their answers in words, by the keys of traces."""
    found: dict[str, dict[str, str]] = {"question": {}}
    for reason in ReturnReason.objects.using(alias).exclude(questions_data=[]):
        for question in reason.questions:
            found["question"][question.slug] = question.in_language(language)
            found[f"answer:{question.slug}"] = {
                answer.slug: answer.in_language(language) for answer in question.answers
            }
    return found
