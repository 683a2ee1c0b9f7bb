"""A payment App that breaks is asked again by Saleor itself, for the same refund."""

from decimal import Decimal


def test_an_app_that_remembers_pays_once(provider, staff, received):
    # given
    provider.remembers = True
    provider.behave("pay_then_server_error", times=2)

    # when
    staff.reimburse(received)
    seen = staff.see_attempt(received, "DONE")

    # then
    assert seen["moneyStatus"] == "REIMBURSED"
    assert [payment.amount for payment in provider.payments] == [Decimal("135.67")]
    assert len(provider.requests) == 3
    assert len({request.granted_refund_id for request in provider.requests}) == 1
