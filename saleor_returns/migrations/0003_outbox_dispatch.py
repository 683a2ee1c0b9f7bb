"""What telling an event takes: leases, tries, parking; a word for inspected goods."""

import django.utils.timezone
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("saleor_returns", "0002_numbers_and_guards"),
    ]

    operations = [
        migrations.CreateModel(
            name="RetriggeredDelivery",
            fields=[
                (
                    "delivery_id",
                    models.BigIntegerField(primary_key=True, serialize=False),
                ),
                ("times", models.PositiveSmallIntegerField(default=0)),
                ("due_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Sweep",
            fields=[
                (
                    "task",
                    models.CharField(max_length=255, primary_key=True, serialize=False),
                ),
                ("ended_at", models.DateTimeField()),
            ],
        ),
        migrations.RemoveConstraint(
            model_name="returnevent",
            name="returns_event_type",
        ),
        migrations.RemoveIndex(
            model_name="outboxmessage",
            name="returns_outbox_waiting",
        ),
        migrations.AddField(
            model_name="outboxmessage",
            name="due_at",
            field=models.DateTimeField(default=django.utils.timezone.now),
            preserve_default=False,
        ),
        migrations.AddField(
            model_name="outboxmessage",
            name="error",
            field=models.TextField(blank=True, default=""),
        ),
        migrations.AddField(
            model_name="outboxmessage",
            name="parked_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="outboxmessage",
            name="tries",
            field=models.PositiveSmallIntegerField(default=0),
        ),
        migrations.AddIndex(
            model_name="outboxmessage",
            index=models.Index(
                condition=models.Q(
                    ("dispatched_at__isnull", True), ("parked_at__isnull", True)
                ),
                fields=["due_at"],
                name="returns_outbox_due",
            ),
        ),
        migrations.AddIndex(
            model_name="outboxmessage",
            index=models.Index(
                condition=models.Q(("parked_at__isnull", False)),
                fields=["parked_at"],
                name="returns_outbox_parked",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnevent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "type__in",
                        [
                            "requested",
                            "approved",
                            "declined",
                            "canceled",
                            "received",
                            "inspected",
                            "reimbursement_created",
                            "reimbursed",
                            "refund_failed",
                            "refund_unknown",
                            "refund_paid",
                            "refund_retried",
                            "refund_resolved",
                            "completed",
                        ],
                    )
                ),
                name="returns_event_type",
            ),
        ),
        # Going back, the words that an earlier version knows.
        migrations.RunSQL(
            migrations.RunSQL.noop,
            "UPDATE saleor_returns_returnevent SET type = 'received' WHERE type = 'inspected'",
        ),
    ]
