"""A committed database for tests on many connections, put back in milliseconds.

Django empties every table after such a test, which takes seconds where there are two
hundred of them. Here the rows that were there at first are kept beside the tables, and
only tables that differ from them are written again.
"""

from typing import Any

import django.test
from django.db import connection, connections

SCHEMA = "kept_for_tests"

KEEP = """
DO $$
DECLARE name text; filled boolean;
BEGIN
    EXECUTE 'DROP SCHEMA IF EXISTS {schema} CASCADE';
    EXECUTE 'CREATE SCHEMA {schema}';
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', name) INTO filled;
        IF filled THEN
            EXECUTE format('CREATE TABLE {schema}.%I AS TABLE public.%I', name, name);
        END IF;
    END LOOP;
END $$
"""

# Foreign keys are checked at the commit, when every row is back. A superuser skips them
# and what triggers would have to say.
PUT_BACK = """
DO $$
DECLARE name text; kept boolean; differs boolean; columns text;
BEGIN
    IF current_setting('is_superuser') = 'on' THEN
        SET LOCAL session_replication_role = replica;
    END IF;
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        kept := to_regclass(format('{schema}.%I', name)) IS NOT NULL;
        IF kept THEN
            EXECUTE format(
                'SELECT EXISTS (SELECT a::text FROM public.%1$I a '
                'EXCEPT SELECT b::text FROM {schema}.%1$I b) OR '
                'EXISTS (SELECT b::text FROM {schema}.%1$I b '
                'EXCEPT SELECT a::text FROM public.%1$I a)', name) INTO differs;
        ELSE
            EXECUTE format('SELECT EXISTS (SELECT FROM public.%I)', name) INTO differs;
        END IF;
        CONTINUE WHEN NOT differs;
        EXECUTE format('DELETE FROM public.%I', name);
        IF kept THEN
            SELECT string_agg(quote_ident(attname), ', ') INTO columns
            FROM pg_attribute
            WHERE attrelid = format('public.%I', name)::regclass
                AND attnum > 0 AND NOT attisdropped AND attgenerated = '';
            EXECUTE format(
                'INSERT INTO public.%1$I (%2$s) OVERRIDING SYSTEM VALUE '
                'SELECT %2$s FROM {schema}.%1$I', name, columns);
        END IF;
    END LOOP;
END $$
"""


def keep(name: str = SCHEMA) -> None:
    """Remember every row that is committed now, under a name of your choice."""
    _run(KEEP, name)


def put_back(name: str = SCHEMA) -> None:
    """Bring every table to the rows that were kept."""
    _run(PUT_BACK, name)


def _run(statement: str, schema: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement.replace("{schema}", schema))


def close_connections() -> None:
    """Leave no connection of this thread open."""
    for each in connections.all(initialized_only=True):
        each.close()


def _put_back_after(self: Any) -> None:
    put_back()


def use_for_transaction_tests() -> None:
    """Let every test with ``django_db(transaction=True)`` end so."""
    keep()
    django.test.TransactionTestCase._fixture_teardown = _put_back_after
