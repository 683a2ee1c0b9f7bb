"""The whole way, from the items to the return, without any script."""

from decimal import Decimal as D

import pytest

from saleor_returns.domain.lifecycle import RequestKind, RequestStatus
from saleor_returns.models import PortalDraft, ReturnRequest

from .conftest import CARRIED


@pytest.fixture
def go_through(inside, case):
    """Go through every step with ``{sku: (quantity, reason)}``; stop before the last."""

    def go(wanted, *, solution="original_payment", method="own_carrier", **more):
        inside.get("items/")
        inside.post("items/", chosen(case, wanted))
        assert "Tell us a little more" in inside.words
        inside.post("details/", more.get("details", {}))
        assert "What would help you most?" in inside.words, inside.words
        ways = {f"solution-{case.lines[sku].pk}": solution for sku in wanted}
        inside.post("solution/", {**ways, **more.get("solutions", {})})
        if method:
            assert "How do the items come back?" in inside.words, inside.words
            inside.post("way/", {"method-all": method})
        assert "Look at it once more" in inside.words, inside.words
        return inside

    return go


def chosen(case, wanted):
    given = {}
    for sku, (quantity, reason) in wanted.items():
        given[f"quantity-{case.lines[sku].pk}"] = str(quantity)
        given[f"reason-{case.lines[sku].pk}"] = reason
    return given


def test_a_guest_returns_items(go_through, case):
    visitor = go_through({"shirt": (2, "too-small"), "mug": (1, "too-large")})
    assert "€89.99" in visitor.words  # 39.99 + 50.00

    visitor.post("confirm/")

    request = ReturnRequest.objects.get()
    assert f"Return {request.number}" in visitor.words
    assert "Thank you!" in visitor.words
    assert request.status == RequestStatus.APPROVED
    assert request.order_id == case.order.pk
    assert {row.sku: row.quantity_requested for row in request.lines.all()} == {
        "shirt": 2,
        "mug": 1,
    }
    assert request.events.first().actor == "customer"
    assert not PortalDraft.objects.exists()


def test_what_is_shown_is_what_is_paid(go_through, case, in_force, receive, reimburse):
    in_force(
        restocking_fee={"type": "percentage", "percentage": 10},
        return_shipping_fee={"type": "flat", "amount": {"EUR": "4.95"}},
        outbound_shipping="proportional",
    )
    visitor = go_through({"shirt": (2, "too-small"), "mug": (1, "too-large")})
    # 89.99 less 10 % (4.00 + 5.00) less 4.95
    assert "Money back €76.04" in visitor.words
    visitor.post("confirm/")
    request = ReturnRequest.objects.get()

    receive(request, ("shirt", 2, "recycle"), ("mug", 1, "recycle"))
    reimbursement = reimburse(request)

    assert reimbursement.amount == D("76.04")
    visitor.get(f"returns/{request.number}/")
    assert "Money back: €76.04" in visitor.words


def test_sent_twice_it_is_one_return(go_through):
    visitor = go_through({"mug": (1, "too-large")})
    page = visitor.answer
    visitor.post("confirm/")
    visitor.answer = page
    visitor.post("confirm/")
    assert ReturnRequest.objects.count() == 1


def test_nothing_is_lost_on_errors(inside, case):
    inside.get("items/")
    wanted = chosen(case, {"shirt": (2, ""), "mug": (9, "too-large")})
    answer = inside.post("items/", wanted)
    assert answer.status_code == 400
    assert "Shirt: say why you return it." in inside.words
    assert "Mug: choose a number from 0 to 2." in inside.words
    assert '<option value="2" selected>' in inside.text
    assert 'value="9"' in inside.text
    assert inside.post("items/", {}).status_code == 400
    assert "Choose at least one item." in inside.words


@pytest.mark.parametrize("quantity", ["-1", "1.5", "²", "999999999", "x"])
def test_quantities_that_cannot_be(inside, case, quantity):
    inside.get("items/")
    answer = inside.post("items/", chosen(case, {"mug": (quantity, "too-large")}))
    assert answer.status_code == 400
    assert not PortalDraft.objects.exists()


def test_steps_cannot_be_left_out(inside, case):
    for path in ("details/", "solution/", "way/", "confirm/"):
        inside.get(path)
        assert inside.answer["Location"].endswith("/items/")
    inside.get("items/")
    inside.post("items/", chosen(case, {"mug": (1, "too-large")}))
    for path in ("way/", "confirm/"):
        inside.get(path)
        assert inside.answer["Location"].endswith("/solution/")


def test_it_goes_on_where_it_was_left(inside, another, case, ask_link):
    inside.get("items/")
    inside.post("items/", chosen(case, {"mug": (2, "too-large")}))
    path = ask_link(another, case.order.number)
    another.get(path)
    another.post(path)
    assert "what you chose is still there" in another.words
    another.get("items/")
    assert '<option value="2" selected>' in another.text


