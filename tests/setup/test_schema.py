"""What joining the platform's schema leaves behind."""

from datetime import timedelta

from django.conf import settings

from saleor_returns import host

FIELDS = {
    "Query": ["returnRequest", "returnRequests", "returnReasons", "returnWarehouses"],
    "Mutation": [
        "returnRequestCreate",
        "returnRequestApprove",
        "returnRequestDecline",
        "returnRequestCancel",
        "returnReceive",
        "returnReimburse",
        "returnRefundRetry",
        "returnRefundResolve",
        "returnDeliveryRecord",
        "returnReasonCreate",
        "returnReasonUpdate",
        "returnReasonArchive",
    ],
    "Order": ["returnEligibility", "returnRequests"],
}

INTROSPECTION = """
{ __schema { types {
  name description
  fields { name description args { name description } }
  inputFields { name description }
} } }
"""


def test_every_field_is_there_and_described(api, shop):
    answer = api(INTROSPECTION)
    types = {row["name"]: row for row in answer["data"]["__schema"]["types"]}
    for name, fields in FIELDS.items():
        found = {field["name"] for field in types[name]["fields"]}
        assert set(fields) <= found
    ours = [
        row
        for name, row in types.items()
        if name.startswith(("Return", "RefundAttempt"))
        and not name.startswith(("ReturnSettings", "ReturnReasonReference"))
        and not name.endswith(("Connection", "Edge"))
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


def test_the_reconciliation_is_on_the_beat(db):
    entry = settings.CELERY_BEAT_SCHEDULE["saleor-returns-reconcile-refunds"]
    assert entry["task"] == "saleor_returns.tasks.reconcile_refunds"
    assert entry["schedule"] == timedelta(minutes=1)


def test_the_platforms_rows_survive_wrapping(shop):
    variant = shop.variant("shirt")
    assert host.graphql.unwrap(host.graphql.wrap(variant)) == variant
