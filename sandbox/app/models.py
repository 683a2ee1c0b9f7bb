"""Apps: programs of others that work with the shop."""

from __future__ import annotations

from hashlib import sha256
from secrets import token_urlsafe
from typing import Any
from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models

from ..core.fields import ModelWithMetadata, text


class App(ModelWithMetadata):
    """``permissions`` holds names such as HANDLE_PAYMENTS."""

    uuid = models.UUIDField(default=uuid4, unique=True)
    name = models.CharField(max_length=60)
    created_at = models.DateTimeField(auto_now_add=True)
    is_active = models.BooleanField(default=True)
    removed_at = models.DateTimeField(null=True, blank=True)
    type = text(60, default="local")
    identifier = text(256)
    version = text(60)
    app_url = models.URLField(null=True)
    permissions = ArrayField(models.CharField(max_length=64), default=list, blank=True)

    class Meta:
        ordering = ("name", "pk")

    def has_perm(self, permission: str) -> bool:
        return self.is_active and permission in self.permissions


class AppTokenManager(models.Manager["AppToken"]):
    def create(  # type: ignore[override]
        self, *, app: App, auth_token: str | None = None, **fields: Any
    ) -> tuple[AppToken, str]:
        """Return the stored token and, for the only time, the secret itself."""
        secret = auth_token or token_urlsafe(24)
        token = self.model(
            app=app,
            auth_token=AppToken.fingerprint(secret),
            token_last_4=secret[-4:],
            **fields,
        )
        token.save()
        return token, secret


class AppToken(models.Model):
    app = models.ForeignKey(App, on_delete=models.CASCADE, related_name="tokens")
    name = text(128)
    auth_token = models.CharField(max_length=128, unique=True)
    token_last_4 = models.CharField(max_length=4)

    objects = AppTokenManager()

    @staticmethod
    def fingerprint(secret: str) -> str:
        """Tokens are long and random, so a plain digest keeps them."""
        return sha256(secret.encode()).hexdigest()


class AppExtension(models.Model):
    """A page of an App in the Dashboard."""

    app = models.ForeignKey(App, on_delete=models.CASCADE, related_name="extensions")
    identifier = models.CharField(max_length=256)
    label = models.CharField(max_length=256)
    mount = models.CharField(max_length=256)
    target = models.CharField(max_length=128)
    url = models.URLField()
    permissions = ArrayField(models.CharField(max_length=64), default=list)

    class Meta:
        ordering = ("pk",)


class PaymentWebhook(models.Model):
    """Where a payment App takes refund requests."""

    app = models.ForeignKey(App, on_delete=models.CASCADE, related_name="webhooks")
    target_url = models.URLField()
    secret_key = text()
    is_active = models.BooleanField(default=True)

    class Meta:
        ordering = ("pk",)


class PluginConfiguration(models.Model):
    """Whether a plugin may act, and what the owner entered for it."""

    identifier = models.CharField(max_length=128, unique=True)
    active = models.BooleanField(default=False)
    configuration = models.JSONField(default=dict)
