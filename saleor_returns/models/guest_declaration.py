from uuid import uuid4

from django.db import models


class GuestDeclaration(models.Model):
    """A withdrawal that somebody confirmed in the portal without showing an order.

    Kept from that moment until a worker has looked for the order, and no longer: what
    comes of it is a :class:`.withdrawal.Withdrawal`, or a mail that there is no such
    order. ``words`` name the items that are meant; empty: the whole order. ``chose``:
    they chose the language themselves. Written by ``operations.withdrawals.guests`` only.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    number = models.PositiveIntegerField()
    email = models.CharField(max_length=254)
    name = models.CharField(max_length=250)
    words = models.TextField(blank=True, default="")
    language = models.CharField(max_length=35)
    chose = models.BooleanField(default=False)
    channel = models.ForeignKey(
        "channel.Channel", on_delete=models.SET_NULL, null=True, related_name="+"
    )
    address_family = models.CharField(max_length=8, blank=True, default="")
    declared_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"{self.number} {self.declared_at:%Y-%m-%d}"
