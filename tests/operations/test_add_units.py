"""Units that came beside those announced are taken over, within what the order allows."""

from decimal import Decimal as D

import pytest

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.add_units import add_units
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.inputs import MoreUnits, Payment
from saleor_returns.operations.reimburse import reimburse_return

from .asserting import events, refused

WHY = "It was in the parcel as well."


@pytest.fixture
def add(case):
    def more(request, sku, quantity, *, why=WHY, reason="too-small", key=None, **more):
        return add_units(
            request_id=request.pk,
            units=MoreUnits(case.lines[sku].pk, quantity, why, reason, **more),
            actor=case.by_staff,
            idempotency_key=key,
        )

    return more


@pytest.fixture
def pay(case):
    def reimburse(request):
        (paid,) = reimburse_return(
            request_id=request.pk, payment=Payment(), actor=case.by_staff
        )
        return paid.amount

    return reimburse


def test_a_surplus_unit_becomes_one_of_the_return(ask, receive, inspect, add):
    # given
    request = ask({"shirt": 1})
    receive(request, ("shirt", 2, None))

    # when
    line = add(request, "shirt", 1)

    # then
    request.refresh_from_db()
    assert (line.quantity_requested, line.quantity_approved) == (2, 2)
    assert request.attention == []
    told = request.events.get(type="units_added")
    assert (told.actor, told.data["why"]) == ("staff", WHY)
    assert (told.data["quantity"], told.data["approved"]) == (1, 2)
    assert told.webhook_event == "return_updated"
    inspect(request, ("shirt", 2, "recycle"))
    assert request.lines.get().quantity_accepted == 2


def test_another_line_of_the_order(case, ask, add, receive):
    request = ask({"shirt": 1})
    line = add(request, "mug", 2, reason="too-large")
    assert (line.sku, line.quantity_approved, line.resolution) == (
        "mug",
        2,
        "original_payment",
    )
    request = ReturnRequest.objects.get()
    assert request.reason_ids == sorted(
        request.lines.values_list("reason_id", flat=True)
    )
    assert "mug" in request.search_vector
    receive(request, ("mug", 2, "recycle"), ("shirt", 1, "recycle"))
    assert events(request) == ["requested", "approved", "units_added", "received"]


def test_the_policy_is_asked_again_and_its_answer_can_be_checked(
    ask, add, receive, pay, in_force
):
    # given
    in_force(restocking_fee={"type": "flat", "amount": {"EUR": 5}, "each": "unit"})
    request = ask({"mug": 1})

    # when
    add(request, "mug", 1)
    receive(request, ("mug", 2, "recycle"))

    # then
    record = ReturnRequest.objects.get().decision
    assert evaluate(record.rules, record.known_facts) == record.answer
    assert pay(request) == D("90.00")


def test_units_that_were_paid_for_are_not_charged_again(
    ask, add, receive, pay, in_force
):
    in_force(restocking_fee={"type": "flat", "amount": {"EUR": 5}, "each": "line"})
    request = ask({"mug": 1, "shirt": 1})
    receive(request, ("mug", 1, "recycle"))
    assert pay(request) == D("45.00")
    add(request, "mug", 1)
    receive(request, ("mug", 1, "recycle"))
    assert pay(request) == D("50.00")


def test_what_the_policy_would_refuse_staff_answer_for(ask, add, in_force, case):
    in_force(
        {
            "name": "No mugs",
            "when": {"fact": "product", "any_of": [case.mug.product.slug]},
            "then": {"returnable": {"allowed": False}},
        }
    )
    request = ask({"shirt": 1})
    assert add(request, "mug", 1).quantity_approved == 1


def test_never_more_than_the_order_has(ask, add):
    request, other = ask({"shirt": 1}), ask({"shirt": 1})
    with refused("quantity_not_returnable") as caught:
        add(request, "shirt", 2)
    assert caught.value.problems[0].quantity == 1
    add(request, "shirt", 1)
    with refused("already_returned"):
        add(other, "shirt", 1)
    with refused("quantity_not_positive"):
        add(request, "mug", 0)


def test_additions_that_cannot_be(case, ask, add, shop):
    request = ask({"shirt": 1})
    with refused("required"):
        add(request, "shirt", 1, why=" ")
    with refused("required"):
        add(request, "mug", 1, reason=None)
    with refused("reason_not_found"):
        add(request, "mug", 1, reason="no-such")
    request.lines.update(is_kept=True)
    with refused("not_awaited"):
        add(request, "shirt", 1)
    request.lines.update(is_kept=False, resolution=Resolution.EXCHANGE)
    with refused("resolution_not_allowed"):
        add(request, "shirt", 1)
    assert add(request, "mug", 1).resolution == "original_payment"
    canceled = ask({"shirt": 1})
    cancel_return(request_id=canceled.pk, actor=case.by_customer)
    with refused("invalid_state"):
        add(canceled, "shirt", 1)


def test_a_line_keeps_its_own_reason_also_once_it_is_out_of_use(ask, add):
    request = ask({"shirt": 1})
    line = request.lines.get()
    type(line.reason).objects.filter(pk=line.reason_id).update(
        archived_at=request.created_at
    )
    assert add(request, "shirt", 1, reason="too-large").reason.slug == "too-small"


def test_the_same_key_adds_once(ask, add):
    request = ask({"shirt": 1})
    first = add(request, "shirt", 1, key="more")
    again = add(request, "shirt", 1, key="more")
    assert (first, again.quantity_approved) == (again, 2)
    with refused("idempotency_key_reused"):
        add(request, "shirt", 2, key="more")


def test_what_is_added_to_the_order_later_follows_its_sibling(
    case, ask, add, shop, in_force
):
    # given
    in_force(restocking_fee={"type": "flat", "amount": {"EUR": 5}, "each": "line"})
    request = ask({"shirt": 1})
    known = request.decision
    mug = str(case.lines["mug"].pk)
    facts = known.known_facts
    kept = tuple(row for row in facts.lines if row.line != mug)
    known.facts = facts.model_copy(update={"lines": kept}).model_dump(mode="json")
    known.save()

    # when
    line = add(request, "mug", 1)

    # then
    assert line.terms == request.lines.get(sku="shirt").terms
