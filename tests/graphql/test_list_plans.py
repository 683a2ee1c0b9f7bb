"""What the list reads: about a page, whatever it is narrowed to, never all returns.

PostgreSQL itself is asked how many rows it went through, with as many returns as make
it choose the plans of a large shop.
"""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from benchmarks.copies import copy_row, uuid_of_copy
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import Parcel, ReturnLine, ReturnReason, ReturnRequest

NUMBERS = """
query Numbers(
  $first: Int, $channel: String, $filter: ReturnRequestFilterInput
  $where: ReturnRequestWhereInput, $sortBy: ReturnRequestSortingInput
) {
  returnRequests(
    first: $first, channel: $channel, filter: $filter, where: $where, sortBy: $sortBy
  ) {
    edges { node { number } }
  }
}
"""
RETURNS = 4_000
PAGE = 10
MOST_READ = 10 * PAGE
RARE, UNUSED = "other", "defective"


@pytest.fixture
def many(case, ask, shop):
    """Thousands of returns, three of the oldest for a reason of their own.

    A channel of its own has thousands of orders and no return.
    """
    request = ask({"shirt": 1, "mug": 1}, actor=case.by_staff)
    serial = "1000000 + n"
    earlier = "created_at - n * interval '1 minute'"
    copy_row(
        request,
        RETURNS,
        id=uuid_of_copy(request.pk),
        serial=serial,
        number=f"'RMA-' || ({serial})",
        created_at=earlier,
    )
    for line in request.lines.all():
        copy_row(
            line,
            RETURNS,
            id=uuid_of_copy(line.pk),
            request_id=uuid_of_copy(request.pk),
        )
    quiet = shop.channel("quiet")
    order = shop.order(channel=quiet, customer=case.customer, lines=[])
    number = f"{int(case.order.number) + 1000} + n"
    copy_row(order, RETURNS, id=uuid_of_copy(order.pk), number=number)
    reason = ReturnReason.objects.get(slug=RARE)
    oldest = ReturnRequest.objects.order_by("created_at").values_list("pk", flat=True)
    rare = list(oldest[:3])
    ReturnLine.objects.filter(request__in=rare).update(reason=reason)
    ReturnRequest.objects.filter(pk__in=rare).update(reason_ids=[reason.pk])
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return quiet


@pytest.fixture
def read(many, api, payload):
    """How many returns are found, and how many rows were read to find them."""

    def ask_for(asking, **variables):
        with CaptureQueriesContext(connection) as queries:
            found = payload(api(NUMBERS, {"first": PAGE, **variables}, asking))
        return len(found["edges"]), _read(queries)[1]

    return ask_for


def _read(queries):
    """How many statements are ours, and the rows that they went through."""
    tables = ("saleor_returns_", "order_order")
    ours = [row["sql"] for row in queries if any(name in row["sql"] for name in tables)]
    return len(ours), sum(_rows(sql) for sql in ours)


def _rows(sql):
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (ANALYZE, FORMAT JSON) {sql}")
        (found,) = cursor.fetchone()
    (plan,) = json.loads(found) if isinstance(found, str) else found
    return _touched(plan["Plan"])


def _touched(node):
    """Rows that the scans under a node gave, or saw and left."""
    rows = sum(_touched(child) for child in node.get("Plans", ()))
    if "Scan" not in node["Node Type"]:
        return rows
    seen = node["Actual Rows"] + node.get("Rows Removed by Filter", 0)
    return rows + node["Actual Loops"] * seen


