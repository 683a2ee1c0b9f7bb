"""What Apps may select of a webhook event of ours."""

from typing import Any

import graphene

from ...models import OutboxMessage
from ...models import ReturnEvent as Event
from ...models import ReturnRequest as Request
from ..access import for_staff
from ..loaders import load_one
from .event import ReturnEvent
from .request import ReturnRequest


class WebhookEventFields(graphene.AbstractType):
    """The root is the event's name and its subject: a step of a return's timeline.

    Where staff try an event out the subject is a return, and its last step is told. The
    platform asks them for the event's permission; their channels are for us to ask.
    """

    return_request = graphene.Field(
        ReturnRequest, description="The return as it is when the event is told."
    )
    return_event = graphene.Field(
        ReturnEvent, description="The step that is told: what happened, who did it."
    )
    event_id = graphene.ID(
        description="The same however often the event is told: deduplicate by it."
    )
    sequence = graphene.Int(
        description="Place in the return's timeline: 1 for the first step, no gaps."
    )

    @staticmethod
    def resolve_return_request(root: Any, info: Any) -> Any:
        _name, subject = root
        if isinstance(subject, Request):
            return for_staff(info, subject.pk, lambda: subject)
        return for_staff(
            info,
            subject.request_id,
            lambda: load_one(info, Request, subject.request_id),
        )

    @staticmethod
    def resolve_return_event(root: Any, info: Any) -> Any:
        step = _step(root)
        return step and for_staff(info, step.request_id, lambda: step)

    @staticmethod
    def resolve_event_id(root: Any, info: Any) -> Any:
        step = _step(root)
        return load_one(info, OutboxMessage, step and step.pk, "event_id").then(
            lambda message: message and message.pk
        )

    @staticmethod
    def resolve_sequence(root: Any, info: Any) -> int | None:
        step = _step(root)
        return None if step is None else step.sequence


def _step(root: Any) -> Event | None:
    _name, subject = root
    if isinstance(subject, Request):
        return subject.events.order_by("sequence").last()
    return subject
