"""What makes a payment impossible, each with its code and the largest amount."""

from collections.abc import Sequence
from decimal import Decimal

from django.db.models import Max, Q

from ..domain.money import is_exact, quantize
from ..errors import ErrorCode, Problem, ReturnsError, refuse
from ..facts.proposal import Proposal
from ..models import ReturnRequest
from .chosen import Chosen
from .idempotency import check_key
from .inputs import Payment
from .text_checks import check_text

REFERENCE_MAX_LENGTH = 512


def check_shape(payment: Payment, key: str | None) -> None:
    """What can be said without looking at the return.

    Raises:
        ReturnsError: ``amount_negative``, ``too_long``, ``invalid``.
    """
    problems = check_key(key) + check_text(payment.reason, "reason")
    if payment.outside is not None:
        problems += check_text(payment.outside, "outside", limit=REFERENCE_MAX_LENGTH)
        if not payment.outside.strip():
            message = "Give the reference of the payment, such as a transfer's."
            problems.append(Problem(ErrorCode.REQUIRED, message, field="outside"))
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


def check_not_held(request: ReturnRequest, payment: Payment) -> None:
    """Refuse to pay by itself, and perhaps in vain again, what staff have canceled.

    Raises:
        ReturnsError: ``reimbursement_canceled``.
    """
    if payment.only_due and _was_canceled_last(request):
        raise refuse(
            ErrorCode.REIMBURSEMENT_CANCELED,
            "Staff canceled a reimbursement of this return, and decide how it is paid.",
            field="id",
        )


def _was_canceled_last(request: ReturnRequest) -> bool:
    """Whether staff have paid nothing since they canceled; whatever was held since."""
    rows = request.reimbursements.order_by()
    times = rows.aggregate(
        canceled=Max("canceled_at"),
        paid=Max("created_at", filter=Q(canceled_at=None)),
    )
    canceled, paid = times["canceled"], times["paid"]
    return canceled is not None and (paid is None or paid < canceled)


def choose(
    request: ReturnRequest, proposals: Sequence[Proposal], payment: Payment
) -> list[Chosen]:
    """What is paid of each proposal: as proposed, or what staff chose within it.

    Raises:
        ReturnsError: ``native_conflict``, ``nothing_to_reimburse``,
            ``resolution_required``, ``no_refundable_payment``,
            ``amount_above_refundable``, ``amount_above_proposed``,
            ``amount_precision``, ``amount_reason_required``, ``not_paid_outside``.
    """
    asked = [row for row in proposals if payment.resolution in (None, row.resolution)]
    owed = [
        row
        for row in asked
        if row.breakdown.shares
        or row.amount
        or (row.blocked and payment.settles_blocked)
    ]
    if not owed:
        raise _nothing(request, asked)
    if len(owed) > 1 and (payment.amount or payment.outside is not None):
        accepted = [row.resolution for row in owed]
        raise refuse(
            ErrorCode.RESOLUTION_REQUIRED,
            f"The return is paid in several ways: {', '.join(accepted)}. Say which one.",
            field="resolution",
            accepted=accepted,
        )
    return [_choose(row, payment) for row in owed]


def _choose(proposal: Proposal, payment: Payment) -> Chosen:
    outside = payment.outside is not None
    if outside and proposal.as_credit:
        raise refuse(
            ErrorCode.NOT_PAID_OUTSIDE,
            "Store credit is given by the shop itself. Change the resolution first.",
            field="outside",
        )
    amount = proposal.charged if payment.amount is None else payment.amount
    if not is_exact(amount, proposal.currency):
        raise _above(
            ErrorCode.AMOUNT_PRECISION,
            f"{amount} has more digits than {proposal.currency} has.",
            proposal,
        )
    available = proposal.held if outside else proposal.available
    if amount and not available:
        raise refuse(
            ErrorCode.NO_REFUNDABLE_PAYMENT,
            "No payment of the order can give anything back: it was paid outside the "
            "shop, or all of it went back. Where it was paid outside, pay outside too "
            "and record that.",
            field="id",
            amount=available,
        )
    if amount > available:
        raise _above(
            ErrorCode.AMOUNT_ABOVE_REFUNDABLE,
            f"{amount} asked; the order's payments can give {available} back.",
            proposal,
        )
    if amount > proposal.charged:
        raise _above(
            ErrorCode.AMOUNT_ABOVE_PROPOSED,
            f"{amount} asked; the units come to {proposal.charged}.",
            proposal,
        )
    if amount < proposal.charged and not payment.reason.strip():
        raise refuse(
            ErrorCode.AMOUNT_REASON_REQUIRED,
            f"Say why less than {proposal.charged} is paid.",
            field="reason",
            amount=proposal.charged,
        )
    return Chosen(proposal, amount + _bonus(proposal, amount), _bonus(proposal, amount))


def _bonus(proposal: Proposal, amount: Decimal) -> Decimal:
    """What the bonus comes to for an amount."""
    bonus = proposal.breakdown.bonus
    if amount == proposal.charged or not bonus:
        return bonus
    return quantize(bonus * amount / proposal.charged, proposal.currency)


def _nothing(request: ReturnRequest, proposals: Sequence[Proposal]) -> ReturnsError:
    blocked = [line for row in proposals for line in row.blocked]
    if blocked:
        return ReturnsError(
            *(
                Problem(
                    ErrorCode.NATIVE_CONFLICT,
                    "Staff returned or refunded these units in the order itself; they "
                    "are not paid again. Reimburse 0 with a reason to settle them.",
                    field="id",
                    line=line,
                )
                for line in blocked
            )
        )
    return refuse(
        ErrorCode.NOTHING_TO_REIMBURSE,
        f"Return {request.number} has no accepted unit that is not paid for.",
        field="id",
    )


def _above(code: ErrorCode, message: str, proposal: Proposal) -> ReturnsError:
    most = min(proposal.charged, proposal.available)
    return refuse(code, message, field="amount", amount=most)
