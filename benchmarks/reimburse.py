"""Receiving and paying: what a return of many lines costs a line."""

from collections.abc import Iterator
from functools import partial

from saleor_returns.domain.disposition import Disposition
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.operations.inputs import Payment
from saleor_returns.operations.receive import receive_return
from saleor_returns.operations.reimburse import reimburse_return

from .figures import Figure, Sizes, at_most
from .long_orders import make_accepted, make_request, staff
from .measure import Step, query_ratio, time_ratio, undone

SAME_QUERIES = 1.1


def measure(sizes: Sizes) -> Iterator[Figure]:
    by = Actor(ActorKind.STAFF, user=staff())
    yield from _receiving(sizes, by)
    yield from _paying(sizes, by)


def _receiving(sizes: Sizes, by: Actor) -> Iterator[Figure]:
    asked = [make_request(lines) for lines in (sizes.few_lines, sizes.many_lines)]

    def receiving(disposition: Disposition) -> list[Step]:
        return [
            undone(
                partial(
                    receive_return,
                    request_id=request.pk,
                    arrival=long.arrival(request, disposition),
                    actor=by,
                )
            )
            for long, request in asked
        ]

    few, many = receiving(Disposition.SECOND_HAND)
    yield from _figures("receive", sizes, few, many, queries=SAME_QUERIES)
    # Stock rises through the platform one line at a time, so there queries may grow
    # as the lines do, and no faster.
    few, many = receiving(Disposition.RESTOCK)
    as_lines = sizes.many_lines / sizes.few_lines
    yield from _figures("restock", sizes, few, many, queries=as_lines)


def _paying(sizes: Sizes, by: Actor) -> Iterator[Figure]:
    accepted = [
        make_accepted(lines, by) for lines in (sizes.few_lines, sizes.many_lines)
    ]
    proposing: list[Step] = [
        partial(proposals_of, request, long.order) for long, request in accepted
    ]
    paying: list[Step] = [
        undone(
            partial(
                reimburse_return, request_id=request.pk, payment=Payment(), actor=by
            )
        )
        for _long, request in accepted
    ]
    yield from _figures("proposal", sizes, *proposing, queries=SAME_QUERIES)
    yield from _figures("reimburse", sizes, *paying, queries=SAME_QUERIES)


def _figures(
    name: str, sizes: Sizes, few: Step, many: Step, *, queries: float
) -> Iterator[Figure]:
    print(f"  timing {name} of {sizes.few_lines} and {sizes.many_lines} lines")
    ratio = time_ratio(many, few, rounds=sizes.slow_rounds)
    per_line = ratio * sizes.few_lines / sizes.many_lines
    yield at_most(f"{name}_time_per_line", per_line, 2.0)
    yield at_most(f"{name}_queries", query_ratio(many, few), queries)
