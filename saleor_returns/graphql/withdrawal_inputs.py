"""Inputs for withdrawals."""

import graphene

from .base import NonNullList
from .documented import InputObjectType
from .input_words import IDEMPOTENCY_KEY


class ReturnWithdrawalLineInput(InputObjectType):
    order_line_id = graphene.ID(required=True, description="The order line.")
    quantity = graphene.Int(required=True, description="Units that are meant.")


class ReturnWithdrawalCreateInput(InputObjectType):
    order_id = graphene.ID(description="The order. Or give a token.")
    token = graphene.String(
        description="For guests: it names the order, and that it is theirs."
    )
    lines = NonNullList(
        ReturnWithdrawalLineInput,
        description="What is meant. Without it the whole order.",
    )
    name = graphene.String(description="Who withdraws. Defaults to who bought.")
    email = graphene.String(
        description="Where the acknowledgement goes. Defaults to the order's address."
    )
    comment = graphene.String(description="Anything to add; no reason is needed.")
    idempotency_key = graphene.String(description=IDEMPOTENCY_KEY)
