"""Reserving money, sending it and reading what came of it."""

from datetime import timedelta
from decimal import Decimal as D

from django.apps import apps

from saleor_returns import host, tasks
from saleor_returns.domain.lifecycle import AttemptStatus, Resolution
from saleor_returns.models import RefundAttempt, ReturnRequest
from saleor_returns.operations import reimburse
from saleor_returns.operations.cancel_reimbursement import cancel_reimbursement
from saleor_returns.operations.inputs import Payment
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.reimburse import reimburse_return
from saleor_returns.operations.resolve_refund import resolve_refund
from saleor_returns.operations.retry_refund import retry_refund
from sandbox.shop import Line
from tests.policies import policy

from .step import Step, ended, received, types

PERHAPS = {AttemptStatus.DONE, AttemptStatus.UNKNOWN}


def reimburse_all(world):
    """The task follows in the same process: it may die there just as well."""
    made = received(world)

    def call():
        return reimburse_return(
            request_id=made.pk,
            payment=Payment(),
            actor=world.case.by_staff,
            idempotency_key="pay",
        )

    return Step(call, lambda: paid(world, made, PERHAPS))


def reimburse_nothing(world):
    made = received(world)

    def call():
        return reimburse_return(
            request_id=made.pk,
            payment=Payment(D(0), "Agreed."),
            actor=world.case.by_staff,
            idempotency_key="pay",
        )

    def check():
        (reimbursement,) = made.reimbursements.all()
        assert not reimbursement.attempts.exists()
        ended(
            made,
            "completed",
            [
                "requested",
                "approved",
                "received",
                "stock_moved",
                "reimbursed",
                "completed",
            ],
        )

    return Step(call, check)


def give_store_credit(world):
    """The letter about the card is written in the same process."""
    publish_policy(
        channel=world.case.channel,
        document=policy(
            resolutions=["original_payment", "store_credit"],
            store_credit={"bonus_percentage": 10},
        ),
        effective_from=world.case.order.created_at - timedelta(days=1),
    )
    made = world.ask({"mug": 1}, resolution=Resolution.STORE_CREDIT)
    world.receive(made, ("mug", 1, "recycle"))

    def check():
        attempt = made.reimbursements.get().attempts.get()
        (card,) = apps.get_model("giftcard", "GiftCard").objects.all()
        assert attempt.gift_card == card
        assert (attempt.amount, attempt.bonus) == (D("50.00"), D("5.00"))
        assert card.initial_balance_amount == D("55.00")
        assert host.gift_cards.left_on([card.pk]) == {card.pk: D("55.00")}
        assert attempt.sent_at is not None
        ended(
            made,
            "completed",
            ["requested", "approved", "received", "reimbursed", "completed"],
        )

    def call():
        return reimburse_return(
            request_id=made.pk,
            payment=Payment(),
            actor=world.case.by_staff,
            idempotency_key="pay",
        )

    return Step(call, check)


def send_refund(world):
    made, attempt = waiting(world)
    return Step(
        lambda: tasks.send_refund(str(attempt.pk)),
        lambda: paid(world, made, PERHAPS),
    )


def send_refund_that_is_refused(world):
    made, attempt = waiting(world)
    world.case.provider.behave("fail")

    def check():
        attempt.refresh_from_db()
        assert attempt.status in (AttemptStatus.FAILED, AttemptStatus.UNKNOWN)
        assert len(world.case.provider.requests) <= 1
        assert world.case.provider.payments == []

    return Step(lambda: tasks.send_refund(str(attempt.pk)), check)


def send_refund_whose_answer_is_lost(world):
    made, attempt = waiting(world)
    world.case.provider.behave("pay_then_close")
    return Step(
        lambda: tasks.send_refund(str(attempt.pk)),
        lambda: paid(world, made, {AttemptStatus.UNKNOWN}),
    )


