"""Withdrawing from a contract: kept, acknowledged, and never lost."""

from datetime import timedelta
from io import BytesIO
from urllib.parse import urlsplit

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone
from graphql_relay import to_global_id
from pypdf import PdfReader

from saleor_returns.models import ReturnRequest, Withdrawal
from saleor_returns.operations.parcels.announce import announce_parcel
from saleor_returns.operations.parcels.inputs import Shipment
from saleor_returns.operations.withdrawals.token import withdrawal_token
from sandbox.shop import Line
from tests.mailing import kinds, parts

CREATE = """
mutation ($input: ReturnWithdrawalCreateInput!) {
  returnWithdrawalCreate(input: $input) {
    withdrawal {
      id reference outcome problems inTime periodEndedAt orderNumber name email isWhole
      items { orderLineId name sku quantity } comment actor digest acknowledgementUrl
      declaredAt refundBy sendBackBy mayWithholdRefund isOverdue closedAt closingNote
    }
    returnRequest { id number kind status }
    errors { code field quantity }
  }
}
"""
LIST = """
query ($open: Boolean) {
  returnWithdrawals(first: 10, isOpen: $open) {
    totalCount
    edges { node { id outcome isOverdue mayWithholdRefund closedAt closingNote } }
  }
}
"""
ONE = """
query ($id: ID!) {
  returnWithdrawal(id: $id) {
    reference languageCode closedAt closingNote closedBy { email } order { number }
    acknowledgement { kind to status } returnRequest { number }
  }
}
"""
OVERDUE = """
query ($overdue: Boolean) {
  returnWithdrawals(first: 10, isOverdue: $overdue) {
    totalCount edges { node { isOverdue } }
  }
}
"""
OF_THE_RETURN = """
query ($number: String) {
  returnRequest(number: $number) {
    withdrawal { reference closingNote closedBy { id } order { id } acknowledgement { id } }
  }
}
"""
CLOSE = """
mutation ($id: ID!, $note: String!) {
  returnWithdrawalClose(id: $id, note: $note) {
    withdrawal { closedAt closingNote } errors { code }
  }
}
"""


@pytest.fixture
def withdraw(api, payload, case):
    def declare(as_="customer", order=None, lines=None, **given):
        wanted = {"orderId": to_global_id("Order", (order or case.order).pk), **given}
        if lines is not None:
            wanted["lines"] = [
                {
                    "orderLineId": to_global_id("OrderLine", case.lines[sku].pk),
                    "quantity": quantity,
                }
                for sku, quantity in lines.items()
            ]
        who = case.customer if as_ == "customer" else as_
        return payload(api(CREATE, {"input": wanted}, who))

    return declare


@pytest.fixture
def in_time(case):
    """The goods arrived two days ago."""
    arrived = timezone.now() - timedelta(days=2)
    case.fulfillment.created_at = arrived
    case.fulfillment.metadata = {"delivered_at": arrived.date().isoformat()}
    case.fulfillment.save()


def pdf_text(content):
    pages = PdfReader(BytesIO(content)).pages
    return " ".join("".join(page.extract_text() for page in pages).split())


def test_the_whole_order_without_a_reason(
    case, withdraw, in_time, mailbox, mail_options, client
):
    # when
    told = withdraw()

    # then
    made = told["withdrawal"]
    assert told["errors"] == []
    assert (made["outcome"], made["inTime"], made["isWhole"]) == (
        "ACCEPTED",
        True,
        True,
    )
    assert told["returnRequest"]["kind"] == "WITHDRAWAL"
    assert told["returnRequest"]["status"] == "APPROVED"
    assert {item["sku"]: item["quantity"] for item in made["items"]} == {
        "shirt": 3,
        "mug": 2,
        "sticker": 1,
    }
    assert made["email"] == "zoe@example.com"
    assert made["actor"] == "CUSTOMER"
    assert made["mayWithholdRefund"] is True
    assert made["isOverdue"] is False
    answer = client.get(urlsplit(made["acknowledgementUrl"]).path)
    assert answer["Content-Type"] == "application/pdf"
    assert made["digest"] in pdf_text(answer.content)


