"""What customers give up of their goods' worth, where new ones are cheaper."""

from collections.abc import Collection
from decimal import Decimal

from django.db.models import Sum

from ..domain.exchange import ExchangeStatus
from ..domain.money import ZERO
from ..domain.policy.effects import IfCheaper
from ..domain.settlement.amounts import NOTHING, Amounts, total
from ..domain.settlement.breakdown import ChargeKind
from ..models import Exchange, Reimbursement, ReimbursementCharge


def waived_of(
    reimbursement: Reimbursement, taken: Collection[ReimbursementCharge]
) -> Amounts:
    """What new goods took beyond their price, below zero; taxed as what they took.

    The shop keeps it, so it lowers the sale by so much less. ``taken`` are the charges
    for new goods. Two queries, where there are any.
    """
    charge = total([Amounts(row.gross_amount, row.net_amount) for row in taken])
    if charge.gross >= 0:
        return NOTHING
    credit = (
        Exchange.objects.filter(
            request_id=reimbursement.request_id,
            resolution=reimbursement.resolution,
            status=ExchangeStatus.RELEASED,
            if_cheaper=IfCheaper.WAIVE,
        )
        .values_list("credit_amount", flat=True)
        .first()
    )
    if credit is None:
        return NOTHING
    before = _booked_before(reimbursement)
    now = -charge.gross
    used = min(before + now, credit) - min(before, credit)
    return charge.part(now - used, now, reimbursement.currency)


def _booked_before(reimbursement: Reimbursement) -> Decimal:
    """The price of new goods counts first, over all reimbursements of the exchange."""
    rows = ReimbursementCharge.objects.filter(
        kind=ChargeKind.NEW_GOODS,
        reimbursement__request_id=reimbursement.request_id,
        reimbursement__resolution=reimbursement.resolution,
        reimbursement__number__lt=reimbursement.number,
        reimbursement__canceled_at=None,
    )
    return -(rows.aggregate(sum=Sum("gross_amount"))["sum"] or ZERO)
