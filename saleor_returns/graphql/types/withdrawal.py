from collections.abc import Callable
from typing import Any

import graphene
from django.utils import timezone
from promise import Promise

from ...domain.lifecycle import LIVE, MoneyStatus, Reception
from ...domain.withdrawal import DeclaredItem, clocks
from ...links import withdrawal_url
from ...models import OutgoingMail, Parcel, ReturnRequest, Withdrawal
from ...models.parcel import Direction
from ...operations.withdrawals.tell import acknowledgement_key
from ..access import may_manage
from ..base import NonNullList
from ..connection import CountableConnection
from ..documented import ObjectType
from ..enums import ReturnActorEnum, ReturnErrorCode, ReturnWithdrawalOutcomeEnum
from ..identifiers import global_id
from ..loaders import load_many, load_one, load_platform
from .mail import ReturnMail
from .scalars import DateTime, Order, User

REQUEST = "saleor_returns.graphql.types.request.ReturnRequest"


class ReturnWithdrawalItem(ObjectType):
    order_line_id = graphene.ID(required=True, description="ID of the order line.")
    name = graphene.String(required=True, description="Its name in the order.")
    sku = graphene.String(required=True, description="Its SKU in the order.")
    quantity = graphene.Int(required=True, description="Units that are meant.")

    class Meta:
        description = "Represents units of an order that are withdrawn from."

    @staticmethod
    def resolve_order_line_id(root: DeclaredItem, info: Any) -> str:
        return global_id("OrderLine", root.order_line)


