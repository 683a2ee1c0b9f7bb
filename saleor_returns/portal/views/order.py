"""The order that a visitor has shown: what may be done, and the returns that there are."""

from django.http import HttpResponse

from ...domain.portal.texts import PortalText
from ...errors import ReturnsError
from ...facts.policies import gives_withdrawal
from ...operations.portal.cancel_order import cancel_order, cancelable
from ..entrance import with_order
from ..pages import go, render
from ..returning import Returning, returning
from ..standing import in_one_line
from ..visit import Visit
from ..wording import problem_in_words
from .status import own
from .withdrawal import own_withdrawals


@with_order
def order(visit: Visit) -> HttpResponse:
    """Nothing of addresses, payments or other orders: what a return needs, and no more."""
    way = returning(visit)
    returns = [
        {"number": row.number, "standing": in_one_line(row), "at": row.created_at}
        for row in own(visit).order_by("-created_at")
    ]
    return render(
        visit,
        "order.html",
        items=way.items,
        possible=any(item.most for item in way.items),
        returns=returns,
        may_cancel=may_cancel(visit, way),
        may_withdraw=not visit.is_gift and gives_withdrawal(way.eligibility.document),
        withdrawals=own_withdrawals(visit),
        goes_on=bool(way.draft.lines),
        support=visit.appearance.text(PortalText.SUPPORT, visit.code),
    )


@with_order
def cancel(visit: Visit) -> HttpResponse:
    """Asked once more; the platform's own cancellation does it."""
    if not may_cancel(visit, returning(visit)):
        return go("order")
    if not visit.is_post:
        return render(visit, "cancel_order.html")
    try:
        cancel_order(order_id=visit.order.pk, actor=visit.actor)
    except ReturnsError as error:
        errors = {"all": problem_in_words(error.problems[0])}
        return render(visit, "cancel_order.html", status=400, errors=errors)
    return go("order")


def may_cancel(visit: Visit, way: Returning) -> bool:
    eligibility = way.eligibility
    return not visit.is_gift and cancelable(eligibility.snapshot, eligibility.document)
