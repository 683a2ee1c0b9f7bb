"""What the two people of the walk do, each with their own token."""

from collections.abc import Mapping, Sequence
from typing import Any

from . import documents
from .client import Client
from .waiting import eventually


def log_in(url: str, email: str, password: str) -> Client:
    """Raises Refused where there is no such account."""
    variables = {"email": email, "password": password}
    return Client(url, Client(url).change(documents.LOG_IN, variables)["token"])


class Customer:
    """Sees their own orders and returns, and nothing that is for staff only."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def orders(self) -> list[dict[str, Any]]:
        me = self.client.ask(documents.MY_ORDERS)["me"]
        return [edge["node"] for edge in me["orders"]["edges"]]

    def order(self, order_id: str) -> dict[str, Any]:
        """The order with what of it may be returned."""
        return dict(self.client.ask(documents.ELIGIBILITY, {"id": order_id})["order"])

    def ask_for_return(
        self, order_id: str, lines: Sequence[Mapping[str, Any]], key: str | None = None
    ) -> dict[str, Any]:
        """``lines`` as ReturnRequestLineInput has them; ``key`` makes it repeatable."""
        wanted = {"orderId": order_id, "lines": lines, "idempotencyKey": key}
        payload = self.client.change(documents.REQUEST, {"input": wanted})
        return dict(payload["returnRequest"])

    def see(self, return_id: str) -> dict[str, Any] | None:
        found = self.client.ask(documents.MY_RETURN, {"id": return_id})
        return found["returnRequest"]


class Staff:
    """Needs MANAGE_ORDERS, and HANDLE_PAYMENTS to pay."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def find(self, search: str) -> list[dict[str, Any]]:
        found = self.client.ask(documents.RETURNS, {"search": search})
        return [edge["node"] for edge in found["returnRequests"]["edges"]]

    def warehouse(self, slug: str) -> dict[str, Any]:
        edges = self.client.ask(documents.WAREHOUSES)["warehouses"]["edges"]
        return next(edge["node"] for edge in edges if edge["node"]["slug"] == slug)

    def approve(self, return_id: str) -> None:
        self.client.change(documents.APPROVE, {"id": return_id})

    def receive(
        self,
        return_id: str,
        items: Sequence[Mapping[str, Any]],
        warehouse_id: str | None = None,
        key: str | None = None,
    ) -> dict[str, Any]:
        """``items`` as ReturnReceiveItemInput has them."""
        arrived = {"items": items, "warehouseId": warehouse_id, "idempotencyKey": key}
        variables = {"id": return_id, "input": arrived}
        return self.client.change(documents.RECEIVE, variables)

    def reimburse(self, return_id: str, key: str | None = None) -> dict[str, Any]:
        variables = {"id": return_id, "input": {"idempotencyKey": key}}
        payload = self.client.change(documents.REIMBURSE, variables)
        return dict(payload["reimbursements"][0])

    def retry(self, reimbursement_id: str) -> None:
        self.client.change(documents.RETRY, {"id": reimbursement_id})

    def see(self, return_id: str) -> dict[str, Any]:
        """Everything that staff see of a return and its order."""
        found = self.client.ask(documents.RETURN, {"id": return_id})
        return dict(found["returnRequest"])

    def see_attempt(self, return_id: str, *statuses: str) -> dict[str, Any]:
        """The same, once the last attempt to pay has one of these statuses.

        One answer is read from the database bit by bit, and what it saw first may be
        older than the attempt: so it is asked for once more.
        """
        eventually(
            lambda: self.see(return_id), lambda seen: last_attempt(seen) in statuses
        )
        return self.see(return_id)


def last_attempt(seen: Mapping[str, Any]) -> str | None:
    """The status of the last attempt of the last reimbursement, if there is one."""
    attempts = [
        attempt["status"]
        for reimbursement in seen["reimbursements"]
        for attempt in reimbursement["attempts"]
    ]
    return attempts[-1] if attempts else None


def stock_of(seen: Mapping[str, Any], warehouse: str) -> dict[str, int]:
    """Units in a warehouse (by slug) of every line's variant, by SKU."""
    return {
        line["sku"]: stock["quantity"]
        for line in seen["lines"]
        for stock in line["variant"]["stocks"]
        if stock["warehouse"]["slug"] == warehouse
    }
