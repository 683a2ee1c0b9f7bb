"""Whether the shop's Apps can subscribe to what happens to returns."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Error, register

from .. import host
from ..domain.webhook_events import WEBHOOK_EVENTS

EVENTS_ENUM = "WebhookEventTypeAsyncEnum"


@register
def check_events(
    app_configs: Sequence[AppConfig] | None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether our events were registered before the platform listed them for good."""
    enum = host.graphql.schema().get_type(EVENTS_ENUM)
    if enum is None:
        return []
    known = {value.value for value in enum.values}
    missing = [event for event in WEBHOOK_EVENTS if event not in known]
    if not missing:
        return []
    return [
        Error(
            f"Apps cannot subscribe to {', '.join(missing)}.",
            hint=(
                "Saleor's GraphQL enums were loaded before the models of "
                "saleor_returns. Import nothing of saleor.graphql while models load, "
                "and keep saleor_returns in INSTALLED_APPS where its entry point puts "
                "it."
            ),
            id="saleor_returns.E003",
        )
    ]
