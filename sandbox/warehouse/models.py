"""Warehouses and what lies in them."""

from uuid import uuid4

from django.db import models

from ..core.fields import ModelWithMetadata


class Warehouse(ModelWithMetadata):
    id = models.UUIDField(primary_key=True, default=uuid4)
    name = models.CharField(max_length=250)
    slug = models.SlugField(max_length=255, unique=True)
    address = models.ForeignKey("account.Address", on_delete=models.PROTECT, null=True)
    channels = models.ManyToManyField("channel.Channel", related_name="warehouses")

    class Meta:
        ordering = ("-slug",)


class Stock(models.Model):
    """``quantity`` is physical; ``quantity_allocated`` of it is promised to orders."""

    warehouse = models.ForeignKey(Warehouse, on_delete=models.CASCADE)
    product_variant = models.ForeignKey(
        "product.ProductVariant", related_name="stocks", on_delete=models.CASCADE
    )
    quantity = models.IntegerField(default=0)
    quantity_allocated = models.IntegerField(default=0)

    class Meta:
        unique_together = [["warehouse", "product_variant"]]
        ordering = ("pk",)

    @property
    def free(self) -> int:
        """Units that are promised to nobody."""
        return max(0, self.quantity - self.quantity_allocated)
