"""Store credit: a new gift card, and word of it to the customer, once."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal as D

import pytest
from django.utils import timezone

from saleor_returns import host, tasks
from saleor_returns.domain.lifecycle import AttemptStatus, RequestStatus, Resolution
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.host.contract import HostError
from saleor_returns.models import RefundAttempt
from saleor_returns.operations import queue
from saleor_returns.operations.inputs import Payment
from saleor_returns.operations.reimburse import reimburse_return
from saleor_returns.operations.store_credit import send_credit_notice
from sandbox.shop import Line

from .asserting import events, refused
from .settling import ask_each, paid, put_in_force, take_order

CREDIT = Resolution.STORE_CREDIT


@pytest.fixture
def credited(case, ask, receive, at_work):
    """Return units for credit; give the reimbursement."""

    def credit(units, *, amount=None, reason="", **options):
        request = ask(units, resolution=CREDIT, **options)
        receive(request, *((sku, count, "recycle") for sku, count in units.items()))
        with at_work():
            (made,) = reimburse_return(
                request_id=request.pk,
                payment=Payment(amount, reason),
                actor=case.by_staff,
            )
        return made

    return credit


def card_of(reimbursement):
    card = reimbursement.attempts.get().gift_card
    card.refresh_from_db()
    return card


@pytest.fixture(autouse=True)
def sent(shop, ears):
    """How often an App hears that a customer was sent a card."""
    app = shop.app("app.cards", ["MANAGE_GIFT_CARD"])
    ears.listen(app, "gift_card_sent")
    return lambda: len(ears.told(app))


def test_a_card_of_what_the_goods_are_worth(sent, case, credited):
    # given
    put_in_force(case, store_credit={"bonus_percentage": 10, "expires_after_days": 365})

    # when
    made = credited({"mug": 1})

    # then
    card = card_of(made)
    assert card.initial_balance_amount == card.current_balance_amount == D("55.00")
    assert card.expiry_date == datetime.now(UTC).date() + timedelta(days=365)
    assert (card.used_by, card.used_by_email) == (case.customer, case.customer.email)
    attempt = made.attempts.get()
    assert attempt.status == AttemptStatus.DONE
    assert (attempt.amount, attempt.bonus) == (D("50.00"), D("5.00"))
    assert attempt.payment_name == f"…{card.code[-4:]}"
    assert paid(case) == []
    assert events(made.request)[-2:] == ["reimbursed", "completed"]
    assert sent() == 1


def test_a_guest_gets_the_card_by_address(sent, case, shop, receive, at_work):
    # given
    put_in_force(case, store_credit={"bonus_percentage": 0})
    take_order(
        case,
        shop,
        [Line(case.mug, 1, total_gross=D("50.00"))],
        email="guest@example.com",
    )
    case.by_customer = case.by_staff
    request = ask_each(case, {"mug": (1, CREDIT, "too-small")})
    receive(request, ("mug", 1, "recycle"))

    # when
    with at_work():
        (made,) = reimburse_return(
            request_id=request.pk, payment=Payment(), actor=case.by_staff
        )

    # then
    card = card_of(made)
    assert (card.used_by, card.used_by_email) == (None, "guest@example.com")
    assert (card.expiry_date, sent()) == (None, 1)


def test_less_credit_bears_less_bonus_and_the_rest_adds_up(case, credited):
    # given
    put_in_force(case, store_credit={"bonus_percentage": 10})
    lowered = credited({"shirt": 1}, amount=D("10.00"), reason="Worn.")
    assert card_of(lowered).initial_balance_amount == D("11.00")
    assert lowered.request.status == RequestStatus.COMPLETED

    # then
    whole = credited({"shirt": 2})
    assert card_of(whole).initial_balance_amount == D("43.99")


def test_a_bonus_over_several_parts_of_a_return(case, ask, receive, at_work):
    """A tenth of 59.99 in the end, whichever way each unit is rounded."""
    put_in_force(case, store_credit={"bonus_percentage": 10})
    request = ask({"shirt": 3}, resolution=CREDIT)
    bonuses = []
    for _unit in range(3):
        receive(request, ("shirt", 1, "recycle"))
        with at_work():
            (made,) = reimburse_return(
                request_id=request.pk, payment=Payment(), actor=case.by_staff
            )
        bonuses.append(made.attempts.get().bonus)
    assert bonuses == [D("2.00"), D("2.00"), D("2.00")]


def test_each_line_earns_what_was_promised_for_it(case, receive, at_work):
    """Whichever is paid first: a line without a bonus never earns another's."""
    rule = {
        "name": "No bonus",
        "when": {"fact": "reason", "any_of": ["changed-mind"]},
        "then": {"store_credit": {"bonus_percentage": 0}},
    }
    put_in_force(case, rule, store_credit={"bonus_percentage": 10})
    request = ask_each(
        case, {"mug": (2, CREDIT, "changed-mind"), "shirt": (3, CREDIT, "too-small")}
    )
    bonuses = []
    for sku, units in (("mug", 2), ("shirt", 3)):
        receive(request, (sku, units, "recycle"))
        with at_work():
            (made,) = reimburse_return(
                request_id=request.pk, payment=Payment(), actor=case.by_staff
            )
        bonuses.append(made.attempts.get().bonus)
    assert bonuses == [D("0.00"), D("6.00")]


