"""What an export of returns may have in its columns, and who may see which.

Headers are marked for the catalogues and said in the language of whoever asked.
"""

from collections.abc import Iterable
from enum import StrEnum

from .language import gettext_noop as _


class FileType(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"


class ExportRows(StrEnum):
    """What one row of the file stands for."""

    RETURNS = "returns"
    LINES = "lines"


class ExportStatus(StrEnum):
    PENDING = "pending"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    CANCELED = "canceled"


UNDER_WAY = (ExportStatus.PENDING, ExportStatus.RUNNING)


class ExportFailure(StrEnum):
    """Why there is no file.

    ``not_allowed``: whoever asked may no longer see what they asked for; ``worker_lost``:
    the workers that wrote it died, each time; ``broken``: an error that is in the log.
    """

    TOO_MANY_ROWS = "too_many_rows"
    NOT_ALLOWED = "not_allowed"
    NO_PRIVATE_STORAGE = "no_private_storage"
    WORKER_LOST = "worker_lost"
    BROKEN = "broken"


class ExportField(StrEnum):
    """Columns, in the order in which they stand where nobody names any."""

    NUMBER = "number"
    KIND = "kind"
    STATUS = "status"
    RECEPTION = "reception"
    INSPECTION = "inspection"
    MONEY_STATUS = "money_status"
    ATTENTION_REASONS = "attention_reasons"
    CHANNEL = "channel"
    ORDER_NUMBER = "order_number"
    CUSTOMER_EMAIL = "customer_email"
    COMMENT = "comment"
    DECLINE_REASON = "decline_reason"
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"
    REFUND_DUE_AT = "refund_due_at"

    PRODUCT_NAME = "product_name"
    VARIANT_NAME = "variant_name"
    SKU = "sku"
    REASON = "reason"
    LINE_COMMENT = "line_comment"
    RESOLUTION = "resolution"
    METHOD = "method"
    ORDERED_QUANTITY = "ordered_quantity"

    QUANTITY_REQUESTED = "quantity_requested"
    QUANTITY_APPROVED = "quantity_approved"
    QUANTITY_RECEIVED = "quantity_received"
    QUANTITY_MISSING = "quantity_missing"
    QUANTITY_INSPECTED = "quantity_inspected"
    QUANTITY_ACCEPTED = "quantity_accepted"
    QUANTITY_REJECTED = "quantity_rejected"
    QUANTITY_REIMBURSED = "quantity_reimbursed"

    PAID_NET = "paid_net"
    PAID_GROSS = "paid_gross"
    REIMBURSED = "reimbursed"
    CURRENCY = "currency"


HEADERS: dict[ExportField, str] = {
    ExportField.NUMBER: _("Return"),
    ExportField.KIND: _("Kind"),
    ExportField.STATUS: _("Status"),
    ExportField.RECEPTION: _("Reception"),
    ExportField.INSPECTION: _("Inspection"),
    ExportField.MONEY_STATUS: _("Refund status"),
    ExportField.ATTENTION_REASONS: _("Needs attention"),
    ExportField.CHANNEL: _("Channel"),
    ExportField.ORDER_NUMBER: _("Order"),
    ExportField.CUSTOMER_EMAIL: _("E-mail of the customer"),
    ExportField.COMMENT: _("Comment"),
    ExportField.DECLINE_REASON: _("Why it was declined"),
    ExportField.CREATED_AT: _("Asked for at (UTC)"),
    ExportField.UPDATED_AT: _("Last changed at (UTC)"),
    ExportField.REFUND_DUE_AT: _("Refund due at (UTC)"),
    ExportField.PRODUCT_NAME: _("Product"),
    ExportField.VARIANT_NAME: _("Variant"),
    ExportField.SKU: _("SKU"),
    ExportField.REASON: _("Reason"),
    ExportField.LINE_COMMENT: _("Comment on the line"),
    ExportField.RESOLUTION: _("Resolution"),
    ExportField.METHOD: _("Way back"),
    ExportField.ORDERED_QUANTITY: _("Units ordered"),
    ExportField.QUANTITY_REQUESTED: _("Units asked for"),
    ExportField.QUANTITY_APPROVED: _("Units approved"),
    ExportField.QUANTITY_RECEIVED: _("Units received"),
    ExportField.QUANTITY_MISSING: _("Units missing"),
    ExportField.QUANTITY_INSPECTED: _("Units inspected"),
    ExportField.QUANTITY_ACCEPTED: _("Units accepted"),
    ExportField.QUANTITY_REJECTED: _("Units rejected"),
    ExportField.QUANTITY_REIMBURSED: _("Units reimbursed"),
    ExportField.PAID_NET: _("Paid for the order lines, net"),
    ExportField.PAID_GROSS: _("Paid for the order lines, gross"),
    ExportField.REIMBURSED: _("Reimbursed or under way"),
    ExportField.CURRENCY: _("Currency"),
}

OF_LINES = frozenset(
    {
        ExportField.PRODUCT_NAME,
        ExportField.VARIANT_NAME,
        ExportField.SKU,
        ExportField.REASON,
        ExportField.LINE_COMMENT,
        ExportField.RESOLUTION,
        ExportField.METHOD,
        ExportField.ORDERED_QUANTITY,
    }
)
"""What a return has as often as it has lines. Quantities and money it has summed up."""

MONEY = frozenset(
    {ExportField.PAID_NET, ExportField.PAID_GROSS, ExportField.REIMBURSED}
)
"""For those who may see the sale's money, which the returns desk may not."""

FOR_ORDER_STAFF = frozenset({ExportField.CUSTOMER_EMAIL, ExportField.ATTENTION_REASONS})


def fields_for(
    rows: ExportRows, *, order_staff: bool, sees_money: bool
) -> list[ExportField]:
    """All that somebody may see of such rows, in order."""
    hidden = hidden_from(order_staff=order_staff, sees_money=sees_money)
    if rows is ExportRows.RETURNS:
        hidden |= OF_LINES
    return [field for field in ExportField if field not in hidden]


def hidden_from(*, order_staff: bool, sees_money: bool) -> frozenset[ExportField]:
    """What somebody may not see."""
    hidden: frozenset[ExportField] = frozenset()
    if not order_staff:
        hidden |= FOR_ORDER_STAFF
    if not sees_money:
        hidden |= MONEY
    return hidden


def with_currency(fields: Iterable[ExportField]) -> list[ExportField]:
    """The columns, and beside the last amount its currency where nobody asked for it.

    An amount without a currency means nothing, and a file has those of many orders.
    """
    named = list(fields)
    amounts = [place for place, field in enumerate(named) if field in MONEY]
    if amounts and ExportField.CURRENCY not in named:
        named.insert(amounts[-1] + 1, ExportField.CURRENCY)
    return named
