from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.domain.policy import starters
from saleor_returns.domain.policy.customer.words import policy_words
from saleor_returns.domain.policy.effects import Method, Outcome
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.domain.policy.facts import Wish
from saleor_returns.domain.policy.review.review import Severity, review
from saleor_returns.domain.policy.starters import STARTERS, starter
from saleor_returns.domain.policy.words.sentences import rule_sentence
from saleor_returns.domain.policy.words.wording import Wording, readable
from saleor_returns.errors import ErrorCode
from saleor_returns.languages import language

from .policies import NOW, order

TODAY = {
    "resolutions": (Resolution.ORIGINAL_PAYMENT, Resolution.NONE),
    "methods": (Method.OWN_CARRIER,),
}


def decided(name, line=None, wish=None, **changes):
    """What a starter says of a line that is wanted back."""
    row = {
        "wish": Wish(quantity=1, **(wish or {})),
        "total_gross": Decimal(200),
        "total_net": Decimal(160),
        "reduced_by": Decimal(0),
        "is_digital": False,
        "product_type": "goods",
        "categories": (),
        "collections": (),
        "attributes": {},
        "product_metadata": {},
        "variant_metadata": {},
        "product_type_metadata": {},
        **(line or {}),
    }
    return evaluate(starter(name), order(row, metadata={}, **changes)).lines[0]


def days_ago(days):
    return {"delivered_at": NOW - timedelta(days=days)}


def test_every_file_is_a_starter():
    files = Path(starters.__file__).parent.glob("*.json")

    assert {path.stem for path in files} == set(STARTERS)


def test_what_is_no_starter_is_not_read():
    with pytest.raises(KeyError):
        starter("../starters/fashion")


@pytest.mark.parametrize("name", STARTERS)
@pytest.mark.parametrize("shop", [{}, TODAY])
def test_a_starter_has_nothing_to_warn_of(name, shop):
    notices = review(starter(name), currencies=("EUR",), **shop)

    assert [row for row in notices if row.severity != Severity.INFO] == []


@pytest.mark.parametrize("name", STARTERS)
@pytest.mark.parametrize("code", ["en", "fr"])
def test_a_starter_reads_in_both_languages(name, code):
    wording = Wording(language(code), readable, "EUR")
    policy = starter(name)

    sections = policy_words(policy, wording, channel="eur", offered=tuple(Resolution))

    told = [text for section in sections for text in section.paragraphs]
    told += [rule_sentence(row, wording) for row in policy.rules]
    assert all(text[0].isupper() or text[0].isdigit() for text in told)
    assert all(text.endswith(".") and "%(" not in text for text in told)


def test_fashion_gives_the_holidays_time_until_the_end_of_january():
    placed = datetime(2027, 11, 3, tzinfo=UTC)
    arrived = datetime(2027, 11, 6, tzinfo=UTC)

    early = decided("fashion", {"delivered_at": arrived}, placed_at=placed, now=arrived)
    summer = decided("fashion", days_ago(0))

    assert early.deadline == datetime(2028, 1, 31, 22, 59, 59, 999999, UTC)
    assert summer.deadline.date() - NOW.date() == timedelta(days=30)


def test_fashion_looks_at_clearance_but_lets_withdrawals_through():
    clearance = {"collections": ("clearance",)}

    returned = decided("fashion", clearance)
    withdrawn = decided("fashion", clearance, kind="withdrawal")

    assert (returned.outcome, returned.refusal) == (Outcome.REVIEW, None)
    assert (withdrawn.outcome, withdrawn.refusal) == (Outcome.APPROVE, None)


def test_fashion_makes_exchanges_free():
    offered = tuple(Resolution)
    cheap = {"total_gross": Decimal(50), "total_net": Decimal(40)}

    money = decided(
        "fashion", cheap, {"resolution": "original_payment"}, offered=offered
    )
    other = decided("fashion", cheap, {"resolution": "exchange"}, offered=offered)

    assert money.return_shipping_fee.gross == Decimal("4.90")
    assert other.return_shipping_fee.gross == 0
    assert other.store_credit.bonus_percentage == 10


@pytest.mark.parametrize(
    ("days", "kind", "fee"),
    [(10, "return", 0), (20, "return", 30), (10, "withdrawal", 0)],
)
def test_electronics_charges_for_restocking_after_two_weeks(days, kind, fee):
    phone = {"categories": ("phones",), **days_ago(days)}

    assert decided("electronics", phone, kind=kind).restocking_fee.gross == fee


@pytest.mark.parametrize("kind", ["return", "withdrawal"])
@pytest.mark.parametrize(
    ("name", "line", "ground"),
    [
        ("electronics", {"categories": ("software",)}, "unsealed_media"),
        ("cosmetics", {"attributes": {"hygiene-seal": ("yes",)}}, "unsealed_hygiene"),
        ("cosmetics", {"product_metadata": {"perishable": "yes"}}, "perishable"),
        (
            "made_to_order",
            {"variant_metadata": {"personalised": "yes"}},
            "made_to_measure",
        ),
    ],
)
def test_what_the_law_excludes_stays_unless_something_is_wrong(
    name, line, ground, kind
):
    opened = {"answers": {"seal": "broken"}}

    refused = decided(name, line, opened, kind=kind)
    broken = decided(name, line, {**opened, "fault": "merchant"}, kind=kind)

    assert refused.refusal.code == ErrorCode.NOT_RETURNABLE
    assert refused.refusal.data["ground"] == ground
    assert broken.refusal is None


def test_cosmetics_keeps_opened_goods_from_returns_but_not_from_withdrawals():
    opened = {"answers": {"seal": "broken"}}

    assert decided("cosmetics", wish=opened).refusal is not None
    assert decided("cosmetics", wish=opened, kind="withdrawal").refusal is None
    assert decided("cosmetics").refusal is None


def test_companies_are_answered_by_people_within_hours():
    answer = decided("b2b", kind="withdrawal")

    assert answer.outcome == Outcome.REVIEW
    assert answer.withdrawal_until is None
    assert answer.service_hours == 48
    assert answer.restocking_fee.gross == 30
