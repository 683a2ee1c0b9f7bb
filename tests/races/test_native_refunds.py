"""Staff refund in the order itself while a return is paid.

Saleor's ``orderGrantRefundCreate``, ``transactionRequestRefundForGrantedRefund`` and
``transactionRequestAction`` compare with the payment and later ask the App, under no
lock. Money that both ask for at the same moment may leave twice: the App takes both for
refunds of their own. Then it is noticed, nothing more is paid for the units, and staff
are told.
"""

from decimal import Decimal as D

import pytest

from saleor_returns.operations.settle_conflict import settle_conflict
from tests.operations.asserting import events, refused

from .together import beside, held

pytestmark = pytest.mark.django_db(transaction=True)

PROPOSED = "saleor_returns.operations.reimburse.choose"
UNASKED = "saleor_returns.operations.reimburse.queue_refunds"


@pytest.fixture
def received(ask, receive):
    """A return of one mug of two, worth 50.00."""
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    return request


def paid(case):
    return [D(str(payment.amount)) for payment in case.provider.payments]


def test_refunded_before_we_look(case, received, natively, noticed, unpayable):
    natively.refund_units("mug", 1)
    noticed(received, "mug", blocked=1)
    unpayable(received)
    assert paid(case) == [D("50.00")]


def test_refunded_while_we_reserve(case, ask, received, natively, pay, noticed):
    """Granting changes the order, so staff wait for us and then go on without looking
    again: it may be paid twice. In doubt the other unit of the line was refunded.
    """
    with held(lambda: pay(received), before=PROPOSED) as paying:
        refunding = beside(lambda: natively.refund_units("mug", 1))
        paying.go_on()
        refunding.go_on()
    assert paid(case) in ([D("50.00")], [D("50.00"), D("50.00")])
    noticed(received, "mug", doubled=1)
    with refused("already_returned"):
        ask({"mug": 1})


def test_refunded_after_we_paid(case, received, natively, pay, noticed):
    """Both were paid: staff are told, also once the return is long completed."""
    pay(received)
    received.refresh_from_db()
    assert received.status == "completed"
    natively.refund_units("mug", 1)
    noticed(received, "mug", doubled=1)
    assert paid(case) == [D("50.00"), D("50.00")]


def test_staff_settle_what_was_paid_twice(case, received, natively, pay, noticed):
    pay(received)
    natively.refund_units("mug", 1)
    noticed(received, "mug", doubled=1)
    settle_conflict(
        request_id=received.pk, reason="Zoe sent it back.", actor=case.by_staff
    )
    received.refresh_from_db()
    assert received.attention == []
    assert events(received)[-1] == "native_conflict_settled"
    with refused("invalid_state"):
        settle_conflict(request_id=received.pk, reason="Again.", actor=case.by_staff)


def test_the_whole_payment_is_refunded_before_we_send(case, received, natively, pay):
    """The App has paid staff, who wait for us to write it down. We have reserved, and
    look at the payment once more before we send: it is empty.
    """
    with held(lambda: pay(received), before=UNASKED) as paying:
        refunding = beside(lambda: natively.refund_amount(D("159.99")))
        reimbursement = paying.go_on()
        refunding.go_on()
    attempt = reimbursement.attempts.get()
    assert attempt.status == "failed"
    assert "0" in attempt.message
    assert paid(case) == [D("159.99")]
    received.refresh_from_db()
    assert received.attention == ["refund_failed"]


def test_the_whole_payment_is_refunded_after_staff_looked(
    case, ask, receive, received, natively, pay
):
    """Staff had compared 159.99 with the payment before we paid 50.00 from it: the App
    is asked for more than there is. Whatever it does, we pay nothing more.
    """
    staff = lambda: natively.refund_amount(D("159.99"))  # noqa: E731
    with held(staff, before=natively.ASKS_FOR_MONEY) as refunding:
        pay(received)
        refunding.go_on()
    other = ask({"shirt": 1})
    receive(other, ("shirt", 1, "recycle"))
    with refused("no_refundable_payment"):
        pay(other)
    assert paid(case) == [D("50.00"), D("159.99")]
