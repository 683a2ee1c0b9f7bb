"""Send rejected units back to the customer."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any
from uuid import UUID

from django.utils import timezone

from ...domain.tracking import tracking_number
from ...errors import ErrorCode, Problem, ReturnsError, refuse
from ...host.contract import Actor
from ...models import Parcel, ParcelItem, ReturnLine, ReturnRequest
from ...models.event import EventType
from ...models.parcel import Direction
from ..idempotency import check_key, check_same, digest
from ..locking import check_step, lock_request
from ..text_checks import check_text
from ..timeline import record
from ..transactions import one_transaction, tried_again
from .checks import check_address, check_shipment
from .inputs import Address, Dispatch


@tried_again
def send_back(
    *,
    request_id: UUID,
    dispatch: Dispatch,
    actor: Actor,
    idempotency_key: str | None = None,
) -> Parcel:
    """Record a parcel to the customer: what was rejected, and has not left yet.

    Without an address it goes to where the order was sent; either is kept as it is now.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``idempotency_key_reused``,
            ``required``, ``too_long``, ``invalid``, ``quantity_not_positive``,
            ``line_not_in_return``, ``quantity_not_there``, ``address_required``.
    """
    _check_shape(dispatch, idempotency_key)
    with one_transaction():
        order, request = lock_request(request_id)
        content = digest(asdict(dispatch))
        if idempotency_key is not None:
            known = request.parcels.filter(idempotency_key=idempotency_key).first()
            if known is not None:
                check_same(known, content)
                return known
        check_step(request, "send_back")
        lines = {line.pk: line for line in request.lines.all()}
        units = _units(dispatch, lines)
        for line, quantity in units.items():
            line.quantity_sent_back += quantity
        now = timezone.now()
        identity = {"idempotency_key": idempotency_key, "content_digest": content}
        parcel = _store(
            request,
            dispatch,
            dispatch.address or _shipped_to(order),
            actor,
            now,
            identity,
        )
        ParcelItem.objects.bulk_create(
            ParcelItem(parcel=parcel, line=line, quantity=quantity)
            for line, quantity in units.items()
        )
        ReturnLine.objects.bulk_update(units, ("quantity_sent_back",))
        request.save(update_fields=("updated_at",))
        data = _told(parcel, units)
        record(request, EventType.SENT_BACK, actor=actor, at=now, data=data)
        return parcel


def _check_shape(dispatch: Dispatch, key: str | None) -> None:
    problems = check_key(key) + check_shipment(dispatch.shipment)
    problems += check_text(dispatch.note, "note")
    if dispatch.address is not None:
        problems += check_address(dispatch.address)
    if not dispatch.items:
        message = "Name at least one item."
        problems.append(Problem(ErrorCode.REQUIRED, message, field="items"))
    for item in dispatch.items:
        if item.quantity < 1:
            message = f"The quantity is {item.quantity}; it must be at least 1."
            code = ErrorCode.QUANTITY_NOT_POSITIVE
            problems.append(Problem(code, message, field="quantity", line=item.line_id))
    if problems:
        raise ReturnsError(*problems)


def _units(
    dispatch: Dispatch, lines: Mapping[UUID, ReturnLine]
) -> Mapping[ReturnLine, int]:
    """What leaves of each line, at most what was rejected and is still there."""
    foreign = [item.line_id for item in dispatch.items if item.line_id not in lines]
    if foreign:
        message = "The line is not part of this return."
        code = ErrorCode.LINE_NOT_IN_RETURN
        raise ReturnsError(
            *(Problem(code, message, field="lineId", line=line) for line in foreign)
        )
    units: Counter[ReturnLine] = Counter()
    for item in dispatch.items:
        units[lines[item.line_id]] += item.quantity
    problems = [
        Problem(
            ErrorCode.QUANTITY_NOT_THERE,
            f"{quantity} units are to be sent back; {line.quantity_to_send_back} were "
            "rejected and have not left yet.",
            field="quantity",
            line=line.pk,
            quantity=line.quantity_to_send_back,
        )
        for line, quantity in units.items()
        if quantity > line.quantity_to_send_back
    ]
    if problems:
        raise ReturnsError(*problems)
    return units


def _shipped_to(order: Any) -> Address:
    row = order.shipping_address
    if row is None:
        message = "The order has no shipping address: say where the parcel goes."
        raise refuse(ErrorCode.ADDRESS_REQUIRED, message, field="address")
    return Address(
        **{part.name: str(getattr(row, part.name) or "") for part in fields(Address)}
    )


def _store(
    request: ReturnRequest,
    dispatch: Dispatch,
    address: Address,
    actor: Actor,
    now: datetime,
    identity: dict[str, Any],
) -> Parcel:
    shipment = dispatch.shipment
    return Parcel.objects.create(
        request=request,
        direction=Direction.OUTBOUND,
        carrier=shipment.carrier.strip(),
        tracking_number=tracking_number(shipment.tracking_number),
        tracking_url=shipment.tracking_url,
        address=asdict(address),
        note=dispatch.note,
        user=actor.user,
        app=actor.app,
        created_at=now,
        **identity,
    )


def _told(parcel: Parcel, units: Mapping[ReturnLine, int]) -> dict[str, Any]:
    sent: Sequence[dict[str, Any]] = [
        {"line": str(line.pk), "quantity": quantity} for line, quantity in units.items()
    ]
    return {
        "parcel": str(parcel.pk),
        "carrier": parcel.carrier,
        "tracking_number": parcel.tracking_number,
        "items": sent,
    }
