"""Gift cards: what a shop sells, and gives as store credit."""

from decimal import Decimal

from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.utils import timezone

from ..core.fields import ModelWithMetadata, currency, money, nullable_key


class GiftCard(ModelWithMetadata):
    code = models.CharField(max_length=16, unique=True)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)
    expiry_date = models.DateField(null=True, blank=True)
    currency = currency()
    initial_balance_amount = money()
    current_balance_amount = money()
    created_by = nullable_key("account.User")
    used_by = nullable_key("account.User", related_name="gift_cards")
    created_by_email = models.EmailField(null=True, blank=True)
    used_by_email = models.EmailField(null=True, blank=True)
    app = nullable_key("app.App")
    fulfillment_line = nullable_key("order.FulfillmentLine", related_name="gift_cards")

    class Meta:
        ordering = ("code",)

    @property
    def has_expired(self) -> bool:
        last_day = self.expiry_date
        return last_day is not None and last_day < timezone.now().date()

    @property
    def left(self) -> Decimal:
        """What a customer can still spend."""
        spendable = self.is_active and not self.has_expired
        return self.current_balance_amount if spendable else Decimal(0)


class GiftCardEvent(models.Model):
    """An entry of the card's history."""

    date = models.DateTimeField(default=timezone.now)
    type = models.CharField(max_length=255)
    parameters = models.JSONField(default=dict, encoder=DjangoJSONEncoder)
    gift_card = models.ForeignKey(
        GiftCard, related_name="events", on_delete=models.CASCADE
    )
    user = nullable_key("account.User")
    app = nullable_key("app.App")

    class Meta:
        ordering = ("date",)
