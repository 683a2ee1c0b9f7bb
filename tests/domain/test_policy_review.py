import pytest

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.domain.policy.document import DEFAULT_DOCUMENT
from saleor_returns.domain.policy.effects import Method
from saleor_returns.domain.policy.review.names import NAMED, InShop, named_in
from saleor_returns.domain.policy.review.review import NoticeCode, Severity, review
from saleor_returns.languages import language

from .policies import NO_WITHDRAWAL, SHOES, WITHDRAWAL, document, rule

CLEARANCE = {"fact": "collection", "any_of": ["clearance"]}
REFUSED = {"returnable": {"allowed": False}}
FEE = {"restocking_fee": {"type": "percentage", "percentage": 10}}
ENGLISH = language("en")
ERROR, WARNING, INFO = Severity.ERROR, Severity.WARNING, Severity.INFO


def found(policy, **arguments):
    return [
        (str(row.code), row.severity, row.path, row.article)
        for row in review(policy, **arguments)
    ]


def late(days):
    return {"fact": "days_since_delivery", "more_than": days}


def test_everything_that_documents_name_is_called_so_in_french():
    french = language("fr")
    assert {french.say(text, word="x") for text in NAMED.values()}.isdisjoint(
        ENGLISH.say(text, word="x") for text in NAMED.values()
    )


def test_what_is_built_in_needs_no_notice():
    assert review(DEFAULT_DOCUMENT, currencies=("EUR", "USD")) == ()


@pytest.mark.parametrize(
    ("then", "notice"),
    [
        (REFUSED, ("refuses_withdrawal", ERROR, "returnable", "9(1)")),
        (
            {"outcome": {"do": "decline"}},
            ("declines_withdrawal", ERROR, "outcome", "9(1)"),
        ),
        (
            {"outcome": {"do": "review"}},
            ("holds_withdrawal", WARNING, "outcome", "11(1)"),
        ),
        ({"window": {"days": 13}}, ("short_window", ERROR, "window", "9(1)")),
        (
            {"window": {"days": 60, "start": "order"}},
            ("window_before_delivery", WARNING, "window", "9(2)"),
        ),
        (
            FEE,
            ("restocking_fee_on_withdrawal", ERROR, "restocking_fee", "14(1)-(2)"),
        ),
        (
            {"return_shipping_fee": {"type": "percentage", "percentage": 1}},
            ("more_than_direct_cost", WARNING, "return_shipping_fee", "14(1)"),
        ),
        (
            {"resolutions": ["store_credit"]},
            ("withdrawal_not_paid_back", ERROR, "resolutions", "13(1)"),
        ),
        (
            {"refund_at": {"moment": "inspection"}},
            ("late_refund", WARNING, "refund_at", "13(3)"),
        ),
        ({"reasons": ["too-small"]}, ("asks_for_reasons", INFO, "reasons", "9(1)")),
    ],
)
@pytest.mark.parametrize(
    ("condition", "is_reported"),
    [
        (None, True),
        (CLEARANCE, True),
        ({"all": [CLEARANCE, {"not": late(14)}]}, True),
        ({"all": [CLEARANCE, late(13)]}, True),
        (WITHDRAWAL, True),
        ({"fact": "shipping_country", "any_of": ["US", "FR"]}, True),
        (NO_WITHDRAWAL, False),
        ({"all": [CLEARANCE, NO_WITHDRAWAL]}, False),
        ({"fact": "kind", "any_of": ["return", "gift"]}, False),
        ({"all": [CLEARANCE, late(14)]}, False),
        ({"fact": "shipping_country", "any_of": ["US", "CH"]}, False),
    ],
)
def test_what_is_tried_with_withdrawals_is_told_with_the_article(
    then, notice, condition, is_reported
):
    code, severity, effect, article = notice
    policy = document(rule({"photos": 1}), rule(then, condition))

    expected = [(code, severity, f"rules[1].then.{effect}", article)]
    assert found(policy) == (expected if is_reported else [])


def test_defaults_are_looked_at_too_while_they_can_apply():
    policy = document(defaults=REFUSED)
    covered = document(rule({"returnable": {"allowed": True}}), defaults=REFUSED)

    assert found(policy) == [
        ("refuses_withdrawal", ERROR, "defaults.returnable", "9(1)")
    ]
    assert found(covered) == []


def test_a_higher_rule_may_let_withdrawals_through():
    policy = document(
        rule({"outcome": {"do": "approve"}}, WITHDRAWAL, priority=2),
        rule({"outcome": {"do": "decline"}}, CLEARANCE, priority=1),
    )

    assert found(policy) == []


def test_a_longer_period_of_the_policy_is_what_counts():
    policy = document(rule(FEE, late(14)), statutory={"days": 30})

    assert found(policy) == [
        (
            "restocking_fee_on_withdrawal",
            ERROR,
            "rules[0].then.restocking_fee",
            "14(1)-(2)",
        )
    ]


def test_clearance_is_no_exclusion():
    notice = review(document(rule(REFUSED, CLEARANCE)))[0]

    assert "clearance is no exclusion" in notice.told(ENGLISH)
    assert "Article 16" in notice.told(ENGLISH)


