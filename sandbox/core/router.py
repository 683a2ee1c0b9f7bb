"""The writer and the replica are two names of one database."""

from typing import Any

from django.conf import settings


class TwoNamesOfOneDatabase:
    """Rows read through either name go together, and all are written through one."""

    def allow_relation(self, first: Any, second: Any, **hints: Any) -> bool:
        return True

    def db_for_write(self, model: Any, **hints: Any) -> str:
        return settings.DATABASE_CONNECTION_DEFAULT_NAME
