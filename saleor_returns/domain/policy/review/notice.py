"""What a review says of a policy."""

from dataclasses import dataclass
from enum import StrEnum

from ...language import Language


class Severity(StrEnum):
    """``error``: should not be published so. ``warning``: likely not what was meant."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class NoticeCode(StrEnum):
    """Stable codes; a released code is never renamed."""

    # The right of withdrawal
    REFUSES_WITHDRAWAL = "refuses_withdrawal"
    DECLINES_WITHDRAWAL = "declines_withdrawal"
    HOLDS_WITHDRAWAL = "holds_withdrawal"
    SHORT_WINDOW = "short_window"
    WINDOW_BEFORE_DELIVERY = "window_before_delivery"
    RESTOCKING_FEE_ON_WITHDRAWAL = "restocking_fee_on_withdrawal"
    MORE_THAN_DIRECT_COST = "more_than_direct_cost"
    WITHDRAWAL_NOT_PAID_BACK = "withdrawal_not_paid_back"
    LATE_REFUND = "late_refund"
    ASKS_FOR_REASONS = "asks_for_reasons"
    GROUND_NOT_OF_GOODS = "ground_not_of_goods"
    NO_RIGHT_OF_WITHDRAWAL = "no_right_of_withdrawal"

    # Rules that do nothing
    NEVER_FIRES = "never_fires"
    OVERRULED = "overruled"
    UNKNOWN_WORD = "unknown_word"
    FACT_NOT_PROVIDED = "fact_not_provided"

    # What the shop does
    NOT_OFFERED = "not_offered"
    NOTHING_OFFERED = "nothing_offered"
    CURRENCY_MISSING = "currency_missing"
    AMOUNT_IN_EVERY_CURRENCY = "amount_in_every_currency"
    NOT_IN_SHOP = "not_in_shop"


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing worth knowing before a policy is published.

    ``path`` is the place in the document, such as ``rules[3].then.restocking_fee``;
    ``article`` that of Directive 2011/83/EU which it is about, and ``accepted`` what
    would do in that place, as far as it is known. ``text`` is one of the catalogues, and
    ``values`` are what is put into it.
    """

    code: NoticeCode
    severity: Severity
    path: str
    text: str
    article: str | None = None
    accepted: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()

    def told(self, spoken: Language) -> str:
        """What to know, in words."""
        return spoken.say(self.text, **dict(self.values))
