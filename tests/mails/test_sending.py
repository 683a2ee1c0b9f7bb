"""Mails reach a real mail server once, whatever it does, and never hold up a return."""

import re
from datetime import timedelta

import pytest
from django.core import mail as django_mail
from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.domain.mails.kinds import MailKind
from saleor_returns.domain.mails.sending import MOST_TRIES
from saleor_returns.models import OutgoingMail, ReturnEvent
from saleor_returns.operations.mails.enqueue import enqueue
from saleor_returns.operations.mails.sending import try_again
from tests.mailing import kinds, parts


@pytest.fixture
def one(case, send):
    """Send one mail of no return."""

    def make(key="one", to="zoe@example.com", language="en", **context):
        values = {
            "order": str(case.order.pk),
            "order_number": "1042",
            **context,
        }
        with send() as sent:
            enqueue(
                MailKind.GUEST_LINK,
                to=to,
                language=language,
                channel=case.channel,
                context=values,
                key=key,
            )
        return sent

    return make


def test_a_mail_as_it_arrives(one):
    # when
    (message,) = one()

    # then
    text, html = parts(message)
    mail = OutgoingMail.objects.get()
    assert message["To"] == "zoe@example.com"
    assert message["From"] == "Maison Exemple <returns@shop.example>"
    assert message["Reply-To"] == "help@shop.example"
    assert message["Subject"] == "Your link to return items of order 1042"
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Content-Language"] == "en"
    assert message["Message-ID"] == f"<{mail.pk}@shop.example>"
    (link,) = re.findall(r"Return items:\n(http\S+/portal/enter/\S+)", text)
    assert f'<a href="{link}">Return items</a>' in html
    assert '<html lang="en" dir="ltr">' in html
    assert "1 rue du Port, Marseille" in text
    assert "1 rue du Port, Marseille" in html
    assert (mail.status, mail.tries, mail.context) == ("sent", 1, {})


def test_it_is_in_the_language_of_who_gets_it(one):
    (message,) = one(language="fr-ca")
    text, html = parts(message)
    assert message["Subject"].startswith("Votre lien pour retourner")
    assert "Bonjour," in text
    assert '<html lang="fr-CA"' in html


@pytest.mark.parametrize("fault", ["later", "full", "drop"])
def test_what_is_not_taken_is_tried_again(one, mailbox, sweep, fault):
    # given
    mailbox.faults = [fault]

    # when
    assert one() == []
    waiting = OutgoingMail.objects.get()
    sweep()

    # then
    assert waiting.status == "waiting"
    assert waiting.error
    assert waiting.due_at > timezone.now() + timedelta(seconds=30)
    assert len(mailbox.taken) == 1
    assert OutgoingMail.objects.get().status == "sent"


def test_one_that_is_lost_after_it_was_taken_comes_again_under_the_same_id(
    one, mailbox, sweep
):
    mailbox.faults = ["lost"]
    one()
    sweep()
    first, second = mailbox.messages
    assert first["Message-ID"] == second["Message-ID"]


def test_a_recipient_who_is_refused_for_good_is_not_tried_again(one, mailbox, sweep):
    mailbox.faults = ["refuse"]
    assert one() == []
    assert OutgoingMail.objects.get().status == "failed"
    sweep()
    assert mailbox.tries == 1


def test_nothing_is_tried_while_a_pause_lasts(one, mailbox, committed):
    mailbox.faults = ["later"]
    one()
    with committed():
        tasks.sweep_mails()
        tasks.send_mail(str(OutgoingMail.objects.get().pk))
    assert mailbox.tries == 1


def test_a_mail_that_fails_too_often_is_given_up_and_can_be_tried_again(
    one, mailbox, sweep
):
    # given
    mailbox.faults = ["later"] * MOST_TRIES

    # when
    one()
    for _ in range(MOST_TRIES + 2):
        sweep()

    # then
    mail = OutgoingMail.objects.get()
    assert (mail.status, mail.tries, mailbox.tries) == (
        "failed",
        MOST_TRIES,
        MOST_TRIES,
    )
    assert "451" in mail.error
    assert mail.context
    try_again()
    sweep()
    assert len(mailbox.taken) == 1


