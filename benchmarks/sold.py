"""Paid and shipped orders of a given number of lines, all of one shape."""

from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import Any

from django.utils import timezone

from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.domain.policy.effects import Effects, Handling, Outcome
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.setup import set_up
from sandbox.shop import Line, Shop

UNITS = 2
"""Units of each line; one of them comes back."""
IN_STOCK = 100_000
PERMISSIONS = (
    "HANDLE_PAYMENTS",
    "MANAGE_APPS",
    "MANAGE_ORDERS",
    "MANAGE_PRODUCTS",
    "MANAGE_USERS",
)


@dataclass(frozen=True)
class Sold:
    """An order, and all that either way of taking it back must name."""

    order: Any
    fulfillment: Any
    payment: Any
    warehouse: Any
    customer: Any
    staff: Any

    @cached_property
    def lines(self) -> list[Any]:
        return list(self.order.lines.select_related("variant"))

    def stocked(self) -> dict[Any, int]:
        """Units in stock of each variant."""
        stocks = self.warehouse.stock_set.filter(
            product_variant__in=[line.variant_id for line in self.lines]
        )
        return dict(stocks.values_list("product_variant_id", "quantity"))

    def check_is_back(self, before: dict[Any, int]) -> None:
        """One unit of every line must be in stock again, and its price paid back.

        Raises:
            RuntimeError: they are not, so nothing was measured.
        """
        again = self.stocked()
        if again != {variant: units + 1 for variant, units in before.items()}:
            raise RuntimeError(f"The stock was {before} and is {again}.")
        self.payment.refresh_from_db()
        if self.payment.refunded_value != self.order.total_gross_amount / UNITS:
            raise RuntimeError(f"Only {self.payment.refunded_value} was paid back.")


class Seller:
    """A shop whose policy has staff look at every return, and whose App refunds."""

    def __init__(self, provider_url: str) -> None:
        self.shop = Shop()
        self.channel = self.shop.channel()
        self.warehouse = self.shop.warehouse(channels=[self.channel])
        self.customer = self.shop.customer()
        self.staff = self.shop.staff(
            "returns.desk@example.com",
            permissions=PERMISSIONS,
        )
        self.app = self.shop.payment_app(provider_url)
        self._variants: dict[str, Any] = {}
        list(set_up())
        publish_policy(
            channel=self.channel,
            document=PolicyDocument(
                defaults=Effects(outcome=Handling(do=Outcome.REVIEW))
            ),
            effective_from=timezone.now() - timedelta(days=365),
        )

    def sell(self, lines: int) -> Sold:
        variants = [self._variant(number) for number in range(lines)]
        order = self.shop.order(
            channel=self.channel,
            customer=self.customer,
            lines=[Line(variant, UNITS) for variant in variants],
            created_at=timezone.now() - timedelta(days=3),
        )
        fulfillment = self.shop.fulfill(order, warehouse=self.warehouse)
        payment = self.shop.pay(order, app=self.app)
        order.refresh_from_db()
        return Sold(
            order, fulfillment, payment, self.warehouse, self.customer, self.staff
        )

    def _variant(self, number: int) -> Any:
        sku = f"sold-{number}"
        if sku not in self._variants:
            self._variants[sku] = self.shop.variant(
                sku, product=sku, channel=self.channel, stock={self.warehouse: IN_STOCK}
            )
        return self._variants[sku]
