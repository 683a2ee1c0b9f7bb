import json
from decimal import Decimal
from io import StringIO

import pytest
from django.apps import apps
from django.core.management import CommandError, call_command

from saleor_returns import host
from saleor_returns.models import RefundAttempt, ReturnRequest
from saleor_returns.models.file import FilePurpose
from saleor_returns.operations.attach_file import attach_file
from tests.files.images import photo, upload


def uninstall(*options):
    out = StringIO()
    call_command("returns_uninstall", *options, stdout=out)
    return out.getvalue()


def lines_of(path):
    head, *rows = [json.loads(line) for line in path.read_text().splitlines()]
    return head, rows


@pytest.fixture
def paid(case, ask, receive, reimburse):
    """A return of a mug, received and paid."""
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    return request


@pytest.fixture
def on_its_way(case, ask, receive, reimburse):
    """A return whose refund the payment App has not answered yet."""
    case.provider.behave("later")
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    reimburse(request)
    return request


def test_by_default_nothing_changes(paid):
    told = uninstall()

    assert "Returns, which this command leaves alone: 1." in told
    assert "Removed: 1 plugin configuration" in told
    assert "Nothing was changed." in told
    assert host.installation.plugin_is_active()
    assert any(trace.count for trace in host.removal.traces())


def test_photos_are_left_and_said_where(case, ask, settings, tmp_path):
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.SALEOR_RETURNS = {**ours, "FILES_FOLDER": str(tmp_path)}
    assert "Photos" not in uninstall()
    file = attach_file(
        request_id=ask({"mug": 1}).pk,
        upload=upload(photo()),
        purpose=FilePurpose.REQUEST,
        actor=case.by_customer,
    )

    told = uninstall("--execute")

    assert f"Photos, left alone too: 1, in returns/ of {tmp_path}." in told
    assert (tmp_path / file.path).exists()


def test_execute_leaves_no_trace_but_the_returns(paid):
    told = uninstall("--execute")

    assert not host.installation.plugin_is_active()
    assert not any(trace.count for trace in host.removal.traces())
    assert ReturnRequest.objects.get() == paid
    assert "migrate saleor_returns zero" in told


def test_again_it_has_nothing_to_do(paid):
    uninstall("--execute")
    assert "Nothing of the plugin is left in the shop." in uninstall("--execute")


def test_open_refunds_keep_the_plugin(on_its_way):
    told = uninstall()
    assert f"{on_its_way.number}: 50.000 EUR is in_transit" in told

    with pytest.raises(CommandError, match="not settled: 1"):
        uninstall("--execute")
    assert host.installation.plugin_is_active()

    uninstall("--execute", "--force")
    assert not host.installation.plugin_is_active()


def test_the_export_has_every_row_exactly(paid, tmp_path):
    path = tmp_path / "returns.jsonl"

    told = uninstall("--export", str(path))

    assert f"Exported the returns to {path}." in told
    assert path.stat().st_mode & 0o777 == 0o600
    head, rows = lines_of(path)
    assert head["format"] == 1
    for model in apps.get_app_config("saleor_returns").get_models():
        table = model._meta.db_table
        exported = {
            str(r["row"][model._meta.pk.attname]) for r in rows if r["table"] == table
        }
        stored = {str(pk) for pk in model._default_manager.values_list("pk", flat=True)}
        assert exported == stored
        assert head["tables"][table] == len(stored)
    (attempt,) = [r["row"] for r in rows if r["table"] == RefundAttempt._meta.db_table]
    stored = RefundAttempt.objects.get()
    assert isinstance(attempt["amount"], str)
    assert Decimal(attempt["amount"]) == stored.amount
    assert attempt["created_at"] == stored.created_at.isoformat()
    assert attempt["reimbursement_id"] == str(stored.reimbursement_id)


def test_an_export_overwrites_nothing_and_then_nothing_is_removed(paid, tmp_path):
    path = tmp_path / "returns.jsonl"
    path.write_text("mine")

    with pytest.raises(CommandError, match="is there already"):
        uninstall("--execute", "--export", str(path))

    assert path.read_text() == "mine"
    assert host.installation.plugin_is_active()


def test_an_export_that_cannot_be_written_removes_nothing(paid, tmp_path):
    with pytest.raises(CommandError, match="cannot be exported"):
        uninstall("--execute", "--export", str(tmp_path / "nowhere" / "returns.jsonl"))
    assert host.installation.plugin_is_active()
