"""What users of other systems reported of their money, each as a story that ends well.

The numbers are those of the project's list of such reports; the names say what went
wrong elsewhere.
"""

from collections import Counter
from decimal import Decimal as D

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone
from graphql_relay import to_global_id

from saleor_returns import host, tasks
from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.facts.eligibility import eligibilities_of
from saleor_returns.facts.payments import balances
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.models import (
    RefundAttempt,
    ReimbursementLine,
    ReturnLine,
    ReturnReason,
    ReturnRequest,
)
from saleor_returns.operations.inputs import Payment, Wanted, WantedLine
from saleor_returns.operations.reimburse import reimburse_return
from saleor_returns.operations.request import request_return
from saleor_returns.operations.retry_refund import retry_refund
from sandbox.shop import Line
from tests.operations.asserting import events, refused


@pytest.fixture
def sold(case, shop):
    """An order of these lines, sent and paid by card, that the fixtures speak of."""

    def make(*lines, channel=None, pay=True, **fields):
        order = shop.order(
            channel=channel or case.channel,
            customer=case.customer,
            lines=lines,
            created_at=case.order.created_at,
            **fields,
        )
        shop.fulfill(order)
        if pay and order.total_gross_amount:
            case.payment = shop.pay(order, app=case.app)
        order.refresh_from_db()
        case.order = order
        case.lines = {line.product_sku: line for line in order.lines.all()}
        return order

    return make


@pytest.fixture
def come_back(ask, receive):
    """A return whose units were all accepted."""

    def make(quantities, **options):
        request = ask(quantities, **options)
        receive(
            request, *((sku, units, "recycle") for sku, units in quantities.items())
        )
        return request

    return make


@pytest.fixture
def refund(come_back, reimburse):
    """All the way: the amount that goes back for units."""
    return lambda quantities, **options: reimburse(
        come_back(quantities, **options)
    ).amount


def paid_back(case):
    return [D(str(row.amount)) for row in case.provider.payments]


def left(case):
    case.payment.refresh_from_db()
    return case.payment.charged_value


def test_pain_01_amounts_are_cut_off_at_the_wrong_digit(case, shop, sold, refund):
    for currency, total, parts in (
        ("EUR", "19.99", ["10.00", "9.99"]),
        ("JPY", "1999", ["1000", "999"]),
        ("KWD", "19.999", ["10.000", "9.999"]),
    ):
        channel = shop.channel(currency.lower(), currency)
        cup = shop.variant(f"cup-{currency}", product="Cup", channel=channel)
        sold(Line(cup, 2, total_gross=D(total)), channel=channel)
        case.provider.ledger.clear()
        for _unit in range(2):
            refund({cup.sku: 1})
        assert paid_back(case) == [D(part) for part in parts]
        assert {row.currency for row in case.provider.payments} == {currency}
        assert left(case) == 0


def test_pain_02_parts_lose_cents(case, refund):
    assert [refund({"shirt": 1}) for _unit in range(3)] == [
        D("20.00"), D("19.99"), D("20.00"),
    ]  # fmt: skip
    assert left(case) == D("100.00")


def test_pain_03_a_promotion_on_the_order_comes_off_every_refund(case, sold, refund):
    """30.00 off 100.00, spread over the lines when the order was placed."""
    sold(
        Line(case.shirt, 3, total_gross=D("42.00"), discount=D("18.00")),
        Line(case.mug, 1, total_gross=D("28.00"), discount=D("12.00")),
        voucher_code="THIRTY",
    )
    amounts = [refund({"shirt": 1}), refund({"mug": 1}), refund({"shirt": 2})]
    assert amounts == [14, 28, 28]
    assert left(case) == 0


def test_pain_04_tax_is_left_out_or_given_back_twice(
    case, shop, sold, in_force, refund
):
    for included in (True, False):
        channel = case.channel = shop.channel(f"tax-{included}", tax_included=included)
        cup = shop.variant(f"cup-{included}", product="Cup", channel=channel)
        price = {"unit_gross": D("1.03")} if included else {"unit_net": D("0.86")}
        order = sold(Line(cup, 3, **price), channel=channel)
        in_force(restocking_fee={"type": "percentage", "percentage": 10})
        for _unit in range(3):
            refund({cup.sku: 1})
        rows = ReimbursementLine.objects.filter(reimbursement__request__order=order)
        line = order.lines.get()
        assert sum(row.gross_amount for row in rows) == line.total_price_gross_amount
        assert sum(row.net_amount for row in rows) == line.total_price_net_amount
        fees = [
            charge
            for request in order.return_requests.all()
            for row in request.reimbursements.all()
            for charge in row.charges.all()
        ]
        assert len(fees) == 3
        assert all(fee.gross_amount <= fee.net_amount <= 0 for fee in fees)