CASES = [
    ({}, PAGE),
    ({"filter": {"reasons": ["too-small"]}}, PAGE),
    ({"filter": {"reasons": [RARE]}}, 3),
    ({"filter": {"reasons": [UNUSED]}}, 0),
    ({"filter": {"reasons": ["no-such-reason"]}}, 0),
    ({"where": {"reason": {"eq": RARE}}}, 3),
    ({"where": {"reason": {"oneOf": [UNUSED, RARE]}}}, 3),
    ({"where": {"AND": [{"reason": {"eq": UNUSED}}]}}, 0),
    ({"where": {"lines": [{"reason": {"eq": UNUSED}}]}}, 0),
    ({"where": {"lines": [{"reason": {"eq": RARE}, "sku": {"eq": "mug"}}]}}, 3),
    ({"channel": "eur"}, PAGE),
    ({"channel": "quiet"}, 0),
    ({"channel": "no-such-channel"}, 0),
    ({"where": {"view": "TO_RECEIVE"}}, PAGE),
    ({"where": {"view": "TO_REVIEW"}}, 0),
    ({"where": {"view": "TO_INSPECT"}}, 0),
    ({"where": {"view": "REFUND_DUE"}}, 0),
    ({"where": {"view": "OVERDUE"}}, 0),
    ({"where": {"view": "FAILED"}}, 0),
    ({"where": {"view": "MINE"}}, 0),
    ({"where": {"needsAttention": True}}, 0),
    ({"where": {"attentionReason": {"eq": "REFUND_FAILED"}}}, 0),
    ({"where": {"isAssigned": True}}, 0),
    ({"where": {"priority": {"eq": "URGENT"}}}, 0),
]


@pytest.mark.parametrize("sort", ["CREATED_AT", "UPDATED_AT", "DUE_AT", "PRIORITY"])
def test_a_page_reads_a_page(read, many, shop, staff, sort):
    for variables, expected in CASES:
        for direction in ("ASC", "DESC"):
            sort_by = {"field": sort, "direction": direction}
            found, rows = read(staff, sortBy=sort_by, **variables)
            assert found == expected, variables
            assert rows <= MOST_READ, (variables, direction)

    quiet = {"where": {"channelId": {"eq": global_id("Channel", many.pk)}}}
    assert read(staff, **quiet)[1] <= MOST_READ

    restricted = shop.staff("of-quiet@example.com", channels=[many])
    found, rows = read(restricted)
    assert found == 0
    assert rows <= MOST_READ
    found, rows = read(restricted, channel="eur")
    assert (found, rows) == (0, 0)


COUNTS = "{ returnViewCounts { view count } }"


def test_counts_read_what_waits_and_not_the_history(many, api, payload, staff):
    # given
    waiting = ReturnRequest.objects.order_by("created_at").values("pk")[:PAGE]
    ReturnRequest.objects.exclude(pk__in=waiting).update(status="completed")
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")

    # when
    with CaptureQueriesContext(connection) as queries:
        counts = payload(api(COUNTS, as_=staff))

    # then
    assert {"view": "TO_RECEIVE", "count": PAGE} in counts
    statements, rows = _read(queries)
    assert statements == 1
    assert rows <= MOST_READ


SCAN_STATEMENTS = 5
SCAN = "query ($code: String!) { returnsByCode(code: $code) { number } }"


def test_a_scan_reads_what_it_finds(many, api, payload, staff, shop):
    # given
    request = ReturnRequest.objects.order_by("created_at").last()
    parcel = Parcel.objects.create(
        request=request,
        direction="inbound",
        tracking_number="1Z00",
        created_at=request.created_at,
    )
    copy_row(
        parcel,
        RETURNS,
        id=uuid_of_copy(parcel.pk),
        request_id=uuid_of_copy(request.pk),
        tracking_number="'1Z' || n",
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    quiet = order_number(many, shop)
    statements = []

    def scan(code):
        with CaptureQueriesContext(connection) as queries:
            found = payload(api(SCAN, {"code": code}, staff))
        ours, rows = _read(queries)
        statements.append(ours)
        return len(found), rows

    # when
    scans = [scan(code) for code in (request.number.lower(), "1z 00", "no such")]
    by_order = scan(quiet)
    every = scan(str(request.order.number))

    # then
    assert [found for found, _rows in scans] == [1, 1, 0]
    assert all(rows <= MOST_READ for _found, rows in (*scans, by_order))
    assert by_order[0] == 0
    assert every[0] == 20
    assert max(statements) <= SCAN_STATEMENTS


def order_number(channel, shop):
    order = shop.order(channel=channel, lines=[])
    return str(order.number)
