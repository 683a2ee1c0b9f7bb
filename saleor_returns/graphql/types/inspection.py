from collections.abc import Callable
from typing import Any

import graphene

from ...models import Inspection, ReturnLine, StockMovement
from ...models import ReturnGrade as Grade
from ..access import for_staff
from ..base import NonNullList
from ..batches import photos_of
from ..desk import for_desk
from ..documented import ObjectType
from ..enums import ReturnDispositionEnum, ReturnMovementKindEnum
from ..identifiers import global_id
from ..loaders import load_facts, load_many, load_one, load_platform
from .disposition import STAFF_ONLY, ReturnDispositionStep, steps_of
from .file import ReturnFile
from .grade import ReturnGrade
from .scalars import DateTime, ProductVariant, User, Warehouse

DESK_ONLY = "Staff and returns desk only; null for others."


class ReturnStockMovement(ObjectType):
    kind = ReturnMovementKindEnum(required=True, description="Why the stock moved.")
    change = graphene.Int(
        required=True, description="Units that went into stock; negative: out of it."
    )
    stock_before = graphene.Int(required=True, description="Stock before, in units.")
    stock_after = graphene.Int(required=True, description="Stock after, in units.")
    sku = graphene.String(required=True, description="SKU of the variant.")
    warehouse_name = graphene.String(required=True, description="Where it went.")
    created_at = DateTime(required=True, description="When the stock moved.")

    class Meta:
        description = "Represents returned units that went into stock, or out of it."


class ReturnStockReversal(ObjectType):
    inspection = graphene.Field(
        lambda: ReturnInspection, required=True, description="What raised the stock."
    )
    quantity = graphene.Int(required=True, description="Units to take out again.")
    sku = graphene.String(required=True, description="SKU of the variant.")
    warehouse_name = graphene.String(required=True, description="Where they lie.")

    class Meta:
        description = "Represents units that were restocked twice, and should not be."

    @staticmethod
    def resolve_inspection(root: Inspection, info: Any) -> Inspection:
        return root

    @staticmethod
    def resolve_quantity(root: Any, info: Any) -> int:
        return root.left


