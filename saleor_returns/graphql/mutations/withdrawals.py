from typing import Any

import graphene

from ...errors import ErrorCode, refuse
from ...host.contract import Actor, ActorKind
from ...operations.withdrawals.close import close_withdrawal
from ...operations.withdrawals.declared import Declared, address_family
from ...operations.withdrawals.token import order_in
from ...operations.withdrawals.withdraw import withdraw
from ..access import (
    AUTHENTICATED_USER,
    MANAGE_ORDERS,
    actor_for_order,
    check_channel_of_withdrawal,
    staff_actor,
)
from ..base import ReturnMutation
from ..identifiers import uuid_of
from ..types.request import ReturnRequest
from ..types.withdrawal import ReturnWithdrawal
from ..withdrawal_inputs import ReturnWithdrawalCreateInput


class ReturnWithdrawalCreate(ReturnMutation):
    withdrawal = graphene.Field(ReturnWithdrawal, description="What was declared.")
    return_request = graphene.Field(
        ReturnRequest, description="The return that came of it; null where none did."
    )

    class Arguments:
        input = ReturnWithdrawalCreateInput(
            required=True, description="What is declared."
        )

    class Meta:
        description = (
            "Withdraw from the contract of an order, or of some of its items, without a "
            "reason: what follows “confirm withdrawal”. It is kept as it is, an "
            "acknowledgement is sent, and a return is made of it where one can be. "
            "Customers withdraw from their own orders, guests with a token."
        )
        permissions = (AUTHENTICATED_USER, MANAGE_ORDERS)
        events = ("RETURN_REQUESTED", "RETURN_APPROVED", "RETURN_DECLINED")

    @classmethod
    def perform(
        cls, info: Any, /, *, input: dict[str, Any]
    ) -> "ReturnWithdrawalCreate":
        token = input.get("token")
        if token is not None:
            order_id = order_in(token)
            actor = Actor(ActorKind.CUSTOMER)
            if order_id is None:
                message = "The token is none, or works no more."
                raise refuse(ErrorCode.ORDER_NOT_FOUND, message, field="token")
        else:
            order_id = uuid_of(input.get("order_id") or "", "Order", "orderId")
            actor = actor_for_order(info, order_id)
        made = withdraw(
            declared=Declared(
                order_id=order_id,
                lines=_lines(input.get("lines")),
                name=(input.get("name") or "").strip(),
                email=(input.get("email") or "").strip(),
                comment=input.get("comment") or "",
                address_family=address_family(info.context.META.get("REMOTE_ADDR", "")),
            ),
            actor=actor,
            idempotency_key=input.get("idempotency_key"),
            is_guest=token is not None,
        )
        return cls(withdrawal=made, return_request=made.request)


def _lines(lines: list[dict[str, Any]] | None) -> dict[Any, int] | None:
    if lines is None:
        return None
    units: dict[Any, int] = {}
    for line in lines:
        pk = uuid_of(line["order_line_id"], "OrderLine", "orderLineId")
        if pk in units:
            message = "The line is named twice; name it once with the whole quantity."
            raise refuse(ErrorCode.DUPLICATED_LINE, message, field="lines", line=pk)
        units[pk] = line["quantity"]
    return units


class ReturnWithdrawalClose(ReturnMutation):
    withdrawal = graphene.Field(ReturnWithdrawal, description="The withdrawal.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the withdrawal.")
        note = graphene.String(required=True, description="What was done, for staff.")

    class Meta:
        description = (
            "Say that staff are done with a withdrawal that they had to look at."
        )
        permissions = (MANAGE_ORDERS,)

    @classmethod
    def perform(cls, info: Any, /, *, id: str, note: str) -> "ReturnWithdrawalClose":
        actor = staff_actor(info, MANAGE_ORDERS)
        key = uuid_of(id, "ReturnWithdrawal", "id")
        check_channel_of_withdrawal(info, actor, key)
        return cls(
            withdrawal=close_withdrawal(withdrawal_id=key, note=note, actor=actor)
        )
