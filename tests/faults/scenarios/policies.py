"""Policies on their way: drafts, publication, exceptions, tests on the past."""

from datetime import timedelta

from django.utils import timezone

from saleor_returns.host.contract import SYSTEM
from saleor_returns.models import GracePeriod, PolicyBacktest, ReturnPolicy
from saleor_returns.operations.backtest import (
    STALLED_AFTER,
    Period,
    run_backtest,
    running,
    start_backtest,
)
from saleor_returns.operations.grant_grace import grant_grace
from saleor_returns.operations.policies.create_policy import create_policy
from saleor_returns.operations.policies.drop_draft import drop_draft
from saleor_returns.operations.policies.publish_draft import publish_draft
from saleor_returns.operations.policies.roll_back import roll_back
from saleor_returns.operations.policies.save_draft import save_draft
from tests.policies import open_for

from .step import Step


def create(world):
    ReturnPolicy.objects.all().delete()
    channel = world.case.channel
    document = open_for(7).stored()

    def check():
        policy = ReturnPolicy.objects.get(channel=channel)
        assert [row.published_at for row in policy.versions.all()] == [None]

    return Step(
        lambda: create_policy(channel_id=channel.pk, document=document, actor=SYSTEM),
        check,
        refusals=("policy_exists",),
    )


def save(world):
    policy = _policy(world)

    def check():
        drafts = policy.versions.filter(published_at=None)
        assert [row.rules for row in drafts] == [open_for(7)]

    return Step(_saving(policy), check, refusals=("policy_changed",))


def publish_a_draft(world):
    policy = _drafted(world)

    def check():
        last = policy.versions.order_by("-number").first()
        assert (last.number, last.rules) == (2, open_for(7))
        assert last.published_at is not None

    return Step(
        lambda: publish_draft(
            policy_id=policy.pk, revision=policy.revision, actor=SYSTEM
        ),
        check,
        refusals=("policy_changed",),
    )


def go_back(world):
    policy = _policy(world)

    def check():
        versions = list(policy.versions.order_by("number"))
        assert [row.number for row in versions] == [1, 2]
        assert versions[0].rules == versions[1].rules

    return Step(
        lambda: roll_back(
            policy_id=policy.pk, revision=policy.revision, number=1, actor=SYSTEM
        ),
        check,
        refusals=("policy_changed",),
    )


def drop(world):
    policy = _drafted(world)

    def check():
        assert not policy.versions.filter(published_at=None).exists()

    return Step(
        lambda: drop_draft(policy_id=policy.pk, revision=policy.revision),
        check,
        refusals=("policy_changed",),
    )


def grace(world):
    """Asked again without a key it is granted again: rows are only added."""
    until = timezone.now() + timedelta(days=90)

    def check():
        rows = list(GracePeriod.objects.all())
        assert len(rows) in (1, 2)
        assert {row.until for row in rows} == {until}

    return Step(
        lambda: grant_grace(
            order_id=world.case.order.pk,
            until=until,
            reason="Ill in bed.",
            actor=world.case.by_staff,
        ),
        check,
    )


def backtest(world):
    """A test whose worker died is never half a result; another one can be started."""
    policy = _policy(world)
    now = timezone.now()
    wanted = {
        "policy": policy,
        "draft": open_for(7),
        "period": Period(now - timedelta(days=90), now + timedelta(days=1)),
        "sample": None,
        "actor": world.case.by_staff,
    }
    test = start_backtest(**wanted)
    PolicyBacktest.objects.filter(pk=test.pk).update(status="queued", result=None)

    def check():
        found = PolicyBacktest.objects.get(pk=test.pk)
        if found.status != "done":
            assert (found.status, found.result) == ("running", None)
            PolicyBacktest.objects.update(updated_at=now - STALLED_AFTER)
            assert running(policy) is None
            found = start_backtest(**wanted)
            run_backtest(test_id=found.pk)
            found.refresh_from_db()
        assert found.result["orders"] == 1

    return Step(lambda: run_backtest(test_id=test.pk), check)


def _policy(world):
    return ReturnPolicy.objects.get(channel=world.case.channel)


def _saving(policy):
    return lambda: save_draft(
        policy_id=policy.pk,
        revision=policy.revision,
        document=open_for(7).stored(),
        actor=SYSTEM,
    )


def _drafted(world):
    _saving(_policy(world))()
    return _policy(world)
