"""Make a shop ready for returns. Running it again changes nothing that is there."""

from collections.abc import Iterator

from django.apps import apps
from django.db import transaction

from .. import host
from ..dashboard.manifest import app
from ..data.grades import GRADES
from ..data.reasons import REASONS
from ..domain.policy.document import DEFAULT_DOCUMENT, WINDOW_DAYS_DEFAULT
from ..models import (
    ReturnGrade,
    ReturnPolicy,
    ReturnReason,
    ReturnReasonTranslation,
)
from .native_reasons import say_unlinked
from .publish_policy import publish_policy


def set_up() -> Iterator[str]:
    """Activate the plugin, seed reasons and grades, give each channel a policy; say each.

    And show the staff's pages in the Dashboard. What staff renamed or archived, and policies that they published, stay.
    """
    if host.installation.activate_plugin():
        yield "Activated the plugin."
    yield from host.installation.install_app(app())
    with transaction.atomic():
        yield from _seed_reasons()
        yield from _seed_grades()
        yield from _seed_policies()
    yield from say_unlinked()


def _seed_reasons() -> Iterator[str]:
    known = set(ReturnReason.objects.values_list("slug", flat=True))
    new = {
        seed: ReturnReason(
            slug=seed.slug,
            name=seed.english,
            fault=seed.fault,
            kinds=list(seed.kinds),
            photos_required=seed.photos_required,
            position=position,
        )
        for position, seed in enumerate(REASONS)
        if seed.slug not in known
    }
    ReturnReason.objects.bulk_create(new.values())
    ReturnReasonTranslation.objects.bulk_create(
        ReturnReasonTranslation(reason=reason, language_code=code, name=name)
        for seed, reason in new.items()
        for code, name in (("en", seed.english), ("fr", seed.french))
    )
    for seed in new:
        yield f"Created the reason “{seed.slug}”."


def _seed_grades() -> Iterator[str]:
    known = set(ReturnGrade.objects.values_list("slug", flat=True))
    new = [
        ReturnGrade(
            slug=seed.slug,
            name=seed.english,
            meaning=seed.meaning,
            disposition=seed.disposition,
            position=position,
            translations={"en": seed.english, "fr": seed.french},
        )
        for position, seed in enumerate(GRADES)
        if seed.slug not in known
    ]
    for grade in ReturnGrade.objects.bulk_create(new):
        yield f"Created the grade “{grade.slug}”."


def _seed_policies() -> Iterator[str]:
    with_policy = ReturnPolicy.objects.filter(channel__isnull=False)
    channels = apps.get_model("channel", "Channel").objects.order_by("slug")
    for channel in channels.exclude(pk__in=with_policy.values("channel_id")):
        publish_policy(channel=channel, document=DEFAULT_DOCUMENT)
        yield f"Published a policy for channel “{channel.slug}”: {WINDOW_DAYS_DEFAULT} days."
