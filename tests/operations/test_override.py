"""Staff set the policy aside for one return, and the timeline says why."""

from decimal import Decimal as D

import pytest

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.inputs import Payment, Wanted, WantedLine
from saleor_returns.operations.reimburse import reimburse_return
from saleor_returns.operations.request import request_return

from .asserting import events, refused

WHY = "The parcel was lost for a month."
NOT_RETURNABLE = {"returnable": {"allowed": False}}


@pytest.fixture
def override(case, ask):
    def ask_all_the_same(quantities, why=WHY, **options):
        actor = options.pop("actor", case.by_staff)
        return ask(quantities, actor=actor, override_reason=why, **options)

    return ask_all_the_same


@pytest.fixture
def too_late(in_force):
    in_force(window={"days": 1})


def approval(request):
    return request.events.get(type="approved")


def test_what_the_policy_declines_is_approved_and_the_decision_stays(
    case, override, too_late
):
    # when
    request = override({"shirt": 2, "mug": 1}, f" {WHY} ")

    # then
    assert events(request) == ["requested", "approved"]
    assert [row.quantity_approved for row in request.lines.all()] == [1, 2]
    record = request.decision
    assert record.answer.outcome == "decline"
    assert evaluate(record.rules, record.known_facts) == record.answer
    told = approval(request)
    assert (told.actor, told.user) == ("staff", case.by_staff.user)
    assert told.data["override_reason"] == WHY
    assert told.data["outcome"] == "decline"
    assert {row["line"] for row in told.data["refusals"]} == {
        str(case.lines["shirt"].pk),
        str(case.lines["mug"].pk),
    }
    assert {row["code"] for row in told.data["refusals"]} == {"return_window_expired"}


def test_only_the_refusals_of_wanted_lines_are_overridden(case, override, in_force):
    in_force(
        {
            "name": "No shirts",
            "when": {"fact": "product", "any_of": [case.shirt.product.slug]},
            "then": NOT_RETURNABLE,
        }
    )
    request = override({"shirt": 1, "mug": 1})
    assert approval(request).data["refusals"] == [
        {"line": str(case.lines["shirt"].pk), "code": "not_returnable"}
    ]


def test_what_waits_for_staff_does_not_wait(case, override, in_force):
    in_force(outcome={"do": "review"})
    request = override({"shirt": 1})
    assert request.status == "approved"
    assert approval(request).data == {
        "override_reason": WHY,
        "outcome": "review",
        "refusals": [],
    }


def test_nothing_is_overridden_where_the_policy_agrees(override):
    told = approval(override({"shirt": 1}))
    assert (told.actor, told.data) == ("system", {})


def test_only_staff_override(case, ask, override, too_late):
    app = Actor(ActorKind.APP, app=case.app)
    for actor in (case.by_customer, app):
        with refused("override_not_allowed"):
            override({"shirt": 1}, actor=actor)
    with refused("required"):
        override({"shirt": 1}, "  ")
    with refused("too_long"):
        override({"shirt": 1}, "x" * 2001)
    assert ask({"shirt": 1}, actor=case.by_staff).status == "declined"


def test_what_is_impossible_stays_so(case, override, too_late):
    with refused("quantity_not_returnable") as caught:
        override({"shirt": 4})
    assert caught.value.problems[0].quantity == 3
    override({"shirt": 3})
    with refused("already_returned"):
        override({"shirt": 1})
    wanted = Wanted(
        case.order.pk,
        [WantedLine(case.lines["mug"].pk, 1, "no-such")],
        override_reason=WHY,
    )
    with refused("reason_not_found"):
        request_return(wanted=wanted, actor=case.by_staff)


def test_it_is_settled_as_the_policy_offers(override, in_force):
    in_force(window={"days": 1}, resolutions=["original_payment"])
    with refused("resolution_not_allowed"):
        override({"shirt": 1}, resolution=Resolution.STORE_CREDIT)
    override({"shirt": 1})


def test_it_is_received_and_paid_with_the_fees_of_the_policy(
    case, override, in_force, receive
):
    # given
    fee = {"type": "percentage", "percentage": 10}
    in_force(window={"days": 1}, restocking_fee=fee)
    request = override({"mug": 1})
    receive(request, ("mug", 1, "recycle"))

    # when
    (paid,) = reimburse_return(
        request_id=request.pk, payment=Payment(), actor=case.by_staff
    )

    # then
    assert paid.amount == D("45.00")


def test_the_same_key_overrides_once(override, too_late):
    first = override({"shirt": 1}, idempotency_key="once")
    assert override({"shirt": 1}, idempotency_key="once") == first
    with refused("idempotency_key_reused"):
        override({"shirt": 1}, "Another reason.", idempotency_key="once")
    assert ReturnRequest.objects.count() == 1
