"""A withdrawal that was declared: when, of what, and what comes next."""

from datetime import datetime
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from ...domain.policy.windows import day_of
from ...domain.withdrawal import clocks
from ...facts.policies import zone_of
from ...links import withdrawal_url
from ...models import Withdrawal
from ..entrance import with_order
from ..pages import not_found, render
from ..standing import ENDED, in_one_line
from ..visit import Visit
from ..withdrawing import sent_at
from . import status


def own_withdrawals(visit: Visit) -> list[Withdrawal]:
    """Those of the order; none for whoever was given some of its goods."""
    if visit.is_gift:
        return []
    rows = Withdrawal.objects.select_related("request")
    return list(rows.filter(order=visit.order).order_by("-declared_at"))


@with_order
def withdrawal(visit: Visit, key: UUID) -> HttpResponse:
    found = next((row for row in own_withdrawals(visit) if row.pk == key), None)
    if found is None:
        return not_found(visit)
    request = status.find(visit, found.request.number) if found.request else None
    due, ended, zone = (
        clocks(found.declared_at),
        found.period_ended_at,
        zone_of(visit.order),
    )

    def day(moment: datetime) -> str:
        return visit.language.day(day_of(moment, zone))

    return render(
        visit,
        "withdrawal.html",
        withdrawal=found,
        declaration=found.declaration,
        at=visit.language.moment(timezone.localtime(found.declared_at)),
        send_back_by=day(due.send_back_by),
        refund_by=day(due.refund_by),
        ended_on=day(ended) if ended else "",
        number=request.number if request else "",
        standing=in_one_line(request) if request and request.status in ENDED else "",
        document=withdrawal_url(found),
        is_new="declared" in visit.request.GET,
    )


def sent(visit: Visit) -> HttpResponse:
    """The same for every guest: what is known is in a mail."""
    at = sent_at(visit.request.GET.get("at", ""))
    moment = visit.language.moment(timezone.localtime(at)) if at else ""
    return render(visit, "withdrawal_sent.html", at=moment)
