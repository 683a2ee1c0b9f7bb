"""What a storefront learns before a return is asked for, and that it comes true."""

from datetime import timedelta
from decimal import Decimal as D

import pytest
from django.utils import timezone

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import DecisionRecord, ReturnLine, ReturnReason
from saleor_returns.operations.publish_policy import publish_policy
from tests.policies import policy, with_everything

from . import documents

ELIGIBILITY = """
query Eligibility(
  $id: ID!, $reason: String!, $quantity: Int, $kind: ReturnKindEnum
) {
  order(id: $id) { returnEligibility(kind: $kind) { lines {
    orderLine { id productSku }
    returnableQuantity deadline daysLeft withdrawalUntil
    reasons { slug } resolutions methods photosRequired advice
    storeCredit { bonusPercentage expiresAfterDays }
    questions(reason: $reason) {
      slug required text(languageCode: FR)
      answers { slug text(languageCode: FR) advice(languageCode: FR) }
    }
    choices(reason: $reason, quantity: $quantity) {
      quantity resolution method outcome
      restockingFee { amount currency } returnShippingFee { amount }
      refund { amount } refusal { code }
    }
    refusal { code message french: message(languageCode: FR) }
  } } }
}
"""
TRACE = """
query Trace($id: ID!) { returnRequest(id: $id) { decision {
  outcome policyVersion
  lines {
    line orderLineId outcome restockingFee { amount } restockingFeeNet { amount }
    setBy { effect rule }
  }
  trace {
    rule line orderLineId fired won lost { effect rule } facts absent
    sentences french: sentences(languageCode: FR)
  }
} } }
"""


@pytest.fixture
def in_force(case):
    """Publish rules that decide on the order."""

    def publish(*rules, **defaults):
        return publish_policy(
            channel=case.channel,
            document=policy(*rules, **defaults),
            effective_from=case.order.created_at - timedelta(days=1),
        )

    return publish


@pytest.fixture
def eligible(case, api, payload):
    """The lines by SKU, as their customer is told."""

    def ask(reason="too-small", **options):
        variables = {
            "id": global_id("Order", case.order.pk),
            "reason": reason,
            **options,
        }
        order = payload(api(ELIGIBILITY, variables, case.customer))
        lines = order["returnEligibility"]["lines"]
        return {line["orderLine"]["productSku"]: line for line in lines}

    return ask


def test_everything_that_a_line_offers(case, in_force, eligible):
    # given
    in_force(
        window={"days": 30},
        reasons=["too-small", "defective"],
        resolutions=["original_payment", "store_credit"],
        methods=["drop_off", "own_carrier"],
        photos=2,
        advice="Please wash it first.",
        store_credit={"bonus_percentage": 10, "expires_after_days": 365},
    )

    # when
    line = eligible()["shirt"]

    # then
    assert [row["slug"] for row in line["reasons"]] == ["too-small", "defective"]
    assert line["resolutions"] == ["ORIGINAL_PAYMENT", "STORE_CREDIT"]
    assert line["methods"] == ["DROP_OFF", "OWN_CARRIER"]
    assert (line["photosRequired"], line["advice"]) == (2, "Please wash it first.")
    assert line["storeCredit"]["bonusPercentage"] == 10
    assert line["storeCredit"]["expiresAfterDays"] == 365
    assert line["refusal"] is None


def test_days_left_count_down_to_nought_on_the_last_day(case, in_force, eligible):
    def left(days):
        in_force(window={"days": days, "start": "fulfilment"})
        line = eligible()["mug"]
        return line["daysLeft"], line["refusal"] and line["refusal"]["code"]

    since = (timezone.now().date() - case.fulfillment.created_at.date()).days
    assert left(since + 3) == (3, None)
    assert left(since) == (0, None)
    assert left(since - 1) == (None, "RETURN_WINDOW_EXPIRED")
    assert left(None) == (None, None)


def test_a_withdrawal_is_open_where_a_return_is_not(case, shop, in_force, eligible):
    # given
    address = case.order.shipping_address
    type(address).objects.filter(pk=address.pk).update(country="FR")
    never = {"returnable": {"allowed": False}, "methods": ["own_carrier"]}
    in_force({"name": "Never", "then": never})

    # when
    asked = eligible()["mug"]
    withdrawn = eligible(kind="WITHDRAWAL")["mug"]

    # then
    assert asked["refusal"]["code"] == "NOT_RETURNABLE"
    assert asked["choices"] == []
    assert withdrawn["refusal"] is None
    assert withdrawn["returnableQuantity"] == 2
    assert withdrawn["withdrawalUntil"] is not None


