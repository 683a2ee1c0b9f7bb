from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.utils import timezone

from saleor_returns import host, tasks
from saleor_returns.domain.exchange import ExchangeStatus
from saleor_returns.domain.lifecycle import RequestStatus, Resolution
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.models import Exchange
from saleor_returns.operations.approve import approve_return
from saleor_returns.operations.cancel import cancel_return
from saleor_returns.operations.change_resolution import change_resolution
from saleor_returns.operations.exchanges.cancel import cancel_exchange
from saleor_returns.operations.exchanges.change import change_exchange
from saleor_returns.operations.exchanges.payment_link import (
    exchange_to_pay,
    payment_url,
)
from saleor_returns.operations.exchanges.release import release_exchange
from saleor_returns.operations.inputs import NewGoods, Payment, ResolutionChange
from saleor_returns.operations.reimburse import reimburse_return
from sandbox.shop import Line
from tests.exchanging import allocated

from .asserting import events, refused
from .settling import take_order

pytestmark = pytest.mark.usefixtures("terms")


def test_for_the_same_price(case, goods, swap, receive):
    # given
    stock = allocated(goods.cap)
    request = swap(("mug", 1, {goods.cap: 1}))
    exchange = request.exchanges.get()
    assert exchange.status == ExchangeStatus.AWAITING_GOODS
    assert exchange.order.original == case.order
    assert exchange.order.status == "unconfirmed"
    assert (exchange.credit_amount, exchange.owed_amount) == (50, 0)
    assert allocated(goods.cap) == stock + 1

    # when
    receive(request, ("mug", 1, "restock"))

    # then
    exchange.refresh_from_db()
    assert exchange.status == ExchangeStatus.RELEASED
    assert exchange.order.status == "unfulfilled"
    assert events(request) == [
        "requested",
        "approved",
        "exchange_ordered",
        "received",
        "stock_moved",
        "exchange_released",
        "reimbursed",
        "completed",
    ]
    reimbursement = request.reimbursements.get()
    assert (reimbursement.amount, reimbursement.resolution) == (0, "exchange")
    assert [row.kind for row in reimbursement.charges.all()] == ["new_goods"]
    assert case.provider.payments == []


def the(request):
    return request.exchanges.order_by("number").last()


def test_cheaper_and_the_difference_is_refunded(case, goods, swap, receive, reimburse):
    # given
    request = swap(("mug", 1, {goods.scarf: 1}))
    receive(request, ("mug", 1, "restock"))
    assert the(request).status == ExchangeStatus.RELEASED

    # when
    reimbursement = reimburse(request)

    # then
    assert reimbursement.amount == D("20.00")
    assert [payment.amount for payment in case.provider.payments] == [D("20.00")]
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED


def test_cheaper_and_the_difference_is_store_credit(
    case, goods, terms, swap, receive, reimburse
):
    # given
    terms({"if_cheaper": "store_credit"})
    request = swap(("mug", 1, {goods.scarf: 1}))
    receive(request, ("mug", 1, "restock"))

    # when
    reimbursement = reimburse(request)

    # then
    attempt = reimbursement.attempts.get()
    assert (attempt.payment_kind, attempt.amount) == ("store_credit", 20)
    assert attempt.gift_card.current_balance_amount == 20
    assert case.provider.payments == []


def test_cheaper_and_the_difference_is_waived(case, goods, terms, swap, receive):
    # given
    terms({"if_cheaper": "waive"})
    request = swap(("mug", 1, {goods.scarf: 1}))

    # when
    receive(request, ("mug", 1, "restock"))

    # then
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED
    assert request.reimbursements.get().amount == 0
    assert case.provider.payments == []


def pay_for(shop, case, exchange):
    shop.pay(exchange.order, app=case.app, amount=exchange.owed_amount)


