"""What is left of the plugin in Saleor, and the same shop without it."""

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
import saleor
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.db import connection
from django_celery_beat.models import IntervalSchedule, PeriodicTask
from saleor.app.models import App, AppExtension, AppInstallation, AppToken
from saleor.core.models import EventDelivery, EventDeliveryAttempt, EventPayload
from saleor.permission.models import Permission
from saleor.plugins.models import PluginConfiguration
from saleor.webhook.models import Webhook, WebhookEvent

from saleor_returns import host
from saleor_returns.conf import PLUGIN_ID
from saleor_returns.host.contract import Actor, ActorKind, Fate
from saleor_returns.models import ReturnEvent
from tests.tables import are_all_there, nothing_is_left

OURS = "subscription { event { ... on ReturnRequested { returnRequest { id } } } }"
FILTERED = """
subscription { returnCompleted(channels: ["eur"]) { returnRequest { id } } }
"""
MIXED = """
subscription {
  event {
    issuedAt
    ... on OrderCreated { order { ...Parts returnRequests { id } } }
    ... on ReturnRequested { returnRequest { ...Returned } }
  }
}
fragment Parts on Order { number returnEligibility { lines { deadline } } }
fragment Returned on ReturnRequest { id number }
"""
OTHERS = "subscription { event { ... on OrderUpdated { order { id } } } }"


@pytest.fixture
def subscriber(shop):
    """An App of somebody else's that listens to a lot."""
    app = shop.app("Subscriber", ("MANAGE_APPS", "MANAGE_ORDERS"))
    listen(app, "ours", OURS, "return_requested", "return_approved")
    listen(app, "filtered", FILTERED, "return_completed")
    listen(app, "plain", None, "return_declined")
    listen(app, "mixed", MIXED, "order_created", "return_requested")
    listen(app, "others", OTHERS, "order_updated")
    return app


def listen(app, name, query, *events):
    webhook = Webhook.objects.create(
        app=app,
        name=name,
        target_url="http://localhost/hook",
        subscription_query=query,
    )
    for event in events:
        webhook.events.create(event_type=event)
        payload = EventPayload.objects.create()
        payload.payload_file.save(f"{event}.json", ContentFile(b"{}"))
        delivery = EventDelivery.objects.create(
            event_type=event, payload=payload, webhook=webhook
        )
        EventDeliveryAttempt.objects.create(delivery=delivery)
    return webhook


@pytest.fixture
def our_app(shop):
    """The App that the plugin installs for the Dashboard."""
    app = App.objects.create(
        name="Returns",
        identifier=PLUGIN_ID,
        manifest_url="https://shop.example/manifest.json",
    )
    AppToken.objects.create(app=app)
    AppExtension.objects.create(app=app, label="Returns", url="https://shop.example/")
    AppInstallation.objects.create(app_name="Returns", manifest_url=app.manifest_url)
    AppInstallation.objects.create(
        app_name="Returns",
        manifest_url=f"https://shop.example/plugins/{PLUGIN_ID}/manifest.json",
    )
    AppInstallation.objects.create(
        app_name="Other", manifest_url="https://other.example/manifest.json"
    )
    listen(app, "our own", OTHERS, "order_updated", "return_requested")
    return app


@pytest.fixture
def on_the_beat(shop):
    """Rows that beat's database scheduler made of our schedule."""
    interval = IntervalSchedule.objects.create(every=1, period="minutes")
    for name, task in (
        ("saleor-returns-x", "saleor_returns.tasks.reconcile_refunds"),
        ("other", "saleor.order.tasks.expire_orders_task"),
    ):
        PeriodicTask.objects.create(name=name, task=task, interval=interval)


def uninstall():
    call_command("returns_uninstall", "--execute", stdout=StringIO())