def test_a_refusal_is_told_in_the_language_asked(in_force, eligible):
    in_force(window={"days": 0, "start": "order"})
    refusal = eligible()["shirt"]["refusal"]
    assert refusal["message"].startswith("The time to return this item ended on")
    assert refusal["french"] != refusal["message"]
    assert "terminé" in refusal["french"] or "expiré" in refusal["french"]


FEES = {
    "resolutions": ["original_payment", "none"],
    "methods": ["carrier_label", "own_carrier"],
    "return_shipping_fee": {"type": "flat", "amount": {"EUR": "4.90"}},
}
OWN_CARRIER = {
    "name": "Own carrier",
    "when": {"fact": "method", "any_of": ["own_carrier"]},
    "then": {"return_shipping_fee": {"type": "free"}},
}
RESTOCKING = {
    "name": "Changed mind",
    "when": {"fact": "reason", "any_of": ["changed-mind"]},
    "then": {"restocking_fee": {"type": "percentage", "percentage": 10}},
}


def amounts(choice):
    return tuple(
        choice[name]["amount"]
        for name in ("restockingFee", "returnShippingFee", "refund")
    )


def test_choices_with_their_price(in_force, eligible):
    # given
    in_force(OWN_CARRIER, RESTOCKING, **FEES)

    # when
    lines = eligible(reason="changed-mind", quantity=1)

    # then
    by_way = {
        (choice["resolution"], choice["method"]): choice
        for choice in lines["mug"]["choices"]
    }
    assert len(by_way) == 4
    assert amounts(by_way["ORIGINAL_PAYMENT", "CARRIER_LABEL"]) == (5.0, 4.9, 40.1)
    assert amounts(by_way["ORIGINAL_PAYMENT", "OWN_CARRIER"]) == (5.0, 0.0, 45.0)
    free = eligible(reason="defective", quantity=1)["mug"]["choices"][0]
    assert amounts(free) == (0.0, 0.0, 50.0)
    every = eligible(reason="too-small")["shirt"]["choices"][1]
    assert (every["quantity"], amounts(every)) == (3, (0.0, 0.0, 59.99))
    more = eligible(reason="too-small", quantity=9)["shirt"]["choices"][0]
    assert more["quantity"] == 3


def test_a_choice_is_what_the_request_is_decided_on(
    case, in_force, eligible, api, payload, wish
):
    # given
    in_force(OWN_CARRIER, RESTOCKING, **FEES)
    choices = eligible(reason="changed-mind", quantity=1)["mug"]["choices"]

    for choice in choices[:2]:
        # when
        variables = wish({"mug": 1}, reason="changed-mind")
        (line,) = variables["input"]["lines"]
        line |= {"method": choice["method"], "resolution": choice["resolution"]}
        created = payload(api(documents.CREATE, variables, case.customer))

        # then
        assert created["errors"] == []
        stored = ReturnLine.objects.get(order_line=case.lines["mug"])
        assert stored.method.upper() == choice["method"]
        decided = DecisionRecord.objects.get().answer.line(case.lines["mug"].pk)
        fees = (decided.restocking_fee.gross, decided.return_shipping_fee.gross)
        assert fees == tuple(D(str(amount)) for amount in amounts(choice)[:2])
        stored.request.delete()


def test_who_names_no_way_takes_the_first_that_is_offered(
    case, in_force, api, payload, wish
):
    in_force(OWN_CARRIER, **{**FEES, "methods": ["own_carrier", "carrier_label"]})
    created = payload(api(documents.CREATE, wish({"mug": 1}), case.customer))
    assert created["errors"] == []
    assert ReturnLine.objects.get().method == "own_carrier"
    decided = DecisionRecord.objects.get().answer.line(case.lines["mug"].pk)
    assert decided.set_by["return_shipping_fee"] == "Own carrier"


def test_a_way_that_is_not_offered_is_refused(case, in_force, api, payload, wish):
    in_force(methods=["drop_off", "pickup"])
    variables = wish({"mug": 1})
    variables["input"]["lines"][0]["method"] = "IN_STORE"
    (error,) = payload(api(documents.CREATE, variables, case.customer))["errors"]
    assert (error["code"], error["field"]) == ("METHOD_NOT_ALLOWED", "method")
    assert error["acceptedValues"] == ["DROP_OFF", "PICKUP"]
    assert error["line"] == global_id("OrderLine", case.lines["mug"].pk)


def test_choices_of_impossible_wishes(case, in_force, api, eligible):
    # given
    in_force(reasons=["defective"])
    ReturnReason.objects.filter(slug="other").update(archived_at=timezone.now())

    def message(**options):
        variables = {"id": global_id("Order", case.order.pk), **options}
        answer = api(ELIGIBILITY, variables, case.customer)
        return answer["errors"][0]["message"]

    # then
    assert eligible(reason="too-small")["mug"]["choices"] == []
    assert "defective" in message(reason="no-such-reason")
    assert "There is no reason" in message(reason="other")
    assert "There is no reason" in message(reason="a\x00b")
    assert message(reason="defective", quantity=0).endswith("it must be 1 or more.")


