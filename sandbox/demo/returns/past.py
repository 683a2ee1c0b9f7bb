"""Let the returns of the table happen, all of them in the order of time."""

import heapq
from collections.abc import Iterator
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

from django.utils import timezone

from saleor_returns.domain.policy.document import PolicyDocument
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.operations.blind.create_blind_receipt import create_blind_receipt
from saleor_returns.operations.blind.inputs import BlindArrival, FoundGoods
from saleor_returns.operations.overdue import overdue, tell_overdue
from saleor_returns.operations.publish_policy import publish_policy
from sandbox.shop import Line, Shop, demo_data
from sandbox.shop.tables import rows

from .cases import CASES, Case
from .clock import at
from .desk import Desk, Return

ORDERED_BEFORE, SENT_AFTER, DELIVERED_AFTER = 8, 1, 4
"""Days: the order is that old when its return is asked for; when its goods left it."""

FIRST_ORDER = "return-01"
WAREHOUSES = {"eu": "paris", "us": "new-york"}
SHIPPING = {"eu": Decimal("4.90"), "us": Decimal("7.50")}

POLICY = PolicyDocument.model_validate(
    {
        "defaults": {
            "resolutions": [
                "original_payment",
                "store_credit",
                "exchange",
                "replacement",
                "keep_item",
            ],
            "store_credit": {"bonus_percentage": 5, "expires_after_days": 730},
        },
        "rules": [
            {
                "name": "Staff look at electronics",
                "when": {"fact": "product_type", "any_of": ["electronics"]},
                "then": {"outcome": {"do": "review"}, "priority": "high"},
            },
            {
                "name": "Staff look at what is broken",
                "when": {"fact": "kind", "any_of": ["claim"]},
                "then": {"outcome": {"do": "review"}},
            },
            {
                "name": "Staff look at what has no reason of ours",
                "when": {"fact": "reason", "any_of": ["other"]},
                "then": {"outcome": {"do": "review"}},
            },
        ],
    }
)

BLIND = (
    (
        6,
        BlindArrival(
            [FoundGoods(1, "White T-shirt, size M, tags cut off", grade="b")],
            sender="M. Lefevre, 69003 Lyon",
            tracking_number="6A00421990017",
            note="No slip in the box.",
        ),
    ),
    (
        3,
        BlindArrival(
            [FoundGoods(1, "Pair of slippers, 40"), FoundGoods(2, "Ceramic mug")],
            sender="unreadable",
        ),
    ),
    (0.3, BlindArrival([], tracking_number="MR77120034", note="Box is wet.")),
)


def let_happen(shop: Shop, payments_url: str) -> None:
    """Make policies, orders and returns; what was made before is not made again."""
    if rows("order.Order").filter(external_reference=FIRST_ORDER).exists():
        return
    now = timezone.now()
    desk = Desk(
        shop=shop,
        staff=rows("account.User").get(email=demo_data.STAFF),
        clerk=rows("account.User").get(email=demo_data.CLERK),
        payments_url=payments_url,
    )
    _publish_policies(now)
    _run(_steps(desk, now), now)
    for late in overdue(now):
        tell_overdue(request_id=late.pk)


def _publish_policies(now: datetime) -> None:
    """For the orders of the past, and anew for those of today: the setup came between."""
    for channel in rows("channel.Channel").all():
        for since in (now - timedelta(days=90), now):
            publish_policy(channel=channel, document=POLICY, effective_from=since)


type Happening = tuple[datetime, int, Iterator[float]]


def _steps(desk: Desk, now: datetime) -> list[Happening]:
    numbers = count()
    happenings = []
    for number, case in enumerate(CASES, start=1):
        back = _return_of(desk, case, f"return-{number:02d}", now)
        start = now - timedelta(days=case.days_ago)
        happenings.append((start, next(numbers), case.story(back)))
    for days_ago, arrival in BLIND:
        start = now - timedelta(days=days_ago)
        happenings.append((start, next(numbers), _arrives_blind(desk, arrival)))
    return happenings


def _run(happenings: list[Happening], now: datetime) -> None:
    heapq.heapify(happenings)
    while happenings:
        moment, number, story = heapq.heappop(happenings)
        if moment > now:
            return
        with at(moment):
            days = next(story, None)
        if days is not None:
            heapq.heappush(happenings, (moment + timedelta(days=days), number, story))


def _arrives_blind(desk: Desk, arrival: BlindArrival) -> Iterator[float]:
    create_blind_receipt(arrival=arrival, actor=Actor(ActorKind.STAFF, user=desk.clerk))
    yield from ()


def _return_of(desk: Desk, case: Case, reference: str, now: datetime) -> Return:
    """The order, paid and as a rule delivered, whose units will come back."""
    shop = desk.shop
    channel = rows("channel.Channel").get(slug=case.channel)
    warehouse = rows("warehouse.Warehouse").get(slug=WAREHOUSES[case.channel])
    placed_at = now - timedelta(days=case.days_ago + ORDERED_BEFORE)
    tax_rate = demo_data.TAX_RATE[case.channel]
    order = shop.order(
        channel=channel,
        customer=None if case.is_guest else shop.customer(case.email),
        email=case.email,
        lines=[
            Line(_variant(sku), quantity, tax_rate=tax_rate)
            for sku, quantity in {**case.units, **dict.fromkeys(case.kept, 1)}.items()
        ],
        country=_country(case),
        shipping_gross=SHIPPING[case.channel],
        shipping_tax_rate=tax_rate,
        created_at=placed_at,
        external_reference=reference,
    )
    shop.pay(order, app=_payment_app())
    if case.is_sent:
        delivered_at = placed_at + timedelta(days=DELIVERED_AFTER)
        shop.fulfill(
            order,
            warehouse=warehouse,
            at=placed_at + timedelta(days=SENT_AFTER),
            tracking_number=reference.upper(),
            metadata={"delivered_at": delivered_at.isoformat()},
        )
    order.refresh_from_db()
    return Return(desk, order, warehouse, case.units)


def _variant(sku: str) -> Any:
    return rows("product.ProductVariant").select_related("product").get(sku=sku)


def _payment_app() -> Any:
    return rows("app.App").get(identifier="app.payments")


def _country(case: Case) -> str:
    return demo_data.CUSTOMERS.get(case.email, "US" if case.channel == "us" else "FR")