def settle_a_late_answer(world):
    made, attempt = waiting(world)
    world.case.provider.behave("later")
    tasks.send_refund(str(attempt.pk))
    asked = world.case.payment.events.get(type="refund_request")
    world.case.payment.events.create(
        type="refund_failure",
        amount_value=asked.amount_value,
        currency=asked.currency,
        psp_reference=asked.psp_reference,
        related_granted_refund_id=asked.related_granted_refund_id,
        include_in_calculations=True,
    )

    def check():
        attempt.refresh_from_db()
        assert attempt.status == AttemptStatus.FAILED
        made.refresh_from_db()
        assert made.money == "failed"

    return Step(tasks.reconcile_refunds, check)


def retry(world):
    made, attempt = waiting(world)
    world.case.provider.behave("fail")
    tasks.send_refund(str(attempt.pk))
    world.case.provider.behave("succeed")

    def check():
        assert made.reimbursements.get().attempts.count() == 2
        paid(world, made, PERHAPS)

    return Step(
        lambda: retry_refund(
            reimbursement_id=attempt.reimbursement_id, actor=world.case.by_staff
        ),
        check,
        refusals=("invalid_state",),
    )


def resolve(world):
    made, attempt = waiting(world)
    world.case.provider.behave("close")
    tasks.send_refund(str(attempt.pk))

    def check():
        attempt.refresh_from_db()
        assert attempt.status == AttemptStatus.EXTERNAL
        made.refresh_from_db()
        assert made.status == "completed"
        assert types(made).count("refund_resolved") == 1

    return Step(
        lambda: resolve_refund(
            attempt_id=attempt.pk, paid=True, reason="Seen.", actor=world.case.by_staff
        ),
        check,
        refusals=("invalid_state",),
    )


def cancel_a_refund(world):
    """With a gift card that was bought, and is given back once."""
    card, reimbursement = _refused_card(world)
    made = reimbursement.request

    def check():
        reimbursement.refresh_from_db()
        assert reimbursement.canceled_at is not None
        assert reimbursement.attempts.get().status == AttemptStatus.CANCELED
        assert host.gift_cards.left_on([card.pk]) == {card.pk: D("25.00")}
        assert made.lines.get().quantity_reimbursed == 0
        ended(
            made,
            "approved",
            [
                *("requested", "approved", "reimbursement_created", "refund_failed"),
                "reimbursement_canceled",
            ],
        )

    def call():
        return cancel_reimbursement(
            reimbursement_id=reimbursement.pk,
            reason="The account is closed.",
            actor=world.case.by_staff,
        )

    return Step(call, check, refusals=("invalid_state",))


def _refused_card(world):
    """A card of 25.00 that was bought and taken, and what the App refused for it."""
    case, shop = world.case, world.shop
    publish_policy(
        channel=case.channel,
        document=policy(bought_gift_cards="take_back"),
        effective_from=case.order.created_at - timedelta(days=1),
    )
    kind = shop.product_type("gift-card")
    variant = shop.variant("card", "Gift card", kind, channel=case.channel)
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(variant, 1, total_gross=D("25.00"))],
        created_at=case.order.created_at,
    )
    shop.pay(order, app=case.app)
    shop.fulfill(order, warehouse=case.warehouse)
    order.refresh_from_db()
    line = order.lines.get()
    (card,) = host.gift_cards.bought_with([line.pk])[line.pk]
    made = world.ask({line.pk: 1}, order=order)
    case.provider.behave("fail")
    _made, attempt = waiting(world, made)
    tasks.send_refund(str(attempt.pk))
    case.provider.behave("succeed")
    return card, attempt.reimbursement


def waiting(
    world, made: ReturnRequest | None = None
) -> tuple[ReturnRequest, RefundAttempt]:
    """An attempt whose task was lost."""
    made = made or received(world)
    with world.monkeypatch.context() as patch:
        patch.setattr(reimburse, "queue_refunds", lambda attempts: None)
        (reimbursement,) = reimburse_return(
            request_id=made.pk, payment=Payment(), actor=world.case.by_staff
        )
    return made, reimbursement.attempts.get()


def paid(world, made, statuses):
    """Asked once at most; where the request may be lost, its end is not known."""
    assert len(world.case.provider.requests) <= 1
    last = made.reimbursements.get().attempts.last()
    assert last.status in statuses
    made.refresh_from_db()
    done = last.status == AttemptStatus.DONE
    assert made.status == ("completed" if done else "approved")
    assert made.money == ("reimbursed" if done else "pending")
