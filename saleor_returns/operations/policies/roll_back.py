"""Go back to an older version of a policy, by publishing its rules once more."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from ...errors import ErrorCode, ReturnsError, refuse
from ...host.contract import Actor
from ...models import PolicyVersion
from ..text_checks import check_text
from .documents import read_document
from .moments import start_of
from .rows import add_published, lock_policy, written_by


def roll_back(
    *,
    policy_id: int,
    revision: int,
    number: int,
    effective_from: datetime | None = None,
    note: str = "",
    actor: Actor,
) -> PolicyVersion:
    """A new version with the document of version ``number``; a draft stays as it is.

    Orders that were placed in between keep the version that was in force.

    Raises:
        ReturnsError: ``not_found`` for the policy or the version; ``policy_changed``;
            ``invalid`` for a moment that has passed; ``too_long``.
    """
    if problems := check_text(note, "note"):
        raise ReturnsError(*problems)
    with transaction.atomic():
        policy = lock_policy(policy_id, revision)
        published = policy.versions.filter(published_at__isnull=False)
        version = published.filter(number=number).first()
        if version is None:
            raise refuse(
                ErrorCode.NOT_FOUND,
                f"The policy has no published version {number}.",
                field="version",
                accepted=[
                    str(row.number) for row in published.order_by("-number")[:20]
                ],
            )
        now = timezone.now()
        return add_published(
            policy,
            read_document(version.document),
            effective_from=start_of(effective_from, now),
            now=now,
            note=note,
            restores=version.number,
            **written_by(actor),
        )