def test_pain_05_the_page_promises_delivery_costs_and_the_gateway_pays_goods(
    case, sold, in_force, come_back, reimburse
):
    in_force(outbound_shipping="proportional")
    order = sold(Line(case.mug, 2, total_gross=D("20.00")), shipping_gross=D("4.90"))
    reason = ReturnReason.objects.get(slug="too-small")
    found = eligibilities_of([order], now=timezone.now())[order.pk]
    (choice,) = found.line(case.lines["mug"].pk).choices_for(reason, 1)
    request = come_back({"mug": 1})
    (proposal,) = proposals_of(request, order)
    reimbursement = reimburse(request)
    assert choice.settled.amount == proposal.amount == reimbursement.amount
    assert paid_back(case) == [D("12.45")]


@pytest.mark.parametrize("paid", ["0.00", "2.45"])
def test_pain_06_delivery_that_was_free_is_paid_back(
    case, shop, sold, in_force, refund, paid
):
    """Free or half of it by a voucher, and sent in two parcels."""
    in_force(outbound_shipping="proportional")
    order = sold(
        Line(case.shirt, 2, total_gross=D("20.00")),
        Line(case.mug, 1, total_gross=D("10.00")),
        shipping_gross=D(paid),
        pay=False,
    )
    order.fulfillments.all().delete()
    order.lines.update(quantity_fulfilled=0)
    for sku, units in (("shirt", 2), ("mug", 1)):
        shop.fulfill(order, {sku: units})
    case.payment = shop.pay(order, app=case.app)
    amounts = [refund({"shirt": 1}), refund({"mug": 1}), refund({"shirt": 1})]
    assert sum(amounts) == D("30.00") + D(paid)
    assert left(case) == 0


@pytest.mark.parametrize(
    ("reason", "resolution", "amount"),
    [
        ("changed-mind", Resolution.ORIGINAL_PAYMENT, "45.00"),
        ("not-as-described", Resolution.ORIGINAL_PAYMENT, "50.00"),
        ("changed-mind", Resolution.NONE, None),
        ("changed-mind", Resolution.REPAIR, None),
    ],
)
def test_pain_07_sending_back_is_not_charged_or_charged_where_nothing_is_paid(
    case, in_force, ask, receive, reimburse, reason, resolution, amount
):
    in_force(
        resolutions=["original_payment", "repair", "none"],
        return_shipping_fee={"type": "flat", "amount": {"EUR": 5}},
    )
    request = ask({"mug": 1}, reason=reason, resolution=resolution)
    fate = "return_to_customer" if resolution == Resolution.REPAIR else "recycle"
    receive(request, ("mug", 1, fate))
    if amount is None:
        assert proposals_of(request, case.order) == []
        assert ReturnRequest.objects.get().status == "completed"
        return
    assert reimburse(request).amount == D(amount)
    assert paid_back(case) == [D(amount)]


def test_pain_08_a_full_refund_is_a_penny_off(case, sold, in_force, refund):
    in_force(outbound_shipping="when_all_returned")
    order = sold(
        Line(case.shirt, 7, total_gross=D("99.99"), tax_rate=D("0.21")),
        Line(case.mug, 3, total_gross=D("10.00"), tax_rate=D("0.055")),
        shipping_gross=D("4.99"),
    )
    assert refund({"shirt": 7, "mug": 3}) == order.total_gross_amount == D("114.98")
    assert paid_back(case) == [D("114.98")]
    assert left(case) == 0


