"""Parcels that are announced, and those that take rejected units back."""

import pytest
from django.db import IntegrityError, transaction

from saleor_returns.models import Parcel, ReturnLine
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.parcels.announce import announce_parcel
from saleor_returns.operations.parcels.inputs import (
    Address,
    Dispatch,
    SentUnits,
    Shipment,
)
from saleor_returns.operations.parcels.send_back import send_back

from .asserting import events, refused

PARIS = Address(street_address_1="Rue A 1", city="Paris", country="FR")


@pytest.fixture
def announce(case):
    def tell(request, number, *, actor=None, **more):
        return announce_parcel(
            request_id=request.pk,
            shipment=Shipment(number, **more),
            actor=actor or case.by_customer,
        )

    return tell


@pytest.fixture
def send(case):
    def leave(request, *rows, key=None, **more):
        lines = {line.sku: line.pk for line in request.lines.all()}
        return send_back(
            request_id=request.pk,
            dispatch=Dispatch([SentUnits(lines[sku], n) for sku, n in rows], **more),
            actor=case.by_staff,
            idempotency_key=key,
        )

    return leave


@pytest.fixture
def rejected(ask, receive):
    """A return of three shirts and a mug, of which two shirts and the mug go back."""
    request = ask({"shirt": 3, "mug": 1})
    receive(
        request,
        ("shirt", 2, "return_to_customer"),
        ("shirt", 1, "recycle"),
        ("mug", 1, "return_to_customer"),
    )
    return request


def test_a_number_is_announced_once(ask, announce):
    request = ask({"shirt": 1})
    url = "https://carrier.example/1Z99"
    parcel = announce(request, " 1z 99 ", carrier="UPS", tracking_url=url)
    again = announce(request, "1Z99", carrier="Another")
    assert again == parcel
    assert (parcel.tracking_number, parcel.carrier) == ("1Z99", "UPS")
    assert parcel.tracking_url == url
    assert events(request) == ["requested", "approved", "parcel_announced"]
    assert request.events.last().webhook_event == "return_updated"


def test_several_parcels_and_several_returns(ask, announce):
    first, second = ask({"shirt": 1}), ask({"mug": 1})
    announce(first, "A")
    announce(first, "B")
    announce(second, "A")
    assert [row.tracking_number for row in first.parcels.all()] == ["A", "B"]
    assert second.parcels.count() == 1


def test_announcements_that_cannot_be(ask, announce, shop, case):
    request = ask({"shirt": 1})
    with refused("required"):
        announce(request, "  ")
    with refused("too_long", "too_long"):
        announce(request, "1" * 129, carrier="U" * 251)
    with refused("invalid"):
        announce(request, "1Z", tracking_url="javascript:alert(1)")
    with refused("not_found"):
        announce(request, "1Z", actor=_customer(shop))
    cancel_return(request_id=request.pk, actor=case.by_customer)
    with refused("invalid_state"):
        announce(request, "1Z")
    assert Parcel.objects.count() == 0


def _customer(shop):
    from saleor_returns.host.contract import Actor, ActorKind

    return Actor(ActorKind.CUSTOMER, user=shop.customer("eve@example.com"))


def test_rejected_units_leave_to_where_the_order_was_sent(case, rejected, send):
    # when
    parcel = send(rejected, ("shirt", 1), ("mug", 1), note="Worn soles.")

    # then
    address = case.order.shipping_address
    assert parcel.address["last_name"] == address.last_name
    assert parcel.address["street_address_1"] == address.street_address_1
    assert (parcel.address["city"], parcel.address["country"]) == (address.city, "FR")
    assert sorted(item.line.sku for item in parcel.items.all()) == ["mug", "shirt"]
    left = {line.sku: line.quantity_to_send_back for line in rejected.lines.all()}
    assert left == {"shirt": 1, "mug": 0}
    assert events(rejected)[-1] == "sent_back"
    assert rejected.events.last().webhook_event == "return_updated"


def test_the_address_is_kept_as_it_was(case, rejected, send):
    parcel = send(rejected, ("mug", 1), address=PARIS)
    assert parcel.address["street_address_1"] == "Rue A 1"
    other = send(rejected, ("shirt", 1))
    address = case.order.shipping_address
    address.city = "Lyon"
    address.save()
    other.refresh_from_db()
    assert other.address["city"] != "Lyon"


def test_no_more_leaves_than_was_rejected(rejected, send):
    with refused("quantity_not_there") as caught:
        send(rejected, ("shirt", 2), ("shirt", 1))
    assert caught.value.problems[0].quantity == 2
    send(rejected, ("shirt", 2))
    with refused("quantity_not_there") as caught:
        send(rejected, ("shirt", 1))
    assert caught.value.problems[0].quantity == 0


def test_the_same_key_sends_once(rejected, send):
    first = send(rejected, ("shirt", 1), key="box")
    assert send(rejected, ("shirt", 1), key="box") == first
    assert rejected.lines.get(sku="shirt").quantity_sent_back == 1
    with refused("idempotency_key_reused"):
        send(rejected, ("shirt", 2), key="box")


def test_dispatches_that_cannot_be(case, ask, rejected, send):
    with refused("required"):
        send(rejected)
    with refused("quantity_not_positive"):
        send(rejected, ("shirt", 0))
    with refused("invalid"):
        send(
            rejected,
            ("shirt", 1),
            address=Address(street_address_1="Rue A 1", city="Paris", country="France"),
        )
    with refused("required", "required", "required"):
        send(rejected, ("shirt", 1), address=Address())
    other = ask({"mug": 1}).lines.get()
    with refused("line_not_in_return"):
        send_back(
            request_id=rejected.pk,
            dispatch=Dispatch([SentUnits(other.pk, 1)]),
            actor=case.by_staff,
        )
    case.order.shipping_address = None
    case.order.save()
    with refused("address_required"):
        send(rejected, ("shirt", 1))
    assert Parcel.objects.count() == 0


def test_units_leave_after_the_return_is_completed(ask, receive, send):
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "return_to_customer"))
    request.refresh_from_db()
    assert request.status == "completed"
    send(request, ("mug", 1))
    assert request.lines.get().quantity_sent_back == 1


def test_what_left_cannot_be_kept_after_all(rejected, send, correct):
    # given
    shirts = rejected.lines.get(sku="shirt")
    inspection = shirts.inspections.get(disposition="return_to_customer")
    send(rejected, ("shirt", 1))

    # when
    with refused("already_sent_back") as caught:
        correct(inspection, "recycle")
    correct(inspection, "recycle", quantity=1)

    # then
    assert caught.value.problems[0].line == shirts.pk
    shirts.refresh_from_db()
    assert (shirts.quantity_accepted, shirts.quantity_rejected) == (2, 1)


def test_what_left_may_still_be_described_anew(rejected, send, correct):
    inspection = rejected.lines.get(sku="mug").inspections.get()
    send(rejected, ("mug", 1))
    entry = correct(inspection, "return_to_customer", note="The handle was off.")
    assert entry.note == "The handle was off."


def test_the_database_holds_what_left_to_what_was_rejected(rejected):
    with pytest.raises(IntegrityError), transaction.atomic():
        ReturnLine.objects.filter(request=rejected).update(quantity_sent_back=3)
