"""Channels, warehouses, products and what lies in stock."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from .platform import host
from .tables import rows

HOME_COUNTRY = {"EUR": "FR", "USD": "US", "JPY": "JP", "KWD": "KW", "GBP": "GB"}

PLACES = {
    "FR": {
        "street_address_1": "12 rue des Lilas",
        "postal_code": "75011",
        "city": "Paris",
    },
    "DE": {
        "street_address_1": "Lindenallee 7",
        "postal_code": "10115",
        "city": "Berlin",
    },
    "BE": {
        "street_address_1": "Rue Haute 31",
        "postal_code": "1000",
        "city": "Bruxelles",
    },
    "US": {
        "street_address_1": "350 Fifth Avenue",
        "postal_code": "10118",
        "city": "NEW YORK",
        "country_area": "NY",
    },
}


class Catalogue:
    """Everything here is found again by its slug or SKU when it is asked for twice."""

    def channel(
        self, slug: str = "main", currency: str = "EUR", tax_included: bool = True
    ) -> Any:
        """A channel; ``tax_included`` says whether its catalogue's prices hold tax."""
        channel, created = rows("channel.Channel").get_or_create(
            slug=slug,
            defaults={
                "name": slug.replace("-", " ").title(),
                "is_active": True,
                "currency_code": currency,
                "default_country": HOME_COUNTRY.get(currency, "US"),
                **host.channel_fields(tax_included),
            },
        )
        if created:
            host.channel_was_made(channel, tax_included)
        return channel

    def tax(self, country: str, rate: Decimal) -> None:
        """Tax goods that go to a country, at a fraction, for orders still to come.

        The sandbox knows no taxes but those of its orders.
        """
        host.tax(country, rate)

    def warehouse(self, slug: str = "main", channels: Iterable[Any] = ()) -> Any:
        warehouse = rows("warehouse.Warehouse").filter(slug=slug).first()
        if warehouse is None:
            warehouse = rows("warehouse.Warehouse").create(
                slug=slug,
                name=slug.replace("-", " ").title(),
                address=self.address("FR", company_name=f"Warehouse {slug}"),
            )
        for channel in channels:
            warehouse.channels.add(channel)
            host.warehouse_serves(warehouse, channel)
        return warehouse

    def product_type(
        self, slug: str = "clothing", name: str | None = None, digital: bool = False
    ) -> Any:
        """A product type; ``gift-card`` as its slug makes it one of gift cards."""
        product_type, _ = rows("product.ProductType").get_or_create(
            slug=slug,
            defaults={
                "name": name or slug.replace("-", " ").title(),
                "kind": "gift_card" if slug == "gift-card" else "normal",
                "is_shipping_required": not digital and slug != "gift-card",
                **host.product_type_fields(digital),
            },
        )
        return product_type

    def product(
        self, name: str = "T-shirt", product_type: Any = None, category: str = ""
    ) -> Any:
        slug = "-".join(name.lower().replace("’", "").split())
        found = rows("product.Product").filter(slug=slug).first()
        if found is not None:
            return found
        return rows("product.Product").create(
            slug=slug,
            name=name,
            product_type=product_type or self.product_type(),
            category=self.category(category or "Default category"),
            **host.product_fields(),
        )

    def category(self, name: str, parent: Any = None) -> Any:
        slug = "-".join(name.lower().split())
        found = rows("product.Category").filter(slug=slug).first()
        return found or rows("product.Category").create(
            slug=slug, name=name, parent=parent
        )

    def collection(self, name: str, products: Iterable[Any]) -> Any:
        slug = "-".join(name.lower().split())
        collection, _ = rows("product.Collection").get_or_create(
            slug=slug, defaults={"name": name}
        )
        for product in products:
            rows("product.CollectionProduct").get_or_create(
                collection=collection, product=product
            )
        return collection

    def attribute(self, owner: Any, slug: str, *values: str) -> None:
        """Give a product or a variant these values of an attribute, by slug."""
        host.give_attribute(owner, slug, values)

    def variant(
        self,
        sku: str,
        product: Any = "T-shirt",
        product_type: Any = None,
        price: Decimal = Decimal(10),
        channel: Any = None,
        stock: Mapping[Any, int] | None = None,
        track_inventory: bool = True,
        name: str = "",
    ) -> Any:
        """A variant listed in ``channel`` at ``price``; ``product`` may be a name."""
        if isinstance(product, str):
            product = self.product(product, product_type)
        variant, _ = rows("product.ProductVariant").get_or_create(
            sku=sku,
            defaults={
                "product": product,
                "name": name or sku,
                "track_inventory": track_inventory,
            },
        )
        self.list_in(channel or self.channel(), variant, price)
        for warehouse, quantity in (stock or {}).items():
            self.put_in_stock(variant, warehouse, quantity)
        return variant

    def list_in(self, channel: Any, variant: Any, price: Decimal) -> None:
        """Offer a variant in a channel at a price in the channel's own terms."""
        rows("product.ProductVariantChannelListing").update_or_create(
            variant=variant,
            channel=channel,
            defaults={
                "currency": channel.currency_code,
                "price_amount": price,
                "discounted_price_amount": price,
            },
        )
        host.variant_was_listed(variant, channel, price)

    def put_in_stock(self, variant: Any, warehouse: Any, quantity: int) -> Any:
        stock, _ = rows("warehouse.Stock").update_or_create(
            product_variant=variant,
            warehouse=warehouse,
            defaults={"quantity": quantity},
        )
        return stock

    def stock_quantity(self, variant: Any, warehouse: Any) -> int | None:
        """Physical units in a warehouse; ``None`` where there is no stock row."""
        return (
            rows("warehouse.Stock")
            .filter(product_variant=variant, warehouse=warehouse)
            .values_list("quantity", flat=True)
            .first()
        )

    def address(self, country: str = "FR", **fields: str) -> Any:
        """An address in a country, at the place there that ``PLACES`` names."""
        place = PLACES.get(country, {"city": "Springfield", "postal_code": "12345"})
        return rows("account.Address").create(
            **{
                "first_name": "Camille",
                "last_name": "Martin",
                "street_address_1": "12 Main Street",
                "country": country,
                **place,
                **fields,
            }
        )
