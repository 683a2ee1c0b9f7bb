"""How customers read the words of the plugin: "you choose an exchange"."""

from ...language import gettext_noop as _
from ...lifecycle import RequestKind, Resolution
from ..effects import Method
from ..words.wording import Phrase

BACK: dict[str, str] = {
    Resolution.ORIGINAL_PAYMENT: _("your money back by the means that you paid with"),
    Resolution.STORE_CREDIT: _("a store credit"),
    Resolution.EXCHANGE: _("an exchange"),
    Resolution.REPLACEMENT: _("a replacement"),
    Resolution.KEEP_ITEM: _("a partial refund, and you keep the item"),
    Resolution.REPAIR: _("a repair"),
}
WAYS: dict[str, str] = {
    Method.CARRIER_LABEL: _("with a label that we send you"),
    Method.OWN_CARRIER: _("with a carrier of your choice"),
    Method.DROP_OFF: _("at a drop-off point"),
    Method.PICKUP: _("by pickup at your address"),
    Method.IN_STORE: _("in one of our stores"),
}
KINDS: dict[str, str] = {
    RequestKind.RETURN: _("a return"),
    RequestKind.WITHDRAWAL: _("a withdrawal"),
    RequestKind.CLAIM: _("a claim"),
    RequestKind.GIFT: _("a gift return"),
}
FAULTS = {
    "customer": _("with you"),
    "merchant": _("with us"),
    "carrier": _("with the carrier"),
}

PHRASES = {
    "kind": Phrase(_("you make %(words)s"), _("you do not make %(words)s"), KINDS),
    "fault": Phrase(
        _("the fault lies %(words)s"), _("the fault does not lie %(words)s"), FAULTS
    ),
    "resolution": Phrase(
        _("you choose %(words)s"), _("you do not choose %(words)s"), BACK
    ),
    "method": Phrase(
        _("you return the goods %(words)s"),
        _("you do not return the goods %(words)s"),
        WAYS,
    ),
}
"""Tests as customers read them, by the fact that they look at."""
