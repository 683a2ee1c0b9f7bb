"""Root queries about rules of dispositions."""

from collections.abc import Mapping, Sequence
from typing import Any

import graphene
from django.apps import apps
from graphql import GraphQLError

from .. import host
from ..domain.dispositions.document import DispositionDocument
from ..domain.dispositions.names import named_in
from ..domain.policy.review.names import of_names
from ..domain.policy.schema import document_schema
from ..domain.text import is_storable, quoted
from ..errors import ReturnsError
from ..facts.dispositions import Graded, suggestions, version_in_force
from ..facts.policy.names import read_shop
from ..models import DispositionRules as RulesRow
from ..models import ReturnGrade as Grade
from ..models import ReturnRequest as Request
from ..models import SecondHandVariant
from ..operations.policies.documents import read_document
from .access import MANAGE_ORDERS, is_staff, may_use_channel
from .asking import channel_ids
from .base import NonNullList
from .connection import page_of
from .desk import DESK_TOO, may_list_returns
from .disposition_inputs import ReturnDispositionItemInput
from .documented import Field
from .identifiers import uuid_of
from .narrowing import of_channels
from .paging import PAGE_ARGUMENTS
from .policy_access import check_reader
from .selection import NEWEST_FIRST
from .types.disposition import ReturnDispositionSuggestion, Suggested
from .types.disposition_rules import ReturnDispositionRules
from .types.policy_problems import ReturnPolicyValidation
from .types.scalars import JSON
from .types.second_hand import ReturnSecondHandVariantCountableConnection

READERS = "Requires one of the following permissions: MANAGE_ORDERS."


