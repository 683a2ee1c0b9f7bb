"""Policies through the API, as staff work on them."""

from datetime import timedelta

import pytest
from django.utils import timezone

from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import GracePeriod, PolicyVersion, ReturnPolicy
from saleor_returns.operations.publish_policy import publish_policy
from tests.policies import REVIEW, open_for, policy, with_everything

ERRORS = "errors { field code message acceptedValues path }"

POLICIES = """
query Policies($channel: String) {
  returnPolicies(channel: $channel) {
    id isDefault channel { slug } revision
    draft { number status } current { number }
    versions(first: 10) { totalCount edges { node {
      number status document effectiveFrom note restores user { email }
      notices { code severity path message article }
      changes first: changes(since: 1, languageCode: FR)
    } } }
  }
}
"""
CREATE = f"""
mutation Create($input: ReturnPolicyCreateInput!) {{
  returnPolicyCreate(input: $input) {{
    {ERRORS} returnPolicy {{ id isDefault revision draft {{ document note }} }}
  }}
}}
"""
UPDATE = f"""
mutation Update($id: ID!, $input: ReturnPolicyUpdateInput!) {{
  returnPolicyUpdate(id: $id, input: $input) {{
    {ERRORS} returnPolicy {{ revision }} version {{ number status changes }}
  }}
}}
"""
DROP = f"""
mutation Drop($id: ID!, $revision: Int!) {{
  returnPolicyDraftDelete(id: $id, revision: $revision) {{
    {ERRORS} returnPolicy {{ revision draft {{ number }} }}
  }}
}}
"""
PUBLISH = f"""
mutation Publish($id: ID!, $input: ReturnPolicyPublishInput!) {{
  returnPolicyPublish(id: $id, input: $input) {{
    {ERRORS} version {{
      id number status effectiveFrom
      notices {{ code severity article path acceptedValues }}
    }}
    returnPolicy {{ revision }}
  }}
}}
"""
ROLLBACK = f"""
mutation Rollback($id: ID!, $input: ReturnPolicyRollbackInput!) {{
  returnPolicyRollback(id: $id, input: $input) {{
    {ERRORS} version {{ number status restores }}
  }}
}}
"""
VALIDATE = """
query Validate($document: JSON!, $channel: String) {
  returnPolicyValidate(document: $document, channel: $channel) {
    problems { path message acceptedValues }
    notices { code severity path message article acceptedValues }
  }
}
"""
WARN = """
query Warn($document: JSON!, $language: LanguageCodeEnum) {
  returnPolicyValidate(document: $document) {
    notices { message(languageCode: $language) }
  }
}
"""
GRACE = f"""
mutation Grace($input: ReturnGracePeriodSetInput!) {{
  returnGracePeriodSet(input: $input) {{
    {ERRORS} order {{ returnGracePeriods {{ reason until user {{ email }} }} }}
  }}
}}
"""


@pytest.fixture
def owner(case, shop):
    """Somebody who manages orders and settings."""
    return shop.staff(
        "owner@example.com", ("MANAGE_ORDERS", "MANAGE_SETTINGS", "MANAGE_STAFF")
    )


@pytest.fixture
def ours(case):
    """The id and the revision of the channel's policy."""

    def now():
        row = ReturnPolicy.objects.get(channel=case.channel)
        return global_id("ReturnPolicy", row.pk), row.revision

    return now


@pytest.fixture
def send(api, payload, owner, ours):
    """Send a mutation on the channel's policy as its owner; give what it answers."""

    def run(mutation, /, **input):
        id, revision = ours()
        given = {"revision": revision, **input}
        answer = payload(api(mutation, {"id": id, "input": given}, owner))
        assert answer["errors"] == []
        return answer

    return run


