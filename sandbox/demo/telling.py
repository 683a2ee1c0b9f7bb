"""What the walk says of the shop's answers, in plain words with the real numbers."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sandbox.provider import Provider

from .narration import in_words, units

Answer = Mapping[str, Any]


def order(order: Answer) -> list[str]:
    total = in_words(order["total"]["gross"])
    charge = {"FULL": "paid", "NONE": "not paid"}.get(
        order["chargeStatus"], order["chargeStatus"].lower()
    )
    return [f"#{order['number']}, {total}, {charge}, {order['status']}"]


def eligibility(order: Answer) -> list[str]:
    told = []
    for line in order["returnEligibility"]["lines"]:
        name = line["orderLine"]["productName"]
        of = f"{line['returnableQuantity']} of {line['orderLine']['quantity']}"
        why = line["refusal"]["message"] if line["refusal"] else _until(line)
        told.append(f"{of}  {name:<18}  {why}")
    return told


def _until(line: Answer) -> str:
    if not line["deadline"]:
        return "without an end"
    return f"until {datetime.fromisoformat(line['deadline']):%Y-%m-%d}"


def request(request: Answer) -> list[str]:
    lines = [
        f"{line['quantityRequested']} × {line['productName']:<18}  "
        f"{line['reason']['name']}"
        for line in request["lines"]
    ]
    return [f"{request['number']}, {request['status']}", *lines]


def row(found: Answer) -> str:
    quantity = sum(line["quantityRequested"] for line in found["lines"])
    return (
        f"{found['number']}, order #{found['order']['number']}, "
        f"{units(quantity)}, {found['status']}, {found['user']['email']}"
    )


def receipt(payload: Answer) -> list[str]:
    told = [
        f"receipt {payload['receipt']['number']} in "
        f"{payload['receipt']['warehouseName']}: reception is "
        f"{payload['returnRequest']['reception']}"
    ]
    for item in payload["receipt"]["items"]:
        for found in item["inspections"]:
            stock = "no stock moves"
            for moved in found["stockMovements"]:
                stock = f"stock {moved['stockBefore']} → {moved['stockAfter']}"
            told.append(
                f"{item['quantity']} × {item['line']['sku']:<12} "
                f"grade {found['grade']['slug']}, {found['disposition']:<12} {stock}"
            )
    return told


def stock(before: Mapping[str, int], after: Mapping[str, int]) -> list[str]:
    return [f"{sku:<12}  {before[sku]} → {after[sku]}" for sku in before]


def native(order: Answer) -> list[str]:
    returned = [
        f"{line['quantity']} × {line['orderLine']['productSku']:<12} {parcel['status']}"
        for parcel in order["fulfillments"]
        for line in parcel["lines"]
    ]
    return [f"#{order['number']} is {order['status']}", *returned]


def proposal(proposal: Answer) -> list[str]:
    lines = [
        f"{line['quantity']} × {line['line']['sku']:<12} {in_words(line['gross']):>12}"
        for line in proposal["lines"]
    ]
    most = in_words(proposal["maximum"])
    return [f"{in_words(proposal['amount'])}, at most {most}", *lines]


def attempts(seen: Answer) -> list[str]:
    told = [
        f"attempt {attempt['number']}: {in_words(attempt['amount'])} "
        f"{attempt['status']}  {attempt['message'] or ''}"
        for reimbursement in seen["reimbursements"]
        for attempt in reimbursement["attempts"]
    ]
    return [*told, f"money is {seen['moneyStatus']}, the return is {seen['status']}"]


def paid(provider: Provider) -> list[str]:
    last = provider.payments[-1:]
    return [f"{row.amount:.2f} {row.currency}  {row.psp_reference}" for row in last]


def payments(order: Answer) -> list[str]:
    told = [
        f"charged {in_words(row['chargedAmount'])}, "
        f"refunded {in_words(row['refundedAmount'])}"
        for row in order["transactions"]
    ]
    granted = [
        f"granted refund {in_words(row['amount'])} {row['status']}"
        for row in order["grantedRefunds"]
    ]
    return told + granted


def timeline(seen: Answer) -> Iterable[str]:
    for event in seen["events"]:
        who = event["user"]["email"] if event["user"] else ""
        yield f"{event['sequence']}  {event['type']:<22} {event['actor']:<8} {who}"
