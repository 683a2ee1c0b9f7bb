"""The provider takes the request and reports its end later, over HTTP."""

import pytest


@pytest.fixture
def reference(staff, provider, received):
    """The provider's reference of a refund that it has taken on."""
    provider.behave("later", times=1)
    staff.reimburse(received)
    seen = staff.see_attempt(received, "IN_TRANSIT")
    (transaction,) = seen["order"]["transactions"]
    return next(
        event["pspReference"]
        for event in transaction["events"]
        if event["type"] == "REFUND_REQUEST"
    )


def test_until_then_the_money_is_pending(reference, staff, provider, received):
    seen = staff.see(received)

    assert seen["moneyStatus"] == "PENDING"
    assert seen["status"] == "APPROVED"
    (transaction,) = seen["order"]["transactions"]
    assert transaction["refundPendingAmount"]["amount"] == 135.67
    assert provider.payments == []


def test_it_settles_when_the_provider_reports(
    reference, staff, provider, received, reconcile
):
    # when
    report = provider.settle(reference, "REFUND_SUCCESS")
    reconcile()

    # then
    assert not report["alreadyProcessed"]
    seen = staff.see(received)
    assert seen["status"] == "COMPLETED"
    assert seen["moneyStatus"] == "REIMBURSED"
    assert seen["reimbursements"][0]["attempts"][0]["pspReference"] == reference
    assert len(provider.payments) == 1
    assert len(provider.requests) == 1


def test_a_late_refusal_can_be_tried_again(
    reference, staff, provider, received, reconcile
):
    # given
    provider.settle(reference, "REFUND_FAILURE")
    reconcile()
    assert staff.see(received)["moneyStatus"] == "FAILED"

    # when
    (reimbursement,) = staff.see(received)["reimbursements"]
    staff.retry(reimbursement["id"])

    # then
    assert staff.see_attempt(received, "DONE")["moneyStatus"] == "REIMBURSED"
    assert len(provider.payments) == 1
