"""Which step of a return brings which mail, and what it says."""

from datetime import timedelta
from io import BytesIO
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone
from pypdf import PdfReader

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import RequestKind, Resolution
from saleor_returns.domain.policy.windows import day_of
from saleor_returns.languages import language
from saleor_returns.models import ReturnRequest
from saleor_returns.operations import expire
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.decline import decline_return
from saleor_returns.operations.publish_policy import publish_policy
from tests.mailing import kinds, parts
from tests.policies import REVIEW, policy, without_types


@pytest.fixture
def reviewed(case):
    publish_policy(
        channel=case.channel,
        document=REVIEW,
        effective_from=case.order.created_at - timedelta(days=1),
    )


@pytest.fixture
def follow(client):
    return lambda url: client.get(urlsplit(url).path)


def address_below(text, words):
    lines = text.splitlines()
    return lines[lines.index(f"{words}:") + 1]


def pdf_text(answer):
    assert answer.status_code == 200
    return "".join(
        page.extract_text() for page in PdfReader(BytesIO(answer.content)).pages
    )


def test_one_that_is_approved_at_once_brings_one_mail_with_the_slip(
    case, ask, send, follow
):
    # when
    with send() as sent:
        request = ask({"shirt": 2})

    # then
    (message,) = sent
    text, html = parts(message)
    assert message["To"] == "zoe@example.com"
    assert message["Subject"] == f"Your return {request.number} is approved"
    assert "- 2 × Shirt (Too small)" in text
    assert "- Pack the items well" in text
    assert "<li>2 × Shirt (Too small)</li>" in html
    assert request.number in pdf_text(follow(address_below(text, "Return slip")))


def test_a_link_to_the_return_leads_to_the_storefront(ask, send, mail_options):
    mail_options(RETURN_PAGE_URL="https://shop.example/returns/{number}")
    with send() as sent:
        request = ask({"mug": 1})
    text, _html = parts(sent[0])
    address = address_below(text, "See where your return stands")
    assert address == f"https://shop.example/returns/{request.number}"


def test_one_that_waits_tells_the_customer_and_staff(case, ask, send, reviewed):
    with send() as sent:
        request = ask({"mug": 1})
    told = {message["To"]: message["Subject"] for message in sent}
    assert told == {
        "zoe@example.com": f"We received your return request {request.number}",
        "desk@shop.example": f"To review: return {request.number}",
    }
    with send() as sent:
        approve_return(request_id=request.pk, actor=case.by_staff)
    assert [message["Subject"] for message in sent] == [
        f"Your return {request.number} is approved"
    ]


def test_staff_say_why_they_decline(case, ask, send, reviewed):
    with send():
        request = ask({"mug": 1})
    with send() as sent:
        decline_return(
            request_id=request.pk, reason="The <seal> is broken.", actor=case.by_staff
        )
    text, html = parts(sent[0])
    assert "The <seal> is broken." in text
    assert "The &lt;seal&gt; is broken." in html


def test_the_policy_says_why_it_declines(case, ask, send):
    publish_policy(
        channel=case.channel,
        document=without_types("clothing"),
        effective_from=case.order.created_at - timedelta(days=1),
    )
    with send() as sent:
        ask({"mug": 1})
    (message,) = sent
    assert "- Mug: This item cannot be returned." in parts(message)[0]


def test_canceled(case, ask, send):
    with send():
        request = ask({"mug": 1})
    with send() as sent:
        cancel_return(request_id=request.pk, actor=case.by_customer)
    assert [message["Subject"] for message in sent] == [
        f"Your return {request.number} is canceled"
    ]


def test_goods_that_wait_to_be_looked_at_are_told_as_arrived(ask, receive, send):
    with send():
        request = ask({"shirt": 2, "mug": 1})
    with send() as sent:
        receive(request, ("shirt", 2, None))
    text, _html = parts(sent[0])
    assert sent[0]["Subject"] == f"We received your parcel of return {request.number}"
    assert "- 2 × Shirt\n" in text
    assert "We will look at what came" in text
    assert "Mug" not in text


