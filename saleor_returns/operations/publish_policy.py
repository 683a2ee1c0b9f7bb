"""Publish rules for a channel, or for the whole shop. What is published stays."""

from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from ..domain.policy.document import PolicyDocument
from ..models import PolicyVersion, ReturnPolicy
from .policies.rows import add_published


def publish_policy(
    *,
    channel: Any | None,
    document: PolicyDocument,
    effective_from: datetime | None = None,
) -> PolicyVersion:
    """Add a published version to the channel's policy, made where there is none.

    ``channel`` is the platform's row, ``None`` the shop's default; ``effective_from``
    is aware and defaults to now. Orders placed before keep the version that was in
    force.
    """
    with transaction.atomic():
        if channel is None:
            policy, _created = ReturnPolicy.objects.get_or_create(is_default=True)
        else:
            policy, _created = ReturnPolicy.objects.get_or_create(
                channel=channel, defaults={"channel_slug": channel.slug}
            )
        policy = ReturnPolicy.objects.select_for_update(of=("self",)).get(pk=policy.pk)
        now = timezone.now()
        return add_published(
            policy, document, effective_from=effective_from or now, now=now
        )
