"""``manage.py returns_sweep_files``: delete files of all times that no return has."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from ... import host
from ...files import storage
from ...operations.sweep_files import sweep_files


class Command(BaseCommand):
    help = (
        "Delete stored files that no return has any more, of any age. A periodic task "
        "does the same for new ones."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        if why := storage.obstacle():
            raise CommandError(f"Files of returns cannot be kept in private: {why}.")
        with host.database.writer():
            count = sweep_files(now=timezone.now())
        self.stdout.write(self.style.SUCCESS(f"Deleted {count} files."))
