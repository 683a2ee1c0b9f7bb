"""Root queries about the customers' portal."""

from typing import Any

import graphene
from django.apps import apps
from graphql import GraphQLError

from .. import host
from ..domain.text import is_storable
from ..errors import ReturnsError
from ..models import GiftCode, PortalAppearance
from .access import MANAGE_ORDERS, may_use_channel
from .base import NonNullList
from .documented import Field
from .identifiers import uuid_of
from .policy_access import check_reader
from .types.gift_code import ReturnGiftCode
from .types.portal import ReturnPortalAppearance

READERS = "Requires one of the following permissions: MANAGE_ORDERS."


class PortalQueries:
    """Part of the root, see :class:`.queries.ReturnQueries`."""

    return_portal_appearance = Field(
        ReturnPortalAppearance,
        channel=graphene.String(
            description="Slug of the channel. Without it: for all channels."
        ),
        description=(
            "How the portal looks, as it was written for the channel. Null: there is no "
            f"such channel.\n\n{READERS}"
        ),
    )

    return_gift_codes = Field(
        NonNullList(ReturnGiftCode),
        order_id=graphene.Argument(
            graphene.ID, required=True, description="ID of the order."
        ),
        description=(
            "List of the gift codes of an order, the oldest first, without what they "
            f"are.\n\n{READERS}"
        ),
    )

    @staticmethod
    def resolve_return_gift_codes(
        root: Any, info: Any, order_id: str
    ) -> list[GiftCode]:
        check_reader(info)
        try:
            pk = uuid_of(order_id, "Order", "orderId")
        except ReturnsError as error:
            raise GraphQLError(str(error)) from error
        with host.graphql.reading(info.context) as alias:
            orders = apps.get_model("order", "Order").objects.using(alias)
            found = orders.filter(pk=pk).values_list("channel_id", flat=True).first()
            if found is not None and not may_use_channel(info, found):
                raise host.graphql.permission_denied(MANAGE_ORDERS)
            return list(GiftCode.objects.using(alias).filter(order=pk))

    @staticmethod
    def resolve_return_portal_appearance(
        root: Any, info: Any, channel: str | None = None
    ) -> PortalAppearance | None:
        check_reader(info)
        with host.graphql.reading(info.context) as alias:
            row = None
            if channel is not None:
                row = _channel(channel, alias)
                if row is None:
                    return None
            rows = PortalAppearance.objects.using(alias).select_related("channel")
            return rows.filter(channel=row).first() or PortalAppearance(channel=row)


def _channel(slug: str, alias: str) -> Any | None:
    if not is_storable(slug):
        return None
    channels = apps.get_model("channel", "Channel").objects.using(alias)
    return channels.filter(slug=slug).first()
