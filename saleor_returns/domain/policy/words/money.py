"""Effects that are about money as clauses for staff."""

from decimal import Decimal

from ...language import gettext_noop as _
from ..effects import (
    BoughtGiftCards,
    Exchange,
    Fee,
    IfCheaper,
    IfDearer,
    KeptGift,
    KeptItem,
    OutboundShipping,
    RefundMoment,
    RefundTime,
    ShipNewGoods,
    StoreCredit,
)
from .wording import Wording

OUTBOUND = {
    OutboundShipping.NEVER: _("delivery costs are not refunded"),
    OutboundShipping.PROPORTIONAL: _(
        "delivery costs are refunded in proportion to what is returned"
    ),
    OutboundShipping.WHEN_ALL_RETURNED: _(
        "delivery costs are refunded when everything is returned"
    ),
    OutboundShipping.WHEN_MERCHANT_FAULT: _(
        "delivery costs are refunded when the shop is at fault"
    ),
}
MOMENTS = {
    RefundMoment.APPROVAL: _("on approval"),
    RefundMoment.FIRST_SCAN: _("when the carrier first scans the parcel"),
    RefundMoment.DELIVERY: _("when the parcel has arrived"),
    RefundMoment.RECEIPT: _("when the goods are received"),
    RefundMoment.INSPECTION: _("when the goods are inspected"),
}
BOUGHT_GIFT_CARDS = {
    BoughtGiftCards.REFUSE: _("bought gift cards are not taken back"),
    BoughtGiftCards.TAKE_BACK: _("bought gift cards are taken back for what is left"),
}
KEPT_GIFTS = {
    KeptGift.FREE: _("a free item may be kept"),
    KeptGift.PROPORTIONAL: _(
        "a free item that is kept lowers the refund in proportion to what is returned"
    ),
    KeptGift.WHOLE: _("a free item that is kept lowers the refund by its price"),
}
CHEAPER = {
    IfCheaper.REFUND: _("in an exchange for cheaper goods the difference is refunded"),
    IfCheaper.STORE_CREDIT: _(
        "in an exchange for cheaper goods the difference becomes store credit"
    ),
    IfCheaper.WAIVE: _("in an exchange for cheaper goods the difference is not paid"),
}
DEARER = {
    IfDearer.COLLECT: _("customers pay more for dearer goods"),
    IfDearer.WAIVE: _("customers do not pay more for dearer goods"),
}
SHIPPED = {
    ShipNewGoods.APPROVAL: _("new goods are sent once the request is approved"),
    ShipNewGoods.RECEIPT: _("new goods are sent once the returned ones are received"),
}


def amounts(values: dict[str, Decimal], wording: Wording) -> str:
    """Amounts in the wording's currency, or in each."""
    currency = wording.currency
    told = {currency: values[currency]} if currency in values else values
    return wording.language.any_of(
        wording.language.money(amount, code or "") for code, amount in told.items()
    )


def fee_amount(fee: Fee, wording: Wording) -> str:
    """What a fee that is not free comes to."""
    say = wording.language.say
    if fee.percentage is not None:
        return say(
            _("%(percentage)s of what was paid"),
            percentage=wording.language.percentage(fee.percentage),
        )
    sums = amounts(fee.amount or {}, wording)
    return say(
        {
            "return": _("%(amount)s for a return"),
            "line": _("%(amount)s for each line"),
            "unit": _("%(amount)s for each unit"),
        }[fee.each],
        amount=sums,
    )


def restocking_fee(fee: Fee, wording: Wording) -> str:
    if fee.type == "free":
        return wording.language.say(_("there is no restocking fee"))
    return _fee(_("the restocking fee is %(fee)s"), fee, wording)


def return_shipping_fee(fee: Fee, wording: Wording) -> str:
    if fee.type == "free":
        return wording.language.say(_("return shipping is free"))
    return _fee(_("the fee for return shipping is %(fee)s"), fee, wording)


def _fee(text: str, fee: Fee, wording: Wording) -> str:
    say = wording.language.say
    told = [say(text, fee=fee_amount(fee, wording))]
    if fee.free_from:
        free = _("none from %(amount)s")
        told.append(say(free, amount=amounts(fee.free_from, wording)))
    if fee.tax == "none":
        told.append(say(_("without tax")))
    return ", ".join(told)


def outbound_shipping(mode: OutboundShipping, wording: Wording) -> str:
    return wording.language.say(OUTBOUND[mode])


def refund_time(time: RefundTime, wording: Wording) -> str:
    say = wording.language.say
    told = [say(_("the refund is paid %(moment)s"), moment=say(MOMENTS[time.moment]))]
    for grade, moment in time.by_grade.items():
        text = _("for grade %(grade)s %(moment)s")
        label = wording.label("grade", grade)
        told.append(say(text, grade=label, moment=say(MOMENTS[moment])))
    if not time.automatic:
        told.append(say(_("once staff say so")))
    if time.within_hours is not None:
        told.append(
            wording.language.plural(
                "overdue after %(number)s hour",
                "overdue after %(number)s hours",
                time.within_hours,
            )
        )
    return ", ".join(told)


def store_credit(terms: StoreCredit, wording: Wording) -> str:
    language = wording.language
    told = [language.say(_("store credit has no bonus"))]
    if terms.bonus_percentage:
        bonus = language.percentage(terms.bonus_percentage)
        told = [language.say(_("store credit has a bonus of %(bonus)s"), bonus=bonus)]
    if terms.expires_after_days is None:
        told.append(language.say(_("does not expire")))
    else:
        told.append(
            language.plural(
                "expires after %(number)s day",
                "expires after %(number)s days",
                terms.expires_after_days,
            )
        )
    if terms.cards_first:
        text = _("what was paid by gift card goes back to that card first")
        told.append(language.say(text))
    return language.all_of(told)


def kept_item(terms: KeptItem, wording: Wording) -> str:
    part = wording.language.percentage(terms.refund_percentage)
    text = _("for an item that is kept %(part)s of its price is paid")
    return wording.language.say(text, part=part)


def exchange(terms: Exchange, wording: Wording) -> str:
    language = wording.language
    told = [language.say(CHEAPER[terms.if_cheaper])]
    told.append(language.say(DEARER[terms.if_dearer]))
    if terms.if_dearer == IfDearer.COLLECT:
        told.append(
            language.plural(
                "within %(number)s hour",
                "within %(number)s hours",
                terms.pay_within_hours,
            )
        )
    told.append(language.say(SHIPPED[terms.ship]))
    return ", ".join(told)
