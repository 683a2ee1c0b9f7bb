"""What Saleor's limit on costs and its printed schema know of our part of the API."""

from collections.abc import Mapping, Sequence
from typing import Any

from saleor.graphql.core.descriptions import DEPRECATED_IN_3X_INPUT
from saleor.graphql.core.utils import WebhookEventInfo
from saleor.graphql.query_cost_map import COST_MAP
from saleor.webhook.event_types import WebhookEventAsyncType


def add_costs(costs: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
    """Count our fields; Saleor's views hold the map itself, so it changes in place."""
    cost_map: dict[str, Any] = COST_MAP
    for name, fields in costs.items():
        cost_map.setdefault(name, {}).update(fields)


def mark_events(mutation: type, events: Sequence[str]) -> Sequence[str]:
    """Name the events where Saleor's printer looks for them."""
    known = [name for name in events if name.lower() in WebhookEventAsyncType.ALL]
    infos = [WebhookEventInfo(type=name.lower()) for name in known]
    setattr(mutation, "webhook_events_info", infos)
    return known


def deprecated_input(reason: str) -> str:
    """Saleor's printer makes a directive of these words and what follows them."""
    return f"{DEPRECATED_IN_3X_INPUT} {reason}"
