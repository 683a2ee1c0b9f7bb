"""Gifts: returned by a code, without prices, for store credit, and the buyer is not told."""

import pytest
from django.core import mail

from saleor_returns.errors import ReturnsError
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import GiftCode, RefundAttempt, ReturnRequest
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.inputs import Wanted, WantedLine
from saleor_returns.operations.portal.gift_codes import end_gift_code
from saleor_returns.operations.request import request_return

from .test_way import chosen

CREATE = """
mutation ($order: ID!, $lines: [ReturnGiftLineInput!]) {
  returnGiftCodeCreate(orderId: $order, lines: $lines) {
    code url giftCode { id } errors { code line quantity }
  }
}
"""
LIST = """
query ($order: ID!) {
  returnGiftCodes(orderId: $order) {
    id createdAt expiresAt endedAt user { email } app { id }
    items { orderLine { id } quantity quantityUsed } returnRequests { number }
  }
}
"""
END = """
mutation ($id: ID!) {
  returnGiftCodeEnd(id: $id) { giftCode { endedAt } errors { code field } }
}
"""
SEEN = """
query ($order: ID!, $id: ID!) {
  order(id: $order) { returnRequests { number } lines { returnLines { id } } }
  returnRequest(id: $id) { number }
}
"""


@pytest.fixture(autouse=True)
def credit(in_force):
    in_force(resolutions=["original_payment", "store_credit"])


@pytest.fixture
def code(api, payload, case):
    """A code for one of the two mugs."""
    line = {"orderLineId": global_id("OrderLine", case.lines["mug"].pk), "quantity": 1}
    variables = {"order": global_id("Order", case.order.pk), "lines": [line]}
    answer = payload(api(CREATE, variables, case.by_staff.user))
    assert answer["errors"] == []
    assert answer["url"].endswith("/portal/gift/")
    return answer["code"]


@pytest.fixture
def recipient(visitor, code):
    visitor.get("gift/")
    visitor.post("gift/", {"code": code.lower().replace("-", " ")})
    return visitor


@pytest.fixture
def returned(recipient, case):
    recipient.get("items/")
    recipient.post("items/", chosen(case, {"mug": (1, "changed-mind")}))
    recipient.post("details/", {})
    recipient.post("solution/", {f"solution-{case.lines['mug'].pk}": "store_credit"})
    recipient.post("way/", {"method-all": "own_carrier"})
    recipient.post("confirm/", {"email": "max@example.com"})
    return ReturnRequest.objects.get()


def test_only_the_gift_is_shown_and_no_price(recipient, case):
    words = recipient.words
    assert "Mug" in words
    assert "Shirt" not in words
    for path in ("items/", "details/", "solution/", "way/"):
        recipient.get(path)
        recipient.post(path, chosen(case, {"mug": (1, "changed-mind")}))
        assert "€" not in recipient.text
        assert "100" not in recipient.words


def test_a_gift_is_returned_for_credit_that_goes_to_whoever_returns_it(
    recipient, returned, case, receive, reimburse
):
    mail.outbox.clear()
    assert (returned.kind, returned.user) == ("gift", None)
    assert returned.contact_email == "max@example.com"
    receive(returned, ("mug", 1, "recycle"))
    reimburse(returned)

    card = RefundAttempt.objects.get().gift_card
    assert card.used_by_email == "max@example.com"
    assert card.used_by is None
    assert not [sent for sent in mail.outbox if case.customer.email in sent.to]
    recipient.get(f"returns/{returned.number}/")
    assert "€" not in recipient.text


@pytest.fixture
def taken_by_staff(case, ask):
    """A gift that staff take back from whoever was given it, without any code."""
    return ask(
        {"mug": 1}, kind="gift", actor=case.by_staff, contact_email="anna@example.com"
    )


@pytest.mark.parametrize("how", ["returned", "taken_by_staff"])
def test_the_buyer_neither_sees_nor_touches_it(
    how, request, visitor, case, another, ask_link, api
):
    returned = request.getfixturevalue(how)
    assert returned.user_id is None
    path = ask_link(another, case.order.number)
    another.get(path)
    another.post(path)
    assert returned.number not in another.text
    assert another.get(f"returns/{returned.number}/").status_code == 404

    variables = {
        "order": global_id("Order", case.order.pk),
        "id": global_id("ReturnRequest", returned.pk),
    }
    seen = api(SEEN, variables, case.customer)["data"]
    assert seen["order"]["returnRequests"] == []
    assert not any(line["returnLines"] for line in seen["order"]["lines"])
    assert seen["returnRequest"] is None
    with pytest.raises(ReturnsError, match="no such return"):
        cancel_return(request_id=returned.pk, actor=case.by_customer)
    told = api(SEEN, variables, case.by_staff.user)["data"]
    assert told["returnRequest"] == {"number": returned.number}


