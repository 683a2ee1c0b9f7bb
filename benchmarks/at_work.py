"""Workers that pay returns at the same time, each a process with its own connections."""

import multiprocessing
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import quantiles
from time import perf_counter, process_time
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db import connection, connections

from saleor_returns.host.contract import Actor, ActorKind
from saleor_returns.models import RefundAttempt
from saleor_returns.operations.inputs import Payment
from saleor_returns.operations.reimburse import reimburse_return

PATIENCE_SECONDS = 300


@dataclass(frozen=True, slots=True)
class Paid:
    """How many were really paid, and in which time.

    ``cpu_seconds`` are those of the workers; ``locks`` how long each lock was held.
    """

    done: int
    seconds: float
    cpu_seconds: float
    locks: Sequence[float]

    @property
    def lock_p99(self) -> float:
        return quantiles(self.locks, n=100, method="inclusive")[-1]


def pay_all(request_ids: Sequence[UUID], user: Any, *, workers: int) -> Paid:
    """Deal the returns out; the time runs while all are at work.

    Tasks run where they are queued, so each worker also waits for the provider.
    """
    connections.close_all()
    forking = multiprocessing.get_context("fork")
    ready, answers = forking.Barrier(workers + 1), forking.Queue()
    staff = Actor(ActorKind.STAFF, user=user)
    hands = [
        forking.Process(
            target=_work, args=(request_ids[number::workers], staff, ready, answers)
        )
        for number in range(workers)
    ]
    for each in hands:
        each.start()
    ready.wait(PATIENCE_SECONDS)
    start = perf_counter()
    told = [answers.get(timeout=PATIENCE_SECONDS) for _each in hands]
    seconds = perf_counter() - start
    for each in hands:
        each.join()
    paid = RefundAttempt.objects.filter(
        reimbursement__request__in=request_ids, status="done"
    )
    locks = [row for spans, _cpu in told for row in spans]
    return Paid(paid.count(), seconds, sum(cpu for _spans, cpu in told), locks)


def _work(request_ids: Sequence[UUID], by: Actor, ready: Any, answers: Any) -> None:
    connection.ensure_connection()
    watch = _Watch()
    ready.wait(PATIENCE_SECONDS)
    began = process_time()
    try:
        with connection.execute_wrapper(watch.note):
            for request_id in request_ids:
                reimburse_return(request_id=request_id, payment=Payment(), actor=by)
    finally:
        answers.put((watch.spans, process_time() - began))
        connections.close_all()


class _Watch:
    """How long rows of orders are locked: from the answer to the end of the transaction."""

    def __init__(self) -> None:
        self.spans: list[float] = []
        self._since: float | None = None
        self._table = f'"{apps.get_model("order", "Order")._meta.db_table}"'
        for name in ("commit", "rollback"):
            setattr(connection, name, self._ending(getattr(connection, name)))

    def note(
        self, execute: Any, sql: Any, params: Any, many: bool, context: Any
    ) -> Any:
        answer = execute(sql, params, many, context)
        text = str(sql)
        locks = " FOR UPDATE" in text or " FOR NO KEY UPDATE" in text
        if (locks and self._table in text) or text.startswith(f"UPDATE {self._table}"):
            self._since = self._since or perf_counter()
        return answer

    def _ending(self, end: Any) -> Any:
        def ended() -> Any:
            try:
                return end()
            finally:
                if self._since is not None:
                    self.spans.append(perf_counter() - self._since)
                self._since = None

        return ended