def test_pain_09_a_refund_in_the_wrong_currency(case, shop, come_back, reimburse):
    """A payment in another currency is none of the order's, whatever it holds."""
    stray = shop.pay(case.order, app=case.app, amount=D("500.00"))
    type(stray).objects.filter(pk=stray.pk).update(currency="USD")
    type(case.payment).objects.filter(pk=case.payment.pk).update(
        charged_value=D("60.00")
    )
    request = come_back({"mug": 2})
    with refused("amount_above_refundable") as caught:
        reimburse(request)
    assert caught.value.problems[0].amount == D("60.00")
    reimburse(request, D("60.00"), "The rest was paid by hand.")
    assert [row.currency for row in case.provider.payments] == ["EUR"]
    assert {row.currency for row in RefundAttempt.objects.all()} == {"EUR"}


def test_pain_10_the_most_that_can_be_refunded_is_below_zero(
    case, come_back, reimburse
):
    case.provider.behave("later")
    reimburse(come_back({"mug": 2}))
    case.order.granted_refunds.create(
        amount_value=D("80.00"), currency="EUR", transaction_item=case.payment
    )
    assert [row.refundable for row in balances(case.order)] == [0]
    request = come_back({"shirt": 1})
    (proposal,) = proposals_of(request, case.order)
    assert (proposal.maximum, proposal.refundable) == (0, 0)
    with refused("no_refundable_payment"):
        reimburse(request)


def test_pain_11_nothing_to_refund_is_refused(case, come_back, reimburse):
    free = come_back({"sticker": 1})
    assert reimburse(free).amount == 0
    worn_out = come_back({"mug": 1})
    assert reimburse(worn_out, D(0), "Worn out.").amount == 0
    assert {row.status for row in ReturnRequest.objects.all()} == {"completed"}
    assert case.provider.requests == []


def test_pain_12_several_payments_name_the_same_units_twice(
    case, shop, sold, come_back, reimburse
):
    order = sold(Line(case.mug, 2, total_gross=D("100.00")), pay=False)
    for amount in ("30.00", "70.00"):
        shop.pay(order, app=case.app, amount=D(amount))
    reimbursement = reimburse(come_back({"mug": 2}))
    assert [row.amount for row in reimbursement.attempts.all()] == [30, 70]
    assert reimbursement.lines.count() == 1
    granted = Counter(
        line.order_line_id
        for row in order.granted_refunds.all()
        for line in row.lines.all()
        for _unit in range(line.quantity)
    )
    assert granted == {case.lines["mug"].pk: 2}


def test_pain_13_gift_cards_are_not_given_back_or_stay_alive(
    case, shop, sold, in_force, ask, reimburse, come_back, pay_by_gift_card
):
    # A card that was bought is switched off before its price goes back.
    in_force(bought_gift_cards="take_back")
    kind = shop.product_type("gift-card")
    card = shop.variant("card", "Gift card", kind, channel=case.channel)
    order = sold(Line(card, 1, total_gross=D("25.00")))
    (bought,) = host.gift_cards.bought_with([case.lines["card"].pk])[
        case.lines["card"].pk
    ]
    assert reimburse(ask({"card": 1})).amount == 25
    assert host.gift_cards.left_on([bought.pk]) == {bought.pk: 0}

    # What a card paid is on the card again; the sandbox's pay for nothing.
    order = sold(Line(case.mug, 1, total_gross=D("50.00")), pay=False)
    by_card = pay_by_gift_card(order, D("30.00"))
    shop.pay(order, app=case.app)
    reimbursement = reimburse(come_back({"mug": 1}))
    ways = {row.transaction: row.amount for row in reimbursement.attempts.all()}
    assert sum(ways.values()) == 50
    if by_card is not None:
        by_card.gift_card.refresh_from_db()
        assert by_card.gift_card.current_balance_amount == ways[by_card] == 30


def test_pain_14_the_free_one_is_kept_and_the_paid_one_refunded(
    case, sold, in_force, refund
):
    """The policy says what a kept gift costs: its price of 10.00, or nothing."""
    for policy, amounts in ((None, [20, 0]), ("whole", [10, 10])):
        in_force(**({"kept_gift": policy} if policy else {}))
        sold(
            Line(case.mug, 2, total_gross=D("20.00")),
            Line(case.shirt, 1, unit_gross=D("10.00"), is_gift=True),
        )
        assert [refund({"mug": 2}), refund({"shirt": 1})] == amounts
        assert left(case) == 0


