"""A shop with thousands of returns, each of an order of its own."""

from datetime import timedelta
from functools import cache
from typing import Any

from django.utils import timezone

from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import ReturnLine, ReturnRequest
from saleor_returns.operations.inputs import Wanted, WantedLine
from saleor_returns.operations.request import request_return
from saleor_returns.operations.setup import set_up
from sandbox.shop import Line, Shop

from .copies import copy_row, gather_statistics, uuid_of_copy
from .many_orders import copy_order

FIRST_NUMBER = 1_000_000
"""Copies are numbered from here: orders by this and ``n``, returns likewise."""

WORDS = """'rma', 'buyer' || n, 'example', 'com', 'shirt', 'mug',
    'colour' || mod(n, 100)"""
"""What copy ``n`` is found by: a customer of its own, one of a hundred colours."""

PROGRESS = {
    "status": "CASE mod(n, 20) WHEN 0 THEN 'requested' WHEN 1 THEN 'approved' "
    "WHEN 2 THEN 'declined' ELSE 'completed' END",
    "reception": "CASE WHEN mod(n, 20) IN (0, 1, 2) THEN 'none' ELSE 'full' END",
    "money": "CASE WHEN mod(n, 20) IN (0, 1, 2) THEN 'none' ELSE 'reimbursed' END",
}
"""Most returns of a shop that has lived are done; staff look for the others."""


@cache
def make_returns(count: int) -> Any:
    """Make at least so many returns, a minute apart; give staff who may read them.

    One comes to be as in the shop; the others are its copies.
    """
    print(f"  making {count} returns of as many orders")
    request = _first_return()
    order, decision = request.order, request.decision
    number = f"{FIRST_NUMBER + ReturnRequest.objects.count()} + n"
    copy_order(order, count, number=number)
    earlier = "created_at - n * interval '1 minute'"
    copy_row(
        request,
        count,
        id=uuid_of_copy(request.pk),
        number=f"'RMA-' || ({number})",
        serial=number,
        order_id=uuid_of_copy(order.pk),
        search_vector=f"to_tsvector('simple', concat_ws(' ', {number}, {WORDS}))",
        **PROGRESS,
        created_at=earlier,
    )
    answer = "answer_data::text"
    for line in request.lines.select_related("order_line"):
        _copy_line(line, count)
        key = line.order_line_id
        answer = f"replace({answer}, '{key}', ({uuid_of_copy(key)})::text)"
    copy_row(
        decision,
        count,
        request_id=uuid_of_copy(request.pk),
        answer_data=f"({answer})::jsonb",
    )
    for event in request.events.all():
        copy_row(event, count, request_id=uuid_of_copy(request.pk), created_at=earlier)
    gather_statistics()
    return Shop().staff()


def _copy_line(line: ReturnLine, count: int) -> None:
    copy_row(
        line,
        count,
        id=uuid_of_copy(line.pk),
        request_id=uuid_of_copy(line.request_id),
        order_line_id=uuid_of_copy(line.order_line_id),
    )


def _first_return() -> ReturnRequest:
    shop = Shop()
    channel, customer = shop.channel(), shop.customer()
    list(set_up())
    goods = [shop.variant(sku, product=sku.title()) for sku in ("shirt", "mug")]
    order = shop.order(
        channel=channel,
        customer=customer,
        lines=[Line(variant, 2) for variant in goods],
        created_at=timezone.now() - timedelta(days=3),
    )
    shop.pay(order)
    shop.fulfill(order)
    reasons = ("too-small", "changed-mind")
    lines = [
        WantedLine(line.pk, 1, reason)
        for line, reason in zip(order.lines.all(), reasons, strict=True)
    ]
    return request_return(
        wanted=Wanted(order.pk, lines), actor=Actor(ActorKind.CUSTOMER, user=customer)
    )
