"""The first of all locks: goods without a return, then the order's row, then the return's."""

from uuid import UUID

from ...errors import ErrorCode, refuse
from ...models import BlindReceipt
from ...models.blind_receipt import BlindStatus


def lock_blind_receipt(blind_receipt_id: UUID) -> BlindReceipt:
    """Lock the row until the transaction ends. Nobody who holds an order asks for it.

    Raises:
        ReturnsError: ``not_found``.
    """
    rows = BlindReceipt.objects.select_for_update(of=("self",), no_key=True)
    found = rows.order_by().filter(pk=blind_receipt_id).first()
    if found is None:
        raise refuse(ErrorCode.NOT_FOUND, "There is no such receipt.", field="id")
    return found


def check_open(found: BlindReceipt) -> None:
    """Raises ``invalid_state`` where the goods are matched or closed already."""
    if found.status != BlindStatus.OPEN:
        raise refuse(
            ErrorCode.INVALID_STATE,
            f"{found.number} is {found.status}; it must be {BlindStatus.OPEN}.",
            field="id",
            accepted=[BlindStatus.OPEN],
        )