class ReturnWithdrawal(ObjectType):
    id = graphene.ID(required=True, description="ID of the withdrawal.")
    reference = graphene.String(
        required=True, description="What it is called towards the customer."
    )
    outcome = ReturnWithdrawalOutcomeEnum(
        required=True, description="What became of it by itself."
    )
    problems = NonNullList(
        ReturnErrorCode,
        required=True,
        description="What kept it, or some of it, from becoming a return: codes.",
    )
    in_time = graphene.Boolean(
        description="Whether the period was open; null where the law gives none."
    )
    period_ended_at = DateTime(description="When the period was over, if it was.")
    order = graphene.Field(Order, description="The order. Staff only.")
    order_number = graphene.String(required=True, description="Number of the order.")
    name = graphene.String(required=True, description="Name, as declared.")
    email = graphene.String(
        required=True, description="Where the acknowledgement was sent."
    )
    is_whole = graphene.Boolean(
        required=True, description="Whether the whole order is meant."
    )
    items = NonNullList(
        ReturnWithdrawalItem, required=True, description="What is meant."
    )
    comment = graphene.String(required=True, description="What was added.")
    language_code = graphene.String(
        required=True, description="Code of the language of the order, such as `fr`."
    )
    actor = ReturnActorEnum(required=True, description="Who declared it.")
    digest = graphene.String(
        required=True, description="SHA-256 of the declaration, as it is kept."
    )
    acknowledgement_url = graphene.String(
        required=True,
        description="A link to the acknowledgement as PDF; it works for a while only.",
    )
    acknowledgement = graphene.Field(
        ReturnMail, description="The mail that acknowledges it. Staff only."
    )
    return_request = graphene.Field(
        REQUEST, description="The return that came of it; null where none did."
    )
    declared_at = DateTime(required=True, description="When it was declared.")
    refund_by = DateTime(
        required=True, description="By when the money is due (article 13(1))."
    )
    send_back_by = DateTime(
        required=True, description="By when goods are to be sent (article 14(1))."
    )
    may_withhold_refund = graphene.Boolean(
        required=True,
        description=(
            "Whether the shop may still wait with the money: nothing has arrived, and "
            "no parcel is known to be on its way (article 13(3))."
        ),
    )
    is_overdue = graphene.Boolean(
        required=True,
        description="Whether the money was due before now, and may not be withheld.",
    )
    closed_at = DateTime(description="When staff were done with it, where they had to.")
    closed_by = graphene.Field(User, description="Who closed it. Staff only.")
    closing_note = graphene.String(description="What staff did. Staff only.")

    class Meta:
        description = "Represents a withdrawal from the contract of an order."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Withdrawal, info: Any) -> str:
        return global_id("ReturnWithdrawal", root.pk)

    @staticmethod
    def resolve_order(root: Withdrawal, info: Any) -> Any:
        return _for_staff(
            root, info, lambda: load_platform(info, "order.Order", root.order_id)
        )

    @staticmethod
    def resolve_order_number(root: Withdrawal, info: Any) -> str:
        return root.declaration.order_number

    @staticmethod
    def resolve_name(root: Withdrawal, info: Any) -> str:
        return root.declaration.name

    @staticmethod
    def resolve_email(root: Withdrawal, info: Any) -> str:
        return root.declaration.email

    @staticmethod
    def resolve_is_whole(root: Withdrawal, info: Any) -> bool:
        return root.declaration.whole

    @staticmethod
    def resolve_items(root: Withdrawal, info: Any) -> Any:
        return root.declaration.items

    @staticmethod
    def resolve_comment(root: Withdrawal, info: Any) -> str:
        return root.declaration.comment

    @staticmethod
    def resolve_language_code(root: Withdrawal, info: Any) -> str:
        return root.declaration.language

    @staticmethod
    def resolve_digest(root: Withdrawal, info: Any) -> str:
        return root.content_digest

    @staticmethod
    def resolve_acknowledgement_url(root: Withdrawal, info: Any) -> str:
        return withdrawal_url(root)

    @staticmethod
    def resolve_acknowledgement(root: Withdrawal, info: Any) -> Any:
        key = acknowledgement_key(root)
        return _for_staff(
            root, info, lambda: load_one(info, OutgoingMail, key, field="key")
        )

    @staticmethod
    def resolve_return_request(root: Withdrawal, info: Any) -> Any:
        return load_one(info, ReturnRequest, root.request_id)

    @staticmethod
    def resolve_refund_by(root: Withdrawal, info: Any) -> Any:
        return clocks(root.declared_at).refund_by

    @staticmethod
    def resolve_send_back_by(root: Withdrawal, info: Any) -> Any:
        return clocks(root.declared_at).send_back_by

    @staticmethod
    def resolve_may_withhold_refund(root: Withdrawal, info: Any) -> Any:
        return _goods_are_out(root, info)

    @staticmethod
    def resolve_closed_by(root: Withdrawal, info: Any) -> Any:
        return _for_staff(
            root, info, lambda: load_platform(info, "account.User", root.closed_by_id)
        )

    @staticmethod
    def resolve_closing_note(root: Withdrawal, info: Any) -> Any:
        return _for_staff(root, info, lambda: root.closing_note)

    @staticmethod
    def resolve_is_overdue(root: Withdrawal, info: Any) -> Any:
        """Of what staff must look at, until they have: as ``facts.withdrawals`` has it."""
        if timezone.now() < clocks(root.declared_at).refund_by:
            return False
        if root.request_id is None:
            return root.closed_at is None

        def judge(request: ReturnRequest) -> Any:
            if request.status not in LIVE or request.money == MoneyStatus.REIMBURSED:
                return False
            return _goods_are_out(root, info).then(lambda out: not out)

        return load_one(info, ReturnRequest, root.request_id).then(judge)


def _for_staff(root: Withdrawal, info: Any, give: Callable[[], Any]) -> Any:
    """What is for staff of the withdrawal's channel; ``None`` for everybody else."""
    return give() if may_manage(info, root.channel_id) else None


def _goods_are_out(root: Withdrawal, info: Any) -> Any:
    """A promise of whether goods are with the customer, as far as is known."""
    if root.request_id is None:
        return Promise.resolve(False)
    request = load_one(info, ReturnRequest, root.request_id)
    parcels = load_many(info, Parcel, "request_id", root.request_id)

    def judge(found: ReturnRequest | None) -> Any:
        if found is None or found.reception != Reception.NONE:
            return False
        return parcels.then(
            lambda rows: not any(row.direction == Direction.INBOUND for row in rows)
        )

    return request.then(judge)


class ReturnWithdrawalCountableConnection(CountableConnection):
    class Meta:
        node = ReturnWithdrawal
