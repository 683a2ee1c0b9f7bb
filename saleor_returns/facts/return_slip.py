"""What a return slip is to show, as the return is now."""

from collections.abc import Collection

from ..domain.credit_memo.content import Address
from ..domain.lifecycle import RequestKind, RequestStatus
from ..domain.policy.effects import Method
from ..domain.return_slip import Item, Paper, Slip, paper_of
from ..models import ReturnLine, ReturnReasonTranslation, ReturnRequest
from . import WRITER
from .addresses import address_of
from .credit_memo import seller_of
from .destination import destination_of
from .mail_recipient import language_of
from .sold_names import name_sold


def has_slip(request: ReturnRequest) -> bool:
    """Whether there are goods of the return to be sent."""
    return request.status == RequestStatus.APPROVED and request.is_awaited


def slip_of(
    request: ReturnRequest, paper: Paper | None = None, alias: str = WRITER
) -> Slip:
    """Units that are still to come, for whoever sends them; about seven queries.

    Without a ``paper`` it is what printers hold where the order went. Whoever returns a
    gift is not told which order it came from.
    """
    order = request.order
    rows = request.lines.using(alias).select_related("order_line", "reason")
    lines = [
        line
        for line in rows.order_by("order_line__created_at", "order_line__pk")
        if line.progress.awaited
    ]
    reasons = reason_names(
        {line.reason_id for line in lines}, language_of(request), alias
    )
    warehouse = destination_of(request, alias)
    sent_to = address_of(order.shipping_address_id or order.billing_address_id, alias)
    seller = seller_of(request.channel)
    return Slip(
        number=request.number,
        order_number="" if request.kind == RequestKind.GIFT else str(order.number),
        shop=seller[0] if seller else "",
        destination=_address(warehouse, alias),
        items=tuple(_item(line, reasons) for line in lines),
        methods=tuple(dict.fromkeys(Method(line.method) for line in lines)),
        paper=paper or paper_of(sent_to.country if sent_to else ""),
    )


def reason_names(
    reason_ids: Collection[int], code: str, alias: str = WRITER
) -> dict[int, str]:
    """Names of reasons in a language such as ``fr-ca``, as far as there are such."""
    rows = ReturnReasonTranslation.objects.using(alias).filter(
        reason__in=reason_ids, language_code__in=(code, code.partition("-")[0])
    )
    shorter_first = sorted(rows, key=lambda row: len(row.language_code))
    return {row.reason_id: row.name for row in shorter_first}


def _address(warehouse: object, alias: str) -> Address:
    """A warehouse's name helps where its address says not whose it is."""
    if warehouse is None:
        return Address()
    found = address_of(getattr(warehouse, "address_id"), alias) or Address()
    if found.company or found.name:
        return found
    return found.model_copy(update={"company": getattr(warehouse, "name")})


def _item(line: ReturnLine, reasons: dict[int, str]) -> Item:
    return Item(
        name=name_sold(line),
        sku=line.sku,
        quantity=line.progress.awaited,
        reason=reasons.get(line.reason_id) or line.reason.name,
    )
