"""``Order.returnEligibility``: the cost of a line does not grow with the order."""

from collections.abc import Iterator

from saleor_returns.graphql.identifiers import global_id

from .api import ask
from .figures import Figure, Sizes, at_most, exactly
from .long_orders import LongOrder, make_order, staff
from .measure import Step, query_ratio, time_ratio

ELIGIBILITY = """
query Eligibility($id: ID!) {
  order(id: $id) {
    returnEligibility {
      lines {
        orderLine { id productSku }
        returnableQuantity deadline refusal { code message }
      }
    }
  }
}
"""


def measure(sizes: Sizes) -> Iterator[Figure]:
    reader = staff()

    def asking(long: LongOrder) -> Step:
        key = global_id("Order", long.order.pk)
        return lambda: ask(reader, ELIGIBILITY, {"id": key})

    few = asking(make_order(sizes.few_lines))
    many = asking(make_order(sizes.many_lines))
    print(f"  timing orders of {sizes.few_lines} and {sizes.many_lines} lines")
    ratio = time_ratio(many, few, rounds=sizes.rounds)
    per_line = ratio * sizes.few_lines / sizes.many_lines
    yield at_most("eligibility_time_per_line", per_line, 1.5)
    yield exactly("eligibility_queries", query_ratio(many, few))
