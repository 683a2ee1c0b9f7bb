"""What went wrong with money in other systems, one short story each.

The numbers are those of the list that this product was designed from; most of them
have further tests of their own beside the code that they are about.
"""

from decimal import Decimal as D

import pytest
from graphql_relay import to_global_id

from saleor_returns import host, tasks
from saleor_returns.domain.lifecycle import RequestStatus, Resolution
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.models import RefundAttempt, ReimbursementLine
from saleor_returns.operations.inputs import Payment, Wanted, WantedLine
from saleor_returns.operations.reimburse import reimburse_return
from saleor_returns.operations.request import request_return
from saleor_returns.operations.retry_refund import retry_refund
from sandbox.shop import Line
from tests.operations.asserting import events, refused
from tests.operations.settling import paid, put_in_force, take_order
from tests.races.together import at_once, refusals

REFUND, CREDIT = Resolution.ORIGINAL_PAYMENT, Resolution.STORE_CREDIT
DELIVERY_TOO = {"outbound_shipping": "proportional"}
SENDING_COSTS = {"return_shipping_fee": {"type": "flat", "amount": {"EUR": "4.00"}}}


@pytest.fixture
def accept(ask, receive):
    """Ask for units and have them all accepted."""

    def accepted(units, **options):
        request = ask(units, **options)
        receive(request, *((sku, count, "recycle") for sku, count in units.items()))
        return request

    return accepted


def again(request):
    request.refresh_from_db()
    return request


@pytest.mark.parametrize(
    ("currency", "total", "parts"),
    [
        ("JPY", "100", ["33", "34", "33"]),
        ("EUR", "59.99", ["20.00", "19.99", "20.00"]),
        ("KWD", "1.000", ["0.333", "0.334", "0.333"]),
    ],
)
def test_pain_01_amounts_lose_digits_or_are_a_hundred_times_too_small(
    case, shop, accept, reimburse, currency, total, parts
):
    channel = shop.channel(currency.lower(), currency)
    take_order(case, shop, [Line(case.mug, 3, total_gross=D(total))], channel=channel)
    for _unit in parts:
        reimburse(accept({"mug": 1}))
    assert paid(case) == [D(part) for part in parts]
    assert {row.currency for row in case.provider.payments} == {currency}


def test_pain_02_parts_of_a_line_lose_cents(case, shop, accept, reimburse):
    take_order(case, shop, [Line(case.mug, 7, total_gross=D("10.00"))])
    for units in (2, 1, 3, 1):
        reimburse(accept({"mug": units}))
    assert sum(paid(case)) == D("10.00")
    sums = ReimbursementLine.objects.values_list("gross_amount", "net_amount")
    line = case.lines["mug"]
    assert sum(gross for gross, _net in sums) == line.total_price_gross_amount
    assert sum(net for _gross, net in sums) == line.total_price_net_amount


def test_pain_03_a_voucher_is_taken_off_each_part_again(case, shop, accept, reimburse):
    """60.00 by the list, 45.00 by a voucher on the order: 15.00 for each of three."""
    line = Line(case.shirt, 3, total_gross=D("45.00"), discount=D("15.00"))
    take_order(case, shop, [line], voucher_code="QUARTER")
    for _unit in range(3):
        reimburse(accept({"shirt": 1}))
    assert paid(case) == [D("15.00")] * 3


@pytest.mark.parametrize("tax_included", [True, False])
def test_pain_04_tax_is_left_out_or_rounded_apart(
    case, shop, accept, reimburse, tax_included
):
    # given
    channel = shop.channel(f"tax-{tax_included}", tax_included=tax_included)
    shop.list_in(channel, case.mug, D("1.03"))
    take_order(case, shop, [Line(case.mug, 3)], channel=channel)
    put_in_force(case, restocking_fee={"type": "percentage", "percentage": 15})
    line = case.lines["mug"]

    # when
    made = [reimburse(accept({"mug": 1})) for _unit in range(3)]

    # then
    goods = [row for one in made for row in one.lines.all()]
    assert sum(row.gross_amount for row in goods) == line.total_price_gross_amount
    assert sum(row.net_amount for row in goods) == line.total_price_net_amount
    fees = [row for one in made for row in one.charges.all()]
    for row in (*goods, *fees):
        assert abs(row.net_amount) <= abs(row.gross_amount)
    tax = sum(row.gross_amount - row.net_amount for row in fees)
    rate = 1 - line.total_price_net_amount / line.total_price_gross_amount
    charged = sum(row.gross_amount for row in fees)
    assert abs(tax - charged * rate) < D("0.03")


def test_pain_05_the_screen_promises_more_than_is_paid(case, shop, accept, reimburse):
    lines = [Line(case.mug, 2, total_gross=D("100.00"))]
    take_order(case, shop, lines, shipping_gross=D("5.00"))
    put_in_force(case, **DELIVERY_TOO, **SENDING_COSTS)
    request = accept({"mug": 1})
    (promised,) = proposals_of(request, case.order)
    reimburse(request)
    assert paid(case) == [promised.amount] == [D("48.50")]


