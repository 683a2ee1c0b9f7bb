"""What became of returned goods, as staff ask for it."""

import pytest
from django.utils import timezone

from saleor_returns.graphql.identifiers import global_id

REPORT = """
query Report(
  $from: DateTime!, $to: DateTime!, $channel: String, $by: [ReturnReportGroupEnum!]
) {
  returnDispositionReport(from: $from, to: $to, channel: $channel, groupBy: $by) {
    rows {
      month disposition category { id name }
      units kilograms unitsOfUnknownWeight values { amount currency }
    }
    discards { treatment isDiscarded kind grade units }
  }
}
"""


@pytest.fixture
def report(api):
    def ask_for(as_, **variables):
        year = timezone.now().year
        given = {"from": f"{year}-01-01T00:00:00Z", "to": f"{year + 1}-01-01T00:00:00Z"}
        return api(REPORT, {**given, **variables}, as_)

    return ask_for


def rows_of(answer):
    assert "errors" not in answer, answer["errors"]
    return answer["data"]["returnDispositionReport"]["rows"]


def test_staff_read_what_became_of_goods(case, ask, receive, report, staff):
    # given
    receive(ask({"shirt": 1, "mug": 1}), ("shirt", 1, "d"), ("mug", 1, "donate"))

    # when
    answer = report(staff, by=["DISPOSITION", "CATEGORY", "MONTH"])

    # then
    donated, lost = rows_of(answer)
    assert donated == {
        "month": f"{timezone.now():%Y-%m}",
        "disposition": "DONATE",
        "category": {
            "id": global_id("Category", case.mug.product.category_id),
            "name": case.mug.product.category.name,
        },
        "units": 1,
        "kilograms": 0,
        "unitsOfUnknownWeight": 1,
        "values": [{"amount": 50, "currency": "EUR"}],
    }
    assert lost["disposition"] == "WRITE_OFF"
    kept = {"kind": "RETURN", "units": 1}
    assert answer["data"]["returnDispositionReport"]["discards"] == [
        {"treatment": "DISPOSAL", "isDiscarded": True, "grade": "d", **kept},
        {"treatment": "DONATION", "isDiscarded": False, "grade": None, **kept},
    ]


def test_only_of_channels_that_are_ones_own(ask, receive, report, shop, staff):
    receive(ask({"mug": 1}), ("mug", 1, "donate"))
    usd = shop.channel("usd", "USD")
    elsewhere = shop.staff("usd@example.com", ("MANAGE_ORDERS",), channels=[usd])
    assert len(rows_of(report(staff, channel="eur", by=[]))) == 1
    assert rows_of(report(staff, channel="usd", by=[])) == []
    assert rows_of(report(elsewhere, by=[])) == []
    assert rows_of(report(elsewhere, channel="eur", by=[])) == []


def test_a_period_ends_after_its_beginning(report, staff):
    answer = report(staff, to="2000-01-01T00:00:00Z")
    assert "`to` must be after `from`." in answer["errors"][0]["message"]
