"""``manage.py returns_policy``: publish return rules for a channel or the whole shop."""

from argparse import ArgumentParser
from typing import Any

from django.apps import apps
from django.core.management.base import BaseCommand, CommandError

from ... import host
from ...domain.policy.document import WINDOW_DAYS_DEFAULT, PolicyDocument
from ...operations.publish_policy import publish_policy


class Command(BaseCommand):
    help = (
        "Publish a version of the return policy. Orders placed before keep the "
        "version that was in force."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--channel", metavar="SLUG", help="default: channels without a policy"
        )
        parser.add_argument(
            "--window-days",
            type=int,
            default=WINDOW_DAYS_DEFAULT,
            help="days from delivery, 0 to 3650 (default: %(default)s)",
        )
        parser.add_argument(
            "--no-end", action="store_true", help="returns may be asked for ever"
        )
        parser.add_argument(
            "--exclude",
            metavar="SLUG",
            action="append",
            default=[],
            help="product type that cannot be returned; may be repeated",
        )
        parser.add_argument(
            "--review",
            action="store_true",
            help="requests wait for staff instead of being approved at once",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        with host.database.writer():
            channel = _find("channel.Channel", options["channel"])
            excluded = [
                _find("product.ProductType", slug) for slug in options["exclude"]
            ]
            if not 0 <= options["window_days"] <= 3650:
                raise CommandError("--window-days must be 0 to 3650.")
            document = _document(options, [row.slug for row in excluded])
            version = publish_policy(channel=channel, document=document)
        place = f"channel “{channel.slug}”" if channel else "the shop"
        self.stdout.write(
            self.style.SUCCESS(f"Published version {version.number} for {place}.")
        )


def _document(options: dict[str, Any], excluded: list[str]) -> PolicyDocument:
    days = None if options["no_end"] else options["window_days"]
    outcome = "review" if options["review"] else "approve"
    written: dict[str, Any] = {
        "defaults": {"window": {"days": days}, "outcome": {"do": outcome}}
    }
    if excluded:
        rule = {
            "name": "Excluded product types",
            "when": {"fact": "product_type", "any_of": excluded},
            "then": {"returnable": {"allowed": False}},
        }
        written["rules"] = [rule]
    return PolicyDocument.model_validate(written)


def _find(label: str, slug: str | None) -> Any:
    """The row of that slug; the slugs that exist are told where it does not."""
    if slug is None:
        return None
    rows = apps.get_model(label).objects
    found = rows.filter(slug=slug).first()
    if found is None:
        known = ", ".join(rows.order_by("slug").values_list("slug", flat=True)[:50])
        raise CommandError(f"There is no “{slug}”. There are: {known}.")
    return found
