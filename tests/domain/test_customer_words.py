import pytest

from saleor_returns.domain.lifecycle import Resolution
from saleor_returns.domain.policy.customer.words import policy_words, product_words
from saleor_returns.domain.policy.partial import left_of, visible
from saleor_returns.domain.policy.words.wording import Wording, readable
from saleor_returns.languages import language

from .policies import NO_WITHDRAWAL, SHOES, document, rule

ENGLISH = Wording(language("en"), readable, "EUR")
FRENCH = Wording(language("fr"), readable, "EUR")
OFFERED = tuple(Resolution)
RISKY = {"fact": "risk_score", "at_least": 50}
CLEARANCE = {"fact": "collection", "any_of": ["clearance"]}
ENGRAVED = {"metadata": "product", "key": "engraved", "any_of": ["yes"]}


def sections(policy, wording=ENGLISH, **more):
    told = policy_words(policy, wording, channel="eur", offered=OFFERED, **more)
    return {section.code: list(section.paragraphs) for section in told}


def of_product(policy, wording=ENGLISH, **known):
    told = product_words(policy, known, wording, offered=OFFERED)
    return {section.code: list(section.paragraphs) for section in told}


def window(days, **more):
    return {"window": {"days": days, **more}}


def everything(told):
    return " ".join(text for paragraphs in told.values() for text in paragraphs)


def test_goods_have_their_days():
    told = sections(document(rule(window(60), SHOES)))

    assert told["until"] == [
        "You can return an item within 30 days after you received it.",
        "Shoes: 60 days.",
    ]


def test_of_several_cases_the_first_counts():
    policy = document(
        rule(window(14, start="order"), CLEARANCE, priority=2),
        rule(window(60), {"fact": "product_type", "any_of": ["shoes", "rain-boots"]}),
    )

    assert sections(policy)["until"][1:] == [
        "If several of these apply, the first one counts.",
        "Clearance: 14 days after your order.",
        "Shoes and rain boots: 60 days.",
    ]


def test_what_a_rule_for_all_overrules_is_not_told():
    policy = document(rule(window(45), priority=2), rule(window(60), SHOES, priority=1))

    assert sections(policy)["until"] == [
        "You can return an item within 45 days after you received it."
    ]


@pytest.mark.parametrize(
    "when",
    [
        RISKY,
        {"not": RISKY},
        {"all": [SHOES, RISKY]},
        {"fact": "customer_type", "any_of": ["VIP"]},
        {"fact": "customer_returns", "at_least": 3},
        {"metadata": "customer", "key": "club"},
        ENGRAVED,
    ],
)
def test_what_only_staff_understand_is_never_told(when):
    policy = document(
        rule(window(7), when),
        rule({"outcome": {"do": "decline"}}, when),
        rule({"returnable": {"allowed": False}}, when),
    )

    plain = sections(document())

    assert sections(policy) == plain


def test_of_conditions_that_each_suffice_those_are_told_that_customers_see():
    policy = document(rule(window(60), {"any": [SHOES, RISKY]}))

    assert sections(policy)["until"][1:] == ["Shoes: 60 days."]


def test_that_people_look_at_some_requests_is_told_but_not_at_which():
    told = sections(document(rule({"outcome": {"do": "review"}}, RISKY)))

    assert "Our team looks at some requests before we accept them." in told["how"]
    assert "risk" not in everything(told)


def test_what_the_law_excludes_is_told_by_its_ground():
    ground = {"returnable": {"allowed": False, "ground": "made_to_measure"}}

    told = sections(document(rule(ground, ENGRAVED)))

    assert told["excluded"] == [
        "Gift cards cannot be returned.",
        "Goods made to the customer’s specifications or clearly personalised: cannot "
        "be returned.",
    ]
    assert told["withdrawal"][-1] == (
        "There is no right of withdrawal for goods made to the customer’s "
        "specifications or clearly personalised."
    )


def test_a_refusal_of_the_shop_leaves_the_right_of_withdrawal():
    told = sections(document(rule({"returnable": {"allowed": False}}, CLEARANCE)))

    assert told["excluded"] == [
        "Gift cards cannot be returned.",
        "Clearance: cannot be returned.",
        "Your right of withdrawal remains.",
    ]
    assert "within 14 days" in told["withdrawal"][0]


def test_keeping_the_item_is_not_promised():
    up_to = {"outcome": {"do": "keep_item", "up_to": {"EUR": 15}}}

    assert sections(document(rule(up_to))) == sections(document())


