from threading import Barrier, Thread

import pytest
from django.db import connection, transaction

from saleor_returns import host
from saleor_returns.host.contract import (
    SYSTEM,
    HostError,
    ReturnedQuantity,
    StockLevel,
)


def increase(line, warehouse, quantity, actor):
    """One line's units; the level before and after."""
    (level,) = host.stock.increase([ReturnedQuantity(line, quantity)], warehouse, actor)
    return level


def test_increase_adds_to_what_is_there(shop, order, shirt, warehouse, line_of, staff):
    # when
    level = increase(line_of(shirt), warehouse, 2, staff)

    # then
    assert level == StockLevel(before=10, after=12)
    assert shop.stock_quantity(shirt, warehouse) == 12


def test_increase_takes_many_lines_one_after_the_other(
    shop, channel, order, shirt, mug, warehouse, line_of, staff
):
    # given: one of the variants has no stock there yet
    place = shop.warehouse("lyon", channels=[channel])
    shop.put_in_stock(shirt, place, 4)
    units = [(shirt, 1), (mug, 2), (shirt, 3)]
    returned = [ReturnedQuantity(line_of(variant), count) for variant, count in units]

    # when
    levels = host.stock.increase(returned, place, staff)

    # then
    assert list(levels) == [StockLevel(4, 5), StockLevel(0, 2), StockLevel(5, 8)]
    assert shop.stock_quantity(shirt, place) == 8
    assert shop.stock_quantity(mug, place) == 2
    assert shop.stock_quantity(shirt, warehouse) == 10


def test_increase_adds_all_or_nothing(
    order, shirt, mug, warehouse, line_of, staff, shop
):
    # given
    returned = [ReturnedQuantity(line_of(shirt), 1), ReturnedQuantity(line_of(mug), 0)]

    # when
    with pytest.raises(HostError):
        host.stock.increase(returned, warehouse, staff)

    # then
    assert shop.stock_quantity(shirt, warehouse) == 10


def test_increase_creates_the_stock(shop, channel, order, shirt, line_of, staff):
    # given
    empty = shop.warehouse("lyon", channels=[channel])

    # when
    level = increase(line_of(shirt), empty, 2, staff)

    # then
    assert level == StockLevel(before=0, after=2)
    assert shop.stock_quantity(shirt, empty) == 2


def test_increase_allocates_nothing(order, shirt, warehouse, line_of, staff):
    # when
    increase(line_of(shirt), warehouse, 2, staff)

    # then
    assert shirt.stocks.get(warehouse=warehouse).quantity_allocated == 0


def test_increase_needs_a_variant(order, shirt, warehouse, line_of, staff):
    # given
    line = line_of(shirt)
    line.variant = None
    line.save(update_fields=["variant"])

    # then
    with pytest.raises(HostError):
        increase(line, warehouse, 1, staff)


@pytest.mark.parametrize("quantity", [0, -1])
def test_increase_only_increases(
    shop, order, shirt, warehouse, line_of, staff, quantity
):
    with pytest.raises(HostError):
        increase(line_of(shirt), warehouse, quantity, staff)
    assert shop.stock_quantity(shirt, warehouse) == 10


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("there_before", [True, False])
def test_two_increases_at_once(shop, order, shirt, warehouse, line_of, there_before):
    # given
    place = warehouse if there_before else shop.warehouse("lyon")
    line, levels, ready = line_of(shirt), [], Barrier(2)

    def increase_at_once():
        try:
            with host.database.writer(), transaction.atomic():
                ready.wait(timeout=10)
                levels.append(increase(line, place, 1, SYSTEM))
        finally:
            connection.close()

    # when
    threads = [Thread(target=increase_at_once) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)

    # then
    start = 10 if there_before else 0
    assert sorted(level.after for level in levels) == [start + 1, start + 2]
    assert shop.stock_quantity(shirt, place) == start + 2
