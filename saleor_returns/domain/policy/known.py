"""The facts of one line, by the names under which rules look at them."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from .conditions import AnswerTest, AttributeTest, MetadataTest, tests
from .document import CustomerType
from .facts import CustomerFacts, LineFacts, OrderFacts
from .matching import NOTHING, key_of
from .readers import LINE_READERS, ORDER_READERS, OfLine, OfOrder, of_customer
from .values import Metadata
from .written import Rulebook


@dataclass(frozen=True, slots=True)
class Readers:
    """How to know what the rules of a document look at, by the tests' keys."""

    of_order: dict[str, OfOrder]
    of_line: dict[str, OfLine]

    def order(self, facts: OrderFacts, zone: ZoneInfo) -> dict[str, Any]:
        """What is the same for every line."""
        return {key: read(facts, zone) for key, read in self.of_order.items()}

    def line(
        self, line: LineFacts, facts: OrderFacts, zone: ZoneInfo
    ) -> dict[str, Any]:
        """What is the line's own, with what the customer chose for it."""
        return {key: read(line, facts, zone) for key, read in self.of_line.items()}


def readers_of(
    document: Rulebook,
    kinds: Sequence[CustomerType] = (),
    *,
    given: Iterable[str] = (),
) -> Readers:
    """``kinds`` are the customer types that it names; ``given`` is known without these."""
    found = Readers({}, {})
    for test in all_tests(document):
        key = key_of(test)
        if key in given:
            continue
        if key in ORDER_READERS:
            found.of_order[key] = ORDER_READERS[key]
        elif key in LINE_READERS:
            found.of_line[key] = LINE_READERS[key]
        elif key == "customer_type":
            found.of_order[key] = of_customer(_type_of(kinds), NOTHING)
        elif isinstance(test, AttributeTest):
            found.of_line[key] = _attribute(test.attribute)
        elif isinstance(test, AnswerTest):
            found.of_line[key] = _answer(test.question)
        elif test.metadata == "order":
            found.of_order[key] = _order_metadata(test)
        elif test.metadata == "customer":
            found.of_order[key] = of_customer(_entry("metadata", test.key), NOTHING)
        else:
            found.of_line[key] = _line_metadata(test)
    return found


def all_tests(document: Rulebook) -> Iterator[Any]:
    """Every test of every active rule."""
    for rule in document.in_order:
        if rule.when is not None:
            yield from tests(rule.when)


def _entry(field: str, key: str) -> Callable[[Any], Any]:
    """An entry of what may not have been read at all."""

    def read(owner: Any) -> Any:
        entries = getattr(owner, field)
        return None if entries is None else entries.get(key, NOTHING)

    return read


def _order_metadata(test: MetadataTest) -> OfOrder:
    read = _entry("metadata", test.key)
    return lambda order, zone: read(order)


def _line_metadata(test: MetadataTest) -> OfLine:
    read = _entry(f"{test.metadata}_metadata", test.key)
    return lambda line, order, zone: read(line)


def _attribute(slug: str) -> OfLine:
    read = _entry("attributes", slug)
    return lambda line, order, zone: read(line)


def _answer(question: str) -> OfLine:
    return lambda line, order, zone: line.wish and line.wish.answers.get(question)


def _type_of(kinds: Sequence[CustomerType]) -> Callable[[CustomerFacts], Any]:
    def read(customer: CustomerFacts) -> Any:
        if customer.groups is None or customer.metadata is None:
            return None
        return tuple(
            kind.name
            for kind in kinds
            if _is_of(kind, customer.groups, customer.metadata)
        )

    return read


def _is_of(kind: CustomerType, groups: tuple[str, ...], metadata: Metadata) -> bool:
    return not set(groups).isdisjoint(kind.groups) or any(
        metadata.get(key) == value for key, value in kind.metadata.items()
    )
