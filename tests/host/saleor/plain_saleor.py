"""Run by ``test_uninstall`` in a process of its own, without the plugin.

Prints, as JSON, what the shop answers an App about its webhooks, which active webhooks
have a query that Saleor would not accept, and what beat's scheduler has loaded.
"""

import json
import sys

import django

django.setup()

import saleor.urls  # noqa: E402, F401  (as a server does)
from django.apps import apps  # noqa: E402
from django.test import Client  # noqa: E402
from saleor.app.models import App, AppToken  # noqa: E402
from saleor.celeryconf import app as celery  # noqa: E402
from saleor.core.db.connection import allow_writer  # noqa: E402
from saleor.graphql.webhook.subscription_query import SubscriptionQuery  # noqa: E402
from saleor.schedulers.schedulers import DatabaseScheduler  # noqa: E402
from saleor.webhook.models import Webhook  # noqa: E402

WEBHOOKS = """
{ app { webhooks {
  name isActive
  events { eventType name } asyncEvents { eventType name } syncEvents { eventType }
  eventDeliveries(first: 20) { edges { node {
    eventType attempts(first: 5) { edges { node { status } } }
  } } }
} } }
"""

with allow_writer():
    subscriber = App.objects.get(name=sys.argv[1])
    _stored, token = AppToken.objects.create(app=subscriber)
answer = Client().post(
    "/graphql/",
    json.dumps({"query": WEBHOOKS}),
    content_type="application/json",
    headers={"Authorization": f"Bearer {token}", "Host": "localhost"},
)
celery.loader.import_default_modules()
with allow_writer():
    silenced = [
        row.name
        for row in Webhook.objects.filter(is_active=True).exclude(subscription_query="")
        if not SubscriptionQuery(row.subscription_query).is_valid
    ]
    beat = DatabaseScheduler(app=celery).schedule
    unknown = {entry.task for entry in beat.values()} - set(celery.tasks)
found = {
    "plugin": apps.is_installed("saleor_returns"),
    "answer": answer.json(),
    "silenced": silenced,
    "beat": len(beat),
    "unknown_tasks": sorted(unknown),
}
sys.stdout.write(json.dumps(found))
