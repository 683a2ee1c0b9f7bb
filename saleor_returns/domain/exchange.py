"""New goods for returned ones: how an exchange stands, and what becomes of a difference."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from .lifecycle import LineProgress
from .money import ZERO
from .policy.effects import Exchange as Terms
from .policy.effects import IfCheaper, IfDearer, ShipNewGoods


class ExchangeStatus(StrEnum):
    """``waiting``: for the return's approval. ``sold_out``, ``expired`` and ``canceled``
    are ends; the customer may choose again.
    """

    WAITING = "waiting"
    SOLD_OUT = "sold_out"
    AWAITING_PAYMENT = "awaiting_payment"
    AWAITING_GOODS = "awaiting_goods"
    RELEASED = "released"
    CANCELED = "canceled"
    EXPIRED = "expired"


HELD = (ExchangeStatus.AWAITING_PAYMENT, ExchangeStatus.AWAITING_GOODS)
"""New goods are set aside and may not be sent yet."""
LIVE_EXCHANGES = (ExchangeStatus.WAITING, *HELD, ExchangeStatus.RELEASED)
ENDED = (ExchangeStatus.SOLD_OUT, ExchangeStatus.CANCELED, ExchangeStatus.EXPIRED)

KINDEST = tuple(IfCheaper)
"""Ways to pay a difference, the customer's favourite first."""


@dataclass(frozen=True, slots=True)
class Price:
    """What returned goods count for towards new ones, and who bears the difference.

    ``credit`` is booked on the order of new goods, ``owed`` has to be paid for it.
    """

    worth: Decimal
    total: Decimal
    credit: Decimal
    owed: Decimal


def price_of(worth: Decimal, total: Decimal, terms: Terms, *, free: bool) -> Price:
    """``free``: new goods for the same goods, as with a replacement."""
    if free or (worth < total and terms.if_dearer == IfDearer.WAIVE):
        return Price(worth, total, credit=total, owed=ZERO)
    credit = min(worth, total)
    return Price(worth, total, credit, owed=total - credit)


def joint_terms(terms: Sequence[Terms | None]) -> Terms:
    """Terms of several lines as one: goods as safe, and customers as well off, as can be."""
    known = [each or Terms() for each in terms]
    waives = any(each.if_dearer == IfDearer.WAIVE for each in known)
    awaits = any(each.ship == ShipNewGoods.RECEIPT for each in known)
    return Terms(
        if_cheaper=min((each.if_cheaper for each in known), key=KINDEST.index),
        if_dearer=IfDearer.WAIVE if waives else IfDearer.COLLECT,
        pay_within_hours=max(each.pay_within_hours for each in known),
        ship=ShipNewGoods.RECEIPT if awaits else ShipNewGoods.APPROVAL,
    )


def may_go(lines: Sequence[LineProgress], ship: ShipNewGoods, *, settled: bool) -> bool:
    """Whether paid new goods may be sent. ``settled``: staff said that they may."""
    if settled or ship == ShipNewGoods.APPROVAL:
        return True
    return all(line.given_up for line in lines)


def falls_short(lines: Sequence[LineProgress]) -> bool:
    """Whether it is known that the shop does not get all that new goods are given for."""
    return all(line.judged for line in lines) and not all(
        line.given_up for line in lines
    )
