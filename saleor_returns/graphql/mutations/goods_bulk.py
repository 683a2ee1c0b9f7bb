"""Goods of many returns in one call, as the systems of warehouses send them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import graphene
from django.db.models import Q
from graphene.utils.str_converters import to_camel_case

from ...errors import Problem, ReturnsError
from ...host.contract import Actor
from ...models import ReturnRequest as Request
from ...operations.bulk.inspect_many import inspect_many
from ...operations.bulk.items import ITEMS_MAX, ErrorPolicy, Item, Outcome
from ...operations.bulk.receive_many import receive_many
from ..access import MANAGE_ORDERS, check_every_channel
from ..base import NonNullList, ReturnError, ReturnMutation
from ..desk import DESK_TOO, receiving_actor
from ..documented import ObjectType
from ..goods_inputs import ReturnInspectBulkItemInput, ReturnReceiveBulkItemInput
from ..identifiers import uuid_of
from ..types.inspection import ReturnInspection
from ..types.receipt import ReturnReceipt, ReturnReceiptItem
from ..types.request import ReturnRequest
from ..types.scalars import ErrorPolicyEnum
from .verdicts import verdict_of

EVENTS = ("RETURN_INSPECTED", "RETURN_STOCK_MOVED", "RETURN_COMPLETED")
POLICY = (
    "What becomes of the other items where some are wrong. Defaults to "
    "REJECT_EVERYTHING: nothing is written."
)
IDS = {
    "request_id": ("return_id", "ReturnRequest"),
    "line_id": ("line_id", "ReturnLine"),
    "order_line_id": ("order_line_id", "OrderLine"),
}


class ReturnReceiveBulkResult(ObjectType):
    return_request = graphene.Field(ReturnRequest, description="The item's return.")
    receipt = graphene.Field(ReturnReceipt, description="The arrival it is part of.")
    item = graphene.Field(ReturnReceiptItem, description="What was recorded.")
    errors = NonNullList(
        ReturnError, required=True, description="Why it was not taken as it was sent."
    )

    class Meta:
        description = "Represents what became of one item that arrived."


class ReturnInspectBulkResult(ObjectType):
    return_request = graphene.Field(ReturnRequest, description="The item's return.")
    inspections = NonNullList(
        ReturnInspection,
        required=True,
        description="What was recorded: one for each arrival of the units.",
    )
    errors = NonNullList(
        ReturnError, required=True, description="Why it was not taken."
    )

    class Meta:
        description = "Represents what became of one item that was inspected."


class ReturnReceiveBulk(ReturnMutation):
    count = graphene.Int(description="Items that this call took.")
    results = NonNullList(
        ReturnReceiveBulkResult,
        description="One for each item, in the order given.",
    )
    line_type = "ReturnLine"

    class Arguments:
        items = NonNullList(
            ReturnReceiveBulkItemInput,
            required=True,
            description=f"What arrived, {ITEMS_MAX} items at most.",
        )
        warehouse_id = graphene.ID(
            description="Where all of it arrived. Defaults to where each item says."
        )
        error_policy = ErrorPolicyEnum(
            description=f"{POLICY} With IGNORE_FAILED units whose verdict is wrong are "
            "received without it, to be inspected later."
        )

    class Meta:
        description = (
            "Record goods of many returns that arrived, and judge those that somebody "
            "looked at, as `returnReceive` does. Items of one return are one arrival. "
            f"{DESK_TOO}"
        )
        permissions = (MANAGE_ORDERS,)
        events = ("RETURN_RECEIVED", *EVENTS)

    @classmethod
    def perform(
        cls,
        info: Any,
        /,
        *,
        items: list[dict[str, Any]],
        warehouse_id: str | None = None,
        error_policy: str | None = None,
    ) -> "ReturnReceiveBulk":
        actor, read = _read(info, items)
        warehouse = warehouse_id and uuid_of(warehouse_id, "Warehouse", "warehouseId")
        outcomes = receive_many(
            items=read,
            actor=actor,
            warehouse_id=warehouse or None,
            policy=_policy(error_policy),
        )
        results = [
            ReturnReceiveBulkResult(
                return_request=row.request,
                receipt=row.item and row.item.receipt,
                item=row.item,
                errors=_errors(cls, number, row),
            )
            for number, row in enumerate(outcomes)
        ]
        return cls(results=results, count=_count(outcomes))


class ReturnInspectBulk(ReturnMutation):
    count = graphene.Int(description="Items that this call took.")
    results = NonNullList(
        ReturnInspectBulkResult,
        description="One for each item, in the order given.",
    )
    line_type = "ReturnLine"

    class Arguments:
        items = NonNullList(
            ReturnInspectBulkItemInput,
            required=True,
            description=f"What was found, {ITEMS_MAX} items at most.",
        )
        error_policy = ErrorPolicyEnum(
            description=f"{POLICY} IGNORE_FAILED is as REJECT_FAILED_ROWS."
        )

    class Meta:
        description = (
            "Judge units of many returns that arrived, as `returnInspect` does. "
            f"{DESK_TOO}"
        )
        permissions = (MANAGE_ORDERS,)
        events = EVENTS

    @classmethod
    def perform(
        cls,
        info: Any,
        /,
        *,
        items: list[dict[str, Any]],
        error_policy: str | None = None,
    ) -> "ReturnInspectBulk":
        actor, read = _read(info, items)
        outcomes = inspect_many(items=read, actor=actor, policy=_policy(error_policy))
        results = [
            ReturnInspectBulkResult(
                return_request=row.request,
                inspections=row.inspections,
                errors=_errors(cls, number, row),
            )
            for number, row in enumerate(outcomes)
        ]
        return cls(results=results, count=_count(outcomes))


def _read(info: Any, given: Sequence[dict[str, Any]]) -> tuple[Actor, list[Item]]:
    """Who asks, and the items, none of them of a channel that is closed to them."""
    actor = receiving_actor(info)
    items = [_item(row) for row in given[: ITEMS_MAX + 1]]
    ids = {item.request_id for item in items if item.request_id}
    numbers = {item.number for item in items if item.number}
    named = Request.objects.filter(Q(pk__in=ids) | Q(number__in=numbers))
    check_every_channel(info, actor, named)
    return actor, items


def _item(given: dict[str, Any]) -> Item:
    """An item; what cannot be read of it is among its problems."""
    problems: list[Problem] = []
    found: dict[str, Any] = {}
    for name, (key, type_name) in IDS.items():
        if given.get(key):
            try:
                found[name] = uuid_of(given[key], type_name, to_camel_case(key))
            except ReturnsError as error:
                problems += error.problems
    try:
        found["verdict"] = verdict_of(given)
    except ReturnsError as error:
        problems += error.problems
    return Item(
        reference=given["external_reference"],
        quantity=given["quantity"],
        number=given.get("return_number"),
        sku=given.get("sku"),
        problems=problems,
        **found,
    )


def _policy(given: str | None) -> ErrorPolicy:
    return ErrorPolicy(given) if given else ErrorPolicy.REJECT_EVERYTHING


def _errors(
    mutation: type[ReturnMutation], number: int, row: Outcome
) -> list[ReturnError]:
    """With the way to the field that is wrong."""
    return [
        mutation._error(
            replace(
                problem,
                path=f"items[{number}]"
                + (f".{to_camel_case(problem.field)}" if problem.field else ""),
            )
        )
        for problem in row.problems
    ]


def _count(outcomes: Sequence[Outcome]) -> int:
    return sum(row.is_new for row in outcomes)
