import pytest

from saleor_returns.models import ReturnReason
from saleor_returns.operations import reasons
from saleor_returns.operations.reasons import (
    ReasonChanges,
    archive_reason,
    create_reason,
    update_reason,
)

from .asserting import refused


@pytest.fixture
def moths(db):
    return create_reason(ReasonChanges(slug="moths", name="Moths"))


def test_a_slug_that_somebody_took_meanwhile(moths, monkeypatch):
    other = create_reason(ReasonChanges(slug="mice", name="Mice"))
    monkeypatch.setattr(reasons, "_check_slug", lambda reason, slug: [])
    with refused("slug_taken") as caught:
        create_reason(ReasonChanges(slug="moths", name="Also moths"))
    assert caught.value.problems[0].field == "slug"
    with refused("slug_taken"):
        update_reason(reason_id=other.pk, changes=ReasonChanges(slug="moths"))
    assert ReturnReason.objects.get(slug="moths").name == "Moths"


@pytest.mark.parametrize(
    ("archived", "away"),
    [({}, True), ({"archived": None}, True), ({"archived": False}, False)],
)
def test_only_an_explicit_false_takes_a_reason_back(moths, archived, away):
    archive_reason(reason_id=moths.pk)
    reason = archive_reason(reason_id=moths.pk, **archived)
    assert (reason.archived_at is not None) is away
