"""Numbers of credit memos, for whoever pays at the same time."""

import pytest
from django.db import transaction
from django.utils.timezone import localdate

from saleor_returns.models import CreditMemo, CreditMemoSeries
from saleor_returns.operations.inputs import Payment
from saleor_returns.operations.reimburse import reimburse_return
from sandbox.shop import Line

from .together import Side, Undone, at_once, beside, held

pytestmark = pytest.mark.django_db(transaction=True)
READ = "saleor_returns.operations.credit_memo.content_of"


@pytest.fixture
def pay_outside(case):
    """Paid, and documented, within one transaction."""

    def reimburse(request):
        (reimbursement,) = reimburse_return(
            request_id=request.pk,
            payment=Payment(outside="Cash."),
            actor=case.by_staff,
        )
        return reimbursement

    return reimburse


@pytest.fixture
def returns(case, shop, ask, receive):
    """Returns of as many orders, of a mug each, which all came back."""

    def make(count):
        for _ in range(count):
            order = shop.order(
                channel=case.channel, customer=case.customer, lines=[Line(case.mug, 1)]
            )
            shop.pay(order, app=case.app)
            shop.fulfill(order, warehouse=case.warehouse)
            request = ask({order.lines.get().pk: 1}, order=order)
            receive(request, ("mug", 1, "recycle"))
            yield request

    return make


def serials():
    return list(CreditMemo.objects.values_list("serial", flat=True))


def test_many_at_once_have_numbers_without_gaps(returns, pay_outside):
    requests = list(returns(4))
    at_once(*(lambda request=request: pay_outside(request) for request in requests))
    assert serials() == [1, 2, 3, 4]
    assert CreditMemoSeries.objects.get().last == 4


def test_whoever_waits_takes_the_number_of_whoever_is_undone(returns, pay_outside):
    # given
    first, second = returns(2)

    def undone():
        with transaction.atomic():
            pay_outside(first)
            side.stand()
            raise Undone

    side = Side(undone)
    side.until_it_stands()

    # when
    other = beside(lambda: pay_outside(second))
    assert serials() == []
    with pytest.raises(Undone):
        side.go_on()
    other.go_on()

    # then
    assert serials() == [1]
    assert CreditMemo.objects.get().reimbursement.request == second


def test_whoever_comes_late_to_its_number_is_dated_late_too(returns, pay_outside):
    first, second = returns(2)
    with held(lambda: pay_outside(first), before=READ) as slow:
        pay_outside(second)
        slow.go_on()

    quick, late = CreditMemo.objects.all()
    assert (quick.serial, late.serial) == (1, 2)
    assert quick.reimbursement.request == second
    assert quick.issued_at < late.issued_at
    assert late.shown.issued_on == localdate(late.issued_at)
