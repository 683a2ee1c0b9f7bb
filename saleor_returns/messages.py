"""Words for people, by code: the policy's refusals as customers read them."""

from datetime import datetime

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from .domain.policy.decision import Refusal
from .domain.policy.words.effects import GROUNDS
from .errors import ErrorCode


def refusal_message(refusal: Refusal) -> str:
    """One sentence in the active language; rules are named to staff alone."""
    match refusal.code:
        case ErrorCode.NOT_FULFILLED:
            return _("This item has not been shipped yet.")
        case ErrorCode.ALREADY_RETURNED:
            return _("This item is already returned or part of a return.")
        case ErrorCode.GIFT_CARD:
            return _("Gift cards cannot be returned.")
        case ErrorCode.RETURN_WINDOW_EXPIRED:
            deadline = datetime.fromisoformat(refusal.data["deadline"])
            return _("The time to return this item ended on %(date)s.") % {
                "date": date_format(deadline, "DATE_FORMAT")
            }
        case ErrorCode.NOT_RETURNABLE if refusal.data.get("ground") in GROUNDS:
            ground = GROUNDS[refusal.data["ground"]]
            text = _("This item cannot be returned: %(ground)s.")
            return text % {"ground": _(ground)}
        case ErrorCode.DECLINED_BY_POLICY:
            return _(
                "This return was declined automatically. If you think that this is "
                "wrong, please contact our customer service."
            )
    return _("This item cannot be returned.")
