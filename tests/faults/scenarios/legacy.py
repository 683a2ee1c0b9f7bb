"""Money that goes through a gateway plugin, which answers while it is asked."""

from decimal import Decimal as D

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import AttemptStatus
from sandbox.shop import Line

from .reimbursements import PERHAPS, paid, waiting
from .step import Step


def send_legacy_refund(world):
    """Between the gateway's payment and its row nobody can tell: never paid again."""
    made, attempt = _waiting(world)
    return Step(
        lambda: tasks.send_refund(str(attempt.pk)),
        lambda: paid(world, made, PERHAPS),
    )


def send_legacy_refund_that_is_refused(world):
    _made, attempt = _waiting(world)
    world.case.provider.behave("fail")

    def check():
        attempt.refresh_from_db()
        assert attempt.status in (AttemptStatus.FAILED, AttemptStatus.UNKNOWN)
        assert len(world.case.provider.requests) <= 1
        assert world.case.provider.payments == []

    return Step(lambda: tasks.send_refund(str(attempt.pk)), check)


def _waiting(world):
    """For one of two mugs of an order that was paid the older way."""
    order = world.shop.order(
        channel=world.case.channel,
        customer=world.case.customer,
        lines=[Line(world.case.mug, 2, total_gross=D("100.00"))],
    )
    world.shop.fulfill(order)
    world.shop.pay_legacy(order, world.gateway().name)
    made = world.ask({order.lines.get().pk: 1}, order=order)
    world.receive(made, ("mug", 1, "recycle"))
    return waiting(world, made)
