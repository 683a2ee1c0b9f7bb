"""One return, from the customer's wish to refund and restock, over HTTP.

The goods of the order (see ``seed``): three T-shirts for 70.00, a jumper and a mug. Two
T-shirts and the jumper come back in two parcels; the second T-shirt was worn.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sandbox.provider import Provider

from . import telling
from .narration import Say, amount_of, silent
from .people import Customer, Staff, log_in, stock_of
from .story import Story
from .waiting import eventually

WANTED = {
    "TEE-WHITE-M": {
        "quantity": 2,
        "reason": "too-small",
        "comment": "Both are tight at the shoulders.",
    },
    "JUMPER-L": {"quantity": 1, "reason": "changed-mind"},
}
FIRST_PARCEL = (
    ("TEE-WHITE-M", {"quantity": 1, "grade": "a"}),
    ("JUMPER-L", {"quantity": 1, "grade": "a"}),
)
SECOND_PARCEL = (("TEE-WHITE-M", {"quantity": 1, "grade": "c"}),)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How the walk ended; stock is units by SKU in the warehouse of the story."""

    number: str
    status: str
    order_status: str
    refunded: Decimal
    currency: str
    stock_before: Mapping[str, int]
    stock_after: Mapping[str, int]
    return_id: str


@dataclass(frozen=True, slots=True)
class Walk:
    """The walk of one order in a shop; ``api`` is the address of its GraphQL."""

    api: str
    story: Story
    order_id: str
    provider: Provider
    say: Say = silent

    def run(self) -> Outcome:
        """Take every step.

        Raises:
            Refused: the shop answered a step with errors.
            NeverHappened: something that a worker does was not done in time.
        """
        return_id = self.ask_for_return()
        staff = self.log_staff_in()
        self.find_and_approve(staff, return_id)
        before = stock_of(staff.see(return_id), self.story.warehouse)
        self.receive(staff, return_id)
        after = self.look_at_order(staff, return_id, before)
        self.pay(staff, return_id)
        return self.end(staff, return_id, before, after)

    def ask_for_return(self) -> str:
        account = self.story.customer
        customer = Customer(log_in(self.api, account.email, account.password))
        self.say("The customer logs in", account.email)
        mine = [order for order in customer.orders() if order["id"] == self.order_id]
        order = customer.order(mine[0]["id"])
        self.say("looks at an order", *telling.order(order))
        self.say("and what may be returned", *telling.eligibility(order))
        wanted = customer.ask_for_return(self.order_id, wanted_lines(order))
        self.say("asks for a return", *telling.request(wanted))
        return str(wanted["id"])

    def log_staff_in(self) -> Staff:
        account = self.story.staff
        self.say("Staff log in", account.email)
        return Staff(log_in(self.api, account.email, account.password))

    def find_and_approve(self, staff: Staff, return_id: str) -> None:
        number = staff.see(return_id)["number"]
        (found,) = staff.find(number)
        self.say("find the return", telling.row(found))
        if found["status"] == "REQUESTED":
            staff.approve(return_id)
            self.say("approve it", staff.see(return_id)["status"])

    def receive(self, staff: Staff, return_id: str) -> None:
        warehouse = staff.warehouse(self.story.warehouse)
        lines = {line["sku"]: line["id"] for line in staff.see(return_id)["lines"]}
        for name, parcel in (("first", FIRST_PARCEL), ("second", SECOND_PARCEL)):
            items = [{"lineId": lines[sku], **found} for sku, found in parcel]
            payload = staff.receive(
                return_id, items, warehouse["id"], key=f"{return_id}-{name}"
            )
            self.say(f"receive the {name} parcel", *telling.receipt(payload))

    def look_at_order(
        self, staff: Staff, return_id: str, before: Mapping[str, int]
    ) -> Mapping[str, int]:
        """The order's status follows in a worker."""
        seen = eventually(
            lambda: staff.see(return_id),
            lambda seen: seen["order"]["status"].endswith("RETURNED"),
        )
        after = stock_of(seen, self.story.warehouse)
        self.say("look at the stock", *telling.stock(before, after))
        self.say("look at the order itself", *telling.native(seen["order"]))
        return after

    def pay(self, staff: Staff, return_id: str) -> None:
        proposal = staff.see(return_id)["reimbursementProposals"][0]
        self.say("see what is owed", *telling.proposal(proposal))
        staff.reimburse(return_id, key=f"{return_id}-pay")
        seen = staff.see_attempt(return_id, "DONE")
        self.say("reimburse it", *telling.attempts(seen))
        self.say("The payment provider paid", *telling.paid(self.provider))
        self.say("Payments of the order", *telling.payments(seen["order"]))

    def end(
        self,
        staff: Staff,
        return_id: str,
        before: Mapping[str, int],
        after: Mapping[str, int],
    ) -> Outcome:
        seen = staff.see(return_id)
        self.say("The timeline", *telling.timeline(seen))
        (transaction,) = seen["order"]["transactions"]
        return Outcome(
            number=seen["number"],
            status=seen["status"],
            order_status=seen["order"]["status"],
            refunded=amount_of(transaction["refundedAmount"]),
            currency=transaction["refundedAmount"]["currency"],
            stock_before=before,
            stock_after=after,
            return_id=return_id,
        )


def wanted_lines(order: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The walk's wish as input, from an order with its eligibility."""
    found = {
        line["orderLine"]["productSku"]: line["orderLine"]["id"]
        for line in order["returnEligibility"]["lines"]
    }
    return [{"orderLineId": found[sku], **wanted} for sku, wanted in WANTED.items()]