@pytest.mark.parametrize(
    ("condition", "is_reported"),
    [
        ({"fact": "discounted"}, True),
        ({"fact": "unit_price", "less_than": 5}, True),
        ({"fact": "customer_returns", "at_least": 5}, True),
        ({"metadata": "customer", "key": "vip"}, True),
        ({"fact": "guest"}, True),
        (None, True),
        (SHOES, False),
        ({"metadata": "product", "key": "engraved"}, False),
        ({"question": "seal", "any_of": ["broken"]}, False),
    ],
)
def test_a_legal_ground_follows_from_the_goods(condition, is_reported):
    ground = {"returnable": {"allowed": False, "ground": "made_to_measure"}}

    notices = found(document(rule(ground, condition)))

    path = "rules[0].then.returnable.ground"
    expected = [("ground_not_of_goods", WARNING, path, "16(c)")]
    assert notices == (expected if is_reported else [])


def test_where_the_law_gives_no_right_it_is_said_once():
    policy = document(rule(REFUSED), rule(FEE), statutory={"applies": "nowhere"})

    assert found(policy) == [
        ("no_right_of_withdrawal", INFO, "statutory.applies", "9(1)")
    ]


@pytest.mark.parametrize(
    ("rules", "path", "code"),
    [
        (
            [rule({"photos": 1}, {"all": [SHOES, {"not": SHOES}]})],
            "rules[0].when",
            "never_fires",
        ),
        (
            [
                rule(
                    {"photos": 1},
                    {
                        "all": [
                            {"fact": "product_type", "any_of": ["a"]},
                            {"fact": "product_type", "any_of": ["b"]},
                        ]
                    },
                )
            ],
            "rules[0].when",
            "never_fires",
        ),
        (
            [rule({"photos": 1}, SHOES), rule({"photos": 2}, priority=5)],
            "rules[0]",
            "overruled",
        ),
        (
            [
                rule({"photos": 1}, {"any": [SHOES, CLEARANCE]}),
                rule({"photos": 2}, SHOES),
            ],
            "rules[1]",
            "overruled",
        ),
    ],
)
def test_rules_that_do_nothing_are_found(rules, path, code):
    assert found(document(*rules)) == [(code, WARNING, path, None)]


@pytest.mark.parametrize(
    "rules",
    [
        [rule({"photos": 1}, SHOES), rule({"photos": 2})],
        [rule({"photos": 1}), rule({"photos": 2, "priority": "low"})],
        [rule({"photos": 1}, enabled=False, priority=2), rule({"photos": 2}, SHOES)],
        [
            rule({"outcome": {"do": "keep_item", "up_to": {"EUR": 5}}}, priority=2),
            rule({"outcome": {"do": "approve"}}),
        ],
        [
            rule({"photos": 1}, {"fact": "discounted"}),
            rule({"photos": 2}, {"fact": "discounted", "holds": False}),
            rule({"photos": 3}),
        ],
    ],
)
def test_rules_that_may_do_something_are_left_alone(rules):
    assert found(document(*rules)) == []


def test_words_that_nothing_can_be_are_found():
    policy = document(
        rule({"photos": 1}, {"not": {"fact": "kind", "any_of": ["withdrawl"]}}),
        rule(
            {"photos": 2},
            {"any": [SHOES, {"fact": "shipping_country", "any_of": ["FR", "fr"]}]},
        ),
        rule({"photos": 3}, {"fact": "customer_type", "any_of": ["VIP"]}),
    )

    notices = review(policy)

    assert [(row.code, row.path) for row in notices] == [
        (NoticeCode.UNKNOWN_WORD, "rules[0].when.not.any_of[0]"),
        (NoticeCode.UNKNOWN_WORD, "rules[1].when.any[1].any_of[1]"),
        (NoticeCode.UNKNOWN_WORD, "rules[2].when.any_of[0]"),
    ]
    assert "accepted: claim, gift, return, withdrawal" in notices[0].told(ENGLISH)
    assert notices[0].accepted == ("claim", "gift", "return", "withdrawal")
    assert [row.accepted for row in notices[1:]] == [(), ()]


def test_the_risk_score_is_told_while_nothing_provides_it():
    risky = {"fact": "risk_score", "at_least": 80}
    policy = document(rule({"photos": 1}, {"all": [SHOES, risky]}))

    assert found(policy) == [
        ("fact_not_provided", WARNING, "rules[0].when.all[1]", None)
    ]
    assert found(policy, risk_is_provided=True) == []


def test_what_cannot_be_carried_out_yet_is_told():
    policy = document(
        rule({"resolutions": ["exchange", "original_payment"]}, SHOES),
        rule({"methods": ["pickup"]}, CLEARANCE),
        rule(
            {"outcome": {"do": "keep_item"}},
            {"fact": "reason", "any_of": ["defective"]},
        ),
    )

    notices = found(
        policy,
        resolutions=[Resolution.ORIGINAL_PAYMENT],
        methods=[Method.OWN_CARRIER],
    )

    assert notices == [
        ("nothing_offered", ERROR, "rules[1].then.methods", None),
        ("not_offered", WARNING, "rules[2].then.outcome.do", None),
        ("not_offered", INFO, "rules[0].then.resolutions[0]", None),
    ]


