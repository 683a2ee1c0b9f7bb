"""A database for one run: migrated before, dropped after."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connections
from django.test.utils import setup_databases, teardown_databases

NAME = "returns_benchmarks"


@contextmanager
def own_database() -> Iterator[None]:
    """Every alias leads to a new database on the server of DATABASE_URL.

    One of the same name that a killed run left behind is replaced.
    """
    for alias in connections:
        connections[alias].settings_dict["TEST"]["NAME"] = NAME
    made = setup_databases(verbosity=0, interactive=False, serialized_aliases=[])
    try:
        yield
    finally:
        connections.close_all()
        teardown_databases(made, verbosity=0)
