from datetime import timedelta
from decimal import Decimal as D
from uuid import uuid4

import pytest
from django.apps import apps
from django.utils import timezone

from saleor_returns.domain.lifecycle import RequestStatus
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import ReturnReason, ReturnRequest
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.decline import decline_return
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.reasons import (
    ReasonChanges,
    archive_reason,
    update_reason,
)
from sandbox.shop import Line
from tests.policies import REVIEW, open_for, policy, without_types

from .asserting import events, refused


def review_everything(case):
    publish_policy(
        channel=case.channel,
        document=REVIEW,
        effective_from=case.order.created_at - timedelta(days=1),
    )


def test_a_request_is_approved_at_once_with_a_snapshot_of_what_was_sold(case, ask):
    # when
    request = ask({"shirt": 2, "mug": 1}, comment="Both too small")

    # then
    request.refresh_from_db()
    assert request.status == RequestStatus.APPROVED
    assert request.number.startswith("RMA-")
    assert request.user == case.customer
    assert request.comment == "Both too small"
    shirt = request.lines.get(sku="shirt")
    assert (shirt.quantity_requested, shirt.quantity_approved) == (2, 2)
    assert shirt.total_gross_amount == D("59.99")
    assert shirt.ordered_quantity == 3
    assert events(request) == ["requested", "approved"]


def test_the_stored_decision_can_be_evaluated_again(case, ask):
    decision = ask({"shirt": 1}).decision
    decision.refresh_from_db()
    assert decision.policy_version.number == 1
    assert evaluate(decision.rules, decision.known_facts) == decision.answer


def test_a_shop_without_any_policy_works_from_the_first_day(case, ask):
    from saleor_returns.models import ReturnPolicy

    ReturnPolicy.objects.all().delete()
    request = ask({"shirt": 1})
    assert request.status == RequestStatus.APPROVED
    assert request.decision.policy_version is None
    decision = request.decision
    assert evaluate(decision.rules, decision.known_facts) == decision.answer


def test_the_shops_default_policy_serves_channels_without_their_own(case, ask):
    from saleor_returns.models import ReturnPolicy

    ReturnPolicy.objects.all().delete()
    default = publish_policy(channel=None, document=REVIEW)
    request = ask({"shirt": 1})
    assert request.status == RequestStatus.REQUESTED
    assert request.decision.policy_version == default


def test_a_later_version_does_not_reach_orders_placed_before_it(case, ask):
    publish_policy(channel=case.channel, document=without_types("other"))
    assert ask({"shirt": 1}).decision.policy_version.number == 1


def test_each_return_holds_its_units(case, ask):
    ask({"shirt": 2})
    with refused("quantity_not_returnable") as caught:
        ask({"shirt": 2})
    (problem,) = caught.value.problems
    assert problem.quantity == 1
    assert problem.line == case.lines["shirt"].pk
    ask({"shirt": 1})
    with refused("already_returned") as caught:
        ask({"shirt": 1})
    assert caught.value.problems[0].quantity == 0


def test_canceled_units_are_free_again(case, ask):
    first = ask({"shirt": 3})
    cancel_return(request_id=first.pk, actor=case.by_customer)
    second = ask({"shirt": 3})
    assert second.status == RequestStatus.APPROVED
    assert events(first) == ["requested", "approved", "canceled"]


@pytest.mark.parametrize(
    ("document", "code"),
    [
        (open_for(1), "return_window_expired"),
        (without_types("clothing"), "not_returnable"),
    ],
)
def test_what_the_policy_refuses_is_stored_as_a_declined_return(
    case, ask, document, code
):
    # given
    publish_policy(
        channel=case.channel,
        document=document,
        effective_from=case.order.created_at - timedelta(days=1),
    )

    # when
    request = ask({"shirt": 1})

    # then
    assert request.status == RequestStatus.DECLINED
    assert request.lines.get().quantity_approved == 0
    refusal = request.decision.answer.line(case.lines["shirt"].pk).refusal
    assert refusal.code == code
    assert events(request) == ["requested", "declined"]