def test_what_cannot_be_returned_says_why(inside, case, in_force):
    in_force(
        {
            "name": "No mugs",
            "when": {"fact": "product", "any_of": [case.mug.product.slug]},
            "then": {"returnable": {"allowed": False, "ground": "made_to_measure"}},
        }
    )
    inside.get("items/")
    assert "This item cannot be returned: goods made to the customer’s" in inside.words
    assert f"quantity-{case.lines['mug'].pk}" not in inside.text
    inside.post("items/", chosen(case, {"mug": (1, "too-large")}))
    assert inside.answer.status_code == 400


def test_an_order_that_nobody_paid_for_says_so_at_once(inside, case):
    for row in (*case.order.payment_transactions.all(), *case.order.payments.all()):
        row.delete()
    case.order.total_charged_amount = 0
    case.order.save(update_fields=["total_charged_amount"])
    inside.get("order/")
    assert "Nothing is paid for this order yet." in inside.words
    assert "can be returned until" not in inside.words
    inside.get("items/")
    assert "Nothing of this order can be returned right now." in inside.words


def test_store_credit_shows_its_bonus(go_through, in_force):
    in_force(
        resolutions=["original_payment", "store_credit"],
        store_credit={"bonus_percentage": 10},
    )
    visitor = go_through({"mug": (1, "too-large")}, solution="store_credit")
    assert "Bonus €5.00" in visitor.words
    assert "Store credit €55.00" in visitor.words
    visitor.post("confirm/")
    assert ReturnRequest.objects.get().lines.get().resolution == "store_credit"


def test_the_estimate_follows_what_is_chosen(inside, case, in_force):
    in_force(
        resolutions=["original_payment", "store_credit"],
        store_credit={"bonus_percentage": 10},
    )
    inside.get("items/")
    inside.post("items/", chosen(case, {"mug": (1, "too-large")}))
    inside.post("details/", {})
    field = f"solution-{case.lines['mug'].pk}"
    inside.post("estimate/", {field: "store_credit", **token_of(inside)})
    assert "Store credit €55.00" in inside.words
    assert "<html" not in inside.text


def token_of(visitor):
    return dict(CARRIED.findall(visitor.text))


def test_a_claim_is_one(inside, case):
    inside.get("items/?kind=claim")
    assert "Which items are damaged, wrong or missing?" in inside.words
    inside.post("items/", {"kind": "claim", **chosen(case, {"mug": (1, "wrong-item")})})
    inside.post("details/", {})
    inside.post("solution/", {f"solution-{case.lines['mug'].pk}": "original_payment"})
    inside.post("way/", {"method-all": "own_carrier"})
    inside.post("confirm/")
    assert ReturnRequest.objects.get().kind == RequestKind.CLAIM


def test_a_declined_return_tells_why_and_how_to_reach_people(go_through, in_force):
    in_force(
        {
            "name": "None that are large",
            "when": {"fact": "reason", "any_of": ["too-large"]},
            "then": {"outcome": {"do": "decline"}},
        }
    )
    visitor = go_through({"mug": (1, "too-large")})
    visitor.post("confirm/")
    assert "We could not accept this return." in visitor.words
    assert "please contact our customer service" in visitor.words


def test_pages_cost_few_statements(go_through, case, django_assert_max_num_queries):
    visitor = go_through({"shirt": (2, "too-small"), "mug": (1, "too-large")})
    for path in ("", "order/", "items/", "details/", "solution/", "way/", "confirm/"):
        with django_assert_max_num_queries(15):
            assert visitor.get(path).status_code == 200
    visitor.get("confirm/")
    visitor.post("confirm/")
    with django_assert_max_num_queries(15):
        visitor.get(f"returns/{ReturnRequest.objects.get().number}/")


def test_what_another_tab_chose_meanwhile_is_shown_before_it_is_asked_for(
    go_through, case
):
    visitor = go_through({"shirt": (2, "too-small")})
    of_the_shirts = visitor.answer
    go_through({"mug": (1, "too-large")})

    visitor.answer = of_the_shirts
    visitor.post("confirm/")

    assert visitor.answer.status_code == 400
    assert "Something has changed. Please look at it once more." in visitor.words
    assert "1 × Mug" in visitor.words
    assert not ReturnRequest.objects.exists()
    visitor.post("confirm/")
    assert [row.sku for row in ReturnRequest.objects.get().lines.all()] == ["mug"]


def test_numbers_that_changed_meanwhile_are_shown_before_it_is_asked_for(
    go_through, in_force
):
    visitor = go_through({"shirt": (2, "too-small")})
    assert "Money back €39.99" in visitor.words
    in_force(restocking_fee={"type": "percentage", "percentage": 50})

    visitor.post("confirm/")

    assert "Something has changed." in visitor.words
    assert "Money back €39.99" not in visitor.words
    assert "Fee for taking them back" in visitor.words
    assert not ReturnRequest.objects.exists()
    visitor.post("confirm/")
    assert ReturnRequest.objects.exists()


def test_goods_that_went_back_meanwhile_are_told_at_the_items(go_through, case, ask):
    visitor = go_through({"mug": (2, "too-large")})
    ask({"mug": 1}, actor=case.by_staff)
    visitor.post("confirm/")
    assert "Which items do you return?" in visitor.words
    assert "Something has changed. Please look at it once more." in visitor.words
    assert "1 item can be returned" in visitor.words
    assert ReturnRequest.objects.count() == 1
