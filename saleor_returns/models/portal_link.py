from uuid import uuid4

from django.db import models

from ..domain.portal.links import LinkKind
from .fields import one_of, word


class PortalLink(models.Model):
    """A link that opens the portal for one order, once, until it expires.

    Only a hash of its token is kept. ``user`` is the customer who asked for it while
    logged in; a guest's link has none, and went to the order's e-mail address. Written by
    ``operations.portal.links`` only.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    kind = word()
    token_hash = models.CharField(max_length=64, unique=True)
    order = models.ForeignKey("order.Order", on_delete=models.CASCADE, related_name="+")
    user = models.ForeignKey(
        "account.User", on_delete=models.CASCADE, null=True, related_name="+"
    )
    created_at = models.DateTimeField()
    expires_at = models.DateTimeField(db_index=True)
    used_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = (one_of("kind", LinkKind, "returns_portal_link_kind"),)

    def __str__(self) -> str:
        return f"{self.kind} to {self.order_id}"
