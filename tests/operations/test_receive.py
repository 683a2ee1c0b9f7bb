from decimal import Decimal as D
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from saleor_returns.domain.disposition import Disposition
from saleor_returns.domain.lifecycle import Reception, RequestStatus
from saleor_returns.models import ReceiptItem, StockMovement
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.inputs import Arrival, Finding, Verdict
from saleor_returns.operations.receive import receive_return
from tests.returning import native_of

from .asserting import events, refused


def native_statuses(order):
    return sorted(order.fulfillments.values_list("status", flat=True))


def test_restocked_units_raise_stock_at_once_and_show_in_the_order(
    case, ask, receive, shop, committed
):
    # given
    request = ask({"shirt": 2, "mug": 1})
    before = shop.stock_quantity(case.shirt, case.warehouse)

    # when
    with committed():
        receipt = receive(request, ("shirt", 1, "restock"), ("mug", 1, "write_off"))

    # then
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 1
    movement = StockMovement.objects.get()
    assert (movement.stock_before, movement.stock_after) == (before, before + 1)
    assert native_statuses(case.order) == ["fulfilled", "returned"]
    case.order.refresh_from_db()
    assert case.order.status == "partially_returned"
    request.refresh_from_db()
    assert request.reception == Reception.PARTIAL
    assert receipt.warehouse_name == case.warehouse.name
    assert events(request) == ["requested", "approved", "received", "stock_moved"]


def test_several_receipts_until_everything_is_there(case, ask, receive, shop):
    request = ask({"shirt": 3})
    before = shop.stock_quantity(case.shirt, case.warehouse)
    receive(request, ("shirt", 1, "restock"))
    second = receive(request, ("shirt", 1, "restock"), ("shirt", 1, "refurbish"))
    line = request.lines.get()
    assert (line.quantity_received, line.quantity_accepted) == (3, 3)
    assert line.quantity_native == 3
    assert second.number == 2
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 2
    request.refresh_from_db()
    assert request.reception == Reception.FULL


def test_everything_back_makes_the_order_returned(case, ask, receive, committed):
    request = ask({"shirt": 3, "mug": 2, "sticker": 1})
    with committed():
        receive(
            request,
            ("shirt", 3, "restock"),
            ("mug", 2, "restock"),
            ("sticker", 1, "recycle"),
        )
    case.order.refresh_from_db()
    assert case.order.status == "returned"
    assert native_statuses(case.order) == ["returned"]


@pytest.mark.parametrize(
    ("disposition", "counts"),
    [
        # received, missing, accepted, rejected
        ("restock", (1, 0, 1, 0)),
        ("refurbish", (1, 0, 1, 0)),
        ("second_hand", (1, 0, 1, 0)),
        ("recycle", (1, 0, 1, 0)),
        ("donate", (1, 0, 1, 0)),
        ("write_off", (1, 0, 1, 0)),
        ("return_to_customer", (1, 0, 0, 1)),
        ("quarantine", (1, 0, 0, 0)),
        ("missing", (0, 1, 0, 0)),
    ],
)
def test_what_each_disposition_means(case, ask, receive, shop, disposition, counts):
    request = ask({"shirt": 2})
    before = shop.stock_quantity(case.shirt, case.warehouse)
    receive(request, ("shirt", 1, disposition))
    line = request.lines.get()
    assert counts == (
        line.quantity_received,
        line.quantity_missing,
        line.quantity_accepted,
        line.quantity_rejected,
    )
    raised = int(disposition == "restock")
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + raised
    returned = case.order.fulfillments.filter(status="returned")
    assert returned.count() == int(line.quantity_accepted)


def test_a_new_stock_row_where_the_warehouse_had_none(case, ask, receive, shop):
    other = shop.warehouse("lyon", channels=[case.channel])
    request = ask({"shirt": 1})
    case.warehouse = other
    receive(request, ("shirt", 1, "restock"))
    assert shop.stock_quantity(case.shirt, other) == 1


def test_untracked_variants_have_no_stock_to_raise(case, ask, receive, shop):
    case.shirt.track_inventory = False
    case.shirt.save(update_fields=["track_inventory"])
    before = shop.stock_quantity(case.shirt, case.warehouse)
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, "restock"))
    assert shop.stock_quantity(case.shirt, case.warehouse) == before
    assert StockMovement.objects.count() == 0
    assert request.lines.get().quantity_accepted == 1


def test_a_unit_group_is_never_restocked_twice(case, ask, receive):
    request = ask({"shirt": 1})
    receive(request, ("shirt", 1, "restock"))
    movement = StockMovement.objects.get()
    movement.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        movement.save(force_insert=True)


