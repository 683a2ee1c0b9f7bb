import pytest

from saleor_returns.domain.policy import builtin
from saleor_returns.domain.policy.catalogue import CATALOGUE
from saleor_returns.domain.policy.decision import TraceStep
from saleor_returns.domain.policy.effects import EFFECTS
from saleor_returns.domain.policy.evaluate import evaluate
from saleor_returns.domain.policy.words.effects import CLAUSES, EFFECT_NAMES
from saleor_returns.domain.policy.words.sentences import (
    condition_sentence,
    effect_sentence,
    rule_sentence,
)
from saleor_returns.domain.policy.words.traces import BUILT_IN, trace_sentences
from saleor_returns.domain.policy.words.wording import FACTS, Wording
from saleor_returns.languages import language

from .policies import SHOES, document, order, rule

ENGLISH = Wording(language("en"), currency="EUR")
FRENCH = Wording(language("fr"), currency="EUR")
SPACE = "\u00a0"
NARROW = "\u202f"


def condition(when):
    return document(rule({"photos": 1}, when)).rules[0].when


def plain(text):
    """A text with ordinary spaces, as the narrow ones are babel's own business."""
    return text.replace(SPACE, " ").replace(NARROW, " ")


def test_every_fact_effect_and_built_in_rule_has_a_name():
    assert list(FACTS) == list(CATALOGUE)
    assert tuple(EFFECT_NAMES) == tuple(CLAUSES) == EFFECTS
    assert set(BUILT_IN) == {
        name for name in vars(builtin).values() if str(name).startswith("[")
    }


@pytest.mark.parametrize(
    ("when", "english", "french"),
    [
        (
            {"fact": "product_type", "any_of": ["shoes", "boots"]},
            "The product type is shoes or boots.",
            "Le type de produit est shoes ou boots.",
        ),
        (
            {"not": SHOES},
            "The product type is not shoes.",
            "Le type de produit n’est pas shoes.",
        ),
        (
            {"fact": "line_value", "more_than": 100},
            "The value of the line is more than €100.00.",
            "La valeur de la ligne est de plus de 100,00 €.",
        ),
        (
            {"not": {"fact": "days_since_delivery", "at_most": 1}},
            "The time since delivery is more than 1 day.",
            "Le délai depuis la livraison est de plus de 1 jour.",
        ),
        (
            {"fact": "customer_return_rate", "at_least": "12.5", "less_than": 50},
            "The customer’s return rate is at least 12.5% and the customer’s return "
            "rate is less than 50%.",
            "Le taux de retour du client est d’au moins 12,5 % et le taux de retour du "
            "client est de moins de 50 %.",
        ),
        (
            {"not": {"fact": "quantity", "at_least": 2, "at_most": 5}},
            "The number of units is less than 2 or the number of units is more than 5.",
            "Le nombre d’unités est de moins de 2 ou le nombre d’unités est de plus "
            "de 5.",
        ),
        (
            {"fact": "discounted", "holds": False},
            "The item was not reduced.",
            "L’article n’était pas en promotion.",
        ),
        (
            {"not": {"fact": "discounted", "holds": False}},
            "The item was reduced.",
            "L’article était en promotion.",
        ),
        (
            {"fact": "ordered_on", "first": "11-01", "last": "01-06"},
            "The day of the order is between November 1 and January 6.",
            "Le jour de la commande est entre le 1er novembre et le 6 janvier.",
        ),
        (
            {"not": {"fact": "ordered_on", "first": "2026-11-01"}},
            "The day of the order is before November 1, 2026.",
            "Le jour de la commande est avant le 1er novembre 2026.",
        ),
        (
            {"fact": "shipping_country", "any_of": ["DE", "ES"]},
            "The country of delivery is Germany or Spain.",
            "Le pays de livraison est Allemagne ou Espagne.",
        ),
        (
            {"metadata": "product", "key": "hygiene"},
            "The product’s metadata entry “hygiene” has a value.",
            "La métadonnée « hygiene » du produit a une valeur.",
        ),
        (
            {"not": {"attribute": "material", "any_of": ["silk"]}},
            "The attribute “material” is not silk.",
            "L’attribut « material » n’est pas silk.",
        ),
        (
            {"question": "worn", "any_of": ["yes"]},
            "The answer to “worn” is yes.",
            "La réponse à « worn » est yes.",
        ),
        (
            {"all": [SHOES, {"any": [{"fact": "digital"}, {"fact": "guest"}]}]},
            "The product type is shoes and (the item is digital or the order has no "
            "customer account).",
            "Le type de produit est shoes et (l’article est numérique ou la commande "
            "n’a pas de compte client).",
        ),
        (
            {"not": {"any": [SHOES, {"fact": "digital"}]}},
            "The product type is not shoes and the item is not digital.",
            "Le type de produit n’est pas shoes et l’article n’est pas numérique.",
        ),
    ],
)
def test_conditions_are_told_in_both_languages(when, english, french):
    asked = condition(when)

    assert plain(condition_sentence(asked, ENGLISH)) == english
    assert plain(condition_sentence(asked, FRENCH)) == french


