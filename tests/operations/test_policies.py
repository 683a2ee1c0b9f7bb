"""Policies from draft to publication, and what nobody can do to them."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from saleor_returns.domain.policy.document import DEFAULT_DOCUMENT
from saleor_returns.errors import ErrorCode, ReturnsError
from saleor_returns.facts.policies import rules_for
from saleor_returns.models import GracePeriod, PolicyVersion, ReturnPolicy
from saleor_returns.operations.grant_grace import grant_grace
from saleor_returns.operations.policies.create_policy import create_policy
from saleor_returns.operations.policies.drop_draft import drop_draft
from saleor_returns.operations.policies.publish_draft import publish_draft
from saleor_returns.operations.policies.roll_back import roll_back
from saleor_returns.operations.policies.save_draft import save_draft
from saleor_returns.operations.publish_policy import publish_policy
from tests.policies import REVIEW, open_for

SHORT = open_for(5)


@pytest.fixture
def policy(case):
    """The channel's policy, as ``returns_setup`` published it: thirty days."""
    return ReturnPolicy.objects.get(channel=case.channel)


@pytest.fixture
def write(case, policy):
    """Run an operation on the policy as it is now."""

    def run(operation, **options):
        policy.refresh_from_db()
        return operation(policy_id=policy.pk, revision=policy.revision, **options)

    return run


def codes_of(run, *args, **options):
    with pytest.raises(ReturnsError) as caught, transaction.atomic():
        run(*args, **options)
    return [(problem.field, problem.code) for problem in caught.value.problems]


def numbers(policy):
    rows = policy.versions.order_by("number")
    return [(row.number, row.published_at is not None) for row in rows]


def test_a_draft_decides_nothing_until_it_is_published(case, policy, write):
    # when
    draft = write(save_draft, document=SHORT.stored(), actor=case.by_staff)

    # then
    assert draft.user == case.by_staff.user
    now = timezone.now()
    assert rules_for(case.channel.pk, now).document == DEFAULT_DOCUMENT

    # when
    version = write(publish_draft, actor=case.by_staff)

    # then
    found = rules_for(case.channel.pk, timezone.now())
    assert (found.version, found.document) == (version, SHORT)
    older = rules_for(case.channel.pk, case.order.created_at)
    assert older.document == DEFAULT_DOCUMENT
    assert numbers(policy) == [(1, True), (2, True)]


def test_the_one_draft_is_written_over(case, policy, write):
    first = write(save_draft, document=SHORT.stored(), note="a", actor=case.by_staff)
    again = write(save_draft, document=REVIEW.stored(), actor=case.by_staff)
    assert (again.pk, again.rules, again.note) == (first.pk, REVIEW, "a")
    assert numbers(policy) == [(1, True), (2, False)]


def test_nobody_writes_over_what_they_have_not_seen(case, policy, write):
    # given
    seen = policy.revision
    write(save_draft, document=SHORT.stored(), actor=case.by_staff)
    stale = {"policy_id": policy.pk, "revision": seen}
    changed = [("revision", ErrorCode.POLICY_CHANGED)]

    # then
    written = {"document": REVIEW.stored(), "actor": case.by_staff}
    assert codes_of(save_draft, **stale, **written) == changed
    assert codes_of(publish_draft, **stale, actor=case.by_staff) == changed
    assert codes_of(drop_draft, **stale) == changed
    assert codes_of(roll_back, **stale, number=1, actor=case.by_staff) == changed
    assert PolicyVersion.objects.get(published_at=None).rules == SHORT


def test_a_revision_is_not_reached_again_by_dropping_a_draft(case, policy, write):
    write(save_draft, document=SHORT.stored(), actor=case.by_staff)
    policy.refresh_from_db()
    seen = policy.revision
    write(drop_draft)
    write(save_draft, document=REVIEW.stored(), actor=case.by_staff)
    policy.refresh_from_db()
    assert policy.revision > seen


