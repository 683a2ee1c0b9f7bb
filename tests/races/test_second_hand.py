"""Two warehouses grade the same goods at once: they are sold as one variant."""

import pytest
from django.apps import apps

from saleor_returns.models import DispositionVersion, SecondHandVariant
from sandbox.shop import Line
from tests.dispositions import GRADE_C, decide_by, rule

from .together import at_once

pytestmark = pytest.mark.django_db(transaction=True)


def test_one_variant_is_made_for_goods_of_two_returns(
    case, ask, receive, inspect, shop
):
    # given
    shop.channel("outlet", "EUR")
    terms = {"channel": "outlet", "percentage": "40"}
    decide_by(rule("Outlet", "second_hand", GRADE_C, then={"second_hand": terms}))
    other = shop.order(
        channel=case.channel, customer=case.customer, lines=[Line(case.mug, 1)]
    )
    shop.pay(other, app=case.app)
    shop.fulfill(other, warehouse=case.warehouse)
    mine = ask({"mug": 1})
    theirs = ask({other.lines.get().pk: 1}, order=other)
    for request in (mine, theirs):
        receive(request, ("mug", 1, None))

    # when
    results = at_once(
        lambda: inspect(mine, ("mug", 1, "c")), lambda: inspect(theirs, ("mug", 1, "c"))
    )

    # then
    first, second = (row.variant for (row,) in results)
    assert first == second
    assert SecondHandVariant.objects.get().target == first
    variants = apps.get_model("product", "ProductVariant").objects
    assert variants.filter(sku__startswith="mug-c").count() == 1
    assert shop.stock_quantity(first, case.warehouse) == 2


def test_two_who_publish_get_a_version_each(case):
    results = at_once(decide_by, decide_by)
    assert {row.number for row in results} == {1, 2}
    assert DispositionVersion.objects.count() == 2
