"""A shop in which every example of the documentation can be run."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pytest
from django.core.management import call_command
from graphql_relay import to_global_id

from sandbox.shop import Line


@dataclass(frozen=True)
class DocumentedShop:
    """One order, delivered: three T-shirts for 30.00 EUR. All ids are global ones."""

    customer: Any
    staff: Any
    owner: Any
    app: Any
    order: str
    line: str
    fulfillment: str
    warehouse: str


@pytest.fixture
def documented(shop: Any, provider: Any) -> DocumentedShop:
    channel = shop.channel("main", "EUR")
    warehouse = shop.warehouse("paris", channels=[channel])
    shirt = shop.variant("SHIRT", "Shirt", channel=channel, stock={warehouse: 10})
    order = shop.order(
        channel=channel,
        customer=shop.customer(),
        lines=[Line(shirt, 3, unit_gross=Decimal(10))],
    )
    shop.pay(order, app=shop.payment_app(provider.url))
    fulfillment = shop.fulfill(order, warehouse=warehouse)
    call_command("returns_setup", verbosity=0)
    return DocumentedShop(
        customer=shop.customer(),
        staff=shop.staff(permissions=("MANAGE_ORDERS", "HANDLE_PAYMENTS")),
        owner=shop.staff("owner@example.com", ("MANAGE_ORDERS", "MANAGE_SETTINGS")),
        app=shop.app("app.warehouse", ("MANAGE_ORDERS",)),
        order=to_global_id("Order", order.pk),
        line=to_global_id("OrderLine", order.lines.get().pk),
        fulfillment=to_global_id("Fulfillment", fulfillment.pk),
        warehouse=to_global_id("Warehouse", warehouse.pk),
    )


@pytest.fixture
def run(api: Callable[..., dict[str, Any]]) -> Callable[..., Any]:
    """Run an example; return what its one root field answered, which has no errors."""

    def run_one(example: str, variables: dict[str, Any], as_: Any = None) -> Any:
        answer = api(example, variables, as_=as_)
        assert "errors" not in answer, answer["errors"]
        (value,) = answer["data"].values()
        if example.startswith("mutation"):
            assert value["errors"] == []
        return value

    return run_one
