"""Any policy, and any facts to hold it against.

Words are few, so that rules meet facts. ``documents()`` and ``orders()`` are whole;
the rest are their parts.
"""

import os
from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from saleor_returns.domain.delivery import DeliverySource
from saleor_returns.domain.lifecycle import RequestKind, Resolution
from saleor_returns.domain.policy.catalogue import (
    DATES,
    FLAGS,
    METADATA_OF,
    NUMBERS,
    DocumentKind,
    facts_in,
)
from saleor_returns.domain.policy.catalogue import WORDS as WORD_FACTS
from saleor_returns.domain.policy.conditions import (
    All,
    AnswerTest,
    Any_,
    AttributeTest,
    DateTest,
    FlagTest,
    MetadataTest,
    Not,
    NumberTest,
    WordTest,
)
from saleor_returns.domain.policy.document import (
    CustomerType,
    PolicyDocument,
    Rule,
    Statutory,
)
from saleor_returns.domain.policy.effects import (
    BoughtGiftCards,
    Effects,
    Exchange,
    Fee,
    Handling,
    KeptGift,
    KeptItem,
    LegalGround,
    Method,
    OutboundShipping,
    Outcome,
    Priority,
    RefundMoment,
    RefundTime,
    Returnable,
    StoreCredit,
    Window,
)
from saleor_returns.domain.policy.facts import (
    CustomerFacts,
    LineFacts,
    OrderFacts,
    Wish,
)

FULL = os.environ.get("RETURNS_TEST_DEPTH") == "full"
quick = settings(max_examples=300 if FULL else 40, deadline=None)
"""How many examples a property is tried on."""

ZONES = ("UTC", "Europe/Paris", "America/Santiago", "Asia/Kolkata", "Pacific/Apia")
CURRENCIES = ("EUR", "JPY", "KWD")
WORDS = ("a", "b", "c", "broken", "merchant", "vip", "FR", "EUR")
START = datetime(2026, 1, 1, tzinfo=UTC)

word = st.sampled_from(WORDS)
some_words = st.lists(word, min_size=1, max_size=3, unique=True).map(tuple)
moments = st.builds(
    lambda seconds: START + timedelta(seconds=seconds), st.integers(0, 90 * 86_400)
)
days = st.dates(date(2026, 1, 1), date(2026, 4, 1))
amounts = st.decimals(0, 100, places=2)
percentages = st.decimals(0, 100, places=1)
of_currencies = st.dictionaries(st.sampled_from(CURRENCIES), amounts, min_size=1)


