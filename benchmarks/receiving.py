"""A warehouse's system sends a thousand items of two hundred returns."""

from collections import Counter
from collections.abc import Iterator
from contextlib import AbstractContextManager
from time import perf_counter
from typing import Any

from saleor_returns import host
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.bulk.items import ErrorPolicy, Item, Outcome
from saleor_returns.operations.bulk.receive_many import receive_many
from saleor_returns.operations.inputs import (
    Arrival,
    Finding,
    Verdict,
    Wanted,
    WantedLine,
)
from saleor_returns.operations.receive import receive_return
from saleor_returns.operations.request import request_return
from sandbox import provider

from .figures import Figure, Sizes, at_least, at_most, exactly
from .measure import counting_ours
from .sold import Seller

LINES = 5
FIXED, EACH = 60, 0.2
"""Statements of a call, and of each of its items."""
GRADES = ("a", "a", "b", "c", "d")
"""Of the lines of a return: two go back into stock."""


def measure(sizes: Sizes) -> Iterator[Figure]:
    with provider.running() as running:
        seller = Seller(running.url)
        print(f"  making {3 * sizes.received} returns of {LINES} lines")
        counted, bulk, single = (
            [_approved(seller) for _number in range(sizes.received)]
            for _batch in range(3)
        )
        by = Actor(ActorKind.STAFF, user=seller.staff)
        yield from _counted(counted, seller, by)
        yield from _timed(bulk, single, seller, by)


def _counted(
    requests: list[ReturnRequest], seller: Seller, by: Actor
) -> Iterator[Figure]:
    with counting_own() as found:
        outcomes = _together(requests, seller, by)
    for place, count in found.most_common():
        print(f"  {count} in {place}")
    items = LINES * len(requests)
    taken = sum(row.is_new for row in outcomes)
    yield exactly("receiving_taken", taken / items)
    most = FIXED + EACH * items
    sent = found.total()
    yield at_most("receiving_own_statements", sent, most, unit="statements")


def _timed(
    bulk: list[ReturnRequest], single: list[ReturnRequest], seller: Seller, by: Actor
) -> Iterator[Figure]:
    items = LINES * len(bulk)
    start = perf_counter()
    _together(bulk, seller, by)
    together = perf_counter() - start
    start = perf_counter()
    for request in single:
        _alone(request, seller, by)
    one_by_one = perf_counter() - start
    print(
        f"  {items} items in {together:.1f} s, {items / together:.0f} a second; "
        f"{len(single)} single calls in {one_by_one:.1f} s"
    )
    rate = items / together
    yield at_least("receiving_items_per_second", rate, 50, unit="1/s")
    yield at_most("receiving_time_over_single_calls", together / one_by_one, 1.0)


def counting_own() -> AbstractContextManager[Counter[str]]:
    """Statements beyond the platform's own fulfillments and stock."""
    return counting_ours((host.orders, "record_return"), (host.stock, "change"))


def _approved(seller: Seller) -> ReturnRequest:
    sold = seller.sell(LINES)
    request = request_return(
        wanted=Wanted(
            sold.order.pk, [WantedLine(line.pk, 1, "too-small") for line in sold.lines]
        ),
        actor=Actor(ActorKind.CUSTOMER, user=sold.customer),
    )
    approve_return(
        request_id=request.pk, actor=Actor(ActorKind.STAFF, user=seller.staff)
    )
    return request


def _together(
    requests: list[ReturnRequest], seller: Seller, by: Actor
) -> list[Outcome]:
    items = [
        Item(
            f"{request.number}-{number}",
            1,
            number=request.number,
            sku=f"sold-{number}",
            verdict=Verdict(grade=grade),
        )
        for request in requests
        for number, grade in enumerate(GRADES)
    ]
    return receive_many(
        items=items,
        actor=by,
        warehouse_id=seller.warehouse.pk,
        policy=ErrorPolicy.REJECT_FAILED_ROWS,
    )


def _alone(request: Any, seller: Seller, by: Actor) -> None:
    lines = {line.sku: line.pk for line in request.lines.all()}
    findings = [
        Finding(lines[f"sold-{number}"], 1, Verdict(grade=grade))
        for number, grade in enumerate(GRADES)
    ]
    receive_return(
        request_id=request.pk, arrival=Arrival(findings, seller.warehouse.pk), actor=by
    )
