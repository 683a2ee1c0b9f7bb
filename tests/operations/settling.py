"""What tests of money ask for beside the fixtures of ``tests.returning``."""

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal as D
from typing import Any

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.operations.inputs import Wanted, WantedLine
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.request import request_return
from tests.policies import policy

EVERY_RESOLUTION = [str(row) for row in Resolution]


def put_in_force(case: Any, *rules: dict[str, Any], **defaults: Any) -> None:
    """A policy for the order, which offers every resolution if nothing else is said."""
    defaults = {"resolutions": EVERY_RESOLUTION} | defaults
    publish_policy(
        channel=case.channel,
        document=policy(*rules, **defaults),
        effective_from=case.order.created_at - timedelta(days=1),
    )


def take_order(
    case: Any, shop: Any, lines: Any, *, pay: bool = True, **order: Any
) -> Any:
    """Put another order in the place of the case's: paid by the App, and sent."""
    who = {"customer": case.customer} if "email" not in order else {}
    case.channel = order.pop("channel", case.channel)
    case.order = shop.order(
        channel=case.channel,
        lines=lines,
        created_at=case.order.created_at,
        **who,
        **order,
    )
    if pay:
        case.payment = shop.pay(case.order, app=case.app)
    shop.fulfill(case.order, warehouse=case.warehouse)
    case.order.refresh_from_db()
    case.lines = {row.product_sku: row for row in case.order.lines.all()}
    return case.order


def ask_each(case: Any, wishes: Mapping[str, tuple[int, Resolution, str]]) -> Any:
    """Ask for ``{sku: (units, resolution, reason)}`` in one return."""
    lines = [
        WantedLine(case.lines[sku].pk, units, reason, resolution=resolution)
        for sku, (units, resolution, reason) in wishes.items()
    ]
    wanted = Wanted(order_id=case.order.pk, lines=lines)
    return request_return(wanted=wanted, actor=case.by_customer)


def paid(case: Any) -> list[D]:
    """What the provider paid, one after another."""
    return [D(str(row.amount)) for row in case.provider.payments]
