"""Every fact of the catalogue: when a test of it holds, does not, or has no answer."""

from typing import Any

import pytest

from saleor_returns.domain.policy.catalogue import DocumentKind, facts_in
from saleor_returns.domain.policy.readers import LINE_READERS, ORDER_READERS

from .cases import DAY, NOW, answer, line, order


def words(*any_of):
    return {"any_of": list(any_of)}


def of_line(**values):
    return order(line(**values))


def of_wish(**values):
    return order(line(wish=values))


def of_customer(**values):
    return order(customer=values)


GUEST = order()
TABLE: dict[str, tuple[dict[str, Any], dict[bool | None, list[Any]]]] = {
    "product": (
        words("boot"),
        {
            True: [of_line(product="boot")],
            False: [of_line(product="Boot"), of_line(product="")],
            None: [of_line()],
        },
    ),
    "variant": (
        words("SKU-1", "SKU-2"),
        {
            True: [of_line(variant="SKU-2")],
            False: [of_line(variant="SKU-3")],
            None: [of_line()],
        },
    ),
    "product_type": (
        words("shoes"),
        {
            True: [of_line(product_type="shoes")],
            False: [of_line(product_type="hats")],
            None: [of_line()],
        },
    ),
    "category": (
        words("sale", "men"),
        {
            True: [of_line(categories=("boots", "men"))],
            False: [of_line(categories=("boots",)), of_line(categories=())],
            None: [of_line()],
        },
    ),
    "collection": (
        words("summer"),
        {
            True: [of_line(collections=("summer", "new"))],
            False: [of_line(collections=("new",)), of_line(collections=())],
            None: [of_line()],
        },
    ),
    "channel": (
        words("eur"),
        {True: [order()], False: [order(channel="usd")]},
    ),
    "currency": (
        words("EUR"),
        {True: [order()], False: [order(currency="USD")]},
    ),
    "shipping_country": (
        words("US", "CA"),
        {True: [order()], False: [order(country="FR")], None: [order(country=None)]},
    ),
    "customer_group": (
        words("VIP"),
        {
            True: [of_customer(groups=("VIP", "B2B"))],
            False: [of_customer(groups=()), of_customer(groups=("B2B",)), GUEST],
            None: [of_customer()],
        },
    ),
    "customer_type": (
        words("vip"),
        {
            True: [
                of_customer(groups=("gold",), metadata={}),
                of_customer(groups=(), metadata={"tier": "1"}),
            ],
            False: [
                of_customer(groups=("silver",), metadata={"tier": "2", "1": "tier"}),
                GUEST,
            ],
            None: [of_customer(groups=("gold",)), of_customer(metadata={"tier": "1"})],
        },
    ),
    "kind": (
        words("claim", "gift"),
        {True: [order(kind="gift")], False: [order()]},
    ),
    "reason": (
        words("broken"),
        {
            True: [of_wish(reason="broken")],
            False: [of_wish(reason="too-small")],
            None: [of_wish(), order()],
        },
    ),
    "fault": (
        words("customer"),
        {
            True: [of_wish(fault="customer")],
            False: [of_wish(fault="carrier")],
            None: [of_wish(), order()],
        },
    ),
    "resolution": (
        words("exchange"),
        {
            True: [of_wish(resolution="exchange")],
            False: [of_wish(resolution="store_credit")],
            None: [of_wish(), order()],
        },
    ),
    "method": (
        words("drop_off"),
        {
            True: [of_wish(method="drop_off")],
            False: [of_wish(method="pickup")],
            None: [of_wish(), order()],
        },
    ),
    "unit_price": (
        {"at_least": "10"},
        {
            True: [of_line()],
            False: [of_line(total_gross="29.99")],
            None: [of_line(ordered=0)],
        },
    ),
    "line_value": (
        {"at_most": "20"},
        {
            True: [of_wish(quantity=2), of_wish(quantity=0), of_line(ordered=0)],
            False: [order(), of_wish(quantity=3), of_wish(quantity=99)],
        },
    ),
    "quantity": (
        {"more_than": 1},
        {
            True: [of_wish(quantity=2)],
            False: [of_wish(quantity=1), of_wish(quantity=0)],
            None: [of_wish(quantity=None), order()],
        },
    ),
    "discount_percentage": (
        {"at_least": "12.5"},
        {
            True: [of_line(reduced_by="12.5")],
            False: [of_line(reduced_by="12.499")],
            None: [of_line()],
        },
    ),
    "order_value": (
        {"less_than": "100"},
        {True: [order(total_gross="99.99")], False: [order()]},
    ),
    "customer_orders": (
        {"at_least": 3},
        {
            True: [of_customer(orders=3)],
            False: [of_customer(orders=0)],
            None: [of_customer(), GUEST],
        },
    ),
    "customer_spent": (
        {"more_than": "500"},
        {
            True: [of_customer(spent="500.01")],
            False: [of_customer(spent="500")],
            None: [of_customer(), GUEST],
        },
    ),
    "customer_returns": (
        {"at_least": 1, "at_most": 2},
        {
            True: [of_customer(returns=1), of_customer(returns=2)],
            False: [of_customer(returns=0), of_customer(returns=3)],
            None: [of_customer(), GUEST],
        },
    ),
    "customer_returned_value": (
        {"less_than": "10"},
        {
            True: [of_customer(returned_value="0")],
            False: [of_customer(returned_value="10")],
            None: [of_customer(), GUEST],
        },
    ),
    "customer_return_rate": (
        {"at_least": "33.3"},
        {
            True: [of_customer(spent="30", returned_value="10")],
            False: [of_customer(spent="30", returned_value="9")],
            None: [
                of_customer(spent="0", returned_value="0"),
                of_customer(spent="30"),
                of_customer(returned_value="9"),
                GUEST,
            ],
        },
    ),
    "days_since_order": (
        {"at_most": 8},
        {True: [order()], False: [order(placed_at=NOW - 9 * DAY)]},
    ),
    "days_since_fulfilment": (
        {"at_most": 7},
        {
            True: [order()],
            False: [of_line(fulfilled_at=NOW - 8 * DAY)],
            None: [of_line(fulfilled_at=None)],
        },
    ),
    "days_since_delivery": (
        {"at_most": 5},
        {
            True: [
                order(),
                of_line(delivered_at=NOW.replace(hour=0) - 5 * DAY),
                of_line(delivered_at=NOW + 3 * DAY),
            ],
            False: [of_line(delivered_at=NOW.replace(hour=23) - 6 * DAY)],
            None: [of_line(delivered_at=None)],
        },
    ),
    "risk_score": (
        {"more_than": 70},
        {
            True: [order(risk_score="70.5")],
            False: [order(risk_score=70)],
            None: [order()],
        },
    ),
    "discounted": (
        {"holds": True},
        {
            True: [of_line(reduced_by="0.001")],
            False: [of_line(reduced_by=0)],
            None: [of_line()],
        },
    ),
    "digital": (
        {},
        {
            True: [of_line(is_digital=True)],
            False: [of_line(is_digital=False)],
            None: [of_line()],
        },
    ),
    "guest": (
        {"holds": False},
        {True: [of_customer()], False: [GUEST]},
    ),
    "ordered_on": (
        {"first": "2026-05-24"},
        {True: [order()], False: [order(placed_at=NOW - 9 * DAY)]},
    ),
    "fulfilled_on": (
        {"last": "2026-05-25"},
        {
            True: [order()],
            False: [of_line(fulfilled_at=NOW)],
            None: [of_line(fulfilled_at=None)],
        },
    ),
    "delivered_on": (
        {"first": "2026-05-27", "last": "2026-05-27"},
        {
            True: [order()],
            False: [of_line(delivered_at=NOW)],
            None: [of_line(delivered_at=None)],
        },
    ),
    "asked_on": (
        {"first": "06-01", "last": "06-01"},
        {True: [order()], False: [order(now=NOW + DAY)]},
    ),
}
TYPES = [{"name": "vip", "groups": ["gold"], "metadata": {"tier": "1"}}]
ROWS = [
    pytest.param({"fact": fact, **test}, facts, expected, id=f"{fact}-{expected}")
    for fact, (test, cases) in TABLE.items()
    for expected, examples in cases.items()
    for facts in examples
]
NEVER_ABSENT = {
    "channel",
    "currency",
    "kind",
    "line_value",
    "order_value",
    "days_since_order",
    "guest",
    "ordered_on",
    "asked_on",
}


