"""Paying: how many at once, what each costs, and what a long order's sum takes."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from statistics import median
from time import perf_counter, sleep
from typing import Any

from django.db import connections, transaction
from django.utils import timezone

from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.settlement.settle import settle
from saleor_returns.facts import proposal
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.operations.inputs import Payment
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.reimburse import reimburse_return
from sandbox import provider
from sandbox.shop import Shop

from .at_work import pay_all
from .figures import Figure, Sizes, at_least, at_most, exactly
from .long_orders import make_accepted, staff
from .measure import counting, is_of_plugin
from .ready_to_pay import make_ready
from .sold import Seller

WORKERS = 4
ANSWER_SECONDS = 0.05
RATE, LOCK_MS = 12, 150
"""Calibrated on two cores that PostgreSQL and the provider share with the workers; see
docs/benchmarks.md for what was hoped for."""
COUNTED = 8
"""Reimbursements whose statements are counted; the first one fills caches."""
RULES = {
    "defaults": {
        "restocking_fee": {"type": "percentage", "percentage": 10},
        "outbound_shipping": "proportional",
    }
}


def measure(sizes: Sizes) -> Iterator[Figure]:
    with provider.running() as running:
        _answer_slowly(running)
        seller = Seller(running.url)
        yield from _one_by_one(seller, running)
        yield from _at_the_same_time(seller, sizes)
    yield from _long_order(sizes)


def _answer_slowly(running: Any) -> None:
    """The provider thinks for a while before it acts."""
    take = running.take

    def slowly(*asked: Any) -> Any:
        sleep(ANSWER_SECONDS)
        return take(*asked)

    running.take = slowly


def _at_the_same_time(seller: Seller, sizes: Sizes) -> Iterator[Figure]:
    print(f"  {WORKERS} processes pay {sizes.reimbursements} returns")
    ready = [make_ready(seller).pk for _number in range(sizes.reimbursements)]
    paid = pay_all(ready, seller.staff, workers=WORKERS)
    each = 1000 * paid.cpu_seconds / sizes.reimbursements
    print(f"  {paid.done} paid in {paid.seconds:.2f} s; {each:.0f} ms of a core each")
    yield exactly("money_paid", paid.done / sizes.reimbursements)
    rate = paid.done / paid.seconds
    yield at_least("money_reimbursements_per_second", rate, RATE, unit="1/s")
    yield at_most("money_order_lock_p99", 1000 * paid.lock_p99, LOCK_MS, unit="ms")


def _one_by_one(seller: Seller, running: Any) -> Iterator[Figure]:
    by = Actor(ActorKind.STAFF, user=seller.staff)
    counts, locked = [], 0
    for _number in range(COUNTED + 1):
        request = make_ready(seller)
        with _looking_at(request.order_id, running) as seen, counting() as found:
            reimburse_return(request_id=request.pk, payment=Payment(), actor=by)
        own = [count for place, count in found.items() if is_of_plugin(place)]
        counts.append(sum(own))
        locked += seen.count(True)
        if len(seen) != 1:
            raise RuntimeError(f"The provider was asked {len(seen)} times.")
    for place, count in found.most_common():
        print(f"  {count} in {place}")
    print(f"  {found.total()} statements with the platform's own")
    typical = median(counts[1:])
    yield at_most("money_own_statements", typical, 45, unit="statements")
    yield exactly("money_locked_while_provider_is_asked", locked, 0, unit="times")


@contextmanager
def _looking_at(order_id: Any, running: Any) -> Iterator[list[bool]]:
    """Whether the order's row is locked each time that the provider is asked."""
    take, seen = running.take, []

    def look(*asked: Any) -> Any:
        seen.append(_is_locked(order_id))
        return take(*asked)

    running.take = look
    try:
        yield seen
    finally:
        running.take = take


def _is_locked(order_id: Any) -> bool:
    """Asked on a connection of its own, that of the provider's thread."""
    from django.apps import apps

    try:
        with transaction.atomic():
            rows = apps.get_model("order", "Order").objects.select_for_update(
                skip_locked=True
            )
            return not rows.filter(pk=order_id).exists()
    finally:
        connections.close_all()


def _long_order(sizes: Sizes) -> Iterator[Figure]:
    by = Actor(ActorKind.STAFF, user=staff())
    publish_policy(
        channel=Shop().channel(),
        document=PolicyDocument.model_validate(RULES),
        effective_from=timezone.now() - timedelta(days=365),
    )
    long, request = make_accepted(sizes.many_lines, by)
    order = long.order
    order.shipping_price_gross_amount, order.shipping_price_net_amount = 6, 5
    order.save()
    settled = _settlement(request, order)
    print(f"  settling {sizes.many_lines} lines with fees and delivery costs")
    alone = _fastest(settled, rounds=sizes.rounds)
    yield at_most("money_settle_long_order", 1000 * alone, 50, unit="ms")
    whole = _fastest(partial(proposals_of, request, order), rounds=sizes.rounds)
    yield at_most("money_propose_long_order", 1000 * whole, 500, unit="ms")


def _settlement(request: Any, order: Any) -> Any:
    """The calculation alone, as the proposal calls it."""
    called: list[Any] = []

    def note(*args: Any, **options: Any) -> Any:
        called.append(partial(settle, *args, **options))
        return settle(*args, **options)

    proposal.settle = note  # type: ignore[assignment]
    try:
        proposals_of(request, order)
    finally:
        proposal.settle = settle
    (found,) = called
    return found


def _fastest(step: Any, *, rounds: int) -> float:
    """Seconds of the wall: what else the machine does can only add to them."""
    times = []
    for _round in range(rounds):
        start = perf_counter()
        step()
        times.append(perf_counter() - start)
    return min(times)
