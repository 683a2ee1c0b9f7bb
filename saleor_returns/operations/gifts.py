"""What whoever was given goods may ask for: store credit, and of these goods alone."""

from ..domain.lifecycle import RequestKind, Resolution
from ..errors import ErrorCode, Problem, ReturnsError
from ..facts.gift_units import gift_units
from ..host.contract import Actor
from ..models import GiftCode
from .inputs import Wanted

GIVEN = (Resolution.STORE_CREDIT,)


def check_gift(wanted: Wanted, actor: Actor) -> None:
    """Hold a wish against the gift code that it comes with; the order's row is locked.

    Raises:
        ReturnsError: ``invalid`` for another kind of return, ``required`` without an
            address, ``line_not_in_order`` and ``quantity_not_returnable`` for goods that
            the code is not for, ``resolution_not_allowed``.
    """
    if actor.gift_code_id is None:
        return
    code = GiftCode.objects.get(pk=actor.gift_code_id)
    problems = []
    if wanted.kind != RequestKind.GIFT:
        message = "With a gift code a gift is returned."
        problems.append(Problem(ErrorCode.INVALID, message, field="kind"))
    if not wanted.contact_email:
        message = "Say where the gift card is to be sent."
        problems.append(Problem(ErrorCode.REQUIRED, message, field="contactEmail"))
    left = gift_units(code)
    for row in wanted.lines:
        if row.order_line_id not in left:
            error, most = ErrorCode.LINE_NOT_IN_ORDER, 0
        else:
            error, most = ErrorCode.QUANTITY_NOT_RETURNABLE, left[row.order_line_id]
        if row.quantity > most:
            message = f"The gift code is for {most} units."
            problems.append(
                Problem(
                    error,
                    message,
                    field="quantity",
                    line=row.order_line_id,
                    quantity=most,
                )
            )
        if (row.resolution or wanted.resolution) not in GIVEN:
            problems.append(
                Problem(
                    ErrorCode.RESOLUTION_NOT_ALLOWED,
                    "Gifts are returned for store credit.",
                    field="resolution",
                    line=row.order_line_id,
                    accepted=GIVEN,
                )
            )
    if problems:
        raise ReturnsError(*problems)
