"""Scalars, enums and inputs of Saleor's names."""

from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

import graphene
from django.conf import settings
from django.db.models import TextChoices
from graphene.types.datetime import DateTime as AnyDateTime
from graphene.types.generic import GenericScalar
from graphql.language import ast

from ..order import statuses
from ..payment.event_types import TransactionEventType


class JSON(GenericScalar):
    pass


class Upload(GenericScalar):
    """The name of the form field that holds a file."""


class DateTime(AnyDateTime):
    """Any time that UTC has too; one without an offset stays without."""

    @staticmethod
    def parse_value(value: Any) -> datetime | None:
        time = AnyDateTime.parse_value(value)
        if time is not None and time.tzinfo:
            try:
                time.astimezone(UTC)
            except OverflowError:
                return None
        return time


class PositiveDecimal(graphene.Float):
    """Zero or more; a number in JSON, a Decimal in Python."""

    @staticmethod
    def parse_value(value: Any) -> Decimal | None:
        try:
            number = Decimal(str(value))
        except InvalidOperation:
            return None
        return number if number.is_finite() and number >= 0 else None

    @classmethod
    def parse_literal(cls, node: Any) -> Decimal | None:
        is_number = isinstance(node, ast.FloatValue | ast.IntValue)
        return cls.parse_value(node.value) if is_number else None


class DateTimeRangeInput(graphene.InputObjectType):
    gte = DateTime()
    lte = DateTime()


class IntRangeInput(graphene.InputObjectType):
    gte = graphene.Int()
    lte = graphene.Int()


def operators(name: str, scalar: Any, **more: Any) -> Any:
    one_of = graphene.List(graphene.NonNull(scalar))
    fields = {"eq": scalar(), "one_of": one_of, **more}
    return type(name, (graphene.InputObjectType,), fields)


StringFilterInput = operators("StringFilterInput", graphene.String)
GlobalIDFilterInput = operators("GlobalIDFilterInput", graphene.ID)
IntFilterInput = operators("IntFilterInput", graphene.Int, range=IntRangeInput())


class OrderDirection(graphene.Enum):
    ASC = ""
    DESC = "-"


POLICIES = ("IGNORE_FAILED", "REJECT_EVERYTHING", "REJECT_FAILED_ROWS")
ErrorPolicyEnum = graphene.Enum("ErrorPolicyEnum", [(p, p.lower()) for p in POLICIES])
LanguageCodeEnum = graphene.Enum(
    "LanguageCodeEnum",
    [(code.replace("-", "_").upper(), code) for code, _ in settings.LANGUAGES],
)


def enum_of(name: str, choices: type[TextChoices]) -> Any:
    return graphene.Enum(name, [(choice.name, choice.value) for choice in choices])


OrderStatus = enum_of("OrderStatus", statuses.OrderStatus)
OrderChargeStatusEnum = enum_of("OrderChargeStatusEnum", statuses.ChargeStatus)
OrderEventsEnum = enum_of("OrderEventsEnum", statuses.OrderEventType)
OrderGrantedRefundStatusEnum = enum_of(
    "OrderGrantedRefundStatusEnum", statuses.GrantedRefundStatus
)
FulfillmentStatus = enum_of("FulfillmentStatus", statuses.FulfillmentStatus)
TransactionEventTypeEnum = enum_of("TransactionEventTypeEnum", TransactionEventType)
