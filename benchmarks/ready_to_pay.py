"""Returns that were received, and that nothing was paid for yet."""

from typing import Any

from saleor_returns.domain.disposition import Disposition
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.inputs import (
    Arrival,
    Finding,
    Verdict,
    Wanted,
    WantedLine,
)
from saleor_returns.operations.receive import receive_return
from saleor_returns.operations.request import request_return

from .sold import Seller


def make_ready(seller: Seller) -> ReturnRequest:
    """One unit of a new order of one line, accepted."""
    sold = seller.sell(1)
    by: Any = Actor(ActorKind.STAFF, user=seller.staff)
    (line,) = sold.lines
    request = request_return(
        wanted=Wanted(sold.order.pk, [WantedLine(line.pk, 1, "too-small")]),
        actor=Actor(ActorKind.CUSTOMER, user=sold.customer),
    )
    approve_return(request_id=request.pk, actor=by)
    item = Finding(request.lines.get().pk, 1, Verdict(Disposition.SECOND_HAND))
    receive_return(request_id=request.pk, arrival=Arrival([item]), actor=by)
    return request