def test_the_same_key_receives_once(case, ask, receive, shop):
    request = ask({"shirt": 2})
    before = shop.stock_quantity(case.shirt, case.warehouse)
    first = receive(request, ("shirt", 1, "restock"), key="scan-1")
    again = receive(request, ("shirt", 1, "restock"), key="scan-1")
    assert again == first
    assert shop.stock_quantity(case.shirt, case.warehouse) == before + 1
    assert request.lines.get().quantity_received == 1
    with refused("idempotency_key_reused"):
        receive(request, ("shirt", 2, "restock"), key="scan-1")


def test_more_than_approved_is_recorded_and_not_accepted(case, ask, receive):
    request = ask({"shirt": 1})
    with refused("quantity_above_approved") as caught:
        receive(request, ("shirt", 2, "restock"))
    (problem,) = caught.value.problems
    assert problem.quantity == 1
    assert set(problem.accepted) == {"quarantine", "return_to_customer"}
    assert ReceiptItem.objects.count() == 0
    receive(request, ("shirt", 1, "restock"), ("shirt", 1, "return_to_customer"))
    line = request.lines.get()
    assert (line.quantity_received, line.quantity_accepted) == (2, 1)


def test_no_more_can_be_missing_than_is_awaited(case, ask, receive):
    request = ask({"shirt": 2})
    receive(request, ("shirt", 1, "restock"))
    with refused("quantity_above_approved") as caught:
        receive(request, ("shirt", 2, "missing"))
    assert caught.value.problems[0].quantity == 1


def test_a_deleted_variant_has_no_stock_to_raise(case, ask, receive):
    request = ask({"shirt": 1})
    case.shirt.delete()
    with refused("variant_deleted") as caught:
        receive(request, ("shirt", 1, "restock"))
    assert "refurbish" in caught.value.problems[0].accepted
    assert "restock" not in caught.value.problems[0].accepted
    receive(request, ("shirt", 1, "refurbish"))
    assert request.lines.get().quantity_accepted == 1


def test_a_warehouse_that_is_not_named_or_not_there(case, ask, receive):
    request = ask({"shirt": 1})
    with refused("warehouse_required"):
        receive(request, ("shirt", 1, "restock"), warehouse=None)
    item = Finding(request.lines.get().pk, 1, Verdict(Disposition.RESTOCK))
    with refused("warehouse_not_found"):
        receive_return(
            request_id=request.pk,
            arrival=Arrival([item], warehouse_id=uuid4()),
            actor=case.by_staff,
        )
    receive(request, ("shirt", 1, "recycle"), warehouse=None)


def test_lines_of_another_return(case, ask):
    mine, other = ask({"shirt": 1}), ask({"mug": 1})
    item = Finding(other.lines.get().pk, 1, Verdict(Disposition.RECYCLE))
    with refused("line_not_in_return"):
        receive_return(request_id=mine.pk, arrival=Arrival([item]), actor=case.by_staff)


def test_empty_and_senseless_arrivals(case, ask, receive):
    request = ask({"shirt": 1})
    with refused("required"):
        receive(request)
    with refused("quantity_not_positive"):
        receive(request, ("shirt", 0, "restock"))


def test_only_approved_returns_are_received(case, ask, receive):
    request = ask({"shirt": 1})
    cancel_return(request_id=request.pk, actor=case.by_customer)
    with refused("invalid_state"):
        receive(request, ("shirt", 1, "restock"))


def test_goods_that_arrived_cannot_be_canceled(case, ask, receive):
    request = ask({"shirt": 2})
    receive(request, ("shirt", 1, "restock"))
    with refused("invalid_state"):
        cancel_return(request_id=request.pk, actor=case.by_customer)


def test_a_return_of_which_nothing_is_kept_completes(case, ask, receive):
    request = ask({"shirt": 2})
    receive(request, ("shirt", 1, "return_to_customer"), ("shirt", 1, "missing"))
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED
    assert events(request) == ["requested", "approved", "received", "completed"]
    assert native_statuses(case.order) == ["fulfilled"]


def test_what_arrives_late_opens_a_completed_return_again(
    case, ask, receive, reimburse
):
    # given
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "missing"))
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED

    # when
    receive(request, ("mug", 1, "restock"))

    # then
    request.refresh_from_db()
    assert request.status == RequestStatus.APPROVED
    assert events(request)[-3:] == ["received", "stock_moved", "reopened"]
    reimburse(request)
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED


def test_what_arrives_late_waits_to_be_inspected(case, ask, receive, inspect):
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "missing"))
    receive(request, ("mug", 1, None))
    request.refresh_from_db()
    assert request.status == RequestStatus.APPROVED
    inspect(request, ("mug", 1, "return_to_customer"))
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED


