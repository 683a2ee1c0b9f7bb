"""Root queries about the customers' portal."""

from typing import Any

import graphene

from .. import host
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
            "How the portal looks, as it was written for the channel. Null: nothing "
            f"was.\n\n{READERS}"
        ),
    )

    @staticmethod
    def resolve_return_portal_appearance(
        root: Any, info: Any, channel: str | None = None
    ) -> PortalAppearance | None:
        check_reader(info)
        wanted = {"channel": None} if channel is None else {"channel__slug": channel}
        with host.graphql.reading(info.context) as alias:
            return PortalAppearance.objects.using(alias).filter(**wanted).first()
