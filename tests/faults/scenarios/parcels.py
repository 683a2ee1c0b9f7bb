"""Parcels that are announced, and those that leave for the customer."""

from saleor_returns.operations.parcels.announce import announce_parcel
from saleor_returns.operations.parcels.inputs import Dispatch, SentUnits, Shipment
from saleor_returns.operations.parcels.send_back import send_back

from .step import Step, types


def announce(world):
    made = world.ask({"shirt": 1})

    def check():
        assert [row.tracking_number for row in made.parcels.all()] == ["1Z99"]
        assert types(made).count("parcel_announced") == 1

    return Step(
        lambda: announce_parcel(
            request_id=made.pk,
            shipment=Shipment("1z 99"),
            actor=world.case.by_customer,
        ),
        check,
    )


def send_units_back(world):
    made = world.ask({"shirt": 2})
    world.receive(made, ("shirt", 2, "return_to_customer"))
    line = made.lines.get()

    def check():
        line.refresh_from_db()
        (parcel,) = made.parcels.all()
        assert [item.quantity for item in parcel.items.all()] == [1]
        assert line.quantity_sent_back == 1
        assert types(made).count("sent_back") == 1

    return Step(
        lambda: send_back(
            request_id=made.pk,
            dispatch=Dispatch([SentUnits(line.pk, 1)], Shipment("6A1")),
            actor=world.case.by_staff,
            idempotency_key="box",
        ),
        check,
    )
