"""Saleor announces nothing when its stock functions run: the door does."""

import pytest

from saleor_returns import host
from saleor_returns.host.contract import StockChange

UPDATED = "product_variant_stock_updated"
BACK, OUT = "product_variant_back_in_stock", "product_variant_out_of_stock"
EVENTS = [UPDATED, BACK]
IN_CHANNEL = "product_variant_back_in_stock_in_channel"
OUT_IN_CHANNEL = "product_variant_out_of_stock_in_channel"
TO_COLLECT = "product_variant_back_in_stock_for_click_and_collect"


@pytest.fixture
def delivered(shop, provider, committed):
    """Names of the events that reach an App after a change."""
    from saleor.core.models import EventDelivery
    from saleor.webhook.event_types import WebhookEventAsyncType
    from saleor.webhook.models import Webhook

    app = shop.app("app.stock", ["MANAGE_PRODUCTS"])
    webhook = Webhook.objects.create(app=app, target_url=provider.url, name="Stock")
    known = WebhookEventAsyncType.ALL
    for name in [*EVENTS, OUT, IN_CHANNEL, OUT_IN_CHANNEL, TO_COLLECT]:
        if name in known:
            webhook.events.create(event_type=name)

    def names_after(variant, warehouse, quantity, actor):
        with committed():
            changes = [StockChange(variant.pk, warehouse, quantity)]
            host.stock.change(changes, actor)
            assert not EventDelivery.objects.exists()
        return set(EventDelivery.objects.values_list("event_type", flat=True))

    return names_after


def test_more_of_what_is_there(shirt, warehouse, staff, delivered):
    assert delivered(shirt, warehouse, 1, staff) == {EVENTS[0]}


def test_back_in_stock(shop, shirt, warehouse, staff, delivered, legacy_stock):
    # given
    shop.put_in_stock(shirt, warehouse, 0)

    # then
    assert delivered(shirt, warehouse, 1, staff) == set(EVENTS)


def test_still_owed_to_other_orders(shop, shirt, warehouse, staff, delivered):
    # given
    stock = shop.put_in_stock(shirt, warehouse, 0)
    stock.quantity_allocated = 1
    stock.save(update_fields=["quantity_allocated"])

    # then
    assert delivered(shirt, warehouse, 1, staff) == {EVENTS[0]}


def test_back_in_stock_in_its_channel(
    shop, shirt, warehouse, staff, delivered, stock_by_channel
):
    # given
    shop.put_in_stock(shirt, warehouse, 0)

    # then
    expected = {*EVENTS, IN_CHANNEL}
    assert delivered(shirt, warehouse, 1, staff) == expected


def test_another_warehouse_still_had_some(
    shop, channel, shirt, warehouse, staff, delivered, stock_by_channel
):
    # given
    empty = shop.warehouse("lyon", channels=[channel])

    # then
    assert delivered(shirt, empty, 1, staff) == set(EVENTS)


def test_run_out_again(shop, shirt, warehouse, staff, delivered, legacy_stock):
    shop.put_in_stock(shirt, warehouse, 1)
    assert delivered(shirt, warehouse, -1, staff) == {UPDATED, OUT}


def test_run_out_again_in_its_channel(
    shop, shirt, warehouse, staff, delivered, stock_by_channel
):
    shop.put_in_stock(shirt, warehouse, 1)
    assert delivered(shirt, warehouse, -1, staff) == {UPDATED, OUT, OUT_IN_CHANNEL}


def test_back_where_customers_collect_it(
    shop, channel, shirt, staff, delivered, stock_by_channel
):
    # given
    point = shop.warehouse("point", channels=[channel])
    point.click_and_collect_option = "local"
    point.save(update_fields=["click_and_collect_option"])

    # then
    assert delivered(shirt, point, 1, staff) == {*EVENTS, TO_COLLECT}


@pytest.fixture
def legacy_stock(shop):
    _count_by_channel(False)


@pytest.fixture
def stock_by_channel(shop):
    if not _count_by_channel(True):
        pytest.skip("This Saleor does not count stock by channel.")


def _count_by_channel(by_channel):
    from django.contrib.sites.models import Site
    from saleor.site.models import SiteSettings

    field = "use_legacy_shipping_zone_stock_availability"
    if field not in {each.name for each in SiteSettings._meta.get_fields()}:
        return False
    SiteSettings.objects.update(**{field: not by_channel})
    Site.objects.clear_cache()
    return True
