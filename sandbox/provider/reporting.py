"""How a payment App tells the shop about something that happened later."""

import json
from collections.abc import Mapping
from typing import Any
from urllib.request import Request, urlopen

MUTATION = """
mutation Report($id: ID!, $type: TransactionEventTypeEnum!, $amount: PositiveDecimal!,
                $pspReference: String!, $message: String, $time: DateTime) {
  transactionEventReport(id: $id, type: $type, amount: $amount, time: $time,
                         pspReference: $pspReference, message: $message) {
    alreadyProcessed
    transactionEvent { id type pspReference }
    errors { field code message }
  }
}
"""


class ReportRefused(Exception):
    """The shop did not take the report."""


def report_over_http(shop_url: str, app_token: str, event: Mapping[str, Any]) -> Any:
    """Call transactionEventReport; return its payload.

    Raises:
        ReportRefused: the shop answered with errors.
        OSError: the shop could not be reached.
    """
    request = Request(  # noqa: S310 (the address is the shop's own)
        shop_url,
        data=json.dumps({"query": MUTATION, "variables": dict(event)}).encode(),
        headers={
            "Content-Type": "application/json",
            "Authorization": f"Bearer {app_token}",
        },
    )
    with urlopen(request, timeout=30) as response:  # noqa: S310
        answer = json.load(response)
    report = (answer.get("data") or {}).get("transactionEventReport")
    if answer.get("errors") or not report or report["errors"]:
        raise ReportRefused(json.dumps(answer))
    return report
