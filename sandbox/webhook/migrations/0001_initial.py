from django.db import migrations

from sandbox.core.migrations import create


class Migration(migrations.Migration):
    dependencies = [("app", "0001_initial")]
    operations = create("webhook", "Webhook", "EventDelivery")
