"""What comes after a withdrawal: its return, its days, its document."""

from base64 import b64decode
from datetime import timedelta
from io import BytesIO

from django.utils import timezone
from pypdf import PdfReader

from saleor_returns.languages import language
from saleor_returns.models import Withdrawal
from saleor_returns.operations.publish_policy import publish_policy
from tests.mailing import parts
from tests.policies import policy

from .conftest import sealed


def test_what_came_of_it_may_be_canceled_and_not_changed_into_another_return(
    declared,
):
    visitor = declared()
    visitor.post("withdraw/confirm/", {"sealed": sealed(visitor)})
    withdrawal = Withdrawal.objects.get()
    page = f"returns/{withdrawal.request.number}/"

    visitor.get(page)
    assert "Cancel this return" in visitor.words
    assert "Change this return" not in visitor.words
    visitor.post(f"{page}cancel/", {"again": "1"})
    withdrawal.request.refresh_from_db()
    assert withdrawal.request.status == "approved"

    visitor.post(f"{page}cancel/")
    visitor.get(f"withdrawals/{withdrawal.pk}/")
    assert "This return was canceled." in visitor.words
    assert "Your return is approved." not in visitor.words
    assert "Send the items by" not in visitor.words


def test_days_are_those_of_the_shops_own_time_zone(declared, case, send):
    rules = policy(window={"days": 14})
    rules = rules.model_copy(update={"time_zone": "America/New_York"})
    placed = case.order.created_at
    publish_policy(
        channel=case.channel, document=rules, effective_from=placed - timedelta(days=1)
    )
    arrived = timezone.now() - timedelta(days=60)
    case.fulfillment.metadata = {"delivered_at": arrived.date().isoformat()}
    case.fulfillment.save()
    visitor = declared()
    with send() as sent:
        visitor.post("withdraw/confirm/", {"sealed": sealed(visitor)})

    made = Withdrawal.objects.get()
    # The last moment of a day in New York is one of the next day in UTC.
    last = made.period_ended_at.date() - timedelta(days=1)
    told = f"The time to withdraw ended on {language('en').day(last)}."
    assert told in visitor.words
    (message,) = (row for row in sent if row["Subject"].startswith("We received"))
    assert told in parts(message)[0]


def test_a_mail_app_gets_the_document_too(
    declared, shop, ears, mail_options, committed
):
    app = shop.app("mails", permissions=("MANAGE_USERS",))
    ears.listen(app, "notify_user")
    mail_options({"mode": "notify"})
    visitor = declared()
    with committed():
        visitor.post("withdraw/confirm/", {"sealed": sealed(visitor)})

    letters = {
        payload["notify_event"]: payload["payload"]
        for _event, payload in ears.told(app)
    }
    (document,) = letters["returns_withdrawal"]["attachments"]
    assert document["content_type"] == "application/pdf"
    text = PdfReader(BytesIO(b64decode(document["content"]))).pages[0].extract_text()
    assert Withdrawal.objects.get().content_digest in text.replace("\n", "")
    assert letters["returns_approved"]["attachments"] == []