def test_only_what_is_ours_goes(case, ask, subscriber, our_app, on_the_beat, committed):
    # given
    request = ask({"mug": 1}, actor=Actor(ActorKind.APP, app=our_app))
    files = [row.payload_file for row in EventPayload.objects.all()]

    # when
    with committed():
        uninstall()

    # then
    assert set(WebhookEvent.objects.values_list("event_type", flat=True)) == {
        "order_created",
        "order_updated",
        "transaction_refund_requested",  # of the payment App
    }
    left = EventDelivery.objects.values_list("event_type", flat=True)
    assert sorted(left) == ["order_created", "order_updated"]
    assert EventPayload.objects.count() == EventDeliveryAttempt.objects.count() == 2
    assert sum(file.storage.exists(file.name) for file in files) == 2
    assert set(App.objects.values_list("name", flat=True)) == {
        "Subscriber",
        case.app.name,
    }
    assert [row.app_name for row in AppInstallation.objects.all()] == ["Other"]
    assert not AppExtension.objects.exists()
    assert not PluginConfiguration.objects.filter(identifier=PLUGIN_ID).exists()
    assert [row.name for row in PeriodicTask.objects.all()] == ["other"]
    assert not Permission.objects.filter(
        content_type__app_label="saleor_returns"
    ).exists()
    assert not ContentType.objects.filter(app_label="saleor_returns").exists()
    assert ReturnEvent.objects.filter(request=request, app=None).count() == 2


def test_webhooks_of_others_are_switched_off_or_rewritten(subscriber):
    # given
    told = {trace.fate: trace.names for trace in host.removal.traces() if trace.names}
    number = {row.name: row.pk for row in subscriber.webhooks.all()}
    assert told == {
        Fate.SWITCHED_OFF: [
            f"Subscriber: ours ({number['ours']})",
            f"Subscriber: filtered ({number['filtered']})",
            f"Subscriber: plain ({number['plain']})",
        ],
        Fate.REWRITTEN: [f"Subscriber: mixed ({number['mixed']})"],
    }

    # when
    uninstall()

    # then
    rows = {row.name: row for row in subscriber.webhooks.all()}
    active = {name for name, row in rows.items() if row.is_active}
    assert active == {"mixed", "others"}
    assert rows["ours"].subscription_query == OURS
    assert rows["others"].subscription_query == OTHERS
    assert " ".join(rows["mixed"].subscription_query.split()) == (
        "subscription { event { issuedAt ... on OrderCreated { order { ...Parts } } } }"
        " fragment Parts on Order { number }"
    )
    assert not any(trace.count for trace in host.removal.traces())


def plain_saleor(app):
    """What the same database is to a Saleor that never heard of us."""
    root = Path(saleor.__file__).parents[1]
    server = os.environ["DATABASE_URL"].rpartition("/")[0]
    script = Path(__file__).with_name("plain_saleor.py")
    done = subprocess.run(
        [sys.executable, script, app],
        cwd=root,
        env=os.environ
        | {
            "DJANGO_SETTINGS_MODULE": "saleor.settings",
            "DATABASE_URL": f"{server}/{connection.settings_dict['NAME']}",
            "PYTHONPATH": str(root),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@pytest.mark.django_db(transaction=True)
def test_the_shop_works_without_the_plugin(case, ask, subscriber, our_app, on_the_beat):
    # given
    ask({"mug": 1}, actor=Actor(ActorKind.APP, app=our_app))

    # when
    uninstall()
    call_command("migrate", "saleor_returns", "zero", verbosity=0)
    try:
        assert nothing_is_left()
        App.objects.create(name="Returns", identifier=PLUGIN_ID)
        uninstall()
        found = plain_saleor(subscriber.name)
    finally:
        call_command("migrate", "saleor_returns", verbosity=0)

    # then
    assert are_all_there()
    assert not App.objects.filter(identifier=PLUGIN_ID).exists()
    assert found["plugin"] is False
    assert "errors" not in found["answer"]
    webhooks = {row["name"]: row for row in found["answer"]["data"]["app"]["webhooks"]}
    assert webhooks["ours"]["events"] == []
    assert webhooks["ours"]["isActive"] is False
    assert [row["eventType"] for row in webhooks["mixed"]["asyncEvents"]] == [
        "ORDER_CREATED"
    ]
    assert len(webhooks["mixed"]["eventDeliveries"]["edges"]) == 1
    assert found["silenced"] == []
    assert found["unknown_tasks"] == []
    assert found["beat"] > 5