def test_pain_15_three_are_refunded_where_two_came_back(case, ask, receive, reimburse):
    request = ask({"shirt": 3})
    receive(request, ("shirt", 2, "recycle"), ("shirt", 1, "missing"))
    assert reimburse(request).amount == D("39.99")
    with refused("invalid_state"):
        reimburse(request)
    assert left(case) == D("120.00")


def test_pain_16_a_time_out_is_forgotten_and_paid_again(
    case, come_back, reimburse, at_work
):
    case.provider.behave("pay_then_close")
    reimbursement = reimburse(come_back({"mug": 1}))
    attempt = reimbursement.attempts.get()
    key = attempt.key
    case.provider.behave("succeed")
    for _again in range(2):
        with at_work():
            tasks.send_refund(str(attempt.pk))
    with refused("invalid_state"):
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)
    attempt = reimbursement.attempts.get()
    assert (attempt.status, attempt.key) == ("unknown", key)
    assert paid_back(case) == [D("50.00")]


def test_pain_17_the_gateway_tells_before_the_shop_has_written(
    case, come_back, reimburse, app_reports, monkeypatch
):
    """The App reports within the request, and the same thing twice again later."""
    send = host.payments.send_refund

    def told_early(**request):
        send(**request)
        (payment,) = case.provider.payments
        app_reports(payment.psp_reference)

    monkeypatch.setattr(host.payments, "send_refund", told_early)
    request = come_back({"mug": 1})
    attempt = reimburse(request).attempts.get()
    for _time in range(2):
        app_reports(case.provider.payments[0].psp_reference)
        tasks.reconcile_refunds()
    attempt.refresh_from_db()
    assert (attempt.status, attempt.number) == ("done", 1)
    assert events(request).count("reimbursed") == 1
    assert (left(case), case.payment.refunded_value) == (D("109.99"), D("50.00"))


def test_pain_18_credit_is_given_twice_and_items_paid_again_in_steps(
    case, in_force, come_back, at_work
):
    """Two at the same moment: see ``tests.races.test_store_credit``."""
    in_force(
        resolutions=["store_credit"],
        store_credit={"bonus_percentage": 10},
    )
    request = come_back({"shirt": 3}, resolution=Resolution.STORE_CREDIT)

    def click(key, **payment):
        with at_work():
            return reimburse_return(
                request_id=request.pk,
                payment=Payment(**payment),
                actor=case.by_staff,
                idempotency_key=key,
            )

    first = click("one", amount=D("20.00"), reason="In steps.")
    assert click("one", amount=D("20.00"), reason="In steps.") == first
    with refused("invalid_state"):
        click("two")
    card = RefundAttempt.objects.get().gift_card
    assert (type(card).objects.count(), card.current_balance_amount) == (1, 22)


def test_pain_19_one_line_named_twice_or_with_impossible_units(case, ask):
    mug = case.lines["mug"].pk
    wanted = Wanted(case.order.pk, [WantedLine(mug, 1, "too-small") for _ in range(2)])
    with refused("duplicated_line"):
        request_return(wanted=wanted, actor=case.by_customer)
    for units in (-1, 0):
        with refused("quantity_not_positive"):
            ask({"mug": units})
    ask({"mug": 2})
    line = ReturnLine.objects.get()
    for units in (-1, 3):
        with pytest.raises(IntegrityError), transaction.atomic():
            ReturnLine.objects.filter(pk=line.pk).update(quantity_approved=units)


def test_pain_20_returns_of_one_order_take_each_others_money(
    case, come_back, reimburse, at_work
):
    requests = [come_back({"shirt": 1}), come_back({"mug": 1}), come_back({"shirt": 2})]
    case.provider.behave("later")
    for request in reversed(requests):
        reimburse(request)
    case.provider.behave("succeed")
    for request in requests:
        attempt = RefundAttempt.objects.get(reimbursement__request=request)
        assert request.number in attempt.granted_refund.reason
        told = [
            row
            for row in case.provider.requests
            if row.granted_refund_id
            == to_global_id("OrderGrantedRefund", attempt.granted_refund_id)
        ]
        assert [D(str(row.amount)) for row in told] == [attempt.amount]
    amounts = [
        RefundAttempt.objects.get(reimbursement__request=request).amount
        for request in requests
    ]
    assert sum(amounts) == D("109.99")
    assert sum(row.refundable for row in balances(case.order)) == D("50.00")
