"""Prices of order lines, rounded the way Saleor rounds them.

Unit and line totals are quantised separately from the same unrounded price, so a line's
total can differ from its unit price times its quantity: three for 100.00 are three at
33.33 and 100.00 in all.
"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from babel.numbers import get_currency_precision


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """What a price is without and with tax."""

    net: Decimal
    gross: Decimal


@dataclass(frozen=True, slots=True)
class Line:
    """An order line to be.

    Give one of ``unit_gross``, ``unit_net`` (list prices of one unit) and
    ``total_gross`` (what was paid for all units together); without any, the variant's
    price in the order's channel counts. ``discount`` is what came off the whole line,
    in the terms in which the price is given: it lowers a list price and only explains
    a ``total_gross``. ``tax_rate`` is a fraction.
    """

    variant: Any
    quantity: int = 1
    unit_gross: Decimal | None = None
    unit_net: Decimal | None = None
    total_gross: Decimal | None = None
    tax_rate: Decimal = Decimal("0.2")
    discount: Decimal = Decimal(0)
    is_gift: bool = False


def quantize(amount: Decimal, currency: str) -> Decimal:
    """Round to the currency's exponent (JPY 0, EUR 2, KWD 3)."""
    return amount.quantize(Decimal(10) ** -get_currency_precision(currency))


def taxed(amount: Decimal, tax_rate: Decimal, *, tax_included: bool) -> Price:
    """The unrounded net and gross of an amount given with or without tax."""
    factor = 1 + tax_rate
    if tax_included:
        return Price(net=amount / factor, gross=amount)
    return Price(net=amount, gross=amount * factor)


def line_amounts(
    line: Line, list_price: Decimal, *, tax_included: bool, currency: str
) -> dict[str, Decimal]:
    """The money columns of an order line.

    ``list_price`` is the variant's price in the channel, with or without tax as
    ``tax_included`` says; it counts where the line brings no price.
    """
    paid, undiscounted, with_tax = _totals(line, list_price, tax_included)
    amounts: dict[str, Decimal] = {}
    for prefix, total in (("", paid), ("undiscounted_", undiscounted)):
        unit = taxed(total / line.quantity, line.tax_rate, tax_included=with_tax)
        whole = taxed(total, line.tax_rate, tax_included=with_tax)
        amounts[f"{prefix}unit_price_net_amount"] = unit.net
        amounts[f"{prefix}unit_price_gross_amount"] = unit.gross
        amounts[f"{prefix}total_price_net_amount"] = whole.net
        amounts[f"{prefix}total_price_gross_amount"] = whole.gross
    amounts["unit_discount_amount"] = line.discount / line.quantity
    return {name: quantize(amount, currency) for name, amount in amounts.items()}


def _totals(
    line: Line, list_price: Decimal, tax_included: bool
) -> tuple[Decimal, Decimal, bool]:
    """Paid total, total before discounts, and whether these contain tax."""
    if line.is_gift:
        return Decimal(0), (line.unit_gross or list_price) * line.quantity, True
    if line.total_gross is not None:
        return line.total_gross, line.total_gross + line.discount, True
    unit, with_tax = list_price, tax_included
    if line.unit_gross is not None:
        unit, with_tax = line.unit_gross, True
    elif line.unit_net is not None:
        unit, with_tax = line.unit_net, False
    undiscounted = unit * line.quantity
    return undiscounted - line.discount, undiscounted, with_tax
