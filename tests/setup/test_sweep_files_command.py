from datetime import UTC, datetime
from io import StringIO
from uuid import uuid4

import pytest
from django.core.management import CommandError, call_command

from saleor_returns.files import storage
from saleor_returns.operations import sweep_files


def test_files_without_a_return_are_deleted_whatever_their_age(db, monkeypatch):
    monkeypatch.setattr(
        sweep_files, "LEFT_BEHIND_AFTER", -sweep_files.LEFT_BEHIND_AFTER
    )
    for year in (2024, 2026):
        storage.save(uuid4(), b"lost", at=datetime(year, 1, 1, tzinfo=UTC))
    out = StringIO()

    call_command("returns_sweep_files", stdout=out)

    assert out.getvalue() == "Deleted 2 files.\n"
    assert [path for paths in storage.kept() for path in paths] == []


def test_a_public_place_is_named(db, settings, tmp_path):
    ours = getattr(settings, "SALEOR_RETURNS", {})
    settings.MEDIA_ROOT = str(tmp_path)
    settings.SALEOR_RETURNS = {**ours, "FILES_FOLDER": str(tmp_path)}
    with pytest.raises(CommandError, match="MEDIA_ROOT"):
        call_command("returns_sweep_files")
