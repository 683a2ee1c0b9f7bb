from typing import Any

import graphene

from ...host.contract import Actor
from ...models import Exchange
from ...operations.exchanges.cancel import cancel_exchange
from ...operations.exchanges.change import change_exchange
from ...operations.exchanges.release import release_exchange
from ..access import (
    AUTHENTICATED_USER,
    MANAGE_ORDERS,
    actor_for_request,
    check_channel_of,
    staff_actor,
)
from ..base import NonNullList, ReturnMutation
from ..identifiers import uuid_of
from ..new_goods import new_goods
from ..request_inputs import ReturnExchangeLineInput
from ..types.exchange import ReturnExchange
from ..types.request import ReturnRequest


class ReturnExchangeChange(ReturnMutation):
    return_request = graphene.Field(ReturnRequest, description="The return.")
    line_type = "ReturnLine"

    class Arguments:
        id = graphene.ID(required=True, description="ID of the return.")
        lines = NonNullList(
            ReturnExchangeLineInput,
            required=True,
            description="What is wanted instead; lines that are not named stay.",
        )

    class Meta:
        description = (
            "Choose other new goods, as after the first ones were sold out, and as long "
            "as they may not be sent and no difference is paid. Customers change their "
            "own."
        )
        permissions = (AUTHENTICATED_USER, MANAGE_ORDERS)
        events = ("RETURN_UPDATED",)

    @classmethod
    def perform(
        cls, info: Any, /, *, id: str, lines: list[dict[str, Any]]
    ) -> "ReturnExchangeChange":
        request_id = uuid_of(id, "ReturnRequest", "id")
        actor = actor_for_request(info, request_id)
        wanted = {
            uuid_of(row["line_id"], "ReturnLine", "lineId"): new_goods(
                row["exchange_for"]
            )
            for row in lines
        }
        request = change_exchange(request_id=request_id, wanted=wanted, actor=actor)
        return cls(return_request=request)


class ReturnExchangeRelease(ReturnMutation):
    exchange = graphene.Field(ReturnExchange, description="The exchange.")
    return_request = graphene.Field(ReturnRequest, description="The return.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the exchange.")

    class Meta:
        description = (
            "Let new goods go before the returned ones are accepted, or although not "
            "all of them will be."
        )
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_UPDATED", "RETURN_COMPLETED")

    @classmethod
    def perform(cls, info: Any, /, *, id: str) -> "ReturnExchangeRelease":
        exchange_id, actor = _of_staff(info, id)
        exchange = release_exchange(exchange_id=exchange_id, actor=actor)
        return cls(exchange=exchange, return_request=_request(exchange))


class ReturnExchangeCancel(ReturnMutation):
    exchange = graphene.Field(ReturnExchange, description="The exchange.")
    return_request = graphene.Field(ReturnRequest, description="The return.")

    class Arguments:
        id = graphene.ID(required=True, description="ID of the exchange.")

    class Meta:
        description = (
            "Cancel the order of new goods, unless some were sent. The return stays, "
            "and its customer may choose again."
        )
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_UPDATED",)

    @classmethod
    def perform(cls, info: Any, /, *, id: str) -> "ReturnExchangeCancel":
        exchange_id, actor = _of_staff(info, id)
        exchange = cancel_exchange(exchange_id=exchange_id, actor=actor)
        return cls(exchange=exchange, return_request=_request(exchange))


def _of_staff(info: Any, id: str) -> tuple[Any, Actor]:
    actor = staff_actor(info, MANAGE_ORDERS)
    exchange_id = uuid_of(id, "ReturnExchange", "id")
    check_channel_of(info, actor, exchanges=exchange_id)
    return exchange_id, actor


def _request(exchange: Exchange) -> Any:
    return Exchange.objects.select_related("request").get(pk=exchange.pk).request
