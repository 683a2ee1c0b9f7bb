from decimal import Decimal
from uuid import uuid4

from django.db import models
from django.db.models import F, Q

from ..domain.exchange import LIVE_EXCHANGES, ExchangeStatus
from ..domain.lifecycle import Resolution
from ..domain.money import ZERO
from ..domain.policy.effects import IfCheaper, ShipNewGoods
from .fields import currency, money, one_of, word
from .request import ReturnLine, ReturnRequest


class Exchange(models.Model):
    """One try to give new goods for the units of a return that are to be exchanged.

    A return has one that is alive for each resolution, and those that came to nothing.
    ``worth`` is what the units count for, ``total`` what the new goods cost, ``credit``
    what of it is booked on their order. ``is_short_accepted``: staff know that the shop
    does not get all units, and let the goods go.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    request = models.ForeignKey(
        ReturnRequest, on_delete=models.CASCADE, related_name="exchanges"
    )
    resolution = word(default=Resolution.EXCHANGE)
    number = models.PositiveIntegerField()
    status = word(default=ExchangeStatus.WAITING)
    order = models.ForeignKey(
        "order.Order", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    order_number = models.CharField(max_length=64, blank=True, default="")
    currency = currency()
    worth_amount = money(default=0)
    total_amount = money(default=0)
    credit_amount = money(default=0)
    if_cheaper = word(default=IfCheaper.REFUND)
    ship = word(default=ShipNewGoods.RECEIPT)
    is_short_accepted = models.BooleanField(default=False)
    pay_until = models.DateTimeField(null=True)
    created_at = models.DateTimeField()
    ordered_at = models.DateTimeField(null=True)
    released_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ("request", "created_at", "resolution", "number")
        indexes = (
            models.Index(
                fields=("status", "pay_until"), name="returns_exchange_status"
            ),
        )
        constraints = (
            models.UniqueConstraint(
                fields=("request", "resolution", "number"),
                name="returns_exchange_number",
            ),
            models.UniqueConstraint(
                fields=("request", "resolution"),
                condition=Q(status__in=[status.value for status in LIVE_EXCHANGES]),
                name="returns_exchange_one_alive",
            ),
            models.CheckConstraint(
                condition=Q(credit_amount__gte=0, credit_amount__lte=F("total_amount")),
                name="returns_exchange_credit",
            ),
            one_of("resolution", Resolution, "returns_exchange_resolution"),
            one_of("status", ExchangeStatus, "returns_exchange_status_word"),
            one_of("if_cheaper", IfCheaper, "returns_exchange_if_cheaper"),
            one_of("ship", ShipNewGoods, "returns_exchange_ship"),
        )

    def __str__(self) -> str:
        return f"{self.request_id} {self.resolution} {self.number}: {self.status}"

    @property
    def owed_amount(self) -> Decimal:
        """What customers pay for the new goods beside the units that they return."""
        return self.total_amount - self.credit_amount

    @property
    def takes(self) -> Decimal | None:
        """What new goods that may go take of the units' worth; ``None``: all of it.

        With a difference that is waived.
        """
        if self.status != ExchangeStatus.RELEASED:
            return ZERO
        if self.resolution == Resolution.REPLACEMENT:
            return None
        waived = self.if_cheaper == IfCheaper.WAIVE
        return (
            max(self.worth_amount, self.credit_amount) if waived else self.credit_amount
        )


class ExchangeItem(models.Model):
    """New goods for units of one line, with a snapshot of what is sold at which price."""

    exchange = models.ForeignKey(
        Exchange, on_delete=models.CASCADE, related_name="items"
    )
    line = models.ForeignKey(
        ReturnLine, on_delete=models.CASCADE, related_name="exchange_items"
    )
    variant = models.ForeignKey(
        "product.ProductVariant", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    product_name = models.CharField(max_length=386)
    variant_name = models.CharField(max_length=255, blank=True, default="")
    sku = models.CharField(max_length=255, blank=True, default="")
    quantity = models.PositiveIntegerField()
    currency = currency()
    unit_gross_amount = money()
    unit_net_amount = money()

    class Meta:
        ordering = ("exchange", "id")
        constraints = (
            models.UniqueConstraint(
                fields=("exchange", "line", "variant"),
                name="returns_exchange_item_once",
            ),
            models.CheckConstraint(
                condition=Q(quantity__gte=1), name="returns_exchange_item_quantity"
            ),
        )

    def __str__(self) -> str:
        return f"{self.quantity} × {self.sku or self.product_name}"
