"""Root queries that count."""

from datetime import datetime
from typing import Any

import graphene
from graphql import GraphQLError

from .. import host
from ..facts.disposition_report import (
    GroupBy,
    Period,
    discard_report,
    disposition_report,
)
from .access import MANAGE_ORDERS, is_staff
from .asking import channel_ids
from .base import NonNullList
from .documented import Field
from .enums import ReturnReportGroupEnum
from .narrowing import channel_keys
from .types.disposition_report import ReturnDispositionReport
from .types.scalars import DateTime


class ReportQueries:
    """Part of the root, see :class:`.queries.ReturnQueries`."""

    return_disposition_report = Field(
        ReturnDispositionReport,
        **{"from": DateTime(required=True, description="Inspected from then on.")},
        to=DateTime(required=True, description="Inspected before."),
        channel=graphene.String(description="Slug of the channel. Defaults to all."),
        group_by=NonNullList(
            ReturnReportGroupEnum,
            description="What to tell apart. Defaults to all of it.",
        ),
        description=(
            "What became of returned goods: units, what was paid for them, and their "
            "weight. Each unit counts once, by the last that was said of it. Staff who "
            "are restricted to channels see those of their channels.\n\n"
            "Requires one of the following permissions: MANAGE_ORDERS."
        ),
    )

    @staticmethod
    def resolve_return_disposition_report(
        root: Any,
        info: Any,
        *,
        to: datetime,
        channel: str | None = None,
        group_by: list[str] | None = None,
        **given: datetime,
    ) -> ReturnDispositionReport:
        if not is_staff(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        if to <= given["from"]:
            raise GraphQLError("`to` must be after `from`.")
        by = (
            tuple(GroupBy) if group_by is None else [GroupBy(word) for word in group_by]
        )
        with host.graphql.reading(info.context) as alias:
            keys = channel_keys(channel, channel_ids(info), alias)
            period = Period(given["from"], to, keys)
            return ReturnDispositionReport(
                rows=disposition_report(period, by, alias=alias),
                discards=discard_report(period, alias=alias),
            )
