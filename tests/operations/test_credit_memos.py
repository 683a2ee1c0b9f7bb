"""Whoever is paid back gets one credit memo, which says why, and never changes."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from saleor_returns import tasks
from saleor_returns.domain.lifecycle import PaymentKind
from saleor_returns.models import CreditMemo, CreditMemoSeries
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.resolve_refund import resolve_refund
from saleor_returns.operations.retry_refund import retry_refund
from sandbox.shop import Line
from tests.invariants import adds_up
from tests.policies import policy

SELLER = "Maison Exemple SARL\n1 rue du Port\n13002 Marseille\nTVA FR12345678901"


@pytest.fixture
def mug_is_back(ask, receive):
    def make(**options):
        request = ask({"mug": 1}, **options)
        receive(request, ("mug", 1, "recycle"))
        return request

    return make


@pytest.fixture
def in_force(case):
    def publish(*rules, **defaults):
        publish_policy(
            channel=case.channel,
            document=policy(*rules, **defaults),
            effective_from=case.order.created_at - timedelta(days=1),
        )

    return publish


def numbers():
    return list(CreditMemo.objects.values_list("number", flat=True))


@pytest.mark.parametrize("sellers", [["Example"], {"eur": ["Example"]}])
def test_sellers_that_cannot_be_read_keep_no_refund_from_being_paid(
    case, settings, mug_is_back, reimburse, sellers
):
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {**ours, "CREDIT_MEMO_SELLERS": sellers}
    reimbursement = reimburse(mug_is_back())
    assert reimbursement.attempts.get().status == "done"
    assert reimbursement.credit_memo.shown.seller == (case.channel.name,)


def test_a_paid_refund_has_a_memo_of_all_that_it_is_for(
    case, settings, mug_is_back, reimburse
):
    # given
    settings.SALEOR_RETURNS = {
        **getattr(settings, "SALEOR_RETURNS", {}),
        "CREDIT_MEMO_SELLERS": {"*": "Somebody", "eur": SELLER},
    }
    case.order.lines.update(translated_product_name="Tasse", translated_variant_name="")
    type(case.order).objects.filter(pk=case.order.pk).update(language_code="fr")
    request = mug_is_back()

    # when
    reimbursement = reimburse(request)

    # then
    memo = reimbursement.credit_memo
    adds_up(memo)
    assert (memo.number, memo.language) == ("CM-EUR-000001", "fr")
    assert (memo.channel, memo.channel_slug) == (case.channel, "eur")
    shown = memo.shown
    assert shown.seller == tuple(SELLER.splitlines())
    assert (shown.order_number, shown.return_number) == (
        str(case.order.number),
        request.number,
    )
    assert shown.customer.name == "Zoe Example"
    assert shown.customer.country == "FR"
    (line,) = shown.lines
    assert (line.sku, line.name, line.quantity) == ("mug", "Tasse", 1)
    assert (line.gross, line.net, line.rate) == (D("50.00"), D("41.67"), D("0.2"))
    assert [(row.rate, row.tax) for row in shown.taxes] == [(D("0.2"), D("8.33"))]
    assert [(row.kind, row.amount) for row in shown.payments] == [
        (PaymentKind.TRANSACTION, D("50.00"))
    ]


def test_fees_delivery_costs_and_what_staff_took_off_stand_on_it(
    case, shop, in_force, ask, receive, reimburse
):
    # given
    in_force(
        restocking_fee={"type": "percentage", "percentage": 10},
        outbound_shipping="when_all_returned",
    )
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[
            Line(case.mug, 2, total_gross=D("100.00")),
            Line(case.shirt, 1, total_gross=D("21.10"), tax_rate=D("0.055")),
        ],
        shipping_gross=D("6.00"),
        created_at=case.order.created_at,
    )
    shop.pay(order, app=case.app)
    shop.fulfill(order, warehouse=case.warehouse)
    request = ask({line.pk: line.quantity for line in order.lines.all()}, order=order)
    receive(request, ("mug", 2, "recycle"), ("shirt", 1, "recycle"))

    # when
    memo = reimburse(request, D("100.00"), "A scratch.").credit_memo

    # then
    adds_up(memo)
    shown = memo.shown
    kinds = {row.kind: row for row in shown.charges}
    assert kinds["outbound_shipping"].gross == D("6.00")
    assert kinds["outbound_shipping"].rate == D("0.2")
    assert kinds["adjustment"].gross == D("-14.99")
    fees = [row for row in shown.charges if row.kind == "restocking_fee"]
    assert {(row.name, row.gross, row.rate) for row in fees} == {
        ("Mug", D("-10.00"), D("0.2")),
        ("Shirt", D("-2.11"), D("0.055")),
    }
    assert [row.rate for row in shown.taxes] == [D("0.2"), D("0.055")]


def test_a_bonus_is_shown_apart_and_lowers_no_sale(
    case, in_force, mug_is_back, reimburse
):
    in_force(
        resolutions=["original_payment", "store_credit"],
        store_credit={"bonus_percentage": 10},
    )
    memo = reimburse(mug_is_back(resolution="store_credit")).credit_memo

    adds_up(memo)
    shown = memo.shown
    assert shown.bonus == D("5.00")
    assert shown.total.gross == D("50.00")
    (payment,) = shown.payments
    assert (payment.kind, payment.amount) == (PaymentKind.STORE_CREDIT, D("50.00"))
    assert payment.name.startswith("…")
    assert shown.charges == ()


def test_what_was_paid_outside_has_one_without_the_note_of_staff(
    case, shop, ask, receive
):
    from saleor_returns.operations.inputs import Payment
    from saleor_returns.operations.reimburse import reimburse_return

    order = shop.order(
        channel=case.channel, customer=case.customer, lines=[Line(case.mug, 1)]
    )
    shop.pay(order)
    shop.fulfill(order, warehouse=case.warehouse)
    request = ask({order.lines.get().pk: 1}, order=order)
    receive(request, ("mug", 1, "recycle"))

    (reimbursement,) = reimburse_return(
        request_id=request.pk,
        payment=Payment(outside="Cash, from the drawer of Zoe. SEPA 4711"),
        actor=case.by_staff,
    )

    adds_up(reimbursement.credit_memo)
    (payment,) = reimbursement.credit_memo.shown.payments
    assert (payment.kind, payment.name) == (PaymentKind.OUTSIDE, "")


def test_nothing_paid_is_nothing_to_document(ask, receive, reimburse):
    request = ask({"sticker": 1})
    receive(request, ("sticker", 1, "recycle"))
    reimburse(request)
    assert not CreditMemo.objects.exists()
    assert not CreditMemoSeries.objects.exists()


def test_a_refund_that_failed_has_none_until_it_is_paid(
    case, mug_is_back, reimburse, at_work
):
    # given
    case.provider.behave("fail")
    reimbursement = reimburse(mug_is_back())
    assert numbers() == []

    # when
    case.provider.behave("succeed")
    with at_work():
        retry_refund(reimbursement_id=reimbursement.pk, actor=case.by_staff)

    # then
    assert numbers() == ["CM-EUR-000001"]


def test_money_that_came_back_and_is_paid_again_leaves_the_memo(
    case, mug_is_back, reimburse, at_work, app_reports
):
    # given
    reimbursement = reimburse(mug_is_back())
    memo = CreditMemo.objects.get()
    attempt = reimbursement.attempts.get()

    # when
    app_reports(attempt.psp_reference, "REFUND_REVERSE", attempt.amount)
    tasks.reconcile_refunds()
    attempt.refresh_from_db()
    resolve_refund(
        attempt_id=attempt.pk, paid=True, reason="By bank.", actor=case.by_staff
    )

    # then
    (left,) = CreditMemo.objects.values()
    assert left == CreditMemo.objects.filter(pk=memo.pk).values().get()
    assert left["content"] == memo.content
    assert reimbursement.request.events.filter(type="reimbursed").count() == 2


def test_numbers_have_no_gap_where_a_transaction_is_undone(mug_is_back, reimburse):
    # given
    request = mug_is_back()
    CreditMemoSeries.objects.create(prefix="CM-EUR-", last=41)

    # when
    with transaction.atomic():
        reimburse(request)
        assert numbers() == ["CM-EUR-000042"]
        transaction.set_rollback(True)

    # then
    assert CreditMemoSeries.objects.get().last == 41
    assert numbers() == []


def test_each_prefix_is_a_series_of_its_own(case, settings, ask, receive, reimburse):
    def one_more(prefix):
        settings.SALEOR_RETURNS = {
            **getattr(settings, "SALEOR_RETURNS", {}),
            "CREDIT_MEMO_PREFIX": prefix,
        }
        request = ask({"shirt": 1})
        receive(request, ("shirt", 1, "recycle"))
        return reimburse(request).credit_memo.number

    assert [one_more("26/"), one_more("26/"), one_more("27/")] == [
        "26/000001",
        "26/000002",
        "27/000001",
    ]


def test_a_number_outgrows_its_zeros(case, mug_is_back, reimburse):
    CreditMemoSeries.objects.create(prefix="CM-EUR-", last=999_999)
    reimburse(mug_is_back())
    assert numbers() == ["CM-EUR-1000000"]


def test_a_memo_stays_as_it_was_issued(case, mug_is_back, reimburse):
    # given
    reimburse(mug_is_back())
    memo = CreditMemo.objects.get()

    # when
    case.order.lines.update(product_name="Renamed", product_sku="RENAMED")
    case.order.billing_address.delete()
    case.mug.product.delete()
    case.channel.slug = "renamed"
    case.channel.save()
    case.customer.delete()

    # then
    again = CreditMemo.objects.get()
    assert again.content == memo.content
    assert again.channel_slug == "eur"
    for change in ({"content": {}}, {"number": "1"}, {"issued_at": timezone.now()}):
        with pytest.raises(IntegrityError, match="issued"), transaction.atomic():
            CreditMemo.objects.update(**change)


def test_a_slug_that_another_channel_takes_goes_on_with_its_series(
    case, shop, mug_is_back, ask, receive, reimburse
):
    # given
    reimburse(mug_is_back())
    type(case.channel).objects.filter(pk=case.channel.pk).update(slug="old")
    other = shop.channel("eur", "EUR")
    shop.list_in(other, case.mug, D("50.00"))
    order = shop.order(channel=other, customer=case.customer, lines=[Line(case.mug, 1)])
    shop.pay(order, app=case.app)
    shop.fulfill(order, warehouse=case.warehouse)
    request = ask({order.lines.get().pk: 1}, order=order)
    receive(request, ("mug", 1, "recycle"))

    # when
    reimburse(request)

    # then
    assert numbers() == ["CM-EUR-000001", "CM-EUR-000002"]
    assert other.pk != case.channel.pk


@pytest.mark.usefixtures("terms")
def test_goods_that_new_ones_were_given_for_are_credited_too(
    case, goods, swap, receive, reimburse
):
    # given
    request = swap(("mug", 1, {goods.scarf: 1}))
    receive(request, ("mug", 1, "restock"))

    # when
    memo = reimburse(request).credit_memo

    # then
    adds_up(memo)
    assert (memo.shown.total.gross, memo.shown.exchanged) == (D("50.00"), D("30.00"))
    assert [row.amount for row in memo.shown.payments] == [D("20.00")]


@pytest.mark.usefixtures("terms")
def test_goods_for_goods_of_the_same_price_have_a_memo_without_any_money(
    case, goods, swap, receive
):
    request = swap(("mug", 1, {goods.cap: 1}))
    receive(request, ("mug", 1, "restock"))

    memo = CreditMemo.objects.get()

    adds_up(memo)
    assert memo.reimbursement.request == request
    assert (memo.shown.exchanged, memo.shown.payments) == (D("50.00"), ())


@pytest.mark.usefixtures("terms")
def test_a_difference_that_is_waived_is_kept_and_not_credited(
    case, goods, terms, swap, receive
):
    # given
    terms({"if_cheaper": "waive"})
    request = swap(("mug", 1, {goods.scarf: 1}))

    # when
    receive(request, ("mug", 1, "restock"))

    # then
    memo = CreditMemo.objects.get()
    shown = memo.shown
    assert (shown.total.gross, shown.exchanged) == (D("30.00"), D("30.00"))
    assert request.exchanges.get().credit_amount == D("30.00")
    assert [(row.kind, row.gross) for row in shown.charges] == [
        ("new_goods", D("-20.00"))
    ]
    assert [(row.rate, row.gross) for row in shown.taxes] == [(D("0.2"), D("30.00"))]
    adds_up(memo)


@pytest.mark.usefixtures("terms")
def test_unit_by_unit_the_price_of_new_goods_counts_first(
    case, goods, terms, swap, receive
):
    # given
    terms({"if_cheaper": "waive", "ship": "approval"})
    request = swap(("mug", 2, {goods.scarf: 2}))

    # when
    receive(request, ("mug", 1, "restock"))
    receive(request, ("mug", 1, "restock"))

    # then
    memos = CreditMemo.objects.all()
    assert sum(memo.shown.exchanged for memo in memos) == D("60.00")
    assert sum(memo.shown.total.gross for memo in memos) == D("60.00")
    for memo in memos:
        adds_up(memo)


@pytest.mark.usefixtures("terms")
def test_new_goods_that_come_to_nothing_credit_nothing_twice(
    case, goods, swap, receive, reimburse
):
    # given
    request = swap(("mug", 1, {goods.scarf: 1}))
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    (memo,) = CreditMemo.objects.all()

    # when
    orders = type(case.order).objects.filter(pk=request.exchanges.get().order_id)
    orders.update(status="canceled")
    tasks.follow_exchanges()
    reimbursement = reimburse(request)

    # then
    assert reimbursement.amount == D("30.00")
    assert list(CreditMemo.objects.all()) == [memo]