def test_it_is_acknowledged_with_content_date_and_time_on_a_durable_medium(
    case, withdraw, in_time, mailbox, mail_options
):
    # when
    made = withdraw(lines={"shirt": 2}, comment="It <b>does not</b> fit.")["withdrawal"]

    # then
    message = next(row for row in mailbox.messages if "withdrawal" in row["Subject"])
    text, html = parts(message)
    stored = Withdrawal.objects.get()
    (attached,) = message.iter_attachments()
    document = pdf_text(attached.get_content())
    moment = stored.declared_at
    for told in (text, document):
        assert "2 × Shirt" in told
        assert made["reference"] in told
        assert str(case.order.number) in told
        assert f"{moment.year}" in told
        assert f":{moment.minute:02}:{moment.second:02}" in told
        assert "It <b>does not</b> fit." in told
        assert "Mug" not in told
    assert "&lt;b&gt;does not&lt;/b&gt;" in html
    assert "zoe@example.com" in document
    assert attached.get_content_type() == "application/pdf"
    assert message["To"] == "zoe@example.com"
    assert "approved" in kinds()


def test_in_french(case, withdraw, in_time, mailbox, mail_options):
    case.order.language_code = "fr"
    case.order.save(update_fields=["language_code"])
    withdraw()
    message = next(row for row in mailbox.messages if "rétractation" in row["Subject"])
    (attached,) = message.iter_attachments()
    document = pdf_text(attached.get_content())
    assert "Accusé de réception de votre rétractation" in document
    assert "Je me rétracte de l’ensemble du contrat" in document
    assert "{{" not in parts(message)[0]


def test_goods_may_be_clearance_or_anything_else_that_no_rule_lets_come_back(
    withdraw, in_time, in_force
):
    in_force(
        returnable={"allowed": False},
        restocking_fee={"type": "percentage", "percentage": 50},
    )
    told = withdraw()
    assert told["withdrawal"]["outcome"] == "ACCEPTED"


def test_too_late_is_kept_and_answered(case, withdraw, mailbox, mail_options, in_force):
    # given
    in_force(window={"days": 14})
    long_ago = timezone.now() - timedelta(days=60)
    case.fulfillment.metadata = {"delivered_at": long_ago.date().isoformat()}
    case.fulfillment.save()

    # when
    told = withdraw()

    # then
    made = told["withdrawal"]
    assert (made["outcome"], made["inTime"]) == ("DECLINED", False)
    assert made["periodEndedAt"]
    assert told["returnRequest"]["status"] == "DECLINED"
    message = next(row for row in mailbox.messages if "withdrawal" in row["Subject"])
    assert "The time to withdraw ended on" in parts(message)[0]


def test_before_anything_is_shipped_it_is_kept_for_staff(
    case, shop, withdraw, mailbox, mail_options, api, payload
):
    # given
    order = shop.order(
        channel=case.channel, customer=case.customer, lines=[Line(case.mug, 1)]
    )
    shop.pay(order, app=case.app)

    # when
    told = withdraw(order=order)

    # then
    made = told["withdrawal"]
    assert told["errors"] == []
    assert made["outcome"] == "REVIEW"
    assert made["problems"] == ["NOT_FULFILLED"]
    assert told["returnRequest"] is None
    subjects = {message["To"]: message["Subject"] for message in mailbox.messages}
    assert subjects == {
        "zoe@example.com": f"We received your withdrawal from order {order.number}",
        "desk@shop.example": f"To review: withdrawal from order {order.number}",
    }
    staff = case.by_staff.user
    (edge,) = payload(api(LIST, {"open": True}, staff))["edges"]
    closed = payload(api(CLOSE, {"id": edge["node"]["id"], "note": "Canceled."}, staff))
    assert closed["withdrawal"]["closingNote"] == "Canceled."
    again = payload(api(CLOSE, {"id": edge["node"]["id"], "note": "x"}, staff))
    assert again["errors"] == [{"code": "INVALID_STATE"}]
    assert payload(api(LIST, {"open": True}, staff))["totalCount"] == 0
    assert payload(api(LIST, {"open": False}, staff))["totalCount"] == 1


def test_units_that_are_gone_keep_no_others_from_coming_back(
    case, withdraw, in_time, ask
):
    ask({"shirt": 1})
    told = withdraw()
    lines = ReturnRequest.objects.get(kind="withdrawal").lines
    assert told["withdrawal"]["outcome"] == "REVIEW"
    assert told["withdrawal"]["problems"] == ["ALREADY_RETURNED"]
    assert lines.get(sku="shirt").quantity_requested == 2


