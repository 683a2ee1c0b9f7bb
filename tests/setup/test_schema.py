"""What joining the platform's schema leaves behind."""

import re
from datetime import timedelta

from django.conf import settings

from saleor_returns import host

FIELDS = {
    "Query": [
        "returnRequest",
        "returnRequests",
        "returnReasons",
        "returnWarehouses",
        "returnPolicy",
        "returnPolicies",
        "returnPolicySchema",
        "returnPolicyStarters",
        "returnPolicyValidate",
        "returnPolicyPreview",
    ],
    "Mutation": [
        "returnRequestCreate",
        "returnRequestApprove",
        "returnRequestDecline",
        "returnRequestCancel",
        "returnReceive",
        "returnReimburse",
        "returnRefundRetry",
        "returnRefundResolve",
        "returnReimbursementCancel",
        "returnConflictSettle",
        "returnDeliveryRecord",
        "returnReasonCreate",
        "returnReasonUpdate",
        "returnReasonArchive",
        "returnPolicyCreate",
        "returnPolicyUpdate",
        "returnPolicyDraftDelete",
        "returnPolicyPublish",
        "returnPolicyRollback",
        "returnGracePeriodSet",
    ],
    "Order": ["returnEligibility", "returnRequests", "returnGracePeriods"],
    "OrderLine": ["returnEligibility", "returnLines", "returnedQuantity"],
    "Fulfillment": ["returnReceipt", "returnRequest"],
    "User": ["returnRequests"],
}

INTROSPECTION = """
{ __schema { types {
  name description
  fields(includeDeprecated: true) {
    name description deprecationReason args { name description }
  }
  inputFields { name description }
  enumValues(includeDeprecated: true) { name deprecationReason }
} } }
"""


def is_ours(name):
    """Later platforms have types whose names begin like ours."""
    return name.startswith(("Return", "RefundAttempt")) and not name.startswith(
        ("ReturnSettings", "ReturnReasonReference")
    )


def test_every_field_is_there_and_described(api, shop):
    answer = api(INTROSPECTION)
    types = {row["name"]: row for row in answer["data"]["__schema"]["types"]}
    for name, fields in FIELDS.items():
        found = {field["name"] for field in types[name]["fields"]}
        assert set(fields) <= found
    ours = [
        row
        for name, row in types.items()
        if is_ours(name) and not name.endswith(("Connection", "Edge"))
    ]
    assert len(ours) > 40
    silent = [
        f"{row['name']}.{field['name']}"
        for row in ours
        for field in (row["fields"] or []) + (row["inputFields"] or [])
        if not field["description"]
        and field["name"] not in ("errors", "clientMutationId")
    ]
    assert silent == []


def test_whatever_is_deprecated_names_what_takes_its_place_and_since_when(api, shop):
    # given
    types = api(INTROSPECTION)["data"]["__schema"]["types"]
    ours = [row for row in types if is_ours(row["name"])]
    (query,) = [row for row in types if row["name"] == "Query"]
    fields = [field for row in ours for field in row["fields"] or []]
    fields += [field for field in query["fields"] if field["name"] in FIELDS["Query"]]
    words = [word for row in ours for word in row["enumValues"] or []]
    inputs = [field for row in ours for field in row["inputFields"] or []]
    inputs += [argument for field in fields for argument in field["args"]]

    # when
    reasons = [row["deprecationReason"] for row in fields + words]
    reasons = [reason for reason in reasons if reason]
    reasons += [
        row["description"]
        for row in inputs
        if row["description"] and "DEPRECATED" in row["description"]
    ]

    # then
    assert len(reasons) == 1
    for reason in reasons:
        assert re.search(
            r"Use \S.* instead\. Deprecated since Saleor Returns \d+\.\d+\.\d+\.$",
            reason,
        )


def test_the_reconciliation_is_on_the_beat(db):
    entry = settings.CELERY_BEAT_SCHEDULE["saleor-returns-reconcile-refunds"]
    assert entry["task"] == "saleor_returns.tasks.reconcile_refunds"
    assert entry["schedule"] == timedelta(minutes=1)


def test_native_conflicts_are_sought_by_the_beat(db):
    entry = settings.CELERY_BEAT_SCHEDULE["saleor-returns-note-native-conflicts"]
    assert entry["task"] == "saleor_returns.tasks.note_native_conflicts"
    assert entry["schedule"] == timedelta(minutes=5)


def test_the_platforms_rows_survive_wrapping(shop):
    variant = shop.variant("shirt")
    assert host.graphql.unwrap(host.graphql.wrap(variant)) == variant
