"""Celery tasks: thin, idempotent, safe on any number of workers.

Celery looks for them here.
"""

from .files import run_backtest, run_export, sweep_exports, sweep_files
from .mails import send_mail, sweep_mails
from .portal import (
    prune_portal,
    send_guest_link,
    settle_declaration,
    sweep_declarations,
)
from .refunds import (
    pay_when_due,
    reconcile_refunds,
    send_credit_notice,
    send_refund,
    watch_due_refunds,
)
from .returns import expire_unsent_returns, follow_exchanges, note_native_conflicts
from .telling import dispatch_outbox, retrigger_deliveries, sweep_outbox
from .work import SCHEDULE

__all__ = [
    "SCHEDULE",
    "dispatch_outbox",
    "expire_unsent_returns",
    "follow_exchanges",
    "note_native_conflicts",
    "pay_when_due",
    "prune_portal",
    "reconcile_refunds",
    "retrigger_deliveries",
    "run_backtest",
    "run_export",
    "send_credit_notice",
    "send_guest_link",
    "send_mail",
    "send_refund",
    "settle_declaration",
    "sweep_declarations",
    "sweep_exports",
    "sweep_files",
    "sweep_mails",
    "sweep_outbox",
    "watch_due_refunds",
]
