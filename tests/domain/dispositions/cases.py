"""Rules of dispositions and units in a few words."""

from typing import Any

from saleor_returns.domain.dispositions.choosing import Choice, Rules, Units
from saleor_returns.domain.dispositions.document import DispositionDocument
from tests.dispositions import GRADE_C, rule
from tests.domain.policies import order

__all__ = ["GRADE_C", "choose", "rule", "rules", "steps"]


def rules(*rows: dict[str, Any], **more: Any) -> DispositionDocument:
    return DispositionDocument.model_validate({"rules": rows, **more})


def choose(
    document: DispositionDocument,
    line: dict[str, Any] | None = None,
    *,
    of_order: dict[str, Any] | None = None,
    **units: Any,
) -> Choice:
    """What the rules make of units of one line."""
    facts = order(line, **(of_order or {}))
    return Rules(document).choose(Units(facts.lines[0], **units), facts)


def steps(choice: Choice) -> list[tuple[str, str]]:
    """Each rule of the trace with what became of it."""
    return [(step.rule, _fate(step)) for step in choice.trace]


def _fate(step: Any) -> str:
    if not step.fired:
        return f"lacks {', '.join(step.absent)}"
    return "decided" if step.won else f"below {step.lost['disposition']}"