def test_amounts_want_every_currency_of_the_shop():
    fee = {"type": "flat", "amount": {"EUR": 5}, "free_from": {"EUR": 50, "USD": 60}}
    euro = {"fact": "currency", "any_of": ["EUR"]}
    everywhere = document(rule({"return_shipping_fee": fee}))
    in_euro = document(rule({"return_shipping_fee": fee}, euro))

    assert found(everywhere, currencies=("EUR", "USD")) == [
        ("currency_missing", WARNING, "rules[0].then.return_shipping_fee.amount", None)
    ]
    assert found(in_euro, currencies=("EUR", "USD")) == []
    assert found(everywhere, currencies=("EUR",)) == []


def test_a_number_means_another_sum_in_each_currency():
    worth = {"fact": "line_value", "more_than": 100}
    euro = {"fact": "currency", "any_of": ["EUR"]}
    policy = document(
        rule({"photos": 1}, worth),
        rule({"priority": "high"}, {"all": [worth, euro]}),
    )

    assert found(policy, currencies=("EUR", "JPY")) == [
        ("amount_in_every_currency", INFO, "rules[0].when", None)
    ]


NAMING = document(
    rule(
        {"reasons": ["too-small", "tosmall"], "warehouse": "main"},
        {
            "all": [
                {"fact": "product_type", "any_of": ["Shoes", "boots", "kettle"]},
                {"not": {"fact": "variant", "any_of": ["SKU-1"]}},
                {
                    "any": [
                        {"attribute": "colour"},
                        {"fact": "kind", "any_of": ["gift"]},
                    ]
                },
            ]
        },
    ),
    rule({"photos": 1}, {"fact": "channel", "any_of": ["eur"]}, enabled=False),
    defaults={"reasons": ["other"], "warehouse": "paris"},
    customer_types=[{"name": "VIP", "groups": ["Gold"]}],
)


def test_everything_that_a_policy_names_is_found_at_its_place():
    assert [(row.kind, row.word, row.path) for row in named_in(NAMING)] == [
        ("reason", "other", "defaults.reasons[0]"),
        ("warehouse", "paris", "defaults.warehouse"),
        ("product_type", "Shoes", "rules[0].when.all[0].any_of[0]"),
        ("product_type", "boots", "rules[0].when.all[0].any_of[1]"),
        ("product_type", "kettle", "rules[0].when.all[0].any_of[2]"),
        ("variant", "SKU-1", "rules[0].when.all[1].not.any_of[0]"),
        ("attribute", "colour", "rules[0].when.all[2].any[0].attribute"),
        ("reason", "too-small", "rules[0].then.reasons[0]"),
        ("reason", "tosmall", "rules[0].then.reasons[1]"),
        ("warehouse", "main", "rules[0].then.warehouse"),
        ("customer_group", "Gold", "customer_types[0].groups[0]"),
    ]


def test_what_the_shop_does_not_have_is_told_with_what_comes_nearest():
    shop = {
        "product_type": InShop(
            frozenset(["boots"]), ("boots", "shoe", "shoes", "hats")
        ),
        "reason": InShop(frozenset(["other", "too-small"]), ("other", "too-small")),
        "warehouse": InShop(frozenset(["main", "paris"])),
        "attribute": InShop(frozenset()),
    }

    notices = [row for row in review(NAMING, shop=shop) if row.code == "not_in_shop"]

    assert [(row.path, row.accepted) for row in notices] == [
        ("rules[0].when.all[0].any_of[0]", ("shoes", "shoe")),
        ("rules[0].when.all[0].any_of[2]", ()),
        ("rules[0].when.all[2].any[0].attribute", ()),
        ("rules[0].then.reasons[1]", ("too-small",)),
    ]
    assert {row.severity for row in notices} == {WARNING}
    assert notices[0].told(ENGLISH) == "The shop has no product type “Shoes”."


def test_kinds_that_were_not_looked_up_are_not_missed():
    everything = InShop(frozenset(row.word for row in named_in(NAMING)))
    assert found(NAMING) == found(NAMING, shop=dict.fromkeys(NAMED, everything))


def test_a_document_with_thousands_of_strange_words_is_reviewed_soon():
    words = [f"word-{number}" for number in range(1000)]
    strange = document(rule({"photos": 1}, {"fact": "variant", "any_of": words}))
    others = tuple(f"word-{number}x" for number in range(300))

    notices = review(strange, shop={"variant": InShop(frozenset(), others)})

    assert len(notices) == len(words)
    assert notices[0].accepted
    assert not notices[-1].accepted


def test_rules_that_are_switched_off_are_passed_over():
    risky = {"all": [SHOES, {"not": SHOES}, {"fact": "risk_score", "at_least": 1}]}
    policy = document(
        rule(REFUSED | FEE | {"methods": ["pickup"]}, enabled=False),
        rule({"photos": 1}, risky, enabled=False),
    )

    assert found(policy, methods=[Method.OWN_CARRIER], currencies=("EUR",)) == []
