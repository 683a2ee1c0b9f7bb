"""Root queries about withdrawals."""

from typing import Any

import graphene
from django.utils import timezone
from graphql import GraphQLError

from .. import host
from ..errors import ReturnsError
from ..facts.withdrawals import is_overdue as overdue
from ..models import Withdrawal
from ..models.withdrawal import WAITING
from .asking import channel_ids
from .connection import Order, page_of
from .documented import Field
from .identifiers import uuid_of
from .narrowing import of_channels
from .paging import PAGE_ARGUMENTS
from .policy_access import check_reader
from .types.withdrawal import (
    ReturnWithdrawal,
    ReturnWithdrawalCountableConnection,
)

NEWEST_FIRST = Order("declared_at", descending=True)


class WithdrawalQueries:
    """Part of the root, see :class:`.queries.ReturnQueries`."""

    return_withdrawal = Field(
        ReturnWithdrawal,
        id=graphene.Argument(
            graphene.ID, required=True, description="ID of the withdrawal."
        ),
        description=(
            "Look up a withdrawal by ID.\n\nRequires one of the following permissions: "
            "MANAGE_ORDERS."
        ),
    )
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
        is_overdue=graphene.Boolean(
            description="Only those whose money is overdue. Or only all others."
        ),
        description=(
            "List of withdrawals with their clocks, the newest first. Those who are "
            "restricted to channels see those of their channels.\n\nRequires one of the "
            "following permissions: MANAGE_ORDERS."
        ),
    )

    @staticmethod
    def resolve_return_withdrawal(root: Any, info: Any, id: str) -> Withdrawal | None:
        check_reader(info)
        try:
            pk = uuid_of(id, "ReturnWithdrawal", "id")
        except ReturnsError as error:
            raise GraphQLError(str(error)) from error
        with host.graphql.reading(info.context) as alias:
            rows = of_channels(Withdrawal.objects.using(alias), None, channel_ids(info))
            return rows.filter(pk=pk).first()

    @staticmethod
    def resolve_return_withdrawals(
        root: Any,
        info: Any,
        channel: str | None = None,
        is_open: bool | None = None,
        is_overdue: bool | None = None,
        **page: Any,
    ) -> Any:
        check_reader(info)
        with host.graphql.reading(info.context) as alias:
            rows = of_channels(
                Withdrawal.objects.using(alias), channel, channel_ids(info)
            )
            if is_open is not None:
                rows = rows.filter(WAITING) if is_open else rows.exclude(WAITING)
            if is_overdue is not None:
                late = overdue(timezone.now(), alias)
                rows = rows.filter(late) if is_overdue else rows.exclude(late)
            found = page_of(rows, order=NEWEST_FIRST, **page)
        return ReturnWithdrawalCountableConnection(**found, total_count=rows)