def test_a_declined_return_holds_no_units(case, ask):
    publish_policy(
        channel=case.channel,
        document=open_for(1),
        effective_from=case.order.created_at - timedelta(days=1),
    )
    ask({"shirt": 3})
    assert ask({"shirt": 3}).status == RequestStatus.DECLINED


def test_staff_and_apps_ask_for_any_order(case, ask):
    assert ask({"shirt": 1}, actor=case.by_staff).app is None
    request = ask({"shirt": 1}, actor=Actor(ActorKind.APP, app=case.app))
    assert request.app == case.app
    assert request.user == case.customer


def test_foreign_and_unknown_orders_answer_alike(case, ask, shop):
    foreign = shop.order(
        channel=case.channel, email="zoe@example.com", lines=[Line(case.shirt, 1)]
    )
    unknown = type(foreign)(pk=uuid4())
    answers = []
    for order in (foreign, unknown):
        with refused("order_not_found") as caught:
            ask({case.lines["shirt"].pk: 1}, order=order)
        answers.append(caught.value.problems)
    assert answers[0] == answers[1]


@pytest.mark.parametrize("status", ["draft", "unconfirmed", "expired"])
def test_orders_that_were_not_placed(case, ask, status):
    case.order.status = status
    case.order.save(update_fields=["status"])
    with refused("order_draft"):
        ask({"shirt": 1})


def test_canceled_orders(case, ask):
    case.order.status = "canceled"
    case.order.save(update_fields=["status"])
    with refused("order_canceled"):
        ask({"shirt": 1})


def test_unpaid_and_unfulfilled_orders(case, ask, shop):
    order = shop.order(
        channel=case.channel, customer=case.customer, lines=[Line(case.shirt, 1)]
    )
    line = order.lines.get()
    with refused("order_not_paid"):
        ask({line.pk: 1}, order=order)
    shop.pay(order, app=case.app)
    with refused("order_not_fulfilled"):
        ask({line.pk: 1}, order=order)


def test_a_line_that_was_not_shipped(case, ask, shop):
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(case.shirt, 2), Line(case.mug, 1)],
    )
    shop.pay(order, app=case.app)
    shirt, mug = order.lines.order_by("product_sku").reverse()
    shop.fulfill(order, {shirt: 1}, warehouse=case.warehouse)
    with refused("not_fulfilled") as caught:
        ask({mug.pk: 1}, order=order)
    assert caught.value.problems[0].quantity == 0
    with refused("quantity_not_returnable") as caught:
        ask({shirt.pk: 2}, order=order)
    assert caught.value.problems[0].quantity == 1


@pytest.mark.parametrize("quantity", [0, -1])
def test_a_quantity_must_be_positive(case, ask, quantity):
    with refused("quantity_not_positive") as caught:
        ask({"mug": quantity})
    assert caught.value.problems[0].quantity == 2


def test_too_many_names_the_number_that_can_be_returned(case, ask):
    with refused("quantity_not_returnable") as caught:
        ask({"mug": 3})
    assert caught.value.problems[0].quantity == 2


def test_every_bad_line_is_named_at_once(case, ask, shop):
    other = shop.order(
        channel=case.channel, customer=case.customer, lines=[Line(case.mug, 1)]
    )
    foreign = other.lines.get()
    with refused("quantity_not_returnable", "line_not_in_order") as caught:
        ask({"mug": 3, foreign.pk: 1})
    assert [problem.line for problem in caught.value.problems] == [
        case.lines["mug"].pk,
        foreign.pk,
    ]


def test_impossible_lines_are_named_with_the_others(case, ask):
    ask({"shirt": 3})
    with refused("already_returned", "quantity_not_returnable"):
        ask({"shirt": 1, "mug": 3}, reason="too-small")


