from django.db import migrations

from sandbox.core.migrations import create


class Migration(migrations.Migration):
    dependencies = [
        ("channel", "0001_initial"),
    ]
    operations = create(
        "product",
        "ProductType",
        "Category",
        "Product",
        "Collection",
        "CollectionProduct",
        "ProductVariant",
        "ProductVariantChannelListing",
    )