def test_dearer_and_paid(case, shop, goods, swap, receive):
    # given
    request = swap(("mug", 1, {goods.hat: 1}))
    exchange = the(request)
    assert exchange.status == ExchangeStatus.AWAITING_PAYMENT
    assert (exchange.credit_amount, exchange.owed_amount) == (50, 10)
    assert host.exchanges.owed(exchange.order) == D("10.00")
    receive(request, ("mug", 1, "restock"))
    request.refresh_from_db()
    assert request.status == RequestStatus.APPROVED

    # when
    pay_for(shop, case, exchange)
    tasks.follow_exchanges()

    # then
    exchange.refresh_from_db()
    request.refresh_from_db()
    assert exchange.status == ExchangeStatus.RELEASED
    assert exchange.order.status == "unfulfilled"
    assert request.status == RequestStatus.COMPLETED
    assert "exchange_paid" in events(request)
    tasks.follow_exchanges()
    assert events(request).count("exchange_released") == 1


def test_receiving_notices_that_the_difference_was_paid(
    case, shop, goods, swap, receive
):
    request = swap(("mug", 1, {goods.hat: 1}))
    pay_for(shop, case, the(request))
    receive(request, ("mug", 1, "restock"))
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED


def late(request):
    past = timezone.now() - timedelta(minutes=1)
    request.exchanges.update(pay_until=past)


def test_dearer_and_not_paid_in_time(case, goods, swap, receive):
    # given
    stock = allocated(goods.hat)
    request = swap(("mug", 1, {goods.hat: 1}))
    tasks.follow_exchanges()
    assert the(request).status == ExchangeStatus.AWAITING_PAYMENT
    receive(request, ("mug", 1, "restock"))
    late(request)

    # when
    tasks.follow_exchanges()
    tasks.follow_exchanges()

    # then
    exchange = the(request)
    assert exchange.status == ExchangeStatus.EXPIRED
    assert exchange.order.status == "canceled"
    assert allocated(goods.hat) == stock
    assert events(request).count("exchange_expired") == 1
    request.refresh_from_db()
    assert request.attention == ["exchange_unsettled"]
    assert request.status == RequestStatus.APPROVED

    # and when the customer chooses again
    change(request, case, goods.cap)

    # then
    request.refresh_from_db()
    assert (the(request).status, the(request).number) == (ExchangeStatus.RELEASED, 2)
    assert request.attention == []
    assert request.status == RequestStatus.COMPLETED


def change(request, case, variant, units=1, line="mug"):
    row = request.lines.get(sku=line)
    return change_exchange(
        request_id=request.pk,
        wanted={row.pk: [NewGoods(variant.pk, units)]},
        actor=case.by_customer,
    )


def test_dearer_and_waived(case, goods, terms, swap, receive):
    # given
    terms({"if_dearer": "waive"})

    # when
    request = swap(("mug", 1, {goods.hat: 1}))

    # then
    exchange = the(request)
    assert (exchange.worth_amount, exchange.credit_amount) == (50, 60)
    assert host.exchanges.is_paid(exchange.order)
    receive(request, ("mug", 1, "restock"))
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED


def test_two_variants_for_one_line(case, goods, swap, receive):
    # when
    request = swap(("mug", 2, {goods.cap: 1, goods.scarf: 2}))

    # then
    exchange = the(request)
    assert exchange.total_amount == 110
    assert exchange.owed_amount == 10
    rows = exchange.items.values_list("sku", "quantity", "unit_gross_amount")
    assert set(rows) == {("cap", 1, 50), ("scarf", 2, 30)}
    assert exchange.order.lines.count() == 2


def test_pain_26_sold_out_between_request_and_approval(
    case, goods, terms, swap, receive
):
    # given
    terms(outcome={"do": "review"})
    first = swap(("mug", 1, {goods.last: 1}))
    second = swap(("mug", 1, {goods.last: 1}))
    assert the(second).status == ExchangeStatus.WAITING
    approve_return(request_id=first.pk, actor=case.by_staff)

    # when
    approve_return(request_id=second.pk, actor=case.by_staff)

    # then
    assert the(second).status == ExchangeStatus.SOLD_OUT
    assert allocated(goods.last) == 1
    second.refresh_from_db()
    assert second.status == RequestStatus.APPROVED
    assert second.attention == ["exchange_unsettled"]
    event = second.events.get(type="exchange_sold_out")
    assert event.data["goods"] == [{"sku": "last", "why": "sold_out", "left": 0}]
    with refused("variant_sold_out"):
        change(second, case, goods.last)
    change(second, case, goods.cap)
    assert the(second).status == ExchangeStatus.AWAITING_GOODS


