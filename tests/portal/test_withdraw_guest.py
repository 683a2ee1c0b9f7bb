"""Guests withdraw by number and address, and nobody learns which orders there are."""

import re
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.models import (
    GuestDeclaration,
    OutgoingMail,
    ReturnRequest,
    ThrottleCounter,
    Withdrawal,
)
from tests.mailing import parts

from .conftest import SEALED, WHO, sealed
from .test_guests import FORGED

HERE = "Withdraw from contract here"


@pytest.fixture
def declare(visitor):
    """A guest's whole way; the last answer is what the confirmation was answered."""

    def go(number, who=visitor, *, follow=True, **given):
        who.get("withdraw/")
        form = {"number": str(number), "what": "whole", **WHO, **given}
        who.post("withdraw/confirm/", form)
        assert who.answer.status_code == 200, who.words
        return who.post("withdraw/confirm/", {"sealed": sealed(who)}, follow=follow)

    return go


def test_a_hit_is_kept_and_acknowledged(visitor, case, in_time, declare, send):
    visitor.get("")
    assert HERE in visitor.words
    with send() as sent:
        declare(f"# {case.order.number}")
    made = Withdrawal.objects.get()
    assert (made.outcome, made.declaration.name) == ("accepted", "Zoé Martin")
    assert made.request == ReturnRequest.objects.get()
    assert made.reference not in visitor.text
    assert made.request.number not in visitor.text
    (message,) = [row for row in sent if "your withdrawal" in row["Subject"]]
    assert message["To"] == "zoe@example.com"
    assert made.reference in parts(message)[0]
    assert not GuestDeclaration.objects.exists()


def test_a_miss_is_told_to_the_address_and_nothing_else(case, declare, send):
    number = int(case.order.number) + 1000
    words = "Buy <b>pills</b> at evil.example"
    with send() as sent:
        declare(number, name=words, what="some", words=words)
    assert not Withdrawal.objects.exists()
    (message,) = sent
    text, html = parts(message)
    assert message["To"] == "zoe@example.com"
    assert f"we found no order {number}" in message["Subject"]
    assert f"Order: {number}" in text
    assert "Some of its items" in text
    assert "UTC" in text
    assert "/portal/withdraw/" in text
    assert "evil.example" not in text + html
    assert not GuestDeclaration.objects.exists()


def test_a_miss_in_french(visitor, case, declare, send):
    visitor.get("?lang=fr")
    with send() as sent:
        declare(int(case.order.number) + 1000)
    (message,) = sent
    assert "introuvable" in message["Subject"]
    assert "La commande entière" in parts(message)[0]


def test_hit_and_miss_look_and_read_the_same(
    visitor, another, case, declare, monkeypatch
):
    """The request does the same for both: what looks for the order is another process."""
    queued = []
    monkeypatch.setattr(tasks.settle_declaration, "delay", queued.append)
    number, seen = int(case.order.number), []
    for who, asked in ((visitor, number), (another, number + 1)):
        with CaptureQueriesContext(connection) as statements:
            answer = declare(asked, who, follow=False)
        shapes = [re.sub(r"'[^']*'|\d+", "?", row["sql"]) for row in statements]
        place = re.sub(r"at=[^&]+", "at=?", answer["Location"])
        who.get(answer["Location"])
        text = re.sub(r"<strong>.*?</strong>", "", FORGED.sub("", who.text))
        text = re.sub(r"at=[^&]+", "at=?", text)
        seen.append((answer.status_code, place, text, sorted(who.client.cookies)))
        seen[-1] += (shapes,)
        assert not any("order_order" in shape for shape in shapes)
    assert seen[0] == seen[1]
    assert len(queued) == 2


def test_it_counts_from_when_it_was_confirmed(
    case,
    in_time,
    declare,
    committed,
    monkeypatch,
):
    """Whoever confirms on the last day is in time, whenever a worker comes to it."""
    monkeypatch.setattr(tasks.settle_declaration, "delay", lambda key: None)
    declare(case.order.number)
    confirmed = GuestDeclaration.objects.get().declared_at
    monkeypatch.undo()
    later = confirmed + timedelta(days=30)
    with monkeypatch.context() as patch, committed():
        patch.setattr("django.utils.timezone.now", lambda: later)
        tasks.sweep_declarations()
    made = Withdrawal.objects.get()
    assert made.declared_at == confirmed
    assert made.request.created_at == confirmed
    assert (made.in_time, made.outcome) == (True, "accepted")


