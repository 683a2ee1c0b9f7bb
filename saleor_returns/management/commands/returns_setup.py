"""``manage.py returns_setup``: make a shop ready for returns, as often as you like."""

from typing import Any

from django.core.management.base import BaseCommand

from ... import host
from ...operations.setup import set_up


class Command(BaseCommand):
    help = "Activate the plugin; create return reasons and a policy for each channel."

    def handle(self, *args: Any, **options: Any) -> None:
        with host.database.writer():
            steps = 0
            for step in set_up():
                self.stdout.write(step)
                steps += 1
        if not steps:
            self.stdout.write("Everything is in place already.")
        self.stdout.write(self.style.SUCCESS("Returns are ready."))
