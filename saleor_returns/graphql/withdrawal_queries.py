"""Root queries about withdrawals."""

from typing import Any

import graphene

from .. import host
from ..models import Withdrawal
from ..models.withdrawal import WAITING
from .asking import channel_ids
from .connection import Order, page_of
from .documented import Field
from .narrowing import of_channels
from .paging import PAGE_ARGUMENTS
from .policy_access import check_reader
from .types.withdrawal import ReturnWithdrawalCountableConnection

NEWEST_FIRST = Order("declared_at", descending=True)


class WithdrawalQueries:
    """Part of the root, see :class:`.queries.ReturnQueries`."""

    return_withdrawals = Field(
        ReturnWithdrawalCountableConnection,
        **PAGE_ARGUMENTS,
        channel=graphene.String(description="Only of the channel with this slug."),
        is_open=graphene.Boolean(
            description=(
                "Only those that staff must look at: they did not become an approved "
                "return by themselves, and nobody closed them. Or only all others."
            )
        ),
        description=(
            "List of withdrawals with their clocks, the newest first. Those who are "
            "restricted to channels see those of their channels.\n\nRequires one of the "
            "following permissions: MANAGE_ORDERS."
        ),
    )

    @staticmethod
    def resolve_return_withdrawals(
        root: Any,
        info: Any,
        channel: str | None = None,
        is_open: bool | None = None,
        **page: Any,
    ) -> Any:
        check_reader(info)
        with host.graphql.reading(info.context) as alias:
            rows = of_channels(
                Withdrawal.objects.using(alias), channel, channel_ids(info)
            )
            if is_open is not None:
                rows = rows.filter(WAITING) if is_open else rows.exclude(WAITING)
            found = page_of(rows, order=NEWEST_FIRST, **page)
        return ReturnWithdrawalCountableConnection(**found, total_count=rows)