def test_nothing_is_lost_with_the_broker(
    visitor,
    case,
    in_time,
    declare,
    committed,
    monkeypatch,
):
    def broken(key):
        raise ConnectionError

    monkeypatch.setattr(tasks.settle_declaration, "delay", broken)
    declare(case.order.number)
    assert "Your withdrawal has arrived" in visitor.words
    assert not Withdrawal.objects.exists()
    monkeypatch.undo()
    past = timezone.now() - timedelta(minutes=2)
    GuestDeclaration.objects.update(declared_at=past)
    with committed():
        tasks.sweep_declarations()
    assert Withdrawal.objects.get().declared_at == past


def test_items_in_words_are_for_staff(visitor, case, in_time, declare, send):
    words = "the blue shirt, <b>one</b>"
    with send() as sent:
        declare(case.order.number, what="some", words=words)
    made = Withdrawal.objects.get()
    assert (made.outcome, made.request, made.in_time) == ("review", None, True)
    assert made.declaration.comment == words
    assert (made.declaration.whole, made.declaration.items) == (False, ())
    assert not ReturnRequest.objects.exists()
    told = {row["To"]: row for row in sent}
    assert sorted(told) == ["desk@shop.example", "zoe@example.com"]
    for message in told.values():
        text, html = parts(message)
        assert words in text
        assert "&lt;b&gt;one&lt;/b&gt;" in html
    (document,) = told["zoe@example.com"].iter_attachments()
    assert document.get_content().startswith(b"%PDF")


def test_sent_twice_it_is_one(visitor, case, in_time, send):
    for number in (int(case.order.number), int(case.order.number) + 1000):
        visitor.get("withdraw/")
        given = {"number": str(number), "what": "whole", **WHO}
        visitor.post("withdraw/confirm/", given)
        page, text = visitor.answer, sealed(visitor)
        for _time in range(2):
            visitor.answer = page
            visitor.post("withdraw/confirm/", {"sealed": text})
            assert "Your withdrawal has arrived" in visitor.words
    assert Withdrawal.objects.count() == 1
    for kind in ("withdrawal", "withdrawal_unknown"):
        assert OutgoingMail.objects.filter(kind=kind).count() == 1


@pytest.mark.parametrize("order_is_written_anew", [False, True])
def test_sent_again_later_in_another_language_it_is_still_one(
    visitor, case, in_time, declare, order_is_written_anew
):
    visitor.get("withdraw/")
    given = {"number": str(case.order.number), "what": "whole", **WHO}
    visitor.post("withdraw/confirm/", given)
    page, text = visitor.answer, sealed(visitor)
    visitor.post("withdraw/confirm/", {"sealed": text})
    if order_is_written_anew:
        case.order.user_email = "Zoe@Example.com"
        case.order.save(update_fields=["user_email"])

    visitor.get("?lang=fr")
    visitor.answer = page
    visitor.post("withdraw/confirm/", {"sealed": text})

    assert "Votre rétractation est arrivée" in visitor.words
    assert Withdrawal.objects.count() == 1
    assert not GuestDeclaration.objects.exists()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"number": "12a"}, "An order number has digits only"),
        ({"number": '1"><script>alert(1)</script>'}, "An order number has digits"),
        ({"name": "<script>alert(1)</script>" * 20}, "Write your name in at most"),
        ({"what": "some"}, "Write which items you mean."),
        ({"what": "some", "words": "x" * 2001}, "Write at most 2000 characters."),
        ({"email": "zoe"}, "Write your whole e-mail address"),
    ],
)
def test_what_cannot_be_is_said(visitor, given, told, case):
    visitor.get("withdraw/")
    form = {"number": "1", "what": "whole", **WHO, **given}
    assert visitor.post("withdraw/confirm/", form).status_code == 400
    assert told in visitor.words
    assert "<script>alert" not in visitor.text
    assert not SEALED.search(visitor.text)
    assert not ThrottleCounter.objects.exists()


def test_too_many_for_one_address(declare, visitor, case):
    for number in range(5):
        declare(number + 1, follow=False)
        assert visitor.answer.status_code == 303
    declare(9, follow=False)
    assert visitor.answer.status_code == 429
    assert GuestDeclaration.objects.count() == 0


def test_a_guest_cannot_have_the_acknowledgement_sent_elsewhere(case, declare, send):
    with send() as sent:
        declare(case.order.number, email="eve@example.com")
    (message,) = sent
    assert message["To"] == "eve@example.com"
    assert "we found no order" in message["Subject"]
    assert not Withdrawal.objects.exists()


def test_a_forged_moment_is_not_shown(visitor, case):
    visitor.get("withdraw/sent/?at=2026-01-01")
    assert "That is the moment that counts" not in visitor.words
    assert visitor.answer.status_code == 200
