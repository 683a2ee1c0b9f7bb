"""What needs the attention of staff, native conflicts first of all."""

import django.contrib.postgres.fields
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("saleor_returns", "0005_legacy_payments")]

    operations = [
        migrations.RemoveConstraint(
            model_name="returnevent",
            name="returns_event_type",
        ),
        migrations.AddField(
            model_name="returnrequest",
            name="attention",
            field=django.contrib.postgres.fields.ArrayField(
                base_field=models.CharField(max_length=32),
                blank=True,
                default=list,
                size=None,
            ),
        ),
        migrations.AddField(
            model_name="returnrequest",
            name="native_conflict",
            field=models.JSONField(blank=True, default=dict),
        ),
        migrations.AddIndex(
            model_name="returnrequest",
            index=models.Index(
                condition=models.Q(("attention", []), _negated=True),
                fields=["created_at", "id"],
                name="returns_request_attention",
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
                            "refund_reversed",
                            "completed",
                            "reopened",
                            "native_conflict",
                            "native_conflict_settled",
                        ],
                    )
                ),
                name="returns_event_type",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnrequest",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "attention__contained_by",
                        ["native_conflict", "refund_failed", "refund_unknown"],
                    )
                ),
                name="returns_request_attention_words",
            ),
        ),
        # Going back, a word that an earlier version knows.
        migrations.RunSQL(
            migrations.RunSQL.noop,
            "UPDATE saleor_returns_returnevent SET type = 'refund_resolved' "
            "WHERE type IN ('native_conflict', 'native_conflict_settled')",
        ),
    ]
