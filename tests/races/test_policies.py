"""Two people write one policy at the same time: one of them is told to look again."""

import pytest

from saleor_returns.models import PolicyVersion, ReturnPolicy
from saleor_returns.operations.policies.create_policy import create_policy
from saleor_returns.operations.policies.publish_draft import publish_draft
from saleor_returns.operations.policies.roll_back import roll_back
from saleor_returns.operations.policies.save_draft import save_draft
from tests.policies import REVIEW, open_for

from .together import at_once, refusals

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def policy(case):
    return ReturnPolicy.objects.get(channel=case.channel)


def test_one_of_two_drafts_is_saved(case, policy):
    def save(document):
        return save_draft(
            policy_id=policy.pk,
            revision=policy.revision,
            document=document.stored(),
            actor=case.by_staff,
        )

    results = at_once(lambda: save(REVIEW), lambda: save(open_for(5)))
    assert refusals(results) == [["policy_changed"]]
    (saved,) = [row for row in results if isinstance(row, PolicyVersion)]
    assert policy.versions.get(published_at=None).rules == saved.rules


def test_a_draft_is_not_published_beside_a_rollback(case, policy):
    # given
    save_draft(
        policy_id=policy.pk,
        revision=policy.revision,
        document=REVIEW.stored(),
        actor=case.by_staff,
    )
    policy.refresh_from_db()
    as_read = {
        "policy_id": policy.pk,
        "revision": policy.revision,
        "actor": case.by_staff,
    }

    # when
    results = at_once(
        lambda: publish_draft(**as_read), lambda: roll_back(number=1, **as_read)
    )

    # then
    assert refusals(results) == [["policy_changed"]]
    assert policy.versions.filter(published_at__isnull=False).count() == 2


def test_the_shop_gets_one_default(case):
    def create():
        return create_policy(
            channel_id=None, document=REVIEW.stored(), actor=case.by_staff
        )

    results = at_once(create, create)
    assert refusals(results) == [["policy_exists"]]
    assert ReturnPolicy.objects.filter(is_default=True).count() == 1
