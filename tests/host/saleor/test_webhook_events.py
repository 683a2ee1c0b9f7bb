"""Our events among Saleor's: subscribed to, tried out and rendered as its own are."""

import json

import pytest
from saleor.graphql.webhook.subscription_query import SubscriptionQuery

from saleor_returns.domain.webhook_events import WEBHOOK_EVENTS
from saleor_returns.facts.payload import plain_payload
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.models import OutboxMessage
from tests.docs.examples import examples

QUERY = """
subscription {
  event {
    issuedAt
    ... on ReturnRequested {
      eventId
      sequence
      issuingPrincipal { ... on User { email } }
      recipient { identifier }
      returnEvent { type actor data }
      returnRequest {
        number
        user { email }
        order { number }
        lines { sku quantityRequested reason { slug } orderLine { id } }
      }
    }
    ... on ReturnApproved { eventId sequence returnRequest { status } }
  }
}
"""

CREATE = """
mutation ($input: WebhookCreateInput!) {
  webhookCreate(input: $input) {
    errors { field code message }
    webhook { id asyncEvents { eventType name } subscriptionQuery }
  }
}
"""

DRY_RUN = """
mutation ($query: String!, $id: ID!) {
  webhookDryRun(query: $query, objectId: $id) { payload errors { field code } }
}
"""


@pytest.fixture
def apps_staff(shop):
    return shop.staff("apps@example.com", ["MANAGE_APPS", "MANAGE_ORDERS"])


@pytest.fixture
def subscriber(shop, ears):
    app = shop.app("app.subscriber", ["MANAGE_ORDERS"])
    ears.listen(app, "return_requested", "return_approved", query=QUERY)
    return app


def test_a_subscription_query_says_what_is_sent(committed, ask, case, ears, subscriber):
    # when
    with committed():
        request = ask({"mug": 1})

    # then
    (requested, first), (approved, second) = ears.told(subscriber)
    assert (requested, approved) == ("return_requested", "return_approved")
    assert first.pop("issuedAt")
    messages = OutboxMessage.objects.order_by("event__sequence")
    assert first == {
        "eventId": str(messages[0].pk),
        "sequence": 1,
        "issuingPrincipal": {"email": case.customer.email},
        "recipient": {"identifier": "app.subscriber"},
        "returnEvent": {
            "type": "REQUESTED",
            "actor": "CUSTOMER",
            "data": {"outcome": "approve"},
        },
        "returnRequest": {
            "number": request.number,
            "user": {"email": case.customer.email},
            "order": {"number": str(case.order.number)},
            "lines": [
                {
                    "sku": "mug",
                    "quantityRequested": 1,
                    "reason": {"slug": "too-small"},
                    "orderLine": {"id": global_id("OrderLine", case.lines["mug"].pk)},
                }
            ],
        },
    }
    assert second["sequence"] == 2
    assert second["returnRequest"] == {"status": "APPROVED"}


def test_every_event_can_be_subscribed_to_and_tried_out(
    api, ask, shop, apps_staff, payload
):
    request = ask({"mug": 1})
    app = shop.app("app.all", ["MANAGE_ORDERS"])
    for event in WEBHOOK_EVENTS:
        name = "".join(word.capitalize() for word in event.split("_"))
        fields = "{ eventId sequence returnRequest { number } }"
        query = f"subscription {{ event {{ ... on {name} {fields} }} }}"
        created = payload(
            api(
                CREATE,
                {
                    "input": {
                        "app": global_id("App", app.pk),
                        "name": name,
                        "targetUrl": "https://erp.example.com/returns",
                        "query": query,
                        "asyncEvents": [event.upper()],
                    }
                },
                apps_staff,
            )
        )
        assert created["errors"] == []
        (listed,) = created["webhook"]["asyncEvents"]
        assert listed["eventType"] == event.upper()

        variables = {
            "query": query,
            "id": global_id("ReturnRequest", request.pk),
        }
        tried = payload(api(DRY_RUN, variables, apps_staff))
        assert tried["errors"] == []
        rendered = json.loads(tried["payload"])
        assert rendered["returnRequest"] == {"number": request.number}
        assert rendered["sequence"] == 2
        assert rendered["eventId"]


def test_trying_out_needs_the_permission(api, ask, shop, payload):
    request = ask({"mug": 1})
    nobody = shop.staff("apps-only@example.com", ["MANAGE_APPS"])
    variables = {
        "query": "subscription { event { ... on ReturnRequested { eventId } } }",
        "id": global_id("ReturnRequest", request.pk),
    }
    tried = payload(api(DRY_RUN, variables, nobody))
    assert [error["code"] for error in tried["errors"]] == ["MISSING_PERMISSION"]
    assert tried["payload"] is None


def test_samples_have_the_shape_of_what_is_sent(api, ask, apps_staff, payload):
    request = ask({"mug": 1})
    sent = json.loads(plain_payload(request.events.first()))
    for event in WEBHOOK_EVENTS:
        query = f"{{ webhookSamplePayload(eventType: {event.upper()}) }}"
        sample = json.loads(payload(api(query, {}, apps_staff)))
        assert sample[0].keys() == sent[0].keys()
        assert sample[0]["lines"][0].keys() == sent[0]["lines"][0].keys()
        assert sample[0]["event"] == event.removeprefix("return_")


def test_saleors_own_samples_stay(api, shop, payload):
    staff = shop.staff("users@example.com", ["MANAGE_USERS"])
    query = "{ webhookSamplePayload(eventType: CUSTOMER_CREATED) }"
    assert json.loads(payload(api(query, {}, staff)))


def test_an_app_that_listens_to_everything_hears_of_returns(committed, ask, shop, ears):
    app = shop.app("app.any", ["MANAGE_ORDERS"])
    ears.listen(app, "any_events")
    with committed():
        ask({"mug": 1})
    told = [event for event, _payload in ears.told(app)]
    assert [event for event in told if event.startswith("return_")] == [
        "return_requested",
        "return_approved",
    ]


def test_an_app_that_may_not_manage_orders_hears_nothing(committed, ask, shop, ears):
    app = shop.app("app.products", ["MANAGE_PRODUCTS"])
    ears.listen(app, "return_requested")
    with committed():
        ask({"mug": 1})
    assert ears.told(app) == []


def test_a_broker_that_is_down_leaves_deliveries_to_be_queued_again(
    committed, ask, ears, subscriber, monkeypatch
):
    # given
    from datetime import timedelta

    from kombu.exceptions import OperationalError
    from saleor.webhook.transport.asynchronous.transport import (
        send_webhook_request_async as send,
    )

    from saleor_returns import tasks

    def down(**options):
        raise OperationalError("Connection refused")

    with monkeypatch.context() as patch:
        patch.setattr(send, "apply_async", down)
        with committed():
            ask({"mug": 1})
    assert len(ears.told(subscriber)) == 2
    assert OutboxMessage.objects.filter(dispatched_at=None).count() == 0

    # when
    ears.age(timedelta(minutes=16))
    tasks.retrigger_deliveries()

    # then
    assert len(ears.queued) == 2


def test_the_guides_subscriptions_are_valid():
    found = examples("docs/webhooks.md")
    for query in found.values():
        subscription = SubscriptionQuery(query)
        assert subscription.is_valid, subscription.errors
    assert SubscriptionQuery(found["Returns"]).events == [
        "return_received",
        "return_reimbursed",
    ]
    by_channel = SubscriptionQuery(found["ByChannel"])
    assert by_channel.events == ["return_requested"]
    assert by_channel.get_filterable_channel_slugs() == ["fr", "be"]