def test_a_code_is_for_so_many_units(recipient, returned, case):
    recipient.get("items/")
    assert "already returned" in recipient.words or "cannot be returned" in (
        recipient.words
    )
    code = GiftCode.objects.get()
    actor = Actor(ActorKind.CUSTOMER, order_id=case.order.pk, gift_code_id=code.pk)

    def wish(sku, resolution="store_credit", kind="gift"):
        line = WantedLine(case.lines[sku].pk, 1, "changed-mind", resolution=resolution)
        wanted = Wanted(case.order.pk, [line], kind=kind, contact_email="m@example.com")
        return request_return(wanted=wanted, actor=actor)

    for given, told in (
        (("mug",), "quantity_not_returnable"),
        (("shirt",), "line_not_in_order"),
        (("mug", "original_payment"), "resolution_not_allowed"),
        (("mug", "store_credit", "return"), "invalid"),
    ):
        with pytest.raises(ReturnsError) as raised:
            wish(*given)
        assert told in raised.value.codes


@pytest.mark.parametrize("text", ["", "AAAA-BBBB-CCCC", "x" * 300, "'; --", "\ud800"])
def test_codes_that_there_are_not(visitor, case, text):
    visitor.get("gift/")
    answer = visitor.post("gift/", {"code": text.encode(errors="replace").decode()})
    assert answer.status_code == 400
    assert "We do not know this code." in visitor.words


def test_codes_cannot_be_guessed_for_long(visitor, case):
    for _time in range(20):
        visitor.get("gift/")
        assert visitor.post("gift/", {"code": "AAAA-BBBB-CCCC"}).status_code == 400
    visitor.get("gift/")
    assert visitor.post("gift/", {"code": "AAAA-BBBB-CCCC"}).status_code == 429


def test_only_a_hash_is_kept_and_an_address_is_needed(recipient, code, case):
    assert code.replace("-", "") not in str(vars(GiftCode.objects.get()))
    recipient.get("items/")
    recipient.post("items/", chosen(case, {"mug": (1, "changed-mind")}))
    recipient.post("details/", {})
    recipient.post("solution/", {f"solution-{case.lines['mug'].pk}": "store_credit"})
    recipient.post("way/", {"method-all": "own_carrier"})
    assert recipient.post("confirm/", {"email": "max"}).status_code == 400
    assert not ReturnRequest.objects.exists()


def test_what_a_code_cannot_be_for(api, payload, case):
    line = {"orderLineId": global_id("OrderLine", case.lines["mug"].pk), "quantity": 3}
    variables = {"order": global_id("Order", case.order.pk), "lines": [line]}
    answer = payload(api(CREATE, variables, case.by_staff.user))
    assert [(row["code"], row["quantity"]) for row in answer["errors"]] == [
        ("QUANTITY_NOT_RETURNABLE", 2)
    ]


@pytest.fixture
def listed(api, payload, case):
    def ask():
        order = {"order": global_id("Order", case.order.pk)}
        return payload(api(LIST, order, case.by_staff.user))

    return ask


def test_staff_see_what_a_code_was_used_for_and_never_the_code(
    returned, listed, code, case
):
    (row,) = listed()
    assert row["user"]["email"] == case.by_staff.user.email
    assert row["items"] == [
        {
            "orderLine": {"id": global_id("OrderLine", case.lines["mug"].pk)},
            "quantity": 1,
            "quantityUsed": 1,
        }
    ]
    assert row["returnRequests"] == [{"number": returned.number}]
    assert code.replace("-", "") not in str(row).replace("-", "")


def test_what_was_canceled_is_not_used(returned, listed, case):
    cancel_return(request_id=returned.pk, actor=case.by_staff)
    (row,) = listed()
    assert row["items"][0]["quantityUsed"] == 0


def test_a_code_that_was_ended_opens_nothing(
    recipient, code, listed, api, payload, case
):
    # given
    (row,) = listed()
    key = {"id": row["id"]}

    # when
    ended = payload(api(END, key, case.by_staff.user))

    # then
    assert ended["errors"] == []
    assert ended["giftCode"]["endedAt"] == listed()[0]["endedAt"] is not None
    assert "ended=1" in recipient.get("items/")["Location"]
    recipient.get("gift/")
    assert recipient.post("gift/", {"code": code}).status_code == 400
    again = payload(api(END, key, case.by_staff.user))
    assert again["errors"] == [{"code": "INVALID_STATE", "field": "id"}]


def test_nothing_is_left_of_a_code_that_is_ended_meanwhile(recipient, case):
    code = GiftCode.objects.get()
    actor = Actor(ActorKind.CUSTOMER, order_id=case.order.pk, gift_code_id=code.pk)
    end_gift_code(code_id=code.pk)
    line = WantedLine(
        case.lines["mug"].pk, 1, "changed-mind", resolution="store_credit"
    )
    wanted = Wanted(case.order.pk, [line], kind="gift", contact_email="m@example.com")
    with pytest.raises(ReturnsError) as raised:
        request_return(wanted=wanted, actor=actor)
    assert "quantity_not_returnable" in raised.value.codes


def test_there_is_no_such_code(api, payload, case):
    key = {"id": global_id("ReturnGiftCode", case.order.pk)}
    answer = payload(api(END, key, case.by_staff.user))
    assert answer["errors"] == [{"code": "NOT_FOUND", "field": "id"}]


def test_staff_see_where_whoever_returns_a_gift_is_written_to(returned, api, case):
    asked = "query ($id: ID!) { returnRequest(id: $id) { contactEmail } }"
    key = {"id": global_id("ReturnRequest", returned.pk)}
    told = api(asked, key, case.by_staff.user)["data"]["returnRequest"]
    assert told == {"contactEmail": "max@example.com"}
