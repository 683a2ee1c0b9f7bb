from datetime import UTC, datetime
from uuid import uuid4

import pytest

from saleor_returns import host
from saleor_returns.host.contract import SYSTEM, ReturnedQuantity


def units(order, status):
    """SKU → units in the order's fulfillments of a status."""
    found = {}
    for fulfillment in order.fulfillments.filter(status=status):
        for line in fulfillment.lines.select_related("order_line"):
            sku = line.order_line.product_sku
            found[sku] = found.get(sku, 0) + line.quantity
    return found


def test_lock_finds_the_order(order):
    # when
    found = host.orders.lock(order.pk)

    # then
    assert found == order


def test_lock_knows_no_other_order(shop):
    assert host.orders.lock(uuid4()) is None


def test_record_return_moves_units(shop, order, locked, shirt, line_of, staff):
    # given
    shop.fulfill(order)

    # when
    native = host.orders.record_return(
        locked, [ReturnedQuantity(line_of(shirt), 2)], staff
    )

    # then
    assert native.quantities == {line_of(shirt).pk: 2}
    returned = order.fulfillments.get(pk=native.fulfillment_id)
    assert returned.status == "returned"
    assert units(order, "returned") == {"SHIRT": 2}
    assert units(order, "fulfilled") == {"SHIRT": 1, "MUG": 1}
    assert line_of(shirt).quantity_fulfilled == 3


def test_record_return_of_a_part_changes_the_status_on_commit(
    shop, order, locked, shirt, line_of, staff, committed
):
    # given
    shop.fulfill(order)

    # when
    with committed():
        host.orders.record_return(locked, [ReturnedQuantity(line_of(shirt), 1)], staff)
        order.refresh_from_db()
        status_before_commit = order.status

    # then
    assert status_before_commit == "fulfilled"
    order.refresh_from_db()
    assert order.status == "partially_returned"
    event = order.events.get(type="fulfillment_returned")
    assert event.user == staff.user


def test_record_return_of_everything_deletes_the_emptied_fulfillment(
    shop, order, locked, shirt, mug, line_of, staff, committed
):
    # given
    fulfillment = shop.fulfill(order)

    # when
    with committed():
        host.orders.record_return(
            locked,
            [
                ReturnedQuantity(line_of(shirt), 3),
                ReturnedQuantity(line_of(mug), 1),
            ],
            staff,
        )

    # then
    order.refresh_from_db()
    assert order.status == "returned"
    assert not order.fulfillments.filter(pk=fulfillment.pk).exists()
    assert units(order, "returned") == {"SHIRT": 3, "MUG": 1}


def test_record_return_takes_the_oldest_fulfillment_first(
    shop, order, locked, shirt, line_of, staff
):
    # given
    newer = shop.fulfill(order, {"SHIRT": 1}, at=datetime(2026, 3, 2, tzinfo=UTC))
    older = shop.fulfill(order, {"SHIRT": 2}, at=datetime(2026, 3, 1, tzinfo=UTC))

    # when
    host.orders.record_return(locked, [ReturnedQuantity(line_of(shirt), 2)], staff)

    # then
    assert not order.fulfillments.filter(pk=older.pk).exists()
    assert newer.lines.get().quantity == 1


def test_record_return_says_what_it_could_move(
    shop, order, locked, shirt, mug, line_of, staff
):
    # given
    shop.fulfill(order, {"SHIRT": 1})

    # when
    native = host.orders.record_return(
        locked,
        [ReturnedQuantity(line_of(shirt), 3), ReturnedQuantity(line_of(mug), 1)],
        staff,
    )

    # then
    assert native.quantities == {line_of(shirt).pk: 1}
    assert units(order, "returned") == {"SHIRT": 1}
    assert line_of(mug).quantity_fulfilled == 0


def test_record_return_merges_a_line_named_twice(
    shop, order, locked, shirt, line_of, staff
):
    # given
    shop.fulfill(order)
    once = ReturnedQuantity(line_of(shirt), 1)

    # when
    native = host.orders.record_return(locked, [once, once], staff)

    # then
    assert native.quantities == {line_of(shirt).pk: 2}
    assert order.fulfillments.filter(status="returned").count() == 1


def test_record_return_of_nothing_makes_nothing(order, locked, shirt, line_of, staff):
    # when
    native = host.orders.record_return(
        locked, [ReturnedQuantity(line_of(shirt), 1)], staff
    )

    # then
    assert native.fulfillment_id is None
    assert native.quantities == {}
    assert not order.fulfillments.exists()


@pytest.mark.parametrize("quantity", [0, -1])
def test_record_return_ignores_quantities_that_are_none(
    shop, order, locked, shirt, line_of, staff, quantity
):
    # given
    shop.fulfill(order)

    # when
    native = host.orders.record_return(
        locked, [ReturnedQuantity(line_of(shirt), quantity)], staff
    )

    # then
    assert native.quantities == {}
    assert units(order, "fulfilled") == {"SHIRT": 3, "MUG": 1}


def test_record_return_leaves_other_orders_alone(
    shop, channel, order, locked, shirt, staff
):
    # given
    from sandbox.shop import Line

    other = shop.order(channel=channel, lines=[Line(shirt, 1)])
    shop.fulfill(other)
    shop.fulfill(order)

    # when
    native = host.orders.record_return(
        locked, [ReturnedQuantity(other.lines.get(), 1)], staff
    )

    # then
    assert native.quantities == {}
    assert units(other, "fulfilled") == {"SHIRT": 1}


def test_record_return_takes_no_gift_card_back(shop, channel, staff):
    # given
    from sandbox.shop import Line

    card = shop.variant(
        "CARD", "Gift card", shop.product_type("gift-card"), channel=channel
    )
    order = shop.order(channel=channel, lines=[Line(card, 1)])
    shop.fulfill(order)

    # when
    native = host.orders.record_return(
        host.orders.lock(order.pk),
        [ReturnedQuantity(order.lines.get(), 1)],
        staff,
    )

    # then
    assert native.quantities == {}


def test_record_return_by_nobody(shop, order, locked, shirt, line_of, committed):
    # given
    shop.fulfill(order)

    # when
    with committed():
        native = host.orders.record_return(
            locked, [ReturnedQuantity(line_of(shirt), 1)], SYSTEM
        )

    # then
    assert native.quantities == {line_of(shirt).pk: 1}
    assert order.events.get(type="fulfillment_returned").user is None


def test_add_note(order, staff):
    # when
    host.orders.add_note(order, "Return RMA-1 was approved.", staff)

    # then
    note = order.events.get(type="note_added")
    assert note.parameters["message"] == "Return RMA-1 was approved."
    assert note.user == staff.user


def test_add_note_by_an_app(shop, order):
    # given
    from saleor_returns.host.contract import Actor, ActorKind

    app = shop.app()

    # when
    host.orders.add_note(order, "Arrived.", Actor(ActorKind.APP, app=app))

    # then
    assert order.events.get(type="note_added").app == app
