"""Rules tried on an order, and on one that is made up."""

from datetime import UTC, datetime, timedelta

import pytest

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import DecisionRecord, PolicyVersion
from tests.policies import conditions_on_everything, open_for, policy

PREVIEW = """
query Preview($input: ReturnPolicyPreviewInput!) {
  returnPolicyPreview(input: $input) {
    problems { path message acceptedValues }
    outcome priority serviceHours policyVersion facts
    lines {
      line orderLineId returnableQuantity outcome deadline methods
      restockingFee { amount currency } refusal { code } setBy { effect rule }
    }
    trace { rule line orderLineId fired won absent sentences }
  }
}
"""


@pytest.fixture
def preview(case, api, payload, staff):
    def ask(**input):
        return payload(api(PREVIEW, {"input": input}, staff))

    return ask


@pytest.fixture
def failure(case, api, staff):
    """The message of the only error."""

    def ask(**input):
        answer = api(PREVIEW, {"input": input}, staff)
        (error,) = answer["errors"]
        assert error["extensions"]["exception"]["code"] == "GraphQLError"
        return error["message"]

    return ask


WOOL = {
    "name": "Wool stays",
    "when": {"attribute": "material", "any_of": ["wool"]},
    "then": {"returnable": {"allowed": False}},
}
FEE = {
    "name": "Changed mind",
    "when": {"fact": "fault", "any_of": ["customer"]},
    "then": {"restocking_fee": {"type": "percentage", "percentage": 10}},
}


def test_a_draft_on_an_order(case, preview):
    # given
    mug = global_id("OrderLine", case.lines["mug"].pk)
    wish = {"orderLineId": mug, "quantity": 1, "reason": "changed-mind"}

    # when
    found = preview(
        orderId=global_id("Order", case.order.pk),
        document=policy(FEE).stored(),
        wishes=[wish],
    )

    # then
    assert (found["problems"], found["outcome"]) == ([], "APPROVE")
    assert found["policyVersion"] is None
    (line,) = [row for row in found["lines"] if row["orderLineId"] == mug]
    assert line["restockingFee"] == {"amount": 5.0, "currency": "EUR"}
    assert {"effect": "restocking_fee", "rule": "Changed mind"} in line["setBy"]
    others = [step for step in found["trace"] if step["orderLineId"] != mug]
    assert {(step["rule"], *step["absent"]) for step in others} == {
        ("Changed mind", "fault"),
        ("[delivery]",),
    }
    (arrival,) = [
        step["sentences"]
        for step in found["trace"]
        if step["rule"] == "[delivery]" and step["orderLineId"] == mug
    ]
    assert arrival[0].startswith("The period counts from ")
    assert arrival[0].endswith(", estimated from the day of dispatch.")
    assert not DecisionRecord.objects.exists()


def test_a_version_on_an_order_and_what_decides_on_it(case, preview):
    # given
    version = PolicyVersion.objects.get(policy__channel=case.channel)
    order = global_id("Order", case.order.pk)

    # when
    named = preview(
        orderId=order, versionId=global_id("ReturnPolicyVersion", version.pk)
    )
    decides = preview(orderId=order)

    # then
    assert (named["policyVersion"], decides["policyVersion"]) == (1, 1)
    assert named["lines"] == decides["lines"]


def test_impossible_rules_are_told_with_their_place(case, preview):
    document = {"rules": [{"name": "", "then": {"photos": 1}}]}
    found = preview(orderId=global_id("Order", case.order.pk), document=document)
    assert [row["path"] for row in found["problems"]] == ["rules[0].name"]
    assert (found["outcome"], found["lines"], found["trace"]) == (None, [], [])


def test_an_order_that_is_made_up(preview):
    # given
    placed = datetime(2026, 3, 1, 12, tzinfo=UTC)
    jumper = {
        "sku": "JUMPER",
        "unitPrice": 80,
        "quantity": 2,
        "attributes": [{"slug": "material", "values": ["wool"]}],
    }
    cap = {
        "unitPrice": 20,
        "deliveredAt": placed + timedelta(days=2),
        "wish": {"quantity": 1, "reason": "changed-mind"},
    }

    # when
    found = preview(
        document=policy(WOOL, FEE, window={"days": 14}).stored(),
        order={
            "channel": "eur",
            "lines": [jumper, cap],
            "country": "FR",
            "placedAt": placed,
            "askedAt": placed + timedelta(days=5),
        },
    )

    # then
    refused, fine = found["lines"]
    assert (refused["line"], refused["orderLineId"]) == (0, None)
    assert refused["refusal"] == {"code": "NOT_RETURNABLE"}
    assert fine["restockingFee"] == {"amount": 2.0, "currency": "EUR"}
    assert fine["deadline"].startswith("2026-03-17T23:59:59.999999")
    assert found["facts"]["total_gross"] == "180"
    assert {step["line"] for step in found["trace"] if step["fired"]} == {0, 1}


def test_what_the_shop_knows_of_a_variant_holds_unless_something_else_is_said(
    shop, case, preview
):
    # given
    shop.attribute(case.shirt.product, "material", "wool")

    def refused(**line):
        found = preview(
            document=policy(WOOL).stored(), order={"channel": "eur", "lines": [line]}
        )
        return found["lines"][0]["refusal"] is not None

    # then
    assert refused(sku="shirt") is True
    linen = [{"slug": "material", "values": ["linen"]}]
    assert refused(sku="shirt", attributes=linen) is False
    assert refused(sku="mug") is False


