"""Channel and reasons on the return itself, where lists look for them."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
from django.db import migrations, models

import saleor_returns.models.fields

FILL = """
UPDATE saleor_returns_returnrequest AS request
SET channel_id = "order".channel_id,
    reason_ids = ARRAY(
        SELECT DISTINCT line.reason_id
        FROM saleor_returns_returnline AS line
        WHERE line.request_id = request.id
        ORDER BY line.reason_id
    )
FROM order_order AS "order"
WHERE "order".id = request.order_id
"""


def channel(**options):
    return models.ForeignKey(
        db_index=False,
        editable=False,
        on_delete=saleor_returns.models.fields.follow_the_order,
        related_name="+",
        to="channel.channel",
        **options,
    )


class Migration(migrations.Migration):
    dependencies = [
        ("channel", "0001_initial"),
        ("saleor_returns", "0006_attention"),
    ]

    operations = [
        migrations.AddField("returnrequest", "channel", channel(null=True)),
        migrations.AddField(
            "returnrequest",
            "reason_ids",
            django.contrib.postgres.fields.ArrayField(
                base_field=models.BigIntegerField(),
                default=list,
                editable=False,
                size=None,
            ),
        ),
        migrations.RunSQL(FILL, migrations.RunSQL.noop),
        migrations.AlterField("returnrequest", "channel", channel()),
        migrations.AddIndex(
            "returnrequest",
            models.Index(
                fields=["channel", "created_at", "id"], name="returns_request_channel"
            ),
        ),
        migrations.AddIndex(
            "returnrequest",
            django.contrib.postgres.indexes.GinIndex(
                fields=["reason_ids"], name="returns_request_reasons"
            ),
        ),
    ]
