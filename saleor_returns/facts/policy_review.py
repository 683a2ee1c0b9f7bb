"""What is to be said of rules in this shop, before they are published."""

from collections.abc import Collection, Mapping

from django.apps import apps

from ..domain.policy.document import PolicyDocument
from ..domain.policy.facts import OFFERED
from ..domain.policy.review.names import InShop
from ..domain.policy.review.notice import Notice
from ..domain.policy.review.review import review
from ..domain.text import is_storable


def notices_of(
    document: PolicyDocument, currencies: Collection[str], shop: Mapping[str, InShop]
) -> tuple[Notice, ...]:
    """The gravest first; ``currencies`` are those that the rules are for.

    ``shop`` is what it has of what the rules name, see :mod:`.policy.names`.
    """
    return review(
        document, resolutions=OFFERED, currencies=sorted(currencies), shop=shop
    )


def currencies_of(channel: str | None, alias: str) -> set[str]:
    """What a channel sells in, by its slug; ``None``: what any channel does."""
    channels = apps.get_model("channel", "Channel").objects.using(alias)
    if channel is not None:
        known = is_storable(channel)
        channels = channels.filter(slug=channel) if known else channels.none()
    return set(channels.values_list("currency_code", flat=True))
