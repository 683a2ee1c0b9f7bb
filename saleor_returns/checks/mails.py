"""Whether mails to customers and staff can go out, and did."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.apps import AppConfig
from django.core.checks import CheckMessage, Tags, Warning, register
from django.core.exceptions import ImproperlyConfigured
from django.db import DatabaseError, transaction

from .. import host
from ..conf import settings
from ..domain.mails.sending import MailStatus
from ..facts.mail_settings import read
from ..models import OutgoingMail


@register
def check_mail_options(
    app_configs: Sequence[AppConfig] | None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether the settings say how mails go out."""
    return list(_wrong_options())


@register(Tags.database)
def check_failed_mails(
    app_configs: Sequence[AppConfig] | None, databases: Any = None, **kwargs: Any
) -> list[CheckMessage]:
    """Whether mails were given up."""
    if not databases:
        return []
    try:
        with host.database.writer(), transaction.atomic():
            failed = OutgoingMail.objects.filter(status=MailStatus.FAILED).count()
    except DatabaseError:
        return []
    if not failed:
        return []
    return [
        Warning(
            f"{failed} mails of returns could not be sent and were given up.",
            hint=(
                "returnMails(status: FAILED) says why. Mend that, then try them again "
                "with returnMailRetry."
            ),
            id="saleor_returns.W015",
        )
    ]


def _wrong_options() -> Iterator[CheckMessage]:
    try:
        channels = settings.MAILS
        for given in channels.values():
            read(given)
    except ImproperlyConfigured as error:
        yield Warning(
            str(error),
            hint=(
                "See docs/mails.md for the options. Channels whose options are not read "
                "send no mails."
            ),
            id="saleor_returns.W014",
        )
