"""Subscription types: what an App may select of an event of ours."""

from collections.abc import Callable, Mapping
from typing import Any

from saleor.graphql.core.doc_category import DOC_CATEGORY_ORDERS
from saleor.graphql.core.fields import BaseField
from saleor.graphql.core.types.event import SubscriptionObjectType
from saleor.graphql.webhook import enums
from saleor.graphql.webhook import subscription_types as saleors
from saleor.webhook import payloads

ROOT_TYPE = "ReturnRequest"


def join(fields: type, events: Mapping[str, str]) -> None:
    """Add a type and a channel-filterable root field for every event.

    ``fields`` is a mixin whose resolvers get Saleor's root: the event's name and its
    subject.
    """
    for name, description in events.items():
        subscription = _type_of(name, fields, description)
        saleors.ASYNC_WEBHOOK_TYPES_MAP[name] = subscription
        saleors.WEBHOOK_TYPES_MAP[name] = subscription
        saleors.Subscription._meta.fields[name] = BaseField(
            subscription,
            description=description,
            resolver=saleors.default_channel_filterable_resolver,
            channels=saleors.channels_argument,
            doc_category=DOC_CATEGORY_ORDERS,
        )
        enums.WEBHOOK_EVENT_DESCRIPTION[name] = description


def add_samples(events: frozenset[str], sample: Callable[[str], Any]) -> None:
    """Answer ``webhookSamplePayload`` for our events; Saleor answers for its own."""
    saleors_sample = payloads.generate_sample_payload

    def generate_sample_payload(event_name: str) -> Any:
        if event_name in events:
            return sample(event_name)
        return saleors_sample(event_name)

    payloads.generate_sample_payload = generate_sample_payload


def _type_of(name: str, fields: type, description: str) -> type:
    type_name = "".join(word.capitalize() for word in name.split("_"))
    options = {
        "root_type": ROOT_TYPE,
        "enable_dry_run": True,
        "interfaces": (saleors.Event,),
        "description": description,
        "doc_category": DOC_CATEGORY_ORDERS,
    }
    return type(
        type_name,
        (SubscriptionObjectType, fields),
        {"Meta": type("Meta", (), options)},
    )
