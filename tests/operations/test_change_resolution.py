"""A change of mind before anything is paid."""

from datetime import timedelta
from decimal import Decimal as D

import pytest

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import DecisionRecord
from saleor_returns.operations.change_resolution import change_resolution
from saleor_returns.operations.inputs import ResolutionChange
from saleor_returns.operations.publish_policy import publish_policy
from tests.policies import policy

from .asserting import events, refused

CREDIT = Resolution.STORE_CREDIT
REFUND = Resolution.ORIGINAL_PAYMENT


@pytest.fixture(autouse=True)
def _policy(case):
    """A refund costs a fee, credit none; credit is worth a tenth more."""
    publish_policy(
        channel=case.channel,
        document=policy(
            {
                "name": "Refunds cost",
                "when": {"fact": "resolution", "any_of": ["original_payment"]},
                "then": {"restocking_fee": {"type": "percentage", "percentage": 10}},
            },
            resolutions=["original_payment", "store_credit", "keep_item"],
            store_credit={"bonus_percentage": 10},
            kept_item={"refund_percentage": 30},
        ),
        effective_from=case.order.created_at - timedelta(days=1),
    )


@pytest.fixture
def change(case):
    def to(request, resolution, *, actor=None, sku="mug"):
        line = request.lines.get(sku=sku)
        return change_resolution(
            request_id=request.pk,
            changes=[ResolutionChange(line.pk, resolution)],
            actor=actor or case.by_customer,
        )

    return to


def test_fees_and_bonus_follow_the_resolution(case, ask, receive, change):
    # given
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    (refund,) = proposals_of(request, case.order)
    assert (refund.amount, refund.breakdown.fees) == (D("45.00"), D("5.00"))

    # when
    change(request, CREDIT)

    # then
    (credit,) = proposals_of(request, case.order)
    assert credit.resolution == CREDIT
    assert (credit.amount, credit.breakdown.bonus) == (D("55.00"), D("5.00"))
    assert events(request)[-1] == "resolution_changed"
    line = str(request.lines.get().pk)
    told = request.events.last().data["lines"]
    assert told == {line: {"from": "original_payment", "to": "store_credit"}}
    known = DecisionRecord.objects.get(request=request)
    assert evaluate(known.rules, known.known_facts) == known.answer

    # and back again
    change(request, REFUND)
    (refund,) = proposals_of(request, case.order)
    assert refund.amount == D("45.00")


def test_a_fee_for_the_whole_return_moves_to_a_line_that_bears_it(
    case, ask, receive, change
):
    # given: sending back costs 6.00 once, for refunds alone
    publish_policy(
        channel=case.channel,
        document=policy(
            {
                "name": "Refunds cost",
                "when": {"fact": "resolution", "any_of": ["original_payment"]},
                "then": {"return_shipping_fee": {"type": "flat", "amount": {"EUR": 6}}},
            },
            resolutions=["original_payment", "store_credit"],
        ),
        effective_from=case.order.created_at - timedelta(hours=1),
    )
    request = ask({"mug": 1, "shirt": 1})
    receive(request, ("mug", 1, "recycle"), ("shirt", 1, "recycle"))
    (both,) = proposals_of(request, case.order)
    assert both.breakdown.fees == D("6.00")

    # when
    change(request, CREDIT)

    # then
    refund, credit = proposals_of(request, case.order)
    assert (refund.breakdown.fees, credit.breakdown.fees) == (D("6.00"), D(0))
    assert (refund.amount, credit.amount) == (D("14.00"), D("50.00"))


def test_what_is_wished_already_changes_nothing(ask, change):
    request = ask({"mug": 1})
    change(request, REFUND)
    assert "resolution_changed" not in events(request)


def test_what_is_paid_for_stays(ask, receive, reimburse, change):
    request = ask({"mug": 2})
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    with refused("already_reimbursed"):
        change(request, CREDIT)


def test_customers_choose_among_what_the_policy_offers_and_staff_among_all(
    case, ask, change
):
    request = ask({"mug": 1})
    with refused("resolution_not_allowed") as caught:
        change(request, Resolution.REPAIR)
    assert caught.value.problems[0].accepted == (REFUND, CREDIT, Resolution.KEEP_ITEM)
    change(request, Resolution.REPAIR, actor=case.by_staff)
    assert request.lines.get().resolution == "repair"


def test_goods_that_have_arrived_are_not_kept(ask, receive, change):
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "quarantine"))
    with refused("resolution_not_allowed"):
        change(request, Resolution.KEEP_ITEM)


def test_others_find_no_such_return(ask, change, shop):
    stranger = Actor(ActorKind.CUSTOMER, user=shop.customer("eve@example.com"))
    request = ask({"mug": 1})
    with refused("not_found"):
        change(request, CREDIT, actor=stranger)


def test_lines_are_named_once_and_are_of_the_return(case, ask, change):
    request, other = ask({"mug": 1}), ask({"shirt": 1})
    mug, shirt = request.lines.get(), other.lines.get()
    with refused("duplicated_line", "line_not_in_return"):
        change_resolution(
            request_id=request.pk,
            changes=[
                ResolutionChange(mug.pk, CREDIT),
                ResolutionChange(mug.pk, REFUND),
                ResolutionChange(shirt.pk, CREDIT),
            ],
            actor=case.by_customer,
        )
