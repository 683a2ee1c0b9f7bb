"""Deleting many of Saleor's rows, with what hangs on them."""

from collections.abc import Sequence
from itertools import batched
from typing import Any

from django.db import connection, models, transaction
from django.db.models.deletion import Collector
from saleor.app.models import App
from saleor.core.models import EventDelivery, EventDeliveryAttempt, EventPayload
from saleor.core.tasks import delete_files_from_private_storage_task

BATCH = 1000
OUR_TABLE = "saleor_returns_returnrequest"


def delete(rows: models.QuerySet) -> None:
    """Delete rows and what cascades from them."""
    rows.delete()


def delete_deliveries(rows: models.QuerySet[EventDelivery]) -> None:
    """Delete deliveries with attempts and payloads, whose files go after the commit."""
    for batch in batched(list(rows.values_list("pk", "payload_id")), BATCH):
        deliveries = [delivery for delivery, _payload in batch]
        EventDeliveryAttempt.objects.filter(delivery__in=deliveries).delete()
        EventDelivery.objects.filter(pk__in=deliveries).delete()
        payloads = EventPayload.objects.filter(
            pk__in={payload for _delivery, payload in batch}, deliveries=None
        )
        files = [row.payload_file.name for row in payloads if row.payload_file]
        payloads.delete()
        if files:
            _forget_files(files)


def delete_apps(apps: models.QuerySet[App]) -> None:
    """Delete Apps, also where our tables, which point at Apps, are gone already."""
    delete_deliveries(EventDelivery.objects.filter(webhook__app__in=apps))
    if OUR_TABLE in connection.introspection.table_names():
        apps.delete()
        return
    collector = _WithoutOurTables(using=apps.db, origin=apps)
    collector.collect(list(apps))
    collector.delete()


class _WithoutOurTables(Collector):
    """Deletes as Django does, but looks for nothing in tables of ours."""

    def related_objects(
        self, related_model: Any, related_fields: Any, objs: Any
    ) -> models.QuerySet:
        found = super().related_objects(related_model, related_fields, objs)
        return found.none() if related_model._meta.app_label == _US else found


_US = OUR_TABLE.partition("_returnrequest")[0]


def _forget_files(files: Sequence[str]) -> None:
    # A function, not a partial: Django names what failed in its log.
    def forget() -> None:
        delete_files_from_private_storage_task.delay(files)

    transaction.on_commit(forget, robust=True)
