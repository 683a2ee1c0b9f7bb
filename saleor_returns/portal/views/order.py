"""The order that a visitor has shown: what may be done, and the returns that there are."""

from django.http import HttpResponse

from ...domain.portal.texts import PortalText
from ..entrance import with_order
from ..pages import render
from ..returning import returning
from ..standing import in_one_line
from ..visit import Visit
from .status import own


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
        goes_on=bool(way.draft.lines),
        support=visit.appearance.text(PortalText.SUPPORT, visit.code),
    )
