"""The rows of a policy, locked, and what every operation on them does alike."""

from datetime import datetime
from typing import Any

from django.db.models import F, Max

from ...domain.policy.document import PolicyDocument
from ...errors import ErrorCode, ReturnsError, refuse
from ...host.contract import Actor
from ...models import PolicyVersion, ReturnPolicy


def lock_policy(policy_id: int, revision: int) -> ReturnPolicy:
    """The policy, locked, if nobody wrote to it since ``revision`` was read.

    Raises:
        ReturnsError: ``not_found``, ``policy_changed``.
    """
    rows = ReturnPolicy.objects.select_for_update(of=("self",))
    policy = rows.filter(pk=policy_id).first()
    if policy is None:
        raise refuse(ErrorCode.NOT_FOUND, "There is no such policy.", field="id")
    if policy.revision != revision:
        raise refuse(
            ErrorCode.POLICY_CHANGED,
            f"Somebody changed the policy: its revision is {policy.revision}, "
            f"not {revision}. Read it again.",
            field="revision",
            accepted=[str(policy.revision)],
        )
    return policy


def changed(policy: ReturnPolicy) -> None:
    """Note that something of the policy was written."""
    ReturnPolicy.objects.filter(pk=policy.pk).update(revision=F("revision") + 1)
    policy.revision += 1


def draft_of(policy: ReturnPolicy) -> PolicyVersion | None:
    return policy.versions.filter(published_at=None).first()


def needed_draft(policy: ReturnPolicy) -> PolicyVersion:
    """
    Raises:
        ReturnsError: ``invalid_state``: there is none.
    """
    draft = draft_of(policy)
    if draft is None:
        raise no_draft()
    return draft


def no_draft() -> ReturnsError:
    return refuse(ErrorCode.INVALID_STATE, "The policy has no draft.", field="id")


def next_number(policy: ReturnPolicy, *, beside: PolicyVersion | None = None) -> int:
    """One more than the last; ``beside`` is a version that gives its own number up."""
    versions = policy.versions.all()
    if beside is not None:
        versions = versions.exclude(pk=beside.pk)
    return (versions.aggregate(last=Max("number"))["last"] or 0) + 1


def written_by(actor: Actor) -> dict[str, Any]:
    """Who wrote a version, as its columns."""
    return {"user": actor.user, "app": actor.app}


def add_published(
    policy: ReturnPolicy,
    document: PolicyDocument,
    *,
    effective_from: datetime,
    now: datetime,
    **columns: Any,
) -> PolicyVersion:
    """A further published version of a policy that is locked."""
    version = PolicyVersion.objects.create(
        policy=policy,
        number=next_number(policy),
        document=document.stored(),
        effective_from=effective_from,
        published_at=now,
        **columns,
    )
    changed(policy)
    return version
