"""Mails of returns, sent to a real mail server on loopback."""

from contextlib import contextmanager
from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.models import OutgoingMail
from tests import smtp_server


@pytest.fixture
def mailbox(settings):
    with smtp_server.running() as box:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", box.port
        settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        yield box


@pytest.fixture
def mail_options(settings):
    """Change what ``MAILS`` says for all channels, or another option."""

    def give(options=None, **others):
        given = getattr(settings, "SALEOR_RETURNS", {})
        settings.SALEOR_RETURNS = {**given, "MAILS": {"*": options or {}}, **others}

    give(
        {
            "from": "Maison Exemple <returns@shop.example>",
            "reply_to": "help@shop.example",
            "staff": ["desk@shop.example"],
            "shop_name": "Maison Exemple",
            "footer": "1 rue du Port, Marseille",
        }
    )
    return give


@pytest.fixture
def send(mailbox, mail_options, committed):
    """``with send():`` sends the mails of what the block does."""

    @contextmanager
    def sending():
        before = len(mailbox.taken)
        sent = []
        with committed():
            yield sent
        sent += mailbox.messages[before:]

    return sending


@pytest.fixture
def sweep(committed):
    """Let all pauses end, and the sweeper look."""

    def run():
        past = timezone.now() - timedelta(minutes=2)
        OutgoingMail.objects.filter(status="waiting").update(due_at=past)
        with committed():
            tasks.sweep_mails()

    return run


def parts(message):
    """The text and the HTML of a message."""
    return tuple(
        message.get_body((kind,)).get_content().replace("\r\n", "\n")
        for kind in ("plain", "html")
    )


def kinds(**found_by):
    rows = OutgoingMail.objects.filter(**found_by).order_by("created_at", "kind")
    return [row.kind for row in rows]
