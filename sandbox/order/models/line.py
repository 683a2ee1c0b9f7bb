from uuid import uuid4

from django.db import models
from django.utils import timezone

from ...core import fields


class OrderLine(fields.ModelWithMetadata):
    """Totals are what was paid for the line, every discount already taken off."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    created_at = models.DateTimeField(default=timezone.now)
    order = models.ForeignKey(
        "order.Order", related_name="lines", on_delete=models.CASCADE
    )
    variant = fields.nullable_key("product.ProductVariant", related_name="order_lines")

    product_name = models.CharField(max_length=386)
    variant_name = fields.text()
    translated_product_name = fields.text(386)
    translated_variant_name = fields.text()
    product_sku = fields.text(null=True, default=None)
    product_variant_id = fields.text(null=True, default=None)
    product_type_id = models.IntegerField(null=True, blank=True)
    is_shipping_required = models.BooleanField(default=True)
    is_gift_card = models.BooleanField(default=False)
    is_gift = models.BooleanField(default=False)
    voucher_code = fields.text(null=True, default=None)

    quantity = models.IntegerField()
    quantity_fulfilled = models.IntegerField(default=0)

    currency = fields.currency()
    unit_discount_amount = fields.money()
    unit_price_net_amount = fields.money()
    unit_price_gross_amount = fields.money()
    total_price_net_amount = fields.money()
    total_price_gross_amount = fields.money()
    undiscounted_unit_price_net_amount = fields.money()
    undiscounted_unit_price_gross_amount = fields.money()
    undiscounted_total_price_net_amount = fields.money()
    undiscounted_total_price_gross_amount = fields.money()
    tax_rate = fields.tax_rate()

    class Meta:
        ordering = ("created_at", "id")

    def __str__(self) -> str:
        if self.variant_name:
            return f"{self.product_name} ({self.variant_name})"
        return self.product_name
