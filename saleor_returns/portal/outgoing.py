"""The one mail that the portal sends by itself: the link that a guest asked for."""

from datetime import datetime
from typing import Any

from django.core.mail import EmailMessage
from django.utils import translation
from django.utils.translation import gettext as _

from ..facts.appearance import appearance_of
from . import addresses


def mail_guest_link(
    *, to: str, language: str, channel: Any, token: str, expires_at: datetime
) -> None:
    """Send it now. Opens a network connection, so never call it in a transaction."""

    shop = appearance_of(channel).shop_name
    with translation.override(language):
        text = _(
            "Hello,\n\n"
            "here is your link to return something to %(shop)s. It works once, within "
            "two hours:\n\n%(link)s\n\n"
            "If you did not ask for it, you need not do anything.\n"
        )
        subject = _("Your return to %(shop)s")
        values = {"shop": shop, "link": addresses.address_of("enter", token)}
        mail = EmailMessage(subject % values, text % values, to=[to])

    mail.send()
