"""What Saleor's variants cost the customer of an order today."""

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from decimal import Decimal

from prices import Money
from saleor.core.prices import quantize_price
from saleor.order.models import Order
from saleor.order.utils import get_order_country
from saleor.product.models import (
    Product,
    ProductChannelListing,
    ProductVariant,
    ProductVariantChannelListing,
)
from saleor.tax import TaxCalculationStrategy
from saleor.tax.calculations import calculate_flat_rate_tax
from saleor.tax.models import TaxClassCountryRate
from saleor.tax.utils import (
    get_charge_taxes_for_order,
    get_tax_calculation_strategy_for_order,
)

from ..contract import NotForSale, Offer, Unsold, Why, quantities_of, too_few
from .availability import left_for, ships_from_stock

TEN_THOUSANDTH = Decimal("0.0001")
"""As exact as an order line keeps its rate."""

type RateOf = Callable[[Product], Decimal]


def quote(order: Order, wanted: Sequence[tuple[int, int]]) -> list[Offer]:
    """Offer variants at today's prices; see the contract."""
    quantities = quantities_of(wanted)
    variants = _variants(quantities)
    prices = _prices(order, variants)
    tracked = Counter(
        {pk: quantities[pk] for pk in prices if variants[pk].track_inventory}
    )
    left = left_for(order, tracked)
    unsold = [
        Unsold(pk, Why.NOT_AVAILABLE if pk in variants else Why.UNKNOWN)
        for pk in quantities
        if pk not in prices
    ]
    if unsold := unsold + too_few(tracked, left):
        raise NotForSale(*unsold)

    rate_of = _tax_rates(order)
    return [
        _offer(
            order,
            variants[pk],
            quantity,
            left[pk] if pk in tracked else None,
            prices[pk],
            rate_of(variants[pk].product),
        )
        for pk, quantity in wanted
    ]


def tax_class_of(product: Product) -> int | None:
    """The primary key of the tax class that counts for a product."""
    return product.tax_class_id or product.product_type.tax_class_id


def _variants(ids: Collection[int]) -> dict[int, ProductVariant]:
    rows = ProductVariant.objects.select_related("product__product_type")
    return {variant.pk: variant for variant in rows.filter(pk__in=ids)}


def _prices(order: Order, variants: Mapping[int, ProductVariant]) -> dict[int, Money]:
    """The price in the order's channel of those variants that are sold there now."""
    if not order.channel.is_active:
        return {}
    products = {
        listing.product_id
        for listing in ProductChannelListing.objects.filter(
            channel_id=order.channel_id,
            product__in={variant.product_id for variant in variants.values()},
        )
        if listing.is_visible and listing.is_available_for_purchase()
    }
    listings = ProductVariantChannelListing.objects.filter(
        channel_id=order.channel_id, variant__in=variants, price_amount__isnull=False
    )
    return {
        listing.variant_id: variants[listing.variant_id].get_price(listing)
        for listing in listings
        if variants[listing.variant_id].product_id in products
        and ships_from_stock(variants[listing.variant_id])
    }


def _offer(
    order: Order,
    variant: ProductVariant,
    quantity: int,
    available: int | None,
    price: Money,
    tax_rate: Decimal,
) -> Offer:
    included = order.channel.tax_configuration.prices_entered_with_tax
    taxed = calculate_flat_rate_tax(price, tax_rate * 100, included)
    unit = quantize_price(taxed, order.currency)
    return Offer(
        variant=variant,
        quantity=quantity,
        available=available,
        product_name=str(variant.product),
        variant_name=str(variant),
        sku=variant.sku,
        unit_gross=unit.gross.amount,
        unit_net=unit.net.amount,
        tax_rate=tax_rate,
    )


def _tax_rates(order: Order) -> RateOf:
    """How products are taxed for an order, as a fraction; asks no App."""
    if order.tax_exemption or not get_charge_taxes_for_order(order):
        return lambda product: Decimal(0)
    strategy = get_tax_calculation_strategy_for_order(order)
    if strategy == TaxCalculationStrategy.TAX_APP:
        return _rates_of_the_order(order)
    return _rates_of_the_country(get_order_country(order))


def _rates_of_the_country(country: str) -> RateOf:
    rows = TaxClassCountryRate.objects.filter(country=country)
    rates = {pk: rate / 100 for pk, rate in rows.values_list("tax_class_id", "rate")}
    default = rates.get(None, Decimal(0))
    return lambda product: rates.get(tax_class_of(product), default)


def _rates_of_the_order(order: Order) -> RateOf:
    lines = list(order.lines.exclude(tax_rate=None))
    rates = {line.tax_class_id: line.tax_rate for line in lines if line.tax_class_id}
    net = sum(line.total_price_net_amount for line in lines)
    tax = sum(line.total_price_net_amount * line.tax_rate for line in lines)
    overall = (tax / net).quantize(TEN_THOUSANDTH) if net else Decimal(0)
    return lambda product: rates.get(tax_class_of(product), overall)