@pytest.mark.parametrize("word", ["a", "restock"])
def test_goods_that_are_looked_at_on_arrival_bring_one_mail(ask, receive, send, word):
    with send():
        request = ask({"shirt": 2, "mug": 1})
    with send() as sent:
        receive(
            request,
            ("shirt", 1, word),
            ("shirt", 1, "return_to_customer"),
            ("mug", 1, "missing"),
        )
    (message,) = sent
    text, _html = parts(message)
    assert "1 × Shirt: accepted" in text
    assert "1 × Shirt: not accepted, we send it back to you" in text
    assert "We will look" not in text


def test_what_was_found_later(ask, receive, inspect, send):
    with send():
        request = ask({"shirt": 2})
        receive(request, ("shirt", 2, None))
    with send() as sent:
        inspect(request, ("shirt", 1, "a"), ("shirt", 1, "quarantine"))
    (message,) = sent
    assert message["Subject"] == f"We looked at the items of return {request.number}"
    text, _html = parts(message)
    assert "1 × Shirt: accepted" in text
    assert "1 × Shirt: we are still looking at it" in text


def test_a_refund_is_told_once_it_is_paid_with_its_memo(
    case, ask, receive, reimburse, mailbox, mail_options, follow
):
    # given
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    mailbox.taken.clear()

    # when
    reimburse(request)

    # then
    (message,) = mailbox.messages
    text, html = parts(message)
    assert message["Subject"] == f"Your refund for return {request.number}"
    assert "We have refunded €50.00" in text
    number = "CM-EUR-000001"
    assert number in pdf_text(follow(address_below(text, f"Credit memo {number}")))
    assert "€50.00" in html


def test_store_credit_is_told_as_such(
    case, ask, receive, reimburse, mailbox, mail_options, in_force
):
    in_force(resolutions=["store_credit"], store_credit={"bonus_percentage": 10})
    request = ask({"mug": 1}, resolution=Resolution.STORE_CREDIT)
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    assert kinds(request=request)[-1] == "credited"
    assert "store credit of €55.00" in parts(mailbox.messages[-1])[0]


def test_a_refund_that_fails_is_told_to_staff_once(
    case, ask, receive, reimburse, mailbox, mail_options
):
    # given
    case.provider.behave("fail")
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))

    # when
    reimbursement = reimburse(request)
    mail = mailbox.messages[-1]
    from saleor_returns.operations.retry_refund import retry_refund

    retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)

    # then
    assert mail["To"] == "desk@shop.example"
    assert mail["Subject"] == f"Failed: refund of return {request.number}"
    assert "€50.00" in parts(mail)[0]
    assert "zoe@example.com" in parts(mail)[0]
    assert kinds(request=request).count("staff_refund_failed") == 1
    assert "refunded" not in kinds(request=request)


def test_a_refund_that_is_late_is_told_to_both(case, ask, receive, mail_options, send):
    with send():
        request = ask({"mug": 1})
        receive(request, ("mug", 1, "recycle"))
    late = timezone.now() - timedelta(days=1)
    ReturnRequest.objects.filter(pk=request.pk).update(refund_due_at=late)
    with send() as sent:
        tasks.watch_due_refunds()
    told = {message["To"]: message["Subject"] for message in sent}
    assert told == {
        "zoe@example.com": f"Your refund for return {request.number} is late",
        "desk@shop.example": f"Overdue: refund of return {request.number}",
    }


def test_a_difference_to_pay_is_told_with_its_link(
    case, goods, swap, send, payment_page, settings, mail_options
):
    mail_options(EXCHANGE_PAYMENT_URL="https://shop.example/pay?token={token}")
    with send() as sent:
        request = swap(("mug", 1, {goods.hat: 1}))
    message = next(row for row in sent if "difference" in row["Subject"])
    text, _html = parts(message)
    assert "- 1 × Hat" in text
    assert "€10.00 more" in text
    address = address_below(text, "Pay the difference")
    assert address.startswith("https://shop.example/pay?token=")
    assert request.number in message["Subject"]


