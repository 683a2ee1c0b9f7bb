"""Goods without a return: recorded, matched exactly once, or closed."""

from uuid import uuid4

import pytest

from saleor_returns.facts.blind import candidates
from saleor_returns.models import BlindReceipt, Receipt, ReturnRequest
from saleor_returns.operations.blind.close_blind_receipt import close_blind_receipt
from saleor_returns.operations.blind.create_blind_receipt import create_blind_receipt
from saleor_returns.operations.blind.inputs import (
    BlindArrival,
    FoundGoods,
    Match,
    MatchedUnits,
)
from saleor_returns.operations.blind.match_blind_receipt import match_blind_receipt
from saleor_returns.operations.inputs import Wanted, WantedLine
from saleor_returns.operations.parcels.announce import announce_parcel
from saleor_returns.operations.parcels.inputs import Shipment
from tests.returning import verdict

from .asserting import events, refused


@pytest.fixture
def arrive(case):
    def create(*items, key=None, **more):
        more.setdefault("warehouse_id", case.warehouse.pk)
        return create_blind_receipt(
            arrival=BlindArrival(items=items, **more),
            actor=case.by_staff,
            idempotency_key=key,
        )

    return create


@pytest.fixture
def into(case):
    """Match goods to a return that there is."""

    def match(blind, request, *rows):
        lines = {line.sku: line.pk for line in request.lines.all()}
        items = [
            MatchedUnits(quantity, line_id=lines[sku], verdict=verdict(word))
            for sku, quantity, word in rows
        ]
        return match_blind_receipt(
            blind_receipt_id=blind.pk,
            match=Match(items, request_id=request.pk),
            actor=case.by_staff,
        )

    return match


@pytest.fixture
def open_for(case):
    """Match goods to the order: a return is asked for."""

    def match(blind, *rows, asked=None, **more):
        keys = {sku: line.pk for sku, line in case.lines.items()}
        asked = asked or {sku: quantity for sku, quantity, _word in rows}
        wanted = Wanted(
            case.order.pk,
            [WantedLine(keys[sku], units, "too-small") for sku, units in asked.items()],
            **more,
        )
        items = [
            MatchedUnits(quantity, order_line_id=keys[sku], verdict=verdict(word))
            for sku, quantity, word in rows
        ]
        return match_blind_receipt(
            blind_receipt_id=blind.pk,
            match=Match(items, wanted=wanted),
            actor=case.by_staff,
        )

    return match


def test_goods_are_kept_with_a_number_and_what_is_known(case, arrive):
    blind = arrive(
        FoundGoods(2, variant_id=case.shirt.pk, grade="b"),
        FoundGoods(1, "A blue scarf", note="No label."),
        sender=" Zoé ",
        tracking_number="1z 99",
    )
    assert blind.number.startswith("BLIND-")
    assert (blind.status, blind.sender) == ("open", "Zoé")
    assert (blind.tracking_number, blind.warehouse_name) == (
        "1Z99",
        case.warehouse.name,
    )
    first, second = blind.items.all()
    assert (first.sku, first.grade.slug) == ("shirt", "b")
    assert (second.description, second.variant) == ("A blue scarf", None)
    case.shirt.delete()
    first.refresh_from_db()
    assert (first.variant, first.sku) == (None, "shirt")


def test_numbers_rise(arrive):
    first, second = arrive(note="A box."), arrive(note="Another.")
    assert int(second.number[6:]) == int(first.number[6:]) + 1


def test_the_same_key_records_once(arrive):
    first = arrive(note="A box.", key="scan")
    assert arrive(note="A box.", key="scan") == first
    with refused("idempotency_key_reused"):
        arrive(note="Another.", key="scan")


def test_arrivals_that_cannot_be(case, arrive):
    with refused("required"):
        arrive(sender=" ", note="")
    with refused("required", "quantity_not_positive"):
        arrive(FoundGoods(0))
    with refused("invalid"):
        arrive(FoundGoods(1_000_001, "Pins"))
    with refused("variant_not_found", "grade_not_found"):
        arrive(FoundGoods(1, variant_id=2**40, grade="missing"))
    with refused("warehouse_not_found"):
        arrive(note="A box.", warehouse_id=uuid4())
    with refused("too_long", "too_long"):
        arrive(sender="x" * 2001, tracking_number="1" * 129)
    assert BlindReceipt.objects.count() == 0


def test_matched_to_a_return_its_goods_are_received(case, ask, arrive, into, shop):
    # given
    request = ask({"shirt": 2})
    before = shop.stock_quantity(case.shirt, case.warehouse)
    blind = arrive(note="Torn box.")

    # when
    matched = into(blind, request, ("shirt", 1, "restock"))

    # then
    receipt = request.receipts.get()
    assert (matched.status, matched.request, matched.receipt) == (
        "matched",
        request,
        receipt,
    )
    assert receipt.note == "Torn box."
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 1
    assert request.lines.get().quantity_received == 1
    assert events(request)[-1] == "blind_receipt_matched"
    assert request.events.last().data["number"] == blind.number
    assert matched.decided_by == case.by_staff.user


def test_the_same_match_again_changes_nothing(ask, arrive, into):
    request, other = ask({"shirt": 2}), ask({"mug": 1})
    blind = arrive(note="A box.")
    into(blind, request, ("shirt", 1, "restock"))
    into(blind, request, ("shirt", 1, "restock"))
    assert Receipt.objects.count() == 1
    with refused("invalid_state"):
        into(blind, request, ("shirt", 2, "restock"))
    with refused("invalid_state"):
        into(blind, other, ("mug", 1, "restock"))


