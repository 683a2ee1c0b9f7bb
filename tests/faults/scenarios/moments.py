"""Money that is paid by itself, told of, or given in another way."""

from datetime import timedelta
from decimal import Decimal as D

from django.utils import timezone

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.models import ReturnRequest
from saleor_returns.operations.change_resolution import change_resolution
from saleor_returns.operations.inputs import Payment, ResolutionChange
from saleor_returns.operations.overdue import tell_overdue
from saleor_returns.operations.pay_when_due import pay_when_due
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.reimburse import reimburse_return
from saleor_returns.operations.settle_overpayment import settle_overpayment
from tests.policies import policy

from .step import Step, received, types

EARLIER = timedelta(minutes=5)


def hold_what_cannot_be_paid(world):
    """Every payment is gone; the refund waits for staff, once."""
    _publish(world, refund_at={"moment": "receipt"})
    world.case.payment.charged_value = 0
    world.case.payment.save()
    made = received(world)

    def check():
        made.refresh_from_db()
        assert made.refund_held == "no_refundable_payment"
        assert types(made).count("refund_held") == 1

    return Step(lambda: pay_when_due(request_id=made.pk), check)


def tell_what_is_overdue(world):
    made = received(world)
    ReturnRequest.objects.update(refund_due_at=timezone.now() - EARLIER)

    def check():
        made.refresh_from_db()
        assert made.attention == ["refund_overdue"]
        assert types(made).count("refund_overdue") == 1

    return Step(lambda: tell_overdue(request_id=made.pk), check)


def settle_what_was_overpaid(world):
    """Settled with nothing before the mug was back, which then did not come."""
    _publish(world, refund_at={"moment": "approval", "automatic": False})
    made = world.ask({"mug": 1})
    reimburse_return(
        request_id=made.pk,
        payment=Payment(D(0), "Agreed."),
        actor=world.case.by_staff,
    )
    world.receive(made, ("mug", 1, "missing"))

    def check():
        made.refresh_from_db()
        assert "overpaid" not in made.attention
        assert types(made).count("overpayment_settled") == 1

    return Step(
        lambda: settle_overpayment(
            request_id=made.pk, reason="Forgiven.", actor=world.case.by_staff
        ),
        check,
        refusals=("invalid_state",),
    )


def change_ones_mind(world):
    _publish(world, resolutions=["original_payment", "store_credit"])
    made = received(world)
    line = made.lines.get(sku="mug")

    def check():
        line.refresh_from_db()
        assert line.resolution == "store_credit"
        assert types(made).count("resolution_changed") == 1

    return Step(
        lambda: change_resolution(
            request_id=made.pk,
            changes=[ResolutionChange(line.pk, Resolution.STORE_CREDIT)],
            actor=world.case.by_customer,
        ),
        check,
    )


def _publish(world, **effects):
    publish_policy(
        channel=world.case.channel,
        document=policy(**effects),
        effective_from=world.case.order.created_at - timedelta(days=1),
    )