def test_a_line_named_twice(case):
    from saleor_returns.operations.inputs import Wanted, WantedLine
    from saleor_returns.operations.request import request_return

    line = WantedLine(case.lines["mug"].pk, 1, "too-small")
    with refused("duplicated_line"):
        request_return(
            wanted=Wanted(case.order.pk, [line, line]), actor=case.by_customer
        )


def test_no_lines(case, ask):
    with refused("required"):
        ask({})


def test_reasons_that_cannot_be_used(case, ask):
    with refused("reason_not_found") as caught:
        ask({"mug": 1}, reason="because")
    assert "too-small" in caught.value.problems[0].accepted
    archive_reason(reason_id=ReturnReason.objects.get(slug="too-large").pk)
    with refused("reason_archived") as caught:
        ask({"mug": 1}, reason="too-large")
    assert "too-large" not in caught.value.problems[0].accepted
    with refused("reason_not_applicable"):
        ask({"mug": 1}, kind="claim")


def test_a_resolution_that_the_policy_does_not_offer(case, ask):
    with refused("resolution_not_allowed") as caught:
        ask({"mug": 1}, resolution="store_credit")
    assert list(caught.value.problems[0].accepted) == ["original_payment"]


def test_a_comment_that_is_too_long(case, ask):
    with refused("too_long"):
        ask({"mug": 1}, comment="x" * 2001)


def test_the_same_key_does_nothing_the_second_time(case, ask):
    first = ask({"mug": 1}, idempotency_key="k1")
    second = ask({"mug": 1}, idempotency_key="k1")
    assert second == first
    assert ReturnRequest.objects.count() == 1
    with refused("idempotency_key_reused"):
        ask({"mug": 2}, idempotency_key="k1")
    assert events(first) == ["requested", "approved"]


def test_keys_belong_to_who_uses_them(case, ask):
    mine = ask({"mug": 1}, idempotency_key="k1")
    theirs = ask({"mug": 1}, idempotency_key="k1", actor=case.by_staff)
    assert mine != theirs


def test_the_same_key_on_another_order(case, ask, shop):
    order = shop.order(
        channel=case.channel, customer=case.customer, lines=[Line(case.mug, 1)]
    )
    shop.pay(order, app=case.app)
    shop.fulfill(order)
    ask({"mug": 1}, idempotency_key="k1")
    with refused("idempotency_key_reused"):
        ask({order.lines.get().pk: 1}, order=order, idempotency_key="k1")


def test_a_deleted_variant_can_still_be_given_back(case, ask):
    case.shirt.product.delete()
    request = ask({"shirt": 1})
    line = request.lines.get()
    assert (line.variant, line.sku, line.product_name) == (None, "shirt", "Shirt")


def test_a_delivery_that_was_recorded_starts_the_window(case, ask):
    from saleor_returns.operations.record_delivery import record_delivery

    publish_policy(
        channel=case.channel,
        document=open_for(5),
        effective_from=case.order.created_at - timedelta(days=1),
    )
    moment = timezone.now() - timedelta(days=9)
    with refused("not_found"):
        record_delivery(
            order_id=case.order.pk,
            fulfillment_id=-1,
            delivered_at=moment,
            actor=case.by_staff,
        )
    record_delivery(
        order_id=case.order.pk,
        fulfillment_id=case.fulfillment.pk,
        delivered_at=moment,
        actor=case.by_staff,
    )
    request = ask({"shirt": 1})
    assert request.status == RequestStatus.DECLINED
    facts = request.decision.known_facts
    assert {line.delivery_source for line in facts.lines} == {"recorded"}
    refusal = request.decision.answer.line(request.lines.get().order_line_id).refusal
    assert refusal.data["delivery_source"] == "recorded"


def test_staff_approve_what_waits(case, ask):
    review_everything(case)
    request = ask({"shirt": 2})
    assert request.status == RequestStatus.REQUESTED
    approved = approve_return(request_id=request.pk, actor=case.by_staff)
    assert approved.status == RequestStatus.APPROVED
    assert approved.lines.get().quantity_approved == 2
    with refused("invalid_state") as caught:
        approve_return(request_id=request.pk, actor=case.by_staff)
    assert caught.value.problems[0].accepted == ["requested"]
    assert events(request) == ["requested", "approved"]