def test_matched_to_an_order_the_return_is_opened(case, arrive, open_for):
    blind = arrive(note="A box.")
    matched = open_for(
        blind, ("shirt", 1, "recycle"), ("mug", 1, None), asked={"shirt": 2, "mug": 1}
    )
    request = matched.request
    assert (request.order, request.user) == (case.order, case.customer)
    received = {row.sku: row.quantity_received for row in request.lines.all()}
    assert received == {"shirt": 1, "mug": 1}
    assert events(request) == [
        "requested",
        "approved",
        "received",
        "blind_receipt_matched",
    ]


def test_what_the_policy_declines_needs_a_reason_and_leaves_nothing(
    arrive, open_for, in_force
):
    in_force(window={"days": 1})
    blind = arrive(note="A box.")
    with refused("override_reason_required") as caught:
        open_for(blind, ("shirt", 1, "recycle"))
    assert caught.value.problems[0].field == "overrideReason"
    assert ReturnRequest.objects.count() == 0
    matched = open_for(
        blind, ("shirt", 1, "recycle"), override_reason="A loyal customer."
    )
    told = matched.request.events.get(type="approved").data
    assert told["override_reason"] == "A loyal customer."


def test_problems_name_lines_of_the_order_and_leave_nothing(case, arrive, open_for):
    blind = arrive(note="A box.")
    with refused("quantity_above_approved") as caught:
        open_for(blind, ("shirt", 2, "restock"), asked={"shirt": 1})
    assert caught.value.problems[0].line == case.lines["shirt"].pk
    with refused("line_not_in_return"):
        open_for(blind, ("mug", 1, "restock"), asked={"shirt": 1})
    with refused("quantity_not_returnable") as caught:
        open_for(blind, ("shirt", 1, "restock"), asked={"shirt": 4})
    assert caught.value.problems[0].quantity == 3
    blind.refresh_from_db()
    assert (blind.status, ReturnRequest.objects.count()) == ("open", 0)


def test_matches_that_cannot_be(case, ask, arrive, into):
    request, blind = ask({"shirt": 1}), arrive(note="A box.")
    both = Match([], request.pk, Wanted(case.order.pk, []))
    for match in (Match([]), both):
        with refused("required"):
            match_blind_receipt(
                blind_receipt_id=blind.pk, match=match, actor=case.by_staff
            )
    with refused("required"):
        into(blind, request)
    with refused("not_found"):
        match_blind_receipt(
            blind_receipt_id=uuid4(),
            match=Match([], request_id=request.pk),
            actor=case.by_staff,
        )
    with refused("not_found"):
        match_blind_receipt(
            blind_receipt_id=blind.pk,
            match=Match([], request_id=uuid4()),
            actor=case.by_staff,
        )


def test_no_unit_that_was_recorded_is_forgotten(case, ask, arrive, into):
    request = ask({"shirt": 3})
    blind = arrive(FoundGoods(3, "Shirts"))
    with refused("invalid") as caught:
        into(blind, request, ("shirt", 1, "restock"))
    assert caught.value.problems[0].quantity == 3
    into(blind, request, ("shirt", 2, "restock"), ("shirt", 1, None))
    assert request.lines.get().quantity_received == 3


def test_foreign_goods_are_closed(case, ask, arrive, into):
    blind = arrive(FoundGoods(1, "Someone else's shoe"))

    def close(reason):
        return close_blind_receipt(
            blind_receipt_id=blind.pk, reason=reason, actor=case.by_staff
        )

    with refused("required"):
        close(" ")
    closed = close("Sent on to Shoes Ltd.")
    assert (closed.status, closed.closed_reason) == ("closed", "Sent on to Shoes Ltd.")
    assert close("Sent on to Shoes Ltd.").decided_at == closed.decided_at
    with refused("invalid_state"):
        close("Thrown away.")
    request = ask({"shirt": 1})
    with refused("invalid_state"):
        into(blind, request, ("shirt", 1, "restock"))


def ranked(blind, channels=None):
    return [
        (
            row.request.number if row.request else str(row.order.number),
            [str(clue) for clue in row.clues],
        )
        for row in candidates(blind, "default", channels=channels)
    ]


def test_candidates_by_all_that_is_known(case, ask, arrive, shop):
    # given
    request = ask({"shirt": 1})
    announce_parcel(
        request_id=request.pk, shipment=Shipment("1Z99"), actor=case.by_customer
    )
    other = shop.order(channel=case.channel, email="eve@example.com", lines=[])

    # then
    shirt = FoundGoods(1, variant_id=case.shirt.pk)
    assert ranked(arrive(shirt, tracking_number="1z 99")) == [
        (request.number, ["tracking_number", "variant"])
    ]
    assert ranked(arrive(note=f"see {request.number.lower()}")) == [
        (request.number, ["return_number"])
    ]
    assert ranked(arrive(note=f"#{case.order.number}")) == [
        (request.number, ["order_number"])
    ]
    both = arrive(sender="Zoé <Zoe@example.com>", note="or Eve@Example.com?")
    assert sorted(ranked(both)) == sorted(
        [(request.number, ["email"]), (str(other.number), ["email"])]
    )
    assert ranked(arrive(FoundGoods(1, "A scarf"))) == []


def test_candidates_of_other_channels_are_not_shown(case, ask, arrive, shop):
    ask({"shirt": 1})
    elsewhere = shop.channel("usd", "USD")
    blind = arrive(FoundGoods(1, variant_id=case.shirt.pk), sender="zoe@example.com")
    assert len(ranked(blind, channels={case.channel.pk})) == 1
    assert ranked(blind, channels={elsewhere.pk}) == []