def test_from_draft_to_publication_and_back(case, api, payload, send, owner):
    # when
    updated = send(UPDATE, document=open_for(5).stored(), note="Shorter.")

    # then
    assert (updated["version"]["number"], updated["version"]["status"]) == (2, "DRAFT")
    (change,) = updated["version"]["changes"]
    assert "30 days" in change
    assert "5 days" in change

    # when
    later = timezone.now() + timedelta(days=1)
    published = send(PUBLISH)
    send(UPDATE, document=REVIEW.stored())
    send(PUBLISH, effectiveFrom=later)
    restored = send(ROLLBACK, version=1)
    send(UPDATE, document={})

    # then
    assert published["version"]["status"] == "PUBLISHED"
    articles = {row["article"] for row in published["version"]["notices"]}
    assert "9" in {article and article.split("(")[0] for article in articles}
    assert restored["version"] == {"number": 4, "status": "PUBLISHED", "restores": 1}
    (found,) = payload(api(POLICIES, {"channel": "eur"}, owner))
    assert (found["draft"]["number"], found["current"]["number"]) == (5, 4)
    versions = [edge["node"] for edge in found["versions"]["edges"]]
    assert [(row["number"], row["status"]) for row in versions] == [
        (5, "DRAFT"),
        (4, "PUBLISHED"),
        (3, "SCHEDULED"),
        (2, "SUPERSEDED"),
        (1, "SUPERSEDED"),
    ]
    by_number = {row["number"]: row for row in versions}
    assert by_number[2]["note"] == "Shorter."
    assert by_number[2]["user"] == {"email": "owner@example.com"}
    assert by_number[4]["first"] == []
    assert "5 jours" in by_number[2]["first"][0]


def test_what_somebody_else_wrote_is_not_written_over(api, payload, owner, ours, send):
    id, seen = ours()
    send(UPDATE, document={})
    document = open_for(5).stored()
    stale = {"id": id, "input": {"revision": seen, "document": document}}
    (error,) = payload(api(UPDATE, stale, owner))["errors"]
    assert (error["code"], error["field"]) == ("POLICY_CHANGED", "revision")
    assert error["acceptedValues"] == [str(ours()[1])]


def test_a_draft_is_dropped(api, payload, owner, ours, send):
    send(UPDATE, document={})
    id, revision = ours()
    answer = payload(api(DROP, {"id": id, "revision": revision}, owner))
    assert answer["errors"] == []
    assert answer["returnPolicy"]["draft"] is None
    again = payload(api(DROP, {"id": id, "revision": ours()[1]}, owner))
    assert [error["code"] for error in again["errors"]] == ["INVALID_STATE"]


def test_a_shop_begins_with_a_starter(api, payload, owner, case):
    # given
    starters = payload(
        api("{ returnPolicyStarters { name description document } }", as_=owner)
    )
    assert len(starters) == 5

    # then
    for number, starter in enumerate(starters):
        ReturnPolicy.objects.filter(is_default=True).delete()
        created = payload(api(CREATE, {"input": {"starter": starter["name"]}}, owner))
        assert created["errors"] == [], number
        assert created["returnPolicy"]["isDefault"] is True
        assert created["returnPolicy"]["draft"]["document"] == starter["document"]
    exists = payload(api(CREATE, {"input": {"starter": "fashion"}}, owner))
    assert [error["code"] for error in exists["errors"]] == ["POLICY_EXISTS"]


def test_bad_beginnings(api, payload, owner, case):
    def error_of(**input):
        (error,) = payload(api(CREATE, {"input": input}, owner))["errors"]
        return error["field"], error["code"]

    order = global_id("Order", case.order.pk)
    assert error_of(channelId=order) == ("channelId", "INVALID")
    gone = global_id("Channel", 10**9)
    assert error_of(channelId=gone) == ("channel", "NOT_FOUND")
    assert error_of(starter="pirates") == ("starter", "INVALID")
    assert error_of(starter="fashion", document={}) == ("starter", "INVALID")
    assert error_of(note="a\x00b") == ("note", "INVALID")
    assert error_of(document={"window": 3}) == ("document", "INVALID")
    assert not ReturnPolicy.objects.filter(is_default=True).exists()