class DispositionQueries:
    """Part of the root, see :class:`.queries.ReturnQueries`."""

    return_disposition_rules = Field(
        NonNullList(ReturnDispositionRules),
        channel=graphene.String(description="Only of the channel with this slug."),
        description=(
            "List of the rules of what becomes of returned goods, the shop's default "
            "first. Those who are restricted to channels see those of their channels. "
            f"{DESK_TOO}\n\n{READERS}"
        ),
    )
    return_disposition_rules_schema = Field(
        JSON,
        description=f"JSON Schema of a document of such rules.\n\n{READERS}",
    )
    return_disposition_rules_validate = Field(
        ReturnPolicyValidation,
        document=JSON(required=True, description="The rules."),
        description=f"What is to be said of rules. Nothing is stored.\n\n{READERS}",
    )
    return_disposition_suggest = Field(
        NonNullList(ReturnDispositionSuggestion),
        return_id=graphene.ID(required=True, description="ID of the return."),
        items=NonNullList(
            ReturnDispositionItemInput,
            required=True,
            description="What was found, and is to be judged.",
        ),
        warehouse_id=graphene.ID(
            description="Where it arrived. Defaults to where the last parcel did."
        ),
        document=JSON(
            description="Rules to try instead of those in force. Requires MANAGE_ORDERS."
        ),
        description=(
            "What the shop's rules make of units of a return, in the order of the items. "
            f"Nothing is stored. {DESK_TOO}\n\n{READERS}"
        ),
    )

    return_second_hand_variants = Field(
        ReturnSecondHandVariantCountableConnection,
        **PAGE_ARGUMENTS,
        channel=graphene.String(description="Only of the channel with this slug."),
        description=(
            "List of what goods are sold as second hand, the newest first. Those who are "
            f"restricted to channels see that of theirs. {DESK_TOO}\n\n{READERS}"
        ),
    )

    @staticmethod
    def resolve_return_second_hand_variants(
        root: Any, info: Any, channel: str | None = None, **page: Any
    ) -> Any:
        if not may_list_returns(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        accessible = channel_ids(info)
        with host.graphql.reading(info.context) as alias:
            rows = of_channels(
                SecondHandVariant.objects.using(alias), channel, accessible
            )
            found = page_of(rows, order=NEWEST_FIRST, **page)
        return ReturnSecondHandVariantCountableConnection(**found, total_count=rows)

    @staticmethod
    def resolve_return_disposition_rules(
        root: Any, info: Any, channel: str | None = None
    ) -> list[RulesRow]:
        if not may_list_returns(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        accessible = channel_ids(info)
        with host.graphql.reading(info.context) as alias:
            rows = RulesRow.objects.using(alias)
            if accessible is not None:
                rows = rows.filter(channel_id__in=accessible)
            if channel is not None:
                known = is_storable(channel)
                rows = rows.filter(channel__slug=channel) if known else rows.none()
            return list(rows.order_by("-is_default", "channel_slug", "pk"))

    @staticmethod
    def resolve_return_disposition_rules_schema(root: Any, info: Any) -> Any:
        check_reader(info)
        return document_schema(DispositionDocument)

    @staticmethod
    def resolve_return_disposition_rules_validate(
        root: Any, info: Any, document: Any
    ) -> Any:
        check_reader(info)
        try:
            content = read_document(document, DispositionDocument)
        except ReturnsError as error:
            return ReturnPolicyValidation(problems=error.problems, notices=[])
        with host.graphql.reading(info.context) as alias:
            shop = read_shop(named_in(content), alias)
        notices = of_names(named_in(content), shop)
        return ReturnPolicyValidation(problems=[], notices=list(notices))

    @staticmethod
    def resolve_return_disposition_suggest(
        root: Any,
        info: Any,
        return_id: str,
        items: Sequence[Mapping[str, Any]],
        warehouse_id: str | None = None,
        document: Any = None,
    ) -> list[Suggested]:
        if not may_list_returns(info) or (document is not None and not is_staff(info)):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        try:
            content = (
                None
                if document is None
                else read_document(document, DispositionDocument)
            )
            with host.graphql.reading(info.context) as alias:
                request = _request(info, return_id, alias)
                warehouse = _warehouse(request, warehouse_id, alias)
                found = _found(request, items, warehouse, alias)
                order = request.order
                version = None
                if content is None:
                    version = version_in_force(order.channel_id, alias)
                made = suggestions(
                    order, found, version=version, alias=alias, document=content
                )
        except ReturnsError as error:
            raise GraphQLError(str(error)) from error
        return [Suggested(*row) for row in zip(found, made, strict=True)]


def _request(info: Any, return_id: str, alias: str) -> Request:
    """
    Raises:
        GraphQLError: there is no such return.
        the platform's PermissionDenied: it is of a channel that is closed to them.
    """
    rows = Request.objects.using(alias).select_related("order")
    request = rows.filter(pk=uuid_of(return_id, "ReturnRequest", "returnId")).first()
    if request is None:
        raise GraphQLError("There is no such return.")
    if not may_use_channel(info, request.order.channel_id):
        raise host.graphql.permission_denied(MANAGE_ORDERS)
    return request


def _warehouse(request: Request, warehouse_id: str | None, alias: str) -> Any:
    """Where the goods are said to be, or where the last parcel of the return arrived.

    Raises:
        GraphQLError: there is no such warehouse.
    """
    if warehouse_id is None:
        receipts = request.receipts.select_related("warehouse").order_by("number")
        last = receipts.last()
        return last.warehouse if last else None
    warehouses = apps.get_model("warehouse", "Warehouse").objects.using(alias)
    pk = uuid_of(warehouse_id, "Warehouse", "warehouseId")
    warehouse = warehouses.filter(pk=pk).first()
    if warehouse is None:
        raise GraphQLError("There is no such warehouse.")
    return warehouse


def _found(
    request: Request,
    items: Sequence[Mapping[str, Any]],
    warehouse: Any,
    alias: str,
) -> list[Graded]:
    """
    Raises:
        GraphQLError: an item has another return's line, a grade that is not in use, or
            less than one unit.
    """
    rows = request.lines.select_related("order_line__variant", "reason")
    lines = {row.pk: row for row in rows}
    grades = {
        grade.slug: grade
        for grade in Grade.objects.using(alias).filter(archived_at=None)
    }
    found = []
    for item in items:
        line = lines.get(uuid_of(item["line_id"], "ReturnLine", "lineId"))
        slug, quantity = item.get("grade"), item["quantity"]
        if line is None:
            raise GraphQLError("The line is not part of this return.")
        if slug is not None and slug not in grades:
            raise GraphQLError(f"There is no grade {quoted(slug)} in use.")
        if quantity < 1:
            raise GraphQLError(f"The quantity is {quantity}; it must be at least 1.")
        found.append(Graded(line, quantity, grades.get(slug or ""), warehouse))
    return found
