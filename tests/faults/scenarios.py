"""Every operation that writes: where it starts, the call, and where it must end.

A scenario is given the world, makes what the operation needs and returns a
:class:`Step`. The call of a step is repeated as it is after every death.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal as D
from typing import Any

from django.apps import apps
from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import AttemptStatus
from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.models import (
    Delivery,
    PolicyVersion,
    RefundAttempt,
    ReturnPolicy,
    ReturnReason,
    ReturnReasonTranslation,
    ReturnRequest,
)
from saleor_returns.operations import reimburse
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.decline import decline_return
from saleor_returns.operations.inputs import Payment
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.reasons import (
    ReasonChanges,
    archive_reason,
    create_reason,
    update_reason,
)
from saleor_returns.operations.record_delivery import record_delivery
from saleor_returns.operations.reimburse import reimburse_return
from saleor_returns.operations.resolve_refund import resolve_refund
from saleor_returns.operations.retry_refund import retry_refund
from saleor_returns.operations.settle_conflict import settle_conflict
from saleor_returns.operations.setup import set_up

SURELY = {AttemptStatus.DONE}
PERHAPS = {AttemptStatus.DONE, AttemptStatus.UNKNOWN}


@dataclass(frozen=True)
class Step:
    """``refusals`` are what the repeated call may meet where the first one got through.

    ``check`` says what must be there in the end, beside the invariants.
    """

    call: Callable[[], Any]
    check: Callable[[], None]
    refusals: tuple[str, ...] = ()


def request(world):
    def call():
        return world.ask({"shirt": 2, "mug": 1}, idempotency_key="ask")

    def check():
        (made,) = ReturnRequest.objects.all()
        assert made.status == "approved"
        assert made.lines.count() == 2
        assert made.decision.answer.outcome == "approve"
        assert made.search_vector

    return Step(call, check)


def approve(world):
    made = _to_review(world)
    return Step(
        lambda: approve_return(request_id=made.pk, actor=world.case.by_staff),
        lambda: _ended(made, "approved", ["requested", "approved"]),
        refusals=("invalid_state",),
    )


def decline(world):
    made = _to_review(world)
    return Step(
        lambda: decline_return(
            request_id=made.pk, reason="Worn.", actor=world.case.by_staff
        ),
        lambda: _ended(made, "declined", ["requested", "declined"]),
        refusals=("invalid_state",),
    )


def cancel(world):
    made = world.ask({"shirt": 2})
    return Step(
        lambda: cancel_return(request_id=made.pk, actor=world.case.by_customer),
        lambda: _ended(made, "canceled", ["requested", "approved", "canceled"]),
        refusals=("invalid_state",),
    )


def receive(world):
    made = world.ask({"shirt": 3, "mug": 1})
    before = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)

    def call():
        rows = ("shirt", 2, "restock"), ("shirt", 1, "restock"), ("mug", 1, "recycle")
        return world.receive(made, *rows, key="scan")

    def check():
        (receipt,) = made.receipts.all()
        assert [item.quantity for item in receipt.items.all()] == [2, 1, 1]
        after = world.shop.stock_quantity(world.case.shirt, world.case.warehouse)
        assert after == before + 3
        (native,) = world.case.order.fulfillments.filter(status="returned")
        assert native.pk == receipt.native_fulfillment_id
        assert sum(line.quantity for line in native.lines.all()) == 4
        _ended(made, "approved", ["requested", "approved", "received"])

    return Step(call, check)


def reimburse_all(world):
    """The task follows in the same process: it may die there just as well."""
    made = _received(world)

    def call():
        return reimburse_return(
            request_id=made.pk,
            payment=Payment(),
            actor=world.case.by_staff,
            idempotency_key="pay",
        )

    return Step(call, lambda: _paid(world, made, PERHAPS))


def reimburse_nothing(world):
    made = _received(world)

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
        _ended(
            made,
            "completed",
            ["requested", "approved", "received", "reimbursed", "completed"],
        )

    return Step(call, check)


def send_refund(world):
    made, attempt = _waiting(world)
    return Step(
        lambda: tasks.send_refund(str(attempt.pk)),
        lambda: _paid(world, made, PERHAPS),
    )


def send_refund_that_is_refused(world):
    made, attempt = _waiting(world)
    world.case.provider.behave("fail")

    def check():
        attempt.refresh_from_db()
        assert attempt.status in (AttemptStatus.FAILED, AttemptStatus.UNKNOWN)
        assert len(world.case.provider.requests) <= 1
        assert world.case.provider.payments == []

    return Step(lambda: tasks.send_refund(str(attempt.pk)), check)


def send_refund_whose_answer_is_lost(world):
    made, attempt = _waiting(world)
    world.case.provider.behave("pay_then_close")
    return Step(
        lambda: tasks.send_refund(str(attempt.pk)),
        lambda: _paid(world, made, {AttemptStatus.UNKNOWN}),
    )


def settle_a_late_answer(world):
    made, attempt = _waiting(world)
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
    made, attempt = _waiting(world)
    world.case.provider.behave("fail")
    tasks.send_refund(str(attempt.pk))
    world.case.provider.behave("succeed")

    def check():
        assert made.reimbursements.get().attempts.count() == 2
        _paid(world, made, PERHAPS)

    return Step(
        lambda: retry_refund(
            reimbursement_id=attempt.reimbursement_id, actor=world.case.by_staff
        ),
        check,
        refusals=("invalid_state",),
    )


def resolve(world):
    made, attempt = _waiting(world)
    world.case.provider.behave("close")
    tasks.send_refund(str(attempt.pk))

    def check():
        attempt.refresh_from_db()
        assert attempt.status == AttemptStatus.EXTERNAL
        made.refresh_from_db()
        assert made.status == "completed"
        assert _types(made).count("refund_resolved") == 1

    return Step(
        lambda: resolve_refund(
            attempt_id=attempt.pk, paid=True, reason="Seen.", actor=world.case.by_staff
        ),
        check,
        refusals=("invalid_state",),
    )


def note_conflicts(world):
    made = _in_conflict(world)

    def check():
        made.refresh_from_db()
        assert made.attention == ["native_conflict"]
        assert _types(made)[3:] == ["native_conflict"]
        notes = world.case.order.events.filter(type="note_added")
        assert notes.count() == 1

    return Step(tasks.note_native_conflicts, check)


def settle_a_conflict(world):
    made = _in_conflict(world)
    tasks.note_native_conflicts()

    def check():
        made.refresh_from_db()
        assert made.attention == []
        assert _types(made)[3:] == ["native_conflict", "native_conflict_settled"]

    return Step(
        lambda: settle_conflict(
            request_id=made.pk, reason="Seen.", actor=world.case.by_staff
        ),
        check,
        refusals=("invalid_state",),
    )


def deliver(world):
    arrived = timezone.now() - timedelta(days=9)

    def check():
        (delivery,) = Delivery.objects.all()
        assert delivery.delivered_at == arrived

    return Step(
        lambda: record_delivery(
            order_id=world.case.order.pk,
            fulfillment_id=world.case.fulfillment.pk,
            delivered_at=arrived,
            actor=world.case.by_staff,
        ),
        check,
    )


def create_a_reason(world):
    changes = ReasonChanges(
        slug="itches", name="It itches", translations={"fr": "Ça gratte"}
    )

    def check():
        reason = ReturnReason.objects.get(slug="itches")
        assert reason.translations.get().name == "Ça gratte"

    return Step(lambda: create_reason(changes), check, refusals=("slug_taken",))


def update_a_reason(world):
    reason = ReturnReason.objects.get(slug="too-small")
    changes = ReasonChanges(
        name="Too tight", translations={"en": "", "fr": "Trop serré", "de": "Zu eng"}
    )

    def check():
        reason.refresh_from_db()
        assert reason.name == "Too tight"
        names = dict(reason.translations.values_list("language_code", "name"))
        assert names == {"fr": "Trop serré", "de": "Zu eng"}

    return Step(lambda: update_reason(reason_id=reason.pk, changes=changes), check)


def archive_a_reason(world):
    reason = ReturnReason.objects.get(slug="too-small")

    def check():
        reason.refresh_from_db()
        assert reason.archived_at is not None

    return Step(lambda: archive_reason(reason_id=reason.pk), check)


def publish(world):
    """Without a key the same rules may be published twice, which changes nothing."""
    document = PolicyDocument(window_days=7)

    def check():
        versions = PolicyVersion.objects.filter(policy__channel=world.case.channel)
        rows = list(versions.order_by("number"))
        assert [row.number for row in rows] == list(range(1, len(rows) + 1))
        assert len(rows) in (2, 3)
        assert {row.rules.window_days for row in rows[1:]} == {7}

    return Step(
        lambda: publish_policy(channel=world.case.channel, document=document), check
    )


def setup(world):
    """From nothing: neither reasons nor policies nor the plugin's row."""
    reasons = set(ReturnReason.objects.values_list("slug", flat=True))
    translations = ReturnReasonTranslation.objects.count()
    ReturnReason.objects.all().delete()
    ReturnPolicy.objects.all().delete()
    plugins = _plugin_rows()
    plugins.delete()

    def check():
        assert set(ReturnReason.objects.values_list("slug", flat=True)) == reasons
        assert ReturnReasonTranslation.objects.count() == translations
        policy = ReturnPolicy.objects.get(channel=world.case.channel)
        assert policy.versions.count() == 1
        assert plugins.filter(active=True).count() == 1

    return Step(lambda: list(set_up()), check)


