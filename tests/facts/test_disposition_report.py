"""What became of returned goods, counted."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal as D

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from saleor_returns.facts.disposition_report import (
    GroupBy,
    Period,
    discard_report,
    disposition_report,
)
from saleor_returns.models import Inspection
from sandbox.shop import Line
from tests.returning import item

pytestmark = pytest.mark.django_db
DISPOSITION, CATEGORY, MONTH = GroupBy


@pytest.fixture
def today():
    now = timezone.now()
    return Period(now - timedelta(days=1), now + timedelta(days=1))


@pytest.fixture
def weigh():
    """Give a variant or a product a weight, as the platform keeps it: in grams."""

    def give(owner, kilograms):
        type(owner).objects.filter(pk=owner.pk).update(weight=1000.0 * kilograms)

    return give


def told(rows):
    return {str(row.disposition): (row.weighed.units, dict(row.values)) for row in rows}


def test_units_and_what_was_paid_for_them(ask, receive, today):
    # given
    request = ask({"shirt": 3, "mug": 1})
    receive(request, ("shirt", 2, "restock"), ("mug", 1, "recycle"))
    receive(request, ("shirt", 1, None))

    # then
    assert told(disposition_report(today, [DISPOSITION])) == {
        "restock": (2, {"EUR": D("39.99")}),
        "recycle": (1, {"EUR": D("50.00")}),
    }


def test_each_unit_counts_by_the_last_that_was_said_of_it(ask, receive, correct, today):
    # given
    request = ask({"shirt": 3})
    receive(request, ("shirt", 3, "quarantine"))
    first = Inspection.objects.get()

    # when
    second = correct(first, "restock", quantity=2)
    correct(second, "write_off", quantity=1)

    # then
    rows = told(disposition_report(today, [DISPOSITION]))
    assert {word: units for word, (units, _values) in rows.items()} == {
        "quarantine": 1,
        "restock": 1,
        "write_off": 1,
    }
    assert sum(values["EUR"] for _units, values in rows.values()) == D("60.00")


def test_the_weight_is_the_variants_or_else_the_products(
    case, ask, receive, today, weigh
):
    # given
    weigh(case.shirt, 0.25)
    weigh(case.shirt.product, 9)
    weigh(case.mug.product, 0.4)
    request = ask({"shirt": 2, "mug": 1, "sticker": 1})
    units = ("shirt", 2, "recycle"), ("mug", 1, "recycle"), ("sticker", 1, "donate")
    receive(request, *units)

    # then
    donated, recycled = disposition_report(today, [DISPOSITION])
    assert (recycled.weighed.kilograms, recycled.weighed.unknown) == (D("0.900"), 0)
    assert (donated.weighed.kilograms, donated.weighed.unknown) == (D(0), 1)


def test_by_month_and_category(case, ask, receive, shop):
    # given
    toys = shop.category("Toys")
    type(case.mug.product).objects.filter(pk=case.mug.product_id).update(category=toys)
    for month, sku in ((1, "shirt"), (2, "mug"), (2, "shirt")):
        request = ask({sku: 1})
        receive(request, (sku, 1, "restock"))
        Inspection.objects.filter(line__request=request).update(
            inspected_at=datetime(2026, month, 15, tzinfo=UTC)
        )
    year = Period(datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 2, 28, tzinfo=UTC))

    # when
    rows = disposition_report(year, [MONTH, CATEGORY])
    whole = disposition_report(year, [])

    # then
    plain = case.shirt.product.category.name
    assert [
        (f"{row.month:%Y-%m}", row.category.name, row.weighed.units) for row in rows
    ] == [
        ("2026-01", plain, 1),
        ("2026-02", plain, 1),
        ("2026-02", "Toys", 1),
    ]
    assert [row.disposition for row in rows] == [None] * 3
    assert [row.weighed.units for row in whole] == [3]
    february = Period(datetime(2026, 2, 1, tzinfo=UTC), year.end)
    assert disposition_report(february, [])[0].weighed.units == 2


def test_currencies_are_never_summed_and_channels_kept_apart(
    case, ask, receive, shop, today
):
    # given
    usd = shop.channel("usd", "USD")
    order = shop.order(
        channel=usd,
        customer=case.customer,
        lines=[Line(case.mug, 1, total_gross=D("70.00"))],
        created_at=case.order.created_at,
    )
    shop.fulfill(order, warehouse=case.warehouse)
    shop.pay(order, app=case.app)
    order.refresh_from_db()
    elsewhere = ask({order.lines.get().pk: 1}, order=order)
    receive(elsewhere, ("mug", 1, "donate"))
    receive(ask({"mug": 1}), ("mug", 1, "donate"))

    # then
    (row,) = disposition_report(today, [DISPOSITION])
    assert row.weighed.units == 2
    assert dict(row.values) == {"EUR": D("50.00"), "USD": D("70.00")}
    here = Period(today.start, today.end, [case.channel.pk])
    (row,) = disposition_report(here, [DISPOSITION])
    assert (row.weighed.units, list(row.values)) == (1, ["EUR"])
    assert disposition_report(Period(today.start, today.end, []), []) == []


def test_a_variant_that_was_deleted_has_neither_weight_nor_category(
    case, ask, receive, today, weigh
):
    weigh(case.shirt, 1)
    receive(ask({"shirt": 1}), ("shirt", 1, "write_off"))
    case.shirt.delete()
    (row,) = disposition_report(today)
    assert row.category is None
    assert (row.weighed.units, row.weighed.unknown) == (1, 1)


def test_what_was_discarded_and_why(case, ask, receive, today, weigh):
    # given
    weigh(case.shirt, 0.25)
    request = ask({"shirt": 3, "mug": 2, "sticker": 1})
    receive(
        request,
        ("shirt", 1, "d"),
        ("shirt", 1, "recycle"),
        ("shirt", 1, "a"),
        ("mug", 1, "donate"),
        ("mug", 1, "quarantine"),
        ("sticker", 1, "missing"),
    )

    # then
    assert [
        (row.treatment, row.grade, row.kind, row.weighed.units, row.weighed.kilograms)
        for row in discard_report(today)
    ] == [
        ("disposal", "d", "return", 1, D("0.250")),
        ("donation", None, "return", 1, D(0)),
        ("recycling", None, "return", 1, D("0.250")),
    ]


def test_many_rows_take_no_more_statements(others, receive_all, today):
    def cost():
        with CaptureQueriesContext(connection) as queries:
            report = disposition_report(today)
            discard_report(today)
        return len(queries), sum(row.weighed.units for row in report)

    receive_all(item(others(), "shirt", 1, "d"))
    assert cost() == (2, 1)
    receive_all(
        *(
            item(request, sku, 1, word)
            for request in [others() for _ in range(6)]
            for sku, word in (("shirt", "d"), ("shirt", "b"), ("mug", "recycle"))
        )
    )
    assert cost() == (2, 19)
