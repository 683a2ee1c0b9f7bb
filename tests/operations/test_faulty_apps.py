"""A payment App that is slow, answers twice, in the wrong order, or not at all."""

import json
from decimal import Decimal as D

import pytest
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connections
from django.test import Client

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import AttemptStatus
from saleor_returns.facts.payments import balances

from .asserting import events


@pytest.fixture
def mug(ask, receive):
    """A return of one accepted mug, worth 50.00."""

    def make():
        request = ask({"mug": 1})
        receive(request, ("mug", 1, "recycle"))
        return request

    return make


@pytest.fixture
def talkative(case, shop):
    """The App reports from a connection of its own, while the shop waits for it."""
    token = shop.token(case.app)

    def report(shop_url, variables):
        from sandbox.provider.reporting import MUTATION

        try:
            answer = (
                Client()
                .post(
                    "/graphql/",
                    json.dumps(
                        {"query": MUTATION, "variables": variables},
                        cls=DjangoJSONEncoder,
                    ),
                    content_type="application/json",
                    headers={"Authorization": f"Bearer {token}"},
                )
                .json()
            )
            assert answer["data"]["transactionEventReport"]["errors"] == []
        finally:
            connections.close_all()

    case.provider.report = report


def state(attempt):
    attempt.refresh_from_db()
    return attempt.status


def books(case):
    """Charged and refunded, as the payment says, and what we may still pay from it."""
    case.payment.refresh_from_db()
    refundable = sum(row.refundable for row in balances(case.order))
    return case.payment.charged_value, case.payment.refunded_value, refundable


def test_an_app_that_is_slow(case, mug, reimburse, app_reports, impatient):
    # given: it pays at once and answers when nobody listens any more
    case.provider.behave("pay_then_timeout", times=1)
    request = mug()
    attempt = reimburse(request).attempts.get()
    case.provider.release()
    assert attempt.status == AttemptStatus.UNKNOWN
    assert books(case) == (D("159.99"), 0, D("109.99"))

    # when
    app_reports(case.provider.payments[0].psp_reference)
    tasks.reconcile_refunds()

    # then
    assert state(attempt) == AttemptStatus.DONE
    assert books(case) == (D("109.99"), D("50.00"), D("109.99"))
    request.refresh_from_db()
    assert request.status == "completed"


def test_an_app_that_says_it_twice(case, mug, reimburse, app_reports):
    request = mug()
    attempt = reimburse(request).attempts.get()
    for _again in range(2):
        assert app_reports(attempt.psp_reference)["alreadyProcessed"]
        tasks.reconcile_refunds()
    assert books(case) == (D("109.99"), D("50.00"), D("109.99"))
    assert events(request).count("reimbursed") == 1


def test_an_app_that_reports_the_later_refund_first(case, mug, reimburse, app_reports):
    # given
    case.provider.behave("later")
    first, second = (reimburse(mug()).attempts.get() for _ in range(2))
    asked = case.payment.events.filter(type="refund_request").order_by("pk")
    early, late = (row.psp_reference for row in asked)

    # when
    app_reports(late)
    tasks.reconcile_refunds()
    halfway = state(first), state(second)
    app_reports(early)
    tasks.reconcile_refunds()

    # then
    assert halfway == (AttemptStatus.IN_TRANSIT, AttemptStatus.DONE)
    assert state(first) == AttemptStatus.DONE
    assert (first.psp_reference, second.psp_reference) == (early, late)
    assert books(case) == (D("59.99"), D("100.00"), D("59.99"))


@pytest.mark.parametrize("first", ["REFUND_FAILURE", "REFUND_SUCCESS"])
def test_an_app_that_fails_and_succeeds_in_either_order(
    case, mug, reimburse, app_reports, first
):
    """The newer one by the App's own time counts, whichever comes first."""
    # given
    case.provider.behave("later")
    request = mug()
    attempt = reimburse(request).attempts.get()
    name = case.payment.events.get(type="refund_request").psp_reference
    times = {
        "REFUND_FAILURE": "2031-01-01T10:00:00+00:00",
        "REFUND_SUCCESS": "2031-01-01T11:00:00+00:00",
    }

    # when
    for kind in sorted(times, key=lambda kind: kind != first):
        app_reports(name, kind, time=times[kind])
        tasks.reconcile_refunds()

    # then
    assert state(attempt) == AttemptStatus.DONE
    assert books(case) == (D("109.99"), D("50.00"), D("109.99"))
    request.refresh_from_db()
    assert (request.money, request.status) == ("reimbursed", "completed")


@pytest.mark.parametrize("first", ["REFUND_REVERSE", "REFUND_SUCCESS"])
def test_an_app_that_pays_and_takes_back_in_either_order(
    case, mug, reimburse, app_reports, first
):
    case.provider.behave("later")
    request = mug()
    attempt = reimburse(request).attempts.get()
    name = case.payment.events.get(type="refund_request").psp_reference
    for kind in sorted(("REFUND_REVERSE", "REFUND_SUCCESS"), key=lambda k: k != first):
        app_reports(name, kind)
        tasks.reconcile_refunds()
    assert state(attempt) == AttemptStatus.FAILED
    assert attempt.reversed_at is not None
    request.refresh_from_db()
    assert (request.money, request.status) == ("failed", "approved")


def test_an_app_that_pays_and_drops_the_connection(case, mug, reimburse, app_reports):
    case.provider.behave("pay_then_close", times=1)
    request = mug()
    attempt = reimburse(request).attempts.get()
    other = reimburse(mug()).attempts.get()
    assert (attempt.status, other.status) == ("unknown", "done")
    assert books(case)[2] == D("59.99")
    app_reports(case.provider.payments[0].psp_reference)
    tasks.reconcile_refunds()
    assert state(attempt) == AttemptStatus.DONE
    assert books(case) == (D("59.99"), D("100.00"), D("59.99"))
    assert case.provider.paid_twice() == []


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("behaviour", ["tell_then_succeed", "tell_then_close"])
def test_an_app_that_reports_before_the_shop_has_its_answer(
    case, mug, reimburse, talkative, behaviour
):
    case.provider.behave(behaviour)
    request = mug()
    attempt = reimburse(request).attempts.get()
    tasks.reconcile_refunds()
    assert state(attempt) == AttemptStatus.DONE
    assert attempt.psp_reference == case.provider.payments[0].psp_reference
    assert books(case)[:2] == (D("109.99"), D("50.00"))
    assert books(case)[2] == D("109.99")
    request.refresh_from_db()
    assert request.status == "completed"
    assert len(case.provider.payments) == 1
