"""Search by the beginnings of words, against the plain list."""

from collections.abc import Iterator
from functools import partial

from django.db import connection
from django.test.utils import CaptureQueriesContext

from saleor_returns.graphql.connection import page_of
from saleor_returns.graphql.selection import NEWEST_FIRST, searched
from saleor_returns.models import ReturnRequest

from .figures import Figure, Sizes, at_most, is_so
from .many_returns import make_returns
from .measure import time_ratio

INDEX = "returns_request_search"
ONE_CUSTOMER = "buyer12"
ONE_COLOUR_IN_TEN = "colour3"


def measure(sizes: Sizes) -> Iterator[Figure]:
    make_returns(sizes.returns + sizes.long_page)
    for name, text in (("search", ONE_CUSTOMER), ("search_broad", ONE_COLOUR_IN_TEN)):
        matches = searched(ReturnRequest.objects.all(), text).count()
        print(f"  timing {text!r}, which {matches} of {sizes.returns} returns match")
        ratio = time_ratio(
            partial(_page, sizes.short_page, text),
            partial(_page, sizes.short_page, None),
            rounds=3 * sizes.rounds,
        )
        yield at_most(f"{name}_over_list", ratio, 5.0)
    plan = _plan_of(sizes.short_page, ONE_CUSTOMER)
    print("\n".join(f"  {line}" for line in plan))
    yield is_so("search_uses_index", any(INDEX in line for line in plan))


def _page(size: int, text: str | None) -> None:
    page_of(searched(ReturnRequest.objects.all(), text), order=NEWEST_FIRST, first=size)


def _plan_of(size: int, text: str) -> list[str]:
    """PostgreSQL's plan for the very statement that a search sends."""
    with CaptureQueriesContext(connection) as queries:
        _page(size, text)
    (statement,) = queries.captured_queries
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN {statement['sql']}")
        return [line for (line,) in cursor.fetchall()]