def test_a_version_does_not_start_before_it_is_published(case, write):
    # given
    write(save_draft, document=SHORT.stored(), actor=case.by_staff)
    past = timezone.now() - timedelta(seconds=1)
    refused = [("effectiveFrom", ErrorCode.INVALID)]

    # then
    as_staff = {"effective_from": past, "actor": case.by_staff}
    assert codes_of(write, publish_draft, **as_staff) == refused
    assert codes_of(write, roll_back, number=1, **as_staff) == refused


def test_a_version_may_start_later(case, write):
    # given
    later = timezone.now() + timedelta(days=10)
    write(save_draft, document=SHORT.stored(), actor=case.by_staff)

    # when
    write(publish_draft, effective_from=later, actor=case.by_staff)

    # then
    def rules_at(moment):
        return rules_for(case.channel.pk, moment).document

    assert rules_at(later - timedelta(microseconds=1)) == DEFAULT_DOCUMENT
    assert rules_at(later) == SHORT


def test_a_moment_without_a_zone_is_utc(case, write):
    write(save_draft, document=SHORT.stored(), actor=case.by_staff)
    naive = datetime(2100, 1, 1)  # noqa: DTZ001
    version = write(publish_draft, effective_from=naive, actor=case.by_staff)
    assert version.effective_from == datetime(2100, 1, 1, tzinfo=UTC)


def test_what_is_published_cannot_be_changed(case, policy, write):
    # given
    write(save_draft, document=SHORT.stored(), actor=case.by_staff)
    version = write(publish_draft, actor=case.by_staff)

    # then
    for column, value in (
        ("document", REVIEW.stored()),
        ("effective_from", timezone.now() - timedelta(days=9)),
        ("published_at", None),
        ("number", 7),
    ):
        with pytest.raises(IntegrityError), transaction.atomic():
            PolicyVersion.objects.filter(pk=version.pk).update(**{column: value})
    nothing = [("id", ErrorCode.INVALID_STATE)]
    assert codes_of(write, publish_draft, actor=case.by_staff) == nothing
    assert codes_of(write, drop_draft) == nothing


def test_back_to_an_older_version_as_a_new_one_beside_the_draft(case, policy, write):
    # given
    write(save_draft, document=SHORT.stored(), actor=case.by_staff)
    write(publish_draft, actor=case.by_staff)
    draft = write(save_draft, document=REVIEW.stored(), actor=case.by_staff)

    # when
    version = write(roll_back, number=1, note="Too short.", actor=case.by_staff)

    # then
    assert version.rules == DEFAULT_DOCUMENT
    assert (version.number, version.restores, version.note) == (4, 1, "Too short.")
    assert rules_for(case.channel.pk, timezone.now()).version == version
    assert PolicyVersion.objects.get(published_at=None) == draft

    # when
    published = write(publish_draft, actor=case.by_staff)

    # then
    assert published.number == 5
    assert numbers(policy) == [(1, True), (2, True), (4, True), (5, True)]


def test_there_is_no_way_back_to_a_draft_or_to_another_policy(case, shop, write):
    write(save_draft, document=SHORT.stored(), actor=case.by_staff)
    missing = [("version", ErrorCode.NOT_FOUND)]
    for number in (2, 3, 0):
        assert codes_of(write, roll_back, number=number, actor=case.by_staff) == missing


def test_a_dropped_draft_is_gone(case, policy, write):
    write(save_draft, document=SHORT.stored(), actor=case.by_staff)
    write(drop_draft)
    assert numbers(policy) == [(1, True)]


def test_an_impossible_document_is_refused_with_the_place(case, write):
    rule = {"name": "Shoes", "then": {"outcome": {"do": "shrug"}}}
    with pytest.raises(ReturnsError) as caught:
        write(save_draft, document={"rules": [rule]}, actor=case.by_staff)
    (problem,) = caught.value.problems
    assert problem.code == ErrorCode.INVALID
    assert (problem.field, problem.path) == ("document", "rules[0].then.outcome.do")
    assert "review" in problem.accepted


