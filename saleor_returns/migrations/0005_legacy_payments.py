"""Attempts through legacy payments, and money that comes back."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("payment", "0035_auto_20220421_0615"),
        ("saleor_returns", "0004_metadata_and_references"),
    ]

    operations = [
        migrations.RemoveConstraint(
            model_name="refundattempt",
            name="returns_attempt_one_result",
        ),
        migrations.RemoveConstraint(
            model_name="returnevent",
            name="returns_event_type",
        ),
        migrations.RenameField(
            model_name="refundattempt",
            old_name="transaction_name",
            new_name="payment_name",
        ),
        migrations.AddField(
            model_name="refundattempt",
            name="payment",
            field=models.ForeignKey(
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="+",
                to="payment.payment",
            ),
        ),
        migrations.AddField(
            model_name="refundattempt",
            name="payment_kind",
            field=models.CharField(default="transaction", max_length=32),
        ),
        migrations.AddField(
            model_name="refundattempt",
            name="reversed_at",
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.AddIndex(
            model_name="refundattempt",
            index=models.Index(
                condition=models.Q(("status", "done")),
                fields=["settled_at"],
                name="returns_attempt_paid",
            ),
        ),
        migrations.AddConstraint(
            model_name="refundattempt",
            constraint=models.UniqueConstraint(
                condition=models.Q(("result_event_id__isnull", False)),
                fields=("payment_kind", "result_event_id"),
                name="returns_attempt_one_result",
            ),
        ),
        migrations.AddConstraint(
            model_name="refundattempt",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("payment", None), ("payment_kind", "transaction")),
                    models.Q(("payment_kind", "legacy"), ("transaction", None)),
                    _connector="OR",
                ),
                name="returns_attempt_one_payment",
            ),
        ),
        migrations.AddConstraint(
            model_name="refundattempt",
            constraint=models.CheckConstraint(
                condition=models.Q(("payment_kind__in", ["transaction", "legacy"])),
                name="returns_attempt_payment_kind",
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
                        ],
                    )
                ),
                name="returns_event_type",
            ),
        ),
        # Going back, words that an earlier version knows.
        migrations.RunSQL(
            migrations.RunSQL.noop,
            "UPDATE saleor_returns_returnevent SET type = CASE type "
            "WHEN 'reopened' THEN 'approved' ELSE 'refund_failed' END "
            "WHERE type IN ('refund_reversed', 'reopened')",
        ),
    ]
