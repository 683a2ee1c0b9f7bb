"""Rules of dispositions in a few words, published as an owner does."""

from typing import Any

from saleor_returns.host.contract import SYSTEM
from saleor_returns.models import DispositionVersion
from saleor_returns.operations.dispositions.publish_rules import publish_rules

GRADE_C = {"fact": "grade", "any_of": ["c"]}


def rule(name: str, disposition: str, when: Any = None, **more: Any) -> dict[str, Any]:
    then = {"disposition": disposition, **more.pop("then", {})}
    return {"name": name, "when": when, "then": then, **more}


def decide_by(*rules: dict[str, Any], channel: Any = None) -> DispositionVersion:
    """Publish these rules for a channel, or for the shop."""
    return publish_rules(
        channel_id=channel.pk if channel else None,
        document={"rules": rules},
        actor=SYSTEM,
    )
