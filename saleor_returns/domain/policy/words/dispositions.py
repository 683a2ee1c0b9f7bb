"""What becomes of goods, in words."""

from ...disposition import Disposition
from ...language import gettext_noop as _

DISPOSITIONS: dict[str, str] = {
    Disposition.RESTOCK: _("back into stock"),
    Disposition.REFURBISH: _("refurbishment"),
    Disposition.SECOND_HAND: _("second hand"),
    Disposition.RECYCLE: _("recycling"),
    Disposition.DONATE: _("donation"),
    Disposition.RETURN_TO_CUSTOMER: _("back to the customer"),
    Disposition.QUARANTINE: _("quarantine"),
    Disposition.WRITE_OFF: _("write-off"),
    Disposition.MISSING: _("missing"),
}
EFFECT_NAMES = {
    "disposition": _("what becomes of the units"),
    "second_hand": _("the terms of second hand"),
}
"""Of effects that no policy has."""
