"""What the rules say of many orders or returns at once: see ``loaders.load_facts``."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from django.apps import apps
from django.utils import timezone

from ..domain.policy.review.names import InShop, named_in
from ..facts.eligibility import Eligibility, eligibilities_of
from ..facts.policy.names import read_shop
from ..facts.proposal import Proposal, proposals_for
from ..facts.stock_reversals import stocked_twice
from ..models import (
    Inspection,
    PolicyVersion,
    ReturnFile,
    ReturnPolicy,
    ReturnReason,
    ReturnRequest,
)


def eligibilities(orders: Sequence[Any], alias: str) -> dict[UUID, Eligibility]:
    """What of each order may be returned now."""
    return eligibilities_of(orders, now=timezone.now(), alias=alias)


def currencies(policies: Sequence[ReturnPolicy], alias: str) -> dict[int, set[str]]:
    """What is sold in under each policy; the shop's default is for any channel."""
    channels = apps.get_model("channel", "Channel").objects.using(alias)
    of_channels = dict(channels.values_list("pk", "currency_code"))
    every = set(of_channels.values())
    return {
        row.pk: {of_channels[row.channel_id]} if row.channel_id else every
        for row in policies
    }


def shops(
    versions: Sequence[PolicyVersion], alias: str
) -> dict[int, Mapping[str, InShop]]:
    """What the shop has of all that some versions name, the same for each of them."""
    named = [name for row in versions for name in named_in(row.rules)]
    found = read_shop(named, alias)
    return {row.pk: found for row in versions}


def reasons_in_use(
    orders: Sequence[Any], alias: str
) -> dict[UUID, Sequence[ReturnReason]]:
    """The reasons that the shop has, which are the same for every order."""
    rows = list(ReturnReason.objects.using(alias).filter(archived_at=None))
    return {order.pk: rows for order in orders}


def stock_reversals(
    requests: Sequence[ReturnRequest], alias: str
) -> dict[UUID, list[Inspection]]:
    """What of each return was restocked twice."""
    found: defaultdict[UUID, list[Inspection]] = defaultdict(list)
    for row in stocked_twice([row.pk for row in requests], alias):
        found[row.request_id].append(row)
    return found


def photos_of(
    inspections: Sequence[Inspection], alias: str
) -> dict[UUID, list[ReturnFile]]:
    """The files that show what was found."""
    shown = (
        Inspection.photos.through.objects.using(alias)
        .filter(inspection__in=[row.pk for row in inspections])
        .select_related("returnfile")
        .order_by("returnfile__created_at", "returnfile_id")
    )
    found: defaultdict[UUID, list[ReturnFile]] = defaultdict(list)
    for row in shown:
        found[row.inspection_id].append(row.returnfile)
    return found


def proposals(
    requests: Sequence[ReturnRequest], alias: str
) -> dict[UUID, list[Proposal]]:
    """What reimbursing each return now would pay."""
    orders = apps.get_model("order", "Order").objects.using(alias)
    return proposals_for(
        requests, orders.in_bulk({row.order_id for row in requests}), alias
    )