@pytest.mark.parametrize(
    ("effect", "english"),
    [
        (
            {"window": {"days": 30, "start": "order"}},
            "The time to return ends 30 days after the order.",
        ),
        (
            {"window": {"days": 1, "of": "last_line", "until": "2027-01-31"}},
            "The time to return ends 1 day after the last of the order arrived, but "
            "not before January 31, 2027.",
        ),
        ({"window": {"days": None}}, "The time to return does not end."),
        (
            {"returnable": {"allowed": False, "ground": "perishable"}},
            "The item can neither be returned nor withdrawn from: goods that "
            "deteriorate or expire rapidly (article 16(d)).",
        ),
        (
            {"resolutions": ["exchange", "store_credit"]},
            "The resolutions allowed are exchange and store credit.",
        ),
        (
            {"restocking_fee": {"type": "percentage", "percentage": "10"}},
            "The restocking fee is 10% of what was paid.",
        ),
        (
            {
                "return_shipping_fee": {
                    "type": "flat",
                    "amount": {"EUR": 5, "USD": 6},
                    "each": "unit",
                    "free_from": {"EUR": 50},
                    "tax": "none",
                }
            },
            "The fee for return shipping is €5.00 for each unit, none from €50.00, "
            "without tax.",
        ),
        (
            {"outcome": {"do": "keep_item", "up_to": {"USD": 15}}},
            "The customer keeps the item and is refunded, up to a value of $15.00.",
        ),
        ({"service_hours": 1}, "Staff should decide within 1 hour."),
        ({"photos": 2}, "2 photos are asked for."),
        (
            {"refund_at": {"moment": "receipt", "by_grade": {"b": "inspection"}}},
            "The refund is paid when the goods are received, for grade b when the "
            "goods are inspected.",
        ),
        (
            {"store_credit": {"bonus_percentage": 10, "expires_after_days": 365}},
            "Store credit has a bonus of 10% and expires after 365 days.",
        ),
        (
            {"store_credit": {"cards_first": True}},
            "Store credit has no bonus, does not expire, and what was paid by gift card "
            "goes back to that card first.",
        ),
        (
            {
                "refund_at": {
                    "moment": "inspection",
                    "automatic": False,
                    "within_hours": 48,
                }
            },
            "The refund is paid when the goods are inspected, once staff say so, "
            "overdue after 48 hours.",
        ),
        (
            {"kept_item": {"refund_percentage": 30}},
            "For an item that is kept 30% of its price is paid.",
        ),
        (
            {"exchange": {"if_cheaper": "store_credit", "pay_within_hours": 1}},
            "In an exchange for cheaper goods the difference becomes store credit, "
            "customers pay more for dearer goods, within 1 hour, new goods are sent "
            "once the returned ones are received.",
        ),
        (
            {"exchange": {"if_dearer": "waive", "ship": "approval"}},
            "In an exchange for cheaper goods the difference is refunded, customers do "
            "not pay more for dearer goods, new goods are sent once the request is "
            "approved.",
        ),
        (
            {"kept_gift": "whole"},
            "A free item that is kept lowers the refund by its price.",
        ),
        (
            {"bought_gift_cards": "take_back"},
            "Bought gift cards are taken back for what is left.",
        ),
        ({"advice": "100% silk."}, "The customer is told: “100% silk.”."),
    ],
)
def test_effects_are_told(effect, english):
    name, _value = next(iter(effect.items()))
    value = getattr(document(rule(effect)).rules[0].then, name)

    assert effect_sentence(name, value, ENGLISH) == english


def test_a_rule_reads_as_one_sentence():
    when = {"all": [SHOES, {"fact": "line_value", "more_than": 100}]}
    fee = {"restocking_fee": {"type": "percentage", "percentage": 10}, "photos": 0}

    told = rule_sentence(document(rule(fee, when)).rules[0], ENGLISH)

    assert told == (
        "If the product type is shoes and the value of the line is more than €100.00, "
        "then the restocking fee is 10% of what was paid and no photos are asked for."
    )