@pytest.mark.parametrize("delivery", ["0.00", "2.50"])
def test_pain_06_more_is_refunded_for_the_delivery_than_it_cost(
    case, shop, accept, reimburse, delivery
):
    """A voucher made it free or cheaper; it came in two shipments."""
    lines = [Line(case.mug, 2, total_gross=D("100.00"))]
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=lines,
        shipping_gross=D(delivery),
        created_at=case.order.created_at,
    )
    case.payment = shop.pay(order, app=case.app)
    shop.fulfill(order, {"mug": 1})
    shop.fulfill(order, {"mug": 1})
    order.refresh_from_db()
    case.order, case.lines = order, {"mug": order.lines.get()}
    put_in_force(case, **DELIVERY_TOO)
    for _unit in range(2):
        reimburse(accept({"mug": 1}))
    assert sum(paid(case)) == order.total_gross_amount == 100 + D(delivery)


@pytest.mark.parametrize(
    ("resolution", "amount"), [(REFUND, "46.00"), (Resolution.KEEP_ITEM, "15.00")]
)
def test_pain_07_sending_back_is_charged_wrongly_or_not_at_all(
    case, ask, receive, reimburse, resolution, amount
):
    put_in_force(case, kept_item={"refund_percentage": 30}, **SENDING_COSTS)
    request = ask({"mug": 1}, resolution=resolution)
    if resolution == REFUND:
        receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    assert paid(case) == [D(amount)]


def test_pain_08_a_full_refund_is_not_what_was_paid(case, shop, accept, reimburse):
    # given
    lines = [
        Line(case.mug, 3, total_gross=D("9.99"), tax_rate=D("0.055")),
        Line(case.shirt, 7, total_gross=D("33.33")),
    ]
    order = take_order(
        case, shop, lines, shipping_gross=D("4.97"), shipping_tax_rate=D("0.1")
    )
    put_in_force(case, **DELIVERY_TOO)

    # when
    for units in ({"mug": 2}, {"shirt": 3}, {"mug": 1, "shirt": 4}):
        reimburse(accept(units))

    # then
    assert sum(paid(case)) == order.total_gross_amount
    case.payment.refresh_from_db()
    assert (case.payment.charged_value, case.payment.refunded_value) == (
        0,
        order.total_gross_amount,
    )


def test_pain_09_money_goes_back_in_another_currency(case, accept, reimburse):
    request = accept({"mug": 1})
    type(case.payment).objects.filter(pk=case.payment.pk).update(currency="USD")
    with refused("no_refundable_payment"):
        reimburse(request)
    type(case.payment).objects.filter(pk=case.payment.pk).update(currency="EUR")
    reimburse(request)
    assert [row.currency for row in case.provider.payments] == ["EUR"]


def test_pain_10_the_most_that_can_be_paid_falls_below_zero(case, accept, reimburse):
    # given
    first, second = accept({"mug": 1}), accept({"mug": 1})
    case.provider.behave("later")
    reimburse(first)
    case.payment.refresh_from_db()

    # then
    (left,) = proposals_of(second, case.order)
    assert (left.maximum, left.refundable) == (D("50.00"), D("109.99"))
    type(case.payment).objects.filter(pk=case.payment.pk).update(charged_value=0)
    (left,) = proposals_of(second, case.order)
    assert (left.maximum, left.refundable) == (0, 0)


def test_pain_11_nothing_to_refund_is_taken_for_an_error(case, accept, reimburse):
    free = accept({"sticker": 1})
    worthless = accept({"mug": 1})
    reimburse(free)
    reimburse(worthless, D(0), "Broken by the customer.")
    assert paid(case) == []
    for request in (free, worthless):
        assert again(request).status == RequestStatus.COMPLETED


def test_pain_12_two_payments_refund_the_units_twice(case, shop, accept, reimburse):
    # given
    lines = [Line(case.mug, 2, total_gross=D("100.00"))]
    order = take_order(case, shop, lines, pay=False)
    for amount in ("30.00", "70.00"):
        shop.pay(order, app=case.app, amount=D(amount))

    # when
    made = reimburse(accept({"mug": 1}))

    # then
    assert paid(case) == [D("30.00"), D("20.00")]
    assert [row.quantity for row in made.lines.all()] == [1]
    shown = order.granted_refunds.values_list("lines__quantity", flat=True)
    assert sum(units or 0 for units in shown) == 1


def test_pain_13_a_gift_card_is_refunded_and_stays_good(case, shop, ask, reimburse):
    # given
    kind = shop.product_type("gift-card")
    card = shop.variant("card", "Gift card", kind, channel=case.channel)
    take_order(case, shop, [Line(card, 1, total_gross=D("25.00"))])
    put_in_force(case, bought_gift_cards="take_back")
    (bought,) = host.gift_cards.bought_with([case.lines["card"].pk]).values()

    # when
    reimburse(ask({"card": 1}))

    # then
    assert paid(case) == [D("25.00")]
    assert host.gift_cards.left_on([bought[0].pk]) == {bought[0].pk: 0}


