"""Our migrations from nothing, back to nothing, and again."""

import os

import pytest
from django.core.management import call_command
from django.db import IntegrityError, transaction

from saleor_returns.models import PolicyVersion, ReturnRequest
from tests.conftest import HOST
from tests.tables import are_all_there, nothing_is_left


@pytest.mark.skipif(
    HOST != "sandbox", reason="the uninstaller's test goes this way on a real Saleor"
)
@pytest.mark.django_db(transaction=True)
def test_from_zero_back_to_zero_and_again():
    assert are_all_there()
    call_command("migrate", "saleor_returns", "zero", verbosity=0)
    try:
        assert nothing_is_left()
    finally:
        call_command("migrate", "saleor_returns", verbosity=0)
    assert are_all_there()


@pytest.mark.skipif(
    HOST != "sandbox" and os.environ.get("RETURNS_TEST_DEPTH") != "full",
    reason="minutes on a real Saleor, whose own migrations count: make test-matrix",
)
@pytest.mark.django_db(transaction=True)
def test_what_lists_look_for_is_filled_in_for_returns_that_are_there(case, ask):
    # given
    asked = [ask({"mug": 1}, reason="other"), ask({"shirt": 1})]
    both = ask({"shirt": 1, "sticker": 1}, actor=case.by_staff)
    both.lines.filter(sku="shirt").update(reason=asked[0].lines.get().reason)
    expected = {
        request.pk: set(request.lines.values_list("reason_id", flat=True))
        for request in (*asked, both)
    }

    # when
    call_command("migrate", "saleor_returns", "0006", verbosity=0)
    call_command("migrate", "saleor_returns", verbosity=0)

    # then
    found = ReturnRequest.objects.values_list("pk", "reason_ids", "channel_id")
    assert {pk: set(ids) for pk, ids, _channel in found} == expected
    assert {channel for *_row, channel in found} == {case.channel.pk}
    assert len(expected[both.pk]) == 2


def test_models_and_migrations_agree(db):
    call_command("makemigrations", check=True, dry_run=True, verbosity=0)


def test_a_published_policy_version_cannot_be_changed(case):
    version = PolicyVersion.objects.get(policy__channel=case.channel)
    version.document = {"time_zone": "Europe/Paris"}
    with pytest.raises(IntegrityError, match="cannot be changed"), transaction.atomic():
        version.save()
    version.refresh_from_db()
    assert version.rules.time_zone == "UTC"
