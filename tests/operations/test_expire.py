"""Returns that nobody sends: a reminder first, then they expire, as the policy says."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.models import ReturnEvent
from saleor_returns.operations.publish_policy import publish_policy
from tests.policies import policy


@pytest.fixture
def expiring(case):
    """A policy by which returns expire after 14 days, with a reminder 3 days before."""
    document = policy().model_copy(update={"send_within_days": 14})
    publish_policy(
        channel=case.channel,
        document=document,
        effective_from=case.order.created_at - timedelta(days=1),
    )


@pytest.fixture
def after(monkeypatch, committed):
    """Let the task run so many days from now."""
    now = timezone.now()

    def run(days):
        moment = now + timedelta(days=days, minutes=1)
        monkeypatch.setattr(timezone, "now", lambda: moment)
        with committed():
            tasks.expire_unsent_returns()

    return run


def types(request):
    rows = ReturnEvent.objects.filter(request=request).order_by("sequence")
    return list(rows.values_list("type", flat=True))


def test_first_a_reminder_and_then_the_end(expiring, case, ask, after):
    request = ask({"mug": 2})
    after(10)
    assert types(request) == ["requested", "approved"]
    after(11)
    after(12)
    assert types(request) == ["requested", "approved", "reminded"]
    after(14)

    request.refresh_from_db()
    assert request.status == "expired"
    assert types(request)[-1] == "expired"
    assert ask({"mug": 2}).status == "approved"
    after(15)
    assert types(request).count("expired") == 1


def test_nothing_expires_within_a_day_of_the_reminder(expiring, ask, after):
    request = ask({"mug": 1})
    after(20)
    after(20.5)
    assert types(request)[-1] == "reminded"
    after(21.1)
    assert types(request)[-1] == "expired"


def test_what_was_sent_arrived_or_is_a_withdrawal_stays(
    expiring, case, ask, after, receive
):
    from saleor_returns.domain.lifecycle import RequestKind
    from saleor_returns.operations.parcels.announce import announce_parcel
    from saleor_returns.operations.parcels.inputs import Shipment

    sent, arrived = ask({"mug": 1}), ask({"shirt": 2})
    withdrawn = ask({"shirt": 1}, kind=RequestKind.WITHDRAWAL)
    announce_parcel(
        request_id=sent.pk,
        shipment=Shipment(tracking_number="9400111899223"),
        actor=case.by_customer,
    )
    receive(arrived, ("shirt", 1, None))
    for days in (12, 14, 60):
        after(days)
    for request in (sent, arrived, withdrawn):
        assert not {"reminded", "expired"} & set(types(request))


def test_without_days_nothing_expires(ask, after):
    request = ask({"mug": 1})
    after(14)
    after(400)
    assert types(request) == ["requested", "approved"]
