"""Saleor's own run of this is in ``tests/host/saleor``, where migrating costs more."""

import json
from io import StringIO

import pytest
from django.core.management import call_command

from saleor_returns import host
from saleor_returns.models import ReturnRequest


@pytest.mark.django_db(transaction=True)
def test_it_works_when_the_tables_are_gone(tmp_path):
    export, out = tmp_path / "none.jsonl", StringIO()
    host.installation.activate_plugin()
    call_command("migrate", "saleor_returns", "zero", verbosity=0)
    try:
        call_command(
            "returns_uninstall",
            *("--execute", "--export", str(export)),
            stdout=out,
        )
    finally:
        call_command("migrate", "saleor_returns", verbosity=0)

    assert "The tables of returns are gone already." in out.getvalue()
    assert not host.installation.plugin_is_active()
    (head,) = export.read_text().splitlines()
    assert json.loads(head)["tables"] == {}
    assert not ReturnRequest.objects.exists()
