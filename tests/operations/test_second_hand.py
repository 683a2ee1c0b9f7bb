"""Used goods rise in the stock of a variant of their own, made on first use."""

from decimal import Decimal as D

import pytest
from django.apps import apps

from saleor_returns import host
from saleor_returns.facts.stock_reversals import stocked_twice
from saleor_returns.models import Inspection, ReturnGrade, SecondHandVariant
from saleor_returns.operations.dispositions.link_second_hand import link_second_hand
from sandbox.shop import Line
from tests.dispositions import GRADE_C, decide_by, rule

from .asserting import refused

pytestmark = pytest.mark.django_db


def listing(variant, channel):
    rows = apps.get_model("product", "ProductVariantChannelListing").objects
    return rows.filter(variant=variant, channel=channel).first()


@pytest.fixture
def outlet(shop):
    return shop.channel("outlet", "EUR")


@pytest.fixture
def arrived(ask, receive):
    def arrive(**quantities):
        request = ask(quantities)
        receive(request, *((sku, units, None) for sku, units in quantities.items()))
        return request

    return arrive


def offer(when=GRADE_C, **terms):
    """Let goods of grade C be sold in the outlet for a part of what was paid."""
    terms = {"channel": "outlet", "percentage": "40", **terms}
    decide_by(rule("Outlet", "second_hand", when, then={"second_hand": terms}))


def test_stock_of_used_goods_rises_and_not_that_of_new_ones(
    case, arrived, inspect, shop, outlet, committed
):
    # given
    offer(name_suffix="(used)")
    request = arrived(mug=2)
    before = shop.stock_quantity(case.mug, case.warehouse)

    # when
    with committed():
        (entry,) = inspect(request, ("mug", 2, "c"))

    # then
    used = entry.variant
    assert used.pk != case.mug.pk
    assert used.sku == entry.sku == "mug-c"
    assert used.product.name == "Mug (used)"
    assert used.product.product_type == case.clothing
    assert shop.stock_quantity(used, case.warehouse) == 2
    assert shop.stock_quantity(case.mug, case.warehouse) == before
    price = listing(used, outlet)
    assert (price.price_amount, price.currency) == (D("20.00"), "EUR")
    assert listing(used, case.channel) is None
    assert request.lines.get().inspections.get().stock_movements.get().variant == used
    link = SecondHandVariant.objects.get()
    assert (link.variant, link.target, link.target_sku, link.is_made) == (
        case.mug,
        used,
        "mug-c",
        True,
    )


def test_the_next_unit_finds_what_was_made(case, arrived, inspect, shop, outlet):
    offer()
    request = arrived(mug=2)
    (first,) = inspect(request, ("mug", 1, "c"))
    listing(first.variant, outlet).delete()
    (second,) = inspect(request, ("mug", 1, "c"))
    assert second.variant == first.variant
    assert shop.stock_quantity(first.variant, case.warehouse) == 2
    assert listing(first.variant, outlet) is None, "what staff changed stays"


def test_variants_of_a_product_share_its_copy_grade_by_grade(
    case, arrived, inspect, shop, outlet
):
    # given
    case.mug.product = case.shirt.product
    case.mug.save()
    offer({"fact": "grade", "any_of": ["b", "c"]})

    # when
    found = inspect(
        arrived(shirt=2, mug=1), ("shirt", 1, "c"), ("mug", 1, "c"), ("shirt", 1, "b")
    )

    # then
    shirt, mug, better = (row.variant for row in found)
    assert shirt.product == mug.product != better.product
    assert len({shirt.pk, mug.pk, better.pk}) == 3
    assert case.shirt.product.name in shirt.product.name
    assert ReturnGrade.objects.get(slug="b").name in better.product.name


def test_the_price_is_a_part_of_what_was_paid_rounded(arrived, inspect, outlet):
    """59.99 for three shirts."""
    offer(percentage="33.333")
    (entry,) = inspect(arrived(shirt=1), ("shirt", 1, "c"))
    assert listing(entry.variant, outlet).price_amount == D("6.67")


def test_prices_without_tax_are_of_what_was_paid_without_it(
    case, arrived, inspect, shop
):
    outlet = shop.channel("outlet", "EUR", tax_included=False)
    offer(percentage="50")
    request = arrived(mug=1)
    request.lines.update(total_net_amount=D("80.00"))
    (entry,) = inspect(request, ("mug", 1, "c"))
    assert listing(entry.variant, outlet).price_amount == D("20.00")


