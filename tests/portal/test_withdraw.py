"""Withdrawing from a contract in the portal: two steps, no reason, no account."""

import re
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from django.core import mail

from saleor_returns.models import ReturnRequest, Withdrawal

from .test_gifts import code, credit, recipient  # noqa: F401

HOSTILE = "<script>alert(1)</script>{{ 7|add:7 }}"
HIDDEN = re.compile(r'<input type="hidden" name="([^"]+)" value="([^"]*)"')


def hidden(visitor):
    return dict(HIDDEN.findall(visitor.text))


def declare(visitor, **given):
    """Step one; gives what the page of step two would send."""
    visitor.get("withdraw/")
    visitor.post("withdraw/", {"scope": "whole", **given})
    return hidden(visitor)


def test_a_guest_withdraws_from_the_whole_order(inside, case):
    assert "Withdraw from contract here" in inside.words
    form = declare(inside)
    assert "Confirm withdrawal" in inside.words
    for line in case.lines.values():
        assert f"{line.quantity} × {line.product_name}" in inside.words
    assert not Withdrawal.objects.exists()
    mail.outbox.clear()

    inside.post("withdraw/confirm/", form)

    made = Withdrawal.objects.get()
    assert made.declaration.whole
    assert made.actor == "customer"
    assert made.reference in inside.words
    assert "Your withdrawal" in inside.words
    acknowledgement = next(row for row in mail.outbox if made.reference in row.body)
    assert acknowledgement.to == ["zoe@example.com"]
    assert acknowledgement.attachments
    (link,) = re.findall(r'href="([^"]+/withdrawals/[^"]+\.pdf)"', inside.text)
    answer = inside.client.get(urlsplit(link).path)
    assert answer["Content-Type"] == "application/pdf"


def test_sent_twice_it_is_one_declaration(inside):
    form = declare(inside)
    inside.post("withdraw/confirm/", form)
    first = inside.words
    inside.post("withdraw/confirm/", form)
    assert Withdrawal.objects.count() == 1
    assert inside.words == first


def test_some_items_become_a_return_that_is_led_to(inside, case):
    form = declare(
        inside,
        scope="parts",
        name="Zoé Martin",
        email="zoe.other@example.com",
        comment="Too many mugs.",
        **{f"quantity-{case.lines['mug'].pk}": "1"},
    )
    assert "1 × Mug" in inside.words
    assert "Shirt" not in inside.words
    inside.post("withdraw/confirm/", form)

    made, request = Withdrawal.objects.get(), ReturnRequest.objects.get()
    assert made.outcome == "accepted"
    assert [(row.name, row.quantity) for row in made.declaration.items] == [("Mug", 1)]
    assert (made.declaration.name, made.declaration.email) == (
        "Zoé Martin",
        "zoe.other@example.com",
    )
    assert request.kind == "withdrawal"
    assert f"Return {request.number} says how" in inside.words
    inside.get(f"returns/{request.number}/")
    assert f"Return {request.number}" in inside.words


def test_it_is_declared_in_the_visitors_language(inside):
    inside.get("order/?lang=fr")
    assert "Se rétracter du contrat ici" in inside.words
    form = declare(inside)
    assert "Confirmer la rétractation" in inside.words
    mail.outbox.clear()
    inside.post("withdraw/confirm/", form)
    made = Withdrawal.objects.get()
    assert made.declaration.language == "fr"
    sent = next(row for row in mail.outbox if made.reference in row.body)
    assert "rétractation" in sent.body.lower()


def test_what_was_written_can_be_changed_before_it_is_declared(inside, case):
    mug = f"quantity-{case.lines['mug'].pk}"
    form = declare(inside, scope="parts", comment="Hm", **{mug: "1"})
    inside.post("withdraw/", {**form, "change": "1"})
    assert '<option value="1" selected' in inside.text
    assert ">Hm</textarea>" in inside.text
    assert not Withdrawal.objects.exists()


@pytest.mark.parametrize(
    ("given", "told"),
    [
        ({"scope": "parts"}, "Choose the items"),
        ({"email": "zoe@"}, "Write your whole e-mail address"),
        ({"comment": "a\0b"}, "cannot be kept"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(inside, given, told):
    inside.get("withdraw/")
    inside.post("withdraw/", {"scope": "whole", **given})
    assert told in inside.words
    assert not Withdrawal.objects.exists()


def test_more_units_or_foreign_lines_are_not_taken(inside, case):
    form = declare(inside, scope="parts", **{f"quantity-{case.lines['mug'].pk}": "1"})
    foreign = {key: value for key, value in form.items() if "quantity" not in key}
    inside.post(
        "withdraw/confirm/",
        {**foreign, "quantity-7d3f3b0e-5c8e-4b7e-9f70-2f8f6a3d1c11": "1"},
    )
    assert inside.answer.status_code == 400
    inside.get("withdraw/")
    inside.post("withdraw/confirm/", {**form, f"quantity-{case.lines['mug'].pk}": "99"})
    assert inside.answer.status_code == 400
    assert not Withdrawal.objects.exists()


def test_html_in_texts_is_text(inside):
    form = declare(inside, name=HOSTILE, comment=HOSTILE)
    assert "<script>alert" not in inside.text
    made = {**form, "name": HOSTILE, "comment": HOSTILE}
    inside.post("withdraw/confirm/", made)
    assert "<script>alert" not in inside.text
    assert Withdrawal.objects.get().declaration.comment == HOSTILE


def test_a_forged_request_declares_nothing(inside):
    form = declare(inside)
    answer = inside.client.post(
        inside._path("withdraw/confirm/"), {**form, "csrfmiddlewaretoken": "a" * 64}
    )
    assert answer.status_code == 403
    assert not Withdrawal.objects.exists()


def test_whoever_was_given_the_goods_made_no_contract(recipient):  # noqa: F811
    recipient.get("order/")
    assert "Withdraw" not in recipient.words
    assert recipient.get("withdraw/").status_code == 404
    recipient.get("items/")
    recipient.post("withdraw/confirm/", {"scope": "whole"})
    assert recipient.answer.status_code == 404
    assert not Withdrawal.objects.exists()


def test_another_order_is_nobodys_business(inside, another, case, ask_link, shop):
    inside.post("withdraw/confirm/", declare(inside))
    made = Withdrawal.objects.get()
    assert another.get(f"withdrawals/{made.pk}/").status_code == 303
    other = shop.order(
        channel=case.channel,
        customer=shop.customer("other@example.com"),
        lines=[],
        created_at=case.order.created_at - timedelta(days=1),
    )
    path = ask_link(another, other.number, "other@example.com")
    another.get(path)
    another.post(path)
    assert another.get(f"withdrawals/{made.pk}/").status_code == 404


def test_who_has_shown_no_order_is_led_there_and_back(visitor, case):
    visitor.get()
    assert "Withdraw from contract here" in visitor.words
    answer = visitor.get("withdraw/")
    visitor.get(answer["Location"])
    assert "in two steps and without a reason" in visitor.words
    mail.outbox.clear()
    given = {"number": str(case.order.number), "email": "zoe@example.com"}
    visitor.post(answer["Location"], given)
    (sent,) = mail.outbox
    (link,) = re.findall(r"http\S+/enter/\S+/withdraw/", sent.body)
    visitor.get(urlsplit(link).path)
    visitor.post(urlsplit(link).path)
    assert "What do you withdraw from?" in visitor.words
