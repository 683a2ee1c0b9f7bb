from django.db import models
from django.db.models import Q


class PortalAppearance(models.Model):
    """How the portal looks in a channel, or without one in the whole shop.

    What is empty is as the whole shop has it, or else as it is built in. ``texts`` are
    plain, by language code and then by the words of ``domain.portal.texts``. ``accent``
    is written as ``#1f4fa3``. Written by ``operations.portal.appearance`` only.
    """

    channel = models.OneToOneField(
        "channel.Channel", on_delete=models.CASCADE, null=True, related_name="+"
    )
    shop_name = models.CharField(max_length=100, blank=True, default="")
    logo_url = models.CharField(max_length=500, blank=True, default="")
    accent = models.CharField(max_length=7, blank=True, default="")
    support_email = models.CharField(max_length=254, blank=True, default="")
    support_url = models.CharField(max_length=500, blank=True, default="")
    texts = models.JSONField(default=dict, blank=True)
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        constraints = (
            models.UniqueConstraint(
                models.Value(1),
                condition=Q(channel__isnull=True),
                name="returns_appearance_one_of_the_shop",
            ),
        )

    def __str__(self) -> str:
        return f"{self.channel_id or 'shop'}"
