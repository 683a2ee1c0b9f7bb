"""Exchange orders, made and looked at through the door."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from saleor_returns import host
from saleor_returns.host.contract import SYSTEM, Actor, ExchangeLine

TAX = Decimal("0.2")
REFERENCE = "RMA-7"


def line_of_hats(variant: Any, quantity: int) -> ExchangeLine:
    """Units of a variant at 25.00 with 20 % of tax."""
    return ExchangeLine(variant, quantity, Decimal("25.00"), Decimal("20.83"), TAX)


def create(
    order: Any,
    lines: Sequence[ExchangeLine],
    *,
    credit: Decimal = Decimal(0),
    confirmed: bool = True,
    shipping_method: Any = None,
    actor: Actor = SYSTEM,
) -> Any:
    return host.exchanges.create(
        order,
        lines,
        credit=credit,
        reference=REFERENCE,
        shipping_method=shipping_method,
        confirmed=confirmed,
        actor=actor,
    )


def allocated(variant: Any) -> int:
    """Units of a variant that are promised to orders, in all warehouses together."""
    return sum(variant.stocks.values_list("quantity_allocated", flat=True))
