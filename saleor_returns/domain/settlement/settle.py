"""Settle units of a return: a pure function of the books, for estimate and payment."""

from collections.abc import Sequence
from decimal import Decimal

from ..money import quantize
from . import fees
from .amounts import HUNDRED, Amounts
from .bonus import earned
from .breakdown import Breakdown, ChargeKind, Entry, Share
from .claims import Account, Claim
from .gifts import kept_gifts
from .shipping import delivery_back


def settle(
    account: Account, claims: Sequence[Claim], *, as_credit: bool = False
) -> Breakdown:
    """What the claimed units come to, in all its parts.

    The goods' exact share of what was paid, less fees and what kept free items cost, with
    the delivery costs that are due, and with a bonus where it is paid ``as_credit``. What
    is charged never takes more than there is. Settling some units and then the rest comes
    to the same as settling all at once.
    """
    currency = account.currency
    shares, entries = [], []
    for claim in claims:
        worth = _worth(claim, currency)
        shares.append(Share(claim.key, claim.quantity, worth))
        entries += fees.line_fees(claim, worth, currency)
    delivery = delivery_back(claims, account)
    if delivery.gross:
        entries.append(Entry(ChargeKind.OUTBOUND_SHIPPING, None, delivery))
    left = Breakdown(currency, tuple(shares), tuple(entries)).amount
    entries += fees.return_fees(claims, account, left)
    left = Breakdown(currency, tuple(shares), tuple(entries)).amount
    gifts = kept_gifts(claims, account).capped(left, currency)
    if gifts.gross:
        entries.append(Entry(ChargeKind.KEPT_GIFT, None, -gifts))
    settled = Breakdown(currency, tuple(shares), tuple(entries))
    if as_credit:
        bonus = _bonus(claims, settled, account)
        if bonus > 0:
            given = Entry(ChargeKind.BONUS, None, Amounts(bonus, bonus))
            return Breakdown(currency, settled.shares, (*settled.entries, given))
    return settled


def _worth(claim: Claim, currency: str) -> Amounts:
    if claim.is_kept:
        share = _even_part(claim, currency, claim.terms.kept_percentage)
    elif (fixed := claim.terms.worth) is not None:
        share = fixed.part(claim.quantity, after=claim.paid, currency=currency)
    elif claim.before is not None:
        so_far = claim.total.units(
            of=claim.ordered,
            after=0,
            count=claim.settled + claim.quantity,
            currency=currency,
        )
        share = so_far.less(claim.before)
    else:
        share = _even_part(claim, currency, HUNDRED)
    return share if claim.most is None else share.capped(claim.most, currency)


def _even_part(claim: Claim, currency: str, percentage: Decimal) -> Amounts:
    return claim.total.units(
        of=claim.ordered,
        after=claim.settled,
        count=claim.quantity,
        currency=currency,
        percentage=percentage,
    )


def _bonus(claims: Sequence[Claim], settled: Breakdown, account: Account) -> Decimal:
    """On all that was credited so far, less the bonus that was given for it."""
    goods = [
        (settled.of_line(share.key).gross, claim.terms.bonus_percentage)
        for share, claim in zip(settled.shares, claims, strict=True)
    ]
    due = account.earned + earned(settled.amount, goods)
    return quantize(due, account.currency) - account.bonus