def test_a_guest_withdraws_with_a_token(
    case, api, payload, in_time, mailbox, mail_options
):
    # given
    case.order.user = None
    case.order.save(update_fields=["user"])
    given = {"token": withdrawal_token(case.order.pk), "name": "Zoé Martin"}

    # when
    told = payload(api(CREATE, {"input": given}))

    # then
    assert told["errors"] == []
    assert told["withdrawal"]["outcome"] == "ACCEPTED"
    assert told["withdrawal"]["name"] == "Zoé Martin"
    assert any("withdrawal" in row["Subject"] for row in mailbox.messages)


@pytest.mark.parametrize("token", ["", "x", "é:1:2"])
def test_what_is_no_token_opens_nothing(case, api, payload, token):
    told = payload(api(CREATE, {"input": {"token": token}}))
    assert told["errors"][0]["code"] == "ORDER_NOT_FOUND"
    assert not Withdrawal.objects.exists()


def test_a_token_stops_working(case, api, payload, settings):
    token = withdrawal_token(case.order.pk)
    settings.SALEOR_RETURNS = {
        **getattr(settings, "SALEOR_RETURNS", {}),
        "WITHDRAWAL_TOKEN_LIFETIME_SECONDS": -1,
    }
    told = payload(api(CREATE, {"input": {"token": token}}))
    assert told["errors"][0]["code"] == "ORDER_NOT_FOUND"


def test_another_customer_cannot(case, shop, withdraw):
    told = withdraw(as_=shop.customer("other@example.com"))
    assert told["errors"][0]["code"] == "ORDER_NOT_FOUND"
    assert not Withdrawal.objects.exists()


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"lines": {}}, "REQUIRED"),
        ({"lines": {"shirt": 4}}, "QUANTITY_NOT_RETURNABLE"),
        ({"lines": {"shirt": 0}}, "QUANTITY_NOT_POSITIVE"),
        ({"email": "nobody"}, "INVALID"),
        ({"email": "a@example.com\nBcc: b@example.com"}, "INVALID"),
        ({"name": "x" * 251}, "TOO_LONG"),
        ({"comment": "\x00"}, "INVALID"),
    ],
)
def test_a_form_that_says_nothing_is_refused(withdraw, given, code):
    told = withdraw(**given)
    assert told["errors"][0]["code"] == code
    assert not Withdrawal.objects.exists()


def test_sent_twice_it_is_declared_once(withdraw, in_time, mailbox, mail_options):
    first = withdraw(idempotencyKey="a")
    second = withdraw(idempotencyKey="a")
    other = withdraw(idempotencyKey="a", comment="Other.")
    assert first["withdrawal"]["id"] == second["withdrawal"]["id"]
    assert other["errors"][0]["code"] == "IDEMPOTENCY_KEY_REUSED"
    assert Withdrawal.objects.count() == 1
    assert kinds(kind="withdrawal") == ["withdrawal"]


@pytest.mark.parametrize(
    "change",
    [
        {"content": {}},
        {"declared_at": timezone.now()},
        {"outcome": "declined"},
        {"content_digest": "x"},
    ],
)
def test_nothing_of_it_is_ever_changed(withdraw, in_time, change):
    withdraw()
    with (
        pytest.raises(IntegrityError, match="kept as it was"),
        transaction.atomic(),
    ):
        Withdrawal.objects.update(**change)


def test_what_was_kept_is_what_was_declared(case, withdraw, in_time):
    made = withdraw(lines={"mug": 1})["withdrawal"]
    stored = Withdrawal.objects.get()
    assert stored.declaration.digest == stored.content_digest == made["digest"]
    assert stored.declaration.declared_at == stored.declared_at.isoformat()
    case.customer.delete()
    stored.refresh_from_db()
    assert stored.user is None
    assert stored.declaration.digest == made["digest"]


