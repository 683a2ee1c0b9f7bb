from django.db import migrations

from sandbox.core.migrations import create


class Migration(migrations.Migration):
    dependencies = [
        ("account", "0017_auto_20180206_0957"),
        ("channel", "0001_initial"),
        ("product", "0048_product_class_to_type"),
    ]
    operations = create("warehouse", "Warehouse", "Stock")
