"""Two who take units over at the same time share what the order has left."""

import pytest

from saleor_returns.operations.add_units import add_units
from saleor_returns.operations.inputs import MoreUnits

from .together import at_once, refusals

pytestmark = pytest.mark.django_db(transaction=True)


def test_units_are_added_to_one_return_or_asked_for_in_another(case, ask):
    # given
    first, second = ask({"shirt": 1}), ask({"shirt": 1})
    more = MoreUnits(case.lines["shirt"].pk, 1, "It came too.")

    def add(request):
        return add_units(request_id=request.pk, units=more, actor=case.by_staff)

    # when
    results = at_once(
        lambda: add(first), lambda: add(second), lambda: ask({"shirt": 1})
    )

    # then
    assert refusals(results) == [["already_returned"], ["already_returned"]]
