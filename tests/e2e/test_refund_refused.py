"""The provider says no: it shows, and staff may try again."""

from decimal import Decimal

import pytest

from sandbox.demo.client import Refused


@pytest.fixture
def refused(staff, provider, received):
    """A reimbursement whose payment was refused."""
    provider.behave("fail", times=1)
    reimbursement = staff.reimburse(received)
    staff.see_attempt(received, "FAILED")
    return reimbursement["id"]


def test_a_refusal_is_shown(refused, staff, provider, received):
    seen = staff.see(received)

    assert seen["moneyStatus"] == "FAILED"
    assert seen["status"] == "APPROVED"
    (reimbursement,) = seen["reimbursements"]
    (attempt,) = reimbursement["attempts"]
    assert attempt["status"] == "FAILED"
    assert "told to refuse" in attempt["message"]
    (granted,) = seen["order"]["grantedRefunds"]
    assert granted["status"] == "FAILURE"
    assert provider.payments == []
    assert seen["events"][-1]["type"] == "REFUND_FAILED"


def test_the_sweeper_never_retries_a_refusal(
    refused, staff, provider, received, reconcile
):
    # when
    reconcile()

    # then
    assert len(provider.requests) == 1
    assert staff.see(received)["moneyStatus"] == "FAILED"


def test_a_retry_pays_once(refused, staff, provider, received):
    # when
    staff.retry(refused)
    seen = staff.see_attempt(received, "DONE")

    # then
    assert seen["moneyStatus"] == "REIMBURSED"
    assert seen["status"] == "COMPLETED"
    (reimbursement,) = seen["reimbursements"]
    attempts = [(row["number"], row["status"]) for row in reimbursement["attempts"]]
    assert attempts == [(1, "FAILED"), (2, "DONE")]
    assert [payment.amount for payment in provider.payments] == [Decimal("135.67")]
    first, second = provider.requests
    assert first.granted_refund_id == second.granted_refund_id
    (granted,) = seen["order"]["grantedRefunds"]
    assert granted["status"] == "SUCCESS"


def test_what_was_paid_is_not_tried_again(refused, staff, provider, received):
    # given
    staff.retry(refused)
    staff.see_attempt(received, "DONE")

    # when
    with pytest.raises(Refused) as error:
        staff.retry(refused)

    # then
    assert error.value.codes == ["INVALID_STATE"]
    assert len(provider.payments) == 1
