"""Gift cards that a customer bought and gives back (pain 13)."""

from datetime import timedelta
from decimal import Decimal as D

import pytest

from saleor_returns import host
from saleor_returns.domain.lifecycle import MoneyStatus, RequestStatus, Resolution
from saleor_returns.facts.proposal import proposals_of
from saleor_returns.operations.change_resolution import change_resolution
from saleor_returns.operations.inputs import Payment, ResolutionChange
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.reimburse import reimburse_return
from sandbox.shop import Line
from tests.policies import policy

from .asserting import refused


@pytest.fixture
def take_back(case):
    def publish(**defaults):
        publish_policy(
            channel=case.channel,
            document=policy(bought_gift_cards="take_back", **defaults),
            effective_from=case.order.created_at - timedelta(days=1),
        )

    return publish


@pytest.fixture
def order(case, shop):
    """Two cards of 25.00, bought when the other order was."""
    kind = shop.product_type("gift-card")
    variant = shop.variant("card", "Gift card", kind, channel=case.channel)
    order = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[Line(variant, 2, total_gross=D("50.00"))],
        created_at=case.order.created_at,
    )
    shop.pay(order, app=case.app)
    shop.fulfill(order, warehouse=case.warehouse)
    order.refresh_from_db()
    return order


@pytest.fixture
def cards(order):
    (line,) = order.lines.all()
    return list(host.gift_cards.bought_with([line.pk])[line.pk])


def spend(card, amount):
    card.current_balance_amount -= D(amount)
    card.save(update_fields=["current_balance_amount"])


def asked(ask, order, units):
    return ask({order.lines.get().pk: units}, order=order)


def test_they_stay_with_the_customer_unless_the_policy_says_otherwise(ask, order):
    request = asked(ask, order, 1)
    refusals = request.decision.answer.line(order.lines.get().pk).refusal
    assert (request.status, refusals.code) == ("declined", "gift_card")


def test_what_is_left_is_paid_and_cannot_be_spent_any_more(
    case, take_back, ask, order, cards, reimburse
):
    # given
    take_back()
    spend(cards[0], "5.00")
    request = asked(ask, order, 2)
    (proposal,) = proposals_of(request, order)
    assert proposal.amount == D("45.00")
    assert sum(host.gift_cards.left_on([row.pk for row in cards]).values()) == 45

    # when
    reimbursement = reimburse(request)

    # then
    assert reimbursement.amount == D("45.00")
    assert [D(str(row.amount)) for row in case.provider.payments] == [D("45.00")]
    assert set(host.gift_cards.left_on([row.pk for row in cards]).values()) == {D(0)}
    for card in cards:
        card.refresh_from_db()
    assert [card.is_active for card in cards] == [False, False]
    request.refresh_from_db()
    assert (request.status, request.money) == (
        RequestStatus.COMPLETED,
        MoneyStatus.REIMBURSED,
    )
    with refused("already_returned"):
        asked(ask, order, 1)


def test_of_several_the_fullest_goes_back_and_the_other_lives_on(
    take_back, ask, order, cards, reimburse
):
    take_back()
    spend(cards[0], "20.00")
    reimbursement = reimburse(asked(ask, order, 1))
    assert reimbursement.amount == D("25.00")
    left = host.gift_cards.left_on([row.pk for row in cards])
    assert (left[cards[0].pk], left[cards[1].pk]) == (D("5.00"), D(0))
    rest = reimburse(asked(ask, order, 1))
    assert rest.amount == D("5.00")


def test_cards_that_are_spent_bring_nothing(take_back, ask, order, cards, reimburse):
    take_back()
    for card in cards:
        spend(card, "25.00")
    reimbursement = reimburse(asked(ask, order, 2))
    assert (reimbursement.amount, reimbursement.attempts.count()) == (D(0), 0)


def test_a_payment_that_is_refused_leaves_the_cards_as_they_are(
    case, take_back, ask, order, cards, reimburse
):
    take_back()
    request = asked(ask, order, 2)
    with refused("amount_above_refundable"):
        reimburse(request, D("50.01"))
    left = host.gift_cards.left_on([row.pk for row in cards])
    assert set(left.values()) == {D("25.00")}


def test_they_are_worth_no_less_for_being_kept(take_back, ask, order, cards, reimburse):
    take_back(outcome={"do": "keep_item"}, kept_item={"refund_percentage": 30})
    assert reimburse(asked(ask, order, 2)).amount == D("50.00")


def test_paying_another_line_leaves_the_card_alone(
    case, shop, take_back, ask, order, cards, receive
):
    # given: a refund for a mug, and credit for a card of the same order
    take_back(resolutions=["original_payment", "store_credit"])
    mug = shop.order(
        channel=case.channel,
        customer=case.customer,
        lines=[
            Line(case.mug, 1, total_gross=D("50.00")),
            Line(cards_variant(order), 1, total_gross=D("25.00")),
        ],
        created_at=case.order.created_at,
    )
    shop.pay(mug, app=case.app)
    shop.fulfill(mug, warehouse=case.warehouse)
    goods, card_line = sorted(mug.lines.all(), key=lambda line: line.is_gift_card)
    request = ask({goods.pk: 1, card_line.pk: 1}, order=mug)
    change_resolution(
        request_id=request.pk,
        changes=[
            ResolutionChange(
                request.lines.get(order_line=card_line).pk, Resolution.STORE_CREDIT
            )
        ],
        actor=case.by_staff,
    )
    receive(request, ("mug", 1, "recycle"))

    # when
    (paid,) = reimburse_return(
        request_id=request.pk,
        payment=Payment(resolution=Resolution.ORIGINAL_PAYMENT),
        actor=case.by_staff,
    )

    # then
    (card,) = host.gift_cards.bought_with([card_line.pk])[card_line.pk]
    assert paid.amount == D("50.00")
    assert host.gift_cards.left_on([card.pk]) == {card.pk: D("25.00")}
    (credit,) = reimburse_return(
        request_id=request.pk, payment=Payment(), actor=case.by_staff
    )
    assert credit.amount == D("25.00")
    assert host.gift_cards.left_on([card.pk]) == {card.pk: D(0)}


def test_a_card_is_neither_exchanged_nor_kept(take_back, ask, order, cards):
    take_back(
        resolutions=["original_payment", "exchange", "keep_item"],
        kept_item={"refund_percentage": 30},
    )
    request = asked(ask, order, 1)
    offered = request.decision.answer.line(order.lines.get().pk).resolutions
    assert offered == ("original_payment",)


def cards_variant(order):
    return order.lines.get().variant
