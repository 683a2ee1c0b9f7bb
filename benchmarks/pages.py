"""The list of returns: a page costs the same wherever it is and however full."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from saleor_returns.graphql.connection import page_of
from saleor_returns.graphql.selection import NEWEST_FIRST
from saleor_returns.models import ReturnRequest

from .api import ask
from .figures import Figure, Sizes, at_most, exactly
from .many_returns import make_returns
from .measure import query_ratio, time_ratio

LIST = """
query List($first: Int!, $staff: Boolean!) {
  returnRequests(first: $first) {
    edges {
      node {
        id number status createdAt
        order { id number }
        lines {
          id sku quantityRequested
          reason { slug name(languageCode: FR) }
          orderLine { id productSku }
          refusal { code }
        }
        decision { outcome policyVersion trace { rule fired } }
        receipts { number }
        reimbursements { number }
        events { type }
        ...forStaff @include(if: $staff)
      }
    }
  }
}
fragment forStaff on ReturnRequest {
  user { email }
  lines { variant { sku } }
}
"""


def measure(sizes: Sizes) -> Iterator[Figure]:
    staff = make_returns(sizes.returns)
    yield _depth(sizes)
    yield from _queries(sizes, staff)


def _depth(sizes: Sizes) -> Figure:
    size, after = sizes.page, _cursor_of(sizes.depth)
    print(f"  timing the first page of {size} and the one after {sizes.depth} rows")

    def first_page() -> None:
        page_of(ReturnRequest.objects.all(), order=NEWEST_FIRST, first=size)

    def deep_page() -> None:
        found = page_of(
            ReturnRequest.objects.all(), order=NEWEST_FIRST, first=size, after=after
        )
        if len(found["edges"]) != size:
            raise RuntimeError("The deep page is not full.")

    ratio = time_ratio(deep_page, first_page, rounds=3 * sizes.rounds)
    return at_most("pages_deep_over_first", ratio, 1.5)


def _queries(sizes: Sizes, staff: Any) -> Iterator[Figure]:
    def page(length: int, staff_fields: bool) -> None:
        found = ask(staff, LIST, {"first": length, "staff": staff_fields})
        if len(found["edges"]) != length:
            raise RuntimeError("The page is not full.")

    print(f"  counting queries of pages of {sizes.short_page} and {sizes.long_page}")
    for name, staff_fields in (("pages_queries", False), ("pages_staff_queries", True)):
        ratio = query_ratio(
            partial(page, sizes.long_page, staff_fields),
            partial(page, sizes.short_page, staff_fields),
        )
        yield exactly(name, ratio)


def _cursor_of(position: int) -> str:
    """The cursor of the row at a position, counted from 1."""
    rows = ReturnRequest.objects.order_by("-created_at", "-pk")
    row = rows.filter(pk=rows[position - 1].pk)
    return str(page_of(row, order=NEWEST_FIRST, first=1)["page_info"].end_cursor)
