"""Hold a draft policy against the shop's past, and write nothing of the shop's."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from ..domain.policy.backtest import Tally
from ..domain.policy.document import PolicyDocument
from ..errors import ErrorCode, Problem, ReturnsError, refuse
from ..facts import WRITER
from ..facts.policy.past import cases_of, past_orders, sampled
from ..host.contract import Actor
from ..models import PolicyBacktest, ReturnPolicy
from ..models.backtest import BacktestStatus
from .queue import queue_backtest

logger = logging.getLogger(__name__)

BATCH = 250
"""Orders that are read and decided at once; progress is written after each batch."""
LONGEST = timedelta(days=3 * 366)
SAMPLE_MAX = 1_000_000
STALLED_AFTER = timedelta(minutes=15)
"""A test that has not moved for so long lost its worker; it may be started again."""
UNDER_WAY = (BacktestStatus.QUEUED, BacktestStatus.RUNNING)


@dataclass(frozen=True, slots=True)
class Period:
    """Orders placed from the one moment to just before the other."""

    placed_from: datetime
    placed_to: datetime


def start_backtest(
    *,
    policy: ReturnPolicy,
    draft: PolicyDocument,
    period: Period,
    sample: int | None,
    actor: Actor,
) -> PolicyBacktest:
    """Ask for a back-test; a task runs it.

    Raises:
        ReturnsError: ``invalid`` for a period or a sample that makes no sense;
            ``invalid_state`` while another test of the policy is running.
    """
    _check(period, sample)
    with transaction.atomic():
        policy = ReturnPolicy.objects.select_for_update(of=("self",)).get(pk=policy.pk)
        if running(policy) is not None:
            raise refuse(
                ErrorCode.INVALID_STATE,
                "A back-test of this policy is running; wait for its end.",
                field="id",
            )
        test = PolicyBacktest.objects.create(
            policy=policy,
            document=draft.stored(),
            placed_from=period.placed_from,
            placed_to=period.placed_to,
            sample=sample,
            user=actor.user,
            app=actor.app,
        )
        queue_backtest(test.pk)
        return test


def running(policy: ReturnPolicy) -> PolicyBacktest | None:
    """The policy's test that is under way, unless it lost its worker."""
    alive = timezone.now() - STALLED_AFTER
    return policy.backtests.filter(status__in=UNDER_WAY, updated_at__gt=alive).first()


def is_stalled(test: PolicyBacktest, now: datetime) -> bool:
    """Whether a test that has not ended lost its worker."""
    return test.status in UNDER_WAY and test.updated_at <= now - STALLED_AFTER


def run_backtest(*, test_id: UUID) -> None:
    """Run a test that waits; any other one is left alone. Reads orders, writes none."""
    waiting = PolicyBacktest.objects.filter(pk=test_id, status=BacktestStatus.QUEUED)
    if not waiting.update(status=BacktestStatus.RUNNING, updated_at=timezone.now()):
        return
    test = PolicyBacktest.objects.select_related("policy").get(pk=test_id)
    try:
        tally = compare(
            test.policy,
            PolicyDocument.model_validate(test.document),
            Period(test.placed_from, test.placed_to),
            test.sample,
            told=lambda done, total: _progress(test_id, done, total),
        )
    except Exception as error:
        logger.exception("Back-test %s of a policy broke off.", test_id)
        _end(
            test_id,
            status=BacktestStatus.FAILED,
            error=f"{type(error).__name__}: {error}",
        )
        return
    _end(test_id, status=BacktestStatus.DONE, result=tally.as_json())


def compare(
    policy: ReturnPolicy,
    draft: PolicyDocument,
    period: Period,
    sample: int | None,
    *,
    told: Callable[[int, int], None] = lambda done, total: None,
    alias: str = WRITER,
) -> Tally:
    """Decide the past by both policies; ``told`` hears how many orders are done."""
    orders = past_orders(policy, period.placed_from, period.placed_to, alias)
    ids = list(sampled(orders, sample).values_list("pk", flat=True))
    tally = Tally()
    told(0, len(ids))
    for start in range(0, len(ids), BATCH):
        some = orders.model.objects.using(alias).in_bulk(ids[start : start + BATCH])
        for case in cases_of(list(some.values()), draft, alias):
            tally.add(case)
        told(min(start + BATCH, len(ids)), len(ids))
    return tally


def _check(period: Period, sample: int | None) -> None:
    problems = []
    if not period.placed_from < period.placed_to:
        problems.append(_invalid("The period must end after it begins.", "period"))
    elif period.placed_to - period.placed_from > LONGEST:
        problems.append(_invalid("The period may be three years long.", "period"))
    if sample is not None and not 1 <= sample <= SAMPLE_MAX:
        problems.append(
            _invalid(f"The sample is {sample}; it must be 1 to {SAMPLE_MAX}.", "sample")
        )
    if problems:
        raise ReturnsError(*problems)


def _invalid(message: str, field: str) -> Problem:
    return Problem(ErrorCode.INVALID, message, field=field)


def _progress(test_id: UUID, done: int, total: int) -> None:
    PolicyBacktest.objects.filter(pk=test_id).update(
        orders_done=done, orders_total=total, updated_at=timezone.now()
    )


def _end(test_id: UUID, **columns: Any) -> None:
    now = timezone.now()
    PolicyBacktest.objects.filter(pk=test_id).update(
        ended_at=now, updated_at=now, **columns
    )
