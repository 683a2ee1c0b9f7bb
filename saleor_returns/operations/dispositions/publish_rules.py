"""Publish rules of dispositions. They decide on what is inspected from then on."""

from typing import Any

from django.apps import apps
from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from ...domain.dispositions.document import DispositionDocument
from ...errors import ErrorCode, ReturnsError, refuse
from ...host.contract import Actor
from ...models import DispositionRules, DispositionVersion
from ..policies.documents import read_document
from ..text_checks import check_text


def publish_rules(
    *, channel_id: int | None, document: Any, note: str = "", actor: Actor
) -> DispositionVersion:
    """A further version for a channel, or with ``None`` for the shop by default.

    ``document`` is JSON. Inspections keep the version that they were suggested by.

    Raises:
        ReturnsError: ``not_found`` for the channel; ``invalid`` for each place of the
            document that is wrong; ``too_long``.
    """
    content = read_document(document, DispositionDocument)
    if problems := check_text(note, "note"):
        raise ReturnsError(*problems)
    with transaction.atomic():
        rules = _lock(channel_id)
        last = rules.versions.aggregate(last=Max("number"))["last"] or 0
        return DispositionVersion.objects.create(
            rules=rules,
            number=last + 1,
            document=content.stored(),
            note=note,
            published_at=timezone.now(),
            user=actor.user,
            app=actor.app,
        )


def _lock(channel_id: int | None) -> DispositionRules:
    """The rules of the place, made where there are none, locked."""
    rows = DispositionRules.objects
    if channel_id is None:
        rules, _made = rows.get_or_create(is_default=True)
    else:
        channels = apps.get_model("channel", "Channel").objects
        channel = channels.filter(pk=channel_id).first()
        if channel is None:
            message = "There is no such channel."
            raise refuse(ErrorCode.NOT_FOUND, message, field="channelId")
        rules, _made = rows.get_or_create(
            channel=channel, defaults={"channel_slug": channel.slug}
        )
    return rows.select_for_update(of=("self",)).get(pk=rules.pk)
