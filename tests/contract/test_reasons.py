import pytest

from saleor_returns import host
from saleor_returns.host.contract import NativeReason, ReasonUse, ReturnedQuantity


@pytest.mark.parametrize("use", ReasonUse)
def test_a_shop_refers_to_no_pages_unless_it_says_so(shop, use):
    assert host.reasons.pages(use) is None


def test_a_reason_may_be_given_wherever_it_is_shown(
    shop, order, locked, shirt, line_of, staff
):
    # given
    shop.fulfill(order)
    gone = NativeReason("Too small", page_id=2**31 - 1)

    # when
    native = host.orders.record_return(
        locked, [ReturnedQuantity(line_of(shirt), 1, gone)], staff, gone
    )

    # then
    assert native.quantities == {line_of(shirt).pk: 1}
