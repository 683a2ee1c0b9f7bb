"""Celery tasks: thin, idempotent, safe on any number of workers."""

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

from celery import shared_task
from celery.utils.log import get_task_logger
from django.db import DatabaseError
from django.db.models import F, Q
from django.utils import timezone

from . import host
from .conf import settings
from .domain.lifecycle import AttemptStatus
from .facts.conflicts import natively_touched
from .facts.payments import reversed_since
from .graphql.exporting import returns_of
from .host.contract import HostError
from .mails import send as mail_sending
from .models import RefundAttempt, ReturnRequest
from .operations import dispatch_outbox as outbox
from .operations import store_credit
from .operations.backtest import run_backtest as run
from .operations.exchanges.follow import follow_exchange, to_follow
from .operations.expire import expire_unsent, remind_of, unsent
from .operations.exports import sweep as exports
from .operations.exports.run import run_export as write_export
from .operations.mails.sending import due as due_mails
from .operations.note_conflict import note_conflict
from .operations.overdue import overdue, tell_overdue
from .operations.pay_when_due import pay_when_due as pay
from .operations.portal import links
from .operations.portal.ask_link import SEND_GUEST_LINK, mail_guest_link
from .operations.portal.drafts import prune_drafts
from .operations.portal.throttle import prune_counters
from .operations.queue import (
    DISPATCH_OUTBOX,
    PAY_WHEN_DUE,
    RUN_BACKTEST,
    RUN_EXPORT,
    SEND_CREDIT_NOTICE,
    SEND_MAIL,
    SEND_REFUND,
    SETTLE_DECLARATION,
)
from .operations.retrigger_deliveries import retrigger_deliveries as retrigger
from .operations.retry_refund import retry_by_itself
from .operations.send_refund import send_refund as send
from .operations.settle_refund import settle_refund as settle
from .operations.sweep_files import sweep_files as sweep_stored
from .operations.sweeps import swept
from .operations.withdrawals import guests
from .portal import addresses

logger = get_task_logger(f"{__name__}.celery")

RECONCILE_REFUNDS = "saleor_returns.tasks.reconcile_refunds"
RECONCILE_BATCH = 200
REFUSALS_ARE_WATCHED = timedelta(days=7)
"""Apps may report a failure and then a success of the same refund."""
REVERSALS_ARE_WATCHED = timedelta(days=90)
"""Banks send refunds back within weeks, where the customer's account is gone."""
LEFT_BEHIND_AFTER = timedelta(minutes=1)
"""A created attempt this old lost its message: the task is queued again."""

WATCH_REFUNDS = "saleor_returns.tasks.watch_due_refunds"
REFUNDS_ARE_WATCHED = timedelta(minutes=5)

SWEEP_OUTBOX = "saleor_returns.tasks.sweep_outbox"
SWEEP_BATCH = 500
RETRIGGER_DELIVERIES = "saleor_returns.tasks.retrigger_deliveries"

NOTE_CONFLICTS = "saleor_returns.tasks.note_native_conflicts"
CONFLICTS_ARE_SOUGHT = timedelta(minutes=5)
SETTLED_RETURNS_ARE_WATCHED = timedelta(days=30)
"""Staff may refund or cancel natively what a return has long paid."""

FOLLOW_EXCHANGES = "saleor_returns.tasks.follow_exchanges"
EXCHANGES_ARE_FOLLOWED = timedelta(minutes=1)
EXCHANGE_BATCH = 200

SWEEP_FILES = "saleor_returns.tasks.sweep_files"
FILES_ARE_SWEPT = timedelta(minutes=15)
NEW_FILES = timedelta(days=1)

SWEEP_EXPORTS = "saleor_returns.tasks.sweep_exports"
EXPORTS_ARE_SWEPT = timedelta(minutes=5)
PRUNE_PORTAL = "saleor_returns.tasks.prune_portal"
PORTAL_IS_PRUNED = timedelta(hours=1)