@pytest.mark.parametrize(("test", "facts", "expected"), ROWS)
def test_a_fact_is_so_or_not_or_nobody_knows(test, facts, expected):
    assert answer(test, facts, customer_types=TYPES) is expected


@pytest.mark.parametrize(("test", "facts", "expected"), ROWS)
def test_what_nobody_knows_is_not_so_under_not_either(test, facts, expected):
    denied = None if expected is None else not expected
    assert answer({"not": test}, facts, customer_types=TYPES) is denied


def test_the_table_has_every_fact_of_the_catalogue_and_every_answer():
    known = set(facts_in(DocumentKind.POLICY))
    assert set(TABLE) == known
    assert {*ORDER_READERS, *LINE_READERS, "customer_type"} == known
    for fact, (_test, cases) in TABLE.items():
        answers = {True, False} if fact in NEVER_ABSENT else {True, False, None}
        assert set(cases) == answers, fact


@pytest.mark.parametrize(
    ("zone", "day"),
    [("UTC", "05-27"), ("Asia/Tokyo", "05-28"), ("Etc/GMT+12", "05-27")],
)
def test_days_are_those_of_the_policys_time_zone(zone, day):
    late = of_line(delivered_at=NOW.replace(day=27, month=5, hour=20))
    test = {"fact": "delivered_on", "first": day, "last": day}
    assert answer(test, late, time_zone=zone) is True


