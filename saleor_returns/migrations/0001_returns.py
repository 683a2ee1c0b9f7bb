"""The aggregates of returns, with the constraints that hold their invariants."""

import uuid

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.contrib.postgres.search
import django.db.models.deletion
import django.db.models.expressions
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("account", "0017_auto_20180206_0957"),
        ("app", "0001_initial"),
        ("channel", "0001_initial"),
        ("order", "0162_order_granted_refund"),
        ("payment", "0035_auto_20220421_0615"),
        ("product", "0048_product_class_to_type"),
        ("warehouse", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="Receipt",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                (
                    "warehouse_name",
                    models.CharField(blank=True, default="", max_length=250),
                ),
                ("note", models.TextField(blank=True, default="")),
                (
                    "idempotency_key",
                    models.CharField(blank=True, max_length=128, null=True),
                ),
                (
                    "content_digest",
                    models.CharField(blank=True, default="", max_length=64),
                ),
                ("received_at", models.DateTimeField()),
                (
                    "app",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="app.app",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="account.user",
                    ),
                ),
                (
                    "warehouse",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="warehouse.warehouse",
                    ),
                ),
            ],
            options={
                "ordering": ("request", "number"),
            },
        ),
        migrations.CreateModel(
            name="ReturnLine",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("comment", models.TextField(blank=True, default="")),
                (
                    "resolution",
                    models.CharField(default="original_payment", max_length=32),
                ),
                ("quantity_requested", models.PositiveIntegerField()),
                ("quantity_approved", models.PositiveIntegerField(default=0)),
                ("quantity_received", models.PositiveIntegerField(default=0)),
                ("quantity_missing", models.PositiveIntegerField(default=0)),
                ("quantity_accepted", models.PositiveIntegerField(default=0)),
                ("quantity_rejected", models.PositiveIntegerField(default=0)),
                ("quantity_native", models.PositiveIntegerField(default=0)),
                ("quantity_reimbursed", models.PositiveIntegerField(default=0)),
                ("product_name", models.CharField(max_length=386)),
                (
                    "variant_name",
                    models.CharField(blank=True, default="", max_length=255),
                ),
                ("sku", models.CharField(blank=True, default="", max_length=255)),
                ("ordered_quantity", models.PositiveIntegerField()),
                (
                    "total_gross_amount",
                    models.DecimalField(decimal_places=3, max_digits=20),
                ),
                (
                    "total_net_amount",
                    models.DecimalField(decimal_places=3, max_digits=20),
                ),
                ("currency", models.CharField(max_length=3)),
                (
                    "order_line",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="return_lines",
                        to="order.orderline",
                    ),
                ),
                (
                    "variant",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="product.productvariant",
                    ),
                ),
            ],
            options={
                "ordering": ("request", "product_name", "id"),
            },
        ),
        migrations.CreateModel(
            name="ReceiptItem",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("quantity", models.PositiveIntegerField()),
                ("note", models.TextField(blank=True, default="")),
                ("position", models.PositiveSmallIntegerField(default=0)),
                (
                    "receipt",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="items",
                        to="saleor_returns.receipt",
                    ),
                ),
                (
                    "line",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="receipt_items",
                        to="saleor_returns.returnline",
                    ),
                ),
            ],
            options={
                "ordering": ("receipt", "position"),
            },
        ),
        migrations.CreateModel(
            name="ReturnPolicy",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("is_default", models.BooleanField(default=False)),
                (
                    "channel_slug",
                    models.CharField(blank=True, default="", max_length=255),
                ),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "channel",
                    models.OneToOneField(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="return_policy",
                        to="channel.channel",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="PolicyVersion",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("document", models.JSONField()),
                ("effective_from", models.DateTimeField(blank=True, null=True)),
                ("published_at", models.DateTimeField(blank=True, null=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                (
                    "policy",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="versions",
                        to="saleor_returns.returnpolicy",
                    ),
                ),
            ],
            options={
                "ordering": ("policy", "number"),
            },
        ),
        migrations.CreateModel(
            name="ReturnReason",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("slug", models.SlugField(max_length=64, unique=True)),
                ("name", models.CharField(max_length=250)),
                ("fault", models.CharField(default="customer", max_length=32)),
                (
                    "kinds",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(max_length=32),
                        blank=True,
                        default=list,
                        help_text="Kinds of return that it applies to; empty: all of them.",
                        size=None,
                    ),
                ),
                ("photos_required", models.PositiveSmallIntegerField(default=0)),
                ("position", models.PositiveIntegerField(default=0)),
                ("archived_at", models.DateTimeField(blank=True, null=True)),
                ("created_at", models.DateTimeField(auto_now_add=True)),
                ("updated_at", models.DateTimeField(auto_now=True)),
            ],
            options={
                "ordering": ("position", "slug"),
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(
                            ("fault__in", ["customer", "merchant", "carrier"])
                        ),
                        name="returns_reason_fault",
                    )
                ],
            },
        ),
        migrations.AddField(
            model_name="returnline",
            name="reason",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT,
                related_name="lines",
                to="saleor_returns.returnreason",
            ),
        ),
        migrations.CreateModel(
            name="ReturnReasonTranslation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("language_code", models.CharField(max_length=35)),
                ("name", models.CharField(max_length=250)),
                (
                    "reason",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="translations",
                        to="saleor_returns.returnreason",
                    ),
                ),
            ],
            options={
                "ordering": ("language_code",),
            },
        ),
        migrations.CreateModel(
            name="ReturnRequest",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("serial", models.BigIntegerField(editable=False, unique=True)),
                (
                    "number",
                    models.CharField(editable=False, max_length=64, unique=True),
                ),
                ("kind", models.CharField(default="return", max_length=32)),
                ("status", models.CharField(default="requested", max_length=32)),
                ("reception", models.CharField(default="none", max_length=32)),
                ("money", models.CharField(default="none", max_length=32)),
                ("currency", models.CharField(max_length=3)),
                ("comment", models.TextField(blank=True, default="")),
                ("decline_reason", models.TextField(blank=True, default="")),
                (
                    "idempotency_scope",
                    models.CharField(blank=True, default="", max_length=64),
                ),
                (
                    "idempotency_key",
                    models.CharField(blank=True, max_length=128, null=True),
                ),
                (
                    "content_digest",
                    models.CharField(blank=True, default="", max_length=64),
                ),
                (
                    "search_vector",
                    django.contrib.postgres.search.SearchVectorField(
                        editable=False, null=True
                    ),
                ),
                ("created_at", models.DateTimeField()),
                ("updated_at", models.DateTimeField(auto_now=True)),
                (
                    "app",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="app.app",
                    ),
                ),
                (
                    "order",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="return_requests",
                        to="order.order",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="return_requests",
                        to="account.user",
                    ),
                ),
            ],
            options={
                "ordering": ("-created_at", "-id"),
            },
        ),
        migrations.AddField(
            model_name="returnline",
            name="request",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="lines",
                to="saleor_returns.returnrequest",
            ),
        ),
        migrations.CreateModel(
            name="ReturnEvent",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("sequence", models.PositiveIntegerField()),
                ("type", models.CharField(max_length=32)),
                ("actor", models.CharField(max_length=32)),
                ("data", models.JSONField(blank=True, default=dict)),
                ("created_at", models.DateTimeField()),
                (
                    "app",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="app.app",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="account.user",
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="events",
                        to="saleor_returns.returnrequest",
                    ),
                ),
            ],
            options={
                "ordering": ("request", "sequence"),
            },
        ),
        migrations.CreateModel(
            name="Reimbursement",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                (
                    "resolution",
                    models.CharField(default="original_payment", max_length=32),
                ),
                ("currency", models.CharField(max_length=3)),
                (
                    "proposed_amount",
                    models.DecimalField(decimal_places=3, max_digits=20),
                ),
                ("amount", models.DecimalField(decimal_places=3, max_digits=20)),
                ("adjustment_reason", models.TextField(blank=True, default="")),
                (
                    "idempotency_key",
                    models.CharField(blank=True, max_length=128, null=True),
                ),
                (
                    "content_digest",
                    models.CharField(blank=True, default="", max_length=64),
                ),
                ("created_at", models.DateTimeField()),
                (
                    "app",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="app.app",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="account.user",
                    ),
                ),
                (
                    "request",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reimbursements",
                        to="saleor_returns.returnrequest",
                    ),
                ),
            ],
            options={
                "ordering": ("request", "number"),
            },
        ),
        migrations.AddField(
            model_name="receipt",
            name="request",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE,
                related_name="receipts",
                to="saleor_returns.returnrequest",
            ),
        ),
        migrations.CreateModel(
            name="DecisionRecord",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("document", models.JSONField(blank=True, null=True)),
                ("facts", models.JSONField()),
                ("answer_data", models.JSONField()),
                ("decided_at", models.DateTimeField()),
                (
                    "policy_version",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="decisions",
                        to="saleor_returns.policyversion",
                    ),
                ),
                (
                    "request",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="decision",
                        to="saleor_returns.returnrequest",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Delivery",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("fulfillment_id", models.BigIntegerField()),
                ("delivered_at", models.DateTimeField()),
                ("recorded_at", models.DateTimeField(auto_now=True)),
                (
                    "app",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="app.app",
                    ),
                ),
                (
                    "order",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="return_deliveries",
                        to="order.order",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="account.user",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("order", "fulfillment_id"),
                        name="returns_delivery_fulfillment",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RefundAttempt",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("chain", models.PositiveIntegerField()),
                ("number", models.PositiveIntegerField(default=1)),
                ("status", models.CharField(default="created", max_length=32)),
                ("amount", models.DecimalField(decimal_places=3, max_digits=20)),
                ("currency", models.CharField(max_length=3)),
                (
                    "key",
                    models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                ),
                (
                    "transaction_name",
                    models.CharField(blank=True, default="", max_length=512),
                ),
                ("request_event_id", models.BigIntegerField(blank=True, null=True)),
                ("result_event_id", models.BigIntegerField(blank=True, null=True)),
                (
                    "psp_reference",
                    models.CharField(blank=True, default="", max_length=512),
                ),
                ("message", models.TextField(blank=True, default="")),
                ("created_at", models.DateTimeField()),
                ("opened_at", models.DateTimeField(blank=True, null=True)),
                ("sent_at", models.DateTimeField(blank=True, null=True)),
                ("checked_at", models.DateTimeField(blank=True, null=True)),
                ("settled_at", models.DateTimeField(blank=True, null=True)),
                (
                    "app",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="app.app",
                    ),
                ),
                (
                    "granted_refund",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="order.ordergrantedrefund",
                    ),
                ),
                (
                    "transaction",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="payment.transactionitem",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="account.user",
                    ),
                ),
                (
                    "reimbursement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="attempts",
                        to="saleor_returns.reimbursement",
                    ),
                ),
            ],
            options={
                "ordering": ("reimbursement", "chain", "number"),
                "indexes": [
                    models.Index(
                        condition=models.Q(
                            ("status__in", ("created", "in_transit", "unknown"))
                        ),
                        fields=["status", "created_at"],
                        name="returns_attempt_open",
                    )
                ],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("reimbursement", "chain", "number"),
                        name="returns_attempt_number",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                (
                                    "created",
                                    "in_transit",
                                    "unknown",
                                    "done",
                                    "external",
                                ),
                            )
                        ),
                        fields=("reimbursement", "chain"),
                        name="returns_attempt_one_alive",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("result_event_id__isnull", False)),
                        fields=("result_event_id",),
                        name="returns_attempt_one_result",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("amount__gt", 0)),
                        name="returns_attempt_amount",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "status__in",
                                [
                                    "created",
                                    "in_transit",
                                    "done",
                                    "failed",
                                    "unknown",
                                    "canceled",
                                    "external",
                                ],
                            )
                        ),
                        name="returns_attempt_status",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="OutboxMessage",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4,
                        editable=False,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                ("dispatched_at", models.DateTimeField(blank=True, null=True)),
                (
                    "event",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="outbox_message",
                        to="saleor_returns.returnevent",
                    ),
                ),
            ],
            options={
                "indexes": [
                    models.Index(
                        condition=models.Q(("dispatched_at__isnull", True)),
                        fields=["event"],
                        name="returns_outbox_waiting",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ReimbursementLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True,
                        primary_key=True,
                        serialize=False,
                        verbose_name="ID",
                    ),
                ),
                ("quantity", models.PositiveIntegerField()),
                ("gross_amount", models.DecimalField(decimal_places=3, max_digits=20)),
                ("net_amount", models.DecimalField(decimal_places=3, max_digits=20)),
                (
                    "reimbursement",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="lines",
                        to="saleor_returns.reimbursement",
                    ),
                ),
                (
                    "line",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reimbursement_lines",
                        to="saleor_returns.returnline",
                    ),
                ),
            ],
            options={
                "ordering": ("reimbursement", "id"),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("reimbursement", "line"),
                        name="returns_reimbursement_line_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("gross_amount__gte", 0),
                            ("net_amount__gte", 0),
                            ("quantity__gte", 1),
                        ),
                        name="returns_reimbursement_line_sane",
                    ),
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="receiptitem",
            constraint=models.CheckConstraint(
                condition=models.Q(("quantity__gte", 1)), name="returns_item_quantity"
            ),
        ),
        migrations.AddConstraint(
            model_name="returnpolicy",
            constraint=models.UniqueConstraint(
                condition=models.Q(("is_default", True)),
                fields=("is_default",),
                name="returns_policy_one_default",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnpolicy",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("is_default", False), ("channel__isnull", True), _connector="OR"
                ),
                name="returns_policy_default_has_no_channel",
            ),
        ),
        migrations.AddConstraint(
            model_name="policyversion",
            constraint=models.UniqueConstraint(
                fields=("policy", "number"), name="returns_version_number"
            ),
        ),
        migrations.AddConstraint(
            model_name="policyversion",
            constraint=models.UniqueConstraint(
                condition=models.Q(("published_at__isnull", True)),
                fields=("policy",),
                name="returns_version_one_draft",
            ),
        ),
        migrations.AddConstraint(
            model_name="policyversion",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("effective_from__isnull", True), ("published_at__isnull", True)
                    ),
                    models.Q(
                        ("effective_from__isnull", False),
                        ("published_at__isnull", False),
                    ),
                    _connector="OR",
                ),
                name="returns_version_published_is_effective",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnreasontranslation",
            constraint=models.UniqueConstraint(
                fields=("reason", "language_code"), name="returns_reason_language"
            ),
        ),
        migrations.AddIndex(
            model_name="returnrequest",
            index=models.Index(
                fields=["created_at", "id"], name="returns_request_created"
            ),
        ),
        migrations.AddIndex(
            model_name="returnrequest",
            index=models.Index(
                fields=["status", "created_at", "id"], name="returns_request_status"
            ),
        ),
        migrations.AddIndex(
            model_name="returnrequest",
            index=models.Index(
                fields=["status", "id"], name="returns_request_by_status"
            ),
        ),
        migrations.AddIndex(
            model_name="returnrequest",
            index=models.Index(
                fields=["updated_at", "id"], name="returns_request_updated"
            ),
        ),
        migrations.AddIndex(
            model_name="returnrequest",
            index=django.contrib.postgres.indexes.GinIndex(
                fields=["search_vector"], name="returns_request_search"
            ),
        ),
        migrations.AddConstraint(
            model_name="returnrequest",
            constraint=models.UniqueConstraint(
                condition=models.Q(("idempotency_key__isnull", False)),
                fields=("idempotency_scope", "idempotency_key"),
                name="returns_request_idempotency",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnrequest",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("kind__in", ["return", "withdrawal", "claim", "gift"])
                ),
                name="returns_request_kind",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnrequest",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "status__in",
                        [
                            "unconfirmed",
                            "requested",
                            "approved",
                            "declined",
                            "canceled",
                            "expired",
                            "completed",
                        ],
                    )
                ),
                name="returns_request_status_word",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnrequest",
            constraint=models.CheckConstraint(
                condition=models.Q(("reception__in", ["none", "partial", "full"])),
                name="returns_request_reception",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnrequest",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "money__in",
                        [
                            "none",
                            "pending",
                            "partially_reimbursed",
                            "reimbursed",
                            "failed",
                        ],
                    )
                ),
                name="returns_request_money",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnline",
            constraint=models.UniqueConstraint(
                fields=("request", "order_line"), name="returns_line_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="returnline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("quantity_approved__lte", models.F("quantity_requested")),
                    ("quantity_requested__gte", 1),
                    ("quantity_requested__lte", models.F("ordered_quantity")),
                ),
                name="returns_line_wanted",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "quantity_received__gte",
                        django.db.models.expressions.CombinedExpression(
                            models.F("quantity_accepted"),
                            "+",
                            models.F("quantity_rejected"),
                        ),
                    )
                ),
                name="returns_line_judged_arrived",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("quantity_accepted__lte", models.F("quantity_approved"))
                ),
                name="returns_line_accepted_approved",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("quantity_native__lte", models.F("quantity_accepted")),
                    ("quantity_reimbursed__lte", models.F("quantity_accepted")),
                ),
                name="returns_line_paid_accepted",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnline",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "resolution__in",
                        [
                            "original_payment",
                            "store_credit",
                            "exchange",
                            "replacement",
                            "keep_item",
                            "repair",
                            "none",
                        ],
                    )
                ),
                name="returns_line_resolution",
            ),
        ),
        migrations.AddConstraint(
            model_name="returnevent",
            constraint=models.UniqueConstraint(
                fields=("request", "sequence"), name="returns_event_sequence"
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
        migrations.AddConstraint(
            model_name="returnevent",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("actor__in", ["customer", "staff", "app", "system"])
                ),
                name="returns_event_actor",
            ),
        ),
        migrations.AddConstraint(
            model_name="reimbursement",
            constraint=models.UniqueConstraint(
                fields=("request", "number"), name="returns_reimbursement_number"
            ),
        ),
        migrations.AddConstraint(
            model_name="reimbursement",
            constraint=models.UniqueConstraint(
                condition=models.Q(("idempotency_key__isnull", False)),
                fields=("request", "idempotency_key"),
                name="returns_reimbursement_idempotency",
            ),
        ),
        migrations.AddConstraint(
            model_name="reimbursement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("amount__gte", 0), ("amount__lte", models.F("proposed_amount"))
                ),
                name="returns_reimbursement_amount",
            ),
        ),
        migrations.AddConstraint(
            model_name="reimbursement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("amount", models.F("proposed_amount")),
                    models.Q(("adjustment_reason", ""), _negated=True),
                    _connector="OR",
                ),
                name="returns_reimbursement_lowered_why",
            ),
        ),
        migrations.AddConstraint(
            model_name="reimbursement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "resolution__in",
                        [
                            "original_payment",
                            "store_credit",
                            "exchange",
                            "replacement",
                            "keep_item",
                            "repair",
                            "none",
                        ],
                    )
                ),
                name="returns_reimbursement_resolution",
            ),
        ),
        migrations.AddConstraint(
            model_name="receipt",
            constraint=models.UniqueConstraint(
                fields=("request", "number"), name="returns_receipt_number"
            ),
        ),
        migrations.AddConstraint(
            model_name="receipt",
            constraint=models.UniqueConstraint(
                condition=models.Q(("idempotency_key__isnull", False)),
                fields=("request", "idempotency_key"),
                name="returns_receipt_idempotency",
            ),
        ),
        migrations.AddConstraint(
            model_name="decisionrecord",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("document__isnull", False), ("policy_version__isnull", True)
                    ),
                    models.Q(
                        ("document__isnull", True), ("policy_version__isnull", False)
                    ),
                    _connector="OR",
                ),
                name="returns_decision_one_source",
            ),
        ),
    ]
