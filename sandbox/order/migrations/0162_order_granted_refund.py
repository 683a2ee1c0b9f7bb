from django.db import migrations

from sandbox.core.migrations import create


class Migration(migrations.Migration):
    dependencies = [
        ("account", "0017_auto_20180206_0957"),
        ("app", "0001_initial"),
        ("channel", "0001_initial"),
        ("product", "0048_product_class_to_type"),
        ("warehouse", "0001_initial"),
    ]
    operations = [
        migrations.RunSQL(
            "CREATE SEQUENCE order_order_number_seq",
            "DROP SEQUENCE order_order_number_seq",
        ),
        *create(
            "order",
            "Order",
            "OrderLine",
            "Allocation",
            "Fulfillment",
            "FulfillmentLine",
            "OrderEvent",
            "OrderGrantedRefund",
            "OrderGrantedRefundLine",
            without=frozenset({"transaction_item"}),
        ),
    ]
