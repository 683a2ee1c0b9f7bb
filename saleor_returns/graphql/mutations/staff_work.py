from typing import Any

import graphene

from ...domain.policy.effects import Priority
from ...operations.staff.add_note import NOTE_MAX_LENGTH, add_note
from ...operations.staff.assign import assign_return, staff_member
from ...operations.staff.set_priority import set_priority
from ..access import MANAGE_ORDERS, check_request_channel, staff_actor
from ..base import ReturnMutation
from ..desk import DESK_TOO, receiving_actor
from ..enums import ReturnPriorityEnum
from ..identifiers import int_of, uuid_of
from ..input_words import IDEMPOTENCY_KEY
from ..types.event import ReturnEvent
from ..types.request import ReturnRequest
from .one_by_one import IDS, OneByOne


class ReturnAssign(OneByOne):
    class Arguments:
        ids = IDS
        user_id = graphene.ID(
            description=(
                "ID of one of returnAssignees. Without it nobody works on the returns "
                "any more."
            )
        )

    class Meta:
        description = "Assign returns to a staff user, each by itself."
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_UPDATED",)

    @classmethod
    def perform(
        cls, info: Any, /, *, ids: list[str], user_id: str | None = None
    ) -> "ReturnAssign":
        actor = staff_actor(info, MANAGE_ORDERS)
        assignee = None
        if user_id is not None:
            assignee = staff_member(int_of(user_id, "User", "userId"))
        return cls.each(
            info,
            ids,
            actor,
            lambda key: assign_return(request_id=key, assignee=assignee, actor=actor),
        )


class ReturnPrioritySet(OneByOne):
    class Arguments:
        ids = IDS
        priority = ReturnPriorityEnum(
            required=True, description="How soon staff should turn to them."
        )

    class Meta:
        description = "Set the priority of returns, whatever the policy said of it."
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_UPDATED",)

    @classmethod
    def perform(
        cls, info: Any, /, *, ids: list[str], priority: str
    ) -> "ReturnPrioritySet":
        actor, wanted = staff_actor(info, MANAGE_ORDERS), Priority(priority)
        return cls.each(
            info,
            ids,
            actor,
            lambda key: set_priority(request_id=key, priority=wanted, actor=actor),
        )


class ReturnNoteAdd(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    event = graphene.Field(ReturnEvent, description="The note in the timeline.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        message = graphene.String(
            required=True,
            description=f"Plain text of 1 to {NOTE_MAX_LENGTH} characters.",
        )
        idempotency_key = graphene.String(description=IDEMPOTENCY_KEY)

    class Meta:
        description = (
            "Leave a note in the timeline of a return for others of the staff. "
            f"Customers never see it. {DESK_TOO}"
        )
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_UPDATED",)

    @classmethod
    def perform(
        cls,
        info: Any,
        /,
        *,
        id: str,
        message: str,
        idempotency_key: str | None = None,
    ) -> "ReturnNoteAdd":
        actor = receiving_actor(info)
        request_id = uuid_of(id, "ReturnRequest", "id")
        check_request_channel(info, actor, request_id)
        event = add_note(
            request_id=request_id,
            message=message,
            actor=actor,
            idempotency_key=idempotency_key,
        )
        return cls(return_request=event.request, event=event)
