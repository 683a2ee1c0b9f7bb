"""Rules of dispositions through the API: written by owners, asked at the desk."""

import pytest

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import DispositionVersion
from tests.dispositions import GRADE_C, decide_by, rule

ERRORS = "errors { field code message acceptedValues path }"

RULES = """
query Rules($channel: String) {
  returnDispositionRules(channel: $channel) {
    isDefault channel { slug } channelSlug current { number }
    versions(first: 5) { totalCount edges { node {
      number document note publishedAt user { email }
    } } }
  }
}
"""
PUBLISH = f"""
mutation Publish($input: ReturnDispositionRulesPublishInput!) {{
  returnDispositionRulesPublish(input: $input) {{
    {ERRORS} returnDispositionRules {{ isDefault channelSlug }}
    version {{ number document note user {{ email }} }}
  }}
}}
"""
VALIDATE = """
query Validate($document: JSON!) {
  returnDispositionRulesValidate(document: $document) {
    problems { path message acceptedValues }
    notices { code path message acceptedValues }
  }
}
"""
SUGGEST = """
query Suggest(
  $id: ID!, $items: [ReturnDispositionItemInput!]!, $document: JSON, $place: ID
) {
  returnDispositionSuggest(
    returnId: $id, items: $items, document: $document, warehouseId: $place
  ) {
    line { sku } quantity grade { slug } disposition rule warehouse { name }
    secondHand { channel percentage nameSuffix }
    sentences french: sentences(languageCode: FR)
    trace { rule fired decided facts absent sentences }
  }
}
"""
INSPECT = f"""
mutation Inspect($id: ID!, $items: [ReturnInspectItemInput!]!) {{
  returnInspect(id: $id, items: $items) {{
    {ERRORS}
    inspections {{
      disposition suggestedDisposition rule overrideReason
      trace {{ rule decided sentences }}
    }}
  }}
}}
"""
USED = rule(
    "Used and dear",
    "second_hand",
    {"all": [GRADE_C, {"fact": "unit_price", "at_least": 20}]},
    then={
        "warehouse": "paris",
        "second_hand": {"channel": "eur", "percentage": "40", "name_suffix": "(used)"},
    },
)


@pytest.fixture
def owner(shop):
    return shop.staff("owner@example.com", ("MANAGE_ORDERS", "MANAGE_SETTINGS"))


@pytest.fixture
def desk(shop):
    shop.returns_desk("Returns desk")
    return shop.desk_member("desk@example.com", "Returns desk")


@pytest.fixture
def asked(case, ask):
    """A return, with what is asked about some of its units."""

    def about(*rows, **more):
        request = ask({"shirt": 2, "mug": 1})
        lines = {line.sku: line.pk for line in request.lines.all()}
        items = [
            {
                "lineId": global_id("ReturnLine", lines[sku]),
                "quantity": quantity,
                "grade": grade,
            }
            for sku, quantity, grade in rows
        ]
        return {"id": global_id("ReturnRequest", request.pk), "items": items, **more}

    return about


def test_an_owner_publishes_rules_for_a_channel_and_for_the_shop(
    case, api, payload, owner
):
    # given
    channel = global_id("Channel", case.channel.pk)
    document = {"rules": [USED]}

    # when
    made = payload(
        api(
            PUBLISH,
            {"input": {"channelId": channel, "document": document, "note": "First."}},
            owner,
        )
    )
    payload(api(PUBLISH, {"input": {"channelId": channel, "document": {}}}, owner))
    payload(api(PUBLISH, {"input": {"document": document}}, owner))

    # then
    assert made["errors"] == []
    assert made["returnDispositionRules"] == {"isDefault": False, "channelSlug": "eur"}
    assert made["version"]["number"] == 1
    assert made["version"]["user"] == {"email": "owner@example.com"}
    shop, own = payload(api(RULES, as_=owner))
    assert (shop["isDefault"], shop["channel"]) == (True, None)
    assert own["channel"] == {"slug": "eur"}
    assert own["current"] == {"number": 2}
    assert own["versions"]["totalCount"] == 2
    last, first = (edge["node"] for edge in own["versions"]["edges"])
    assert (last["number"], first["number"], first["note"]) == (2, 1, "First.")
    assert first["document"]["rules"][0]["name"] == "Used and dear"
    (only,) = payload(api(RULES, {"channel": "eur"}, owner))
    assert only["channelSlug"] == "eur"
    assert payload(api(RULES, {"channel": "x\x00"}, owner)) == []


