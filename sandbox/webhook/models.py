"""What Apps listen to, and what they were told."""

from django.contrib.postgres.fields import ArrayField
from django.db import models

from ..core.fields import text


class Webhook(models.Model):
    """``channels`` limits it to channels of these slugs, unless empty."""

    app = models.ForeignKey("app.App", on_delete=models.CASCADE)
    events = ArrayField(models.CharField(max_length=64), default=list)
    channels = ArrayField(models.CharField(max_length=255), default=list)


class EventDelivery(models.Model):
    """``payload`` is JSON. Nobody sends it: the sandbox's Apps look here."""

    webhook = models.ForeignKey(Webhook, on_delete=models.CASCADE)
    created_at = models.DateTimeField(auto_now_add=True)
    event_type = models.CharField(max_length=64)
    payload = models.TextField()
    status = text(16, default="pending")
    queued = models.PositiveIntegerField(default=1)
