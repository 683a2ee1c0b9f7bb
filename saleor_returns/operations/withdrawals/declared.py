"""What a customer declares, checked: a withdrawal is refused for nothing but its form."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from ipaddress import ip_address
from typing import Any
from uuid import UUID

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.timezone import localdate

from ...domain.withdrawal import Declaration, DeclaredItem
from ...errors import ErrorCode, Problem, ReturnsError
from ...facts.sold_names import name_ordered
from ..idempotency import check_key
from ..text_checks import check_text

NAME_LENGTH = 250
EMAIL_LENGTH = 254


@dataclass(frozen=True, slots=True)
class Declared:
    """What somebody declares. Without ``lines`` they mean the whole contract.

    ``lines`` are units by order line. ``in_words``: some items are meant, and only the
    ``comment`` says which. ``email`` is where the acknowledgement goes; name, address and
    ``language`` default to those of the order.
    """

    order_id: UUID
    lines: Mapping[UUID, int] | None = None
    name: str = ""
    email: str = ""
    comment: str = ""
    in_words: bool = False
    language: str = ""
    address_family: str = ""


def address_family(address: str) -> str:
    """By which kind of address it came; the address itself is nobody's business."""
    try:
        return f"ipv{ip_address(address).version}"
    except ValueError:
        return ""


def check_form(declared: Declared, key: str | None) -> None:
    """What can be said without the order.

    Raises:
        ReturnsError: ``required``, ``too_long``, ``invalid``.
    """
    problems = check_key(key)
    problems += check_text(declared.comment, "comment")
    problems += check_text(declared.name, "name", limit=NAME_LENGTH)
    problems += check_text(declared.email, "email", limit=EMAIL_LENGTH)
    if declared.lines is not None and not declared.lines:
        message = "Name at least one line, or none for the whole order."
        problems.append(Problem(ErrorCode.REQUIRED, message, field="lines"))
    if declared.in_words and not declared.comment.strip():
        message = "Say which items are meant."
        problems.append(Problem(ErrorCode.REQUIRED, message, field="comment"))
    if declared.email and not problems:
        try:
            validate_email(declared.email)
        except ValidationError:
            message = "This is no e-mail address."
            problems.append(Problem(ErrorCode.INVALID, message, field="email"))
    if problems:
        raise ReturnsError(*problems)


def declaration_of(
    declared: Declared, order: Any, lines: Sequence[Any], *, name: str, at: datetime
) -> Declaration:
    """The declaration as it is kept.

    Raises:
        ReturnsError: ``line_not_in_order``, ``quantity_not_positive``,
            ``quantity_not_returnable`` for more units than were ordered, ``required``
            where nobody knows an address.
    """
    email = declared.email or order.user_email or ""
    problems = [] if email else [_no_address()]
    wanted = {} if declared.in_words else declared.lines
    if wanted is None:
        wanted = {line.pk: line.quantity for line in lines}
    elif wanted:
        problems += _wrong_lines(wanted, lines)
    if problems:
        raise ReturnsError(*problems)
    return Declaration(
        order_number=str(order.number),
        ordered_on=localdate(order.created_at).isoformat(),
        name=declared.name or name,
        email=email,
        whole=declared.lines is None and not declared.in_words,
        items=tuple(
            DeclaredItem(
                order_line=str(line.pk),
                name=name_ordered(line),
                sku=line.product_sku or "",
                quantity=wanted[line.pk],
            )
            for line in lines
            if line.pk in wanted
        ),
        comment=declared.comment,
        language=declared.language or order.language_code,
        declared_at=at.isoformat(),
    )


def _no_address() -> Problem:
    message = "Say where the acknowledgement is to be sent."
    return Problem(ErrorCode.REQUIRED, message, field="email")


def _wrong_lines(wanted: Mapping[UUID, int], lines: Sequence[Any]) -> list[Problem]:
    ordered = Counter({line.pk: line.quantity for line in lines})
    problems = []
    for pk, quantity in wanted.items():
        if pk not in ordered:
            code, message = ErrorCode.LINE_NOT_IN_ORDER, "It is not of this order."
            problems.append(Problem(code, message, field="orderLineId", line=pk))
        elif not 1 <= quantity <= ordered[pk]:
            code = (
                ErrorCode.QUANTITY_NOT_POSITIVE
                if quantity < 1
                else ErrorCode.QUANTITY_NOT_RETURNABLE
            )
            message = f"{quantity} units declared; {ordered[pk]} were ordered."
            problems.append(
                Problem(code, message, field="quantity", line=pk, quantity=ordered[pk])
            )
    return problems
