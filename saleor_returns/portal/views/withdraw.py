"""Withdraw from the contract of an order, in two steps and without a reason.

Directive 2011/83/EU, article 11a: a function that is there for all of the period, labelled
“withdraw from contract here”, by which consumers say what they mean, and which they send by
“confirm withdrawal”. Nothing is kept before that.
"""

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _

from ...domain.withdrawal import WithdrawalOutcome, clocks
from ...errors import ErrorCode, Problem, ReturnsError
from ...links import withdrawal_url
from ...models import Withdrawal
from ...operations.withdrawals.declared import Declared, check_form
from ...operations.withdrawals.withdraw import withdraw
from ..entrance import with_order
from ..pages import go, not_found, render
from ..returning import Item, returning
from ..visit import Visit, client_address
from ..wording import problem_in_words

WHOLE, PARTS = "whole", "parts"
FIELDS = {"name": 250, "email": 254, "comment": 2000}
"""What may be written, and how much of it is read."""

type Errors = dict[str, str]


@dataclass(frozen=True, slots=True)
class Form:
    """What the visitor filled in, as far as it can be read. ``units`` by order line."""

    scope: str
    texts: Mapping[str, str]
    units: Mapping[UUID, int]
    key: str

    @property
    def lines(self) -> Mapping[UUID, int] | None:
        return None if self.scope == WHOLE else self.units


def begin(visit: Visit) -> HttpResponse:
    """Step one. Who has shown no order finds it first, and comes back by a link."""
    if visit.order is None:
        return go("withdraw-find")
    if visit.is_gift:
        return not_found(visit)
    items = returning(visit).items
    form = _form(visit, items)
    if not visit.is_post or "change" in visit.request.POST:
        return _asked(visit, items, form, {})
    errors = _errors(visit, form)
    if errors:
        return _asked(visit, items, form, errors)
    return _to_confirm(visit, items, form)


@with_order
def confirm(visit: Visit) -> HttpResponse:
    """Step two: it is declared; sent twice it is one declaration."""
    if visit.is_gift:
        return not_found(visit)
    if not visit.is_post:
        return go("withdraw")
    items = returning(visit).items
    form = _form(visit, items)
    errors = _errors(visit, form)
    if errors:
        return _asked(visit, items, form, errors)
    try:
        made = withdraw(
            declared=_declared(visit, form),
            actor=visit.actor,
            idempotency_key=form.key,
        )
    except ReturnsError as error:
        told = {problem_in_words(problem) for problem in error.problems}
        return _asked(visit, items, form, {"all": " ".join(sorted(told))})
    return go("withdrawal", made.pk)


@with_order
def declared(visit: Visit, key: UUID) -> HttpResponse:
    """What was declared, when, and what comes of it."""
    if visit.is_gift:
        return not_found(visit)
    rows = Withdrawal.objects.select_related("request", "channel")
    made = rows.filter(pk=key, order=visit.order).first()
    if made is None:
        return not_found(visit)
    return render(
        visit,
        "withdrawal.html",
        made=made,
        declaration=made.declaration,
        at=visit.language.moment(timezone.localtime(made.declared_at)),
        until=clocks(made.declared_at),
        is_accepted=made.outcome == WithdrawalOutcome.ACCEPTED,
        is_declined=made.outcome == WithdrawalOutcome.DECLINED,
        document=withdrawal_url(made),
    )


def _form(visit: Visit, items: list[Item]) -> Form:
    given = visit.request.POST
    texts = {name: given.get(name, "").strip()[:most] for name, most in FIELDS.items()}
    units = {}
    for item in items:
        text = given.get(f"quantity-{item.pk}", "")
        if text.isascii() and text.isdigit() and int(text[:6]) > 0:
            units[item.pk] = int(text[:6])
    scope = PARTS if given.get("scope") == PARTS else WHOLE
    return Form(scope, texts, units, given.get("key", "")[:64] or uuid4().hex)


def _errors(visit: Visit, form: Form) -> Errors:
    if form.lines is not None and not form.lines:
        return {"parts": _("Choose the items, or withdraw from the whole order.")}
    try:
        check_form(_declared(visit, form), form.key)
    except ReturnsError as error:
        return {
            problem.field or "all": _in_words(problem) for problem in error.problems
        }
    return {}


def _in_words(problem: Problem) -> str:
    if problem.field == "email":
        return _("Write your whole e-mail address, such as zoe@example.com.")
    if problem.code == ErrorCode.TOO_LONG:
        return _("This text is too long.")
    return _("This text holds characters that cannot be kept.")


def _declared(visit: Visit, form: Form) -> Declared:
    return Declared(
        order_id=visit.order.pk,
        lines=form.lines,
        language=visit.code,
        address_family=_family(client_address(visit.request)),
        **form.texts,
    )


def _family(address: str) -> str:
    """By which kind of address it came; the address itself is nobody's business."""
    try:
        return f"ipv{ipaddress.ip_address(address).version}"
    except ValueError:
        return ""


def _asked(visit: Visit, items: list[Item], form: Form, errors: Errors) -> HttpResponse:
    rows = [{"item": item, "units": form.units.get(item.pk, 0)} for item in items]
    return render(
        visit,
        "withdraw.html",
        status=400 if errors else 200,
        rows=rows,
        form=form,
        errors=errors,
    )


def _to_confirm(visit: Visit, items: list[Item], form: Form) -> HttpResponse:
    chosen: list[dict[str, Any]] = [
        {"item": item, "units": units}
        for item in items
        if (units := _meant(form, item))
    ]
    return render(visit, "withdraw_confirm.html", rows=chosen, form=form)


def _meant(form: Form, item: Item) -> int:
    if form.lines is None:
        return int(item.line.quantity)
    return form.lines.get(item.pk, 0)
