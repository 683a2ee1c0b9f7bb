"""Record goods that arrived without a return that anybody could tell."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from django.apps import apps
from django.db import IntegrityError, connection
from django.utils import timezone

from ...domain.disposition import GradeMeaning
from ...domain.tracking import tracking_number
from ...errors import ErrorCode, Problem, ReturnsError
from ...host.contract import Actor
from ...models import BlindReceipt, BlindReceiptItem, ReturnGrade
from ..idempotency import check_key, check_same, digest
from ..parcels.checks import TRACKING_MAX_LENGTH
from ..receive_checks import ITEMS_MAX, UNITS_MAX, find_warehouse
from ..text_checks import check_text
from ..transactions import one_transaction, tried_again
from .inputs import BlindArrival, FoundGoods

PREFIX = "BLIND-"
KEY = "returns_blind_idempotency"


@tried_again
def create_blind_receipt(
    *, arrival: BlindArrival, actor: Actor, idempotency_key: str | None = None
) -> BlindReceipt:
    """Keep what arrived, with a number of its own.

    Raises:
        ReturnsError: ``required``, ``too_long``, ``invalid``,
            ``quantity_not_positive``, ``warehouse_not_found``, ``variant_not_found``,
            ``grade_not_found``, ``idempotency_key_reused``.
    """
    _check_shape(arrival, idempotency_key)
    content = digest(asdict(arrival))
    known = _known(actor, idempotency_key, content)
    if known is not None:
        return known
    try:
        with one_transaction():
            return _create(arrival, actor, idempotency_key, content)
    except IntegrityError as error:
        known = _known(actor, idempotency_key, content)
        if KEY not in str(error) or known is None:
            raise
        return known


def _known(actor: Actor, key: str | None, content: str) -> BlindReceipt | None:
    if key is None:
        return None
    rows = BlindReceipt.objects.filter(idempotency_scope=actor.key, idempotency_key=key)
    found = rows.first()
    if found is not None:
        check_same(found, content)
    return found


def _create(
    arrival: BlindArrival, actor: Actor, key: str | None, content: str
) -> BlindReceipt:
    warehouse = find_warehouse(arrival.warehouse_id)
    items = list(_items(arrival.items))
    made = BlindReceipt.objects.create(
        number=f"{PREFIX}{_next_serial():06d}",
        warehouse=warehouse,
        warehouse_name=warehouse.name if warehouse else "",
        sender=arrival.sender.strip(),
        tracking_number=tracking_number(arrival.tracking_number),
        note=arrival.note,
        user=actor.user,
        app=actor.app,
        idempotency_scope=actor.key,
        idempotency_key=key,
        content_digest=content,
        received_at=timezone.now(),
    )
    for item in items:
        item.blind_receipt = made
    BlindReceiptItem.objects.bulk_create(items)
    return made


def _items(found: Sequence[FoundGoods]) -> Iterator[BlindReceiptItem]:
    """Rows that are ready but for their receipt.

    Raises:
        ReturnsError: ``variant_not_found``, ``grade_not_found``.
    """
    variants = apps.get_model("product", "ProductVariant").objects.in_bulk(
        {row.variant_id for row in found} - {None}
    )
    grades = _grades() if any(row.grade for row in found) else {}
    problems = list(_unknown(found, variants, grades))
    if problems:
        raise ReturnsError(*problems)
    for position, row in enumerate(found):
        variant = variants.get(row.variant_id)
        yield BlindReceiptItem(
            description=row.description.strip(),
            variant=variant,
            sku=(variant.sku or "") if variant else "",
            quantity=row.quantity,
            grade=grades.get(row.grade or ""),
            note=row.note,
            position=position,
        )


def _grades() -> dict[str, ReturnGrade]:
    """Those that goods which are there can have."""
    rows = ReturnGrade.objects.filter(archived_at=None)
    return {row.slug: row for row in rows.exclude(meaning=GradeMeaning.MISSING)}


def _unknown(
    found: Sequence[FoundGoods], variants: Any, grades: dict[str, ReturnGrade]
) -> Iterator[Problem]:
    for row in found:
        if row.variant_id is not None and row.variant_id not in variants:
            yield Problem(
                ErrorCode.VARIANT_NOT_FOUND,
                "There is no such variant.",
                field="variantId",
                variant=row.variant_id,
            )
        if row.grade and row.grade not in grades:
            yield Problem(
                ErrorCode.GRADE_NOT_FOUND,
                f"There is no grade “{row.grade}” in use for goods that are there.",
                field="grade",
                accepted=list(grades),
            )


def _check_shape(arrival: BlindArrival, key: str | None) -> None:
    problems = check_key(key)
    number = tracking_number(arrival.tracking_number)
    problems += check_text(arrival.sender, "sender") + check_text(arrival.note, "note")
    problems += check_text(number, "trackingNumber", limit=TRACKING_MAX_LENGTH)
    told = (arrival.sender, number, arrival.note, *arrival.items)
    if not any(part.strip() if isinstance(part, str) else part for part in told):
        message = "Say what arrived, or what the parcel says of its sender."
        problems.append(Problem(ErrorCode.REQUIRED, message, field="items"))
    if len(arrival.items) > ITEMS_MAX:
        message = f"{len(arrival.items)} items; {ITEMS_MAX} are accepted at once."
        problems.append(Problem(ErrorCode.INVALID, message, field="items"))
    for item in arrival.items[:ITEMS_MAX]:
        problems += _check_item(item)
    if problems:
        raise ReturnsError(*problems)


def _check_item(item: FoundGoods) -> Iterator[Problem]:
    yield from check_text(item.description, "description")
    yield from check_text(item.note, "note")
    if item.variant_id is None and not item.description.strip():
        message = "Name the variant, or say what it is."
        yield Problem(ErrorCode.REQUIRED, message, field="description")
    if item.quantity < 1:
        message = f"The quantity is {item.quantity}; it must be at least 1."
        yield Problem(ErrorCode.QUANTITY_NOT_POSITIVE, message, field="quantity")
    if item.quantity > UNITS_MAX:
        message = f"{item.quantity} units; {UNITS_MAX} are accepted at once."
        yield Problem(ErrorCode.INVALID, message, field="quantity", quantity=UNITS_MAX)


def _next_serial() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('saleor_returns_blind_seq')")
        (value,) = cursor.fetchone()
    return int(value)