def test_pain_13_what_a_gift_card_paid_is_not_on_it_again(
    case, shop, accept, reimburse, pay_by_gift_card
):
    """Cards come after other payments. The sandbox's pay for nothing."""
    order = take_order(case, shop, [Line(case.mug, 2, total_gross=D(100))], pay=False)
    by_card = pay_by_gift_card(order, D("30.00"))
    case.payment = shop.pay(order, app=case.app)
    reimburse(accept({"mug": 1}))
    reimburse(accept({"mug": 1}))
    assert sum(paid(case)) == (70 if by_card else 100)
    if by_card:
        by_card.gift_card.refresh_from_db()
        assert by_card.gift_card.current_balance_amount == D("30.00")


@pytest.mark.parametrize(
    ("kept_gift", "parts"), [("free", [20, 0]), ("whole", [10, 10])]
)
def test_pain_14_the_paid_goods_go_back_and_the_free_ones_stay(
    case, shop, accept, reimburse, kept_gift, parts
):
    """Kept it costs what the policy says: nothing, or its price of 10.00."""
    gift = Line(case.shirt, 1, unit_gross=D("10.00"), is_gift=True)
    take_order(case, shop, [Line(case.mug, 2, total_gross=D("20.00")), gift])
    put_in_force(case, kept_gift=kept_gift)
    amounts = [reimburse(accept(units)).amount for units in ({"mug": 2}, {"shirt": 1})]
    assert amounts == parts


def test_pain_15_more_is_refunded_than_came_back(case, ask, receive, reimburse):
    request = ask({"shirt": 3})
    receive(request, ("shirt", 2, "recycle"), ("shirt", 1, "missing"))
    reimburse(request)
    assert paid(case) == [D("39.99")]
    with refused("invalid_state"):
        reimburse(request)


def test_pain_16_a_lost_answer_is_forgotten_and_asked_for_again(
    case, accept, reimburse, app_reports
):
    # given
    request = accept({"mug": 1})
    case.provider.behave("pay_then_close", times=1)
    made = reimburse(request)
    attempt = made.attempts.get()
    assert attempt.status == "unknown"

    # when
    with refused("invalid_state"):
        retry_refund(reimbursement_id=made.pk, actor=case.by_staff)
    app_reports(case.provider.payments[0].psp_reference)
    tasks.reconcile_refunds()

    # then
    kept = made.attempts.get()
    assert (kept.pk, kept.key, kept.status) == (attempt.pk, attempt.key, "done")
    assert len(case.provider.requests) == len(case.provider.payments) == 1


def test_pain_17_a_report_before_our_own_record_is_written_twice(
    case, accept, reimburse, app_reports
):
    """The App's report is there before our sweeper has looked, and comes again."""
    # given
    request = accept({"mug": 1})
    case.provider.behave("later", times=1)

    # when
    reimburse(request)
    (reference,) = case.provider.ledger._promised
    for _time in range(2):
        app_reports(reference)
        tasks.reconcile_refunds()

    # then
    assert events(request).count("reimbursed") == 1
    assert events(request).count("completed") == 1
    case.payment.refresh_from_db()
    assert case.payment.refunded_value == D("50.00")


@pytest.mark.django_db(transaction=True)
def test_pain_18_two_at_once_give_credit_and_money_twice(case, accept):
    # given
    put_in_force(case)
    credit, refund = accept({"mug": 1}, resolution=CREDIT), accept({"mug": 1})

    def pay(request):
        (made,) = reimburse_return(
            request_id=request.pk, payment=Payment(), actor=case.by_staff
        )
        return made

    # when
    twice_each = [credit, credit, refund, refund]
    results = at_once(*(lambda request=row: pay(request) for row in twice_each))

    # then
    assert len(refusals(results)) == 2
    assert RefundAttempt.objects.filter(gift_card__isnull=False).count() == 1
    assert paid(case) == [D("50.00")]


def test_pain_19_a_line_named_twice_or_below_zero_counts_more(case, ask):
    shirt = case.lines["shirt"].pk
    twice = Wanted(case.order.pk, [WantedLine(shirt, 1, "too-small")] * 2)
    with refused("duplicated_line"):
        request_return(wanted=twice, actor=case.by_customer)
    for units in (0, -1):
        with refused("quantity_not_positive"):
            ask({"shirt": units})
    assert ask({"shirt": 3}).lines.get().quantity_requested == 3


def test_pain_20_several_returns_of_an_order_get_each_others_money(
    case, accept, reimburse
):
    # given
    returns = [accept({"shirt": 1}) for _time in range(3)] + [accept({"mug": 2})]

    # when: the last first
    made = {request.pk: reimburse(request) for request in reversed(returns)}

    # then
    by_grant = {row.granted_refund_id: row.amount for row in case.provider.payments}
    for request in returns:
        attempt = made[request.pk].attempts.get()
        told = by_grant.pop(
            to_global_id("OrderGrantedRefund", attempt.granted_refund_id)
        )
        assert told == attempt.amount == made[request.pk].amount
        assert request.number in attempt.granted_refund.reason
    assert by_grant == {}
    case.payment.refresh_from_db()
    assert case.payment.refunded_value == D("159.99")
