"""What each effect would do to a withdrawal, and which article that is against."""

from collections.abc import Callable
from dataclasses import dataclass

from ...language import gettext_noop as _
from ...lifecycle import Resolution
from ..document import PolicyDocument
from ..effects import Outcome, RefundMoment
from .notice import NoticeCode, Severity
from .sources import Setting

EXCEPT = '{"not": {"fact": "kind", "any_of": ["withdrawal"]}}'


@dataclass(frozen=True, slots=True)
class Attempt:
    """What a value of an effect would do to withdrawals."""

    code: NoticeCode
    severity: Severity
    article: str
    text: str
    days: tuple[int, int] | None = None
    """Of the window, and of the period to withdraw, where these are told."""

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        days, period = self.days or ("", "")
        return ("except", EXCEPT), ("days", str(days)), ("period", str(period))


def _returnable(setting: Setting, _document: PolicyDocument) -> Attempt | None:
    if setting.value.allowed or setting.value.ground:
        return None
    return Attempt(
        NoticeCode.REFUSES_WITHDRAWAL,
        Severity.ERROR,
        "9(1)",
        _(
            "Refuses goods within the withdrawal period without a legal ground. Article "
            "16 lists the exclusions, and clearance is no exclusion. Name a ground, or "
            "except withdrawals: %(except)s."
        ),
    )


def _outcome(setting: Setting, _document: PolicyDocument) -> Attempt | None:
    if setting.value.do == Outcome.DECLINE:
        return Attempt(
            NoticeCode.DECLINES_WITHDRAWAL,
            Severity.ERROR,
            "9(1)",
            _(
                "Declines withdrawals, which need no reason and nobody's leave: except "
                "withdrawals: %(except)s."
            ),
        )
    if setting.value.do == Outcome.REVIEW:
        return Attempt(
            NoticeCode.HOLDS_WITHDRAWAL,
            Severity.WARNING,
            "11(1)",
            _(
                "Holds withdrawals for review, which take effect by being declared. They "
                "will be approved at once; to say so, except withdrawals: %(except)s."
            ),
        )
    return None


def _window(setting: Setting, document: PolicyDocument) -> Attempt | None:
    days = setting.value.days
    if days is None:
        return None
    if days < document.statutory.days:
        return Attempt(
            NoticeCode.SHORT_WINDOW,
            Severity.ERROR,
            "9(1)",
            _(
                "Ends after %(days)s days, before the %(period)s days of the withdrawal "
                "period. Give more days, or except withdrawals: %(except)s."
            ),
            (days, document.statutory.days),
        )
    if setting.value.start != "delivery":
        return Attempt(
            NoticeCode.WINDOW_BEFORE_DELIVERY,
            Severity.WARNING,
            "9(2)",
            _(
                "Counts from before the goods arrive, while the withdrawal period begins "
                "with the arrival of the last. Withdrawals in time will be accepted; "
                "start at delivery, or except withdrawals: %(except)s."
            ),
        )
    return None


def _restocking_fee(setting: Setting, _document: PolicyDocument) -> Attempt | None:
    if setting.value.type == "free":
        return None
    return Attempt(
        NoticeCode.RESTOCKING_FEE_ON_WITHDRAWAL,
        Severity.ERROR,
        "14(1)-(2)",
        _(
            "Charges a restocking fee within the withdrawal period. A consumer bears the "
            "direct cost of sending back, and pays for what handling took from the "
            "value, which is found out by inspection. Charge it after more days than the "
            "period, or except withdrawals: %(except)s."
        ),
    )


def _return_shipping(setting: Setting, _document: PolicyDocument) -> Attempt | None:
    if setting.value.type != "percentage":
        return None
    return Attempt(
        NoticeCode.MORE_THAN_DIRECT_COST,
        Severity.WARNING,
        "14(1)",
        _(
            "Charges a part of the price for sending back, where a consumer bears the "
            "direct cost alone. Charge an amount, or except withdrawals: %(except)s."
        ),
    )


def _resolutions(setting: Setting, _document: PolicyDocument) -> Attempt | None:
    if Resolution.ORIGINAL_PAYMENT in setting.value:
        return None
    return Attempt(
        NoticeCode.WITHDRAWAL_NOT_PAID_BACK,
        Severity.ERROR,
        "13(1)",
        _(
            "Offers no refund by the means of payment that was used, which is owed "
            "unless the consumer agrees to another. Add original_payment, or except "
            "withdrawals: %(except)s."
        ),
    )


def _refund_at(setting: Setting, _document: PolicyDocument) -> Attempt | None:
    if setting.value.moment != RefundMoment.INSPECTION:
        return None
    return Attempt(
        NoticeCode.LATE_REFUND,
        Severity.WARNING,
        "13(3)",
        _(
            "Waits for the inspection, while a refund may wait for the goods or for "
            "proof that they were sent. Refund at receipt, or except withdrawals: "
            "%(except)s."
        ),
    )


def _reasons(setting: Setting, _document: PolicyDocument) -> Attempt | None:
    if not setting.value:
        return None
    return Attempt(
        NoticeCode.ASKS_FOR_REASONS,
        Severity.INFO,
        "9(1)",
        _(
            "Allows some reasons only; a withdrawal needs none and will be accepted "
            "without."
        ),
    )


JUDGES: dict[str, Callable[[Setting, PolicyDocument], Attempt | None]] = {
    "returnable": _returnable,
    "outcome": _outcome,
    "window": _window,
    "restocking_fee": _restocking_fee,
    "return_shipping_fee": _return_shipping,
    "resolutions": _resolutions,
    "refund_at": _refund_at,
    "reasons": _reasons,
}
