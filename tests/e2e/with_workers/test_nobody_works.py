"""Returns go on while no worker runs; what is due then is done later, once."""

from datetime import timedelta

import pytest

from .following import told
from .marks import slow

LONG_ENOUGH = timedelta(minutes=2)
"""Refunds that no worker began are queued again after a minute."""


@pytest.fixture
def no_worker(deployment):
    deployment.worker.stop()


@pytest.fixture
def waiting(no_worker, follower, provider, staff, received):
    """A return that was reimbursed, and no worker is there to do it."""
    staff.reimburse(received)
    assert staff.see_attempt(received, "CREATED")["moneyStatus"] == "PENDING"
    assert provider.requests == []
    assert follower.deliveries(received) == []
    return received


def test_a_worker_that_comes_up_does_it_all(
    waiting, deployment, follower, provider, staff
):
    # when
    deployment.start()

    # then
    seen = staff.see_attempt(waiting, "DONE")
    assert seen["status"] == "COMPLETED"
    assert len(provider.requests) == len(provider.payments) == 1
    follower.hears(waiting, told(seen))


@slow
def test_what_was_queued_may_be_lost(
    waiting, deployment, follower, provider, staff, later
):
    # given
    deployment.redis.lose_everything()

    # when
    deployment.start()
    later(LONG_ENOUGH)

    # then
    seen = staff.see_attempt(waiting, "DONE")
    assert seen["status"] == "COMPLETED"
    assert len(provider.requests) == len(provider.payments) == 1
    follower.hears(waiting, told(seen))
