"""Which rules decide for an order."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from ..domain.policy.document import DEFAULT_DOCUMENT, PolicyDocument
from ..domain.policy.versions import in_force
from ..models import PolicyVersion
from . import WRITER


@dataclass(frozen=True, slots=True)
class Rules:
    """A document and the version that it comes from; ``None``: the built-in one."""

    document: PolicyDocument
    version: PolicyVersion | None


def rules_for(channel_id: int, placed_at: datetime, alias: str = WRITER) -> Rules:
    """The rules of the channel, else of the shop, else the built-in ones."""
    versions = list(
        PolicyVersion.objects.using(alias)
        .filter(published_at__isnull=False)
        .filter(Q(policy__channel_id=channel_id) | Q(policy__is_default=True))
        .select_related("policy")
    )
    own = [version for version in versions if not version.policy.is_default]
    version = in_force(own or versions, placed_at)
    if version is None:
        return Rules(DEFAULT_DOCUMENT, None)
    return Rules(version.rules, version)
