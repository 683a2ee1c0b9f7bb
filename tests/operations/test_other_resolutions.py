"""Resolutions that pay nothing, or for which nothing comes back."""

from datetime import timedelta

import pytest

from saleor_returns.domain.lifecycle import MoneyStatus, RequestStatus, Resolution
from saleor_returns.operations.publish_policy import publish_policy
from tests.policies import policy

from .asserting import refused


@pytest.fixture(autouse=True)
def _policy(case):
    publish_policy(
        channel=case.channel,
        document=policy(
            resolutions=["original_payment", "repair", "none", "keep_item"],
            kept_item={"refund_percentage": 30},
        ),
        effective_from=case.order.created_at - timedelta(days=1),
    )


def ended(request):
    request.refresh_from_db()
    return request.status, request.money


def test_what_is_repaired_goes_back_to_the_customer_and_costs_nothing(
    case, shop, ask, receive, reimburse
):
    # given
    request = ask({"mug": 1}, resolution=Resolution.REPAIR)
    stock = shop.stock_quantity(case.mug, case.warehouse)
    with refused("disposition_not_allowed") as caught:
        receive(request, ("mug", 1, "restock"))
    assert "return_to_customer" in caught.value.problems[0].accepted

    # when
    receive(request, ("mug", 1, "return_to_customer"))

    # then
    assert ended(request) == (RequestStatus.COMPLETED, MoneyStatus.NONE)
    assert shop.stock_quantity(case.mug, case.warehouse) == stock
    assert not case.order.fulfillments.filter(status="returned").exists()
    with refused("invalid_state"):
        reimburse(request)


def test_a_return_for_nothing_brings_the_goods_back(case, shop, ask, receive):
    request = ask({"mug": 1}, resolution=Resolution.NONE)
    stock = shop.stock_quantity(case.mug, case.warehouse)
    receive(request, ("mug", 1, "restock"))
    assert ended(request) == (RequestStatus.COMPLETED, MoneyStatus.NONE)
    assert shop.stock_quantity(case.mug, case.warehouse) == stock + 1
    assert case.provider.payments == []


def test_nothing_is_received_of_what_the_customer_keeps(ask, receive, reimburse):
    request = ask({"mug": 1}, resolution=Resolution.KEEP_ITEM)
    with refused("not_awaited"):
        receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    assert ended(request) == (RequestStatus.COMPLETED, MoneyStatus.REIMBURSED)
