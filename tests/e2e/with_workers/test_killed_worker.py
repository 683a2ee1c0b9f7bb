"""Workers die while somebody has their request: paid once, told at least once."""

from datetime import timedelta

import pytest

from sandbox.demo.waiting import eventually

from .following import told
from .marks import slow

LONG_ENOUGH = timedelta(minutes=20)
"""After ten minutes without an answer a refund counts as unknown; deliveries that the
worker took with it are sent again after fifteen."""


@pytest.fixture
def torn(deployment, provider, staff, received):
    """A return that was paid for, by a worker that did not live to hear of it."""
    provider.behave("pay_then_timeout", times=1)
    staff.reimburse(received)
    eventually(lambda: provider.payments, bool)
    deployment.worker.kill()
    deployment.web.kill()
    provider.release()
    deployment.start()
    return received


def test_the_providers_report_settles_it(follower, torn, provider, staff, later):
    # given
    later(LONG_ENOUGH)
    unknown = staff.see_attempt(torn, "UNKNOWN")
    (payment,) = provider.payments

    # when
    provider.settle(payment.psp_reference, "REFUND_SUCCESS")
    settled = staff.see_attempt(torn, "DONE")

    # then
    assert unknown["moneyStatus"] == "PENDING"
    assert unknown["status"] == "APPROVED"
    assert settled["moneyStatus"] == "REIMBURSED"
    assert settled["status"] == "COMPLETED"
    assert provider.payments == [payment]
    assert len(provider.requests) == 1
    follower.hears(torn, told(settled))


@pytest.fixture
def slow_subscriber(follower):
    """It takes the next two deliveries, and takes its time to say so."""
    follower.subscriber.behave("slow", times=2)
    return follower.subscriber


@slow
def test_deliveries_that_were_not_confirmed_are_sent_again(
    slow_subscriber, requested, deployment, follower, staff, later
):
    # given
    eventually(lambda: follower.deliveries(requested), lambda rows: len(rows) == 2)
    deployment.worker.kill()
    slow_subscriber.release()

    # when
    deployment.start()
    later(LONG_ENOUGH)

    # then
    eventually(lambda: follower.deliveries(requested), lambda rows: len(rows) >= 4)
    follower.hears(requested, told(staff.see(requested)))
