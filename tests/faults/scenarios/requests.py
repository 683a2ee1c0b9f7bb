"""Asking for returns and deciding on them."""

from datetime import timedelta

from saleor_returns.models import ReturnRequest
from saleor_returns.operations.add_units import add_units
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.decline import decline_return
from saleor_returns.operations.inputs import MoreUnits
from saleor_returns.operations.publish_policy import publish_policy
from tests.policies import REVIEW

from .step import Step, ended


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
        lambda: ended(made, "approved", ["requested", "approved"]),
        refusals=("invalid_state",),
    )


def decline(world):
    made = _to_review(world)
    return Step(
        lambda: decline_return(
            request_id=made.pk, reason="Worn.", actor=world.case.by_staff
        ),
        lambda: ended(made, "declined", ["requested", "declined"]),
        refusals=("invalid_state",),
    )


def cancel(world):
    made = world.ask({"shirt": 2})
    return Step(
        lambda: cancel_return(request_id=made.pk, actor=world.case.by_customer),
        lambda: ended(made, "canceled", ["requested", "approved", "canceled"]),
        refusals=("invalid_state",),
    )


def add_more_units(world):
    made = world.ask({"shirt": 1})
    units = MoreUnits(world.case.lines["mug"].pk, 1, "It came too.", "too-small")

    def check():
        made.refresh_from_db()
        approved = {row.sku: row.quantity_approved for row in made.lines.all()}
        assert approved == {"shirt": 1, "mug": 1}
        ended(made, "approved", ["requested", "approved", "units_added"])

    return Step(
        lambda: add_units(
            request_id=made.pk,
            units=units,
            actor=world.case.by_staff,
            idempotency_key="more",
        ),
        check,
    )


def _to_review(world):
    publish_policy(
        channel=world.case.channel,
        document=REVIEW,
        effective_from=world.case.order.created_at - timedelta(days=1),
    )
    return world.ask({"shirt": 1, "mug": 1})