@pytest.mark.parametrize("parts", [["mug", "shirt"], ["shirt", "mug"], ["mug shirt"]])
def test_a_line_s_own_fee_lowers_its_own_bonus(case, receive, at_work, parts):
    """Together or one after another: all of 40.00, and a tenth of 49.99."""
    rule = {
        "name": "Dear to us",
        "when": {"fact": "reason", "any_of": ["changed-mind"]},
        "then": {
            "store_credit": {"bonus_percentage": 100},
            "restocking_fee": {"type": "percentage", "percentage": 50},
        },
    }
    put_in_force(
        case,
        rule,
        store_credit={"bonus_percentage": 10},
        return_shipping_fee={
            "type": "flat",
            "each": "line",
            "amount": {"EUR": "10.00"},
        },
    )
    units = {"mug": 2, "shirt": 3}
    request = ask_each(
        case, {"mug": (2, CREDIT, "changed-mind"), "shirt": (3, CREDIT, "too-small")}
    )
    bonuses = []
    for part in parts:
        receive(request, *((sku, units[sku], "recycle") for sku in part.split()))
        with at_work():
            (made,) = reimburse_return(
                request_id=request.pk, payment=Payment(), actor=case.by_staff
            )
        bonuses.append(made.attempts.get().bonus)
    assert sum(bonuses) == D("45.00")


def test_credit_counts_against_what_payments_can_give(case, credited, ask, receive):
    put_in_force(case)
    credited({"mug": 2})
    request = ask({"shirt": 3})
    receive(request, ("shirt", 3, "recycle"))
    (left,) = proposals_of(request, case.order)
    assert (left.amount, left.refundable) == (D("59.99"), D("59.99"))


def test_no_more_credit_than_was_paid(case, ask, receive):
    put_in_force(case)
    case.payment.charged_value = D("30.00")
    case.payment.save()
    request = ask({"mug": 1}, resolution=CREDIT)
    receive(request, ("mug", 1, "recycle"))
    with refused("amount_above_refundable"):
        reimburse_return(request_id=request.pk, payment=Payment(), actor=case.by_staff)


def test_what_a_card_paid_goes_back_to_it_first_where_the_policy_says_so(
    case, shop, pay_by_gift_card, receive, at_work
):
    """The sandbox's gift cards pay for nothing: there all of it becomes credit."""
    # given
    put_in_force(case, store_credit={"bonus_percentage": 10, "cards_first": True})
    order = take_order(
        case, shop, [Line(case.mug, 2, total_gross=D("100.00"))], pay=False
    )
    by_card = pay_by_gift_card(order, D("30.00"))
    shop.pay(order, app=case.app, amount=D("70.00") if by_card else D("100.00"))
    request = ask_each(case, {"mug": (2, CREDIT, "too-small")})
    receive(request, ("mug", 2, "recycle"))

    # when
    with at_work():
        (made,) = reimburse_return(
            request_id=request.pk, payment=Payment(), actor=case.by_staff
        )

    # then
    rows = [(row.payment_kind, row.amount, row.bonus) for row in made.attempts.all()]
    if by_card:
        assert rows == [
            ("transaction", D("30.00"), 0),
            ("store_credit", D("70.00"), D("10.00")),
        ]
        assert {row.status for row in made.attempts.all()} == {"done"}
        by_card.gift_card.refresh_from_db()
        assert by_card.gift_card.current_balance_amount == D("30.00")
    else:
        assert rows == [("store_credit", D("100.00"), D("10.00"))]


def test_nobody_is_told_inside_the_transaction(
    sent, case, ask, receive, committed, monkeypatch
):
    """The customer hears of the card after the commit, and not before."""
    # given
    put_in_force(case)
    request = ask({"mug": 1}, resolution=CREDIT)
    receive(request, ("mug", 1, "recycle"))

    # when
    with committed():
        (made,) = reimburse_return(
            request_id=request.pk, payment=Payment(), actor=case.by_staff
        )
        assert sent() == 0
        assert made.attempts.get().sent_at is None

    # then
    assert sent() == 1


def test_a_lost_message_is_sent_by_the_sweeper_and_once(
    sent, committed, case, credited, monkeypatch
):
    # given
    put_in_force(case)
    with monkeypatch.context() as patched:
        patched.setattr(queue, "_after_commit", lambda name, argument: None)
        made = credited({"mug": 1})
    with committed():
        tasks.reconcile_refunds()
    assert sent() == 0

    # when
    earlier = timezone.now() - timedelta(minutes=2)
    RefundAttempt.objects.update(created_at=earlier)
    for _time in range(2):
        with committed():
            tasks.reconcile_refunds()

    # then
    assert sent() == 1
    with committed():
        send_credit_notice(attempt_id=made.attempts.get().pk)
    assert sent() == 1


def test_a_message_that_failed_is_sent_again(
    sent, committed, case, credited, monkeypatch
):
    # given
    put_in_force(case)
    with monkeypatch.context() as patched:
        patched.setattr(queue, "_after_commit", lambda name, argument: None)
        made = credited({"mug": 1})
    attempt = made.attempts.get()

    # when
    with monkeypatch.context() as patched:
        patched.setattr(host.gift_cards, "notify", _nobody_answers)
        with pytest.raises(HostError):
            send_credit_notice(attempt_id=attempt.pk)
    with committed():
        send_credit_notice(attempt_id=attempt.pk)

    # then
    attempt.refresh_from_db()
    assert attempt.sent_at is not None
    assert sent() == 1


def test_a_card_that_is_gone_is_not_spoken_of(case, credited, monkeypatch):
    put_in_force(case)
    monkeypatch.setattr(queue, "_after_commit", lambda name, argument: None)
    made = credited({"mug": 1})
    card_of(made).delete()
    send_credit_notice(attempt_id=made.attempts.get().pk)
    assert made.attempts.get().sent_at is None


def _nobody_answers(card, **options):
    raise HostError("Nobody answers.")