SCENARIOS = [
    request,
    approve,
    decline,
    cancel,
    receive,
    reimburse_all,
    reimburse_nothing,
    send_refund,
    send_refund_that_is_refused,
    send_refund_whose_answer_is_lost,
    settle_a_late_answer,
    retry,
    resolve,
    note_conflicts,
    settle_a_conflict,
    deliver,
    create_a_reason,
    update_a_reason,
    archive_a_reason,
    publish,
    setup,
]


def _to_review(world):
    publish_policy(
        channel=world.case.channel,
        document=PolicyDocument(outcome="review"),
        effective_from=world.case.order.created_at - timedelta(days=1),
    )
    return world.ask({"shirt": 1, "mug": 1})


def _received(world):
    made = world.ask({"shirt": 2, "mug": 1})
    world.receive(made, ("shirt", 2, "restock"), ("mug", 1, "recycle"))
    return made


def _waiting(world) -> tuple[ReturnRequest, RefundAttempt]:
    """An attempt whose task was lost."""
    made = _received(world)
    with world.monkeypatch.context() as patch:
        patch.setattr(reimburse, "queue_refunds", lambda attempts: None)
        reimbursement = reimburse_return(
            request_id=made.pk, payment=Payment(), actor=world.case.by_staff
        )
    return made, reimbursement.attempts.get()


def _in_conflict(world) -> ReturnRequest:
    """Staff have paid for the mug natively too."""
    made = _received(world)
    granted = world.case.order.granted_refunds.create(
        amount_value=D("50.00"), currency="EUR", status="success"
    )
    granted.lines.create(order_line=world.case.lines["mug"], quantity=1)
    return made


def _types(made):
    return list(made.events.order_by("sequence").values_list("type", flat=True))


def _ended(made, status, types):
    made.refresh_from_db()
    assert made.status == status
    assert _types(made) == types


def _paid(world, made, statuses):
    """Asked once at most; where the request may be lost, its end is not known."""
    assert len(world.case.provider.requests) <= 1
    last = made.reimbursements.get().attempts.last()
    assert last.status in statuses
    made.refresh_from_db()
    done = last.status == AttemptStatus.DONE
    assert made.status == ("completed" if done else "approved")
    assert made.money == ("reimbursed" if done else "pending")


def _plugin_rows():
    label = (
        "app.PluginConfiguration"
        if apps.is_installed("sandbox.app")
        else "plugins.PluginConfiguration"
    )
    return apps.get_model(label).objects.filter(identifier="saleor.returns")
