"""Our migrations from nothing, back to nothing, and again."""

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction

from saleor_returns.models import PolicyVersion


def tables():
    return {
        name
        for name in connection.introspection.table_names()
        if name.startswith("saleor_returns_")
    }


@pytest.mark.django_db(transaction=True)
def test_from_zero_back_to_zero_and_again():
    ours = {
        model._meta.db_table
        for model in apps.get_app_config("saleor_returns").get_models()
    }
    assert tables() == ours
    call_command("migrate", "saleor_returns", "zero", verbosity=0)
    try:
        assert tables() == set()
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT count(*) FROM pg_class WHERE relname LIKE 'saleor_returns%'"
            )
            assert cursor.fetchone() == (0,)
            cursor.execute(
                "SELECT count(*) FROM pg_proc WHERE proname LIKE 'saleor_returns%'"
            )
            assert cursor.fetchone() == (0,)
    finally:
        call_command("migrate", "saleor_returns", verbosity=0)
    assert tables() == ours


def test_models_and_migrations_agree(db):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_a_published_policy_version_cannot_be_changed(case):
    version = PolicyVersion.objects.get(policy__channel=case.channel)
    version.document = {"window_days": 1}
    with pytest.raises(IntegrityError, match="cannot be changed"), transaction.atomic():
        version.save()
    version.refresh_from_db()
    assert version.rules.window_days == 30