def test_staff_decline_what_waits_with_words(case, ask):
    review_everything(case)
    request = ask({"shirt": 2})
    with refused("required"):
        decline_return(request_id=request.pk, reason=" ", actor=case.by_staff)
    decline_return(request_id=request.pk, reason="Worn.", actor=case.by_staff)
    request.refresh_from_db()
    assert (request.status, request.decline_reason) == ("declined", "Worn.")
    assert events(request) == ["requested", "declined"]


def test_units_returned_natively_in_the_meantime_cannot_be_approved(case, ask):
    from saleor_returns import host
    from saleor_returns.host.contract import ReturnedQuantity

    review_everything(case)
    request = ask({"shirt": 3})
    host.orders.record_return(
        case.order, [ReturnedQuantity(case.lines["shirt"], 2)], case.by_staff
    )
    with refused("quantity_not_returnable") as caught:
        approve_return(request_id=request.pk, actor=case.by_staff)
    assert caught.value.problems[0].quantity == 1


def test_customers_cancel_their_own_returns_only(case, ask, shop):
    request = ask({"shirt": 1})
    stranger = Actor(ActorKind.CUSTOMER, user=shop.customer("eve@example.com"))
    with refused("not_found"):
        cancel_return(request_id=request.pk, actor=stranger)
    with refused("not_found"):
        cancel_return(request_id=uuid4(), actor=case.by_customer)
    request.refresh_from_db()
    assert request.status == RequestStatus.APPROVED


def test_what_the_platform_deletes_leaves_the_return_whole(case, ask):
    request = ask({"shirt": 1}, actor=Actor(ActorKind.APP, app=case.app))
    apps.get_model("app", "App").objects.filter(pk=case.app.pk).delete()
    apps.get_model("account", "User").objects.filter(pk=case.customer.pk).delete()
    request.refresh_from_db()
    assert (request.user, request.app) == (None, None)
    assert request.lines.get().sku == "shirt"


@pytest.fixture
def asks_where(db, case):
    """The reason “too-small” asks where, of clothing."""
    reason = ReturnReason.objects.get(slug="too-small")
    answers = [{"slug": slug, "text": slug} for slug in ("waist", "length")]
    question = {
        "slug": "where",
        "text": "Where?",
        "answers": answers,
        "required": True,
        "product_types": ["clothing"],
    }
    update_reason(reason_id=reason.pk, changes=ReasonChanges(questions=[question]))


def test_a_question_must_be_answered_by_what_there_is(case, ask, asks_where):
    with refused("answer_required") as caught:
        ask({"shirt": 1})
    (problem,) = caught.value.problems
    assert problem.accepted == ["waist", "length"]
    with refused("answer_invalid") as caught:
        ask({"shirt": 1}, answers={"where": "neck"})
    assert caught.value.problems[0].accepted == ("waist", "length")
    with refused("answer_required", "answer_invalid"):
        ask({"shirt": 1}, answers={"when": "now"})


def test_an_answer_decides(case, ask, asks_where):
    # given
    rule = {
        "name": "Too long can be shortened",
        "when": {"question": "where", "any_of": ["length"]},
        "then": {"outcome": {"do": "review"}, "advice": "We can shorten it."},
    }
    publish_policy(
        channel=case.channel,
        document=policy(rule),
        effective_from=case.order.created_at - timedelta(days=1),
    )

    # then
    assert ask({"shirt": 1}, answers={"where": "waist"}).status == "approved"
    request = ask({"shirt": 1}, answers={"where": "length"})
    assert request.status == "requested"
    assert request.lines.get().answers == {"where": "length"}
    decided = request.decision.answer.line(case.lines["shirt"].pk)
    assert decided.advice == "We can shorten it."