def test_goods_are_offered_only_where_one_works(case, api, shop):
    # given: staff of the channel, and an outlet of others
    shop.channel("outlet", "EUR")
    both = ("MANAGE_ORDERS", "MANAGE_SETTINGS")
    here = shop.staff("here@example.com", both, channels=[case.channel])
    terms = {"channel": "outlet", "percentage": "1"}
    document = {"rules": [rule("Away", "second_hand", then={"second_hand": terms})]}
    channel = global_id("Channel", case.channel.pk)
    wanted = {"input": {"channelId": channel, "document": document}}

    # then
    denied = api(PUBLISH, wanted, here)
    assert denied["errors"][0]["extensions"]["exception"]["code"] == "PermissionDenied"
    assert not DispositionVersion.objects.exists()


def test_what_cannot_be_is_told_with_its_place(api, payload, owner):
    wrong = {"rules": [rule("Burn", "burn"), rule("Lost", "donate", {"fact": "kind"})]}
    published = payload(api(PUBLISH, {"input": {"document": wrong}}, owner))
    assert [row["path"] for row in published["errors"]] == [
        "rules[0].then.disposition",
        "rules[1].when.any_of",
    ]
    assert "restock" in published["errors"][0]["acceptedValues"]
    assert not DispositionVersion.objects.exists()
    checked = payload(api(VALIDATE, {"document": wrong}, owner))
    assert [row["path"] for row in checked["problems"]] == [
        row["path"] for row in published["errors"]
    ]


def test_what_the_shop_does_not_have_is_told_before_publishing(
    case, api, payload, owner
):
    typo = rule(
        "Used",
        "second_hand",
        {"fact": "grade", "any_of": ["c", "mising"]},
        then={
            "warehouse": "pariss",
            "second_hand": {"channel": "euro", "percentage": 40},
        },
    )
    found = payload(api(VALIDATE, {"document": {"rules": [typo]}}, owner))
    assert found["problems"] == []
    assert [(row["path"], row["acceptedValues"][0]) for row in found["notices"]] == [
        ("rules[0].when.any_of[1]", "missing"),
        ("rules[0].then.warehouse", "paris"),
        ("rules[0].then.second_hand.channel", "eur"),
    ]


def test_staff_are_told_what_becomes_of_units_and_why(case, api, payload, asked):
    # given
    decide_by(USED)
    variables = asked(("mug", 1, "c"), ("shirt", 2, "c"), ("mug", 1, None))

    # when
    mug, shirts, unseen = payload(api(SUGGEST, variables, case.by_staff.user))

    # then
    assert (mug["line"], mug["quantity"], mug["grade"]) == (
        {"sku": "mug"},
        1,
        {"slug": "c"},
    )
    assert (mug["disposition"], mug["rule"]) == ("SECOND_HAND", "Used and dear")
    assert mug["warehouse"] == {"name": "Paris"}
    assert mug["secondHand"] == {
        "channel": "eur",
        "percentage": 40.0,
        "nameSuffix": "(used)",
    }
    assert mug["sentences"][1] == (
        "Because the grade is c and the price of one unit is €50.00."
    )
    assert mug["french"][1].startswith("En effet, l’état est c")
    assert (shirts["disposition"], shirts["rule"]) == ("SECOND_HAND", None)
    assert shirts["secondHand"] is None
    assert unseen["disposition"] is None
    assert unseen["trace"] == [
        {
            "rule": "Used and dear",
            "fired": False,
            "decided": False,
            "facts": {},
            "absent": ["grade"],
            "sentences": [
                "The rule “Used and dear” did not apply, because it is not known: the "
                "grade."
            ],
        }
    ]


def test_the_desk_is_told_of_the_goods_and_not_of_the_sale(api, payload, asked, desk):
    decide_by(USED)
    (mug,) = payload(api(SUGGEST, asked(("mug", 1, "c")), desk))
    assert mug["disposition"] == "SECOND_HAND"
    assert mug["sentences"][1:] == ["Because the grade is c."]
    assert mug["trace"] is None


def test_rules_are_tried_before_they_are_published(case, api, payload, asked, shop):
    attic = shop.warehouse("attic")
    place = {"fact": "warehouse", "any_of": ["attic"]}
    tried = asked(
        ("mug", 1, "a"),
        document={"rules": [rule("There", "donate", place)]},
        place=global_id("Warehouse", attic.pk),
    )
    (mug,) = payload(api(SUGGEST, tried, case.by_staff.user))
    assert (mug["disposition"], mug["rule"]) == ("DONATE", "There")
    assert not DispositionVersion.objects.exists()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"id": global_id("ReturnRequest", "0" * 32)}, "There is no such return."),
        ({"document": {"rules": {}}}, "must be a list"),
        ({"place": global_id("Warehouse", "0" * 32)}, "There is no such warehouse."),
        ({"grade": "z"}, "There is no grade “z” in use."),
        ({"quantity": 0}, "it must be at least 1"),
        ({"lineId": global_id("ReturnLine", "0" * 32)}, "not part of this return"),
    ],
)
def test_what_cannot_be_asked_is_said(case, api, asked, changes, message):
    variables = asked(("mug", 1, "a"))
    for name, value in changes.items():
        place = variables if name in ("id", "document", "place") else None
        (place if place is not None else variables["items"][0])[name] = value
    answer = api(SUGGEST, variables, case.by_staff.user)
    assert message in answer["errors"][0]["message"]


