"""Goods and places that Saleor treats in ways of its own take part like any other."""

import pytest

pytestmark = pytest.mark.django_db


@pytest.fixture
def restocked(case, ask, receive, shop):
    """By how much stock rises when a shirt comes back as new."""

    def rise(warehouse):
        before = shop.stock_quantity(case.shirt, warehouse)
        case.warehouse = warehouse
        receive(ask({"shirt": 1}), ("shirt", 1, "a"))
        return shop.stock_quantity(case.shirt, warehouse) - before

    return rise


def test_a_variant_on_preorder(case, restocked):
    """What was sent once lies in the warehouse again, whatever is sold before it is made."""
    case.shirt.is_preorder = True
    case.shirt.save(update_fields=["is_preorder"])
    assert restocked(case.warehouse) == 1


def test_a_digital_variant_without_inventory(case, restocked):
    case.clothing.is_shipping_required = False
    case.clothing.is_digital = True
    case.clothing.save()  # Saleor 3.24 knows no digital types any more.
    case.shirt.track_inventory = False
    case.shirt.save(update_fields=["track_inventory"])
    assert restocked(case.warehouse) == 0


@pytest.mark.parametrize("option", ["local", "all", "disabled"])
def test_a_warehouse_where_customers_collect(case, shop, restocked, option):
    point = shop.warehouse("point", channels=[case.channel])
    point.click_and_collect_option = option
    point.save(update_fields=["click_and_collect_option"])
    shop.put_in_stock(case.shirt, point, 3)
    assert restocked(point) == 1
