"""Events that several workers would tell at the same time are told once."""

from collections import defaultdict

import pytest

from saleor_returns import tasks
from saleor_returns.domain.webhook_events import WEBHOOK_EVENTS
from saleor_returns.operations.cancel import cancel_return

from .together import at_once

pytestmark = pytest.mark.django_db(transaction=True)


def test_four_workers_tell_every_event_once_and_in_order(
    case, ask, shop, ears, monkeypatch
):
    """They find the same returns due; whoever claims an event alone tells it."""
    # given
    monkeypatch.setattr(tasks.dispatch_outbox, "delay", lambda request_id: None)
    app = shop.app("app.erp", ["MANAGE_ORDERS"])
    ears.listen(app, *WEBHOOK_EVENTS)
    requests = [ask({"shirt": 1}) for _ in range(3)] + [ask({"mug": 1})]
    for request in requests[::2]:
        cancel_return(request_id=request.pk, actor=case.by_staff)

    # when
    at_once(*(lambda: tasks.sweep_outbox() or "swept" for _ in range(4)))
    tasks.sweep_outbox()

    # then
    told = defaultdict(list)
    for _event, payload in ears.told(app):
        told[payload[0]["number"]].append(payload[0]["sequence"])
    assert told == {
        request.number: [1, 2, 3] if request in requests[::2] else [1, 2]
        for request in requests
    }
