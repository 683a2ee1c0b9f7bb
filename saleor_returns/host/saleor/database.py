"""Connections: Saleor forbids or logs unannounced use of the writer."""

from contextlib import AbstractContextManager

from django.conf import settings
from saleor.core.db.connection import allow_writer
from saleor.core.models import ModelWithMetadata


def writer() -> AbstractContextManager[None]:
    """Allow the writer connection inside the block."""
    return allow_writer()


def replica_alias() -> str:
    """The alias that reports and lists read from."""
    return settings.DATABASE_CONNECTION_REPLICA_NAME


def metadata_model() -> type:
    """The base that Saleor's metadata mutations look for."""
    return ModelWithMetadata
