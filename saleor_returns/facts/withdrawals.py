"""Which withdrawals wait for money."""

from datetime import datetime, timedelta

from django.db.models import Exists, OuterRef, Q

from ..domain.lifecycle import LIVE, MoneyStatus, Reception
from ..domain.policy.statutory import REFUND_DAYS
from ..models import Parcel
from ..models.parcel import Direction
from . import WRITER


def is_overdue(now: datetime, alias: str = WRITER) -> Q:
    """Withdrawals whose money was due before now, and may not be withheld any more.

    Without a return: until staff closed them. With one: while it is open and not paid,
    once goods arrived or a parcel is known to be on its way (article 13(3)).
    """
    on_the_way = Parcel.objects.using(alias).filter(
        request=OuterRef("request"), direction=Direction.INBOUND
    )
    without = Q(request=None, closed_at=None)
    with_return = (
        Q(request__status__in=LIVE)
        & ~Q(request__money=MoneyStatus.REIMBURSED)
        & (~Q(request__reception=Reception.NONE) | Q(Exists(on_the_way)))
    )
    is_due = Q(declared_at__lte=now - timedelta(days=REFUND_DAYS))
    return is_due & (without | with_return)