class ReturnInspection(ObjectType):
    id = graphene.ID(required=True, description="ID of the inspection.")
    line = graphene.Field(
        "saleor_returns.graphql.types.line.ReturnLine",
        required=True,
        description="The line of the return.",
    )
    quantity = graphene.Int(required=True, description="Units of the group.")
    superseded_quantity = graphene.Int(
        required=True, description="Units of the group that were corrected since."
    )
    grade = graphene.Field(
        ReturnGrade, description="What was found; null where nobody said."
    )
    disposition = ReturnDispositionEnum(
        required=True, description="What becomes of the units."
    )
    suggested_disposition = ReturnDispositionEnum(
        description=f"What the shop's rules gave. {DESK_ONLY}"
    )
    override_reason = graphene.String(
        description=f"Why staff departed from it. {DESK_ONLY}"
    )
    rule = graphene.String(
        description=f"The rule that gave it; empty: it is the grade's own. {DESK_ONLY}"
    )
    trace = NonNullList(
        ReturnDispositionStep,
        description=f"Every rule that was looked at. {STAFF_ONLY}",
    )
    supersedes = graphene.Field(
        lambda: ReturnInspection, description="What it corrects or releases."
    )
    reason = graphene.String(description=f"Why it was corrected. {DESK_ONLY}")
    note = graphene.String(description=f"Staff's note. {DESK_ONLY}")
    serial_numbers = NonNullList(
        graphene.String, required=True, description="Serial numbers of the units."
    )
    lot_number = graphene.String(required=True, description="The units' lot number.")
    warehouse = graphene.Field(
        Warehouse, description=f"Where the units lie. {DESK_ONLY}"
    )
    warehouse_name = graphene.String(required=True, description="Name at that time.")
    variant = graphene.Field(
        ProductVariant,
        description=(
            "What the units are sold as, as far as they may be: of second hand another "
            f"variant than was returned. {DESK_ONLY}"
        ),
    )
    is_stock_kept = graphene.Boolean(
        description=(
            "Whether stock that was raised before stayed, because its units were sold "
            f"or promised. {DESK_ONLY}"
        )
    )
    stock_movements = NonNullList(
        ReturnStockMovement, description=f"The stock that moved. {DESK_ONLY}"
    )
    photos = NonNullList(
        ReturnFile, required=True, description="Photos that show the units."
    )
    user = graphene.Field(User, description="Who inspected. Staff only.")
    inspected_at = DateTime(required=True, description="When it was found.")

    class Meta:
        description = "Represents what was found of some units that arrived."
        interfaces = (graphene.relay.Node,)

    @staticmethod
    def resolve_id(root: Inspection, info: Any) -> str:
        return global_id("ReturnInspection", root.pk)

    @staticmethod
    def resolve_line(root: Inspection, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id)

    @staticmethod
    def resolve_superseded_quantity(root: Inspection, info: Any) -> Any:
        return load_many(info, Inspection, "supersedes_id", root.pk).then(
            lambda rows: sum(row.quantity for row in rows)
        )

    @staticmethod
    def resolve_grade(root: Inspection, info: Any) -> Any:
        return load_one(info, Grade, root.grade_id)

    @staticmethod
    def resolve_supersedes(root: Inspection, info: Any) -> Any:
        return load_one(info, Inspection, root.supersedes_id)

    @staticmethod
    def resolve_suggested_disposition(root: Inspection, info: Any) -> Any:
        return _at_desk(root, info, lambda: root.suggested or None)

    @staticmethod
    def resolve_override_reason(root: Inspection, info: Any) -> Any:
        return _at_desk(root, info, lambda: root.override_reason)

    @staticmethod
    def resolve_rule(root: Inspection, info: Any) -> Any:
        return _at_desk(root, info, lambda: root.rule)

    @staticmethod
    def resolve_trace(root: Inspection, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id).then(
            lambda line: for_staff(
                info, line.request_id, lambda: steps_of(root.steps, line.currency)
            )
        )

    @staticmethod
    def resolve_reason(root: Inspection, info: Any) -> Any:
        return _at_desk(root, info, lambda: root.reason)

    @staticmethod
    def resolve_note(root: Inspection, info: Any) -> Any:
        return _at_desk(root, info, lambda: root.note)

    @staticmethod
    def resolve_warehouse(root: Inspection, info: Any) -> Any:
        return _at_desk(
            root,
            info,
            lambda: load_platform(info, "warehouse.Warehouse", root.warehouse_id),
        )

    @staticmethod
    def resolve_variant(root: Inspection, info: Any) -> Any:
        return _at_desk(
            root,
            info,
            lambda: load_platform(info, "product.ProductVariant", root.variant_id),
        )

    @staticmethod
    def resolve_is_stock_kept(root: Inspection, info: Any) -> Any:
        return _at_desk(root, info, lambda: root.is_stock_kept)

    @staticmethod
    def resolve_stock_movements(root: Inspection, info: Any) -> Any:
        return _at_desk(
            root,
            info,
            lambda: load_many(info, StockMovement, "inspection_id", root.pk),
        )

    @staticmethod
    def resolve_photos(root: Inspection, info: Any) -> Any:
        return load_facts(info, photos_of, root)

    @staticmethod
    def resolve_user(root: Inspection, info: Any) -> Any:
        return load_one(info, ReturnLine, root.line_id).then(
            lambda line: for_staff(
                info,
                line.request_id,
                lambda: load_platform(info, "account.User", root.user_id),
            )
        )


def _at_desk(root: Inspection, info: Any, give: Callable[[], Any]) -> Any:
    """What staff and the desk read; only the line knows the return."""
    return load_one(info, ReturnLine, root.line_id).then(
        lambda line: for_desk(info, line.request_id, give)
    )
