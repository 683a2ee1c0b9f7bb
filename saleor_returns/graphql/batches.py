"""What the rules say of many orders or returns at once: see ``loaders.load_facts``."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.apps import apps
from django.utils import timezone

from ..facts.eligibility import Eligibility, eligibilities_of
from ..facts.proposal import Proposal, proposals_for
from ..models import ReturnRequest


def eligibilities(orders: Sequence[Any], alias: str) -> dict[UUID, Eligibility]:
    """What of each order may be returned now."""
    channels = apps.get_model("channel", "Channel").objects.using(alias)
    slugs = channels.filter(pk__in={order.channel_id for order in orders})
    return eligibilities_of(
        orders,
        channels=dict(slugs.values_list("pk", "slug")),
        now=timezone.now(),
        alias=alias,
    )


def proposals(requests: Sequence[ReturnRequest], alias: str) -> dict[UUID, Proposal]:
    """What reimbursing each return now would pay."""
    orders = apps.get_model("order", "Order").objects.using(alias)
    return proposals_for(
        requests, orders.in_bulk({row.order_id for row in requests}), alias
    )
