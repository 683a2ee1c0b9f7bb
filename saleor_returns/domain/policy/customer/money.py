"""What a return costs, and how customers are paid back, as they read it."""

from ...language import gettext_noop as _
from ...lifecycle import Resolution
from ..effects import (
    Fee,
    Method,
    OutboundShipping,
    RefundMoment,
    RefundTime,
    StoreCredit,
)
from ..words.money import amounts, fee_amount
from .page import Page
from .phrases import BACK

DELIVERY_COSTS = {
    OutboundShipping.NEVER: _("The cost of the first delivery is not refunded."),
    OutboundShipping.PROPORTIONAL: _(
        "The cost of the first delivery is refunded in proportion to what you return."
    ),
    OutboundShipping.WHEN_ALL_RETURNED: _(
        "The cost of the first delivery is refunded if you return everything."
    ),
    OutboundShipping.WHEN_MERCHANT_FAULT: _(
        "The cost of the first delivery is refunded if the fault is ours."
    ),
}
PAID = {
    RefundMoment.APPROVAL: _("as soon as we accept your request"),
    RefundMoment.FIRST_SCAN: _("as soon as the carrier has your parcel"),
    RefundMoment.DELIVERY: _("when your parcel has reached us"),
    RefundMoment.RECEIPT: _("when we have received the goods"),
    RefundMoment.INSPECTION: _("when we have checked the goods"),
}


def costs(page: Page) -> list[str]:
    """Fees, who pays the carrier, and the cost of the first delivery."""
    restocking = _charged(page, page.base("restocking_fee"))
    shipping = _charged(page, page.base("return_shipping_fee"))
    told = [
        page.say(_("We charge no restocking fee."))
        if restocking.type == "free"
        else page.say(
            _("We charge a restocking fee: %(fee)s."), fee=_fee(page, restocking)
        ),
        *page.exceptions(
            "restocking_fee", lambda fee: _restocking(page, _charged(page, fee))
        ),
        page.say(_("We charge nothing for return shipping."))
        if shipping.type == "free"
        else page.say(
            _("We charge for return shipping: %(fee)s."), fee=_fee(page, shipping)
        ),
        *page.exceptions(
            "return_shipping_fee", lambda fee: _shipping(page, _charged(page, fee))
        ),
    ]
    fees = page.all_values("restocking_fee") + page.all_values("return_shipping_fee")
    if any(_charged(page, fee).type != "free" for fee in fees):
        told.append(
            page.say(_("If we or the carrier are at fault, we charge nothing."))
        )
    if any(Method.OWN_CARRIER in ways for ways in page.all_values("methods")):
        text = _(
            "If you send goods with a carrier of your choice, you pay the carrier."
        )
        told.append(page.say(text))
    told.append(page.say(DELIVERY_COSTS[page.base("outbound_shipping")]))
    return told


def _charged(page: Page, fee: Fee) -> Fee:
    """The fee as it is charged on this page: in no other currency than the page's."""
    currency = page.known.get("currency")
    if currency is None:
        return fee
    if fee.amount is not None and currency not in fee.amount:
        return Fee(type="free")
    if fee.free_from is not None and currency not in fee.free_from:
        return fee.model_copy(update={"free_from": None})
    return fee


def _fee(page: Page, fee: Fee) -> str:
    told = fee_amount(fee, page.wording)
    if not fee.free_from:
        return told
    text = _("%(fee)s, none if you return goods worth %(amount)s or more")
    return page.say(text, fee=told, amount=amounts(fee.free_from, page.wording))


def _restocking(page: Page, fee: Fee) -> str:
    if fee.type == "free":
        return page.say(_("no restocking fee"))
    return page.say(_("restocking fee %(fee)s"), fee=_fee(page, fee))


def _shipping(page: Page, fee: Fee) -> str:
    if fee.type == "free":
        return page.say(_("no charge for return shipping"))
    return page.say(_("return shipping %(fee)s"), fee=_fee(page, fee))


def refund(page: Page) -> list[str]:
    """What customers get, when, and on which terms."""
    told = []
    offers = _offers(page, page.base("resolutions"))
    if offers is not None:
        told.append(page.say(_("You get %(offers)s."), offers=offers))
    told += page.exceptions("resolutions", lambda value: _offers(page, value))
    moment: RefundTime = page.base("refund_at")
    told.append(
        page.say(_("We pay you back %(moment)s."), moment=page.say(PAID[moment.moment]))
    )
    told += page.exceptions("refund_at", lambda value: page.say(PAID[value.moment]))
    credit = Resolution.STORE_CREDIT
    if credit in page.offered and any(
        credit in row for row in page.all_values("resolutions")
    ):
        told += _credit(page, page.base("store_credit"))
    return told


def _offers(page: Page, resolutions: tuple[Resolution, ...]) -> str | None:
    """What of it the shop can carry out; "nothing in return" is not offered."""
    told = [
        page.say(BACK[wish])
        for wish in resolutions
        if wish in BACK and wish in page.offered
    ]
    return page.wording.language.any_of(told) if told else None


def _credit(page: Page, terms: StoreCredit) -> list[str]:
    language, told = page.wording.language, []
    if terms.bonus_percentage:
        bonus = language.percentage(terms.bonus_percentage)
        text = _("With store credit you get %(bonus)s more.")
        told.append(page.say(text, bonus=bonus))
    if terms.expires_after_days is not None:
        told.append(
            language.plural(
                "Store credit is valid for %(number)s day.",
                "Store credit is valid for %(number)s days.",
                terms.expires_after_days,
            )
        )
    return told
