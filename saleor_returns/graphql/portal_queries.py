"""Root queries about the customers' portal."""

from typing import Any

import graphene
from django.apps import apps

from .. import host
from ..domain.text import is_storable
from ..models import PortalAppearance
from .documented import Field
from .policy_access import check_reader
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
