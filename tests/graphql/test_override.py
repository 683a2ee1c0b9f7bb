"""Who sets the policy aside through the API, and what customers read of it."""

from saleor_returns.models import ReturnRequest

from . import documents

CREATE = """
mutation Create($input: ReturnRequestCreateInput!) {
  returnRequestCreate(input: $input) {
    errors { field code }
    returnRequest { id status lines { refusal { code } } }
  }
}
"""
SEE = """
query See($id: ID!) {
  returnRequest(id: $id) { status lines { refusal { code } } events { type data } }
}
"""


def test_staff_override_and_the_customer_reads_no_refusal(
    case, api, staff, wish, in_force, payload
):
    # given
    in_force(window={"days": 1})
    variables = wish({"mug": 1}, overrideReason="Lost in the post.")

    # when
    made = payload(api(CREATE, variables, staff))["returnRequest"]
    seen = payload(api(SEE, {"id": made["id"]}, case.customer))

    # then
    assert made["status"] == "APPROVED"
    assert seen["lines"] == [{"refusal": None}]
    assert [row["data"] for row in seen["events"]] == [None, None]


def test_customers_and_apps_do_not(case, api, shop, wish, in_force, payload):
    in_force(window={"days": 1})
    variables = wish({"mug": 1}, overrideReason="Please.")
    for asking in (case.customer, shop.app("app.orders", ("MANAGE_ORDERS",))):
        refused = payload(api(documents.CREATE, variables, asking))["errors"]
        assert [(row["field"], row["code"]) for row in refused] == [
            ("overrideReason", "OVERRIDE_NOT_ALLOWED")
        ]
    assert ReturnRequest.objects.count() == 0
    declined = payload(api(CREATE, wish({"mug": 1}), case.customer))["returnRequest"]
    assert declined["lines"] == [{"refusal": {"code": "RETURN_WINDOW_EXPIRED"}}]
