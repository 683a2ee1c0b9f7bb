"""What rules of dispositions name that the shop may not have."""

from collections.abc import Iterator

from ..policy.review.names import Named, of_condition
from .document import DispositionDocument


def named_in(document: DispositionDocument) -> Iterator[Named]:
    """Everything that it names; rules that are switched off are passed over."""
    for number, rule in enumerate(document.rules):
        if not rule.enabled:
            continue
        path, then = f"rules[{number}]", rule.then
        if rule.when is not None:
            yield from of_condition(rule.when, f"{path}.when")
        if then.warehouse is not None:
            yield Named("warehouse", then.warehouse, f"{path}.then.warehouse")
        if then.second_hand is not None:
            place = f"{path}.then.second_hand.channel"
            yield Named("channel", then.second_hand.channel, place)
