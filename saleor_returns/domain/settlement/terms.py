"""What a customer was promised for the units of one line; kept with the return's line."""

from decimal import Decimal
from typing import Literal

from pydantic import BaseModel, ConfigDict

from ..lifecycle import Resolution
from ..policy.decision import Charge, LineDecision
from ..policy.effects import Exchange, KeptGift, OutboundShipping, Outcome, RefundTime
from .amounts import HUNDRED, Amounts
from .breakdown import ChargeKind


class FeeTerms(BaseModel):
    """A fee for the wanted units; ``each`` is what it is charged for, once each."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    gross: Decimal
    net: Decimal
    each: Literal["return", "line", "unit"]

    @property
    def amounts(self) -> Amounts:
        return Amounts(self.gross, self.net)


class Worth(BaseModel):
    """What units come to before fees, fixed when new goods were ordered for them."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    units: int
    gross: Decimal
    net: Decimal

    def part(self, count: int, *, after: int, currency: str) -> Amounts:
        """Of some units, when ``after`` of them were settled."""
        whole = Amounts(self.gross, self.net)
        return whole.units(of=self.units, after=after, count=count, currency=currency)


class Terms(BaseModel):
    """The policy's answer for a line, as far as money goes.

    ``units`` are those that the fees are for. ``kept_percentage`` is what is paid for
    an item that the customer keeps, of every hundred. ``is_withdrawal``: the law says
    when the money goes back. ``worth``: no policy says it; it follows from the approval.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    units: int = 0
    restocking_fee: FeeTerms | None = None
    return_shipping_fee: FeeTerms | None = None
    outbound_shipping: OutboundShipping = OutboundShipping.NEVER
    shop_at_fault: bool = False
    kept_gift: KeptGift = KeptGift.FREE
    bonus_percentage: Decimal = Decimal(0)
    credit_days: int | None = None
    cards_first: bool = False
    refund_at: RefundTime | None = None
    is_withdrawal: bool = False
    kept_percentage: Decimal = Decimal(100)
    exchange: Exchange | None = None
    worth: Worth | None = None

    def fee(self, kind: ChargeKind) -> FeeTerms | None:
        """What is charged of one kind of fee."""
        fees = {
            ChargeKind.RESTOCKING_FEE: self.restocking_fee,
            ChargeKind.RETURN_SHIPPING_FEE: self.return_shipping_fee,
        }
        return fees[kind]

    def end_the_sale(self, *, is_kept: bool) -> bool:
        """Whether units are the customer's no more: given back, or kept at no price."""
        return not is_kept or self.kept_percentage >= HUNDRED

    def for_replacement(self) -> "Terms":
        """The same goods for the same goods: nothing is charged and nothing given."""
        return Terms(
            units=self.units,
            shop_at_fault=self.shop_at_fault,
            is_withdrawal=self.is_withdrawal,
            exchange=self.exchange,
        )


def terms_of(
    decision: LineDecision,
    units: int,
    *,
    shop_at_fault: bool,
    is_withdrawal: bool = False,
    is_gift_card: bool = False,
    come_what_may: bool = True,
) -> Terms:
    """The terms for some units, as the policy decided on exactly these.

    With the line's own fee for the whole return, since others may be rejected; else,
    not ``come_what_may``, only where it is charged if all that is wanted comes back.
    """
    credit, kept = decision.store_credit, decision.kept_item
    return Terms(
        units=units,
        restocking_fee=_fee(decision.restocking_fee, come_what_may),
        return_shipping_fee=_fee(decision.return_shipping_fee, come_what_may),
        outbound_shipping=decision.outbound_shipping,
        shop_at_fault=shop_at_fault,
        kept_gift=decision.kept_gift,
        bonus_percentage=credit.bonus_percentage if credit else Decimal(0),
        credit_days=credit.expires_after_days if credit else None,
        cards_first=credit is not None and credit.cards_first,
        refund_at=decision.refund_at,
        is_withdrawal=is_withdrawal and decision.withdrawal_until is not None,
        kept_percentage=(
            kept.refund_percentage if kept and not is_gift_card else Decimal(100)
        ),
        exchange=decision.exchange,
    )


def is_kept(
    decision: LineDecision, resolution: Resolution, *, is_gift_card: bool = False
) -> bool:
    """Whether nothing comes back: goods are kept, and gift cards are switched off.

    What is to be repaired must come.
    """
    if is_gift_card:
        return True
    if resolution == Resolution.REPAIR:
        return False
    keeps = decision.outcome == Outcome.KEEP_ITEM
    return keeps or resolution == Resolution.KEEP_ITEM


def _fee(charge: Charge | None, come_what_may: bool) -> FeeTerms | None:
    if charge is not None and come_what_may:
        charge = charge.alone
    if charge is None or not charge.gross:
        return None
    return FeeTerms(gross=charge.gross, net=charge.net, each=charge.each)
