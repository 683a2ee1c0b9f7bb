from typing import Any

import graphene

from ...operations.approve import approve_return
from ...operations.decline import decline_return
from ..access import MANAGE_ORDERS, staff_actor
from .one_by_one import IDS, OneByOne


class ReturnRequestApproveBulk(OneByOne):
    class Arguments:
        ids = IDS

    class Meta:
        description = (
            "Approve many returns that wait for review, each by itself: one that cannot "
            "be approved keeps no other from it."
        )
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_APPROVED",)

    @classmethod
    def perform(cls, info: Any, /, *, ids: list[str]) -> "ReturnRequestApproveBulk":
        actor = staff_actor(info, MANAGE_ORDERS)
        return cls.each(
            info, ids, actor, lambda key: approve_return(request_id=key, actor=actor)
        )


class ReturnRequestDeclineBulk(OneByOne):
    class Arguments:
        ids = IDS
        reason = graphene.String(
            required=True, description="Why, in words for the customers."
        )

    class Meta:
        description = (
            "Decline many returns that wait for review, each by itself: one that cannot "
            "be declined keeps no other from it."
        )
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_DECLINED",)

    @classmethod
    def perform(
        cls, info: Any, /, *, ids: list[str], reason: str
    ) -> "ReturnRequestDeclineBulk":
        actor = staff_actor(info, MANAGE_ORDERS)
        return cls.each(
            info,
            ids,
            actor,
            lambda key: decline_return(request_id=key, reason=reason, actor=actor),
        )