def _maybe(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | strategy


def _ordered(fact: Any, bounds: tuple[Any, Any]) -> dict[str, Any]:
    low, high = sorted(bounds)
    return {"fact": fact, "first": low, "last": high}


def _number_test(fact: Any, bounds: tuple[Any, Any], form: int) -> NumberTest:
    low, high = sorted(bounds)
    forms = ({"at_least": low}, {"less_than": high}, {"at_least": low, "at_most": high})
    return NumberTest(fact=fact, **forms[form])


@cache
def fact_of(names: frozenset[str]) -> st.SearchStrategy[Any]:
    return st.sampled_from(sorted(names))


@cache
def tests(kind: DocumentKind) -> st.SearchStrategy[Any]:
    """One test of a fact, of any kind, in a kind of document."""
    words = WORD_FACTS & frozenset(facts_in(kind))
    return st.one_of(
        st.builds(WordTest, fact=fact_of(words), any_of=some_words),
        st.builds(
            _number_test,
            fact_of(NUMBERS),
            st.tuples(amounts, amounts),
            st.integers(0, 2),
        ),
        st.builds(FlagTest, fact=fact_of(FLAGS), holds=st.booleans()),
        st.builds(
            lambda fact, bounds: DateTest(**_ordered(fact, bounds)),
            fact_of(DATES),
            st.tuples(days, days),
        ),
        st.builds(
            DateTest, fact=fact_of(DATES), first=st.just("12-15"), last=st.just("02-29")
        ),
        st.builds(AttributeTest, attribute=word, any_of=_maybe(some_words)),
        st.builds(
            MetadataTest,
            metadata=fact_of(METADATA_OF),
            key=word,
            any_of=_maybe(some_words),
        ),
        st.builds(AnswerTest, question=word, any_of=some_words),
    )


@cache
def conditions(kind: DocumentKind = DocumentKind.POLICY) -> st.SearchStrategy[Any]:
    """Tests, and what joins them."""
    return st.recursive(
        tests(kind),
        lambda inner: st.one_of(
            st.lists(inner, min_size=1, max_size=3).map(lambda p: All(all=tuple(p))),
            st.lists(inner, min_size=1, max_size=3).map(lambda p: Any_(any=tuple(p))),
            inner.map(lambda part: Not(not_=part)),
        ),
        max_leaves=4,
    )


@cache
def fees() -> st.SearchStrategy[Fee]:
    common = {
        "free_from": _maybe(of_currencies),
        "tax": st.sampled_from(("as_line", "none")),
    }
    return st.one_of(
        st.just(Fee(type="free")),
        st.builds(
            Fee,
            type=st.just("flat"),
            amount=of_currencies,
            each=st.sampled_from(("return", "line", "unit")),
            **common,
        ),
        st.builds(Fee, type=st.just("percentage"), percentage=percentages, **common),
    )


@cache
def windows() -> st.SearchStrategy[Window]:
    return st.builds(Window, days=st.none()) | st.builds(
        Window,
        days=st.integers(0, 60),
        start=st.sampled_from(("order", "fulfilment", "delivery")),
        of=st.sampled_from(("line", "last_line")),
        skip_closed_days=st.booleans(),
        until=_maybe(days | st.sampled_from(("01-31", "02-29"))),
    )


def _returnable() -> st.SearchStrategy[Returnable]:
    return st.just(Returnable(allowed=True)) | st.builds(
        Returnable, allowed=st.just(False), ground=_maybe(st.sampled_from(LegalGround))
    )


def _handling() -> st.SearchStrategy[Handling]:
    return st.builds(Handling, do=st.sampled_from(Outcome)) | st.builds(
        Handling, do=st.just(Outcome.KEEP_ITEM), up_to=of_currencies
    )


@cache
def _some(kind: Any) -> st.SearchStrategy[Any]:
    return st.lists(st.sampled_from(kind), min_size=1, max_size=3, unique=True).map(
        tuple
    )


EFFECT: dict[str, st.SearchStrategy[Any]] = {
    "window": windows(),
    "returnable": _returnable(),
    "reasons": some_words,
    "resolutions": _some(Resolution),
    "methods": _some(Method),
    "restocking_fee": fees(),
    "return_shipping_fee": fees(),
    "outbound_shipping": st.sampled_from(OutboundShipping),
    "outcome": _handling(),
    "priority": st.sampled_from(Priority),
    "service_hours": st.integers(1, 100),
    "refund_at": st.builds(
        RefundTime,
        moment=st.sampled_from(RefundMoment),
        by_grade=st.dictionaries(word, st.sampled_from(RefundMoment), max_size=2),
        automatic=st.booleans(),
        within_hours=_maybe(st.integers(1, 400)),
    ),
    "warehouse": word,
    "photos": st.integers(0, 3),
    "store_credit": st.builds(
        StoreCredit,
        bonus_percentage=percentages,
        expires_after_days=_maybe(st.integers(1, 400)),
        cards_first=st.booleans(),
    ),
    "kept_item": st.builds(KeptItem, refund_percentage=percentages),
    "exchange": st.builds(
        Exchange,
        if_cheaper=st.sampled_from(["refund", "store_credit", "waive"]),
        if_dearer=st.sampled_from(["collect", "waive"]),
        pay_within_hours=st.integers(1, 200),
        ship=st.sampled_from(["approval", "receipt"]),
    ),
    "kept_gift": st.sampled_from(KeptGift),
    "bought_gift_cards": st.sampled_from(BoughtGiftCards),
    "advice": word,
}


@st.composite
def effects(draw: st.DrawFn) -> Effects:
    """One to four effects."""
    names = draw(
        st.lists(st.sampled_from(sorted(EFFECT)), min_size=1, max_size=4, unique=True)
    )
    return Effects(**{name: draw(EFFECT[name]) for name in names})


own_defaults = st.just({}) | st.fixed_dictionaries({"defaults": effects()})
a_rule = st.builds(
    Rule,
    name=st.just("a rule"),
    priority=st.integers(-2, 2),
    when=_maybe(conditions()),
    then=effects(),
    enabled=st.sampled_from((True, True, True, False)),
)


@st.composite
def documents(draw: st.DrawFn, *, max_rules: int = 6) -> PolicyDocument:
    """Any policy; where it gives a right to withdraw is any, too."""
    rules = draw(st.lists(a_rule, max_size=max_rules))
    return PolicyDocument(
        time_zone=draw(st.sampled_from(ZONES)),
        rules=tuple(
            rule.model_copy(update={"name": f"rule {number}"})
            for number, rule in enumerate(rules)
        ),
        customer_types=(CustomerType(name="vip", groups=("a",), metadata={"b": "c"}),),
        statutory=Statutory(
            applies=draw(st.sampled_from(("eu", "everywhere", "nowhere"))),
            days=draw(st.sampled_from((14, 30))),
        ),
        **draw(own_defaults),
    )


entries = st.dictionaries(word, word, max_size=3)
wishes = st.builds(
    Wish,
    quantity=_maybe(st.integers(0, 4)),
    reason=_maybe(word),
    fault=_maybe(st.sampled_from(("customer", "merchant", "carrier"))),
    resolution=_maybe(st.sampled_from(Resolution)),
    method=_maybe(st.sampled_from([method.value for method in Method])),
    answers=entries,
)


@st.composite
def lines(draw: st.DrawFn, name: str = "a", **fixed: Any) -> LineFacts:
    """A line with units in any place; what nobody knows is absent."""
    ordered = draw(st.integers(0, 4))
    sent = draw(st.integers(0, ordered))
    still_there = draw(st.integers(0, sent))
    gross = draw(amounts)
    arrived = draw(_maybe(moments)) if sent else None
    values = {
        "line": name,
        "is_gift_card": draw(st.sampled_from((False, False, False, True))),
        "ordered": ordered,
        "fulfilled": still_there,
        "ever_fulfilled": sent,
        "returnable": draw(st.integers(0, still_there)),
        "called_off": draw(st.integers(0, ordered - sent)),
        "delivered_at": arrived,
        "delivery_source": arrived and draw(st.sampled_from(DeliverySource)),
        "fulfilled_at": draw(_maybe(moments)) if sent else None,
        "total_gross": gross,
        "total_net": draw(st.decimals(0, gross, places=2)),
        "reduced_by": draw(_maybe(percentages)),
        "is_digital": draw(_maybe(st.booleans())),
        "product": draw(_maybe(word)),
        "product_type": draw(_maybe(word)),
        "categories": draw(_maybe(some_words)),
        "collections": draw(_maybe(some_words)),
        "attributes": draw(_maybe(st.dictionaries(word, some_words, max_size=2))),
        "product_metadata": draw(_maybe(entries)),
        "wish": draw(_maybe(wishes)),
    }
    return LineFacts(**values | fixed)


customers = st.builds(
    CustomerFacts,
    groups=_maybe(st.lists(word, max_size=2).map(tuple)),
    metadata=_maybe(entries),
    orders=_maybe(st.integers(0, 5)),
    spent=_maybe(amounts),
    returns=_maybe(st.integers(0, 5)),
    returned_value=_maybe(amounts),
)


@st.composite
def orders(draw: st.DrawFn, **fixed: Any) -> OrderFacts:
    """Any order of up to three lines."""
    names = ("a", "b", "c")[: draw(st.integers(0, 3))]
    values = {
        "now": draw(moments),
        "placed_at": draw(moments),
        "channel": draw(word),
        "currency": draw(st.sampled_from(CURRENCIES)),
        "country": draw(st.sampled_from((None, "FR", "US"))),
        "kind": draw(st.sampled_from(RequestKind)),
        "total_gross": draw(amounts),
        "metadata": draw(_maybe(entries)),
        "customer": draw(_maybe(customers)),
        "risk_score": draw(_maybe(percentages)),
        "closed_days": draw(_maybe(st.lists(days, max_size=3).map(tuple))),
        "grace_until": draw(_maybe(moments)),
        "offered": draw(st.lists(st.sampled_from(Resolution), unique=True).map(tuple)),
    }
    if "lines" not in fixed:
        values["lines"] = tuple(draw(lines(name)) for name in names)
    return OrderFacts(**values | fixed)
