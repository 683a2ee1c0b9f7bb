"""Copies of one row, made within the database: thousands in a moment."""

from typing import Any
from uuid import UUID

from django.db import connection


def copy_row(row: Any, count: int, **columns: str) -> None:
    """Copy a row ``count`` times.

    ``columns`` maps field names to SQL expressions for what differs; ``n`` in them is
    the number of the copy, from 1. A primary key that is not named gets its default.
    """
    quote = connection.ops.quote_name
    names, values = [], []
    for field in row._meta.concrete_fields:
        if field.generated or (field.primary_key and field.attname not in columns):
            continue
        names.append(quote(field.column))
        values.append(columns.get(field.attname, quote(field.column)))
    table, key = quote(row._meta.db_table), quote(row._meta.pk.column)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({', '.join(names)}) "
            f"SELECT {', '.join(values)} FROM {table}, generate_series(1, %s) AS n "
            f"WHERE {key} = %s",
            [count, row.pk],
        )


def uuid_of_copy(original: UUID) -> str:
    """An expression for the UUID of copy ``n``, the same wherever it is named."""
    return f"md5('{original}' || n)::uuid"


def gather_statistics() -> None:
    """What autovacuum does in a shop that has lived: the planner knows the tables."""
    with connection.cursor() as cursor:
        cursor.execute("VACUUM ANALYZE")
