"""Connections: here everybody may write."""

from contextlib import AbstractContextManager, nullcontext

from django.conf import settings

from ..core.fields import ModelWithMetadata


def writer() -> AbstractContextManager[None]:
    return nullcontext()


def replica_alias() -> str:
    return settings.DATABASE_CONNECTION_REPLICA_NAME


def metadata_model() -> type:
    return ModelWithMetadata
