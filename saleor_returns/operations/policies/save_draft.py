"""Write the draft of a policy. Nothing is decided by it before it is published."""

from typing import Any

from django.db import transaction

from ...errors import ReturnsError
from ...host.contract import Actor
from ...models import PolicyVersion
from ..text_checks import check_text
from .documents import read_document
from .rows import changed, draft_of, lock_policy, next_number


def save_draft(
    *,
    policy_id: int,
    revision: int,
    document: Any,
    note: str | None = None,
    actor: Actor,
) -> PolicyVersion:
    """Make the policy's one draft, or write over it. ``document`` is JSON.

    A ``note`` of ``None`` leaves the draft's as it is.

    Raises:
        ReturnsError: ``not_found``; ``policy_changed`` where somebody wrote to the
            policy since; ``invalid`` and more for the document; ``too_long``.
    """
    content = read_document(document)
    if problems := check_text(note or "", "note"):
        raise ReturnsError(*problems)
    with transaction.atomic():
        policy = lock_policy(policy_id, revision)
        draft = draft_of(policy)
        if draft is None:
            draft = PolicyVersion(policy=policy, number=next_number(policy))
        draft.policy = policy
        draft.document = content.stored()
        draft.note = draft.note if note is None else note
        draft.user, draft.app = actor.user, actor.app
        draft.save()
        changed(policy)
        return draft
