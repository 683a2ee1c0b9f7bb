"""Withdraw from a contract: kept, acknowledged, and a return made of it where one can be.

A declaration that cannot become a return (nothing was shipped yet, the units are gone)
is kept and acknowledged all the same, and is for staff to look at.
"""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from django.db import IntegrityError
from django.utils import timezone

from ... import host
from ...domain.withdrawal import Declaration
from ...errors import ErrorCode, refuse
from ...facts.addresses import names_at
from ...facts.orders import read_order
from ...facts.policies import rules_for
from ...facts.policy.needs import needs_of
from ...host.contract import SYSTEM, Actor
from ...models import Withdrawal
from ..idempotency import digest, key_reused
from ..request import may_ask
from ..transactions import one_transaction, tried_again
from .declared import Declared, check_form, declaration_of
from .returning import Becomes, return_of
from .tell import acknowledge


@tried_again
def withdraw(
    *,
    declared: Declared,
    actor: Actor,
    idempotency_key: str | None = None,
    is_guest: bool = False,
    declared_at: datetime | None = None,
) -> Withdrawal:
    """Take a declaration of withdrawal; a return is approved where the right is there.

    Customers may withdraw from their own orders; ``is_guest``: the caller has seen that
    the order is theirs, by a token. Whether staff or an App may is for the caller to
    check. ``declared_at``: when it was confirmed, where that was before now. Nothing of
    what was declared is ever changed.

    Raises:
        ReturnsError: ``order_not_found``, or what is wrong with the form, see
            :mod:`.declared`; ``idempotency_key_reused``.
    """
    check_form(declared, idempotency_key)
    try:
        with one_transaction():
            return _withdraw(declared, actor, idempotency_key, is_guest, declared_at)
    except IntegrityError as error:
        if "returns_withdrawal_idempotency" not in str(error):
            raise
        raise key_reused() from error


def _withdraw(
    declared: Declared,
    actor: Actor,
    key: str | None,
    is_guest: bool,
    declared_at: datetime | None,
) -> Withdrawal:
    order = host.orders.lock(declared.order_id)
    if order is None or not (is_guest or may_ask(actor, order)):
        message = "There is no such order."
        raise refuse(ErrorCode.ORDER_NOT_FOUND, message, field="orderId")
    scope = f"{actor.key}@{order.pk}" if is_guest else actor.key
    content = digest(_plain(declared))
    known = _known(scope, key)
    if known is not None:
        if known.input_digest != content:
            raise key_reused()
        return known
    now = declared_at or timezone.now()
    rules = rules_for(order.channel_id, order.created_at)
    snapshot = read_order(order, needs=needs_of([rules.document]))
    declaration = declaration_of(
        declared,
        order,
        snapshot.lines,
        name=" ".join(filter(None, names_at(order.billing_address_id))),
        at=now,
    )
    becomes = return_of(
        declaration, snapshot, rules, actor=SYSTEM if is_guest else actor, at=now
    )
    withdrawal = _store(
        declaration,
        becomes,
        order=order,
        actor=actor.kind,
        user=actor.user,
        app=actor.app,
        address_family=declared.address_family,
        idempotency_scope=scope,
        idempotency_key=key,
        input_digest=content,
        declared_at=now,
    )
    acknowledge(withdrawal, order)
    return withdrawal


def _plain(declared: Declared) -> dict[str, Any]:
    """What was declared, whatever network it came from."""
    lines = declared.lines
    return {
        **asdict(declared),
        "address_family": "",
        "lines": lines and {str(pk): units for pk, units in lines.items()},
    }


def _known(scope: str, key: str | None) -> Withdrawal | None:
    if key is None:
        return None
    rows = Withdrawal.objects.filter(idempotency_scope=scope, idempotency_key=key)
    return rows.first()


def _store(
    declaration: Declaration, becomes: Becomes, *, order: Any, **identity: Any
) -> Withdrawal:
    return Withdrawal.objects.create(
        order=order,
        channel_id=order.channel_id,
        request=becomes.request,
        outcome=becomes.outcome,
        in_time=becomes.in_time,
        period_ended_at=becomes.period_ended_at,
        problems=list(becomes.problems),
        content=declaration.model_dump(mode="json"),
        content_digest=declaration.digest,
        **identity,
    )
