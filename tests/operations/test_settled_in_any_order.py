"""Units of several lines and returns: in whichever order they are paid for."""

from decimal import Decimal as D

import pytest

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.operations.inputs import Payment
from saleor_returns.operations.reimburse import reimburse_return
from sandbox.shop import Line


@pytest.fixture
def delivered(case, shop):
    """30.00 for three shirts, 10.00 for a mug, 6.00 to bring them: all paid by card."""
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[
            Line(case.shirt, 3, total_gross=D("30.00")),
            Line(case.mug, 1, total_gross=D("10.00")),
        ],
        shipping_gross=D("6.00"),
        created_at=case.order.created_at,
    )
    shop.fulfill(order)
    case.payment = shop.pay(order, app=case.app)
    order.refresh_from_db()
    case.order = order
    case.lines = {line.product_sku: line for line in order.lines.all()}
    return order


@pytest.fixture
def came_back(ask, receive):
    """A return whose units were all accepted."""

    def make(quantities, **options):
        request = ask(quantities, **options)
        receive(
            request, *((sku, units, "recycle") for sku, units in quantities.items())
        )
        return request

    return make


def charges(reimbursement):
    rows = reimbursement.charges.all()
    return {charge.kind: charge.gross_amount for charge in rows}


def adds_up(reimbursement):
    """Lines and charges come to the amount, and that to its attempts."""
    parts = [*reimbursement.lines.all(), *reimbursement.charges.all()]
    assert sum(row.gross_amount for row in parts) == reimbursement.amount
    attempts = reimbursement.attempts.all()
    assert sum(row.amount + row.bonus for row in attempts) == reimbursement.amount
    return reimbursement


def test_a_fee_that_one_line_did_not_suffice_for_is_taken_from_the_next(
    delivered, in_force, ask, receive, reimburse
):
    """The fee is for the dearer line, of which one cheap unit comes back at first."""
    in_force(return_shipping_fee={"type": "flat", "amount": {"EUR": "12.00"}})
    request = ask({"shirt": 3, "mug": 1})
    receive(request, ("shirt", 1, "recycle"))
    first = adds_up(reimburse(request))
    receive(request, ("shirt", 2, "quarantine"), ("mug", 1, "recycle"))
    second = adds_up(reimburse(request))
    assert [first.amount, second.amount] == [0, 8]
    assert first.attempts.count() == 0


@pytest.mark.parametrize("first", ["shirt", "mug"])
def test_the_last_units_complete_the_order_for_another_return_too(
    delivered, in_force, came_back, reimburse, first
):
    """In whatever order the two come back, the shirts' share of the delivery does."""
    # given
    in_force(
        {
            "name": "No delivery costs for regret",
            "when": {"fact": "reason", "any_of": ["changed-mind"]},
            "then": {"outbound_shipping": "never"},
        },
        outbound_shipping="when_all_returned",
    )
    returns = {
        "shirt": lambda: came_back({"shirt": 3}),
        "mug": lambda: came_back({"mug": 1}, reason="changed-mind"),
    }

    # when
    before = reimburse(returns.pop(first)())
    ((_sku, last),) = returns.items()
    after = reimburse(last())

    # then
    assert charges(before) == {}
    assert charges(adds_up(after)) == {"outbound_shipping": D("4.50")}


@pytest.mark.parametrize("first", ["kept", "back"])
def test_what_is_kept_at_a_lower_price_gives_no_delivery_costs_back(
    delivered, in_force, ask, came_back, reimburse, first
):
    in_force(
        resolutions=["original_payment", "keep_item"],
        kept_item={"refund_percentage": 30},
        outbound_shipping="when_all_returned",
    )
    returns = {
        "kept": lambda: ask({"mug": 1}, resolution=Resolution.KEEP_ITEM),
        "back": lambda: came_back({"shirt": 3}),
    }
    amounts = {first: reimburse(returns.pop(first)()).amount}
    ((name, last),) = returns.items()
    amounts[name] = adds_up(reimburse(last())).amount
    assert amounts == {"kept": 3, "back": 30}


@pytest.mark.parametrize(("share", "rest"), [("30.00", 80), ("100.00", 10)])
def test_a_gift_card_has_its_share_back_where_the_rest_is_store_credit(
    case, shop, in_force, came_back, at_work, pay_by_gift_card, share, rest
):
    """With the bonus, also where that is all. The sandbox's cards pay for nothing, so
    there all of it is on the new one.
    """
    # given
    in_force(
        resolutions=["original_payment", "store_credit"],
        store_credit={"cards_first": True, "bonus_percentage": 10},
    )
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.mug, 1, total_gross=D("100.00"))],
        created_at=case.order.created_at,
    )
    by_card = pay_by_gift_card(order, D(share))
    if not by_card or by_card.charged_value < 100:
        shop.pay(order, app=case.app)
    shop.fulfill(order)
    case.lines = {line.product_sku: line for line in order.lines.all()}
    request = came_back({"mug": 1}, order=order, resolution=Resolution.STORE_CREDIT)

    # when
    with at_work():
        (reimbursement,) = reimburse_return(
            request_id=request.pk, payment=Payment(), actor=case.by_staff
        )

    # then
    *first, new = adds_up(reimbursement).attempts.all()
    assert [row.transaction for row in first] == ([by_card] if by_card else [])
    assert {row.status for row in reimbursement.attempts.all()} == {"done"}
    assert new.gift_card.current_balance_amount == (rest if by_card else 110)
    if by_card:
        by_card.gift_card.refresh_from_db()
        assert by_card.gift_card.current_balance_amount == D(share)
    assert case.provider.requests == []
