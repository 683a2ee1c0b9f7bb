"""The catalogue."""

from django.db import models

from ..core.fields import ModelWithMetadata, currency, money, nullable_key, text


class ProductType(ModelWithMetadata):
    name = models.CharField(max_length=250)
    slug = models.SlugField(max_length=255, unique=True)
    kind = text(32, default="normal")
    is_shipping_required = models.BooleanField(default=True)
    is_digital = models.BooleanField(default=False)


class Category(ModelWithMetadata):
    name = models.CharField(max_length=250)
    slug = models.SlugField(max_length=255, unique=True)
    parent = nullable_key("self", related_name="children")


class Product(ModelWithMetadata):
    product_type = models.ForeignKey(
        ProductType, related_name="products", on_delete=models.CASCADE
    )
    category = models.ForeignKey(
        Category,
        related_name="products",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
    )
    name = models.CharField(max_length=250)
    slug = models.SlugField(max_length=255, unique=True)
    weight = models.FloatField(null=True)
    attributes = models.JSONField(default=dict, blank=True)


class Collection(models.Model):
    name = models.CharField(max_length=250)
    slug = models.SlugField(max_length=255, unique=True)


class CollectionProduct(models.Model):
    collection = models.ForeignKey(Collection, on_delete=models.CASCADE)
    product = models.ForeignKey(Product, on_delete=models.CASCADE)


class ProductVariant(ModelWithMetadata):
    product = models.ForeignKey(
        Product, related_name="variants", on_delete=models.CASCADE
    )
    sku = models.CharField(max_length=255, unique=True, null=True, blank=True)
    name = text()
    track_inventory = models.BooleanField(default=True)
    is_preorder = models.BooleanField(default=False)
    weight = models.FloatField(null=True)
    attributes = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ("sku",)


class ProductVariantChannelListing(models.Model):
    variant = models.ForeignKey(
        ProductVariant, related_name="channel_listings", on_delete=models.CASCADE
    )
    channel = models.ForeignKey(
        "channel.Channel", related_name="variant_listings", on_delete=models.CASCADE
    )
    currency = currency()
    price_amount = money(null=True, blank=True, default=None)
    discounted_price_amount = money(null=True, blank=True, default=None)

    class Meta:
        unique_together = [["variant", "channel"]]
        ordering = ("pk",)
