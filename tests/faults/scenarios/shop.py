"""What owners set up: reasons, policies, the plugin itself."""

from django.apps import apps

from saleor_returns.models import (
    PolicyVersion,
    ReturnGrade,
    ReturnPolicy,
    ReturnReason,
    ReturnReasonTranslation,
    SecondHandVariant,
)
from saleor_returns.operations.dispositions.link_second_hand import link_second_hand
from saleor_returns.operations.grades import (
    GradeChanges,
    archive_grade,
    update_grade,
)
from saleor_returns.operations.publish_policy import publish_policy
from saleor_returns.operations.reasons import (
    ReasonChanges,
    archive_reason,
    create_reason,
    update_reason,
)
from saleor_returns.operations.setup import set_up
from tests.policies import open_for

from .step import Step


def create_a_reason(world):
    changes = ReasonChanges(
        slug="itches", name="It itches", translations={"fr": "Ça gratte"}
    )

    def check():
        reason = ReturnReason.objects.get(slug="itches")
        assert reason.translations.get().name == "Ça gratte"

    return Step(lambda: create_reason(changes), check, refusals=("slug_taken",))


def update_a_reason(world):
    reason = ReturnReason.objects.get(slug="too-small")
    changes = ReasonChanges(
        name="Too tight", translations={"en": "", "fr": "Trop serré", "de": "Zu eng"}
    )

    def check():
        reason.refresh_from_db()
        assert reason.name == "Too tight"
        names = dict(reason.translations.values_list("language_code", "name"))
        assert names == {"fr": "Trop serré", "de": "Zu eng"}

    return Step(lambda: update_reason(reason_id=reason.pk, changes=changes), check)


def archive_a_reason(world):
    reason = ReturnReason.objects.get(slug="too-small")

    def check():
        reason.refresh_from_db()
        assert reason.archived_at is not None

    return Step(lambda: archive_reason(reason_id=reason.pk), check)


def change_the_scale(world):
    grade = ReturnGrade.objects.get(slug="b")

    def check():
        grade.refresh_from_db()
        assert (grade.name, grade.archived_at is None) == ("B", False)

    def call():
        update_grade(grade_id=grade.pk, changes=GradeChanges(name="B"))
        archive_grade(grade_id=grade.pk)

    return Step(call, check)


def sell_used_shirts_as_mugs(world):
    terms = {
        "variant_id": world.case.shirt.pk,
        "grade": "c",
        "channel": world.case.channel,
        "target_id": world.case.mug.pk,
    }

    def check():
        assert SecondHandVariant.objects.get().target == world.case.mug

    return Step(lambda: link_second_hand(**terms), check)


def publish(world):
    """Without a key the same rules may be published twice, which changes nothing."""
    document = open_for(7)

    def check():
        versions = PolicyVersion.objects.filter(policy__channel=world.case.channel)
        rows = list(versions.order_by("number"))
        assert [row.number for row in rows] == list(range(1, len(rows) + 1))
        assert len(rows) in (2, 3)
        assert {row.rules.base.window.days for row in rows[1:]} == {7}

    return Step(
        lambda: publish_policy(channel=world.case.channel, document=document), check
    )


def setup(world):
    """From nothing: neither reasons nor policies nor the plugin's row."""
    reasons = set(ReturnReason.objects.values_list("slug", flat=True))
    translations = ReturnReasonTranslation.objects.count()
    ReturnReason.objects.all().delete()
    ReturnPolicy.objects.all().delete()
    plugins = _plugin_rows()
    plugins.delete()

    def check():
        assert set(ReturnReason.objects.values_list("slug", flat=True)) == reasons
        assert ReturnReasonTranslation.objects.count() == translations
        policy = ReturnPolicy.objects.get(channel=world.case.channel)
        assert policy.versions.count() == 1
        assert plugins.filter(active=True).count() == 1

    return Step(lambda: list(set_up()), check)


def _plugin_rows():
    label = (
        "app.PluginConfiguration"
        if apps.is_installed("sandbox.app")
        else "plugins.PluginConfiguration"
    )
    return apps.get_model(label).objects.filter(identifier="saleor.returns")
