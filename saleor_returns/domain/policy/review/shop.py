"""What a policy says that this shop cannot do, or not in all its currencies."""

from collections.abc import Collection, Iterator
from typing import Any

from ...language import gettext_noop as _
from ...lifecycle import Resolution
from ..catalogue import CATALOGUE
from ..conditions import NumberTest, tests
from ..document import PolicyDocument, Rule
from ..effects import Fee, Handling, Method, Outcome
from .constraints import Words
from .notice import Notice, NoticeCode, Severity
from .reach import possible
from .sources import Setting, placed, settings

AMOUNTS = {
    "restocking_fee": ("amount", "free_from"),
    "return_shipping_fee": ("amount", "free_from"),
    "outcome": ("up_to",),
}
"""Effects that bear amounts in several currencies, and their fields."""
MONEY = "the order's currency"
LACKING = {
    "amount": _(
        "Has no amount in %(currency)s: for orders in %(currency)s there is no fee."
    ),
    "free_from": _(
        "Has no amount in %(currency)s: for orders in %(currency)s the fee is always "
        "charged."
    ),
    "up_to": _(
        "Has no amount in %(currency)s: for orders in %(currency)s no item is kept."
    ),
}
"""What a field means where it lacks a currency."""


def of_offers(
    document: PolicyDocument,
    resolutions: Collection[Resolution],
    methods: Collection[Method],
) -> Iterator[Notice]:
    """Resolutions and ways back that cannot be carried out yet."""
    for effect, offered in (("resolutions", resolutions), ("methods", methods)):
        for setting in settings(document, effect, {}):
            yield from _not_offered(setting, frozenset(map(str, offered)))
    for setting in settings(document, "outcome", {}):
        keeps = setting.value.do == Outcome.KEEP_ITEM
        if keeps and Resolution.KEEP_ITEM not in resolutions:
            yield Notice(
                NoticeCode.NOT_OFFERED,
                Severity.WARNING,
                f"{setting.path}.do",
                _("The shop cannot let customers keep an item yet; staff will decide."),
            )


def _not_offered(setting: Setting, offered: frozenset[str]) -> Iterator[Notice]:
    if not offered.intersection(setting.value):
        yield Notice(
            NoticeCode.NOTHING_OFFERED,
            Severity.ERROR,
            setting.path,
            _(
                "The shop can carry out none of these yet, so that nothing is left to "
                "choose. It can: %(offered)s."
            ),
            values=(("offered", ", ".join(sorted(offered))),),
        )
        return
    for index, word in enumerate(setting.value):
        if word not in offered:
            yield Notice(
                NoticeCode.NOT_OFFERED,
                Severity.INFO,
                f"{setting.path}[{index}]",
                _("The shop cannot carry out %(word)s yet; customers will not see it."),
                values=(("word", word),),
            )


def of_currencies(
    document: PolicyDocument, currencies: Collection[str]
) -> Iterator[Notice]:
    """Amounts that lack a currency, and comparisons that mean another sum in each."""
    for effect, fields in AMOUNTS.items():
        for currency in currencies:
            within = {"currency": Words(True, (frozenset({currency}),))}
            for setting in settings(document, effect, within):
                for field in fields:
                    yield from _missing(setting, field, currency)
    for row in placed(document):
        yield from _compared(row.rule, row.path, currencies)


def _missing(setting: Setting, field: str, currency: str) -> Iterator[Notice]:
    value: Fee | Handling = setting.value
    amounts: dict[str, Any] | None = getattr(value, field)
    if amounts is None or currency in amounts:
        return
    yield Notice(
        NoticeCode.CURRENCY_MISSING,
        Severity.WARNING,
        f"{setting.path}.{field}",
        LACKING[field],
        values=(("currency", currency),),
    )


def _compared(rule: Rule, path: str, currencies: Collection[str]) -> Iterator[Notice]:
    compared = [
        test.fact
        for test in (tests(rule.when) if rule.when is not None else ())
        if isinstance(test, NumberTest) and CATALOGUE[test.fact].unit == MONEY
    ]
    possible_in = [
        currency
        for currency in currencies
        if possible(
            (rule.when, "true"),
            within={"currency": Words(True, (frozenset({currency}),))},
        )
    ]
    if compared and len(possible_in) > 1:
        yield Notice(
            NoticeCode.AMOUNT_IN_EVERY_CURRENCY,
            Severity.INFO,
            f"{path}.when",
            _(
                "Compares %(facts)s with the same number in %(currencies)s. To tell them "
                "apart, look at currency too."
            ),
            values=(
                ("facts", ", ".join(dict.fromkeys(compared))),
                ("currencies", ", ".join(possible_in)),
            ),
        )
