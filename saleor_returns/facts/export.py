"""Everything that the plugin keeps, as JSON lines: what an owner takes along."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import connection
from django.db.models import Model

from .. import __version__

FORMAT = 1
CHUNK = 2000


def our_tables() -> list[type[Model]]:
    """Our models whose tables are in the database, by the table's name."""
    present = set(connection.introspection.table_names())
    models = apps.get_app_config("saleor_returns").get_models(include_auto_created=True)
    found = [model for model in models if model._meta.db_table in present]
    return sorted(found, key=lambda model: model._meta.db_table)


def json_lines() -> Iterator[str]:
    """A line on the export itself, then one line for each row, table by table.

    ``{"table": "saleor_returns_receipt", "row": {column: value, …}}``. Money is a string
    of digits, as exact as it is stored; time is ISO 8601. Rows are read in chunks. Our
    tables are locked against writing until the transaction ends, so that rows that
    belong together are exported together.
    """
    models = our_tables()
    _lock(models)
    counts = {model._meta.db_table: model._default_manager.count() for model in models}
    yield _line(
        format=FORMAT, plugin=__version__, exported_at=datetime.now(UTC), tables=counts
    )
    for model in models:
        columns = [field.attname for field in model._meta.concrete_fields]
        rows = model._default_manager.order_by("pk").values(*columns)
        for row in rows.iterator(chunk_size=CHUNK):
            yield _line(table=model._meta.db_table, row=row)


def _lock(models: list[type[Model]]) -> None:
    if models:
        names = [connection.ops.quote_name(model._meta.db_table) for model in models]
        with connection.cursor() as cursor:
            cursor.execute(f"LOCK TABLE {', '.join(names)} IN SHARE MODE")


def _line(**content: Any) -> str:
    return json.dumps(content, default=_plain, ensure_ascii=False) + "\n"


def _plain(value: Any) -> str:
    if isinstance(value, date):  # datetime too
        return value.isoformat()
    if isinstance(value, Decimal | UUID):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no place in an export.")
