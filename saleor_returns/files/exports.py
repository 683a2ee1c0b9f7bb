"""Where exports lie: in private as files of returns do, but in a folder of their own.

The sweeper of photos deletes what no photo is named; that of exports does so here.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import IO
from uuid import UUID

from django.core.files import File

from . import storage

FOLDER = "returns-exports"


def save(name: UUID, content: IO[bytes], *, at: datetime) -> str:
    """Keep a file; give the path to ask for it by. Copied in pieces.

    Raises:
        ReturnsError: ``no_private_storage``.
    """
    return storage.save_file(FOLDER, name, File(content), at=at)


def kept() -> Iterator[list[str]]:
    """Paths of what was kept on each day."""
    return storage.kept(folder=FOLDER)
