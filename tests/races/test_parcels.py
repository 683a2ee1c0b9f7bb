"""Parcels that two people tell of at the same time."""

import pytest

from saleor_returns.models import Parcel
from saleor_returns.operations.parcels.announce import announce_parcel
from saleor_returns.operations.parcels.inputs import Dispatch, SentUnits, Shipment
from saleor_returns.operations.parcels.send_back import send_back

from .together import at_once, refusals

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_number_is_announced_once(case, ask):
    request = ask({"shirt": 1})

    def announce(actor):
        return announce_parcel(
            request_id=request.pk, shipment=Shipment("1Z99"), actor=actor
        )

    first, second = at_once(
        lambda: announce(case.by_customer), lambda: announce(case.by_staff)
    )
    assert first == second
    assert request.events.filter(type="parcel_announced").count() == 1


def test_a_unit_is_sent_back_once_and_not_kept_as_well(case, ask, receive, correct):
    # given
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "return_to_customer"))
    line = request.lines.get()
    dispatch = Dispatch([SentUnits(line.pk, 1)])

    def leave():
        return send_back(request_id=request.pk, dispatch=dispatch, actor=case.by_staff)

    # when
    results = at_once(leave, leave, lambda: correct(line.inspections.get(), "recycle"))

    # then
    line.refresh_from_db()
    assert len(refusals(results)) == 2
    assert line.quantity_accepted + line.quantity_sent_back == 1
    assert Parcel.objects.count() == line.quantity_sent_back