def test_what_is_wrong_with_rules_and_what_to_know(api, payload, owner):
    # given
    rule = {"name": "Shoes", "when": {"fact": "weather"}, "then": {"photos": 99}}

    # when
    wrong = payload(api(VALIDATE, {"document": {"rules": [rule]}}, owner))
    risky = payload(api(VALIDATE, {"document": open_for(3).stored()}, owner))
    fine = payload(api(VALIDATE, {"document": {}, "channel": "eur"}, owner))

    # then
    paths = {row["path"]: row["acceptedValues"] for row in wrong["problems"]}
    assert set(paths) == {"rules[0].when", "rules[0].then.photos"}
    assert "fact: product_type" in paths["rules[0].when"]
    assert wrong["notices"] == []
    assert risky["problems"] == []
    (notice, *_others) = risky["notices"]
    assert (notice["severity"], notice["code"]) == ("ERROR", "SHORT_WINDOW")
    assert notice["article"].startswith("9")
    assert fine["problems"] == []
    assert "ERROR" not in {row["severity"] for row in fine["notices"]}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (None, "Ends after 3 days, before the 14 days"),
        ("EN", "Ends after 3 days, before the 14 days"),
        ("FR", "Se termine après 3 jours, avant les 14 jours"),
    ],
)
def test_what_to_know_is_told_in_the_readers_language(
    api, payload, owner, language, words
):
    asked = {"document": open_for(3).stored(), "language": language}

    answer = payload(api(WARN, asked, owner))

    assert answer["notices"][0]["message"].startswith(words)


def test_currencies_of_the_channel_are_asked_for(api, payload, owner, shop, case):
    shop.channel("usd", "USD")
    fee = {"type": "flat", "amount": {"EUR": 3}}
    document = policy(return_shipping_fee=fee).stored()

    def codes(channel):
        answer = payload(
            api(VALIDATE, {"document": document, "channel": channel}, owner)
        )
        return {row["code"] for row in answer["notices"]}

    assert "CURRENCY_MISSING" not in codes("eur")
    assert "CURRENCY_MISSING" in codes("usd")
    assert "CURRENCY_MISSING" in codes(None)


def test_slugs_that_the_shop_does_not_have_are_told_and_stop_nobody(
    api, payload, owner, send
):
    # given
    named = {"fact": "product_type", "any_of": ["clothing", "Clohing"]}
    rule = {"name": "Clothes", "when": named, "then": {"warehouse": "parsi"}}
    document = {"rules": [rule], "defaults": {"reasons": ["too-small", "xyz"]}}
    missing = {
        "rules[0].when.any_of[1]": ["clothing"],
        "rules[0].then.warehouse": ["paris"],
        "defaults.reasons[1]": [],
    }

    def told(notices):
        rows = [row for row in notices if row["code"] == "NOT_IN_SHOP"]
        assert {row["severity"] for row in rows} == {"WARNING"}
        return {row["path"]: row["acceptedValues"] for row in rows}

    # when
    answer = payload(api(VALIDATE, {"document": document}, owner))
    send(UPDATE, document=document)
    published = send(PUBLISH)["version"]

    # then
    assert answer["problems"] == []
    assert told(answer["notices"]) == missing
    assert published["status"] == "PUBLISHED"
    assert told(published["notices"]) == missing


def test_the_schema_is_for_the_editor(api, payload, owner):
    schema = payload(api("{ returnPolicySchema }", as_=owner))
    assert {"rules", "defaults", "statutory"} <= set(schema["properties"])


