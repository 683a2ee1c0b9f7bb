"""A free item that is kept while the goods that it came with go back (pain 14)."""

from datetime import timedelta
from decimal import Decimal as D

import pytest

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.operations.publish_policy import publish_policy
from tests.policies import policy

CHARGED = "kept_gift"


@pytest.fixture
def in_force(case):
    """The sticker was free, and costs 12.00 otherwise."""
    sticker = case.lines["sticker"]
    sticker.undiscounted_total_price_gross_amount = D("12.00")
    sticker.undiscounted_total_price_net_amount = D("10.00")
    sticker.save()

    def publish(**defaults):
        publish_policy(
            channel=case.channel,
            document=policy(**defaults),
            effective_from=case.order.created_at - timedelta(days=1),
        )

    return publish


@pytest.fixture
def back(case, ask, receive, reimburse):
    """Give units back and be paid; what it came to, and the part for free items."""

    def make(quantities, **options):
        request = ask(quantities, **options)
        receive(
            request, *((sku, units, "recycle") for sku, units in quantities.items())
        )
        (proposal,) = proposals_of(request, case.order)
        reimbursement = reimburse(request)
        assert reimbursement.amount == proposal.amount
        charge = reimbursement.charges.filter(kind=CHARGED).first()
        return reimbursement.amount, charge.gross_amount if charge else 0

    return make


def test_it_is_the_customers_where_the_policy_says_nothing(in_force, back):
    in_force()
    assert back({"mug": 2}) == (D("100.00"), 0)


def test_its_price_is_taken_off_once(in_force, back):
    in_force(kept_gift="whole")
    assert back({"mug": 1}) == (D("38.00"), D("-12.00"))
    assert back({"mug": 1}) == (D("50.00"), 0)
    assert back({"shirt": 3}) == (D("59.99"), 0)


def test_its_price_is_taken_off_as_far_as_goods_go_back(in_force, back):
    in_force(kept_gift="proportional")
    first = back({"mug": 2})
    second = back({"shirt": 3})
    assert first == (D("92.50"), D("-7.50"))
    assert second == (D("55.49"), D("-4.50"))


def test_whoever_gives_it_back_after_all_gets_its_price(in_force, back):
    in_force(kept_gift="whole")
    assert back({"shirt": 3}) == (D("47.99"), D("-12.00"))
    assert back({"sticker": 1}) == (D("12.00"), D("12.00"))


def test_whoever_gives_it_back_too_is_charged_nothing(in_force, back):
    in_force(kept_gift="whole")
    assert back({"mug": 2, "sticker": 1}) == (D("100.00"), 0)


def test_it_costs_nothing_where_the_shop_is_at_fault(in_force, back):
    in_force(kept_gift="whole")
    assert back({"mug": 1}, reason="defective") == (D("50.00"), 0)


@pytest.mark.parametrize("kept_gift", ["whole", "proportional"])
def test_it_costs_nothing_where_the_goods_are_kept_too(
    in_force, ask, reimburse, back, kept_gift
):
    """A mug that is kept at a lower price was sold, and its free sticker with it."""
    in_force(
        kept_gift=kept_gift,
        kept_item={"refund_percentage": 30},
        resolutions=["original_payment", "keep_item"],
    )
    kept = reimburse(ask({"mug": 1}, resolution=Resolution.KEEP_ITEM))
    assert (kept.amount, kept.charges.count()) == (D("15.00"), 0)
    whole = {
        "whole": (D("38.00"), D("-12.00")),
        "proportional": (D("46.25"), D("-3.75")),
    }
    assert back({"mug": 1}) == whole[kept_gift]


def test_it_never_takes_more_than_there_is(in_force, back):
    in_force(kept_gift="whole", restocking_fee={"type": "percentage", "percentage": 90})
    assert back({"mug": 1}) == (D("0.00"), D("-5.00"))
    assert back({"mug": 1}) == (D("0.00"), D("-5.00"))
    assert back({"shirt": 1}) == (D("0.00"), D("-2.00"))
