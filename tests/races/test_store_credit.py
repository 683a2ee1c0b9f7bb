"""Store credit that two processes would give at the same time is given once."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.apps import apps

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.models import RefundAttempt
from saleor_returns.operations.change_resolution import change_resolution
from saleor_returns.operations.inputs import ResolutionChange
from saleor_returns.operations.publish_policy import publish_policy
from tests.operations.asserting import events
from tests.policies import policy

from .together import at_once, refusals

pytestmark = pytest.mark.django_db(transaction=True)
CREDIT = Resolution.STORE_CREDIT


@pytest.fixture(autouse=True)
def _policy(case):
    publish_policy(
        channel=case.channel,
        document=policy(
            resolutions=["original_payment", "store_credit"],
            store_credit={"bonus_percentage": 10},
        ),
        effective_from=case.order.created_at - timedelta(days=1),
    )


def given():
    cards = apps.get_model("giftcard", "GiftCard").objects
    return list(cards.values_list("initial_balance_amount", flat=True))


def test_two_clicks_give_one_card(ask, receive, pay):
    request = ask({"mug": 1}, resolution=CREDIT)
    receive(request, ("mug", 1, "recycle"))
    results = at_once(lambda: pay(request), lambda: pay(request))
    (refusal,) = refusals(results)
    assert refusal in (["nothing_to_reimburse"], ["invalid_state"])
    assert given() == [D("55.00")]
    assert events(request).count("reimbursed") == 1


def test_credit_and_a_refund_never_share_the_same_money(case, ask, receive, pay):
    credit, refund = ask({"mug": 1}, resolution=CREDIT), ask({"mug": 1})
    for request in (credit, refund):
        receive(request, ("mug", 1, "recycle"))
    type(case.payment).objects.filter(pk=case.payment.pk).update(
        charged_value=D("70.00")
    )
    case.payment.events.filter(type="charge_success").update(amount_value=D("70.00"))

    results = at_once(lambda: pay(credit), lambda: pay(refund))

    assert refusals(results) == [["amount_above_refundable"]]
    assert RefundAttempt.objects.count() == 1


def test_a_change_of_mind_meets_the_payment(case, ask, receive, pay):
    request = ask({"mug": 1}, resolution=CREDIT)
    receive(request, ("mug", 1, "recycle"))
    change = ResolutionChange(request.lines.get().pk, Resolution.ORIGINAL_PAYMENT)

    at_once(
        lambda: pay(request),
        lambda: change_resolution(
            request_id=request.pk, changes=[change], actor=case.by_customer
        ),
    )

    money = [D(str(row.amount)) for row in case.provider.payments]
    assert (given(), money) in (([D("55.00")], []), ([], [D("50.00")]))
