import graphene

from ..fields import Row, money, rows, words
from ..scalars import DateTime, TransactionEventTypeEnum


class TransactionEvent(Row):
    created_at = DateTime(required=True)
    type = TransactionEventTypeEnum()
    amount = money("amount_value")
    psp_reference = words("psp_reference")
    message = words("message")
    idempotency_key = graphene.String()


class TransactionItem(Row):
    """The public id is made of the token, not of the primary key."""

    token = graphene.UUID(required=True)
    name = words("name")
    psp_reference = words("psp_reference")
    authorized_amount = money("authorized_value")
    charged_amount = money("charged_value")
    charge_pending_amount = money("charge_pending_value")
    refunded_amount = money("refunded_value")
    refund_pending_amount = money("refund_pending_value")
    events = rows(lambda: TransactionEvent, "events")

    @staticmethod
    def resolve_id(root, info):
        return root.token


class Payment(Row):
    """A payment of the older kind."""

    gateway = graphene.String(required=True)
    captured_amount = money("captured_amount")
