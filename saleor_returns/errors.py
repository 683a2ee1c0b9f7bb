"""One exception for everything that the plugin refuses, with stable codes.

Operations collect :class:`Problem` rows and raise them together, before anything is
written; GraphQL and the portal only translate them.
"""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Any


class ErrorCode(StrEnum):
    """Stable codes; a released code is never renamed."""

    # Requests in general
    INVALID = "invalid"
    NOT_FOUND = "not_found"
    REQUIRED = "required"
    TOO_LONG = "too_long"
    INVALID_STATE = "invalid_state"
    IDEMPOTENCY_KEY_REUSED = "idempotency_key_reused"
    NOT_ASSIGNABLE = "not_assignable"

    # The order
    ORDER_NOT_FOUND = "order_not_found"
    ORDER_DRAFT = "order_draft"
    ORDER_CANCELED = "order_canceled"
    ORDER_NOT_PAID = "order_not_paid"
    ORDER_NOT_FULFILLED = "order_not_fulfilled"

    # Lines
    LINE_NOT_IN_ORDER = "line_not_in_order"
    LINE_NOT_IN_RETURN = "line_not_in_return"
    DUPLICATED_LINE = "duplicated_line"
    QUANTITY_NOT_POSITIVE = "quantity_not_positive"
    QUANTITY_NOT_RETURNABLE = "quantity_not_returnable"
    REASON_NOT_FOUND = "reason_not_found"
    REASON_ARCHIVED = "reason_archived"
    REASON_NOT_APPLICABLE = "reason_not_applicable"
    RESOLUTION_NOT_ALLOWED = "resolution_not_allowed"
    ANSWER_REQUIRED = "answer_required"
    ANSWER_INVALID = "answer_invalid"
    METHOD_NOT_ALLOWED = "method_not_allowed"
    OVERRIDE_NOT_ALLOWED = "override_not_allowed"

    # New goods
    VARIANTS_REQUIRED = "variants_required"
    VARIANT_NOT_FOUND = "variant_not_found"
    VARIANT_NOT_AVAILABLE = "variant_not_available"
    VARIANT_SOLD_OUT = "variant_sold_out"
    EXCHANGE_SENT = "exchange_sent"

    # The policy's refusals
    RETURN_WINDOW_EXPIRED = "return_window_expired"
    NOT_RETURNABLE = "not_returnable"
    DECLINED_BY_POLICY = "declined_by_policy"
    GIFT_CARD = "gift_card"
    NOT_FULFILLED = "not_fulfilled"
    ALREADY_RETURNED = "already_returned"

    # Receiving
    WAREHOUSE_NOT_FOUND = "warehouse_not_found"
    WAREHOUSE_REQUIRED = "warehouse_required"
    VARIANT_DELETED = "variant_deleted"
    NOT_AWAITED = "not_awaited"
    GRADE_NOT_FOUND = "grade_not_found"
    DISPOSITION_REQUIRED = "disposition_required"
    DISPOSITION_NOT_ALLOWED = "disposition_not_allowed"
    OVERRIDE_REASON_REQUIRED = "override_reason_required"
    QUANTITY_NOT_THERE = "quantity_not_there"
    ALREADY_SENT_BACK = "already_sent_back"
    ADDRESS_REQUIRED = "address_required"
    INSPECTION_NOT_FOUND = "inspection_not_found"
    STOCK_NOT_THERE = "stock_not_there"
    QUANTITY_ABOVE_APPROVED = "quantity_above_approved"
    NATIVE_REASON_REQUIRED = "native_reason_required"

    # Files
    FILE_TOO_LARGE = "file_too_large"
    IMAGE_TOO_LARGE = "image_too_large"
    FILE_NOT_AN_IMAGE = "file_not_an_image"
    TOO_MANY_FILES = "too_many_files"
    NO_PRIVATE_STORAGE = "no_private_storage"

    # Exports
    TOO_MANY_ROWS = "too_many_rows"
    TOO_MANY_EXPORTS = "too_many_exports"

    # Money
    NATIVE_CONFLICT = "native_conflict"
    NOTHING_TO_REIMBURSE = "nothing_to_reimburse"
    NO_REFUNDABLE_PAYMENT = "no_refundable_payment"
    AMOUNT_NEGATIVE = "amount_negative"
    AMOUNT_ABOVE_PROPOSED = "amount_above_proposed"
    AMOUNT_ABOVE_REFUNDABLE = "amount_above_refundable"
    AMOUNT_PRECISION = "amount_precision"
    AMOUNT_REASON_REQUIRED = "amount_reason_required"
    RESOLUTION_REQUIRED = "resolution_required"
    ALREADY_REIMBURSED = "already_reimbursed"
    NOT_PAID_OUTSIDE = "not_paid_outside"
    REIMBURSEMENT_CANCELED = "reimbursement_canceled"

    # Reasons
    SLUG_TAKEN = "slug_taken"

    # The portal
    COLOUR_NOT_READABLE = "colour_not_readable"

    # Policies
    POLICY_EXISTS = "policy_exists"
    POLICY_CHANGED = "policy_changed"

    # Mails
    TEMPLATE_CHANGED = "template_changed"
    TEMPLATE_SYNTAX = "template_syntax"
    TEMPLATE_VARIABLE_UNKNOWN = "template_variable_unknown"


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    ``line`` is the primary key of the order line or return line that it concerns,
    ``quantity`` and ``amount`` are the largest values that would be accepted, and
    ``accepted`` lists the words that would be. ``variant`` is one that was wanted. ``path`` leads to the place within a
    field that has parts of its own, such as a policy's document or a list of items.
    """

    code: ErrorCode
    message: str
    field: str | None = None
    line: Any = None
    quantity: int | None = None
    amount: Decimal | None = None
    accepted: Sequence[str] = ()
    path: str | None = None
    variant: int | None = None
    data: Mapping[str, Any] = dataclasses.field(default_factory=dict)


class ReturnsError(Exception):
    """Nothing was changed; ``problems`` says why."""

    def __init__(self, *problems: Problem) -> None:
        self.problems = problems
        super().__init__("; ".join(problem.message for problem in problems))

    @property
    def codes(self) -> list[ErrorCode]:
        return [problem.code for problem in self.problems]


def refuse(code: ErrorCode, message: str, **details: Any) -> ReturnsError:
    """A :class:`ReturnsError` of a single problem, ready to be raised."""
    return ReturnsError(Problem(code, message, **details))
