"""Which rules decide for an order."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Q
from django.db.models.fields.json import KT

from ..domain.policy.document import DEFAULT_DOCUMENT, PolicyDocument
from ..domain.policy.versions import in_force
from ..models import PolicyVersion
from . import WRITER

NOWHERE = "nowhere"
"""Where a policy has it that the law of withdrawals applies."""


@dataclass(frozen=True, slots=True)
class Rules:
    """A document and the version that it comes from; ``None``: the built-in one."""

    document: PolicyDocument
    version: PolicyVersion | None


def rules_for(channel_id: int, placed_at: datetime, alias: str = WRITER) -> Rules:
    """The rules of the channel, else of the shop, else the built-in ones."""
    return Rulebook([channel_id], alias).rules_for(channel_id, placed_at)


def zone_of(order: Any) -> ZoneInfo:
    """Where the days of an order's rules begin and end, for customers to read.

    In another time zone the last moment of a day belongs to the next one.
    """
    return rules_for(order.channel_id, order.created_at).document.zone


def withdrawals_are_given(channel_id: int | None, placed_at: datetime) -> bool:
    """Whether customers of a channel may withdraw by law, as its policy has it.

    ``None``: of any channel. The law applies where a policy does not say otherwise, and
    where there may be channels without a policy.
    """
    if channel_id is not None:
        return gives_withdrawal(rules_for(channel_id, placed_at).document)
    published = PolicyVersion.objects.using(WRITER).filter(published_at__isnull=False)
    # Strangers ask for this with every first page, so no document is loaded for it.
    rows = published.defer("document").annotate(
        applies=KT("document__statutory__applies")
    )
    by_policy: dict[int, list[Any]] = {}
    for row in rows.select_related("policy"):
        by_policy.setdefault(row.policy_id, []).append(row)
    current = [in_force(rows, placed_at) for rows in by_policy.values()]
    found = [row for row in current if row is not None]
    if not any(row.policy.is_default for row in found):
        return True
    return any(row.applies != NOWHERE for row in found)


def gives_withdrawal(document: PolicyDocument) -> bool:
    """Whether the law of withdrawals applies under these rules."""
    return document.statutory.applies != NOWHERE


class Rulebook:
    """What the shop published for some channels, read at once and validated once."""

    def __init__(self, channel_ids: Iterable[int], alias: str = WRITER) -> None:
        self._versions = list(
            PolicyVersion.objects.using(alias)
            .filter(published_at__isnull=False)
            .filter(Q(policy__channel_id__in=channel_ids) | Q(policy__is_default=True))
            .select_related("policy")
        )
        self._rules: dict[int, Rules] = {}

    def rules_for(self, channel_id: int, placed_at: datetime) -> Rules:
        """The rules of the channel, else of the shop, else the built-in ones."""
        own = [row for row in self._versions if row.policy.channel_id == channel_id]
        shop = [row for row in self._versions if row.policy.is_default]
        version = in_force(own or shop, placed_at)
        if version is None:
            return Rules(DEFAULT_DOCUMENT, None)
        if version.pk not in self._rules:
            self._rules[version.pk] = Rules(version.rules, version)
        return self._rules[version.pk]