def test_the_clock_runs_until_the_money_is_paid(
    case, api, payload, withdraw, in_time, receive, reimburse
):
    # given
    withdraw(lines={"mug": 1})
    request = ReturnRequest.objects.get()
    staff = case.by_staff.user

    def looked_at_later():
        with pytest.MonkeyPatch.context() as patch:
            later = timezone.now() + timedelta(days=15)
            patch.setattr("django.utils.timezone.now", lambda: later)
            (edge,) = payload(api(LIST, {}, staff))["edges"]
            late = payload(api(OVERDUE, {"overdue": True}, staff))
            others = payload(api(OVERDUE, {"overdue": False}, staff))
        told = edge["node"]["isOverdue"]
        assert (late["totalCount"], others["totalCount"]) == (int(told), int(not told))
        return told, edge["node"]["mayWithholdRefund"]

    # then
    assert looked_at_later() == (False, True)
    announce_parcel(
        request_id=request.pk, shipment=Shipment("6A1"), actor=case.by_customer
    )
    assert looked_at_later() == (True, False)
    receive(request, ("mug", 1, "a"))
    assert looked_at_later() == (True, False)
    request.refresh_from_db()
    assert request.refund_due_at == request.created_at + timedelta(days=14)
    reimburse(request)
    assert looked_at_later() == (False, False)


def test_outside_the_union_the_policy_alone_decides(case, withdraw, in_time):
    case.order.shipping_address.country = "US"
    case.order.shipping_address.save()
    assert withdraw()["withdrawal"]["inTime"] is None


def test_policies_cannot_ask_for_a_reason(withdraw, in_time, in_force):
    in_force(reasons=["defective"], photos=3, outcome={"do": "review"})
    assert withdraw()["withdrawal"]["outcome"] == "ACCEPTED"


def test_it_is_looked_up_with_its_acknowledgement(
    case, withdraw, in_time, mailbox, mail_options, api, payload
):
    made = withdraw()["withdrawal"]
    told = payload(api(ONE, {"id": made["id"]}, case.by_staff.user))
    assert told == {
        "reference": made["reference"],
        "languageCode": case.order.language_code,
        "closedAt": None,
        "closingNote": "",
        "closedBy": None,
        "order": {"number": str(case.order.number)},
        "acknowledgement": {
            "kind": "WITHDRAWAL",
            "to": "zoe@example.com",
            "status": "SENT",
        },
        "returnRequest": {"number": ReturnRequest.objects.get().number},
    }


def test_what_staff_note_is_not_for_the_customer(case, withdraw, in_time, ask, api):
    # given
    ask({"shirt": 1})
    made = withdraw()
    staff = case.by_staff.user
    api(CLOSE, {"id": made["withdrawal"]["id"], "note": "She was rude."}, staff)
    number = {"number": made["returnRequest"]["number"]}

    # then
    def told(person):
        return api(OF_THE_RETURN, number, person)["data"]["returnRequest"]["withdrawal"]

    assert told(case.customer) == {
        "reference": made["withdrawal"]["reference"],
        "closingNote": None,
        "closedBy": None,
        "order": None,
        "acknowledgement": None,
    }
    assert told(staff)["closingNote"] == "She was rude."
    assert told(staff)["closedBy"] is not None


def test_what_nobody_looked_at_is_overdue_until_it_is_closed(
    case, shop, withdraw, api, payload, monkeypatch
):
    # given
    order = shop.order(
        channel=case.channel, customer=case.customer, lines=[Line(case.mug, 1)]
    )
    made = withdraw(order=order)["withdrawal"]
    later = timezone.now() + timedelta(days=14, seconds=1)
    monkeypatch.setattr("django.utils.timezone.now", lambda: later)

    # then
    staff = case.by_staff.user
    late = payload(api(OVERDUE, {"overdue": True}, staff))
    assert late == {"totalCount": 1, "edges": [{"node": {"isOverdue": True}}]}
    api(CLOSE, {"id": made["id"], "note": "Canceled."}, staff)
    assert payload(api(OVERDUE, {"overdue": True}, staff))["totalCount"] == 0


def test_what_was_sent_back_is_not_overdue(
    case, api, payload, withdraw, in_time, receive, monkeypatch
):
    """Wrong goods came: nothing is owed for them, so no clock runs."""
    withdraw(lines={"mug": 1})
    receive(ReturnRequest.objects.get(), ("mug", 1, "return_to_customer"))
    assert ReturnRequest.objects.get().status == "completed"
    later = timezone.now() + timedelta(days=15)
    monkeypatch.setattr("django.utils.timezone.now", lambda: later)
    others = payload(api(OVERDUE, {"overdue": False}, case.by_staff.user))
    assert others == {"totalCount": 1, "edges": [{"node": {"isOverdue": False}}]}
