"""What makes a payment impossible, each with its code and the largest amount."""

from decimal import Decimal

from ..domain.money import is_exact
from ..errors import ErrorCode, Problem, ReturnsError, refuse
from ..facts.proposal import Proposal
from ..models import ReturnRequest
from .idempotency import check_key
from .inputs import Payment
from .text_checks import check_text


def check_shape(payment: Payment, key: str | None) -> None:
    """What can be said without looking at the return.

    Raises:
        ReturnsError: ``amount_negative``, ``too_long``, ``invalid``.
    """
    problems = check_key(key) + check_text(payment.reason, "reason")
    if payment.amount is not None and payment.amount < 0:
        problems.append(
            Problem(
                ErrorCode.AMOUNT_NEGATIVE,
                f"The amount is {payment.amount}; it must be 0 or more.",
                field="amount",
            )
        )
    if problems:
        raise ReturnsError(*problems)


def choose_amount(
    request: ReturnRequest, proposal: Proposal, payment: Payment
) -> Decimal:
    """The amount to pay: the proposed one, or what staff chose within it.

    Raises:
        ReturnsError: ``native_conflict``, ``nothing_to_reimburse``,
            ``no_refundable_payment``, ``amount_above_refundable``,
            ``amount_above_proposed``, ``amount_precision``,
            ``amount_reason_required``.
    """
    if not proposal.lines and not (proposal.blocked and payment.settles_blocked):
        raise _nothing(request, proposal)
    amount = proposal.amount if payment.amount is None else payment.amount
    if not is_exact(amount, proposal.currency):
        raise _above(
            ErrorCode.AMOUNT_PRECISION,
            f"{amount} has more digits than {proposal.currency} has.",
            proposal,
        )
    if amount and not proposal.refundable:
        raise refuse(
            ErrorCode.NO_REFUNDABLE_PAYMENT,
            "No payment of the order can give anything back: it was paid outside the "
            "shop, or all of it went back. Pay outside, then reimburse 0 with a reason.",
            field="id",
            amount=proposal.refundable,
        )
    if amount > proposal.refundable:
        raise _above(
            ErrorCode.AMOUNT_ABOVE_REFUNDABLE,
            f"{amount} asked; the order's payments can give {proposal.refundable} back.",
            proposal,
        )
    if amount > proposal.amount:
        raise _above(
            ErrorCode.AMOUNT_ABOVE_PROPOSED,
            f"{amount} asked; the accepted units are worth {proposal.amount}.",
            proposal,
        )
    if amount < proposal.amount and not payment.reason.strip():
        raise refuse(
            ErrorCode.AMOUNT_REASON_REQUIRED,
            f"Say why less than {proposal.amount} is paid.",
            field="reason",
            amount=proposal.amount,
        )
    return amount


def _nothing(request: ReturnRequest, proposal: Proposal) -> ReturnsError:
    if proposal.blocked:
        return ReturnsError(
            *(
                Problem(
                    ErrorCode.NATIVE_CONFLICT,
                    "Staff returned or refunded these units in the order itself; they "
                    "are not paid again. Reimburse 0 with a reason to settle them.",
                    field="id",
                    line=line,
                )
                for line in proposal.blocked
            )
        )
    return refuse(
        ErrorCode.NOTHING_TO_REIMBURSE,
        f"Return {request.number} has no accepted unit that is not paid for.",
        field="id",
    )


def _above(code: ErrorCode, message: str, proposal: Proposal) -> ReturnsError:
    return refuse(code, message, field="amount", amount=proposal.maximum)
