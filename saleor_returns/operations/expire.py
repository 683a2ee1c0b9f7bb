"""Returns that were approved and that nobody sends: reminded of once, then expired."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Literal
from uuid import UUID

from django.db.models import Exists, Max, OuterRef, Q, QuerySet
from django.utils import timezone

from ..domain.lifecycle import MoneyStatus, Reception, RequestKind, RequestStatus
from ..domain.policy.document import PolicyDocument
from ..host.contract import SYSTEM
from ..models import Parcel, PolicyVersion, ReturnEvent, ReturnRequest
from ..models.event import EventType
from ..models.parcel import Direction
from .cancel import end_early
from .locking import lock_request
from .timeline import record
from .transactions import one_transaction, tried_again

REMINDED_FIRST = timedelta(days=1)
"""Nothing expires sooner after the reminder, however late that was sent."""


def unsent(
    now: datetime, wanted: Literal["remind", "expire"], *, limit: int
) -> list[UUID]:
    """Returns that the policy which decided on them wants reminded of, or expired."""
    found: list[UUID] = []
    for version in _versions():
        document = version.rules
        rows = _waiting().filter(decision__policy_version=version)
        rows = rows.filter(_due(document, now, wanted)).order_by("created_at")
        found += rows.values_list("pk", flat=True)[: limit - len(found)]
        if len(found) >= limit:
            break
    return found


@tried_again
def remind_of(*, request_id: UUID) -> None:
    """Have its customer reminded, once, and say in the timeline when it will expire.

    Raises:
        ReturnsError: ``not_found``.
    """
    _step(request_id, "remind")


@tried_again
def expire_unsent(*, request_id: UUID) -> None:
    """End it and set its units free, unless something was sent in the meantime.

    Raises:
        ReturnsError: ``not_found``.
    """
    _step(request_id, "expire")


def _step(request_id: UUID, wanted: Literal["remind", "expire"]) -> None:
    with one_transaction():
        _order, request = lock_request(request_id)
        now = timezone.now()
        version = PolicyVersion.objects.filter(decisions__request=request).first()
        if version is None:
            return
        due = _due(version.rules, now, wanted)
        found = _waiting().filter(due, pk=request_id).first()
        if found is None:
            return
        if wanted == "remind":
            ends = _ends(version.rules, found.approved_at, now)
            data = {"expires_at": ends.isoformat()}
            record(request, EventType.REMINDED, actor=SYSTEM, at=now, data=data)
        else:
            end_early(request, RequestStatus.EXPIRED, actor=SYSTEM, at=now)


def _versions() -> Iterator[PolicyVersion]:
    """Those that let returns expire at all."""
    rows = PolicyVersion.objects.filter(
        published_at__isnull=False, document__send_within_days__isnull=False
    )
    yield from rows.order_by("pk")


def _waiting() -> QuerySet[Any]:
    """Approved, and nothing of it was sent, arrived or was paid for.

    The law gives a withdrawal its own times. ``approved_at`` is when the last approval
    was, which a return that was opened again has after others.
    """
    events = ReturnEvent.objects.filter(request=OuterRef("pk"))
    parcels = Parcel.objects.filter(request=OuterRef("pk"), direction=Direction.INBOUND)
    return (
        ReturnRequest.objects.filter(
            status=RequestStatus.APPROVED,
            is_awaited=True,
            reception=Reception.NONE,
            money=MoneyStatus.NONE,
        )
        .exclude(kind=RequestKind.WITHDRAWAL)
        .annotate(
            approved_at=Max(
                "events__created_at",
                filter=Q(events__type=EventType.APPROVED),
            ),
            reminded_at=Max(
                "events__created_at",
                filter=Q(events__type=EventType.REMINDED),
            ),
        )
        .filter(~Exists(parcels))
        .filter(Exists(events.filter(type=EventType.APPROVED)))
    )


def _ends(document: PolicyDocument, approved_at: datetime, now: datetime) -> datetime:
    """When it expires, reminded now."""
    days = document.send_within_days or 0
    return max(approved_at + timedelta(days=days), now + REMINDED_FIRST)


def _due(document: PolicyDocument, now: datetime, wanted: str) -> Any:
    days = document.send_within_days
    if days is None:
        return Q(pk__in=[])
    ended = now - timedelta(days=days)
    if wanted == "expire":
        return Q(approved_at__lt=ended, reminded_at__lt=now - REMINDED_FIRST)
    before = timedelta(days=min(document.remind_days_before, days))
    return Q(approved_at__lt=ended + before, reminded_at=None)