def test_pain_22_the_exchange_takes_from_the_new_variant(case, goods, swap):
    mug, cap = allocated(case.mug), allocated(goods.cap)
    swap(("mug", 2, {goods.cap: 2}))
    assert (allocated(case.mug), allocated(goods.cap)) == (mug, cap + 2)


def test_pain_36_new_goods_are_told(case, shop, goods, swap):
    request = swap(("mug", 1, {goods.cap: 1}))
    event = request.events.get(type="exchange_ordered")
    exchange = the(request)
    assert event.data["order"] == str(exchange.order_id)
    for order in (case.order, exchange.order):
        note = order.events.get(type="note_added")
        assert request.number in note.parameters["message"]


def test_canceling_the_return_frees_the_stock_once(case, goods, swap):
    # given
    stock = allocated(goods.hat)
    request = swap(("mug", 1, {goods.hat: 1}))

    # when
    cancel_return(request_id=request.pk, actor=case.by_customer)

    # then
    exchange = the(request)
    assert exchange.status == ExchangeStatus.CANCELED
    assert allocated(goods.hat) == stock
    assert host.exchanges.charged_beyond_credit(exchange.order) == 0
    with refused("invalid_state"):
        cancel_exchange(exchange_id=exchange.pk, actor=case.by_staff)
    assert allocated(goods.hat) == stock


def test_what_was_sent_is_not_taken_back(case, shop, goods, terms, swap):
    # given
    terms({"ship": "approval"})
    request = swap(("mug", 1, {goods.cap: 1}))
    exchange = the(request)
    assert exchange.status == ExchangeStatus.RELEASED
    assert exchange.order.status == "unfulfilled"
    shop.fulfill(exchange.order, warehouse=case.warehouse)

    # then
    with refused("exchange_sent"):
        cancel_exchange(exchange_id=exchange.pk, actor=case.by_staff)
    with refused("exchange_sent"):
        cancel_return(request_id=request.pk, actor=case.by_customer)
    exchange.refresh_from_db()
    assert exchange.status == ExchangeStatus.RELEASED


def test_shipped_at_approval_and_settled_when_the_goods_are_back(
    case, goods, terms, swap, receive
):
    # given
    terms({"ship": "approval"})
    request = swap(("mug", 2, {goods.cap: 2}))
    assert not request.reimbursements.exists()

    # when
    receive(request, ("mug", 1, "restock"))
    assert not request.reimbursements.exists()
    receive(request, ("mug", 1, "restock"))

    # then
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED
    assert request.reimbursements.get().amount == 0


def test_shipped_at_approval_and_not_all_comes_back(case, goods, terms, swap, receive):
    # given
    terms({"ship": "approval"})
    request = swap(("mug", 2, {goods.cap: 2}))

    # when
    receive(request, ("mug", 1, "restock"), ("mug", 1, "missing"))

    # then
    request.refresh_from_db()
    assert request.attention == ["exchange_unsettled"]
    assert request.status == RequestStatus.APPROVED

    # and when staff let it be
    release_exchange(exchange_id=the(request).pk, actor=case.by_staff)

    # then
    request.refresh_from_db()
    assert (request.attention, request.status) == ([], RequestStatus.COMPLETED)
    assert request.reimbursements.get().amount == 0


