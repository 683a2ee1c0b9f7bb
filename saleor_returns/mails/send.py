"""Send one mail: make it of the return as it is now, and hand it over."""

from base64 import b64encode
from smtplib import SMTPRecipientsRefused
from typing import Any
from uuid import UUID

from django.utils import translation

from .. import host
from ..domain.language import Language
from ..domain.mails.kinds import MailKind
from ..domain.mails.sending import MailMode, MailStatus
from ..facts.mail_settings import mail_settings
from ..facts.mail_templates import own_words
from ..languages import language
from ..models import OutgoingMail, ReturnRequest
from ..operations.mails.sending import claim, end, is_gone, put_off
from .attachments import attachments_of
from .context import Told, context_of, made_with
from .look import Look, look_of
from .message import Attachment, hand_over, message
from .render import Rendered, Words, default_words, render

NOTIFY_PREFIX = "returns_"
LASTING = 500
"""From here on an answer of a mail server is its last word (RFC 5321, 4.2.1)."""


def send_mail(*, mail_id: UUID) -> None:
    """Send a mail whose turn it is. Must not be called inside a transaction.

    Leased to one worker at a time, and marked when it was taken. A worker that dies in
    between leaves it to the next one: it reaches its recipient at least once, with the
    same Message-ID, by which mail programs know it.
    """
    mail = claim(mail_id)
    if mail is None:
        return
    try:
        status = _send(mail)
    except SMTPRecipientsRefused as error:
        codes = [code for code, _told in error.recipients.values()]
        put_off(mail, error, for_good=min(codes, default=0) >= LASTING)
    except Exception as error:
        put_off(mail, error)
    else:
        end(mail, status)


def _send(mail: OutgoingMail) -> MailStatus:
    settings = mail_settings(mail.channel_slug)
    if settings.mode == MailMode.OFF or is_gone(mail):
        return MailStatus.SKIPPED
    told = language(mail.language)
    look = look_of(settings, mail.channel, told)
    with translation.override(mail.language):
        values = _values(mail, told)
    rendered, documents = rendered_of(mail, values, look), attachments_of(mail, told)
    if settings.mode == MailMode.NOTIFY:
        _notify(mail, values, rendered, documents)
        return MailStatus.SENT
    hand_over(
        message(
            rendered,
            key=str(mail.pk),
            to=mail.to,
            language=str(told.locale).replace("_", "-"),
            settings=settings,
            shop_name=look.shop_name,
            attachments=documents,
        )
    )
    return MailStatus.SENT


def rendered_of(mail: OutgoingMail, values: dict[str, Any], look: Look) -> Rendered:
    """In the shop's words, or in ours."""
    kind = MailKind(mail.kind)
    own = own_words(kind, mail.language, mail.channel_id)
    words = (
        Words(own.subject, own.text, own.html)
        if own
        else default_words(kind, look.language)
    )
    return render(words, values, look)


def _values(mail: OutgoingMail, told: Language) -> dict[str, Any]:
    """What the return says, where there is one, and what the mail was given."""
    if mail.request_id is None:
        return {**mail.context, **made_with(mail)}
    rows = ReturnRequest.objects.select_related("order__channel", "channel")
    request = rows.get(pk=mail.request_id)
    kind = MailKind(mail.kind)
    return context_of(Told(kind, request, mail.context, told, mail.language))


def _notify(
    mail: OutgoingMail,
    values: dict[str, Any],
    rendered: Rendered,
    documents: tuple[Attachment, ...],
) -> None:
    """For the shop's mail App, which may write words of its own.

    It gets documents whole: a link would end, and the law wants what lasts.
    """
    host.webhooks.notify_user(
        event=f"{NOTIFY_PREFIX}{mail.kind}",
        channel_slug=mail.channel_slug,
        payload={
            "id": str(mail.pk),
            "recipient_email": mail.to,
            "language_code": mail.language,
            "channel_slug": mail.channel_slug,
            "subject": rendered.subject,
            "text": rendered.text,
            "html": rendered.html,
            "attachments": [
                {
                    "name": name,
                    "content_type": content_type,
                    "content": b64encode(content).decode(),
                }
                for name, content, content_type in documents
            ],
            "context": values,
        },
    )