EXPIRE_UNSENT = "saleor_returns.tasks.expire_unsent_returns"
UNSENT_IS_LOOKED_FOR = timedelta(hours=1)
SWEEP_MAILS = "saleor_returns.tasks.sweep_mails"
MAILS_ARE_SWEPT = timedelta(minutes=1)
MAIL_BATCH = 200
SWEEP_DECLARATIONS = "saleor_returns.tasks.sweep_declarations"
DECLARATIONS_ARE_SWEPT = timedelta(minutes=1)

SCHEDULE = {
    "saleor-returns-expire-unsent": (EXPIRE_UNSENT, UNSENT_IS_LOOKED_FOR),
    "saleor-returns-follow-exchanges": (FOLLOW_EXCHANGES, EXCHANGES_ARE_FOLLOWED),
    "saleor-returns-note-native-conflicts": (NOTE_CONFLICTS, CONFLICTS_ARE_SOUGHT),
    "saleor-returns-prune-portal": (PRUNE_PORTAL, PORTAL_IS_PRUNED),
    "saleor-returns-reconcile-refunds": (
        RECONCILE_REFUNDS,
        settings.RECONCILIATION_INTERVAL,
    ),
    "saleor-returns-sweep-declarations": (
        SWEEP_DECLARATIONS,
        DECLARATIONS_ARE_SWEPT,
    ),
    "saleor-returns-sweep-exports": (SWEEP_EXPORTS, EXPORTS_ARE_SWEPT),
    "saleor-returns-sweep-files": (SWEEP_FILES, FILES_ARE_SWEPT),
    "saleor-returns-sweep-mails": (SWEEP_MAILS, MAILS_ARE_SWEPT),
    "saleor-returns-watch-due-refunds": (WATCH_REFUNDS, REFUNDS_ARE_WATCHED),
    "saleor-returns-sweep-outbox": (SWEEP_OUTBOX, settings.OUTBOX_INTERVAL),
    "saleor-returns-retrigger-deliveries": (
        RETRIGGER_DELIVERIES,
        timedelta(minutes=5),
    ),
}


@shared_task(name=SEND_REFUND)
def send_refund(attempt_id: str) -> None:
    """Pay one attempt; see :mod:`saleor_returns.operations.send_refund`."""
    with host.database.writer():
        send(attempt_id=UUID(attempt_id))


@shared_task(name=PAY_WHEN_DUE)
def pay_when_due(request_id: str) -> None:
    """Pay a return by itself; see :mod:`.operations.pay_when_due`."""
    with host.database.writer():
        pay(request_id=UUID(request_id))


@shared_task(name=SEND_CREDIT_NOTICE)
def send_credit_notice(attempt_id: str) -> None:
    """Tell a customer of store credit; see :mod:`.operations.store_credit`."""
    with host.database.writer():
        store_credit.send_credit_notice(attempt_id=UUID(attempt_id))


@shared_task(name=RUN_BACKTEST)
def run_backtest(test_id: str) -> None:
    """Hold a draft policy against past orders; see ``operations.backtest``."""
    with host.database.writer():
        run(test_id=UUID(test_id))


@shared_task(name=RUN_EXPORT)
def run_export(export_id: str) -> None:
    """Write a file of returns; see :mod:`.operations.exports.run`."""
    with host.database.writer():
        write_export(export_id=UUID(export_id), returns=returns_of)