@pytest.mark.parametrize("fate", ["return_to_customer", "missing"])
def test_not_all_was_accepted_and_staff_release_it(case, goods, swap, receive, fate):
    # given
    request = swap(("mug", 2, {goods.cap: 2}))
    receive(request, ("mug", 1, "restock"), ("mug", 1, fate))
    request.refresh_from_db()
    assert request.attention == ["exchange_unsettled"]
    exchange = the(request)
    assert exchange.status == ExchangeStatus.AWAITING_GOODS

    # when
    release_exchange(exchange_id=exchange.pk, actor=case.by_staff)

    # then
    request.refresh_from_db()
    exchange.refresh_from_db()
    assert (request.attention, request.status) == ([], RequestStatus.COMPLETED)
    assert exchange.order.status == "unfulfilled"
    charge = request.reimbursements.get().charges.get()
    assert charge.gross_amount == -50


def test_not_all_was_accepted_and_staff_cancel_it(case, goods, swap, receive):
    # given
    stock = allocated(goods.cap)
    request = swap(("mug", 2, {goods.cap: 2}))
    receive(request, ("mug", 1, "restock"), ("mug", 1, "return_to_customer"))

    # when
    cancel_exchange(exchange_id=the(request).pk, actor=case.by_staff)

    # then
    request.refresh_from_db()
    assert request.attention == ["exchange_unsettled"]
    assert request.status == RequestStatus.APPROVED
    assert allocated(goods.cap) == stock


def test_a_settled_exchange_that_is_canceled_gives_its_credit_back(
    case, goods, swap, receive, reimburse
):
    # given
    request = swap(("mug", 1, {goods.cap: 1}))
    receive(request, ("mug", 1, "restock"))

    # when
    cancel_exchange(exchange_id=the(request).pk, actor=case.by_staff)

    # then
    request.refresh_from_db()
    assert request.status == RequestStatus.APPROVED
    assert request.attention == ["exchange_unsettled"]
    assert reimburse(request).amount == 50
    request.refresh_from_db()
    assert (request.attention, request.status) == ([], RequestStatus.COMPLETED)
    with refused("invalid_state"):
        reimburse_again(request, case)


def reimburse_again(request, case):
    from saleor_returns.operations.inputs import Payment
    from saleor_returns.operations.reimburse import reimburse_return

    reimburse_return(request_id=request.pk, payment=Payment(), actor=case.by_staff)


def test_units_cannot_be_refunded_and_exchanged(case, goods, swap, receive):
    request = swap(("mug", 2, {goods.cap: 2}))
    receive(request, ("mug", 1, "restock"))
    assert proposals_of(request, case.order) == []
    with refused("nothing_to_reimburse"):
        reimburse_again(request, case)


def test_a_replacement_costs_nothing(case, terms, swap, receive):
    # given
    terms(restocking_fee={"type": "percentage", "percentage": 10})
    stock = allocated(case.shirt)
    case.shirt.channel_listings.update(
        price_amount=D("99.00"), discounted_price_amount=D("99.00")
    )

    # when
    request = swap(("shirt", 2, {}), resolution=Resolution.REPLACEMENT)

    # then
    exchange = the(request)
    assert exchange.total_amount == exchange.credit_amount == D("39.99")
    assert host.exchanges.is_paid(exchange.order)
    assert allocated(case.shirt) == stock + 2
    receive(request, ("shirt", 2, "write_off"))
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED
    assert request.reimbursements.get().amount == 0


def test_fees_lower_what_the_goods_count_for(case, goods, terms, swap, receive):
    # given
    terms(restocking_fee={"type": "percentage", "percentage": 10})

    # when
    request = swap(("mug", 1, {goods.cap: 1}))

    # then
    exchange = the(request)
    assert (exchange.worth_amount, exchange.owed_amount) == (45, 5)
    receive(request, ("mug", 1, "restock"))
    assert not request.reimbursements.exists()


def test_delivery_costs_are_paid_out_and_count_for_no_goods(
    case, shop, goods, terms, swap, receive, reimburse
):
    """Also where the customer gives up what cheaper goods leave."""
    # given
    lines = [Line(case.mug, 1, total_gross=D("50.00"))]
    take_order(case, shop, lines, shipping_gross=D("5.00"))
    terms({"if_cheaper": "waive"}, outbound_shipping="when_all_returned")

    # when
    request = swap(("mug", 1, {goods.scarf: 1}))

    # then
    assert the(request).worth_amount == 50
    receive(request, ("mug", 1, "restock"))
    assert reimburse(request).amount == 5


