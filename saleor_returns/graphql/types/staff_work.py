from typing import Any

import graphene
from django.utils import timezone

from ...models import ReturnRequest as Request
from ..access import for_staff
from ..desk import for_desk
from ..documented import ObjectType
from ..enums import ReturnPriorityEnum, ReturnViewEnum
from ..histories import history_of
from ..loaders import load_platform
from .history import ReturnCustomerHistory
from .scalars import DateTime, User

FOR_DESK = "Staff and returns desk only; null for others."


class StaffWork:
    """What the work of staff on a return goes by, and customers are not shown."""

    assignee = graphene.Field(User, description=f"Who works on it. {FOR_DESK}")
    priority = ReturnPriorityEnum(
        description=(
            f"How soon staff should turn to it, as the policy or staff said. {FOR_DESK}"
        )
    )
    due_at = DateTime(
        description=(
            "By when the next step of staff is due: the decision, as the policy gives "
            "hours for it, then the money, as in refundDueAt. Null where nothing is due. "
            f"{FOR_DESK}"
        )
    )
    is_overdue = graphene.Boolean(
        description=f"Whether the next step was due before now. {FOR_DESK}"
    )
    customer_history = graphene.Field(
        ReturnCustomerHistory,
        description=(
            "What its customer ordered and returned, as far as the asking staff's "
            "channels go. Null for guests. Staff only; null for others."
        ),
    )

    @staticmethod
    def resolve_assignee(root: Request, info: Any) -> Any:
        return for_desk(
            info, root.pk, lambda: load_platform(info, "account.User", root.assignee_id)
        )

    @staticmethod
    def resolve_priority(root: Request, info: Any) -> Any:
        return for_desk(info, root.pk, lambda: root.urgency)

    @staticmethod
    def resolve_due_at(root: Request, info: Any) -> Any:
        return for_desk(info, root.pk, lambda: root.next_step_due)

    @staticmethod
    def resolve_is_overdue(root: Request, info: Any) -> Any:
        due = root.next_step_due
        return for_desk(info, root.pk, lambda: due is not None and due < timezone.now())

    @staticmethod
    def resolve_customer_history(root: Request, info: Any) -> Any:
        return for_staff(info, root.pk, lambda: history_of(info, root.user_id))


class ReturnViewCount(ObjectType):
    view = ReturnViewEnum(required=True, description="The view.")
    count = graphene.Int(required=True, description="Returns in it.")

    class Meta:
        description = "Represents how many returns are in one view of staff."


class ReturnSummary(ObjectType):
    to_review = graphene.Int(required=True, description="Returns to decide on.")
    to_receive = graphene.Int(required=True, description="Returns that are awaited.")
    to_inspect = graphene.Int(
        required=True, description="Returns with units that nobody has looked at."
    )
    refund_due = graphene.Int(required=True, description="Returns that are owed for.")
    overdue = graphene.Int(
        required=True, description="Returns whose next step was due before now."
    )
    failed = graphene.Int(
        required=True, description="Returns of which a refund failed or is unknown."
    )
    units_sold = graphene.Int(
        required=True, description="Units of orders that were placed in the time."
    )
    units_returned = graphene.Int(
        required=True,
        description="Approved units of returns that were asked for in the time.",
    )
    return_rate = graphene.Float(
        description="Units returned for each unit sold; null where none was sold."
    )
    previous_return_rate = graphene.Float(
        description="The same of as many days before."
    )

    class Meta:
        description = "Represents what waits for staff, and how much comes back."
