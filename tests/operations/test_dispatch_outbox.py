"""Every step reaches the Apps that listen: at least once, in order, whoever dies."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_returns import host, tasks
from saleor_returns.domain.webhook_events import WEBHOOK_EVENTS
from saleor_returns.models import OutboxMessage, Sweep
from saleor_returns.operations import dispatch_outbox as outbox


@pytest.fixture
def listener(shop, ears):
    app = shop.app("app.erp", ["MANAGE_ORDERS"])
    ears.listen(app, *WEBHOOK_EVENTS)
    return app


@pytest.fixture
def deaf_after_commit(monkeypatch):
    """The broker loses every message that is to tell an event."""
    monkeypatch.setattr(tasks.dispatch_outbox, "delay", lambda request_id: None)


@pytest.fixture
def breaking(monkeypatch):
    """Make the platform refuse to tell events of these returns."""
    broken = set()
    trigger = host.webhooks.trigger

    def refuse(*, subject, **options):
        if subject.request_id in broken:
            raise ValueError("storage is full")
        trigger(subject=subject, **options)

    monkeypatch.setattr(host.webhooks, "trigger", refuse)
    return broken


def steps(ears, app):
    return [(payload[0]["sequence"], event) for event, payload in ears.told(app)]


def later(**by):
    """Let so much time pass for every message."""
    for message in OutboxMessage.objects.all():
        message.due_at -= timedelta(**by)
        message.save(update_fields=["due_at"])


def waiting():
    return OutboxMessage.objects.filter(outbox.WAITING).count()


def test_each_step_is_told_in_order_when_it_has_happened(
    committed, ask, receive, reimburse, ears, listener
):
    # when
    with committed():
        request = ask({"mug": 1})
    with committed():
        receive(request, ("mug", 1, "restock"))
    reimburse(request)

    # then
    assert steps(ears, listener) == [
        (1, "return_requested"),
        (2, "return_approved"),
        (3, "return_received"),
        (4, "return_stock_moved"),
        (5, "return_updated"),
        (6, "return_reimbursed"),
        (7, "return_completed"),
    ]
    told = [payload[0] for _event, payload in ears.told(listener)]
    assert len({row["event_id"] for row in told}) == 7
    assert {row["number"] for row in told} == {request.number}
    assert waiting() == 0


def test_a_step_that_is_rolled_back_is_never_told(ask, ears, listener, db):
    from django.db import transaction

    with transaction.atomic():
        ask({"mug": 1})
        transaction.set_rollback(True)
    tasks.sweep_outbox()
    assert ears.told(listener) == []


def test_steps_that_nobody_listens_to_are_done_with(
    committed, ask, shop, ears, receive
):
    # given
    app = shop.app("app.wms", ["MANAGE_ORDERS"])
    ears.listen(app, "return_received")

    # when
    with committed():
        request = ask({"mug": 1})
    with committed():
        receive(request, ("mug", 1, "recycle"))

    # then
    assert steps(ears, app) == [(3, "return_received")]
    assert waiting() == 0


def test_an_app_may_listen_to_channels(committed, case, ask, shop, ears):
    # given
    ours = shop.app("app.eur", ["MANAGE_ORDERS"])
    others = shop.app("app.usd", ["MANAGE_ORDERS"])
    ears.listen(ours, "return_requested", channels=[case.channel.slug])
    ears.listen(others, "return_requested", channels=["usd"])

    # when
    with committed():
        ask({"mug": 1})

    # then
    assert len(ears.told(ours)) == 1
    assert ears.told(others) == []


def test_the_sweeper_tells_what_the_broker_lost(
    committed, ask, ears, listener, deaf_after_commit
):
    with committed():
        ask({"mug": 1})
    assert ears.told(listener) == []

    tasks.sweep_outbox()

    assert steps(ears, listener) == [(1, "return_requested"), (2, "return_approved")]
    assert Sweep.objects.filter(task=tasks.sweep_outbox.name).exists()


def test_a_worker_that_died_holds_an_event_for_its_lease_only(
    committed, ask, ears, listener, deaf_after_commit, monkeypatch
):
    # given
    with committed():
        ask({"mug": 1})
    with monkeypatch.context() as patch:
        patch.setattr(host.webhooks, "trigger", _die)
        with pytest.raises(SystemExit):
            tasks.sweep_outbox()

    # when
    tasks.sweep_outbox()
    leased = steps(ears, listener)
    later(minutes=6)
    tasks.sweep_outbox()

    # then
    assert leased == []
    assert steps(ears, listener) == [(1, "return_requested"), (2, "return_approved")]


def _die(**options):
    raise SystemExit


def test_an_event_that_cannot_be_told_does_not_stop_other_returns(
    committed, ask, ears, listener, breaking, deaf_after_commit
):
    # given
    with committed():
        broken, well = ask({"mug": 1}), ask({"shirt": 1})
    breaking.add(broken.pk)

    # when
    tasks.sweep_outbox()

    # then
    numbers = [payload[0]["number"] for _event, payload in ears.told(listener)]
    assert numbers == [well.number, well.number]
    message = OutboxMessage.objects.get(event__request=broken, event__sequence=1)
    assert message.error == "ValueError: storage is full"
    assert message.due_at > timezone.now()


def test_later_steps_of_a_return_wait_for_an_earlier_one(
    committed, ask, receive, ears, listener, breaking
):
    # given
    with committed():
        request = ask({"mug": 1})
        breaking.add(request.pk)

    # when
    breaking.clear()
    with committed():
        receive(request, ("mug", 1, "recycle"))
    before = steps(ears, listener)
    later(minutes=1)
    tasks.sweep_outbox()

    # then
    assert before == []
    assert [sequence for sequence, _event in steps(ears, listener)] == [1, 2, 3]


def test_an_event_that_never_works_is_parked_and_can_be_told_again(
    committed, ask, ears, listener, breaking, deaf_after_commit
):
    # given
    with committed():
        request = ask({"mug": 1})
    first = OutboxMessage.objects.get(event__sequence=1)
    first.tries = outbox.MOST_TRIES - 1
    first.save(update_fields=["tries"])
    breaking.add(request.pk)
    tasks.sweep_outbox()
    breaking.clear()

    # when
    later(minutes=1)
    tasks.sweep_outbox()
    without_it = steps(ears, listener)
    assert outbox.unpark() == 1
    tasks.sweep_outbox()

    # then
    assert without_it == [(2, "return_approved")]
    assert steps(ears, listener)[-1] == (1, "return_requested")


def test_lag_is_the_age_of_the_oldest_event_that_waits(
    committed, ask, listener, deaf_after_commit
):
    now = timezone.now() + timedelta(hours=2)
    assert outbox.lag(now=now) == timedelta(0)
    with committed():
        ask({"mug": 1})
    assert timedelta(hours=1, minutes=59) < outbox.lag(now=now) <= timedelta(hours=2)


def test_deliveries_that_were_left_pending_are_queued_again_ever_less_often(
    committed, ask, ears, listener
):
    # given
    with committed():
        ask({"mug": 1})
    (first, second) = ears.queued

    # then
    tasks.retrigger_deliveries()
    assert ears.queued == [first, second]
    ears.age(timedelta(minutes=16))
    tasks.retrigger_deliveries()
    assert sorted(ears.queued) == [first, first, second, second]
    tasks.retrigger_deliveries()
    assert sorted(ears.queued) == [first, first, second, second]


def test_a_worker_that_fails_too_late_takes_nothing_back(
    committed, ask, ears, listener, monkeypatch, deaf_after_commit
):
    """Its lease ran out and another worker told the event meanwhile."""
    # given
    with committed():
        ask({"mug": 1})
    first = OutboxMessage.objects.get(event__sequence=1)
    monkeypatch.setattr(outbox, "MOST_TRIES", 1)

    def told_by_another(**options):
        OutboxMessage.objects.filter(pk=first.pk).update(dispatched_at=timezone.now())
        raise ValueError("too late")

    # when
    with monkeypatch.context() as patch:
        patch.setattr(host.webhooks, "trigger", told_by_another)
        tasks.sweep_outbox()

    # then
    first.refresh_from_db()
    assert first.parked_at is None
    assert first.dispatched_at is not None
