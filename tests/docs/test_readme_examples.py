"""The examples of the README, in their order, are one return."""

from saleor_returns import tasks
from saleor_returns.conf import Settings

from .examples import examples, text_of

SHOWN = """
query ($order: ID!) {
  order(id: $order) {
    status
    returnRequests { status moneyStatus reimbursements { attempts { status } } }
  }
}
"""


def test_the_examples_make_a_whole_return(documented, run, provider, committed):
    # given
    shown = examples("README.md")
    assert list(shown) == ["Eligibility", "AskForReturn", "Receive", "Reimburse"]
    order = {"order": documented.order}

    # when
    eligible = run(shown["Eligibility"], order, documented.customer)
    (line,) = eligible["returnEligibility"]["lines"]
    request = run(
        shown["AskForReturn"],
        {**order, "line": line["orderLine"]["id"]},
        documented.customer,
    )["returnRequest"]
    receipt = run(
        shown["Receive"],
        {
            "return": request["id"],
            "line": request["lines"][0]["id"],
            "warehouse": documented.warehouse,
        },
        documented.app,
    )["receipt"]
    reimbursement = run(
        shown["Reimburse"], {"return": request["id"]}, documented.staff
    )["reimbursements"][0]
    # A test's own transaction keeps Saleor's answer from the task that sent the refund.
    with committed():
        tasks.reconcile_refunds()

    # then
    assert line["returnableQuantity"] == 3
    assert line["deadline"] is not None
    assert line["refusal"] is None
    assert request["status"] == "APPROVED"
    restocked, second_hand = receipt["items"]
    (inspection,) = restocked["inspections"]
    assert inspection["stockMovements"] == [{"stockBefore": 7, "stockAfter": 8}]
    assert second_hand["inspections"][0]["stockMovements"] == []
    assert reimbursement["amount"] == {"amount": 20, "currency": "EUR"}
    assert [payment.amount for payment in provider.payments] == [20]
    assert run(SHOWN, order, documented.customer) == {
        "status": "PARTIALLY_RETURNED",
        "returnRequests": [
            {
                "status": "COMPLETED",
                "moneyStatus": "REIMBURSED",
                "reimbursements": [{"attempts": [{"status": "DONE"}]}],
            }
        ],
    }


def test_every_option_is_named():
    readme = text_of("README.md")
    options = [name for name in vars(Settings) if name.isupper()]
    assert options
    assert [name for name in options if f"| `{name}" not in readme] == []
