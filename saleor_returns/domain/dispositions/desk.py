"""What the returns desk may read of a trace: the goods, and no money and no customer."""

from collections.abc import Iterator
from dataclasses import replace

from ..policy.decision import TraceStep

SHOWN = frozenset(
    {
        "product",
        "variant",
        "product_type",
        "category",
        "collection",
        "channel",
        "kind",
        "reason",
        "fault",
        "resolution",
        "method",
        "grade",
        "warehouse",
        "quantity",
        "digital",
    }
)
PREFIXES = (
    "attribute:",
    "answer:",
    "metadata:product:",
    "metadata:variant:",
    "metadata:product_type:",
)


def for_desk(trace: tuple[TraceStep, ...]) -> Iterator[TraceStep]:
    """The steps without facts of the sale; a rule that only lacked such is left out."""
    for step in trace:
        absent = tuple(key for key in step.absent if _is_shown(key))
        if step.fired or absent:
            facts = {key: value for key, value in step.facts.items() if _is_shown(key)}
            yield replace(step, facts=facts, absent=absent)


def _is_shown(key: str) -> bool:
    return key in SHOWN or key.startswith(PREFIXES)
