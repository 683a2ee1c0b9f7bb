"""Telling Apps, and queueing again what the platform left."""

from collections import Counter, defaultdict
from datetime import timedelta

from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.domain.webhook_events import WEBHOOK_EVENTS
from saleor_returns.models import OutboxMessage, RetriggeredDelivery
from saleor_returns.operations.cancel import cancel_return

from .step import Step


def tell(world):
    """At least once and in order: what was told before a death may be told again."""
    app = _listening(world)
    with world.monkeypatch.context() as patch:
        patch.setattr(tasks.dispatch_outbox, "delay", lambda request_id: None)
        first, second = world.ask({"shirt": 1}), world.ask({"mug": 1})
        cancel_return(request_id=second.pk, actor=world.case.by_staff)

    def check():
        told = defaultdict(list)
        for _event, payload in world.ears.told(app):
            told[payload[0]["number"]].append(payload[0]["sequence"])
        for numbers in told.values():
            assert numbers == sorted(numbers)
            assert len(numbers) <= len(set(numbers)) + 1
        once = {number: set(numbers) for number, numbers in told.items()}
        assert once == {first.number: {1, 2}, second.number: {1, 2, 3}}
        assert not OutboxMessage.objects.filter(dispatched_at=None).exists()

    return Step(tasks.sweep_outbox, check)


def retrigger(world):
    """Deliveries that the platform left pending.

    One whose turn was taken by a worker that died is queued when its pause is over.
    """
    app = _listening(world)
    world.ask({"shirt": 1})
    world.ears.age(timedelta(hours=1))
    left = len(world.ears.told(app))

    def check():
        assert len(world.ears.told(app)) == left
        RetriggeredDelivery.objects.update(due_at=timezone.now())
        before = Counter(world.ears.queued)
        tasks.retrigger_deliveries()
        again = Counter(world.ears.queued) - before
        assert list(again.values()) == [1] * left

    return Step(tasks.retrigger_deliveries, check)


def _listening(world):
    app = world.shop.app("app.erp", ["MANAGE_ORDERS"])
    world.ears.listen(app, *WEBHOOK_EVENTS)
    return app
