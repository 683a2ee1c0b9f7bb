"""Words of the portal for what operations and the policy say in codes."""

import re
from collections.abc import Callable

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from ..domain.lifecycle import Resolution
from ..domain.policy.effects import Method
from ..errors import ErrorCode, Problem

BYTES_IN_MB = 2**20
NUMBER = re.compile(r"\s*#?\s*([0-9]{1,9})\s*")


def order_number(text: str) -> int | None:
    """The number that somebody wrote, as it stands in mails or without the sign."""
    found = NUMBER.fullmatch(text)
    return int(found.group(1)) if found else None


def resolution_name(resolution: str) -> str:
    names = {
        Resolution.ORIGINAL_PAYMENT: _("Money back"),
        Resolution.STORE_CREDIT: _("Store credit"),
        Resolution.EXCHANGE: _("Exchange for another size or colour"),
        Resolution.REPLACEMENT: _("The same item, new"),
        Resolution.KEEP_ITEM: _("Keep it and get a part of the money back"),
        Resolution.REPAIR: _("Repair"),
        Resolution.NONE: _("Give it back for nothing"),
    }
    return names[Resolution(resolution)]


def resolution_hint(resolution: str) -> str:
    hints = {
        Resolution.ORIGINAL_PAYMENT: _("The way that you paid."),
        Resolution.STORE_CREDIT: _("A gift card for your next order."),
        Resolution.EXCHANGE: _("We keep the new one for you as soon as we agree."),
        Resolution.REPLACEMENT: _("We send it again, at no charge."),
        Resolution.KEEP_ITEM: _("You send nothing back."),
        Resolution.REPAIR: _("You send it, we repair it and send it back."),
        Resolution.NONE: "",
    }
    return hints[Resolution(resolution)]


def method_name(method: str) -> str:
    names = {
        Method.CARRIER_LABEL: _("With a label from us"),
        Method.OWN_CARRIER: _("With a carrier of your choice"),
        Method.DROP_OFF: _("Hand it in at a parcel shop"),
        Method.PICKUP: _("Have it picked up"),
        Method.IN_STORE: _("Bring it to one of our shops"),
    }
    return names[Method(method)]


def method_hint(method: str) -> str:
    hints = {
        Method.CARRIER_LABEL: _("You need a printer for the label."),
        Method.OWN_CARRIER: _("You choose and pay the carrier; keep the receipt."),
        Method.DROP_OFF: _("No printer needed: show the code of your return."),
        Method.PICKUP: _("No printer needed: the driver has the label."),
        Method.IN_STORE: _("No parcel and no printer needed."),
    }
    return hints[Method(method)]


def problem_in_words(problem: Problem) -> str:
    """What a customer can do about it; a code that nobody expects asks for help."""
    tell = PROBLEMS.get(problem.code)
    if tell is not None:
        return tell(problem)
    return _("That could not be done. Please try again, or ask our customer service.")


def _too_large(problem: Problem) -> str:
    most = (problem.quantity or 0) // BYTES_IN_MB
    return _("The photo is too large; at most %(most)s MB are taken.") % {"most": most}


def _quantity(problem: Problem) -> str:
    left = problem.quantity or 0
    return ngettext(
        "Only %(number)s of the items can still be returned.",
        "Only %(number)s of the items can still be returned.",
        left,
    ) % {"number": left}


PROBLEMS: dict[ErrorCode, Callable[[Problem], str]] = {
    ErrorCode.FILE_TOO_LARGE: _too_large,
    ErrorCode.IMAGE_TOO_LARGE: lambda problem: _(
        "The photo has too many pixels. Please make it smaller."
    ),
    ErrorCode.FILE_NOT_AN_IMAGE: lambda problem: _(
        "This file is no photo that we can read. JPEG, PNG and WebP are taken."
    ),
    ErrorCode.TOO_MANY_FILES: lambda problem: _("There are too many photos."),
    ErrorCode.NO_PRIVATE_STORAGE: lambda problem: _(
        "Photos cannot be taken right now. Please go on without them."
    ),
    ErrorCode.QUANTITY_NOT_RETURNABLE: _quantity,
    ErrorCode.ALREADY_RETURNED: lambda problem: _(
        "An item is already returned or part of another return."
    ),
    ErrorCode.VARIANT_SOLD_OUT: lambda problem: _(
        "What you chose instead has just sold out. Please choose something else."
    ),
    ErrorCode.VARIANT_NOT_AVAILABLE: lambda problem: _(
        "What you chose instead is not sold any more. Please choose something else."
    ),
    ErrorCode.RESOLUTION_NOT_ALLOWED: lambda problem: _(
        "This solution is no longer offered. Please choose another one."
    ),
    ErrorCode.METHOD_NOT_ALLOWED: lambda problem: _(
        "This way to send it back is no longer offered. Please choose another one."
    ),
    ErrorCode.REASON_NOT_APPLICABLE: lambda problem: _(
        "This reason does not fit the item. Please choose another one."
    ),
    ErrorCode.ANSWER_REQUIRED: lambda problem: _("Please answer all questions."),
    ErrorCode.INVALID_STATE: lambda problem: _(
        "The return has moved on, so this is not possible any more."
    ),
    ErrorCode.ORDER_NOT_PAID: lambda problem: _("Nothing is paid for this order yet."),
    ErrorCode.ORDER_NOT_FULFILLED: lambda problem: _(
        "Nothing of this order has been shipped yet."
    ),
    ErrorCode.ORDER_CANCELED: lambda problem: _("The order was canceled."),
}
"""A function each: the language is that of whoever reads it."""
