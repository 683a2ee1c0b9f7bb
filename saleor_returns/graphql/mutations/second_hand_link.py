from typing import Any

import graphene
from django.apps import apps

from ...domain.text import is_storable, quoted
from ...errors import ErrorCode, refuse
from ...operations.dispositions.link_second_hand import link_second_hand
from ..access import MANAGE_ORDERS, MANAGE_SETTINGS
from ..base import ReturnMutation
from ..disposition_inputs import ReturnSecondHandLinkInput
from ..identifiers import int_of
from ..policy_access import writer
from ..types.second_hand import ReturnSecondHandVariant


class ReturnSecondHandLink(ReturnMutation):
    second_hand_variant = graphene.Field(
        ReturnSecondHandVariant, description="What such goods are sold as now."
    )

    class Arguments:
        input = ReturnSecondHandLinkInput(
            required=True, description="Which goods are sold as what."
        )

    class Meta:
        description = (
            "Link the variant that goods of a grade are sold as in an outlet channel, "
            "instead of the one that is made on first use. Stock that rose stays."
        )
        permissions = (MANAGE_ORDERS, MANAGE_SETTINGS)
        needs_all = True

    @classmethod
    def perform(cls, info: Any, /, *, input: dict[str, Any]) -> "ReturnSecondHandLink":
        slug = input["channel"]
        channels = apps.get_model("channel", "Channel").objects
        channel = channels.filter(slug=slug).first() if is_storable(slug) else None
        writer(info, channel.pk if channel else None)
        if channel is None:
            message = f"There is no channel {quoted(slug)}."
            raise refuse(ErrorCode.NOT_FOUND, message, field="channel")
        row = link_second_hand(
            variant_id=int_of(input["variant_id"], "ProductVariant", "variantId"),
            grade=input["grade"],
            channel=channel,
            target_id=int_of(
                input["target_variant_id"], "ProductVariant", "targetVariantId"
            ),
        )
        return cls(second_hand_variant=row)
