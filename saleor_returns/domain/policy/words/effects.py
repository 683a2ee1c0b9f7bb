"""Effects as clauses for staff: "the restocking fee is 10%"."""

from collections.abc import Callable
from typing import Any

from ...language import gettext_noop as _
from ..effects import (
    ARTICLE_16,
    Effects,
    Handling,
    LegalGround,
    Outcome,
    Priority,
    Returnable,
    Window,
)
from . import money as money_words
from .money import amounts
from .wording import Wording

Clause = Callable[[Any, Wording], str]

EFFECT_NAMES = {
    "window": _("the time to return"),
    "returnable": _("whether the item can be returned"),
    "reasons": _("the reasons allowed"),
    "resolutions": _("the resolutions allowed"),
    "methods": _("the ways back allowed"),
    "restocking_fee": _("the restocking fee"),
    "return_shipping_fee": _("the fee for return shipping"),
    "outbound_shipping": _("the refund of delivery costs"),
    "outcome": _("what becomes of the request"),
    "priority": _("the priority"),
    "service_hours": _("the hours within which staff should decide"),
    "refund_at": _("the moment of the refund"),
    "warehouse": _("the warehouse"),
    "photos": _("the photos asked for"),
    "store_credit": _("the terms of store credit"),
    "kept_item": _("what is paid for an item that is kept"),
    "exchange": _("the terms of an exchange"),
    "bought_gift_cards": _("whether bought gift cards are taken back"),
    "kept_gift": _("what a free item that is kept costs"),
    "advice": _("the advice to the customer"),
}
STARTS = {
    ("order", "line"): _("%(days)s after the order"),
    ("order", "last_line"): _("%(days)s after the order"),
    ("fulfilment", "line"): _("%(days)s after the line was sent"),
    ("fulfilment", "last_line"): _("%(days)s after the last of the order was sent"),
    ("delivery", "line"): _("%(days)s after the line arrived"),
    ("delivery", "last_line"): _("%(days)s after the last of the order arrived"),
}
GROUNDS = {
    LegalGround.MADE_TO_MEASURE: _(
        "goods made to the customer’s specifications or clearly personalised"
    ),
    LegalGround.PERISHABLE: _("goods that deteriorate or expire rapidly"),
    LegalGround.UNSEALED_HYGIENE: _(
        "sealed goods that cannot be taken back for reasons of health or hygiene once "
        "they are unsealed"
    ),
    LegalGround.UNSEALED_MEDIA: _(
        "sealed recordings or software that were unsealed after delivery"
    ),
    LegalGround.DIGITAL_CONTENT: _(
        "digital content whose supply began with the customer’s consent"
    ),
}
OUTCOMES = {
    Outcome.APPROVE: _("the request is approved"),
    Outcome.REVIEW: _("staff decide on the request"),
    Outcome.DECLINE: _("the request is declined"),
    Outcome.KEEP_ITEM: _("the customer keeps the item and is refunded"),
}
PRIORITIES = {
    Priority.LOW: _("the priority is low"),
    Priority.NORMAL: _("the priority is normal"),
    Priority.HIGH: _("the priority is high"),
    Priority.URGENT: _("the priority is urgent"),
}


def _window(window: Window, wording: Wording) -> str:
    language = wording.language
    if window.days is None:
        return language.say(_("the time to return does not end"))
    days = language.plural("%(number)s day", "%(number)s days", window.days)
    span = language.say(STARTS[window.start, window.of], days=days)
    told = [language.say(_("the time to return ends %(span)s"), span=span)]
    if window.until is not None:
        day = language.day(window.until)
        told.append(language.say(_("but not before %(day)s"), day=day))
    if window.skip_closed_days:
        told.append(language.say(_("or the next working day")))
    return ", ".join(told)


def _returnable(returnable: Returnable, wording: Wording) -> str:
    say = wording.language.say
    if returnable.allowed:
        return say(_("the item can be returned"))
    if returnable.ground is None:
        return say(_("the item cannot be returned"))
    return say(
        _(
            "the item can neither be returned nor withdrawn from: %(ground)s (article %(article)s)"
        ),
        ground=say(GROUNDS[returnable.ground]),
        article=ARTICLE_16[returnable.ground],
    )


def _handling(handling: Handling, wording: Wording) -> str:
    told = wording.language.say(OUTCOMES[handling.do])
    if handling.up_to is None:
        return told
    limit = amounts(handling.up_to, wording)
    up_to = wording.language.say(_("up to a value of %(amount)s"), amount=limit)
    return f"{told}, {up_to}"


def _list(text: str, key: str) -> Clause:
    def told(words: tuple[str, ...], wording: Wording) -> str:
        named = wording.language.all_of(wording.word(key, word) for word in words)
        return wording.language.say(text, words=named)

    return told


def _service_hours(hours: int, wording: Wording) -> str:
    return wording.language.plural(
        "staff should decide within %(number)s hour",
        "staff should decide within %(number)s hours",
        hours,
    )


def _photos(photos: int, wording: Wording) -> str:
    if not photos:
        return wording.language.say(_("no photos are asked for"))
    return wording.language.plural(
        "%(number)s photo is asked for",
        "%(number)s photos are asked for",
        photos,
    )


def _warehouse(slug: str, wording: Wording) -> str:
    label = wording.label("warehouse", slug)
    return wording.language.say(_("the goods go to the warehouse %(name)s"), name=label)


CLAUSES: dict[str, Clause] = {
    "window": _window,
    "returnable": _returnable,
    "reasons": _list(_("the reasons allowed are %(words)s"), "reason"),
    "resolutions": _list(_("the resolutions allowed are %(words)s"), "resolution"),
    "methods": _list(_("the ways back allowed are %(words)s"), "method"),
    "restocking_fee": money_words.restocking_fee,
    "return_shipping_fee": money_words.return_shipping_fee,
    "outbound_shipping": money_words.outbound_shipping,
    "outcome": _handling,
    "priority": lambda value, wording: wording.language.say(PRIORITIES[value]),
    "service_hours": _service_hours,
    "refund_at": money_words.refund_time,
    "warehouse": _warehouse,
    "photos": _photos,
    "store_credit": money_words.store_credit,
    "kept_item": money_words.kept_item,
    "exchange": money_words.exchange,
    "bought_gift_cards": lambda value, wording: wording.language.say(
        money_words.BOUGHT_GIFT_CARDS[value]
    ),
    "kept_gift": lambda value, wording: wording.language.say(
        money_words.KEPT_GIFTS[value]
    ),
    "advice": lambda value, wording: wording.language.say(
        _("the customer is told: “%(advice)s”"), advice=value
    ),
}


def effect_clause(name: str, value: Any, wording: Wording) -> str:
    """What an effect sets, without capital and full stop."""
    return CLAUSES[name](value, wording)


def effect_clauses(effects: Effects, wording: Wording) -> str:
    """Everything that a rule sets; by semicolons where one says several things."""
    told = [
        effect_clause(name, getattr(effects, name), wording)
        for name in effects.set_names()
    ]
    if any(", " in text for text in told[:-1]):
        return wording.language.say(_("; ")).join(told)
    return wording.language.all_of(told)
