"""The App that follows returns has a bad moment: Saleor tells it again."""

import pytest

from sandbox.demo.waiting import eventually


@pytest.fixture(params=["fail", "drop"])
def bad_moment(request, follower):
    """It does not take the next two deliveries."""
    follower.subscriber.behave(request.param, times=2)


def test_what_it_did_not_take_is_told_again(bad_moment, requested, follower):
    follower.hears(requested, ("RETURN_REQUESTED", "RETURN_APPROVED"))

    taken = [delivery.taken for delivery in follower.deliveries(requested)]
    assert taken.count(False) == 2
    eventually(follower.undelivered, lambda rows: rows == [])
