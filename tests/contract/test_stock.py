from threading import Barrier, Thread

import pytest
from django.db import connection, transaction

from saleor_returns import host
from saleor_returns.host.contract import (
    SYSTEM,
    HostError,
    StockChange,
    StockLevel,
)


def change(variant, warehouse, quantity, actor):
    """One stock's units; the level before and after."""
    (level,) = host.stock.change([StockChange(variant.pk, warehouse, quantity)], actor)
    return level


def test_a_change_adds_to_what_is_there(shop, shirt, warehouse, staff):
    # when
    level = change(shirt, warehouse, 2, staff)

    # then
    assert level == StockLevel(before=10, after=12)
    assert shop.stock_quantity(shirt, warehouse) == 12


def test_many_changes_come_one_after_the_other(
    shop, channel, shirt, mug, warehouse, staff
):
    # given: one of the variants has no stock there yet
    place = shop.warehouse("lyon", channels=[channel])
    shop.put_in_stock(shirt, place, 4)
    units = [(shirt, 1), (mug, 2), (shirt, 3)]
    changes = [StockChange(variant.pk, place, count) for variant, count in units]

    # when
    levels = host.stock.change(changes, staff)

    # then
    assert list(levels) == [StockLevel(4, 5), StockLevel(0, 2), StockLevel(5, 8)]
    assert shop.stock_quantity(shirt, place) == 8
    assert shop.stock_quantity(mug, place) == 2
    assert shop.stock_quantity(shirt, warehouse) == 10


def test_a_change_of_several_stocks_is_all_or_nothing(
    shop, channel, shirt, mug, warehouse, staff
):
    # given
    place = shop.warehouse("lyon", channels=[channel])
    changes = [StockChange(shirt.pk, warehouse, 1), StockChange(mug.pk, place, 0)]

    # when
    with pytest.raises(HostError):
        host.stock.change(changes, staff)

    # then
    assert shop.stock_quantity(shirt, warehouse) == 10


def test_several_warehouses_change_at_once(shop, channel, shirt, warehouse, staff):
    place = shop.warehouse("lyon", channels=[channel])
    changes = [StockChange(shirt.pk, warehouse, -2), StockChange(shirt.pk, place, 2)]
    levels = host.stock.change(changes, staff)
    assert list(levels) == [StockLevel(10, 8), StockLevel(0, 2)]
    assert shop.stock_quantity(shirt, warehouse) == 8
    assert shop.stock_quantity(shirt, place) == 2


def test_units_that_orders_were_promised_do_not_leave(shop, shirt, warehouse, staff):
    # given
    shirt.stocks.filter(warehouse=warehouse).update(quantity_allocated=8)
    three = [StockChange(shirt.pk, warehouse, -3)]

    # then
    assert host.stock.free(three) == {(shirt.pk, warehouse.pk): 2}
    with pytest.raises(HostError), transaction.atomic():
        host.stock.change(three, staff)
    assert shop.stock_quantity(shirt, warehouse) == 10
    assert change(shirt, warehouse, -2, staff) == StockLevel(10, 8)


def test_what_comes_and_goes_at_once_only_has_to_fit_in_the_end(
    shop, shirt, warehouse, staff
):
    shirt.stocks.filter(warehouse=warehouse).update(quantity_allocated=10)
    changes = [StockChange(shirt.pk, warehouse, units) for units in (-3, 3)]
    levels = host.stock.change(changes, staff)
    assert list(levels) == [StockLevel(10, 7), StockLevel(7, 10)]


def test_a_stock_that_there_is_not_has_nothing_free(shop, shirt, staff):
    empty = shop.warehouse("lyon")
    assert host.stock.free([StockChange(shirt.pk, empty, -1)]) == {}


def test_a_change_creates_the_stock(shop, channel, shirt, staff):
    # given
    empty = shop.warehouse("lyon", channels=[channel])

    # when
    level = change(shirt, empty, 2, staff)

    # then
    assert level == StockLevel(before=0, after=2)
    assert shop.stock_quantity(shirt, empty) == 2


def test_a_change_allocates_nothing(shirt, warehouse, staff):
    # when
    change(shirt, warehouse, 2, staff)

    # then
    assert shirt.stocks.get(warehouse=warehouse).quantity_allocated == 0


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("there_before", [True, False])
def test_two_changes_at_once(shop, shirt, warehouse, there_before):
    # given
    place = warehouse if there_before else shop.warehouse("lyon")
    levels, ready = [], Barrier(2)

    def change_at_once():
        try:
            with host.database.writer(), transaction.atomic():
                ready.wait(timeout=10)
                levels.append(change(shirt, place, 1, SYSTEM))
        finally:
            connection.close()

    # when
    threads = [Thread(target=change_at_once) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)

    # then
    start = 10 if there_before else 0
    assert sorted(level.after for level in levels) == [start + 1, start + 2]
    assert shop.stock_quantity(shirt, place) == start + 2