def test_goods_count_for_no_more_than_the_customer_paid(
    case, shop, goods, terms, swap, receive
):
    # given
    lines = [Line(case.mug, 1, total_gross=D("50.00"))]
    order = take_order(case, shop, lines, pay=False)
    shop.pay(order, app=case.app, amount=D("30.00"))
    terms()

    # when
    request = swap(("mug", 1, {goods.cap: 1}))

    # then
    exchange = the(request)
    assert (exchange.worth_amount, exchange.owed_amount) == (30, 20)


@pytest.fixture
def paid_in_cash_and_by_card(case, shop, terms):
    """A shirt and a mug of 50.00 each; nobody can give the cash back but staff."""
    lines = [Line(row, 1, total_gross=D("50.00")) for row in (case.shirt, case.mug)]
    order = take_order(case, shop, lines, pay=False)
    case.payment = shop.pay(order, app=case.app, amount=D("50.00"))
    shop.pay(order, amount=D("50.00"), name="Cash")
    terms()


@pytest.mark.usefixtures("paid_in_cash_and_by_card")
def test_credit_leaves_the_card_to_refund_the_difference_of_an_exchange(
    case, goods, swap, receive, at_work
):
    # given
    request = swap(("mug", 1, {goods.scarf: 1}), ("shirt", 1, None))
    request.lines.filter(sku="shirt").update(resolution=Resolution.STORE_CREDIT)
    receive(request, ("mug", 1, "restock"), ("shirt", 1, "restock"))

    # when
    with at_work():
        made = reimburse_return(
            request_id=request.pk, payment=Payment(), actor=case.by_staff
        )

    # then
    assert [(row.resolution, row.amount) for row in made] == [
        ("store_credit", 50),
        ("exchange", 20),
    ]
    assert [row.amount for row in case.provider.payments] == [20]


@pytest.mark.usefixtures("paid_in_cash_and_by_card")
def test_what_is_refunded_is_there_no_more_for_the_difference_of_an_exchange(
    case, goods, swap, receive
):
    request = swap(("mug", 1, {goods.scarf: 1}), ("shirt", 1, None))
    receive(request, ("mug", 1, "restock"), ("shirt", 1, "restock"))
    refund, difference = proposals_of(request, case.order)
    assert (refund.amount, refund.refundable, refund.held) == (50, 50, 70)
    assert (difference.amount, difference.refundable, difference.held) == (20, 0, 20)
    assert difference.outside == 20


def test_one_line_is_refunded_and_one_exchanged(case, goods, swap, receive, reimburse):
    # given
    request = swap(("mug", 1, {goods.cap: 1}), ("shirt", 1, None))

    # when
    receive(request, ("mug", 1, "restock"), ("shirt", 1, "restock"))

    # then
    assert reimburse(request).amount == D("20.00")
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED
    amounts = request.reimbursements.values_list("resolution", "amount")
    assert set(amounts) == {("exchange", 0), ("original_payment", 20)}


def test_without_variants_an_exchange_is_refused(case, swap):
    with refused("variants_required"):
        swap(("mug", 1, {}))


def test_what_cannot_be_had_is_named(case, shop, goods, swap):
    other = shop.channel("us", "USD")
    elsewhere = shop.variant("elsewhere", channel=other)
    with refused("variant_not_available", "variant_sold_out") as caught:
        swap(("mug", 1, {goods.last: 2, elsewhere: 1}))
    problems = {row.variant: row for row in caught.value.problems}
    assert problems[goods.last.pk].quantity == 1
    assert problems[goods.last.pk].line == case.lines["mug"].pk


