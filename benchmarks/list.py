"""The list of returns as staff see it: pages, filters and search, through the endpoint.

A page is fast wherever it is and whatever it is asked for, and takes no longer at the
end of the list than at its start. The fastest of many turns counts: these targets are
the ones that are times, and whatever else a machine does can only add to a time.

All returns are alike, two lines each, so that pages differ by their place alone.
"""

from collections.abc import Iterator
from statistics import median
from typing import Any

from saleor_returns.graphql.connection import page_of
from saleor_returns.graphql.selection import NEWEST_FIRST
from saleor_returns.models import ReturnRequest
from sandbox.shop import Shop

from .endpoint import Endpoint
from .figures import Figure, Sizes, at_most
from .many_returns import make_returns
from .uneven import FORGOTTEN, QUIET, make_uneven

LIST = """
query List(
  $first: Int $last: Int $after: String $channel: String $search: String
  $filter: ReturnRequestFilterInput $sortBy: ReturnRequestSortingInput
  $where: ReturnRequestWhereInput $counted: Boolean = false
) {
  returnRequests(
    first: $first last: $last after: $after channel: $channel search: $search
    filter: $filter where: $where sortBy: $sortBy
  ) {
    totalCount @include(if: $counted)
    edges {
      node {
        id number kind status reception moneyStatus createdAt
        order { id number }
        user { email }
        lines { id sku productName quantityRequested reason { slug } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""

COUNTS = "{ returnViewCounts { view count } }"

MILLISECONDS = 60.0
COUNTS_MILLISECONDS = 30.0
PAST = "by_forgotten_reason"
"""Rows are there, but behind all others; see docs/benchmarks.md."""
FLAT = 1.5
FIRST, MIDDLE, LAST = "first_page", "middle_page", "last_page"


def measure(sizes: Sizes) -> Iterator[Figure]:
    make_returns(sizes.many_returns)
    make_uneven(sizes)
    times = _times(sizes)
    for name, taken in times.items():
        print(f"  {name}: p50 {median(taken):.1f} ms")
        most = 2 * MILLISECONDS if name == PAST else MILLISECONDS
        yield at_most(f"list_{name}", round(min(taken), 1), most, unit="ms")
    taken = min(_counting(sizes))
    yield at_most("list_view_counts", round(taken, 1), COUNTS_MILLISECONDS, unit="ms")
    for name in (MIDDLE, LAST):
        ratio = min(times[name]) / min(times[FIRST])
        yield at_most(f"list_{name}_over_first", ratio, FLAT)


def _deep(sizes: Sizes) -> dict[str, dict[str, Any]]:
    rows = ReturnRequest.objects.order_by("-created_at", "-pk")
    count = rows.count()
    return {
        MIDDLE: {"after": _cursor_of(rows, count // 2)},
        LAST: {"after": _cursor_of(rows, count - sizes.page)},
        "from_the_end": {"last": sizes.page, "first": None},
    }


def _cursor_of(rows: Any, position: int) -> str:
    """The cursor of the row at a position, counted from 1."""
    row = ReturnRequest.objects.filter(pk=rows[position - 1].pk)
    return str(page_of(row, order=NEWEST_FIRST, first=1)["page_info"].end_cursor)


def _filters(sizes: Sizes) -> dict[str, dict[str, Any]]:
    """What staff look for, and what is hard: rare rows far back, and none at all."""
    oldest = ReturnRequest.objects.order_by("created_at")[0]
    return {
        "waiting": {"filter": {"statuses": ["REQUESTED"]}},
        "waiting_oldest_first": {
            "filter": {"statuses": ["REQUESTED"]},
            "sortBy": {"field": "CREATED_AT", "direction": "ASC"},
        },
        "to_receive": {"filter": {"statuses": ["APPROVED"], "receptions": ["NONE"]}},
        "failed_refunds": {"filter": {"moneyStatuses": ["FAILED"]}},
        "claims": {"filter": {"kinds": ["CLAIM"]}},
        "long_ago": {"filter": {"createdAt": {"lte": oldest.created_at}}},
        "by_reason": {"filter": {"reasons": ["too-small"]}},
        PAST: {"filter": {"reasons": [FORGOTTEN]}},
        "by_unused_reason": {"filter": {"reasons": ["defective"]}},
        "last_changed": {"sortBy": {"field": "UPDATED_AT", "direction": "DESC"}},
        "to_review_by_due": {
            "where": {"view": "TO_REVIEW"},
            "sortBy": {"field": "DUE_AT", "direction": "ASC"},
        },
        "overdue": {"where": {"view": "OVERDUE"}, "counted": True},
        "most_urgent": {"sortBy": {"field": "PRIORITY", "direction": "DESC"}},
        "of_a_channel": {"channel": "main"},
        "of_a_quiet_channel": {"channel": QUIET},
        "counted": {"counted": True},
        "rare_search": {"search": f"buyer{sizes.many_returns}"},
        "common_search": {"search": "shirt"},
        "search_of_waiting": {
            "search": "colour3",
            "filter": {"statuses": ["REQUESTED"]},
        },
    }


def _times(sizes: Sizes) -> dict[str, list[float]]:
    """Milliseconds of each, in turns; the first round fills caches."""
    endpoint, shop = Endpoint(), Shop()
    staff = shop.staff()
    asked: dict[str, tuple[dict[str, Any], Any]] = {
        name: (variables, staff)
        for name, variables in {FIRST: {}, **_deep(sizes), **_filters(sizes)}.items()
    }
    for name, channel in (("of_some_staff", "main"), ("of_quiet_staff", QUIET)):
        only = shop.staff(
            f"staff-of-{channel}@example.com", channels=[shop.channel(channel)]
        )
        asked[name] = {"counted": True}, only
    times: dict[str, list[float]] = {name: [] for name in asked}
    for number in range(sizes.rounds + 1):
        for name, (variables, asking) in asked.items():
            endpoint.post(LIST, {"first": sizes.page, **variables}, asking)
            if number:
                times[name].append(1000 * endpoint.last.seconds)
    return times


def _counting(sizes: Sizes) -> list[float]:
    """Milliseconds of the counts of all views; the first round fills caches."""
    endpoint, staff = Endpoint(), Shop().staff()
    times = []
    for _round in range(sizes.rounds + 1):
        endpoint.post(COUNTS, {}, staff)
        times.append(1000 * endpoint.last.seconds)
    return times[1:]
