"""Saleor's private files: ``PRIVATE_FILE_STORAGE``, or a private bucket."""

from django.core.files.storage import Storage
from saleor.core import private_storage as saleors

__all__ = ["private_storage"]


def private_storage() -> Storage:
    """Saleor's own, where it keeps the payloads of webhooks too."""
    return saleors