@pytest.mark.parametrize(
    ("statutory", "country", "starts"),
    [
        ({"applies": "eu"}, None, "If your order is sent to a country of the European"),
        ({"applies": "eu"}, "FR", "You may withdraw from the contract within 14 days"),
        ({"applies": "eu"}, "CH", None),
        (
            {"applies": "everywhere", "days": 30},
            "CH",
            "You may withdraw from the contr",
        ),
        ({"applies": "nowhere"}, "FR", None),
    ],
)
def test_the_right_of_withdrawal_is_told_where_it_applies(statutory, country, starts):
    told = of_product(document(statutory=statutory), shipping_country=country)

    if starts is None:
        assert "withdrawal" not in told
    else:
        assert told["withdrawal"][0].startswith(starts)


def test_fees_are_told_in_the_currency_of_the_page():
    fee = {"type": "flat", "amount": {"EUR": 5}, "free_from": {"USD": 1, "EUR": 50}}
    policy = document(defaults={"return_shipping_fee": fee})

    euro = sections(policy)["costs"]
    dollar = sections(policy, Wording(language("en"), readable, "USD"))["costs"]

    assert (
        "We charge for return shipping: €5.00 for a return, none if you return goods "
        "worth €50.00 or more." in euro
    )
    assert "We charge nothing for return shipping." in dollar


def test_what_cannot_be_carried_out_is_not_promised():
    policy = document(defaults={"resolutions": ["exchange", "original_payment"]})

    told = policy_words(
        policy, ENGLISH, channel="eur", offered=[Resolution.ORIGINAL_PAYMENT]
    )

    assert "exchange" not in " ".join(" ".join(row.paragraphs) for row in told)


def test_a_product_knows_what_it_is():
    policy = document(
        rule({"returnable": {"allowed": False, "ground": "made_to_measure"}}, ENGRAVED),
        rule(window(60), SHOES),
        rule(window(90), CLEARANCE),
        rule(window(10), {"fact": "shipping_country", "any_of": ["CH"]}),
    )
    engraved = {"metadata:product:engraved": "yes"}

    shoes = of_product(policy, product_type="shoes", collection=())
    ring = of_product(policy, product_type="ring", **engraved)

    assert shoes["until"][0].startswith("You can return an item within 60 days")
    assert ring["excluded"] == [
        "No return is possible: goods made to the customer’s specifications or clearly "
        "personalised."
    ]
    assert ring["withdrawal"] == [
        "There is no right of withdrawal here: goods made to the customer’s "
        "specifications or clearly personalised."
    ]
    assert of_product(policy, product_type="ring", collection=())["until"][1:] == [
        "If the country of delivery is Switzerland: 10 days."
    ]


def test_channels_know_themselves():
    policy = document(
        rule(window(60), {"fact": "channel", "any_of": ["eur"]}),
        rule(window(90), {"fact": "channel", "any_of": ["usd"]}),
    )

    assert sections(policy)["until"] == [
        "You can return an item within 60 days after you received it."
    ]


def test_the_same_is_told_in_french():
    policy = document(
        rule(window(60, until="01-31"), SHOES),
        rule({"photos": 2}, {"all": [SHOES, NO_WITHDRAWAL]}),
        defaults={"restocking_fee": {"type": "percentage", "percentage": 10}},
    )

    told = sections(policy, FRENCH)

    plain = everything(told).replace("\u00a0", " ").replace("\u202f", " ")
    assert "Shoes : 60 jours, et au moins jusqu’au 31 janvier." in plain
    assert "Nous facturons des frais de restockage : 10 % du prix payé." in plain
    assert "et vous ne faites pas une rétractation : 2 photos." in plain
    assert list(told) == list(sections(policy))


@pytest.mark.parametrize(
    ("condition", "known", "left"),
    [
        (SHOES, {"product_type": "shoes"}, True),
        (SHOES, {"product_type": "hats"}, False),
        (SHOES, {"product_type": None}, SHOES),
        ({"not": SHOES}, {"product_type": "hats"}, True),
        ({"all": [SHOES, RISKY]}, {"product_type": "shoes"}, RISKY),
        ({"all": [SHOES, RISKY]}, {"product_type": "hats"}, False),
        ({"any": [SHOES, RISKY]}, {"product_type": "shoes"}, True),
        ({"any": [SHOES, RISKY]}, {"product_type": "hats"}, RISKY),
        ({"not": {"any": [SHOES, RISKY]}}, {"product_type": "hats"}, {"not": RISKY}),
    ],
)
def test_what_is_known_leaves_the_rest_of_a_condition(condition, known, left):
    asked = document(rule({"photos": 1}, condition)).rules[0].when
    wanted = left
    if isinstance(left, dict):
        wanted = document(rule({"photos": 1}, left)).rules[0].when

    assert left_of(asked, known) == wanted


def test_a_denial_is_told_only_if_all_of_it_is_seen():
    def when(condition):
        return document(rule({"photos": 1}, condition)).rules[0].when

    assert visible(when({"not": {"any": [SHOES, RISKY]}})) is None
    assert visible(when({"not": SHOES})) == when({"not": SHOES})
