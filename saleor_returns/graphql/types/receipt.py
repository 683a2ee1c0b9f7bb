from typing import Any
from uuid import UUID

import graphene

from ...domain.discrepancies import Found
from ...domain.next_steps import customer_steps, staff_steps
from ...facts.discrepancies import Difference, differences
from ...languages import SOURCE, language
from ...models import Inspection, Receipt, ReceiptItem, ReturnLine
from ..base import NonNullList
from ..connection import CountableConnection
from ..desk import for_desk
from ..documented import ObjectType
from ..enums import ReturnDiscrepancyEnum
from ..identifiers import global_id
from ..loaders import load_facts, load_many, load_one, load_platform
from .inspection import ReturnInspection
from .scalars import DateTime, LanguageCodeEnum, Warehouse


class ReturnReceiptItem(ObjectType):
    id = graphene.ID(required=True, description="ID of the item.")
    line = graphene.Field(
        "saleor_returns.graphql.types.line.ReturnLine",
        required=True,
        description="The line of the return.",
    )
    quantity = graphene.Int(required=True, description="Units of the group.")
    is_missing = graphene.Boolean(
        required=True, description="Whether the units were not in the parcel."
    )
    note = graphene.String(
        description="Staff's note. Staff and returns desk only; null for others."
    )
    external_reference = graphene.String(
        description="What the system that sent it calls it. Staff and desk only."
    )
    inspections = NonNullList(
        ReturnInspection,
        required=True,
        description="What was found, oldest first; corrections after what they correct.",
    )

    class Meta:
        description = "Represents units of one line that arrived together."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: ReceiptItem, info: Any) -> str:
        return global_id("ReturnReceiptItem", root.pk)

    @staticmethod
    def resolve_line(root: ReceiptItem, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id)

    @staticmethod
    def resolve_note(root: ReceiptItem, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id).then(
            lambda line: for_desk(info, line.request_id, lambda: root.note)
        )

    @staticmethod
    def resolve_external_reference(root: ReceiptItem, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id).then(
            lambda line: for_desk(
                info, line.request_id, lambda: root.external_reference
            )
        )

    @staticmethod
    def resolve_inspections(root: ReceiptItem, info: Any) -> Any:
        return load_many(info, Inspection, "item_id", root.pk)


class ReturnDiscrepancy(ObjectType):
    kind = ReturnDiscrepancyEnum(required=True, description="How it differs.")
    line = graphene.Field(
        "saleor_returns.graphql.types.line.ReturnLine",
        description="The line of the return; null for the parcel as a whole.",
    )
    quantity = graphene.Int(
        required=True, description="Units that it concerns; 0 for an empty box."
    )
    is_open = graphene.Boolean(
        required=True, description="Whether units are awaited, or staff must decide."
    )

    class Meta:
        description = "Represents a difference of a parcel from what was announced."

    @staticmethod
    def resolve_line(root: Found[UUID], info: Any) -> Any:
        return load_one(info, ReturnLine, root.line)


class ReturnNextSteps(ObjectType):
    customer = NonNullList(
        graphene.String, required=True, description="Sentences for the customer."
    )
    staff = NonNullList(
        graphene.String,
        description=(
            "Sentences for staff. Staff and returns desk only; null for others."
        ),
    )

    class Meta:
        description = "Represents what happens next after a parcel that differs."


class ReturnReceipt(ObjectType):
    id = graphene.ID(required=True, description="ID of the receipt.")
    number = graphene.Int(required=True, description="1 for the first arrival.")
    received_at = DateTime(required=True, description="When the goods arrived.")
    warehouse = graphene.Field(
        Warehouse, description="Where they arrived. Staff and returns desk only."
    )
    warehouse_name = graphene.String(required=True, description="Name at that time.")
    note = graphene.String(
        description="Staff's note. Staff and returns desk only; null for others."
    )
    is_empty_box = graphene.Boolean(
        required=True, description="Whether nothing was in the parcel."
    )
    items = NonNullList(ReturnReceiptItem, required=True, description="What arrived.")
    discrepancies = NonNullList(
        ReturnDiscrepancy,
        required=True,
        description="How the parcel differs from what was announced.",
    )
    next_steps = graphene.Field(
        ReturnNextSteps,
        required=True,
        description="What happens next because of it, in plain words.",
        language_code=graphene.Argument(
            LanguageCodeEnum, description="Defaults to English."
        ),
    )

    class Meta:
        description = "Represents one arrival of goods of a return."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Receipt, info: Any) -> str:
        return global_id("ReturnReceipt", root.pk)

    @staticmethod
    def resolve_warehouse(root: Receipt, info: Any) -> Any:
        return for_desk(
            info,
            root.request_id,
            lambda: load_platform(info, "warehouse.Warehouse", root.warehouse_id),
        )

    @staticmethod
    def resolve_note(root: Receipt, info: Any) -> Any:
        return for_desk(info, root.request_id, lambda: root.note)

    @staticmethod
    def resolve_items(root: Receipt, info: Any) -> Any:
        return load_many(info, ReceiptItem, "receipt_id", root.pk)

    @staticmethod
    def resolve_discrepancies(root: Receipt, info: Any) -> Any:
        return load_facts(info, differences, root).then(lambda found: found.found)

    @staticmethod
    def resolve_next_steps(
        root: Receipt, info: Any, language_code: str | None = None
    ) -> Any:
        spoken = language(language_code or SOURCE)

        def tell(known: Difference) -> Any:
            words = (known.found, known.lines, spoken)
            staff = for_desk(info, root.request_id, lambda: staff_steps(*words))
            return ReturnNextSteps(customer=customer_steps(*words), staff=staff)

        return load_facts(info, differences, root).then(tell)


class ReturnWarehouseCountableConnection(CountableConnection):
    class Meta:
        node = Warehouse
