"""Returns and their lines as rows of a file, read in pieces of one size.

However many there are, a piece costs the same few statements and the same memory. The
pieces are read one after the other, so that a return that changes meanwhile is written as
it is when its piece is read; none is written twice or left out, as the list is walked by
the moment of asking, which never changes.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from uuid import UUID

from django.db.models import Q, QuerySet, Sum

from ..domain.export import ExportField, ExportRows
from ..domain.money import ZERO, quantize
from ..models import Reimbursement, ReimbursementLine, ReturnLine, ReturnRequest

PIECE = 500

type Cell = str | int | Decimal | None
type Row = list[Cell]

QUANTITIES = tuple(
    field for field in ExportField if field.value.startswith("quantity_")
)


@dataclass(frozen=True, slots=True)
class Written:
    """What one row of the file is made of: a return, and some or one of its lines."""

    request: ReturnRequest
    lines: Sequence[ReturnLine]
    reimbursed: Decimal

    @property
    def line(self) -> ReturnLine:
        return self.lines[0]


def rows_of(
    returns: QuerySet[ReturnRequest], kind: ExportRows, fields: Sequence[ExportField]
) -> Iterator[list[Row]]:
    """The rows of the file, newest return first, a piece of returns at a time."""
    readers = [READERS[field] for field in fields]
    asks_money = ExportField.REIMBURSED in fields
    for piece in _pieces(returns):
        written = _written(piece, kind, asks_money, returns.db)
        yield [[read(each) for read in readers] for each in written]


def count_of(
    returns: QuerySet[ReturnRequest], kind: ExportRows, *, at_most: int
) -> int:
    """How many rows the file would have; of more than ``at_most`` only that it is more."""
    if kind is ExportRows.RETURNS:
        return returns.order_by()[: at_most + 1].count()
    lines = returns.filter(lines__isnull=False).order_by().values("lines")
    return lines[: at_most + 1].count()


def _pieces(returns: QuerySet[ReturnRequest]) -> Iterator[list[ReturnRequest]]:
    ordered = returns.select_related("order", "channel").order_by("-created_at", "-pk")
    ordered = ordered.only(*COLUMNS)
    piece = list(ordered[:PIECE])
    while piece:
        yield piece
        last = piece[-1]
        older = Q(created_at__lt=last.created_at)
        same = Q(created_at=last.created_at, pk__lt=last.pk)
        # The first condition follows from the others; PostgreSQL seeks to it.
        left = ordered.filter(Q(created_at__lte=last.created_at) & (older | same))
        piece = list(left[:PIECE])


COLUMNS = (
    "number",
    "kind",
    "status",
    "reception",
    "inspection",
    "money",
    "attention",
    "comment",
    "decline_reason",
    "currency",
    "created_at",
    "updated_at",
    "refund_due_at",
    "channel__slug",
    "order__number",
    "order__user_email",
)


def _written(
    piece: list[ReturnRequest], kind: ExportRows, asks_money: bool, alias: str
) -> Iterator[Written]:
    keys = [request.pk for request in piece]
    lines = defaultdict(list)
    found = ReturnLine.objects.using(alias).filter(request_id__in=keys)
    for line in found.select_related("reason").order_by("product_name", "pk"):
        lines[line.request_id].append(line)
    if kind is ExportRows.RETURNS:
        paid = _paid_for_returns(keys, alias) if asks_money else {}
        for request in piece:
            reimbursed = paid.get(request.pk, ZERO)
            yield Written(request, lines[request.pk], reimbursed)
        return
    paid = _paid_for_lines(keys, alias) if asks_money else {}
    for request in piece:
        for line in lines[request.pk]:
            yield Written(request, [line], paid.get(line.pk, ZERO))


def _paid_for_returns(keys: list[UUID], alias: str) -> Mapping[UUID, Decimal]:
    rows = Reimbursement.objects.using(alias).filter(
        request_id__in=keys, canceled_at__isnull=True
    )
    sums = rows.order_by().values_list("request_id").annotate(Sum("amount"))
    return dict(sums)


def _paid_for_lines(keys: list[UUID], alias: str) -> Mapping[UUID, Decimal]:
    """Shares of what was paid for them; fees and adjustments are the return's."""
    rows = ReimbursementLine.objects.using(alias).filter(
        line__request_id__in=keys, reimbursement__canceled_at__isnull=True
    )
    return dict(rows.order_by().values_list("line_id").annotate(Sum("gross_amount")))


def _moment(moment: datetime | None) -> str | None:
    """ISO 8601 in UTC, to the second."""
    if moment is None:
        return None
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _sum(column: str) -> Callable[[Written], Cell]:
    return lambda row: sum(getattr(line, column) for line in row.lines)


def _money(column: str) -> Callable[[Written], Cell]:
    def read(row: Written) -> Cell:
        total = sum((getattr(line, column) for line in row.lines), ZERO)
        return quantize(total, row.request.currency)

    return read


def _words(words: Iterable[str]) -> str:
    return ", ".join(words)


READERS: Mapping[ExportField, Callable[[Written], Cell]] = {
    ExportField.NUMBER: lambda row: row.request.number,
    ExportField.KIND: lambda row: row.request.kind,
    ExportField.STATUS: lambda row: row.request.status,
    ExportField.RECEPTION: lambda row: row.request.reception,
    ExportField.INSPECTION: lambda row: row.request.inspection,
    ExportField.MONEY_STATUS: lambda row: row.request.money,
    ExportField.ATTENTION_REASONS: lambda row: _words(row.request.attention),
    ExportField.CHANNEL: lambda row: row.request.channel.slug,
    ExportField.ORDER_NUMBER: lambda row: str(row.request.order.number),
    ExportField.CUSTOMER_EMAIL: lambda row: row.request.order.user_email,
    ExportField.COMMENT: lambda row: row.request.comment,
    ExportField.DECLINE_REASON: lambda row: row.request.decline_reason,
    ExportField.CREATED_AT: lambda row: _moment(row.request.created_at),
    ExportField.UPDATED_AT: lambda row: _moment(row.request.updated_at),
    ExportField.REFUND_DUE_AT: lambda row: _moment(row.request.refund_due_at),
    ExportField.PRODUCT_NAME: lambda row: row.line.product_name,
    ExportField.VARIANT_NAME: lambda row: row.line.variant_name,
    ExportField.SKU: lambda row: row.line.sku,
    ExportField.REASON: lambda row: row.line.reason.slug,
    ExportField.LINE_COMMENT: lambda row: row.line.comment,
    ExportField.RESOLUTION: lambda row: row.line.resolution,
    ExportField.METHOD: lambda row: row.line.method,
    ExportField.ORDERED_QUANTITY: lambda row: row.line.ordered_quantity,
    **{field: _sum(field.value) for field in QUANTITIES},
    ExportField.PAID_NET: _money("total_net_amount"),
    ExportField.PAID_GROSS: _money("total_gross_amount"),
    ExportField.REIMBURSED: lambda row: quantize(row.reimbursed, row.request.currency),
    ExportField.CURRENCY: lambda row: row.request.currency,
}
