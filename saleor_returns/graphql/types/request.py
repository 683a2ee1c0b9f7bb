from typing import Any

import graphene
from promise import Promise

from ...domain.return_slip import Paper
from ...facts.return_slip import has_slip
from ...links import slip_url
from ...models import (
    DecisionRecord,
    Exchange,
    OutgoingMail,
    Parcel,
    Receipt,
    Reimbursement,
    Withdrawal,
)
from ...models import ReturnEvent as Event
from ...models import ReturnFile as File
from ...models import ReturnLine as Line
from ...models import ReturnRequest as Request
from ...models.event import INTERNAL
from ..access import for_staff
from ..base import NonNullList
from ..batches import proposals, stock_reversals
from ..connection import CountableConnection
from ..desk import NOT_AT_DESK, for_desk, for_parties
from ..documented import ObjectType
from ..enums import (
    ReturnAttentionReasonEnum,
    ReturnErrorCode,
    ReturnInspectionStatusEnum,
    ReturnKindEnum,
    ReturnMoneyStatusEnum,
    ReturnPaperEnum,
    ReturnReceptionEnum,
    ReturnStatusEnum,
)
from ..identifiers import global_id
from ..loaders import load_facts, load_many, load_one, load_platform
from ..metadata import WithPrivateMetadata, uuid_or_none
from .decision import ReturnDecision
from .event import ReturnEvent
from .exchange import ReturnExchange
from .file import ReturnFile
from .inspection import ReturnStockReversal
from .line import ReturnLine
from .mail import ReturnMail
from .parcel import ReturnParcel
from .receipt import ReturnReceipt
from .reimbursement import ReturnReimbursement, ReturnReimbursementProposal
from .scalars import DateTime, ObjectWithMetadata, Order, User
from .slip import ReturnSlip
from .staff_work import StaffWork
from .withdrawal import ReturnWithdrawal


