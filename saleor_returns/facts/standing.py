"""What somebody may see of returns, while no request of theirs is there to ask."""

from dataclasses import dataclass

from .. import host
from ..conf import DESK_GROUPS
from ..domain.text import lines_of
from ..models import ReturnExport

MANAGE_ORDERS, HANDLE_PAYMENTS = "MANAGE_ORDERS", "HANDLE_PAYMENTS"


@dataclass(frozen=True, slots=True)
class Sight:
    """The list of returns as somebody sees it.

    ``is_order_staff`` and ``sees_money`` are about its columns, ``channel_ids`` about
    its rows; ``None`` means every channel.
    """

    lists_returns: bool
    is_order_staff: bool
    sees_money: bool
    channel_ids: frozenset[int] | None


def sight_of(export: ReturnExport, alias: str) -> Sight:
    """What they see now who asked for an export, and saw when they asked.

    The same as ``graphql.desk`` decides for a request of theirs.
    """
    groups = lines_of(host.installation.option(DESK_GROUPS, alias))
    found = host.people.standing(
        user=export.user,
        app=export.app,
        permissions=(MANAGE_ORDERS, HANDLE_PAYMENTS),
        groups=groups,
        alias=alias,
    )
    is_order_staff = export.as_order_staff and MANAGE_ORDERS in found.permissions
    handles_payments = HANDLE_PAYMENTS in found.permissions
    return Sight(
        lists_returns=is_order_staff or found.in_group,
        is_order_staff=is_order_staff,
        sees_money=export.sees_money and (is_order_staff or handles_payments),
        channel_ids=found.channel_ids,
    )
