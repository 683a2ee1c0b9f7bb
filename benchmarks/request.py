"""``request_return``: a return of many lines costs no more a line than a small one."""

from collections.abc import Iterator

from saleor_returns.operations.request import request_return

from .figures import Figure, Sizes, at_most
from .long_orders import make_order
from .measure import Step, query_ratio, time_ratio, undone


def measure(sizes: Sizes) -> Iterator[Figure]:
    def asking(lines: int) -> Step:
        long = make_order(lines)
        wish = long.wish()
        return undone(lambda: request_return(wanted=wish, actor=long.customer))

    few, many = asking(sizes.few_lines), asking(sizes.many_lines)
    print(f"  timing returns of {sizes.few_lines} and {sizes.many_lines} lines")
    ratio = time_ratio(many, few, rounds=sizes.rounds)
    per_line = ratio * sizes.few_lines / sizes.many_lines
    yield at_most("request_time_per_line", per_line, 2.0)
    yield at_most("request_queries", query_ratio(many, few), 1.1)
