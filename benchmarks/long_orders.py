"""Orders of very many lines, and their returns at every stage."""

from dataclasses import dataclass
from typing import Any

from saleor_returns.domain.disposition import Disposition
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.inputs import (
    Arrival,
    Finding,
    Verdict,
    Wanted,
    WantedLine,
)
from saleor_returns.operations.receive import receive_return
from saleor_returns.operations.request import request_return
from saleor_returns.operations.setup import set_up
from sandbox.shop import Line, Shop

from .copies import copy_row, gather_statistics, uuid_of_copy

FIRST_VARIANT = 1_000_000
"""Copies of the variant are numbered from here, the same for every order."""


@dataclass(frozen=True, slots=True)
class LongOrder:
    """A paid and shipped order: three units of each of ``lines`` variants."""

    order: Any
    customer: Actor
    warehouse: Any

    def wish(self) -> Wanted:
        """Two units of every line."""
        return Wanted(
            self.order.pk,
            [WantedLine(line.pk, 2, "too-small") for line in self.order.lines.all()],
        )

    def ask(self) -> ReturnRequest:
        return request_return(wanted=self.wish(), actor=self.customer)

    def arrival(self, request: ReturnRequest, disposition: Disposition) -> Arrival:
        """All that was asked, in one parcel."""
        return Arrival(
            [
                Finding(line.pk, line.quantity_approved, Verdict(disposition))
                for line in request.lines.all()
            ],
            warehouse_id=self.warehouse.pk,
        )


def staff() -> Any:
    return Shop().staff(permissions=("MANAGE_ORDERS", "HANDLE_PAYMENTS"))


def make_order(lines: int) -> LongOrder:
    """One line comes to be as in the shop; the others are its copies."""
    print(f"  making an order of {lines} lines")
    shop = Shop()
    channel, customer = shop.channel(), shop.customer()
    warehouse = shop.warehouse(channels=[channel])
    list(set_up())
    variant = shop.variant("long", product="Long", stock={warehouse: 10})
    order = shop.order(channel=channel, customer=customer, lines=[Line(variant, 3)])
    shipped = shop.fulfill(order, warehouse=warehouse).lines.get()
    _copy_variant(variant, lines - 1)
    line = order.lines.get()
    copied_line = uuid_of_copy(line.pk)
    copy_row(
        line,
        lines - 1,
        id=copied_line,
        variant_id=f"{FIRST_VARIANT} + n",
        product_sku="'long-' || n",
    )
    copy_row(
        shipped,
        lines - 1,
        order_line_id=copied_line,
        stock_id=f"(SELECT id FROM {shipped.stock._meta.db_table} "
        f"WHERE product_variant_id = {FIRST_VARIANT} + n)",
    )
    order.total_gross_amount *= lines
    order.total_net_amount *= lines
    order.lines_count = lines
    order.save()
    shop.pay(order)
    gather_statistics()
    return LongOrder(order, Actor(ActorKind.CUSTOMER, user=customer), warehouse)


def make_request(lines: int) -> tuple[LongOrder, ReturnRequest]:
    """An approved return of an order's every line."""
    order = make_order(lines)
    return order, order.ask()


def make_accepted(lines: int, by: Actor) -> tuple[LongOrder, ReturnRequest]:
    """The same, all of it arrived and accepted, and nothing paid."""
    order, request = make_request(lines)
    receive_return(
        request_id=request.pk,
        arrival=order.arrival(request, Disposition.SECOND_HAND),
        actor=by,
    )
    gather_statistics()
    return order, request


def _copy_variant(variant: Any, count: int) -> None:
    """Add the copies up to ``count`` that are not there yet, with stock."""
    known = type(variant).objects.filter(pk__gt=FIRST_VARIANT).count()
    key = f"{FIRST_VARIANT} + {known} + n"
    if count <= known:
        return
    copy_row(variant, count - known, id=key, sku=f"'long-' || ({known} + n)")
    copy_row(variant.stocks.get(), count - known, product_variant_id=key)
