from uuid import uuid4

from django.db import connection, models
from django.utils import timezone

from ...core import fields
from ..statuses import ChargeStatus, OrderStatus


def next_order_number() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('order_order_number_seq')")
        return cursor.fetchone()[0]


class Order(fields.ModelWithMetadata):
    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    number = models.IntegerField(unique=True, default=next_order_number, editable=False)
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(auto_now=True, db_index=True)
    status = fields.text(32, default=OrderStatus.UNFULFILLED)
    origin = fields.text(32, default="checkout")
    original = fields.nullable_key("order.Order", related_name="order_set")
    external_reference = models.CharField(
        max_length=250, unique=True, null=True, blank=True
    )

    user = fields.nullable_key("account.User", related_name="orders")
    user_email = models.EmailField(default="", blank=True)
    language_code = fields.text(35, default="en")
    channel = models.ForeignKey(
        "channel.Channel", related_name="orders", on_delete=models.PROTECT
    )
    shipping_address = fields.nullable_key("account.Address")
    billing_address = fields.nullable_key("account.Address")

    currency = fields.currency()
    lines_count = models.PositiveIntegerField(default=0)
    voucher_code = fields.text(null=True, default=None)
    shipping_method_name = fields.text(null=True, default=None)
    shipping_price_net_amount = fields.money()
    shipping_price_gross_amount = fields.money()
    shipping_tax_rate = fields.tax_rate()
    subtotal_net_amount = fields.money()
    subtotal_gross_amount = fields.money()
    total_net_amount = fields.money()
    total_gross_amount = fields.money()
    undiscounted_total_net_amount = fields.money()
    undiscounted_total_gross_amount = fields.money()

    charge_status = fields.text(32, default=ChargeStatus.NONE)
    authorize_status = fields.text(32, default="none")
    total_charged_amount = fields.money()
    total_authorized_amount = fields.money()

    class Meta:
        ordering = ("-number",)
