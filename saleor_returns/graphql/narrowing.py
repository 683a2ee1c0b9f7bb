"""Channels and reasons that a list is narrowed to: first looked up, then filtered by.

PostgreSQL plans by the values that it sees. Behind a join it does not see them, takes
every channel and every reason for one that many returns have, and walks the whole list
in its order to find the few.
"""

from collections.abc import Iterable

from django.apps import apps
from django.db.models import Model, Q, QuerySet

from ..domain.text import is_storable
from ..models import ReturnReason

NOTHING = Q(pk__in=())


def of_reasons(slugs: Iterable[str], alias: str) -> Q:
    """Returns with a line for one of these reasons."""
    wanted = [slug for slug in slugs if is_storable(slug)]
    reasons = ReturnReason.objects.using(alias).filter(slug__in=wanted)
    keys = list(reasons.values_list("pk", flat=True)) if wanted else []
    return Q(reason_ids__overlap=keys) if keys else NOTHING


def of_channels[R: Model](
    rows: QuerySet[R], slug: str | None, accessible: frozenset[int] | None
) -> QuerySet[R]:
    """The rows of a channel, as far as the channels are that somebody may work in.

    No slug and no set of channels mean every channel.
    """
    keys = channel_keys(slug, accessible, rows.db)
    return rows if keys is None else rows.filter(channel_id__in=keys)


def channel_keys(
    slug: str | None, accessible: frozenset[int] | None, alias: str
) -> frozenset[int] | None:
    """The keys of those channels; ``None`` means every channel."""
    if slug is None:
        return accessible
    keys = _channels(slug, alias)
    return keys if accessible is None else keys & accessible


def _channels(slug: str, alias: str) -> frozenset[int]:
    """The key of the channel of that slug, if there is one."""
    if not is_storable(slug):
        return frozenset()
    channels = apps.get_model("channel", "Channel").objects.using(alias)
    return frozenset(channels.filter(slug=slug).values_list("pk", flat=True))
