"""Many returns paid at once."""

import pytest

from saleor_returns.graphql.identifiers import global_id

BULK = """
mutation Bulk($ids: [ID!]!) {
  returnReimburseBulk(ids: $ids) {
    count
    results {
      returnRequest { number }
      reimbursements { amount { amount } }
      errors { code }
    }
    errors { code field message }
  }
}
"""


@pytest.fixture
def bulk(api, payload, case, shop):
    staff = shop.staff("bulk@example.com", permissions=("HANDLE_PAYMENTS",))
    return lambda ids: payload(api(BULK, {"ids": ids}, staff))


def test_one_that_cannot_be_paid_keeps_no_other_from_it(ask, receive, bulk):
    # given
    ready, waiting = ask({"mug": 1}), ask({"shirt": 1})
    receive(ready, ("mug", 1, "recycle"))
    ids = [global_id("ReturnRequest", row.pk) for row in (waiting, ready, ready)]

    # when
    answer = bulk(ids)

    # then
    assert (answer["count"], answer["errors"]) == (1, [])
    first, second = answer["results"]
    assert first["returnRequest"]["number"] == waiting.number
    assert [row["code"] for row in first["errors"]] == ["NOTHING_TO_REIMBURSE"]
    assert second["errors"] == []
    assert [row["amount"]["amount"] for row in second["reimbursements"]] == [50]
    assert bulk(ids)["count"] == 0


def test_ids_of_other_things_and_too_many_are_refused(case, bulk):
    order = bulk([global_id("Order", case.order.pk)])
    assert [row["field"] for row in order["errors"]] == ["ids"]
    many = bulk([global_id("ReturnRequest", case.order.pk)] * 101)
    assert "100 are accepted" in many["errors"][0]["message"]
