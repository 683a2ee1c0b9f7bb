"""Give a channel, or the whole shop, a policy that starts as a draft."""

from typing import Any

from django.apps import apps
from django.db import IntegrityError, transaction

from ...errors import ErrorCode, ReturnsError, refuse
from ...host.contract import Actor
from ...models import PolicyVersion, ReturnPolicy
from ..text_checks import check_text
from .documents import read_document
from .rows import changed, written_by


def create_policy(
    *, channel_id: int | None, document: Any, note: str = "", actor: Actor
) -> ReturnPolicy:
    """A policy with a first draft; ``channel_id`` ``None`` is the shop's default.

    ``document`` is JSON. Until the draft is published, orders are decided as before.

    Raises:
        ReturnsError: ``not_found`` for the channel; ``policy_exists``; ``invalid`` and
            more for the document, see :mod:`.documents`; ``too_long``.
    """
    content = read_document(document)
    if problems := check_text(note, "note"):
        raise ReturnsError(*problems)
    try:
        with transaction.atomic():
            policy = ReturnPolicy.objects.create(**_place(channel_id))
            PolicyVersion.objects.create(
                policy=policy,
                number=1,
                document=content.stored(),
                note=note,
                **written_by(actor),
            )
            changed(policy)
            return policy
    except IntegrityError as error:
        raise refuse(
            ErrorCode.POLICY_EXISTS,
            "There is a policy already; change its draft.",
            field="channel",
        ) from error


def _place(channel_id: int | None) -> dict[str, Any]:
    if channel_id is None:
        return {"is_default": True}
    channel = apps.get_model("channel", "Channel").objects.filter(pk=channel_id).first()
    if channel is None:
        raise refuse(ErrorCode.NOT_FOUND, "There is no such channel.", field="channel")
    return {"channel": channel, "channel_slug": channel.slug}
