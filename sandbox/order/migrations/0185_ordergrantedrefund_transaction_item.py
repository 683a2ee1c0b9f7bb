from django.db import migrations

from sandbox.core.migrations import add


class Migration(migrations.Migration):
    """Apart from the first one: orders and payments point at each other."""

    dependencies = [
        ("order", "0162_order_granted_refund"),
        ("payment", "0035_auto_20220421_0615"),
    ]
    operations = [add("order", "OrderGrantedRefund", "transaction_item")]
