"""Where files of returns lie, and whether only we can hand them out."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from uuid import UUID

from django.conf import settings as django_settings
from django.core.files.base import ContentFile, File
from django.core.files.storage import FileSystemStorage, Storage, default_storage

from .. import host
from ..conf import settings
from . import problems

FOLDER = "returns"
"""Below it a folder for each day, so that what is new can be looked through."""
PUBLIC_PLACES = ("MEDIA_ROOT", "STATIC_ROOT")
CONTAINERS = ("bucket_name", "azure_container")
"""What storages of S3, Google and Azure call the place that they write to."""


def save(name: UUID, content: bytes, *, at: datetime) -> str:
    """Keep a file; give the path to ask for it by.

    Raises:
        ReturnsError: ``no_private_storage``.
    """
    return save_file(FOLDER, name, ContentFile(content), at=at)


def save_file(folder: str, name: UUID, content: File, *, at: datetime) -> str:
    """The same for a file that is open, in a folder of its own kind.

    Raises:
        ReturnsError: ``no_private_storage``.
    """
    if obstacle():
        raise problems.no_private_storage()
    return _storage().save(f"{folder}/{at.date().isoformat()}/{name}", content)


def read(path: str) -> bytes:
    """
    Raises:
        FileNotFoundError: it is gone.
    """
    with _storage().open(path) as file:
        content: bytes = file.read()
        return content


def delete(path: str) -> None:
    """Also where it is gone already."""
    _storage().delete(path)


def kept(since: date | None = None, folder: str = FOLDER) -> Iterator[list[str]]:
    """Paths of what was kept on each day, from a day (in UTC) on or of all times."""
    storage = _storage()
    for day in _listed(storage, folder)[0]:
        if since is None or day >= since.isoformat():
            of_day = f"{folder}/{day}"
            yield [f"{of_day}/{name}" for name in _listed(storage, of_day)[1]]


def written_at(path: str) -> datetime:
    """
    Raises:
        FileNotFoundError: it is gone.
    """
    return _storage().get_modified_time(path)


def obstacle() -> str:
    """Why files cannot be kept in private, in words for the owner; empty where they can."""
    if settings.FILES_FOLDER and not Path(settings.FILES_FOLDER).is_absolute():
        return "FILES_FOLDER is not an absolute path"
    storage = _storage()
    if isinstance(storage, FileSystemStorage):
        return _in_public(Path(storage.path(FOLDER)).resolve())
    return _in_public_container(storage)


def _storage() -> Storage:
    if settings.FILES_FOLDER:
        return FileSystemStorage(
            settings.FILES_FOLDER,
            file_permissions_mode=0o640,
            directory_permissions_mode=0o750,
        )
    return host.files.private_storage()


def _listed(storage: Storage, folder: str) -> tuple[list[str], list[str]]:
    """Folders and files in a folder that may never have been made."""
    try:
        return storage.listdir(folder)
    except FileNotFoundError:
        return [], []


def _in_public(folder: Path) -> str:
    public = {name: getattr(django_settings, name, None) for name in PUBLIC_PLACES}
    if isinstance(default_storage, FileSystemStorage):
        public["the folder of the default storage"] = default_storage.location
    for name, place in public.items():
        if place and folder.is_relative_to(Path(place).resolve()):
            return f"they would lie in {name}, which web servers hand out"
    return ""


def _in_public_container(storage: Storage) -> str:
    for name in CONTAINERS:
        container = getattr(storage, name, None)
        if container and container == getattr(default_storage, name, None):
            return f"they would lie in “{container}”, among the shop's public files"
    acl = getattr(storage, "default_acl", None)
    if str(acl).lower().startswith("public"):
        return f"the storage gives them the access rule “{acl}”"
    return ""
