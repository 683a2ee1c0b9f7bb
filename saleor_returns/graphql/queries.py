"""Root queries."""

from typing import Any

import graphene
from django.apps import apps
from graphql import GraphQLError

from .. import host
from ..domain.text import is_storable
from ..errors import ReturnsError
from ..models import Exchange
from ..models import ReturnGrade as Grade
from ..models import ReturnReason as Reason
from ..models import ReturnRequest as Request
from ..operations.exchanges.payment_link import exchange_to_pay
from .access import MANAGE_ORDERS, is_staff
from .arrival_queries import ArrivalQueries
from .asking import channel_ids, user_id_of
from .base import NonNullList
from .connection import page_of
from .deprecation import deprecated_input
from .desk import DESK_TOO, may_list_returns, may_see_return
from .disposition_queries import DispositionQueries
from .documented import Field
from .enums import ReturnKindEnum
from .export_queries import ExportQueries
from .identifiers import uuid_of
from .loaders import keep, load_one
from .mail_queries import MailQueries
from .narrowing import of_channels
from .paging import PAGE_ARGUMENTS
from .policy_queries import PolicyQueries
from .portal_queries import PortalQueries
from .report_queries import ReportQueries
from .request_inputs import ReturnRequestFilterInput, ReturnRequestSortingInput
from .selection import BY_NAME, chosen, searched, sorting
from .staff_queries import StaffQueries
from .types.exchange import ReturnExchangePayment
from .types.grade import ReturnGrade
from .types.reason import ReturnReason
from .types.receipt import ReturnWarehouseCountableConnection
from .types.request import ReturnRequest, ReturnRequestCountableConnection
from .where_inputs import ReturnRequestWhereInput
from .withdrawal_queries import WithdrawalQueries


class ReturnQueries(
    ArrivalQueries,
    PolicyQueries,
    PortalQueries,
    DispositionQueries,
    ReportQueries,
    MailQueries,
    WithdrawalQueries,
    StaffQueries,
    ExportQueries,
    graphene.ObjectType,
):
    return_request = Field(
        ReturnRequest,
        id=graphene.Argument(graphene.ID, description="ID of the return."),
        number=graphene.Argument(graphene.String, description="Number of the return."),
        description=(
            "Look up a return by ID or number. For its customer, with MANAGE_ORDERS, "
            "and for the returns desk."
        ),
    )
    return_requests = Field(
        ReturnRequestCountableConnection,
        **PAGE_ARGUMENTS,
        where=ReturnRequestWhereInput(description="Conditions with operators."),
        filter=ReturnRequestFilterInput(
            description="Conditions; all must hold."
            + deprecated_input(use="`where`", since="0.1.0")
        ),
        sort_by=ReturnRequestSortingInput(description="Defaults to newest first."),
        search=graphene.String(
            description="Beginnings of words: number, order, customer, product, SKU."
        ),
        channel=graphene.String(description="Slug of the channel."),
        description=f"List of returns. {DESK_TOO}\n\nRequires one of the following "
        "permissions: MANAGE_ORDERS.",
    )
    return_warehouses = Field(
        ReturnWarehouseCountableConnection,
        **PAGE_ARGUMENTS,
        description=(
            "List of warehouses that goods can be received in, by name. "
            f"{DESK_TOO}\n\nRequires one of the following permissions: MANAGE_ORDERS."
        ),
    )
    return_exchange_payment = Field(
        ReturnExchangePayment,
        token=graphene.String(required=True, description="The token of the link."),
        description=(
            "What a customer still has to pay for new goods, by the token of the link "
            "that they were given; null once nothing is owed."
        ),
    )
    return_reasons = Field(
        NonNullList(ReturnReason),
        required=True,
        kind=graphene.Argument(ReturnKindEnum, description="Only for this kind."),
        include_archived=graphene.Boolean(
            description="Archived ones too. Requires MANAGE_ORDERS."
        ),
        description="List of the shop's return reasons.",
    )

    return_grades = Field(
        NonNullList(ReturnGrade),
        include_archived=graphene.Boolean(description="Archived ones too."),
        description=(
            f"List of the grades of returned goods, in their order. {DESK_TOO}\n\n"
            "Requires one of the following permissions: MANAGE_ORDERS."
        ),
    )

    @staticmethod
    def resolve_return_grades(
        root: Any, info: Any, include_archived: bool = False
    ) -> list[Grade]:
        if not may_list_returns(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        with host.graphql.reading(info.context) as alias:
            rows = Grade.objects.using(alias)
            return list(rows if include_archived else rows.filter(archived_at=None))

    @staticmethod
    def resolve_return_request(
        root: Any, info: Any, id: str | None = None, number: str | None = None
    ) -> Any:
        if (id is None) == (number is None):
            raise GraphQLError("Give either `id` or `number` of the return.")
        if number is not None and not is_storable(number):
            return None
        try:
            lookup = (
                {"number": number}
                if id is None
                else {"pk": uuid_of(id, "ReturnRequest", "id")}
            )
        except ReturnsError as error:
            raise GraphQLError(str(error)) from error
        with host.graphql.reading(info.context) as alias:
            request = Request.objects.using(alias).filter(**lookup).first()
        if request is None:
            return None
        return load_one(info, "order.Order", request.order_id).then(
            lambda order: (request if may_see_return(info, order, request) else None)
        )

    @staticmethod
    def resolve_return_requests(
        root: Any,
        info: Any,
        *,
        where: dict[str, Any] | None = None,
        filter: dict[str, Any] | None = None,
        sort_by: dict[str, Any] | None = None,
        search: str | None = None,
        channel: str | None = None,
        **page: Any,
    ) -> Any:
        if not may_list_returns(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        accessible, user_id = channel_ids(info), user_id_of(info)
        with host.graphql.reading(info.context) as alias:
            rows = of_channels(Request.objects.using(alias), channel, accessible)
            try:
                rows = searched(chosen(rows, where, filter, user_id), search)
            except ReturnsError as error:
                raise GraphQLError(str(error)) from error
            found = page_of(rows, order=sorting(sort_by), **page)
        keep(info, [edge["node"] for edge in found["edges"]])
        return ReturnRequestCountableConnection(**found, total_count=rows)

    @staticmethod
    def resolve_return_warehouses(root: Any, info: Any, **page: Any) -> Any:
        if not may_list_returns(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        with host.graphql.reading(info.context) as alias:
            rows = apps.get_model("warehouse", "Warehouse").objects.using(alias)
            found = page_of(rows, order=BY_NAME, **page)
        for edge in found["edges"]:
            edge["node"] = host.graphql.wrap(edge["node"])
        return ReturnWarehouseCountableConnection(**found, total_count=rows)

    @staticmethod
    def resolve_return_exchange_payment(root: Any, info: Any, token: str) -> Any:
        with host.graphql.reading(info.context) as alias:
            return exchange_to_pay(token, Exchange.objects.using(alias))

    @staticmethod
    def resolve_return_reasons(
        root: Any, info: Any, kind: str | None = None, include_archived: bool = False
    ) -> list[Reason]:
        if include_archived and not is_staff(info):
            raise host.graphql.permission_denied(MANAGE_ORDERS)
        with host.graphql.reading(info.context) as alias:
            reasons = Reason.objects.using(alias)
            if not include_archived:
                reasons = reasons.filter(archived_at=None)
            return [
                row
                for row in reasons
                if kind is None or not row.kinds or kind in row.kinds
            ]