def test_reasons_are_those_for_the_kind(eligible):
    slugs = {
        kind: {row["slug"] for row in eligible("other", kind=kind)["mug"]["reasons"]}
        for kind in ("RETURN", "CLAIM")
    }
    assert "too-small" in slugs["RETURN"]
    assert "too-small" not in slugs["CLAIM"]
    assert "defective" in slugs["CLAIM"]


def test_questions_are_those_that_fit_the_item(case, eligible):
    # given
    def question(slug, types):
        return {
            "slug": slug,
            "text": "Where?",
            "translations": {"fr": "Où ?"},
            "required": True,
            "product_types": types,
            "answers": [
                {
                    "slug": "in-length",
                    "text": "In length",
                    "advice": "Try tall.",
                    "advice_translations": {"fr": "Essayez « grand »."},
                },
                {"slug": "in-width", "text": "In width"},
            ],
        }

    reasons = ReturnReason.objects.filter(slug="too-small")
    rows = [question("where", [case.clothing.slug]), question("sole", ["shoes"])]
    reasons.update(questions_data=rows)

    # when
    (asked,) = eligible()["shirt"]["questions"]

    # then
    assert (asked["slug"], asked["text"], asked["required"]) == ("where", "Où ?", True)
    advice = [answer["advice"] for answer in asked["answers"]]
    assert advice == ["Essayez « grand ».", None]
    assert eligible(reason="other")["shirt"]["questions"] == []


def test_staff_read_why_and_the_customer_the_refusal(
    case, in_force, ask, api, payload, staff
):
    # given
    risky = {
        "name": "Risky",
        "when": {"fact": "risk_score", "at_least": 50},
        "then": {"outcome": {"do": "review"}},
    }
    lower = {**RESTOCKING, "name": "Lower", "priority": -5}
    in_force(RESTOCKING, lower, risky, methods=["own_carrier"])
    request = ask({"mug": 1}, reason="changed-mind")
    variables = {"id": global_id("ReturnRequest", request.pk)}

    # when
    told = payload(api(TRACE, variables, staff))["decision"]
    seen = payload(api(TRACE, variables, case.customer))["decision"]

    # then
    assert (seen["outcome"], seen["lines"], seen["trace"]) == ("APPROVE", None, None)
    mug = global_id("OrderLine", case.lines["mug"].pk)
    (line,) = [row for row in told["lines"] if row["orderLineId"] == mug]
    assert line["restockingFee"]["amount"] == 5.0
    assert line["restockingFeeNet"]["amount"] < 5.0
    behind = {"effect": "restocking_fee", "rule": "Changed mind"}
    assert behind in line["setBy"]
    steps = {
        row["rule"]: row
        for row in told["trace"]
        if row["orderLineId"] == mug and row["line"] == line["line"]
    }
    assert steps["Changed mind"]["won"] == ["restocking_fee"]
    assert steps["Changed mind"]["facts"] == {"reason": "changed-mind"}
    assert steps["Lower"]["lost"] == [behind]
    assert steps["Risky"]["fired"] is False
    assert steps["Risky"]["absent"] == ["risk_score"]
    assert "Changed mind" in " ".join(steps["Changed mind"]["sentences"])
    assert steps["Risky"]["french"] != steps["Risky"]["sentences"]


def test_every_effect_reaches_staff(case, ask, api, payload, staff):
    # given
    publish_policy(
        channel=case.channel,
        document=with_everything(),
        effective_from=case.order.created_at - timedelta(days=1),
    )
    request = ask({"mug": 1})
    asked = """
      query ($id: ID!) { returnRequest(id: $id) { decision { lines {
        serviceHours warehouse photosRequired advice reasons priority outboundShipping
        refundAt { moment byGrade } storeCredit { bonusPercentage expiresAfterDays }
      } } } }"""

    # when
    variables = {"id": global_id("ReturnRequest", request.pk)}
    (line, *_others) = payload(api(asked, variables, staff))["decision"]["lines"]

    # then
    assert line == {
        "serviceHours": 24,
        "warehouse": "paris",
        "photosRequired": 1,
        "advice": "Please wash it first.",
        "reasons": ["too-small", "too-large", "defective"],
        "priority": "HIGH",
        "outboundShipping": "NEVER",
        "refundAt": {"moment": "RECEIPT", "byGrade": {"opened": "INSPECTION"}},
        "storeCredit": {"bonusPercentage": 10.0, "expiresAfterDays": 365},
    }
