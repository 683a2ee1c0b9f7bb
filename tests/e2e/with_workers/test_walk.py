"""The whole walk while a worker sends the refund and an App follows the events."""

from decimal import Decimal

import pytest

from sandbox.demo.walk import Walk

WORTH = Decimal("135.67")
TOLD = (
    "RETURN_REQUESTED",
    "RETURN_APPROVED",
    "RETURN_RECEIVED",
    "RETURN_INSPECTED",
    "RETURN_RECEIVED",
    "RETURN_INSPECTED",
    "RETURN_UPDATED",
    "RETURN_REIMBURSED",
    "RETURN_COMPLETED",
)


@pytest.fixture
def walked(served, provider, follower, order_id):
    return Walk(served.api, served.story, order_id, provider).run()


def test_it_is_paid_once_and_every_event_is_heard(walked, provider, follower):
    assert walked.status == "COMPLETED"
    assert walked.refunded == WORTH
    assert [payment.amount for payment in provider.payments] == [WORTH]
    assert len(provider.requests) == 1
    follower.hears(walked.return_id, TOLD)
