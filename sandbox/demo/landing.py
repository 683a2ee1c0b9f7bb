"""The page at ``/``: what is running, who can log in, three requests to copy."""

import json
import os
from pathlib import Path
from typing import Any

from django.apps import apps
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.template import Context, Engine
from graphql_relay import from_global_id, to_global_id

from .story import Account, Story

PAGE = Path(__file__).with_name("landing.html")
STILL_THERE = "MUG"
"""What the walk does not give back, so that a reader can."""

ELIGIBILITY = """
{ order(id: "%s") { number returnEligibility { lines {
  orderLine { id productName } returnableQuantity deadline refusal { message }
} } } }
"""
REQUEST = """
mutation { returnRequestCreate(input: { orderId: "%s", lines: [
  { orderLineId: "%s", quantity: 1, reason: "defective" }
] }) { returnRequest { number status } errors { code message quantity } } }
"""
RETURNS = """
{ returnRequests(first: 10) { totalCount edges { node {
  number status reception moneyStatus
  reimbursements { amount { amount currency } attempts { status } }
} } } }
"""


def landing_page(request: HttpRequest) -> HttpResponse:
    story = Story.read(Path(os.environ["SANDBOX_STORY"]))
    api = f"{settings.PUBLIC_URL}graphql/"
    context = {
        "api": api,
        "dashboard": f"{settings.PUBLIC_URL}dashboard/",
        "staff": story.staff,
        "accounts": _accounts(story),
        "log_in": "\n".join(
            f"{name}=$({_log_in(api, account)})"
            for name, account in (("CUSTOMER", story.customer), ("STAFF", story.staff))
        ),
        "requests": _requests(api, story.orders[0]),
    }
    page = Engine().from_string(PAGE.read_text(encoding="utf-8"))
    return HttpResponse(page.render(Context(context)))


def _accounts(story: Story) -> list[dict[str, Any]]:
    return [
        {"who": "Customer", "may": "the orders of the walk", "login": story.customer},
        {"who": "Staff", "may": "orders and payments", "login": story.staff},
        {"who": "Clerk", "may": "orders, no payments", "login": story.clerk},
        {"who": "Desk", "may": "receives, sees no money", "login": story.desk},
    ]


def _requests(api: str, order_id: str) -> list[dict[str, str]]:
    _type, order = from_global_id(order_id)
    lines = apps.get_model("order", "OrderLine").objects
    line = lines.get(order_id=order, product_sku=STILL_THERE)
    line_id = to_global_id("OrderLine", line.pk)
    return [
        {
            "title": "What may be returned?",
            "who": "Customer",
            "curl": _curl(api, ELIGIBILITY % order_id, "CUSTOMER"),
        },
        {
            "title": "Ask for a return",
            "who": "Customer",
            "curl": _curl(api, REQUEST % (order_id, line_id), "CUSTOMER"),
        },
        {
            "title": "List the returns",
            "who": "Staff",
            "curl": _curl(api, RETURNS, "STAFF"),
        },
    ]


def _log_in(api: str, account: Account) -> str:
    email, password = json.dumps(account.email), json.dumps(account.password)
    query = (
        f"mutation {{ tokenCreate(email: {email}, password: {password}) {{ token }} }}"
    )
    return f"""{_curl(api, query)} \\
  | sed 's/.*"token": *"\\([^"]*\\)".*/\\1/'"""


def _curl(api: str, query: str, token: str = "") -> str:
    """A command for a shell: queries have no single quotes."""
    body = json.dumps({"query": " ".join(query.split())})
    lines = [f"curl -s {api}", "-H 'Content-Type: application/json'"]
    if token:
        lines.append(f'-H "Authorization: Bearer ${token}"')
    return " \\\n  ".join([*lines, f"-d '{body}'"])
