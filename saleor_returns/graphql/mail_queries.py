"""Root queries about mails and their texts."""

from typing import Any

import graphene
from django.apps import apps
from django.db.models import QuerySet

from .. import host
from ..domain.mails.kinds import MailKind
from ..domain.text import is_storable
from ..facts.mail_templates import all_own_words, own_words, revision_of
from ..languages import language
from ..mails.preview import preview
from ..mails.render import Words, default_words
from ..models import MailTemplate, OutgoingMail
from ..operations.mails.templates import OwnText, problems_in
from .access import MANAGE_ORDERS
from .asking import channel_ids
from .base import NonNullList, error_of
from .connection import Order, page_of
from .documented import Field
from .enums import ReturnMailStatusEnum
from .mail_inputs import ReturnMailPreviewInput
from .narrowing import of_channels
from .paging import PAGE_ARGUMENTS
from .policy_access import check_reader, may_read
from .types.mail import (
    ReturnMailCountableConnection,
    ReturnMailPreview,
    ReturnMailTemplate,
)
from .types.scalars import LanguageCodeEnum

READERS = "Requires one of the following permissions: MANAGE_ORDERS."
NEWEST_FIRST = Order("created_at", descending=True)


class MailQueries:
    """Part of the root, see :class:`.queries.ReturnQueries`."""

    return_mail_templates = Field(
        NonNullList(ReturnMailTemplate),
        language_code=graphene.Argument(
            LanguageCodeEnum, required=True, description="The language."
        ),
        channel=graphene.String(
            description="Slug of a channel. Without it: what the whole shop says."
        ),
        description=f"What each kind of mail says.\n\n{READERS}",
    )
    return_mail_preview = Field(
        ReturnMailPreview,
        input=graphene.Argument(
            ReturnMailPreviewInput, required=True, description="What to look at."
        ),
        description=(
            "A mail with made-up values, in words that are tried out or in those in use. "
            f"Nothing is stored or sent.\n\n{READERS}"
        ),
    )
    return_mails = Field(
        ReturnMailCountableConnection,
        **PAGE_ARGUMENTS,
        status=ReturnMailStatusEnum(description="Only those that became of it."),
        channel=graphene.String(description="Only of the channel with this slug."),
        description=(
            "List of mails, the newest first. Those who are restricted to channels see "
            f"mails of these.\n\n{READERS}"
        ),
    )

    @staticmethod
    def resolve_return_mail_templates(
        root: Any, info: Any, language_code: str, channel: str | None = None
    ) -> list[ReturnMailTemplate]:
        check_reader(info)
        code = str(language_code)
        with host.graphql.reading(info.context) as alias:
            found = _channel(info, channel, alias)
            own = all_own_words(code, found.pk if found else None, alias)
        return [standing(kind, code, own.get(kind)) for kind in MailKind]

    @staticmethod
    def resolve_return_mail_preview(
        root: Any, info: Any, input: dict[str, Any]
    ) -> ReturnMailPreview:
        check_reader(info)
        kind, code = MailKind(input["kind"]), str(input["language_code"])
        with host.graphql.reading(info.context) as alias:
            channel = _channel(info, input.get("channel"), alias)
            own = own_words(kind, code, channel.pk if channel else None, alias)
        template = standing(kind, code, own)
        used = Words(template.subject, template.text, template.html)
        words = _tried(input, used)
        tried = OwnText(words.subject, words.text, words.html)
        problems = [error_of(problem) for problem in problems_in(kind, tried)]
        if problems:
            return ReturnMailPreview(problems=problems)
        with host.graphql.reading(info.context) as alias:
            made = preview(kind, words, language(code), channel, alias)
        return ReturnMailPreview(
            problems=[], subject=made.subject, text=made.text, html=made.html
        )

    @staticmethod
    def resolve_return_mails(
        root: Any,
        info: Any,
        status: str | None = None,
        channel: str | None = None,
        **page: Any,
    ) -> Any:
        check_reader(info)
        with host.graphql.reading(info.context) as alias:
            rows = of_channels(
                OutgoingMail.objects.using(alias), channel, channel_ids(info)
            )
            if status is not None:
                rows = rows.filter(status=status)
            found = page_of(rows, order=NEWEST_FIRST, **page)
        return ReturnMailCountableConnection(**found, total_count=rows)


def mails_of(info: Any) -> QuerySet[OutgoingMail]:
    """Mails of channels that the requestor works in."""
    return of_channels(OutgoingMail.objects.all(), None, channel_ids(info))


def shown(row: MailTemplate) -> ReturnMailTemplate:
    """A text of the shop's own."""
    return ReturnMailTemplate(
        kind=MailKind(row.kind),
        language_code=row.language,
        channel_slug=row.channel.slug if row.channel else None,
        is_default=False,
        subject=row.subject,
        text=row.text,
        html=row.html,
        updated_at=row.updated_at,
        revision=revision_of(row),
    )


def standing(kind: MailKind, code: str, own: MailTemplate | None) -> ReturnMailTemplate:
    """The text that stands: the shop's, or ours."""
    if own is not None:
        return shown(own)
    words = default_words(kind, language(code))
    return ReturnMailTemplate(
        kind=kind,
        language_code=code,
        is_default=True,
        subject=words.subject,
        text=words.text,
        html=words.html,
        revision=revision_of(None),
    )


def _tried(input: dict[str, Any], used: Words) -> Words:
    """New words have no HTML but their own."""
    text = input.get("text")
    html = input.get("html")
    if html is None:
        html = used.html if text is None else ""
    return Words(
        subject=used.subject if input.get("subject") is None else input["subject"],
        text=used.text if text is None else text,
        html=html,
    )


def _channel(info: Any, slug: str | None, alias: str) -> Any:
    """
    Raises:
        the platform's PermissionDenied: there is none that they may work in.
    """
    if slug is None:
        return None
    channels = apps.get_model("channel", "Channel").objects.using(alias)
    found = channels.filter(slug=slug).first() if is_storable(slug) else None
    if found is None or not may_read(info, found.pk):
        raise host.graphql.permission_denied(MANAGE_ORDERS)
    return found
