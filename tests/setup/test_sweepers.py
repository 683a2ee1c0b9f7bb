"""Celery that does not run is a warning, once there is something for it to do."""

from datetime import timedelta

import pytest
from celery import current_app
from django.core.checks import run_checks
from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.domain.webhook_events import WEBHOOK_EVENTS
from saleor_returns.models import OutboxMessage, Sweep


@pytest.fixture(autouse=True)
def _sellers(settings):
    """So that nothing else is told of."""
    given = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {**given, "CREDIT_MEMO_SELLERS": {"*": "Example"}}


def ours():
    found = run_checks(databases=["default"])
    return {row.id.rpartition(".")[2] for row in found if "saleor_returns" in row.id}


def all_swept(at):
    for task, _interval in tasks.SCHEDULE.values():
        Sweep.objects.update_or_create(task=task, defaults={"ended_at": at})


def test_a_shop_without_returns_is_silent(case):
    assert ours() == set()


def test_tasks_that_never_ran_are_told(case, ask):
    ask({"mug": 1})
    assert ours() == {"W005"}


def test_tasks_that_run_are_silent(case, committed, ask):
    with committed():
        ask({"mug": 1})
    for task, _interval in tasks.SCHEDULE.values():
        current_app.tasks[task]()
    assert ours() == set()


def test_a_sweeper_that_stopped_is_told(case, committed, ask):
    with committed():
        ask({"mug": 1})
    all_swept(timezone.now() - timedelta(hours=2))
    assert ours() == {"W005"}


def test_events_that_wait_or_are_parked_are_told(case, shop, ears, ask):
    # given
    ears.listen(shop.app("app.erp", ["MANAGE_ORDERS"]), *WEBHOOK_EVENTS)
    request = ask({"mug": 1})
    all_swept(timezone.now())
    request.events.update(created_at=timezone.now() - timedelta(hours=1))

    # then
    assert ours() == {"W006"}
    OutboxMessage.objects.update(parked_at=timezone.now())
    assert ours() == {"W007"}
