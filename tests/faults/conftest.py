"""A committed shop that is brought back to where it was before each death."""

from datetime import timedelta
from types import SimpleNamespace

import pytest
from django.core.cache import cache
from django.db import connection

from saleor_returns import tasks
from saleor_returns.models import OutboxMessage, RefundAttempt, ReturnEvent
from saleor_returns.operations import dispatch_outbox, settle_refund, sweep_files
from saleor_returns.tasks import work
from tests import committed as committed_database
from tests.invariants import Invariants

STARTING_POINT = "kept_for_faults"


@pytest.fixture
def world(case, ask, receive, shop, ears, request, monkeypatch):
    """What scenarios work with; its ``invariants`` know the shop as it is now.

    Nobody waits: what is left behind counts as left at once. ``gateway()`` is made when
    it is asked for, because it gives payment Apps little time.
    """
    monkeypatch.setattr(work, "LEFT_BEHIND_AFTER", timedelta(0))
    monkeypatch.setattr(dispatch_outbox, "LEASE", timedelta(0))
    monkeypatch.setattr(sweep_files, "LEFT_BEHIND_AFTER", timedelta(0))
    monkeypatch.setattr(settle_refund, "SENDING_TAKES_AT_MOST", timedelta(0))
    return SimpleNamespace(
        case=case,
        ask=ask,
        receive=receive,
        shop=shop,
        ears=ears,
        gateway=lambda: request.getfixturevalue("gateway"),
        monkeypatch=monkeypatch,
        invariants=Invariants(case, shop),
    )


@pytest.fixture
def starting_point(world):
    """Call it to keep the shop as it is, then to bring it back."""
    kept = False

    def bring_back():
        nonlocal kept
        if kept:
            committed_database.put_back(STARTING_POINT)
            world.case.provider.ledger.clear()
            cache.clear()
        else:
            committed_database.keep(STARTING_POINT)
            kept = True

    yield bring_back
    with connection.cursor() as cursor:
        cursor.execute(f"DROP SCHEMA IF EXISTS {STARTING_POINT} CASCADE")


@pytest.fixture
def sweep():
    """Run every periodic task until none of them finds anything more to do."""

    def state():
        attempts = RefundAttempt.objects.order_by("pk")
        return (
            ReturnEvent.objects.count(),
            OutboxMessage.objects.filter(dispatched_at=None).count(),
            list(attempts.values_list("pk", "status", "sent_at")),
        )

    def until_quiet():
        for _ in range(5):
            before = state()
            for name, _interval in tasks.SCHEDULE.values():
                tasks.send_refund.app.tasks[name]()
            if state() == before:
                return
        raise AssertionError("The sweepers never come to rest.")

    return until_quiet