@shared_task(name=RECONCILE_REFUNDS)
def reconcile_refunds() -> None:
    """Settle open attempts from the platform's payments; resend what was never sent.

    One attempt that cannot be settled does not keep the others from it.
    """
    with host.database.writer():
        still_open = Q(status__in=(AttemptStatus.IN_TRANSIT, AttemptStatus.UNKNOWN))
        taken_back = Q(
            status=AttemptStatus.FAILED,
            settled_at__gt=timezone.now() - REFUSALS_ARE_WATCHED,
        )
        watched_since = timezone.now() - REVERSALS_ARE_WATCHED
        open_attempts = RefundAttempt.objects.filter(still_open | taken_back).order_by(
            F("checked_at").asc(nulls_first=True), "created_at"
        )
        waiting = open_attempts.values_list("pk", flat=True)[:RECONCILE_BATCH]
        for attempt_id in (*waiting, *reversed_since(watched_since)):
            try:
                settle(attempt_id=attempt_id)
            except DatabaseError:
                logger.exception("Refund attempt %s could not be settled.", attempt_id)
        left_behind = RefundAttempt.objects.filter(
            status=AttemptStatus.CREATED,
            created_at__lt=timezone.now() - LEFT_BEHIND_AFTER,
        )
        for attempt_id in left_behind.values_list("pk", flat=True)[:RECONCILE_BATCH]:
            send_refund.delay(str(attempt_id))
        _retry_refused()
        untold = store_credit.untold(RefundAttempt.objects.all()).filter(
            created_at__lt=timezone.now() - LEFT_BEHIND_AFTER
        )
        for attempt_id in untold.values_list("pk", flat=True)[:RECONCILE_BATCH]:
            send_credit_notice.delay(str(attempt_id))
        swept(RECONCILE_REFUNDS, at=timezone.now())


def _retry_refused() -> None:
    """What was refused, and whose pause is over."""
    rested = RefundAttempt.objects.filter(retry_at__lt=timezone.now())
    waiting = rested.order_by().values_list("reimbursement_id", flat=True).distinct()
    for reimbursement_id in waiting[:RECONCILE_BATCH]:
        try:
            retry_by_itself(reimbursement_id=reimbursement_id)
        except DatabaseError:
            logger.exception("Reimbursement %s could not be retried.", reimbursement_id)


@shared_task(name=WATCH_REFUNDS)
def watch_due_refunds() -> None:
    """Pay what no task has paid since its moment came; tell staff what is overdue."""
    with host.database.writer():
        now = timezone.now()
        left = ReturnRequest.objects.filter(
            refund_ready_at__lt=now - LEFT_BEHIND_AFTER, refund_held=""
        ).order_by("refund_ready_at")
        for request_id in left.values_list("pk", flat=True)[:RECONCILE_BATCH]:
            pay_when_due.delay(str(request_id))
        for request_id in overdue(now).values_list("pk", flat=True)[:SWEEP_BATCH]:
            try:
                tell_overdue(request_id=request_id)
            except DatabaseError:
                logger.exception("Return %s could not be told of.", request_id)
        swept(WATCH_REFUNDS, at=now)


@shared_task(name=DISPATCH_OUTBOX)
def dispatch_outbox(request_id: str) -> None:
    """Tell the events of one return; see :mod:`.operations.dispatch_outbox`."""
    with host.database.writer():
        outbox.dispatch_outbox(request_id=UUID(request_id))


@shared_task(name=SWEEP_OUTBOX)
def sweep_outbox() -> None:
    """Tell what no task has told: its message was lost, or it failed and is due again.

    One return that cannot be told does not keep the others from it.
    """
    with host.database.writer():
        for request_id in outbox.returns_due(now=timezone.now(), limit=SWEEP_BATCH):
            try:
                outbox.dispatch_outbox(request_id=request_id)
            except DatabaseError:
                logger.exception("Events of return %s could not be told.", request_id)
        swept(SWEEP_OUTBOX, at=timezone.now())


@shared_task(name=RETRIGGER_DELIVERIES)
def retrigger_deliveries() -> None:
    """Queue deliveries of ours again that the platform left pending."""
    with host.database.writer():
        retrigger(now=timezone.now())
        swept(RETRIGGER_DELIVERIES, at=timezone.now())


@shared_task(name=NOTE_CONFLICTS)
def note_native_conflicts() -> None:
    """Notice where staff and a return worked on the same units; tell staff once.

    One return that cannot be compared does not keep the others from it.
    """
    with host.database.writer():
        since = timezone.now() - SETTLED_RETURNS_ARE_WATCHED
        touched = natively_touched(settled_since=since).order_by("pk")
        for request_id in list(touched.values_list("pk", flat=True)):
            try:
                note_conflict(request_id=request_id)
            except DatabaseError:
                logger.exception("Return %s could not be compared.", request_id)
        swept(NOTE_CONFLICTS, at=timezone.now())


