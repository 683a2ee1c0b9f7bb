"""From the input of a preview to the order and the rules that it is about."""

from typing import Any
from uuid import UUID

from django.apps import apps
from graphql import GraphQLError
from pydantic import ValidationError

from .. import host
from ..domain.lifecycle import RequestKind
from ..domain.text import is_storable, quoted
from ..errors import ReturnsError
from ..facts.policies import Rules
from ..facts.preview import Preview, preview_of_made_up, preview_of_order
from ..models import PolicyVersion
from ..operations.policies.documents import read_document
from .access import MANAGE_ORDERS, may_manage
from .identifiers import int_of, uuid_of
from .made_up import made_up_order, wish_of
from .policy_access import may_read
from .types.policy_preview import ReturnPolicyPreview, of_preview


def preview_of(info: Any, input: dict[str, Any]) -> ReturnPolicyPreview:
    """What rules decide on an order, or what is wrong with the rules.

    Raises:
        GraphQLError: the input says two things at once, or nothing; an order, version or
            channel that there is not; an order that cannot be.
        the platform's PermissionDenied.
    """
    with host.graphql.reading(info.context) as alias:
        try:
            document = input.get("document")
            content = None if document is None else read_document(document)
        except ReturnsError as error:
            return ReturnPolicyPreview(problems=error.problems, lines=[], trace=[])
        try:
            rules = _rules(info, input, content, alias)
            return of_preview(_preview(info, input, rules, alias))
        except ReturnsError as error:
            raise GraphQLError(str(error)) from error
        except (ValidationError, ArithmeticError) as error:
            raise GraphQLError(f"There can be no such order: {error}") from error


def _rules(info: Any, input: dict[str, Any], content: Any, alias: str) -> Rules | None:
    version_id = input.get("version_id")
    if version_id is None:
        return None if content is None else Rules(content, None)
    if content is not None:
        raise GraphQLError("Give either `document` or `versionId`, not both.")
    pk = int_of(version_id, "ReturnPolicyVersion", "versionId")
    versions = PolicyVersion.objects.using(alias).select_related("policy")
    version = versions.filter(pk=pk).first()
    if version is None:
        raise GraphQLError("There is no such version.")
    if not may_read(info, version.policy.channel_id):
        raise host.graphql.permission_denied(MANAGE_ORDERS)
    return Rules(version.rules, version)


def _preview(
    info: Any, input: dict[str, Any], rules: Rules | None, alias: str
) -> Preview:
    order_id, made_up = input.get("order_id"), input.get("order")
    kind = RequestKind(input.get("kind") or RequestKind.RETURN)
    if made_up is not None and order_id is None:
        channel = _channel(info, made_up["channel"], alias)
        return preview_of_made_up(
            made_up_order(made_up), rules, channel=channel, kind=kind, alias=alias
        )
    if made_up is not None or order_id is None:
        raise GraphQLError("Give either `orderId` or `order`.")
    order = _order(info, uuid_of(order_id, "Order", "orderId"), alias)
    wishes = {
        uuid_of(row.get("order_line_id") or "", "OrderLine", "orderLineId"): wish_of(
            row
        )
        for row in input.get("wishes") or ()
    }
    return preview_of_order(order, rules, kind=kind, wishes=wishes, alias=alias)


def _order(info: Any, pk: UUID, alias: str) -> Any:
    orders = apps.get_model("order", "Order").objects.using(alias)
    order = orders.filter(pk=pk).select_related("channel").first()
    if order is None:
        raise GraphQLError("There is no such order.")
    if not may_manage(info, order.channel_id):
        raise host.graphql.permission_denied(MANAGE_ORDERS)
    return order


def _channel(info: Any, slug: str, alias: str) -> Any:
    channels = apps.get_model("channel", "Channel").objects.using(alias)
    found = channels.filter(slug=slug).first() if is_storable(slug) else None
    if found is None:
        raise GraphQLError(f"There is no channel {quoted(slug)}.")
    if not may_manage(info, found.pk):
        raise host.graphql.permission_denied(MANAGE_ORDERS)
    return found
