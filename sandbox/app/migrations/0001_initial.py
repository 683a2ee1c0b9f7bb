from django.db import migrations

from sandbox.core.migrations import create


class Migration(migrations.Migration):
    operations = create(
        "app",
        "App",
        "AppExtension",
        "AppToken",
        "PaymentWebhook",
        "PluginConfiguration",
    )