def test_an_inspection_keeps_the_rule_that_it_was_ruled_by(
    case, api, payload, ask, receive
):
    # given
    decide_by(rule("Give away", "donate", GRADE_C))
    request = ask({"shirt": 2})
    receive(request, ("shirt", 2, None))
    line = global_id("ReturnLine", request.lines.get().pk)
    other = {"lineId": line, "quantity": 1, "grade": "c", "disposition": "RECYCLE"}
    variables = {"id": global_id("ReturnRequest", request.pk), "items": [other]}

    # when
    refused = payload(api(INSPECT, variables, case.by_staff.user))
    other["reason"] = "Wet."
    done = payload(api(INSPECT, variables, case.by_staff.user))

    # then
    (error,) = refused["errors"]
    assert (error["code"], error["acceptedValues"]) == (
        "OVERRIDE_REASON_REQUIRED",
        ["DONATE"],
    )
    assert done["inspections"] == [
        {
            "disposition": "RECYCLE",
            "suggestedDisposition": "DONATE",
            "rule": "Give away",
            "overrideReason": "Wet.",
            "trace": [
                {
                    "rule": "Give away",
                    "decided": True,
                    "sentences": [
                        "The rule “Give away” decided what becomes of the units.",
                        "Because the grade is c.",
                    ],
                }
            ],
        }
    ]


# Second hand

LINK = f"""
mutation Link($input: ReturnSecondHandLinkInput!) {{
  returnSecondHandLink(input: $input) {{
    {ERRORS}
    secondHandVariant {{ sku grade {{ slug }} channelSlug target {{ sku }} isMade }}
  }}
}}
"""
LINKS = """
query Links($channel: String) {
  returnSecondHandVariants(first: 5, channel: $channel) {
    totalCount
    edges { node { variant { sku } target { sku } targetSku isMade } }
  }
}
"""
OFFERED = """
query Offered($id: ID!) {
  returnRequest(id: $id) { receipts { items { inspections {
    variant { sku } stockMovements { sku change }
  } } } }
}
"""


def test_what_is_sold_second_hand_is_listed_and_linked(
    case, api, payload, owner, ask, receive, shop
):
    # given
    own = shop.variant("b-stock", product="B-stock", channel=case.channel)
    decide_by(USED)
    request = ask({"mug": 2})

    # when
    receive(request, ("mug", 1, "c"))
    made = payload(api(LINKS, {"channel": "eur"}, owner))
    given = {
        "variantId": global_id("ProductVariant", case.mug.pk),
        "grade": "c",
        "channel": "eur",
        "targetVariantId": global_id("ProductVariant", own.pk),
    }
    linked = payload(api(LINK, {"input": given}, owner))
    receive(request, ("mug", 1, "c"))

    # then
    assert made["totalCount"] == 1
    assert made["edges"][0]["node"] == {
        "variant": {"sku": "mug"},
        "target": {"sku": "mug-c"},
        "targetSku": "mug-c",
        "isMade": True,
    }
    assert linked["errors"] == []
    assert linked["secondHandVariant"] == {
        "sku": "mug",
        "grade": {"slug": "c"},
        "channelSlug": "eur",
        "target": {"sku": "b-stock"},
        "isMade": False,
    }
    variables = {"id": global_id("ReturnRequest", request.pk)}
    seen = payload(api(OFFERED, variables, owner))
    assert [
        entry["variant"]["sku"]
        for receipt in seen["receipts"]
        for item in receipt["items"]
        for entry in item["inspections"]
    ] == ["mug-c", "b-stock"]
    assert payload(api(LINKS, {"channel": "gone"}, owner))["totalCount"] == 0


def test_what_cannot_be_linked_is_told(case, api, payload, owner):
    mug = global_id("ProductVariant", case.mug.pk)
    given = {"variantId": mug, "grade": "c", "channel": "eur", "targetVariantId": mug}
    same = payload(api(LINK, {"input": given}, owner))
    nowhere = payload(api(LINK, {"input": {**given, "channel": "gone"}}, owner))
    assert [row["code"] for row in same["errors"]] == ["INVALID"]
    assert [(row["code"], row["field"]) for row in nowhere["errors"]] == [
        ("NOT_FOUND", "channel")
    ]
