"""Saleor's own run of this is in ``tests/host/saleor``, where migrating costs more."""

import json
from io import StringIO

from django.core.management import call_command
from django.db import connection

from saleor_returns import host
from tests.tables import nothing_is_left

GONE = """
DO $$
DECLARE name text;
BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE tablename LIKE 'saleor_returns%' LOOP
        EXECUTE format('DROP TABLE %I CASCADE', name);
    END LOOP;
    FOR name IN
        SELECT relname FROM pg_class WHERE relkind = 'S' AND relname LIKE 'saleor_returns%'
    LOOP
        EXECUTE format('DROP SEQUENCE %I', name);
    END LOOP;
    FOR name IN
        SELECT oid::regprocedure FROM pg_proc WHERE proname LIKE 'saleor_returns%'
    LOOP
        EXECUTE format('DROP FUNCTION %s CASCADE', name);
    END LOOP;
    DELETE FROM django_migrations WHERE app = 'saleor_returns';
END $$
"""


def test_it_works_when_the_tables_are_gone(db, tmp_path):
    export, out = tmp_path / "none.jsonl", StringIO()
    host.installation.activate_plugin()
    with connection.cursor() as cursor:
        cursor.execute(GONE)
    assert nothing_is_left()
    call_command(
        "returns_uninstall",
        *("--execute", "--export", str(export)),
        stdout=out,
    )

    assert "The tables of returns are gone already." in out.getvalue()
    assert not host.installation.plugin_is_active()
    (head,) = export.read_text().splitlines()
    assert json.loads(head)["tables"] == {}
