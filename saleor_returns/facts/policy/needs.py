"""What must be read so that some policies can be evaluated."""

from collections.abc import Iterable
from dataclasses import dataclass

from ...domain.policy.catalogue import CATALOGUE, Source
from ...domain.policy.conditions import AttributeTest, MetadataTest
from ...domain.policy.known import all_tests
from ...domain.policy.written import Rulebook


@dataclass(frozen=True, slots=True)
class Needs:
    """``metadata`` are the owners whose entries rules look at."""

    sources: frozenset[Source]
    metadata: frozenset[str]

    def __contains__(self, source: Source) -> bool:
        return source in self.sources


NOTHING = Needs(frozenset(), frozenset())


def needs_of(documents: Iterable[Rulebook]) -> Needs:
    """What the rules of any of these documents look at."""
    sources: set[Source] = set()
    metadata: set[str] = set()
    for document in documents:
        for test in all_tests(document):
            if isinstance(test, AttributeTest):
                sources.add(Source.ATTRIBUTES)
            elif isinstance(test, MetadataTest):
                metadata.add(test.metadata)
            elif getattr(test, "fact", None) is not None:
                sources.add(CATALOGUE[test.fact].source)
                if test.fact == "customer_type":
                    metadata.add("customer")
                if test.fact == "customer_return_rate":
                    sources.add(Source.ORDER_HISTORY)
    return Needs(frozenset(sources), frozenset(metadata))