def test_the_same_key_is_told_once(one):
    assert len(one("a")) == 1
    assert one("a", order_number="1043") == []
    assert len(one("b")) == 1


def test_two_workers_do_not_send_the_same(one, mailbox, mail_options, committed):
    """The second comes while the first has it."""
    mailbox.faults = ["later"]
    one()
    mail = OutgoingMail.objects.get()
    OutgoingMail.objects.update(due_at=timezone.now())

    def while_it_is_sent(made):
        tasks.send_mail(str(mail.pk))
        hand_over(made)

    from saleor_returns.mails import send as sending

    hand_over = sending.hand_over
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sending, "hand_over", while_it_is_sent)
        tasks.send_mail(str(mail.pk))
    assert len(mailbox.taken) == 1


@pytest.mark.parametrize(
    "hostile",
    [
        "1042\r\nBcc: everybody@example.com",
        "1042\nSubject: Other",
        "1042\u2028Bcc: x@example.com",
        "1042\x0bBcc: x@example.com",
    ],
)
def test_no_value_adds_a_header(one, hostile):
    (message,) = one(order_number=hostile)
    assert message["Bcc"] is None
    assert len(message.get_all("Subject")) == 1
    assert "1042" in message["Subject"]


def test_no_address_adds_a_recipient(one, mailbox):
    one(to="zoe@example.com\r\nBcc: everybody@example.com")
    assert all(mail.recipients != ["everybody@example.com"] for mail in mailbox.taken)
    assert all("Bcc" not in message for message in mailbox.messages)


def test_html_in_values_is_text(one):
    (message,) = one(order_number="<script>alert(1)</script>")
    text, html = parts(message)
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "<script>alert(1)</script>" in text


def test_a_channel_that_sends_none_has_none(one, mail_options):
    mail_options({"mode": "off"})
    assert one() == []
    assert not OutgoingMail.objects.exists()


def test_one_that_is_switched_off_meanwhile_is_not_sent(
    one, mailbox, mail_options, sweep
):
    mailbox.faults = ["later"]
    one()
    mail_options({"mode": "off"})
    sweep()
    assert mailbox.taken == []
    assert OutgoingMail.objects.get().status == "skipped"


def test_settings_that_are_wrong_hold_up_no_return(case, ask, send, mail_options):
    mail_options({"mode": "telegram"})
    with send() as sent:
        request = ask({"mug": 1})
    assert request.status == "approved"
    assert sent == []


def test_a_server_that_is_down_holds_up_no_return(
    case, ask, settings, mail_options, committed
):
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    with committed():
        request = ask({"mug": 1})
    assert request.status == "approved"
    assert OutgoingMail.objects.get().status == "waiting"


def test_a_deleted_customer_gets_no_mail(shop, case, mailbox, send, sweep):
    # given
    mailbox.faults = ["later"]
    leaving = shop.customer("leaving@example.com")
    with send():
        enqueue(
            MailKind.GUEST_LINK,
            to=leaving.email,
            language="en",
            channel=case.channel,
            context={},
            key="x",
            customer_id=leaving.pk,
        )

    # when
    leaving.delete()
    sweep()

    # then
    assert mailbox.taken == []
    assert OutgoingMail.objects.get().status == "skipped"


def test_given_up_for_a_return_stands_in_its_timeline(case, ask, mailbox, send):
    mailbox.faults = ["refuse"]
    with send():
        request = ask({"mug": 1})
    event = ReturnEvent.objects.get(request=request, type="mail_failed")
    assert event.data["kind"] == "approved"
    assert kinds(status="failed") == ["approved"]


def test_the_shops_mail_app_sends_them(case, shop, ears, ask, mail_options, committed):
    # given
    app = shop.app("mails", permissions=("MANAGE_USERS",))
    ears.listen(app, "notify_user")
    mail_options({"mode": "notify"})

    # when
    with committed():
        request = ask({"mug": 1})

    # then
    told = [
        payload
        for _event, payload in ears.told(app)
        if payload["notify_event"].startswith("returns_")
    ]
    (letter,) = told
    assert letter["notify_event"] == "returns_approved"
    assert letter["payload"]["recipient_email"] == case.customer.email
    assert letter["payload"]["context"]["number"] == request.number
    assert request.number in letter["payload"]["subject"]
    assert django_mail.outbox == []