def test_a_rule_without_condition_that_is_switched_off_says_so():
    policy = document(rule({"priority": "high"}, enabled=False))

    told = rule_sentence(policy.rules[0], ENGLISH)

    assert told == "Switched off: Always: the priority is high."


def test_without_a_currency_compared_amounts_are_numbers():
    asked = condition({"fact": "order_value", "at_least": 1000})

    told = condition_sentence(asked, Wording(language("en")))

    assert told == "The value of the order is at least 1,000."


def test_shops_name_what_they_know():
    def label(key, word):
        return {"product_type": "Escarpins"}.get(key, word)

    told = condition_sentence(condition(SHOES), Wording(language("fr"), label))

    assert told == "Le type de produit est Escarpins."


def test_a_trace_says_who_won_and_what_nobody_knew():
    policy = document(
        rule({"photos": 2}, SHOES, name="Shoes", priority=2),
        rule({"photos": 1, "priority": "low"}, name="All", priority=1),
        rule({"photos": 3}, {"fact": "risk_score", "at_least": 50}, name="Risk"),
    )

    trace = evaluate(policy, order({"product_type": "shoes"})).trace

    assert [trace_sentences(step, ENGLISH) for step in trace] == [
        (
            "The rule “Shoes” decided the photos asked for.",
            "Because the product type is shoes.",
        ),
        (
            "The rule “All” decided the priority.",
            "The rule “All” would have decided the photos asked for, but the rule "
            "“Shoes” comes first.",
        ),
        ("The rule “Risk” did not apply, because it is not known: the risk score.",),
        ("The period counts from May 27, 2026, when the goods arrived.",),
    ]


def test_a_trace_says_which_limit_was_in_the_way():
    keep = {"outcome": {"do": "keep_item", "up_to": {"EUR": 5}}}

    trace = evaluate(document(rule(keep, name="Keep")), order({"total_gross": 9})).trace

    assert trace_sentences(trace[0], ENGLISH) == (
        "The rule “Keep” would have decided what becomes of the request, but the limit "
        "on the value of the goods comes first.",
    )


def test_a_trace_says_what_stands_above_the_rules():
    policy = document(rule({"outcome": {"do": "review"}}, name="Look"))

    trace = evaluate(policy, order(kind="withdrawal")).trace

    assert [plain(" ".join(trace_sentences(step, FRENCH))) for step in trace] == [
        "La règle « Look » a déterminé la suite donnée à la demande.",
        "Le droit de rétractation a déterminé la suite donnée à la demande et le "
        "remboursement des frais de livraison. "
        "Cela l’emporte sur la règle « Look ».",
        "Le délai court à partir du 27 mai 2026, jour d’arrivée des articles.",
    ]


@pytest.mark.parametrize(
    ("source", "english", "french"),
    [
        (
            "recorded",
            "The period counts from March 1, 2026, the arrival that was recorded.",
            "Le délai court à partir du 1er mars 2026, jour d’arrivée enregistré.",
        ),
        (
            "metadata",
            "The period counts from March 1, 2026, the arrival that the fulfillment’s "
            "metadata names.",
            "Le délai court à partir du 1er mars 2026, jour d’arrivée indiqué dans les "
            "métadonnées de l’expédition.",
        ),
        (
            "estimated",
            "The period counts from March 1, 2026, estimated from the day of dispatch.",
            "Le délai court à partir du 1er mars 2026, estimé d’après le jour "
            "d’expédition.",
        ),
    ],
)
def test_a_trace_says_how_an_arrival_is_known(source, english, french):
    arrival = {"delivered_at": "2026-03-01T12:00Z", "delivery_source": source}

    (step,) = evaluate(document(), order(arrival)).trace

    assert trace_sentences(step, ENGLISH) == (english,)
    assert trace_sentences(step, FRENCH) == (french,)


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"discounted": True}, "Because the item was reduced."),
        ({"category": ["shoes", "all"]}, "Because the category is shoes and all."),
        ({"collection": []}, "Because the collection has no value."),
        ({"reason": None}, "Because the reason is not known."),
        ({"order_value": "12.500"}, "Because the value of the order is €12.50."),
        ({"days_since_order": 3}, "Because the time since the order is 3 days."),
        (
            {"ordered_on": "2026-01-31"},
            "Because the day of the order is January 31, 2026.",
        ),
    ],
)
def test_facts_of_a_trace_are_told_from_json(facts, told):
    step = TraceStep("A", "line", won=("photos",), facts=facts)

    assert trace_sentences(step, ENGLISH)[-1] == told


def test_a_country_that_nobody_knows_is_told_by_its_code():
    assert FRENCH.word("shipping_country", "ZY") == "ZY"
