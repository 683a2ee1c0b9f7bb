"""Staff at the platform's own buttons, and what a return says of it afterwards."""

from importlib import import_module

import pytest

from saleor_returns import tasks
from saleor_returns.errors import ReturnsError
from saleor_returns.operations.inputs import Payment
from saleor_returns.operations.reimburse import reimburse_return
from tests.conftest import HOST


@pytest.fixture
def natively(case, shop):
    """Returns, refunds and cancellations beside us."""
    return import_module(f"tests.races.buttons_on_{HOST}").Buttons(case, shop)


@pytest.fixture
def pay(case):
    """Reimburse a return as staff, at once and for real."""

    def reimburse(request, *payment):
        (reimbursement,) = reimburse_return(
            request_id=request.pk, payment=Payment(*payment), actor=case.by_staff
        )
        return reimbursement

    return reimburse


@pytest.fixture
def noticed():
    """That the sweeper tells staff of these numbers, once, and marks the return."""

    def check(request, sku, **numbers):
        tasks.note_native_conflicts()
        tasks.note_native_conflicts()
        line = request.lines.get(sku=sku)
        found = {"gone": 0, "blocked": 0, "doubled": 0, **numbers}
        told = request.events.filter(type="native_conflict")
        assert told.last().data["lines"][str(line.pk)] == found
        request.refresh_from_db()
        assert "native_conflict" in request.attention
        notes = request.order.events.filter(
            type="note_added", parameters__message__icontains=request.number
        )
        assert notes.count() == told.count()

    return check


@pytest.fixture
def unpayable(pay):
    """That nothing more is paid for a return."""

    def check(request):
        with pytest.raises(ReturnsError) as caught:
            pay(request)
        assert {str(code) for code in caught.value.codes} == {"native_conflict"}

    return check
