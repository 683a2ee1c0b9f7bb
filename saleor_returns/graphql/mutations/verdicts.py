"""What was found of some units, as every mutation takes it."""

from typing import Any

from ...domain.disposition import Disposition
from ...operations.inputs import Verdict
from ..identifiers import uuid_of


def verdict_of(given: dict[str, Any]) -> Verdict:
    """Raises ``invalid`` for an ID that is none of a warehouse."""
    disposition, warehouse = given.get("disposition"), given.get("warehouse_id")
    return Verdict(
        disposition=Disposition(disposition) if disposition else None,
        grade=given.get("grade"),
        note=given.get("note") or "",
        reason=given.get("reason") or "",
        warehouse_id=(
            uuid_of(warehouse, "Warehouse", "warehouseId") if warehouse else None
        ),
        serial_numbers=tuple(given.get("serial_numbers") or ()),
        lot_number=given.get("lot_number") or "",
        photos=tuple(
            uuid_of(photo, "ReturnFile", "photos")
            for photo in given.get("photos") or ()
        ),
    )
