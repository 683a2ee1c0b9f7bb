from django.db import migrations

from sandbox.core.migrations import create


class Migration(migrations.Migration):
    dependencies = [
        ("account", "0017_auto_20180206_0957"),
        ("app", "0001_initial"),
        ("order", "0162_order_granted_refund"),
    ]
    operations = create("giftcard", "GiftCard", "GiftCardEvent")