def test_another_currency_takes_the_price_of_new_goods_there(
    case, arrived, inspect, shop
):
    outlet = shop.channel("outlet", "JPY")
    shop.list_in(outlet, case.mug, D(2001))
    offer(percentage="50")
    (entry,) = inspect(arrived(mug=1), ("mug", 1, "c"))
    price = listing(entry.variant, outlet)
    assert (price.price_amount, price.currency) == (D(1001), "JPY")


@pytest.mark.parametrize("sku", ["mug", "sticker"])
def test_without_a_price_nothing_is_listed(case, arrived, inspect, shop, sku):
    """Sold in another currency alone, or given for free."""
    outlet = shop.channel("outlet", "JPY" if sku == "mug" else "EUR")
    offer()
    (entry,) = inspect(arrived(**{sku: 1}), (sku, 1, "c"))
    assert listing(entry.variant, outlet) is None
    assert shop.stock_quantity(entry.variant, case.warehouse) == 1
    assert (entry.trace[-1]["rule"], entry.trace[-1]["facts"]) == (
        "[no price]",
        {"channel": "outlet"},
    )


def test_without_a_channel_or_a_grade_goods_are_set_aside(arrived, inspect, outlet):
    offer({"fact": "reason", "any_of": ["too-small"]})
    request = arrived(mug=2)
    (ungraded,) = inspect(request, ("mug", 1, "second_hand"))
    offer(channel="gone")
    (elsewhere,) = inspect(request, ("mug", 1, "c"))
    assert [row.trace[-1]["rule"] for row in (ungraded, elsewhere)] == [
        "[no grade]",
        "[no channel]",
    ]
    assert {row.variant for row in (ungraded, elsewhere)} == {None}
    assert not SecondHandVariant.objects.exists()


def test_staff_who_decide_otherwise_offer_nothing(arrived, inspect, outlet):
    offer()
    inspect(arrived(mug=1), ("mug", 1, "recycle"), grade="c", reason="Broken.")
    assert not SecondHandVariant.objects.exists()


def test_second_hand_without_a_rule_is_set_aside(arrived, inspect, outlet):
    (entry,) = inspect(arrived(mug=1), ("mug", 1, "c"))
    assert (entry.disposition, entry.variant) == ("second_hand", None)


def test_used_goods_need_a_warehouse(ask, receive, outlet):
    offer()
    request = ask({"mug": 1})
    with refused("warehouse_required"):
        receive(request, ("mug", 1, "c"), warehouse=None)
    assert not SecondHandVariant.objects.exists()


def test_a_correction_takes_used_goods_out_of_their_stock(
    case, arrived, inspect, correct, shop, outlet
):
    # given
    offer()
    (entry,) = inspect(arrived(mug=1), ("mug", 1, "c"))
    before = shop.stock_quantity(case.mug, case.warehouse)

    # when
    again = correct(entry, "a")

    # then
    assert shop.stock_quantity(entry.variant, case.warehouse) == 0
    assert shop.stock_quantity(case.mug, case.warehouse) == before + 1
    assert again.variant == case.mug

    back = correct(again, "c")
    assert back.variant == entry.variant
    assert shop.stock_quantity(entry.variant, case.warehouse) == 1
    assert shop.stock_quantity(case.mug, case.warehouse) == before


def test_what_was_sold_second_hand_stays_counted(
    case, arrived, inspect, correct, outlet
):
    offer()
    (entry,) = inspect(arrived(mug=1), ("mug", 1, "c"))
    entry.variant.stocks.update(quantity_allocated=1)
    assert correct(entry, "recycle").is_stock_kept


def test_an_attempt_that_is_refused_makes_nothing(arrived, inspect, outlet):
    offer()
    request = arrived(mug=1)
    with refused("quantity_not_there"):
        inspect(request, ("mug", 2, "c"))
    assert not SecondHandVariant.objects.exists()
    assert not Inspection.objects.exists()


