"""Throw the draft of a policy away."""

from django.db import transaction

from ...models import ReturnPolicy
from .rows import changed, lock_policy, needed_draft


def drop_draft(*, policy_id: int, revision: int) -> ReturnPolicy:
    """What is published stays.

    Raises:
        ReturnsError: ``not_found``, ``policy_changed``; ``invalid_state`` without draft.
    """
    with transaction.atomic():
        policy = lock_policy(policy_id, revision)
        needed_draft(policy).delete()
        changed(policy)
        return policy
