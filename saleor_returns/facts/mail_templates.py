"""The shop's own texts of mails."""

from django.db.models import Q

from ..domain.mails.kinds import MailKind
from ..models import MailTemplate
from . import WRITER


def own_words(
    kind: MailKind, language: str, channel_id: int | None, alias: str = WRITER
) -> MailTemplate | None:
    """The shop's own text for a channel; ``None``: it has none, and ours stands.

    Those of the channel go before those of the whole shop, and then the exact language
    (``fr-ca``) before the plain one (``fr``).
    """
    return all_own_words(language, channel_id, alias, kind=kind).get(kind)


def all_own_words(
    language: str, channel_id: int | None, alias: str = WRITER, **conditions: str
) -> dict[str, MailTemplate]:
    """The same for every kind that has one, by kind; one query."""
    plain = language.partition("-")[0]
    rows = MailTemplate.objects.using(alias).select_related("channel")
    found = rows.filter(
        Q(channel=channel_id) | Q(channel=None),
        language__in=(language, plain),
        **conditions,
    )
    best_last = sorted(
        found, key=lambda row: (row.channel_id is not None, row.language == language)
    )
    return {row.kind: row for row in best_last}


def revision_of(own: MailTemplate | None) -> str:
    """What tells whether somebody wrote since: of the shop's text, or of ours (empty)."""
    return f"{own.pk}-{own.updated_at.isoformat()}" if own else ""
