"""Hand work to Celery when the transaction has committed, never before."""

from collections.abc import Iterable
from uuid import UUID

from celery import current_app
from django.db import connection, transaction

from ..models import RefundAttempt

SEND_REFUND = "saleor_returns.tasks.send_refund"
DISPATCH_OUTBOX = "saleor_returns.tasks.dispatch_outbox"
PAY_WHEN_DUE = "saleor_returns.tasks.pay_when_due"
SEND_CREDIT_NOTICE = "saleor_returns.tasks.send_credit_notice"
RUN_BACKTEST = "saleor_returns.tasks.run_backtest"
RUN_EXPORT = "saleor_returns.tasks.run_export"
SEND_MAIL = "saleor_returns.tasks.send_mail"
SETTLE_DECLARATION = "saleor_returns.tasks.settle_declaration"


def queue_refunds(attempts: Iterable[RefundAttempt]) -> None:
    """Have each attempt paid by a task of its own.

    The task is looked up by name, because tasks call operations and not the reverse.
    A broker that is down is logged and no more: the sweeper sends what was left.
    """
    for attempt in attempts:
        _after_commit(SEND_REFUND, str(attempt.pk))


def queue_due_refund(request_id: UUID) -> None:
    """Have a return paid whose moment has come; the sweeper pays what was left."""
    _after_commit(PAY_WHEN_DUE, str(request_id))


def queue_credit_notice(attempt_id: UUID) -> None:
    """Have the customer told of a new gift card; the sweeper tells what was left."""
    _after_commit(SEND_CREDIT_NOTICE, str(attempt_id))


def queue_backtest(test_id: UUID) -> None:
    """Have a back-test of a policy run."""
    _after_commit(RUN_BACKTEST, str(test_id))


def queue_export(export_id: UUID) -> None:
    """Have an export written; the sweeper queues again what was left."""
    _after_commit(RUN_EXPORT, str(export_id))


def queue_dispatch(request_id: UUID) -> None:
    """Have a return's events told, by one task however many the transaction records."""
    _after_commit(DISPATCH_OUTBOX, str(request_id))


def queue_mail(mail_id: UUID) -> None:
    """Have a mail sent; the sweeper sends what was left."""
    _after_commit(SEND_MAIL, str(mail_id))


def queue_declaration(declaration_id: UUID) -> None:
    """Have a guest's withdrawal looked at; the sweeper looks at what was left."""
    _after_commit(SETTLE_DECLARATION, str(declaration_id))


def _after_commit(name: str, argument: str) -> None:
    task = (name, argument)
    for _savepoints, waiting, *_ in connection.run_on_commit:
        if getattr(waiting, "task", None) == task:
            return

    # A function, not a partial: Django names what failed in its log.
    def queue() -> None:
        setattr(queue, "task", None)
        current_app.tasks[name].delay(argument)

    setattr(queue, "task", task)
    transaction.on_commit(queue, robust=True)
