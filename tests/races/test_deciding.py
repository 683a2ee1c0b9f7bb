"""What staff and customers decide at the same time is decided once."""

from datetime import timedelta

import pytest

from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.decline import decline_return
from saleor_returns.operations.publish_policy import publish_policy
from tests.operations.asserting import events
from tests.policies import REVIEW

from .together import at_once, refusals

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def to_review(case, ask):
    publish_policy(
        channel=case.channel,
        document=REVIEW,
        effective_from=case.order.created_at - timedelta(days=1),
    )
    return ask({"mug": 1})


def test_staff_approve_what_the_customer_cancels(case, to_review):
    results = at_once(
        lambda: approve_return(request_id=to_review.pk, actor=case.by_staff),
        lambda: cancel_return(request_id=to_review.pk, actor=case.by_customer),
    )
    to_review.refresh_from_db()
    # An approved return may still be canceled, a canceled one not be approved.
    assert to_review.status == "canceled"
    approved_first = ["requested", "approved", "canceled"]
    if refusals(results):
        assert refusals(results) == [["invalid_state"]]
        approved_first.remove("approved")
    assert events(to_review) == approved_first


def test_approve_decline_and_cancel_at_once(case, to_review):
    at_once(
        lambda: approve_return(request_id=to_review.pk, actor=case.by_staff),
        lambda: decline_return(
            request_id=to_review.pk, reason="No.", actor=case.by_staff
        ),
        lambda: cancel_return(request_id=to_review.pk, actor=case.by_customer),
    )
    to_review.refresh_from_db()
    # Approved returns may still be canceled; nothing follows the other two.
    assert events(to_review) in (
        ["requested", "approved"],
        ["requested", "approved", "canceled"],
        ["requested", "declined"],
        ["requested", "canceled"],
    )
    assert events(to_review)[-1] == to_review.status
