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
COMMON = "colour3"
"""One return in ten matches."""


def measure(sizes: Sizes) -> Iterator[Figure]:
    make_returns(sizes.returns)
    # The oldest return's customer: whoever walks the list by date finds them last.
    rare = f"buyer{sizes.returns}"
    for name, text in (("search_rare", rare), ("search_common", COMMON)):
        matches = searched(ReturnRequest.objects.all(), text).count()
        print(f"  timing {text!r}: {matches} of {sizes.returns} returns match")
        ratio = time_ratio(
            partial(_page, sizes.short_page, text),
            partial(_page, sizes.short_page, None),
            rounds=3 * sizes.rounds,
        )
        yield at_most(f"{name}_over_list", ratio, 5.0)
    plan = _plan_of(sizes.short_page, rare)
    print("\n".join(f"  {line}" for line in plan))
    yield is_so("search_uses_index", any(INDEX in line for line in plan))


def _page(size: int, text: str | None) -> None:
    page_of(searched(ReturnRequest.objects.all(), text), order=NEWEST_FIRST, first=size)


def _plan_of(size: int, text: str) -> list[str]:
    """PostgreSQL's plans for all that a search sends."""
    with CaptureQueriesContext(connection) as queries:
        _page(size, text)
    plan: list[str] = []
    with connection.cursor() as cursor:
        for query in queries.captured_queries:
            cursor.execute(f"EXPLAIN {query['sql']}")
            plan += [line for (line,) in cursor.fetchall()]
    return plan
