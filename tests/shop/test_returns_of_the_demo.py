"""The weeks of returns that the demo starts with."""

from collections import Counter
from itertools import pairwise

import pytest
from django.utils import timezone

from saleor_returns.facts.withdrawals import is_overdue
from saleor_returns.models import (
    BlindReceipt,
    Exchange,
    RefundAttempt,
    ReturnEvent,
    ReturnFile,
    ReturnRequest,
    Withdrawal,
)
from saleor_returns.operations.setup import set_up
from sandbox.demo.returns.cases import CASES
from sandbox.demo.returns.past import let_happen
from sandbox.shop import Shop, demo_data, demo_shop
from tests.conftest import HOST

pytestmark = [
    pytest.mark.skipif(HOST == "saleor", reason="the sandbox's own demo"),
    pytest.mark.django_db,
]


@pytest.fixture
def past(provider, django_capture_on_commit_callbacks, settings, tmp_path):
    settings.SALEOR_RETURNS = {
        **settings.SALEOR_RETURNS,
        "FILES_FOLDER": str(tmp_path),
    }
    demo_shop.seed(provider.url)
    shop = Shop()
    shop.staff(demo_data.CLERK, ("MANAGE_ORDERS",), password=demo_data.PASSWORD)
    list(set_up())
    with django_capture_on_commit_callbacks(execute=True):
        let_happen(shop, provider.url)
    return ReturnRequest.objects.order_by("serial")


def counted(rows, field):
    return Counter(rows.values_list(field, flat=True))


def test_weeks_of_returns(past, provider):
    """In one test, as it takes its time to let them happen."""
    assert len(past) == len([case for case in CASES if case.is_sent])
    has_something_of_every_kind(past)
    happened_in_the_order_of_time(past)

    # when
    let_happen(Shop(), provider.url)

    # then
    assert ReturnRequest.objects.count() == len(past)


def has_something_of_every_kind(past):
    assert set(counted(past, "status")) == {
        "requested",
        "approved",
        "declined",
        "canceled",
        "completed",
    }
    assert set(counted(past, "reception")) == {"none", "partial", "full"}
    assert set(counted(past, "inspection")) == {"none", "pending", "done"}
    assert {reason for row in past for reason in row.attention} >= {
        "refund_overdue",
        "exchange_unsettled",
    }
    assert "sold_out" in counted(Exchange.objects, "status")
    assert "store_credit" in counted(RefundAttempt.objects, "payment_kind")
    assert set(counted(Withdrawal.objects, "outcome")) == {"accepted", "review"}
    late = Withdrawal.objects.filter(is_overdue(timezone.now()))
    assert {row.request is None for row in late} == {True, False}
    assert past.last().kind == "gift"
    assert past.last().contact_email
    assert BlindReceipt.objects.count() == 3
    assert ReturnFile.objects.exists()


def happened_in_the_order_of_time(past):
    now = timezone.now()
    asked = [row.created_at for row in past]
    assert asked == sorted(asked)
    assert asked[0] < now
    for request in past:
        events = ReturnEvent.objects.filter(request=request).order_by("sequence")
        moments = [event.created_at for event in events]
        assert all(one <= other for one, other in pairwise(moments))
        assert moments[-1] <= now
