"""Saleor's settings for a shop with workers that nobody wants to wait for.

Named by DJANGO_SETTINGS_MODULE; everything but haste is Saleor's own.
"""

from saleor.settings import *  # noqa: F403

SALEOR_RETURNS = {
    "OUTBOX_INTERVAL_SECONDS": 1,
    "RECONCILIATION_INTERVAL_SECONDS": 1,
}

# Saleor waits 10 seconds before it asks an App again, then twice as long, and so on five
# times.
TRANSPORT = "saleor.webhook.transport"
CELERY_TASK_ANNOTATIONS = {
    f"{TRANSPORT}.asynchronous.transport.send_webhook_request_async": {
        "retry_backoff": 0.1
    },
    f"{TRANSPORT}.synchronous.transport.handle_transaction_request_task": {
        "retry_backoff": 0.1
    },
}