def test_staff_of_channels_see_and_write_the_policies_of_theirs(
    case, shop, api, payload, denied, ours
):
    # given
    elsewhere = shop.channel("usd", "USD")
    default = ReturnPolicy.objects.create(is_default=True)
    publish_policy(channel=elsewhere, document=open_for(9))
    permissions = ("MANAGE_ORDERS", "MANAGE_SETTINGS")
    own = shop.staff("own@example.com", permissions, channels=[case.channel])
    other = shop.staff("other@example.com", permissions, channels=[elsewhere])
    everywhere = shop.staff("every@example.com", permissions)

    # then
    def slugs(person):
        found = payload(api("{ returnPolicies { channelSlug } }", as_=person))
        told = [row["channelSlug"] for row in found]
        return [slug for slug in told if slug != "default-channel"]

    assert slugs(own) == ["eur"]
    assert slugs(other) == ["usd"]
    assert slugs(everywhere) == ["", "eur", "usd"]
    id, revision = ours()
    update = {"id": id, "input": {"revision": revision, "document": {}}}
    assert denied(api(UPDATE, update, other))
    of_all = {
        "id": global_id("ReturnPolicy", default.pk),
        "input": {"revision": 0, "document": {}},
    }
    assert denied(api(UPDATE, of_all, own))
    assert denied(api(CREATE, {"input": {}}, own))
    assert not PolicyVersion.objects.filter(published_at=None).exists()
    assert payload(api(UPDATE, update, own))["errors"] == []
    assert payload(api(UPDATE, of_all, everywhere))["errors"] == []


def test_a_policy_whose_channel_is_gone_is_for_staff_of_all_channels(
    case, shop, api, payload
):
    ReturnPolicy.objects.filter(channel=case.channel).update(channel=None)
    asked = "{ returnPolicies { channel { slug } channelSlug } }"
    restricted = shop.staff("own@example.com", channels=[case.channel])
    left = {"channel": None, "channelSlug": "eur"}
    assert left not in payload(api(asked, as_=restricted))
    everywhere = shop.staff("every@example.com")
    assert left in payload(api(asked, as_=everywhere))


def test_an_unknown_policy_is_not_found(api, payload, owner):
    missing = {"revision": 0, "document": {}}
    variables = {"id": global_id("ReturnPolicy", 10**9), "input": missing}
    (error,) = payload(api(UPDATE, variables, owner))["errors"]
    assert (error["field"], error["code"]) == ("id", "NOT_FOUND")


def test_a_version_is_compared_with_one_that_there_is(api, send, owner):
    asked = """{ returnPolicies { current { changes(since: 9) } } }"""
    answer = api(asked, as_=owner)
    assert answer["errors"][0]["message"] == "The policy has no version 9."


def test_grace_is_set_and_read_by_staff_alone(case, api, payload, staff):
    # given
    until = timezone.now() + timedelta(days=40)
    input = {
        "orderId": global_id("Order", case.order.pk),
        "until": until,
        "reason": "Ill in bed.",
    }

    # when
    answer = payload(api(GRACE, {"input": input}, staff))

    # then
    assert answer["errors"] == []
    (grace,) = answer["order"]["returnGracePeriods"]
    assert (grace["reason"], grace["user"]["email"]) == ("Ill in bed.", staff.email)
    order = "query ($id: ID!) { order(id: $id) { returnGracePeriods { reason } } }"
    seen = payload(api(order, {"id": input["orderId"]}, case.customer))
    assert seen == {"returnGracePeriods": None}
    empty = payload(api(GRACE, {"input": {**input, "reason": ""}}, staff))
    assert [(row["field"], row["code"]) for row in empty["errors"]] == [
        ("reason", "REQUIRED")
    ]
    assert GracePeriod.objects.count() == 1


def test_rules_of_many_kinds_survive_the_way_through_the_api(
    api, payload, owner, send, ours
):
    document = with_everything().stored()
    send(UPDATE, document=document)
    (found,) = payload(api(POLICIES, {"channel": "eur"}, owner))
    newest = found["versions"]["edges"][0]["node"]
    assert newest["document"] == document
    assert any("Everything" in change for change in newest["changes"])
