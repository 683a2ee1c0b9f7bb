from django.core.checks import run_checks

from saleor_returns.operations.setup import set_up


def ours():
    found = run_checks(databases=["default"])
    return [(row.id, row.hint) for row in found if row.id.startswith("saleor_returns")]


def test_an_inactive_plugin_is_told_with_what_to_do(db):
    assert ours() == [("saleor_returns.W002", "Run `manage.py returns_setup`.")]


def test_an_active_plugin_is_silent(shop):
    list(set_up())
    assert ours() == []
