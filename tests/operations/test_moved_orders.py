"""A shop closes a channel and moves its orders to another first."""

import pytest
from django.apps import apps
from django.db.models import ProtectedError

from sandbox.shop import Line


@pytest.fixture
def elsewhere(case, ask, shop):
    """A return of a channel that stays."""
    order = shop.order(
        channel=shop.channel("usd", "USD"),
        customer=case.customer,
        lines=[Line(case.mug, 1)],
    )
    shop.fulfill(order)
    shop.pay(order, app=case.app)
    return ask({order.lines.get().pk: 1}, order=order)


def test_returns_follow_their_orders_out_of_a_closed_channel(
    case, ask, shop, elsewhere
):
    # given
    request = ask({"mug": 1})
    target = shop.channel("outlet")
    apps.get_model("order", "Order").objects.filter(channel=case.channel).update(
        channel=target
    )

    # when
    case.channel.delete()

    # then
    request.refresh_from_db()
    assert request.channel_id == target.pk
    staying = elsewhere.channel_id
    elsewhere.refresh_from_db()
    assert elsewhere.channel_id == staying


def test_a_channel_with_returns_cannot_be_closed_over_their_heads(case, ask):
    request = ask({"mug": 1})
    with pytest.raises(ProtectedError):
        case.channel.delete()
    request.refresh_from_db()
    assert request.channel_id == case.channel.pk