def test_new_goods_on_their_way(case, goods, swap, receive, send):
    with send():
        request = swap(("mug", 1, {goods.cap: 1}))
    with send() as sent:
        receive(request, ("mug", 1, "restock"))
    message = next(row for row in sent if "new items" in row["Subject"])
    assert "- 1 × Cap" in parts(message)[0]
    assert request.number in message["Subject"]


def test_one_that_nobody_sends_is_reminded_of_and_its_end_is_told(
    case, ask, send, sweep, mailbox, monkeypatch
):
    # given
    now = timezone.now()
    # In one of the two it is another day than in UTC.
    zones = map(ZoneInfo, ("Pacific/Kiritimati", "Pacific/Pago_Pago"))
    zone = next(row for row in zones if day_of(now, row) != now.date())
    rules = policy().model_copy(update={"send_within_days": 14, "time_zone": str(zone)})
    publish_policy(
        channel=case.channel,
        document=rules,
        effective_from=case.order.created_at - timedelta(days=1),
    )
    with send():
        request = ask({"mug": 1})

    # when
    for days in (11.5, 14.5):
        later = now + timedelta(days=days)
        monkeypatch.setattr(expire.timezone, "now", lambda later=later: later)
        with send():
            tasks.expire_unsent_returns()
        sweep()

    # then
    _approved, reminder, expired = mailbox.messages
    text, _html = parts(reminder)
    until = language("en").day(day_of(now + timedelta(days=14), zone))
    assert until in text
    assert "- Pack the items well" in text
    assert request.number in expired["Subject"]
    assert kinds(request=request) == ["approved", "reminder", "expired"]


@pytest.fixture
def gift(case, ask):
    return lambda: ask(
        {"mug": 1},
        kind=RequestKind.GIFT,
        actor=case.by_staff,
        contact_email="anna@example.com",
    )


def test_whoever_returns_a_gift_learns_no_price_and_the_buyer_nothing(
    case, gift, receive, reimburse, mailbox, mail_options
):
    # when
    request = gift()
    receive(request, ("mug", 1, "a"))
    reimburse(request)

    # then
    assert kinds(request=request) == ["approved", "inspected", "refunded"]
    assert {message["To"] for message in mailbox.messages} <= {"anna@example.com"}
    for message in mailbox.messages:
        text, html = parts(message)
        for word in ("50", "€", "Zoe", "zoe", str(case.order.number), "CM-"):
            assert word not in text
        assert "€" not in html


def test_a_gift_that_nobody_left_an_address_for_brings_no_mail(case, ask, send):
    with send() as sent:
        ask({"mug": 1}, kind=RequestKind.GIFT, actor=case.by_staff)
    assert sent == []


def test_a_customer_whose_account_is_gone_gets_no_more(case, shop, ask, receive, send):
    with send():
        request = ask({"mug": 1})
    case.customer.delete()
    request.refresh_from_db()
    with send() as sent:
        receive(request, ("mug", 1, "a"))
    assert sent == []


def test_a_guest_gets_the_mails_at_the_orders_address(case, ask, send):
    case.order.user = None
    case.order.save(update_fields=["user"])
    with send() as sent:
        ask({"mug": 1}, actor=case.by_staff)
    assert [message["To"] for message in sent] == ["zoe@example.com"]


def test_a_step_that_is_undone_brings_no_mail(case, ask, mailbox, mail_options):
    from django.db import transaction

    def fail():
        with transaction.atomic():
            ask({"mug": 1})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    tasks.sweep_mails()
    assert mailbox.taken == []


def test_mails_are_in_the_language_of_the_order(case, ask, send):
    case.order.language_code = "fr"
    case.order.save(update_fields=["language_code"])
    with send() as sent:
        request = ask({"mug": 1})
    (message,) = sent
    text, html = parts(message)
    assert message["Subject"] == f"Votre retour {request.number} est accepté"
    assert "Emballez soigneusement" in text
    assert "Hello" not in text
    assert 'lang="fr"' in html