@pytest.mark.parametrize(
    "document",
    [
        None,
        [],
        {"rules": [{"name": "a\x00b", "then": {"photos": 1}}]},
        {"rules": [{"name": "\ud83d", "then": {"photos": 1}}]},
        {"defaults": {"photos": 1, "advice": "\x00"}},
        {"customer_types": [{"name": "VIP", "metadata": {"\x00": "1"}}]},
        {"time_zone": "Mars/Olympus"},
    ],
)
def test_a_document_that_cannot_be_stored_is_refused(case, policy, write, document):
    found = codes_of(write, save_draft, document=document, actor=case.by_staff)
    assert set(found) == {("document", ErrorCode.INVALID)}
    assert numbers(policy) == [(1, True)]


def test_a_document_nested_without_end_is_refused(case, write):
    when = {"fact": "guest"}
    for _level in range(400):
        when = {"not": when}
    rule = {"name": "Deep", "when": when, "then": {"photos": 1}}
    found = codes_of(write, save_draft, document={"rules": [rule]}, actor=case.by_staff)
    assert set(found) == {("document", ErrorCode.INVALID)}


def test_the_shop_has_one_default_and_a_channel_one_policy(case, shop):
    # given
    document = DEFAULT_DOCUMENT.stored()
    other = shop.channel("usd", "USD")

    # when
    default = create_policy(channel_id=None, document=document, actor=case.by_staff)
    own = create_policy(channel_id=other.pk, document=document, actor=case.by_staff)

    # then
    assert (default.is_default, own.channel_slug) == (True, "usd")
    assert [numbers(row) for row in (default, own)] == [[(1, False)], [(1, False)]]
    for channel in (None, other.pk):
        again = {"channel_id": channel, "document": document, "actor": case.by_staff}
        exists = [("channel", ErrorCode.POLICY_EXISTS)]
        assert codes_of(create_policy, **again) == exists
    unknown = {"channel_id": 10**9, "document": document, "actor": case.by_staff}
    assert codes_of(create_policy, **unknown) == [("channel", ErrorCode.NOT_FOUND)]


def test_the_command_publishes_beside_a_draft(case, policy, write):
    write(save_draft, document=REVIEW.stored(), actor=case.by_staff)
    version = publish_policy(channel=case.channel, document=SHORT)
    assert (version.number, version.user) == (3, None)
    assert write(publish_draft, actor=case.by_staff).number == 4


def test_a_grace_period_keeps_the_window_open(case, ask):
    # given
    publish_policy(
        channel=case.channel,
        document=open_for(1),
        effective_from=case.order.created_at - timedelta(days=1),
    )
    until = timezone.now() + timedelta(days=3)

    # when
    grant_grace(
        order_id=case.order.pk, until=until, reason="Ill in bed.", actor=case.by_staff
    )
    request = ask({"mug": 1})

    # then
    assert request.status == "approved"
    assert request.decision.answer.line(case.lines["mug"].pk).deadline == until
    notes = case.order.events.filter(type="note_added")
    assert "Ill in bed." in notes.get().parameters["message"]

    # when
    grant_grace(
        order_id=case.order.pk,
        until=timezone.now() - timedelta(days=1),
        reason="Set for the wrong order.",
        actor=case.by_staff,
    )

    # then
    assert ask({"shirt": 1}).status == "declined"
    assert GracePeriod.objects.filter(order=case.order).count() == 2


def test_impossible_grace(case):
    def grant(**options):
        given = {
            "order_id": case.order.pk,
            "until": timezone.now(),
            "reason": "Ill.",
            "actor": case.by_staff,
        }
        return codes_of(grant_grace, **{**given, **options})

    before = case.order.created_at - timedelta(days=1)
    assert grant(reason=" ") == [("reason", ErrorCode.REQUIRED)]
    assert grant(reason="\x00") == [("reason", ErrorCode.INVALID)]
    assert grant(reason="x" * 2001) == [("reason", ErrorCode.TOO_LONG)]
    assert grant(until=before) == [("until", ErrorCode.INVALID)]
    nobodys = "00000000-0000-0000-0000-000000000000"
    assert grant(order_id=nobodys) == [("orderId", ErrorCode.ORDER_NOT_FOUND)]
    assert not GracePeriod.objects.exists()
