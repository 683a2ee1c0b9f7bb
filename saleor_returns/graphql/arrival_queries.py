"""Queries of those who stand before a parcel."""

from typing import Any

import graphene

from .. import host
from ..conf import settings
from ..domain.scanned import readings
from ..facts.scanned import MOST, returns_of
from ..models import ReturnRequest as Request
from .access import MANAGE_ORDERS
from .asking import channel_ids
from .base import NonNullList
from .desk import DESK_TOO, may_list_returns
from .documented import Field
from .narrowing import of_channels
from .types.request import ReturnRequest


class ArrivalQueries(graphene.ObjectType):
    returns_by_code = Field(
        NonNullList(ReturnRequest),
        required=True,
        code=graphene.Argument(
            graphene.String,
            required=True,
            description=(
                "What a scanner reads: a return's number, in any case and also within "
                "an address or a text; a parcel's tracking number; an order's number."
            ),
        ),
        description=(
            f"The returns that a code may mean, at most {MOST}: those that await goods "
            f"first, then the newest. {DESK_TOO}\n\nRequires one of the following "
            "permissions: MANAGE_ORDERS."
        ),
    )

    @staticmethod
    def resolve_returns_by_code(root: Any, info: Any, code: str) -> list[Request]:
        if not may_list_returns(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        meant = readings(code, settings.NUMBER_PREFIX)
        with host.graphql.reading(info.context) as alias:
            rows = of_channels(Request.objects.using(alias), None, channel_ids(info))
            return list(returns_of(meant, rows))
