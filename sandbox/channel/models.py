"""Sales channels."""

from django.db import models

from ..core.fields import ModelWithMetadata, currency


class Channel(ModelWithMetadata):
    name = models.CharField(max_length=250)
    slug = models.SlugField(max_length=255, unique=True)
    is_active = models.BooleanField(default=False)
    currency_code = currency()
    default_country = models.CharField(max_length=2)

    class Meta:
        ordering = ("slug",)

    def __str__(self) -> str:
        return self.slug