@shared_task(name=FOLLOW_EXCHANGES)
def follow_exchanges() -> None:
    """Let exchanges go on that were paid, and call off those that were not in time.

    One exchange that cannot go on does not keep the others from it.
    """
    with host.database.writer():
        due = to_follow(timezone.now()).values_list("pk", flat=True)
        for exchange_id in list(due[:EXCHANGE_BATCH]):
            try:
                follow_exchange(exchange_id=exchange_id)
            except (DatabaseError, HostError):
                logger.exception("Exchange %s could not go on.", exchange_id)
        swept(FOLLOW_EXCHANGES, at=timezone.now())


@shared_task(name=SWEEP_FILES)
def sweep_files() -> None:
    """Delete new files that no return has: whoever uploaded them died on the way."""
    with host.database.writer():
        now = timezone.now()
        sweep_stored(now=now, since=(now - NEW_FILES).date())
        swept(SWEEP_FILES, at=timezone.now())


@shared_task(name=SWEEP_EXPORTS)
def sweep_exports() -> None:
    """Begin exports anew whose workers died, and delete old ones with their files."""
    with host.database.writer():
        exports.sweep_exports(now=timezone.now())
        swept(SWEEP_EXPORTS, at=timezone.now())


@shared_task(name=SEND_GUEST_LINK)
def send_guest_link(number: int, email: str, language: str) -> None:
    """Mail a link into the portal to whoever ordered; nothing where nobody did."""
    with host.database.writer():
        mail_guest_link(number=number, email=email, language=language)


@shared_task(name=SETTLE_DECLARATION)
def settle_declaration(declaration_id: str) -> None:
    """Look for the order that a guest withdrew from, and do as they declared."""
    with host.database.writer():
        again = addresses.address_of("withdraw")
        guests.settle_declaration(declaration_id=UUID(declaration_id), again_url=again)


@shared_task(name=SWEEP_DECLARATIONS)
def sweep_declarations() -> None:
    """Queue withdrawals of guests that no worker came to: their message was lost."""
    with host.database.writer():
        now = timezone.now()
        left = guests.left_behind(now - LEFT_BEHIND_AFTER)
        for declaration_id in left.values_list("pk", flat=True)[:SWEEP_BATCH]:
            settle_declaration.delay(str(declaration_id))
        swept(SWEEP_DECLARATIONS, at=now)


@shared_task(name=PRUNE_PORTAL)
def prune_portal() -> None:
    """Forget links that expired, counters whose hour is over, and drafts that rest."""
    with host.database.writer():
        now = timezone.now()
        links.prune_links(now)
        prune_counters(now)
        prune_drafts(now)
        swept(PRUNE_PORTAL, at=now)


@shared_task(name=EXPIRE_UNSENT)
def expire_unsent_returns() -> None:
    """Remind customers who have sent nothing, and expire what is never sent.

    One return that cannot be ended does not keep the others from it.
    """
    with host.database.writer():
        now = timezone.now()
        for request_id in unsent(now, "remind", limit=SWEEP_BATCH):
            _end(remind_of, request_id)
        for request_id in unsent(now, "expire", limit=SWEEP_BATCH):
            _end(expire_unsent, request_id)
        swept(EXPIRE_UNSENT, at=now)


def _end(step: Callable[..., None], request_id: UUID) -> None:
    try:
        step(request_id=request_id)
    except (DatabaseError, HostError):
        logger.exception("Return %s could not be ended.", request_id)


@shared_task(name=SEND_MAIL)
def send_mail(mail_id: str) -> None:
    """Send one mail; see :mod:`saleor_returns.mails.send`."""
    with host.database.writer():
        mail_sending.send_mail(mail_id=UUID(mail_id))


@shared_task(name=SWEEP_MAILS)
def sweep_mails() -> None:
    """Queue mails that no task has sent: its message was lost, or it failed before."""
    with host.database.writer():
        now = timezone.now()
        left = due_mails(now - LEFT_BEHIND_AFTER).values_list("pk", flat=True)
        for mail_id in left[:MAIL_BATCH]:
            send_mail.delay(str(mail_id))
        swept(SWEEP_MAILS, at=now)
