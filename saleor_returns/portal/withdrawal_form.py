"""Read the form of a withdrawal, and say in plain words what is wrong with it."""

from dataclasses import replace
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import QueryDict
from django.utils.translation import gettext as _

from ..conf import settings
from ..domain.text import is_storable
from ..operations.withdrawals.declared import EMAIL_LENGTH, NAME_LENGTH
from .visit import Visit
from .withdrawing import Filled
from .wording import order_number

type Errors = dict[str, str]
WHOLE, SOME = "whole", "some"
CUT = 10_000
"""Of a text that is refused anyway no more is shown again."""


def read(visit: Visit, lines: list[Any]) -> tuple[Filled, Errors]:
    """What was written, and what is wrong with it by the name of the field."""
    form = visit.request.POST
    filled = Filled(
        name=_text(form, "name"),
        email=_text(form, "email"),
        whole=form.get("what") == WHOLE,
    )
    if visit.order is None:
        filled = replace(
            filled, number=_text(form, "number")[:40], words=_text(form, "words")
        )
    else:
        filled = replace(
            filled,
            order=str(visit.order.pk),
            number=str(visit.order.number),
            units={
                str(row.pk): form.get(f"quantity-{row.pk}", "")[:9].strip() or "0"
                for row in lines
            },
            comment=_text(form, "comment"),
        )
    errors = _name(filled)
    if visit.order is None and order_number(filled.number) is None:
        errors["number"] = _("An order number has digits only, such as 1042.")
    errors |= _email(filled)
    if form.get("what") not in (WHOLE, SOME):
        errors["what"] = _("Say whether you mean the whole order.")
    elif not filled.whole:
        errors |= _words(filled) if visit.order is None else _units(filled, lines)
    if filled.comment and (wrong := _wrong(filled.comment)):
        errors["comment"] = wrong
    return filled, errors


def _text(form: QueryDict, name: str) -> str:
    return form.get(name, "").strip()[:CUT]


def _name(filled: Filled) -> Errors:
    if not filled.name:
        return {"name": _("Write your name.")}
    if len(filled.name) > NAME_LENGTH or not is_storable(filled.name):
        told = _("Write your name in at most %(most)s characters.")
        return {"name": told % {"most": NAME_LENGTH}}
    return {}


def _email(filled: Filled) -> Errors:
    try:
        validate_email(filled.email)
        is_email = is_storable(filled.email) and len(filled.email) <= EMAIL_LENGTH
    except ValidationError:
        is_email = False
    if is_email:
        return {}
    message = _("Write your whole e-mail address, such as zoe@example.com.")
    return {"email": message}


def _words(filled: Filled) -> Errors:
    wrong = _wrong(filled.words)
    if not filled.words:
        wrong = _("Write which items you mean.")
    return {"words": wrong} if wrong else {}


def _wrong(text: str) -> str:
    most = settings.COMMENT_MAX_LENGTH
    if len(text) > most or not is_storable(text):
        return _("Write at most %(most)s characters.") % {"most": most}
    return ""


def _units(filled: Filled, lines: list[Any]) -> Errors:
    errors, chosen = {}, 0
    for row in lines:
        text = filled.units[str(row.pk)]
        units = int(text) if text.isascii() and text.isdigit() else None
        if units is None or units > row.quantity:
            errors[f"quantity-{row.pk}"] = _(
                "%(item)s: choose a number from 0 to %(most)s."
            ) % {"item": row.product_name, "most": row.quantity}
        chosen += units or 0
    if not errors and not chosen:
        errors["what"] = _("Choose at least one item.")
    return errors