def test_a_customer_is_known_as_far_as_it_is_said(preview):
    # given
    loyal = {
        "name": "Loyal",
        "when": {"fact": "customer_orders", "at_least": 5},
        "then": {"priority": "high"},
    }

    def asked(**order):
        found = preview(
            document=policy(loyal).stored(),
            order={"channel": "eur", "lines": [{"unitPrice": 1}], **order},
        )
        return found["priority"], found["trace"] and found["trace"][0]["absent"]

    # then
    assert asked(customer={"orders": 6}) == ("HIGH", [])
    assert asked(customer={}) == ("NORMAL", ["customer_orders"])
    assert asked() == ("NORMAL", ["customer_orders"])


def test_every_condition_can_be_tried_on_an_order_that_is_made_up(preview):
    rules = [
        {"name": f"Rule {number}", "when": condition, "then": {"photos": 1}}
        for number, condition in enumerate(conditions_on_everything())
    ]
    entries = [{"key": "vip", "value": "yes"}]
    line = {
        "sku": "X",
        "product": "x",
        "productType": "x",
        "categories": ["x"],
        "collections": ["x"],
        "attributes": [{"slug": "material", "values": ["wool"]}],
        "productMetadata": entries,
        "variantMetadata": entries,
        "productTypeMetadata": entries,
        "unitPrice": 3,
        "digital": True,
        "wish": {
            "quantity": 1,
            "reason": "too-small",
            "resolution": "ORIGINAL_PAYMENT",
            "method": "OWN_CARRIER",
            "answers": [{"question": "where", "answer": "in-width"}],
        },
    }
    customer = {
        "groups": ["Loyal"],
        "metadata": entries,
        "orders": 3,
        "spent": 100,
        "returns": 1,
        "returnedValue": 10,
    }
    order = {
        "channel": "eur",
        "lines": [line],
        "country": "FR",
        "customer": customer,
        "metadata": entries,
        "riskScore": 50,
    }
    found = preview(document=policy(*rules).stored(), order=order)
    assert [step["absent"] for step in found["trace"] if step["absent"]] == []


def test_impossible_previews(case, failure, preview):
    # given
    order = global_id("Order", case.order.pk)
    made_up = {"channel": "eur", "lines": [{"unitPrice": 1}]}

    # then
    assert failure() == "Give either `orderId` or `order`."
    assert failure(orderId=order, order=made_up) == "Give either `orderId` or `order`."
    version = global_id("ReturnPolicyVersion", 10**9)
    both = failure(orderId=order, document={}, versionId=version)
    assert both == "Give either `document` or `versionId`, not both."
    assert failure(orderId=order, versionId=version) == "There is no such version."
    assert failure(orderId=global_id("Order", "x")).endswith(
        "is not the id of a Order."
    )
    nobodys = global_id("Order", "00000000-0000-0000-0000-000000000000")
    assert failure(orderId=nobodys) == "There is no such order."
    nowhere = {**made_up, "channel": "a\x00b"}
    assert failure(order=nowhere).startswith("There is no channel")
    many = {**made_up, "lines": [{"unitPrice": 1}] * 101}
    assert failure(order=many).endswith("may have 100 lines.")
    negative = {**made_up, "lines": [{"quantity": -1}]}
    assert failure(order=negative).startswith("There can be no such order")
    wish = {"orderLineId": order, "quantity": 1}
    assert failure(orderId=order, wishes=[wish]).endswith(
        "is not the id of a OrderLine."
    )


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_the_ends_of_time_break_nothing(api, staff, case, moment):
    order = {
        "channel": "eur",
        "country": "FR",
        "placedAt": moment,
        "lines": [{"deliveredAt": moment, "unitPrice": 1e18}],
    }
    answer = api(PREVIEW, {"input": {"order": order, "document": {}}}, staff)
    codes = {row["extensions"]["exception"]["code"] for row in answer.get("errors", ())}
    assert codes <= {"GraphQLError"}


def test_texts_that_nobody_could_store_match_nothing(preview):
    line = {"sku": "a\x00b", "wish": {"quantity": 1, "reason": "a\x00b"}}
    order = {"channel": "eur", "country": "\x00", "lines": [line]}
    found = preview(order=order, document=policy(FEE).stored())
    assert [(step["rule"], step["absent"]) for step in found["trace"]] == [
        ("Changed mind", ["fault"]),
        ("[delivery]", []),
    ]


def test_a_wish_for_a_line_of_another_order_changes_nothing(case, preview):
    order = global_id("Order", case.order.pk)
    other = global_id("OrderLine", "00000000-0000-0000-0000-000000000000")
    wished = preview(orderId=order, wishes=[{"orderLineId": other, "quantity": 1}])
    assert wished["lines"] == preview(orderId=order)["lines"]


def test_staff_try_rules_on_orders_and_channels_of_theirs(case, shop, api, denied):
    # given
    elsewhere = shop.channel("usd", "USD")
    other = shop.staff("usd@example.com", channels=[elsewhere])
    own = {"channel": "usd", "lines": [{"unitPrice": 1}]}
    version = PolicyVersion.objects.get(policy__channel=case.channel)
    foreign = global_id("ReturnPolicyVersion", version.pk)

    def asked(**input):
        return api(PREVIEW, {"input": input}, other)

    # then
    assert "errors" not in asked(order=own, document=open_for(3).stored())
    assert denied(asked(order={**own, "channel": "eur"}))
    assert denied(asked(orderId=global_id("Order", case.order.pk)))
    assert denied(asked(order=own, versionId=foreign))