class ReturnRequest(WithPrivateMetadata, StaffWork, ObjectType):
    id = graphene.ID(required=True, description="ID of the return.")
    number = graphene.String(required=True, description="Customer-facing number.")
    kind = ReturnKindEnum(required=True, description="Kind of return.")
    status = ReturnStatusEnum(required=True, description="What was decided.")
    reception = ReturnReceptionEnum(required=True, description="How much has arrived.")
    inspection = ReturnInspectionStatusEnum(
        required=True, description="Whether what arrived was inspected."
    )
    money_status = ReturnMoneyStatusEnum(
        required=True, description="How much was paid back."
    )
    needs_attention = graphene.Boolean(
        description="Whether staff should look at it. Staff only; null for others."
    )
    attention_reasons = NonNullList(
        ReturnAttentionReasonEnum,
        description="Why staff should look at it. Staff only; null for others.",
    )
    order = graphene.Field(
        Order, required=True, description=f"The order. {NOT_AT_DESK}"
    )
    order_number = graphene.String(required=True, description="Number of the order.")
    user = graphene.Field(User, description="The customer. Staff only.")
    contact_email = graphene.String(
        description=(
            "Where whoever returns a gift wants to be written to; empty for others. "
            "Staff only; null for others."
        )
    )
    comment = graphene.String(required=True, description="The customer's words.")
    decline_reason = graphene.String(
        required=True, description="Why staff declined it, for the customer."
    )
    lines = NonNullList(ReturnLine, required=True, description="What is given back.")
    decision = graphene.Field(
        ReturnDecision,
        required=True,
        description=f"What the policy answered, and why. {NOT_AT_DESK}",
    )
    parcels = NonNullList(
        ReturnParcel,
        required=True,
        description="Parcels on their way in, and back to the customer; oldest first.",
    )
    receipts = NonNullList(ReturnReceipt, required=True, description="What arrived.")
    reimbursements = NonNullList(
        ReturnReimbursement,
        required=True,
        description=f"What was paid or is owed. {NOT_AT_DESK}",
    )
    reimbursement_proposals = NonNullList(
        ReturnReimbursementProposal,
        description=(
            "What reimbursing it now would pay, by resolution. Staff only; null for "
            "others."
        ),
    )
    refund_due_at = DateTime(
        description="Until when what is owed now is to be paid, as law or policy say."
    )
    refund_held_by = NonNullList(
        ReturnErrorCode,
        description=(
            "Why what should be paid by itself is not: codes. Staff only; null for "
            "others."
        ),
    )
    proposed_stock_reversals = NonNullList(
        ReturnStockReversal,
        description=(
            "Units that were restocked twice, because our native return of them was "
            "canceled: returnConflictSettle takes them out again. Staff and returns "
            "desk only; null for others."
        ),
    )
    exchanges = NonNullList(
        ReturnExchange,
        required=True,
        description=f"New goods for returned ones, oldest first. {NOT_AT_DESK}",
    )
    files = NonNullList(
        ReturnFile, required=True, description="Photos of it, oldest first."
    )
    slip = graphene.Field(
        ReturnSlip,
        paper=ReturnPaperEnum(
            description="Defaults to what printers hold where the order went."
        ),
        description=(
            "The slip for the parcel, without a price; null while no goods are to be sent."
        ),
    )
    events = NonNullList(
        ReturnEvent,
        required=True,
        description=(
            "The timeline. What staff do among themselves is only shown to staff and the "
            "returns desk."
        ),
    )
    withdrawal = graphene.Field(
        ReturnWithdrawal,
        description=(
            "The declaration that it came of, with its clocks; null for other returns. "
            f"{NOT_AT_DESK}"
        ),
    )
    mails = NonNullList(
        ReturnMail,
        description=(
            "Mails that its steps brought, oldest first. Staff only; null for others."
        ),
    )
    created_at = DateTime(required=True, description="When it was asked for.")
    updated_at = DateTime(required=True, description="When it last changed.")

    class Meta:
        description = "Represents a wish to give goods of one order back."
        interfaces = (graphene.relay.Node, ObjectWithMetadata)

    @classmethod
    def get_model(cls) -> type[Request]:
        return Request

    @classmethod
    def get_node(cls, info: Any, id: str) -> Request | None:
        """For the platform's mutations that take any id, which check access first."""
        pk = uuid_or_none(id)
        return Request.objects.filter(pk=pk).first() if pk else None

    @staticmethod
    def resolve_id(root: Request, info: Any) -> str:
        return global_id("ReturnRequest", root.pk)

    @staticmethod
    def resolve_money_status(root: Request, info: Any) -> str:
        return root.money

    @staticmethod
    def resolve_needs_attention(root: Request, info: Any) -> Any:
        return for_staff(info, root.pk, lambda: bool(root.attention))

    @staticmethod
    def resolve_attention_reasons(root: Request, info: Any) -> Any:
        return for_staff(info, root.pk, lambda: root.attention)

    @staticmethod
    def resolve_order(root: Request, info: Any) -> Any:
        return for_parties(
            info, root.pk, lambda: load_platform(info, "order.Order", root.order_id)
        )

    @staticmethod
    def resolve_order_number(root: Request, info: Any) -> Any:
        return load_one(info, "order.Order", root.order_id).then(
            lambda order: str(order.number)
        )

    @staticmethod
    def resolve_user(root: Request, info: Any) -> Any:
        return for_staff(
            info, root.pk, lambda: load_platform(info, "account.User", root.user_id)
        )

    @staticmethod
    def resolve_contact_email(root: Request, info: Any) -> Any:
        return for_staff(info, root.pk, lambda: root.contact_email)

    @staticmethod
    def resolve_lines(root: Request, info: Any) -> Any:
        return load_many(info, Line, "request_id", root.pk)

    @staticmethod
    def resolve_decision(root: Request, info: Any) -> Any:
        return for_parties(
            info,
            root.pk,
            lambda: load_one(info, DecisionRecord, root.pk, field="request_id"),
        )

    @staticmethod
    def resolve_parcels(root: Request, info: Any) -> Any:
        return load_many(info, Parcel, "request_id", root.pk)

    @staticmethod
    def resolve_receipts(root: Request, info: Any) -> Any:
        return load_many(info, Receipt, "request_id", root.pk)

    @staticmethod
    def resolve_reimbursements(root: Request, info: Any) -> Any:
        return for_parties(
            info, root.pk, lambda: load_many(info, Reimbursement, "request_id", root.pk)
        )

    @staticmethod
    def resolve_reimbursement_proposals(root: Request, info: Any) -> Any:
        return for_staff(info, root.pk, lambda: load_facts(info, proposals, root))

    @staticmethod
    def resolve_refund_held_by(root: Request, info: Any) -> Any:
        return for_staff(
            info,
            root.pk,
            lambda: [code for code in root.refund_held.split(",") if code],
        )

    @staticmethod
    def resolve_proposed_stock_reversals(root: Request, info: Any) -> Any:
        return for_desk(info, root.pk, lambda: load_facts(info, stock_reversals, root))

    @staticmethod
    def resolve_exchanges(root: Request, info: Any) -> Any:
        return for_parties(
            info, root.pk, lambda: load_many(info, Exchange, "request_id", root.pk)
        )

    @staticmethod
    def resolve_files(root: Request, info: Any) -> Any:
        return load_many(info, File, "request_id", root.pk)

    @staticmethod
    def resolve_withdrawal(root: Request, info: Any) -> Any:
        return for_parties(
            info,
            root.pk,
            lambda: load_one(info, Withdrawal, root.pk, field="request_id"),
        )

    @staticmethod
    def resolve_mails(root: Request, info: Any) -> Any:
        return for_staff(
            info, root.pk, lambda: load_many(info, OutgoingMail, "request_id", root.pk)
        )

    @staticmethod
    def resolve_slip(
        root: Request, info: Any, paper: str | None = None
    ) -> ReturnSlip | None:
        if not has_slip(root):
            return None
        return ReturnSlip(url=slip_url(root, Paper(paper) if paper else None))

    @staticmethod
    def resolve_events(root: Request, info: Any) -> Any:
        rows = load_many(info, Event, "request_id", root.pk)

        def choose(is_insider: bool | None) -> Any:
            return rows if is_insider else rows.then(_for_outsiders)

        inside = for_desk(info, root.pk, lambda: True)
        return Promise.resolve(inside).then(choose)


def _for_outsiders(events: list[Event]) -> list[Event]:
    return [row for row in events if row.type not in INTERNAL]


class ReturnRequestCountableConnection(CountableConnection):
    class Meta:
        node = ReturnRequest
