"""Documents that go with a mail, made when it is sent."""

from collections.abc import Callable, Mapping

from django.utils import timezone

from ..domain.language import Language
from ..domain.mails.kinds import MailKind
from ..facts.credit_memo import seller_of
from ..models import OutgoingMail, Withdrawal
from .message import Attachment

PDF = "application/pdf"


def attachments_of(mail: OutgoingMail, told: Language) -> tuple[Attachment, ...]:
    """What goes with a mail; nothing with most."""
    make = WITH.get(MailKind(mail.kind))
    return (make(mail, told),) if make else ()


def acknowledgement_of(withdrawal: Withdrawal, told: Language) -> bytes:
    """The acknowledgement of a withdrawal, as PDF."""
    # What draws documents takes a shop's servers long to load, and most never need it.
    from ..documents.withdrawal import Acknowledged, acknowledgement_pdf

    return acknowledgement_pdf(
        Acknowledged(
            declaration=withdrawal.declaration,
            declared_at=timezone.localtime(withdrawal.declared_at),
            reference=withdrawal.reference,
            digest=withdrawal.content_digest,
            shop=seller_of(withdrawal.channel),
        ),
        told,
    )


def _acknowledgement(mail: OutgoingMail, told: Language) -> Attachment:
    withdrawal = Withdrawal.objects.select_related("channel").get(
        pk=mail.context["withdrawal"]
    )
    name = f"withdrawal-{withdrawal.reference}.pdf"
    return name, acknowledgement_of(withdrawal, told), PDF


WITH: Mapping[MailKind, Callable[[OutgoingMail, Language], Attachment]] = {
    MailKind.WITHDRAWAL: _acknowledgement,
}