def test_one_too_many_of_a_completed_return_waits_too(case, ask, receive, inspect):
    """It is somebody's, and nobody has said whose."""
    request = ask({"sticker": 1})
    receive(request, ("sticker", 1, "return_to_customer"))
    receive(request, ("sticker", 1, None))
    request.refresh_from_db()
    assert request.status == RequestStatus.APPROVED
    inspect(request, ("sticker", 1, "return_to_customer"))
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED


def test_late_units_that_another_return_was_promised_belong_there(case, ask, receive):
    # given: one of two mugs was missing, and both are asked for again
    first = ask({"mug": 1})
    receive(first, ("mug", 1, "missing"))
    second = ask({"mug": 2})

    # then
    with refused("quantity_not_returnable") as caught:
        receive(first, ("mug", 1, "restock"))
    assert caught.value.problems[0].quantity == 0
    receive(second, ("mug", 2, "restock"))


def test_rejected_units_may_be_asked_for_again(case, ask, receive):
    request = ask({"shirt": 3})
    receive(request, ("shirt", 3, "return_to_customer"))
    assert ask({"shirt": 3}).status == RequestStatus.APPROVED


def test_native_edits_do_not_break_our_records(case, ask, receive, committed):
    """A full return deletes the order's fulfillment with its tracking number."""
    request = ask({"shirt": 3, "mug": 2, "sticker": 1})
    with committed():
        receipt = receive(
            request,
            ("shirt", 3, "recycle"),
            ("mug", 2, "recycle"),
            ("sticker", 1, "recycle"),
        )
    case.order.fulfillments.all().delete()
    receipt.refresh_from_db()
    assert native_of(receipt) is not None
    assert receipt.items.count() == 3
    assert request.lines.get(sku="shirt").quantity_accepted == 3


def test_units_that_staff_returned_natively_are_told_and_never_counted_twice(
    case, ask, receive
):
    from saleor_returns import host
    from saleor_returns.host.contract import ReturnedQuantity

    # given
    request = ask({"shirt": 3})
    host.orders.record_return(
        case.order, [ReturnedQuantity(case.lines["shirt"], 2)], case.by_staff
    )

    # when
    receive(request, ("shirt", 3, "restock"))

    # then
    line = request.lines.get()
    assert (line.quantity_accepted, line.quantity_native) == (3, 1)
    told = request.events.get(type="received").data
    assert told["native_shortfall"] == {str(line.pk): 2}


def test_what_arrives_now_is_missing_no_more(case, ask, receive):
    request = ask({"shirt": 2})
    with refused("quantity_above_approved") as caught:
        receive(request, ("shirt", 2, "restock"), ("shirt", 2, "missing"))
    assert caught.value.problems[0].quantity == 0
    receive(request, ("shirt", 1, "restock"), ("shirt", 1, "missing"))
    line = request.lines.get()
    assert (line.quantity_received, line.quantity_missing) == (1, 1)


def test_what_was_missing_and_arrives_is_missing_no_more(case, ask, receive, reimburse):
    # given
    request = ask({"shirt": 3})
    receive(request, ("shirt", 1, "missing"))

    def counts():
        line = request.lines.get()
        return line.quantity_received, line.quantity_missing

    # then
    receive(request, ("shirt", 1, "recycle"))
    assert counts() == (1, 1)
    receive(request, ("shirt", 2, "recycle"))
    assert counts() == (3, 0)
    assert reimburse(request).amount == D("59.99")


@pytest.mark.parametrize("disposition", ["quarantine", "return_to_customer"])
def test_units_that_no_parcel_holds(case, ask, receive, disposition):
    request = ask({"shirt": 2})
    with refused("invalid") as caught:
        receive(
            request, ("shirt", 500_000, disposition), ("shirt", 500_001, "quarantine")
        )
    (problem,) = caught.value.problems
    assert (problem.field, problem.quantity) == ("quantity", 1_000_000)
    assert problem.line == request.lines.get().pk
    receive(request, ("shirt", 1_000_000, disposition))


def test_a_line_never_holds_more_than_its_column_can(case, ask, receive):
    request = ask({"shirt": 2})
    request.lines.update(quantity_received=2**31 - 3)
    with refused("invalid") as caught:
        receive(request, ("shirt", 3, "quarantine"))
    assert caught.value.problems[0].quantity == 2


def test_an_arrival_of_too_many_items(case, ask, receive):
    request = ask({"shirt": 2})
    with refused("invalid") as caught:
        receive(request, *[("shirt", 1, "quarantine")] * 10_001)
    assert caught.value.problems[0].field == "items"
