"""Queries of those who stand before a parcel."""

from typing import Any

import graphene
from django.db.models import Q
from graphql import GraphQLError

from .. import host
from ..conf import settings
from ..domain.scanned import readings
from ..errors import ReturnsError
from ..facts.scanned import MOST, returns_of
from ..models import BlindReceipt
from ..models import ReturnRequest as Request
from .access import MANAGE_ORDERS
from .asking import channel_ids
from .base import NonNullList
from .connection import Order, page_of
from .desk import DESK_TOO, may_list_returns
from .documented import Field
from .enums import ReturnBlindStatusEnum
from .identifiers import uuid_of
from .narrowing import of_channels
from .paging import PAGE_ARGUMENTS
from .types.blind_receipt import (
    ReturnBlindReceipt,
    ReturnBlindReceiptCountableConnection,
)
from .types.request import ReturnRequest

NEWEST_ARRIVAL_FIRST = Order("received_at", descending=True)


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

    return_blind_receipt = Field(
        ReturnBlindReceipt,
        id=graphene.Argument(
            graphene.ID, required=True, description="ID of the blind receipt."
        ),
        description=(
            f"Look up goods that arrived without a return. {DESK_TOO}\n\nRequires one of "
            "the following permissions: MANAGE_ORDERS."
        ),
    )
    return_blind_receipts = Field(
        ReturnBlindReceiptCountableConnection,
        **PAGE_ARGUMENTS,
        status=ReturnBlindStatusEnum(description="Only of this state."),
        description=(
            f"List of goods that arrived without a return, newest first. {DESK_TOO}\n\n"
            "Requires one of the following permissions: MANAGE_ORDERS."
        ),
    )

    @staticmethod
    def resolve_return_blind_receipt(root: Any, info: Any, id: str) -> Any:
        if not may_list_returns(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        try:
            key = uuid_of(id, "ReturnBlindReceipt", "id")
        except ReturnsError as error:
            raise GraphQLError(str(error)) from error
        with host.graphql.reading(info.context) as alias:
            return _known_to(info, BlindReceipt.objects.using(alias), pk=key).first()

    @staticmethod
    def resolve_return_blind_receipts(
        root: Any, info: Any, *, status: str | None = None, **page: Any
    ) -> Any:
        if not may_list_returns(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        with host.graphql.reading(info.context) as alias:
            wanted = {"status": status} if status else {}
            rows = _known_to(info, BlindReceipt.objects.using(alias), **wanted)
            found = page_of(rows, order=NEWEST_ARRIVAL_FIRST, **page)
        return ReturnBlindReceiptCountableConnection(**found, total_count=rows)

    @staticmethod
    def resolve_returns_by_code(root: Any, info: Any, code: str) -> list[Request]:
        if not may_list_returns(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        meant = readings(code, settings.NUMBER_PREFIX)
        with host.graphql.reading(info.context) as alias:
            rows = of_channels(Request.objects.using(alias), None, channel_ids(info))
            return list(returns_of(meant, rows))


def _known_to(info: Any, rows: Any, **wanted: Any) -> Any:
    """Goods that nobody knows the channel of, and those of channels of the requestor."""
    accessible = channel_ids(info)
    if accessible is not None:
        rows = rows.filter(Q(request=None) | Q(request__channel__in=accessible))
    return rows.filter(**wanted)
