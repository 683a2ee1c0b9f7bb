from typing import Any

import graphene
from django.apps import apps

from ... import host
from ...errors import ErrorCode, refuse
from ...host.contract import Actor, ActorKind
from ...operations.portal.appearance import AppearanceChanges, update_appearance
from ...operations.portal.gift_codes import create_gift_code, end_gift_code
from ...operations.portal.links import make_account_link
from ...portal.addresses import address_of
from ..access import (
    AUTHENTICATED_USER,
    MANAGE_ORDERS,
    MANAGE_SETTINGS,
    check_channel_of_gift_code,
    check_order_channel,
    staff_actor,
)
from ..base import NonNullList, ReturnMutation
from ..identifiers import uuid_of
from ..policy_access import writer
from ..request_inputs import ReturnGiftLineInput
from ..settings_inputs import ReturnPortalAppearanceInput
from ..types.gift_code import ReturnGiftCode
from ..types.portal import ReturnPortalAppearance
from ..types.scalars import DateTime


class ReturnPortalAppearanceUpdate(ReturnMutation):
    appearance = graphene.Field(
        ReturnPortalAppearance, description="How the portal looks now."
    )

    class Arguments:
        channel = graphene.String(
            description="Slug of the channel. Without it: for all channels."
        )
        input = ReturnPortalAppearanceInput(
            required=True,
            description="What changes; what is not given stays, empty gives it up.",
        )

    class Meta:
        description = "Change how the customers' portal looks in a channel."
        permissions = (MANAGE_ORDERS, MANAGE_SETTINGS)
        needs_all = True

    @classmethod
    def perform(
        cls, info: Any, /, *, input: dict[str, Any], channel: str | None = None
    ) -> "ReturnPortalAppearanceUpdate":
        row = _channel(channel)
        writer(info, row and row.pk)
        if channel is not None and row is None:
            message = "There is no such channel."
            raise refuse(ErrorCode.NOT_FOUND, message, field="channel")
        changes = AppearanceChanges(
            shop_name=input.get("shop_name"),
            logo_url=input.get("logo_url"),
            accent=input.get("accent_color"),
            support_email=input.get("support_email"),
            support_url=input.get("support_url"),
            texts=_texts(input.get("texts")),
        )
        return cls(appearance=update_appearance(channel=row, changes=changes))


def _channel(slug: str | None) -> Any | None:
    if slug is None or "\0" in slug:
        return None
    return apps.get_model("channel", "Channel").objects.filter(slug=slug).first()


def _texts(given: list[dict[str, Any]] | None) -> dict[str, dict[Any, str]]:
    found: dict[str, dict[Any, str]] = {}
    for row in given or ():
        words = found.setdefault(str(row["language_code"]), {})
        words[row["key"]] = row["text"].strip()
    return found


class ReturnPortalLinkCreate(ReturnMutation):
    url = graphene.String(
        description="Where to send the customer's browser. It works once."
    )
    expires_at = DateTime(description="Until when it works: some minutes.")

    class Arguments:
        order_id = graphene.ID(required=True, description="ID of the customer's order.")

    class Meta:
        description = (
            "Get a link by which the logged-in customer comes to their order in the "
            "portal, without logging in again."
        )
        permissions = (AUTHENTICATED_USER,)

    @classmethod
    def perform(cls, info: Any, /, *, order_id: str) -> "ReturnPortalLinkCreate":
        requestor = host.graphql.requestor(info.context)
        if requestor.app is not None or requestor.user is None:
            raise host.graphql.permission_denied(AUTHENTICATED_USER)
        link = make_account_link(
            order_id=uuid_of(order_id, "Order", "orderId"),
            actor=Actor(ActorKind.CUSTOMER, user=requestor.user),
        )
        return cls(url=address_of("enter", link.token), expires_at=link.expires_at)


class ReturnGiftCodeCreate(ReturnMutation):
    code = graphene.String(
        description="The code, to be printed for whoever is given the goods. Shown once."
    )
    url = graphene.String(description="Where the code is entered.")
    gift_code = graphene.Field(ReturnGiftCode, description="What the code is for.")

    class Arguments:
        order_id = graphene.ID(required=True, description="ID of the order.")
        lines = NonNullList(
            ReturnGiftLineInput, description="What was a gift. Defaults to all of it."
        )

    class Meta:
        description = (
            "Make a code by which whoever was given goods returns them for store credit, "
            "without seeing prices and without the buyer being told."
        )
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(
        cls,
        info: Any,
        /,
        *,
        order_id: str,
        lines: list[dict[str, Any]] | None = None,
    ) -> "ReturnGiftCodeCreate":
        actor = staff_actor(info, MANAGE_ORDERS)
        pk = uuid_of(order_id, "Order", "orderId")
        check_order_channel(info, actor, pk)
        wanted = {
            uuid_of(row["order_line_id"], "OrderLine", "orderLineId"): row["quantity"]
            for row in lines or ()
        }
        new = create_gift_code(order_id=pk, lines=wanted, actor=actor)
        return cls(code=new.text, url=address_of("gift"), gift_code=new.code)


class ReturnGiftCodeEnd(ReturnMutation):
    gift_code = graphene.Field(ReturnGiftCode, description="The code, ended.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the gift code.")

    class Meta:
        description = (
            "End a gift code: it opens nothing any more. Returns that were asked for "
            "with it go on."
        )
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(cls, info: Any, /, *, id: str) -> "ReturnGiftCodeEnd":
        actor = staff_actor(info, MANAGE_ORDERS)
        key = uuid_of(id, "ReturnGiftCode", "id")
        check_channel_of_gift_code(info, actor, key)
        return cls(gift_code=end_gift_code(code_id=key))
