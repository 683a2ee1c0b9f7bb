"""A mail as mail servers get it."""

from email.utils import formataddr, parseaddr
from typing import Any

from django.core.mail import EmailMultiAlternatives, get_connection

from ..facts.mail_settings import MailSettings
from .render import Rendered

TIMEOUT_SECONDS = 30
"""Where the shop's settings have none: a server that hangs must not hold a worker."""
SUBJECT_LENGTH = 200

type Attachment = tuple[str, bytes, str]
"""File name, content and content type."""


def message(
    rendered: Rendered,
    *,
    key: str,
    to: str,
    language: str,
    settings: MailSettings,
    shop_name: str,
    attachments: tuple[Attachment, ...] = (),
) -> EmailMultiAlternatives:
    """The message; by its ``key`` a program knows one that reaches it twice.

    Its headers say that nobody need answer by a machine (RFC 3834), and no text can add
    another one.
    """
    sender = _address(settings.sender, shop_name)
    domain = parseaddr(sender)[1].rpartition("@")[2]
    made = EmailMultiAlternatives(
        subject=_one_line(rendered.subject)[:SUBJECT_LENGTH],
        body=rendered.text,
        from_email=sender,
        to=[_one_line(to)],
        reply_to=[_one_line(settings.reply_to)] if settings.reply_to else [],
        headers={
            "Message-ID": f"<{key}@{domain or 'localhost'}>",
            "Auto-Submitted": "auto-generated",
            "X-Auto-Response-Suppress": "All",
            "Content-Language": language,
        },
    )
    made.attach_alternative(rendered.html, "text/html")
    for name, content, content_type in attachments:
        made.attach(name, content, content_type)
    return made


def hand_over(made: EmailMultiAlternatives) -> None:
    """Give it to the shop's mail server.

    Raises:
        Exception: whatever the backend raises; it was not taken, or nobody knows.
    """
    connection: Any = get_connection()
    if getattr(connection, "timeout", TIMEOUT_SECONDS) is None:
        connection.timeout = TIMEOUT_SECONDS
    made.connection = connection
    made.send()


def _address(sender: str, shop_name: str) -> str:
    """The sender's address, with the shop's name where it has none."""
    name, address = parseaddr(_one_line(sender))
    return formataddr((name or _one_line(shop_name), address))


def _one_line(text: str) -> str:
    return " ".join(text.split())
