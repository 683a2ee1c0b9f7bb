"""The provider pays and the answer is lost: nobody may pay a second time."""

import pytest

from sandbox.demo.client import Refused


@pytest.fixture
def lost(staff, provider, received):
    """A reimbursement that was paid, and nobody in the shop knows."""
    provider.behave("pay_then_close", times=1)
    reimbursement = staff.reimburse(received)
    staff.see_attempt(received, "UNKNOWN")
    return reimbursement["id"]


def test_it_is_unknown_and_neither_paid_nor_failed(lost, staff, received):
    seen = staff.see(received)

    assert seen["moneyStatus"] == "PENDING"
    assert seen["status"] == "APPROVED"
    assert seen["events"][-1]["type"] == "REFUND_UNKNOWN"
    assert seen["reimbursementProposals"][0]["maximum"]["amount"] == 0


def test_nothing_pays_it_again(lost, staff, provider, received, reconcile):
    # when
    with pytest.raises(Refused) as retried:
        staff.retry(lost)
    with pytest.raises(Refused) as reimbursed:
        staff.reimburse(received)
    reconcile()
    reconcile()

    # then
    assert retried.value.codes == ["INVALID_STATE"]
    assert reimbursed.value.codes == ["NOTHING_TO_REIMBURSE"]
    assert staff.see_attempt(received, "UNKNOWN")["moneyStatus"] == "PENDING"
    assert len(provider.requests) == len(provider.payments) == 1
    assert provider.paid_twice() == []


def test_the_providers_report_settles_it(lost, staff, provider, received, reconcile):
    # given
    (payment,) = provider.payments

    # when
    provider.settle(payment.psp_reference, "REFUND_SUCCESS")
    reconcile()

    # then
    seen = staff.see(received)
    assert seen["moneyStatus"] == "REIMBURSED"
    assert seen["status"] == "COMPLETED"
    assert seen["reimbursements"][0]["attempts"][0]["status"] == "DONE"
    assert len(provider.payments) == 1