def test_deleted_goods_are_made_anew(case, arrived, inspect, shop, outlet):
    offer()
    request = arrived(mug=2)
    (first,) = inspect(request, ("mug", 1, "c"))
    first.variant.product.delete()
    (second,) = inspect(request, ("mug", 1, "c"))
    first.refresh_from_db()
    assert (first.variant, first.sku) == (None, "mug-c")
    assert second.variant.sku == "mug-c"
    assert SecondHandVariant.objects.get().target == second.variant


def test_a_deleted_source_is_offered_no_more(case, arrived, inspect, outlet):
    offer()
    request = arrived(mug=1)
    case.mug.delete()
    (entry,) = inspect(request, ("mug", 1, "c"))
    assert (entry.disposition, entry.variant) == ("second_hand", None)


def test_skus_that_are_taken_are_passed_over(case, arrived, inspect, shop, outlet):
    offer()
    shop.variant("MUG-C", product="Something else", channel=case.channel)
    (entry,) = inspect(arrived(mug=1), ("mug", 1, "c"))
    assert entry.variant.sku == "mug-c-2"


def test_attributes_and_metadata_are_the_sources(case, arrived, inspect, shop, outlet):
    shop.attribute(case.mug.product, "material", "clay")
    shop.attribute(case.mug, "size", "m")
    case.mug.product.metadata = {"made-in": "France"}
    case.mug.product.save()
    offer()
    (entry,) = inspect(arrived(mug=1), ("mug", 1, "c"))
    used = entry.variant
    found = host.catalogue.attributes([used.product_id], [used.pk], alias="default")
    assert {(row.attribute, row.value) for row in found} == {
        ("material", "clay"),
        ("size", "m"),
    }
    used.product.refresh_from_db()
    assert used.product.metadata == {"made-in": "France"}


# Linked by staff


def test_staff_link_a_variant_of_their_own(case, arrived, inspect, shop, outlet):
    # given
    own = shop.variant("b-stock", product="B-stock", channel=outlet)
    offer()
    request = arrived(mug=2)
    (made,) = inspect(request, ("mug", 1, "c"))

    # when
    link_second_hand(
        variant_id=case.mug.pk, grade="c", channel=outlet, target_id=own.pk
    )
    (linked,) = inspect(request, ("mug", 1, "c"))

    # then
    assert linked.variant == own
    assert shop.stock_quantity(own, case.warehouse) == 1
    assert shop.stock_quantity(made.variant, case.warehouse) == 1
    link = SecondHandVariant.objects.get()
    assert (link.target_sku, link.is_made) == ("b-stock", False)


def test_what_cannot_be_linked_is_told(case, outlet):
    with refused("variant_not_found", "grade_not_found") as caught:
        link_second_hand(variant_id=case.mug.pk, grade="z", channel=outlet, target_id=0)
    assert "c" in caught.value.problems[1].accepted
    with refused("invalid"):
        link_second_hand(
            variant_id=case.mug.pk, grade="c", channel=outlet, target_id=case.mug.pk
        )


def test_what_was_bought_second_hand_is_no_copy_of_a_copy(
    case, arrived, inspect, ask, receive, shop, outlet
):
    # given: a used mug is sold, and comes back
    offer()
    (entry,) = inspect(arrived(mug=1), ("mug", 1, "c"))
    used = entry.variant
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(used, 1, total_gross=D(20))],
        created_at=case.order.created_at,
    )
    shop.pay(order, app=case.app)
    shop.fulfill(order, warehouse=case.warehouse)
    before = shop.stock_quantity(used, case.warehouse)
    request = ask({order.lines.get().pk: 1}, order=order)

    # when
    receive(request, (used.sku, 1, "c"))

    # then
    assert request.lines.get().inspections.get().variant == used
    assert shop.stock_quantity(used, case.warehouse) == before + 1
    assert SecondHandVariant.objects.count() == 1


def test_nothing_is_given_away_by_rounding(case, arrived, inspect, outlet):
    offer(percentage="0.001")
    (entry,) = inspect(arrived(mug=1), ("mug", 1, "c"))
    assert listing(entry.variant, outlet) is None


def test_used_goods_that_were_restocked_natively_stay_used(
    case, arrived, inspect, outlet
):
    """The platform has put them into the stock of new ones, which is not ours to mend."""
    offer()
    request = arrived(mug=1)
    inspect(request, ("mug", 1, "c"))
    case.order.fulfillments.filter(status="returned").update(status="canceled")
    assert list(stocked_twice([request.pk])) == []
