"""Our webhook events among Saleor's. Imported while models load: nothing heavy here."""

import sys
from collections.abc import Mapping

from django.core.exceptions import ImproperlyConfigured
from saleor.permission.enums import OrderPermissions
from saleor.webhook.event_types import WebhookEventAsyncType

PERMISSION = OrderPermissions.MANAGE_ORDERS
ENUMS = "saleor.graphql.webhook.enums"


def register(events: Mapping[str, str]) -> None:
    """Make our events known to Saleor; see the contract.

    Saleor reads the names once, when its GraphQL enums load. That is after all models
    and before the first app is ready, so this is called while our models load.

    Raises:
        ImproperlyConfigured: the enums are loaded already.
    """
    known = WebhookEventAsyncType
    missing = [name for name in events if name not in known.EVENT_MAP]
    if missing and ENUMS in sys.modules:
        raise ImproperlyConfigured(
            f"{ENUMS} was imported before the models of saleor_returns, so the events "
            f"{', '.join(missing)} cannot be added: an app that stands before "
            "saleor_returns in INSTALLED_APPS imports Saleor's GraphQL too early."
        )
    for name in missing:
        label = name.replace("_", " ").capitalize()
        setattr(known, name.upper(), name)
        known.EVENT_MAP[name] = {"name": label, "permission": PERMISSION}
        known.CHOICES.append((name, label))
        known.PERMISSIONS[name] = PERMISSION
        known.ALL.append(name)
