from typing import Any

import graphene

from ...domain.discards import DISCARDING
from ...facts.disposition_report import Category, DiscardRow, ReportRow
from ..base import NonNullList
from ..documented import ObjectType
from ..enums import (
    ReturnDispositionEnum,
    ReturnKindEnum,
    ReturnTreatmentEnum,
)
from ..identifiers import global_id
from .scalars import Money, money


class ReturnReportCategory(ObjectType):
    id = graphene.ID(required=True, description="ID of the category.")
    name = graphene.String(required=True, description="Its name now.")

    class Meta:
        description = "Represents the category of products of a report."

    @staticmethod
    def resolve_id(root: Category, info: Any) -> str:
        return global_id("Category", root.pk)


class Counted:
    """Fields of both kinds of rows."""

    units = graphene.Int(required=True, description="Units.")
    kilograms = graphene.Float(
        required=True,
        description="What they weigh, by the variant's weight or else the product's.",
    )
    units_of_unknown_weight = graphene.Int(
        required=True, description="Those of them that have neither."
    )

    @staticmethod
    def resolve_units(root: ReportRow | DiscardRow, info: Any) -> int:
        return root.weighed.units

    @staticmethod
    def resolve_kilograms(root: ReportRow | DiscardRow, info: Any) -> float:
        return float(root.weighed.kilograms)

    @staticmethod
    def resolve_units_of_unknown_weight(root: ReportRow | DiscardRow, info: Any) -> int:
        return root.weighed.unknown


class ReturnDispositionReportRow(Counted, ObjectType):
    disposition = ReturnDispositionEnum(
        description="What became of the units. Null where not grouped by it."
    )
    category = graphene.Field(
        ReturnReportCategory,
        description="Null where not grouped by it, or where nobody knows.",
    )
    month = graphene.String(description="As in 2027-01. Null where not grouped by it.")
    values = NonNullList(
        Money,
        required=True,
        description="What customers had paid for the units, one for each currency.",
    )

    class Meta:
        description = "Represents what became of some of the returned units."

    @staticmethod
    def resolve_month(root: ReportRow, info: Any) -> str | None:
        return f"{root.month:%Y-%m}" if root.month else None

    @staticmethod
    def resolve_values(root: ReportRow, info: Any) -> list[Any]:
        return [money(amount, currency) for currency, amount in root.values.items()]


class ReturnDiscardReportRow(Counted, ObjectType):
    treatment = ReturnTreatmentEnum(required=True, description="Where the units went.")
    is_discarded = graphene.Boolean(
        required=True, description="Whether that is to discard them: not of donations."
    )
    kind = ReturnKindEnum(required=True, description="Kind of the return.")
    grade = graphene.String(description="Slug of the grade that was found.")
    category = graphene.Field(
        ReturnReportCategory, description="Null where nobody knows it."
    )

    class Meta:
        description = (
            "Represents returned units that left the shop unsold, for the disclosure "
            "of Regulation (EU) 2024/1781 art. 24."
        )

    @staticmethod
    def resolve_is_discarded(root: DiscardRow, info: Any) -> bool:
        return root.treatment in DISCARDING


class ReturnDispositionReport(ObjectType):
    rows = NonNullList(
        ReturnDispositionReportRow, required=True, description="By what was asked."
    )
    discards = NonNullList(
        ReturnDiscardReportRow,
        required=True,
        description="What was recycled, disposed of and donated.",
    )

    class Meta:
        description = "Represents what became of returned goods in a period."
