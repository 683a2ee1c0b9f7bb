"""Every effect: what a decision looks like without it and with it."""

import pytest

from saleor_returns.domain.policy.decision import Charge
from saleor_returns.domain.policy.document import STANDARD
from saleor_returns.domain.policy.effects import (
    EFFECTS,
    Exchange,
    KeptItem,
    RefundTime,
    StoreCredit,
)
from saleor_returns.errors import ErrorCode

from .cases import decide_line, line, order, rule

FACTS = order(line(wish={"quantity": 1}))


def code(row):
    return row.refusal and row.refusal.code


def day(row):
    return f"{row.deadline:%m-%d}"


TABLE = {
    "window": ({"days": 90}, day, "06-26", "08-25"),
    "returnable": ({"allowed": False}, code, None, ErrorCode.NOT_RETURNABLE),
    "reasons": (["broken"], "reasons", None, ("broken",)),
    "resolutions": (
        ["store_credit", "exchange"],
        "resolutions",
        ("original_payment",),
        ("store_credit", "exchange"),
    ),
    "methods": (["pickup"], "methods", ("own_carrier",), ("pickup",)),
    "restocking_fee": (
        {"type": "percentage", "percentage": 12},
        "restocking_fee",
        Charge(gross=0, net=0),
        Charge(gross="1.20", net="1.00"),
    ),
    "return_shipping_fee": (
        {"type": "flat", "amount": {"EUR": "6.00"}},
        "return_shipping_fee",
        Charge(gross=0, net=0),
        Charge(gross="6.00", net="5.00", each="return"),
    ),
    "outbound_shipping": (
        "when_all_returned",
        "outbound_shipping",
        "never",
        "when_all_returned",
    ),
    "outcome": ({"do": "review"}, "outcome", "approve", "review"),
    "priority": ("urgent", "priority", "normal", "urgent"),
    "service_hours": (24, "service_hours", None, 24),
    "refund_at": (
        {"moment": "receipt", "by_grade": {"worn": "inspection"}},
        "refund_at",
        RefundTime(moment="receipt", automatic=False),
        RefundTime(moment="receipt", by_grade={"worn": "inspection"}),
    ),
    "warehouse": ("main", "warehouse", None, "main"),
    "photos": (2, "photos", 0, 2),
    "store_credit": (
        {"bonus_percentage": "7.5", "expires_after_days": 365},
        "store_credit",
        StoreCredit(),
        StoreCredit(bonus_percentage="7.5", expires_after_days=365),
    ),
    "kept_item": (
        {"refund_percentage": 30},
        "kept_item",
        None,
        KeptItem(refund_percentage=30),
    ),
    "exchange": (
        {"if_cheaper": "waive", "ship": "approval"},
        "exchange",
        Exchange(),
        Exchange(if_cheaper="waive", ship="approval"),
    ),
    "bought_gift_cards": (
        "take_back",
        "bought_gift_cards",
        "refuse",
        "take_back",
    ),
    "kept_gift": ("whole", "kept_gift", "free", "whole"),
    "advice": ("Dry it first.", "advice", None, "Dry it first."),
}
ROWS = [pytest.param(name, *row, id=name) for name, row in TABLE.items()]


def seen(row, where):
    return where(row) if callable(where) else getattr(row, where)


@pytest.mark.parametrize(("name", "value", "where", "without", "with_it"), ROWS)
def test_a_rule_sets_an_effect(name, value, where, without, with_it):
    assert seen(decide_line(FACTS), where) == without

    row = decide_line(FACTS, rule("ours", {name: value}))

    assert seen(row, where) == with_it
    assert row.set_by == {name: "ours"}


@pytest.mark.parametrize(("name", "value", "where", "without", "with_it"), ROWS)
def test_the_defaults_set_an_effect_where_no_rule_does(
    name, value, where, without, with_it
):
    row = decide_line(FACTS, defaults={name: value})
    assert seen(row, where) == with_it
    assert row.set_by == {}


def test_the_table_has_every_effect():
    assert tuple(TABLE) == EFFECTS


def test_what_the_defaults_leave_open_is_as_built_in():
    row = decide_line(FACTS, defaults={"photos": 3})
    assert (row.photos, row.priority) == (3, STANDARD.priority)


def test_only_resolutions_that_the_shop_can_carry_out_are_offered():
    narrow = order(line(), offered=("original_payment",))
    row = decide_line(
        narrow, rule("ours", {"resolutions": ["exchange", "original_payment"]})
    )
    assert row.resolutions == ("original_payment",)
