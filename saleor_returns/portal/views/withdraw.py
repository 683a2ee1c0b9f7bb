"""Withdraw from a contract in two steps: declare it, then confirm it.

Directive 2011/83/EU, article 11a: with an order that the visitor has shown, or, for
guests, with what they write; nothing is kept before it is confirmed.
"""

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.apps import apps
from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ...errors import ReturnsError
from ...facts.sold_names import name_ordered
from ...models import GuestDeclaration
from ...operations.portal.throttle import WITHDRAW, WITHDRAW_FROM_OWN, allowed
from ...operations.withdrawals.declared import Declared, address_family
from ...operations.withdrawals.guests import declare_as_guest
from ...operations.withdrawals.withdraw import withdraw as withdraw_from_order
from .. import speech
from ..pages import go, not_found, render
from ..visit import CHANNEL, Visit, client_address
from ..withdrawal_form import Errors, read
from ..withdrawing import Filled, blank, opened, sealed, sent_token
from ..wording import order_number, problem_in_words
from .find import too_many


def withdraw(visit: Visit) -> HttpResponse:
    """The form; what was declared before comes back to be changed."""
    if visit.is_gift:
        return not_found(visit)
    filled = _of(visit, "sealed") if visit.is_post else None
    return _form(visit, filled or blank(visit), {})


def confirm(visit: Visit) -> HttpResponse:
    """The whole declaration once more; with the button it is made."""
    if visit.is_gift:
        return not_found(visit)
    if not visit.is_post:
        return go("withdraw")
    if "sealed" in visit.request.POST:
        return _confirmed(visit)
    lines = _lines(visit)
    filled, errors = read(visit, lines)
    if errors:
        return _form(visit, filled, errors)
    filled = replace(filled, language=speech.chosen(visit.request) or "")
    return render(
        visit,
        "withdraw_confirm.html",
        filled=filled,
        items=_declared(filled, lines),
        sealed=sealed(filled),
        languages=(),
    )


def _confirmed(visit: Visit) -> HttpResponse:
    filled = opened(visit.request.POST["sealed"])
    if filled is None:
        message = _("This page was open for too long. Please look at it once more.")
        return _form(visit, blank(visit), {"all": message})
    if not filled.order:
        return _by_guest(visit, filled)
    if visit.order is None or filled.order != str(visit.order.pk):
        return go("find", query="ended=1")
    return _of_order(visit, filled)


def _of_order(visit: Visit, filled: Filled) -> HttpResponse:
    address, now = client_address(visit.request), timezone.now()
    limits, key = WITHDRAW_FROM_OWN, filled.order
    if not allowed("withdraw-own", limits, address=address, now=now, order=key):
        return too_many(visit)
    declared = Declared(
        order_id=visit.order.pk,
        lines=filled.lines,
        name=filled.name,
        email=filled.email,
        comment=filled.comment,
        language=filled.language,
        address_family=address_family(address),
    )
    try:
        made = withdraw_from_order(
            declared=declared, actor=visit.actor, idempotency_key=filled.key
        )
    except ReturnsError as error:
        told = problem_in_words(error.problems[0])
        return _form(visit, filled, {"all": told})
    return go("withdrawal", made.pk, query="declared=1")


def _by_guest(visit: Visit, filled: Filled) -> HttpResponse:
    """What it is answered is the same whatever order there is, or not."""
    address, now = client_address(visit.request), timezone.now()
    number = order_number(filled.number) or 0
    who = {"email": filled.email, "number": str(number)}
    if not allowed("withdraw", WITHDRAW, address=address, now=now, **who):
        return too_many(visit)
    declare_as_guest(
        GuestDeclaration(
            id=UUID(filled.key),
            number=number,
            email=filled.email,
            name=filled.name,
            words="" if filled.whole else filled.words,
            language=filled.language or visit.code,
            chose=bool(filled.language),
            channel=visit.channel,
            address_family=address_family(address),
            declared_at=now,
        )
    )
    channel = f"&{CHANNEL}={visit.channel.slug}" if visit.channel else ""
    return go("withdrawal-sent", query=f"at={sent_token(now)}{channel}")


def _of(visit: Visit, name: str) -> Filled | None:
    """What comes back in a form, if it is about what the visitor sees now."""
    filled = opened(visit.request.POST.get(name, ""))
    own = str(visit.order.pk) if visit.order else ""
    return filled if filled is not None and filled.order == own else None


def _lines(visit: Visit) -> list[Any]:
    if visit.order is None:
        return []
    rows = apps.get_model("order", "OrderLine").objects.filter(order=visit.order)
    return [row for row in rows.order_by("created_at", "pk") if row.quantity]


def _declared(filled: Filled, lines: list[Any]) -> list[dict[str, Any]]:
    chosen = filled.lines
    units = {row.pk: row.quantity for row in lines} if chosen is None else chosen
    return [
        {"name": name_ordered(row), "quantity": units[row.pk]}
        for row in lines
        if row.pk in units
    ]


def _form(visit: Visit, filled: Filled, errors: Errors) -> HttpResponse:
    rows = [
        {
            "pk": row.pk,
            "name": name_ordered(row),
            "most": row.quantity,
            "units": range(row.quantity + 1),
            "chosen": filled.units.get(str(row.pk), "0"),
            "wrong": errors.get(f"quantity-{row.pk}"),
        }
        for row in _lines(visit)
    ]
    return render(
        visit,
        "withdraw.html",
        status=400 if errors else 200,
        filled=filled,
        rows=rows,
        errors=errors,
    )
