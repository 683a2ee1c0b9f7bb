"""Publish the draft of a policy. From then on nobody can change it."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from ...host.contract import Actor
from ...models import PolicyVersion
from .documents import read_document
from .moments import start_of
from .rows import changed, lock_policy, needed_draft, next_number


def publish_draft(
    *,
    policy_id: int,
    revision: int,
    effective_from: datetime | None = None,
    actor: Actor,
) -> PolicyVersion:
    """Let the draft decide on orders that are placed from a moment on, or from now.

    Raises:
        ReturnsError: ``not_found``, ``policy_changed``; ``invalid_state`` without a
            draft; ``invalid`` for a moment that has passed.
    """
    with transaction.atomic():
        policy = lock_policy(policy_id, revision)
        draft = needed_draft(policy)
        now = timezone.now()
        draft.policy = policy
        draft.document = read_document(draft.document).stored()
        draft.number = next_number(policy, beside=draft)
        draft.effective_from = start_of(effective_from, now)
        draft.published_at = now
        draft.user, draft.app = actor.user, actor.app
        draft.save()
        changed(policy)
        return draft
