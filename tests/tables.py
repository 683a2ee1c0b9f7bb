"""What of the plugin is in the database, as PostgreSQL tells it."""

from django.apps import apps
from django.db import connection

LEFT = """
SELECT relname::text FROM pg_class WHERE relname LIKE 'saleor_returns%'
UNION ALL SELECT proname::text FROM pg_proc WHERE proname LIKE 'saleor_returns%'
"""


def are_all_there():
    """Every model has its table, and there is no other."""
    models = apps.get_app_config("saleor_returns").get_models(include_auto_created=True)
    return _tables() == {model._meta.db_table for model in models}


def nothing_is_left():
    """Neither tables nor indexes, sequences, functions."""
    with connection.cursor() as cursor:
        cursor.execute(LEFT)
        return cursor.fetchall() == []


def _tables():
    names = connection.introspection.table_names()
    return {name for name in names if name.startswith("saleor_returns_")}
