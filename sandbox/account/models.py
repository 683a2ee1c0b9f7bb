"""Customers and staff."""

from collections.abc import Collection
from functools import cached_property
from typing import Any
from uuid import uuid4

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.utils import timezone

from ..core.fields import ModelWithMetadata, nullable_key, text


class Address(ModelWithMetadata):
    first_name = text(256)
    last_name = text(256)
    company_name = text(256)
    street_address_1 = text(256)
    street_address_2 = text(256)
    city = text(256)
    city_area = text(128)
    postal_code = text(20)
    country = models.CharField(max_length=2)
    country_area = text(128)
    phone = text(128)

    class Meta:
        ordering = ("pk",)


class Group(models.Model):
    """Staff who share permissions and, where restricted, channels."""

    name = models.CharField(max_length=150, unique=True)
    permissions = ArrayField(models.CharField(max_length=64), default=list, blank=True)
    restricted_access_to_channels = models.BooleanField(default=False)
    channels = models.ManyToManyField("channel.Channel", blank=True)


class User(ModelWithMetadata, AbstractBaseUser):
    """``permissions`` holds names such as MANAGE_ORDERS."""

    email = models.EmailField(unique=True)
    first_name = text(256)
    last_name = text(256)
    is_staff = models.BooleanField(default=False)
    is_active = models.BooleanField(default=True)
    is_superuser = models.BooleanField(default=False)
    uuid = models.UUIDField(default=uuid4, unique=True)
    language_code = text(35, default="en")
    date_joined = models.DateTimeField(default=timezone.now)
    default_shipping_address = nullable_key("account.Address")
    default_billing_address = nullable_key("account.Address")
    permissions = ArrayField(models.CharField(max_length=64), default=list, blank=True)
    groups = models.ManyToManyField(Group, blank=True, related_name="user_set")

    objects = BaseUserManager()

    USERNAME_FIELD = "email"
    # The App that holds the token in use, and the permissions that the token has.
    lent_to: Any = None
    lent_permissions: Collection[str] = ()

    class Meta:
        ordering = ("email",)

    def has_perm(self, permission: str) -> bool:
        """Whether staff hold a permission, themselves or through a group."""
        if not (self.is_active and self.is_staff):
            return False
        if self.lent_to is not None and permission not in self.lent_permissions:
            return False
        return self.is_superuser or permission in self._all_permissions

    @cached_property
    def _all_permissions(self) -> frozenset[str]:
        """Read once and kept with the row, as Django keeps a user's permissions."""
        of_groups = self.groups.values_list("permissions", flat=True)
        return frozenset(self.permissions).union(*of_groups)
