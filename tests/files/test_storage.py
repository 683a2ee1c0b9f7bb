"""Where files lie, and that it is never where web servers hand them out."""

from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace
from uuid import uuid4

import pytest
from django.core.files.storage import FileSystemStorage

from saleor_returns import host
from saleor_returns.errors import ReturnsError
from saleor_returns.files import storage


@pytest.fixture
def keeps(monkeypatch):
    """Let the platform keep its private files in this storage."""
    return lambda kept: monkeypatch.setattr(host.files, "private_storage", lambda: kept)


@pytest.fixture
def folder(settings):
    """Let the owner name this folder for files of returns."""

    def name(path):
        ours = getattr(settings, "SALEOR_RETURNS", {})
        settings.SALEOR_RETURNS = {**ours, "FILES_FOLDER": str(path)}

    return name


NAME, DAY = uuid4(), datetime(2026, 3, 1, 23, 59, tzinfo=UTC)


def save(content, name=NAME, at=DAY):
    return storage.save(name, content, at=at)


def refused():
    with pytest.raises(ReturnsError) as caught:
        save(b"photo")
    return [str(code) for code in caught.value.codes] == ["no_private_storage"]


def test_a_file_is_kept_read_and_deleted(tmp_path, folder):
    folder(tmp_path / "private")
    path = save(b"photo")

    assert path == f"returns/2026-03-01/{NAME}"
    assert (tmp_path / "private" / path).read_bytes() == b"photo"
    assert storage.read(path) == b"photo"
    storage.delete(path)
    storage.delete(path)
    with pytest.raises(FileNotFoundError):
        storage.read(path)


def test_no_file_takes_the_place_of_another(tmp_path, folder):
    folder(tmp_path)
    first, second = save(b"one"), save(b"two")
    assert (storage.read(first), storage.read(second)) == (b"one", b"two")


def test_what_was_kept_is_found_by_its_day(tmp_path, folder):
    folder(tmp_path)
    assert list(storage.kept()) == []
    first, second = save(b"one"), save(b"two", uuid4(), DAY + timedelta(days=1))
    assert sorted(storage.kept()) == [[first], [second]]
    assert list(storage.kept(date(2026, 3, 2))) == [[second]]
    assert list(storage.kept(date(2026, 3, 3))) == []


def test_others_on_the_machine_do_not_read_it(tmp_path, folder):
    folder(tmp_path / "private")
    path = tmp_path / "private" / save(b"photo")
    assert path.stat().st_mode & 0o007 == 0
    assert path.parent.stat().st_mode & 0o007 == 0


@pytest.mark.parametrize("below", ["", "private", "returns/.."])
@pytest.mark.parametrize("public", ["MEDIA_ROOT", "STATIC_ROOT"])
def test_a_folder_that_web_servers_hand_out_is_refused(
    tmp_path, settings, folder, public, below
):
    setattr(settings, public, str(tmp_path / "public"))
    folder(tmp_path / "public" / below)
    assert public in storage.obstacle()
    assert refused()
    assert not (tmp_path / "public").exists()


def test_so_is_one_behind_a_link(tmp_path, settings, folder):
    (tmp_path / "media").mkdir()
    (tmp_path / "private").symlink_to(tmp_path / "media")
    settings.MEDIA_ROOT = str(tmp_path / "media")
    folder(tmp_path / "private")
    assert "MEDIA_ROOT" in storage.obstacle()


def test_a_folder_beside_the_public_one_will_do(tmp_path, settings, folder):
    settings.MEDIA_ROOT = str(tmp_path / "media")
    folder(tmp_path / "media-private")
    assert storage.obstacle() == ""


def test_a_folder_must_not_depend_on_where_a_process_was_started(folder):
    folder("private")
    assert "absolute" in storage.obstacle()
    assert refused()


def test_the_platforms_own_default_is_refused(tmp_path, settings, keeps):
    settings.MEDIA_ROOT = str(tmp_path)
    keeps(FileSystemStorage())
    assert "MEDIA_ROOT" in storage.obstacle()
    assert refused()


def test_so_is_the_folder_of_public_files_whatever_names_it(tmp_path, settings, folder):
    settings.STORAGES = {
        **settings.STORAGES,
        "default": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": str(tmp_path)},
        },
    }
    folder(tmp_path / "private")
    assert "default storage" in storage.obstacle()
    assert refused()


@pytest.mark.parametrize("named", ["bucket_name", "azure_container"])
def test_the_container_of_public_files_is_refused(monkeypatch, keeps, named):
    public = SimpleNamespace(**{named: "shop-media"})
    monkeypatch.setattr(storage, "default_storage", public)
    keeps(SimpleNamespace(**{named: "shop-media"}))
    assert "shop-media" in storage.obstacle()
    keeps(SimpleNamespace(**{named: "shop-private"}))
    assert storage.obstacle() == ""


@pytest.mark.parametrize("rule", ["public-read", "publicRead", "public-read-write"])
def test_an_access_rule_for_everybody_is_refused(keeps, rule):
    keeps(SimpleNamespace(bucket_name="private", default_acl=rule))
    assert rule in storage.obstacle()
    keeps(SimpleNamespace(bucket_name="private", default_acl="private"))
    assert storage.obstacle() == ""