def test_a_guest_s_order_is_exchanged_by_staff(case, shop, goods, swap, receive):
    # given
    type(case.order).objects.filter(pk=case.order.pk).update(user=None)

    # when
    request = swap(("mug", 1, {goods.cap: 1}), actor=case.by_staff)

    # then
    exchange = the(request)
    assert exchange.order.user is None
    assert exchange.order.user_email == case.order.user_email
    receive(request, ("mug", 1, "restock"))
    request.refresh_from_db()
    assert request.status == RequestStatus.COMPLETED


def test_an_order_canceled_natively_is_noticed(case, goods, swap):
    request = swap(("mug", 1, {goods.cap: 1}))
    order = the(request).order
    type(order).objects.filter(pk=order.pk).update(status="canceled")
    tasks.follow_exchanges()
    assert the(request).status == ExchangeStatus.CANCELED


def test_rows_outlive_the_goods_and_their_order(case, goods, swap):
    # given
    request = swap(("mug", 1, {goods.cap: 1}))
    exchange = the(request)
    number, order_id = exchange.order_number, exchange.order_id

    # when
    type(goods.cap).objects.filter(pk=goods.cap.pk).delete()
    Exchange.objects.filter(pk=exchange.pk).update(order=None)
    tasks.follow_exchanges()

    # then
    exchange = the(request)
    assert order_id
    assert (exchange.order_number, exchange.status) == (number, "canceled")
    item = exchange.items.get()
    assert (item.variant, item.sku, item.product_name) == (None, "cap", "Cap")


def test_who_wants_money_after_all_sets_the_goods_free(
    case, goods, swap, receive, reimburse
):
    # given
    stock = allocated(goods.cap)
    request = swap(("mug", 1, {goods.cap: 1}), ("shirt", 1, {goods.cap: 1}))
    mug = request.lines.get(sku="mug")
    refund = ResolutionChange(mug.pk, Resolution.ORIGINAL_PAYMENT)

    # when
    change_resolution(request_id=request.pk, changes=[refund], actor=case.by_customer)

    # then
    assert allocated(goods.cap) == stock + 1
    exchange = the(request)
    assert exchange.number == 2
    assert [item.line.sku for item in exchange.items.all()] == ["shirt"]
    receive(request, ("mug", 1, "restock"))
    assert reimburse(request).amount == 50


@pytest.mark.parametrize(
    ("currency", "paid", "price", "owed"),
    [("JPY", "1001", "501", "0"), ("KWD", "10.002", "5.123", "0.122")],
)
def test_other_currencies(case, shop, terms, swap, currency, paid, price, owed):
    # given
    channel = shop.channel("other", currency)
    shop.warehouse("paris", channels=[channel])
    sold, wanted = (
        shop.variant(
            sku,
            product_type=case.clothing,
            price=D(price),
            channel=channel,
            stock={case.warehouse: 5},
        )
        for sku in ("sold", "wanted")
    )
    line = Line(sold, 2, total_gross=D(paid))
    order = shop.order(channel=channel, customer=case.customer, lines=[line])
    shop.pay(order, app=case.app)
    shop.fulfill(order, warehouse=case.warehouse)
    case.channel = channel
    terms()

    # when
    row = order.lines.get()
    request = swap((row.pk, 1, {wanted: 1}), order=order)

    # then
    exchange = the(request)
    assert exchange.currency == currency
    assert exchange.owed_amount == D(owed)
    assert exchange.worth_amount + exchange.owed_amount == D(price)


def test_a_token_opens_what_is_to_be_paid_and_nothing_else(
    case, shop, goods, swap, payment_page
):
    # given
    request = swap(("mug", 1, {goods.hat: 1}))
    exchange = the(request)
    url = payment_url(exchange)

    # then
    token = url.removeprefix(payment_page)
    assert exchange_to_pay(token, Exchange.objects) == exchange
    assert exchange_to_pay(token[:-1], Exchange.objects) is None
    assert exchange_to_pay("", Exchange.objects) is None
    pay_for(shop, case, exchange)
    tasks.follow_exchanges()
    assert exchange_to_pay(token, Exchange.objects) is None
    assert payment_url(the(request)) is None
