"""Codes by which whoever was given goods of an order returns them, without the buyer."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from uuid import UUID

from django.apps import apps
from django.db import transaction
from django.utils import timezone

from ... import host
from ...errors import ErrorCode, Problem, ReturnsError, refuse
from ...facts.gift_units import holding
from ...host.contract import Actor
from ...models import GiftCode

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without what is easily taken for something else on paper."""
LENGTH = 12
GROUP = 4


@dataclass(frozen=True, slots=True)
class NewCode:
    """``text`` is told here and never again."""

    code: GiftCode
    text: str


def create_gift_code(
    *, order_id: UUID, lines: Mapping[UUID, int], actor: Actor
) -> NewCode:
    """A code for units of some lines of an order; without ``lines`` for all of it.

    Raises:
        ReturnsError: ``order_not_found``, ``line_not_in_order``,
            ``quantity_not_positive``, ``quantity_not_returnable``.
    """
    with transaction.atomic():
        order = host.orders.lock(order_id)
        if order is None:
            message = "There is no such order."
            raise refuse(ErrorCode.ORDER_NOT_FOUND, message, field="orderId")
        rows = apps.get_model("order", "OrderLine").objects.filter(order=order)
        ordered = dict(rows.values_list("pk", "quantity"))
        wanted = dict(lines) or ordered
        problems = [
            problem
            for pk, units in wanted.items()
            if (problem := _problem(pk, units, ordered)) is not None
        ]
        if problems:
            raise ReturnsError(*problems)
        text = "".join(secrets.choice(ALPHABET) for _place in range(LENGTH))
        code = GiftCode.objects.create(
            code_hash=_hashed(text),
            order=order,
            lines={str(pk): units for pk, units in wanted.items()},
            created_at=timezone.now(),
            user=actor.user,
            app=actor.app,
        )
    return NewCode(code, shown(text))


def find_gift_code(text: str) -> GiftCode | None:
    """The code that somebody entered, however they spaced it, while it holds."""
    plain = "".join(text.upper().split()).replace("-", "")
    holds = holding(timezone.now())
    return GiftCode.objects.filter(holds, code_hash=_hashed(plain)).first()


def end_gift_code(*, code_id: UUID) -> GiftCode:
    """Let a code open nothing any more. What was asked for with it goes on.

    Raises:
        ReturnsError: ``not_found``; ``invalid_state`` where it was ended before.
    """
    with transaction.atomic():
        order_ids = GiftCode.objects.filter(pk=code_id).values_list("order", flat=True)
        order_id = order_ids.first()
        # Whoever asks for a return with the code holds the order, too.
        if order_id is None or host.orders.lock(order_id) is None:
            message = "There is no such gift code."
            raise refuse(ErrorCode.NOT_FOUND, message, field="id")
        code = GiftCode.objects.get(pk=code_id)
        if code.ended_at is not None:
            message = "The gift code was ended before."
            raise refuse(ErrorCode.INVALID_STATE, message, field="id")
        code.ended_at = timezone.now()
        code.save(update_fields=("ended_at",))
        return code


def shown(text: str) -> str:
    """In groups, as it is printed: ``7K3M-PQ2X-HV9T``."""
    return "-".join(text[at : at + GROUP] for at in range(0, len(text), GROUP))


def _problem(pk: UUID, units: int, ordered: Mapping[UUID, int]) -> Problem | None:
    if pk not in ordered:
        message = "The line is not part of this order."
        return Problem(ErrorCode.LINE_NOT_IN_ORDER, message, field="lines", line=pk)
    most = ordered[pk]
    if units < 1:
        code, message = ErrorCode.QUANTITY_NOT_POSITIVE, "Name at least one unit."
    elif units > most:
        code = ErrorCode.QUANTITY_NOT_RETURNABLE
        message = f"{units} units named; {most} were ordered."
    else:
        return None
    return Problem(code, message, field="quantity", line=pk, quantity=most)


def _hashed(text: str) -> str:
    return sha256(text.encode(errors="replace")).hexdigest()
