"""Metadata on returns, what lists filter on, and the pages behind reasons."""

import django.contrib.postgres.indexes
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("saleor_returns", "0003_outbox_dispatch")]

    operations = [
        migrations.AddField(
            model_name="returnreason",
            name="native_refund_page_id",
            field=models.BigIntegerField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="returnreason",
            name="native_return_page_id",
            field=models.BigIntegerField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name="returnrequest",
            name="metadata",
            field=models.JSONField(blank=True, db_default={}, default=dict),
        ),
        migrations.AddField(
            model_name="returnrequest",
            name="private_metadata",
            field=models.JSONField(blank=True, db_default={}, default=dict),
        ),
        migrations.AddIndex(
            model_name="returnline",
            index=models.Index(fields=["sku"], name="returns_line_sku"),
        ),
        migrations.AddIndex(
            model_name="returnrequest",
            index=django.contrib.postgres.indexes.GinIndex(
                fields=["metadata"], name="returns_request_meta"
            ),
        ),
        migrations.AddIndex(
            model_name="returnrequest",
            index=django.contrib.postgres.indexes.GinIndex(
                fields=["private_metadata"], name="returns_request_p_meta"
            ),
        ),
    ]