def test_days_since_count_midnights_as_windows_do():
    """On its last day a window is open, and a rule for as many days still fires."""
    arrived = NOW.replace(hour=23, minute=59) - 14 * DAY
    test = {"fact": "days_since_delivery", "at_most": 14}
    for hour, minute in ((0, 0), (23, 59)):
        asked = order(
            line(delivered_at=arrived), now=NOW.replace(hour=hour, minute=minute)
        )
        assert answer(test, asked) is True
    assert answer(test, order(line(delivered_at=arrived), now=NOW + DAY)) is False


def test_a_moment_without_a_zone_is_utc():
    naive = order(
        line(delivered_at="2026-05-27T12:00:00", fulfilled_at="2026-05-25T12:00:00"),
        now=NOW.replace(tzinfo=None),
        placed_at="2026-05-24T12:00:00",
    )
    assert naive == order()


@pytest.mark.parametrize(
    ("value", "text"),
    [(1, "1"), (True, "true"), (None, "null"), (["b", 1.5], '["b", 1.5]'), ("x", "x")],
)
def test_metadata_that_is_no_text_counts_as_its_json(value, text):
    test = {"metadata": "product", "key": "k", "any_of": [text]}
    assert answer(test, of_line(product_metadata={"k": value})) is True


@pytest.mark.parametrize(
    "changes",
    [
        {"total_gross": "1e21"},
        {"total_gross": "NaN"},
        {"total_gross": "Infinity"},
        {"reduced_by": "1e-999999"},
        {"ordered": -1},
        {"delivered_at": "9999-12-31T23:00:00-05:00"},
    ],
)
def test_facts_that_cannot_be_are_refused(changes):
    with pytest.raises(ValueError, match=next(iter(changes))):
        line(**changes)
