from datetime import UTC, datetime, timedelta, timezone

import pytest
from django.utils import timezone as clock

from saleor_returns.models import Delivery
from saleor_returns.operations.record_delivery import record_delivery

from .asserting import refused


@pytest.fixture
def record(case):
    def record_at(delivered_at):
        return record_delivery(
            order_id=case.order.pk,
            fulfillment_id=case.fulfillment.pk,
            delivered_at=delivered_at,
            actor=case.by_staff,
        )

    return record_at


def test_a_moment_without_a_zone_is_utc(case, record):
    delivered_at = case.fulfillment.created_at + timedelta(days=1)
    assert record(delivered_at.replace(tzinfo=None)).delivered_at == delivered_at


def test_goods_arrive_after_they_left_and_not_in_the_future(case, record):
    left = case.fulfillment.created_at
    assert record(left).delivered_at == left
    Delivery.objects.all().delete()
    for early in (
        left - timedelta(seconds=1),
        datetime(1, 1, 1, tzinfo=UTC),
        datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))),
        datetime(1, 1, 1),  # noqa: DTZ001  (what the platform hands over)
    ):
        with refused("invalid") as caught:
            record(early)
        (problem,) = caught.value.problems
        assert (problem.field, problem.accepted) == ("deliveredAt", [left.isoformat()])
    for late in (
        clock.now() + timedelta(minutes=1),
        datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-14))),
        datetime.max,  # noqa: DTZ901
    ):
        with refused("invalid"):
            record(late)
    assert Delivery.objects.count() == 0
