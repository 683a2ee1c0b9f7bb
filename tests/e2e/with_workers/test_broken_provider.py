"""A payment App pays and breaks: Saleor repeats its request by itself, we never do."""

from decimal import Decimal


def test_an_app_that_remembers_pays_once_and_its_report_settles_it(
    provider, staff, received
):
    # given: what Saleor sends again after a 500 may have lost its body on the way
    provider.remembers = True
    provider.behave("pay_then_server_error", times=2)

    # when
    staff.reimburse(received)
    staff.see_attempt(received, "DONE", "UNKNOWN")
    (payment,) = provider.payments
    provider.settle(payment.psp_reference)

    # then
    seen = staff.see_attempt(received, "DONE")
    assert seen["moneyStatus"] == "REIMBURSED"
    assert payment.amount == Decimal("135.67")
    assert provider.payments == [payment]
