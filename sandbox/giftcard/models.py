"""Gift cards: what a shop gives as store credit."""

from django.db import models

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

    class Meta:
        ordering = ("code",)
