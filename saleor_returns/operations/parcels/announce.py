"""Announce a parcel that is on its way to the shop."""

from uuid import UUID

from django.utils import timezone

from ...domain.tracking import tracking_number
from ...errors import ErrorCode, Problem, ReturnsError
from ...host.contract import Actor
from ...models import Parcel
from ...models.event import EventType
from ...models.parcel import Direction
from ..locking import check_step, lock_request, not_found
from ..request import may_ask
from ..timeline import record
from ..transactions import one_transaction, tried_again
from .checks import check_shipment
from .inputs import Shipment


@tried_again
def announce_parcel(*, request_id: UUID, shipment: Shipment, actor: Actor) -> Parcel:
    """Keep the number of a parcel; one that the return has already changes nothing.

    A customer may announce parcels of their own returns only.

    Raises:
        ReturnsError: ``not_found``, ``invalid_state``, ``required``, ``too_long``,
            ``invalid``.
    """
    number = tracking_number(shipment.tracking_number)
    _check_shape(shipment, number)
    with one_transaction():
        order, request = lock_request(request_id)
        if not may_ask(actor, order, request):
            raise not_found()
        inbound = request.parcels.filter(direction=Direction.INBOUND)
        known = inbound.filter(tracking_number=number).first()
        if known is not None:
            return known
        check_step(request, "announce")
        now = timezone.now()
        parcel = Parcel.objects.create(
            request=request,
            direction=Direction.INBOUND,
            carrier=shipment.carrier.strip(),
            tracking_number=number,
            tracking_url=shipment.tracking_url,
            user=actor.user,
            app=actor.app,
            created_at=now,
        )
        request.save(update_fields=("updated_at",))
        data = {
            "parcel": str(parcel.pk),
            "carrier": parcel.carrier,
            "tracking_number": number,
        }
        record(request, EventType.PARCEL_ANNOUNCED, actor=actor, at=now, data=data)
        return parcel


def _check_shape(shipment: Shipment, number: str) -> None:
    problems = check_shipment(shipment)
    if not number:
        message = "Give the parcel's tracking number."
        problems.append(Problem(ErrorCode.REQUIRED, message, field="trackingNumber"))
    if problems:
        raise ReturnsError(*problems)
