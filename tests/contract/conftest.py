from decimal import Decimal
from typing import Any

import pytest

from saleor_returns import host
from saleor_returns.host.contract import Actor, ActorKind
from sandbox.shop import Line
from tests.exchanging import TAX, create, line_of_hats


@pytest.fixture
def channel(shop: Any) -> Any:
    return shop.channel("main", "EUR")


@pytest.fixture
def warehouse(shop: Any, channel: Any) -> Any:
    return shop.warehouse("paris", channels=[channel])


@pytest.fixture
def shirt(shop: Any, channel: Any, warehouse: Any) -> Any:
    return shop.variant("SHIRT", "Shirt", channel=channel, stock={warehouse: 10})


@pytest.fixture
def mug(shop: Any, channel: Any, warehouse: Any) -> Any:
    return shop.variant("MUG", "Mug", channel=channel, stock={warehouse: 5})


@pytest.fixture
def staff(shop: Any) -> Actor:
    return Actor(ActorKind.STAFF, user=shop.staff())


@pytest.fixture
def order(shop: Any, channel: Any, shirt: Any, mug: Any) -> Any:
    """Three shirts and a mug for 40.00 EUR, unfulfilled and unpaid."""
    return shop.order(
        channel=channel,
        customer=shop.customer(),
        lines=[
            Line(shirt, 3, unit_gross=Decimal(10)),
            Line(mug, 1, unit_gross=Decimal(10)),
        ],
    )


@pytest.fixture
def line_of(order: Any) -> Any:
    """``line_of(variant)`` is the order's line of that variant."""
    return lambda variant: order.lines.get(variant=variant)


@pytest.fixture
def locked(order: Any) -> Any:
    """The order as the door gives it, its row locked by the test's transaction."""
    return host.orders.lock(order.pk)


@pytest.fixture
def hat(shop: Any, channel: Any, warehouse: Any) -> Any:
    """Four hats in Paris, 25.00 EUR each."""
    shop.tax("FR", TAX)
    return shop.variant(
        "HAT-L",
        "Hat",
        price=Decimal(25),
        channel=channel,
        stock={warehouse: 4},
        name="L",
    )


@pytest.fixture
def swap(locked: Any, staff: Actor) -> Any:
    """Make an exchange order of ``(variant, quantity)`` at 25.00 EUR each."""

    def make(
        *wanted: Any, order: Any = locked, actor: Actor = staff, **how: Any
    ) -> Any:
        lines = [line_of_hats(variant, quantity) for variant, quantity in wanted]
        return create(order, lines, actor=actor, **how)

    return make
