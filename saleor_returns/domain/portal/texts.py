"""Texts of the portal that shops write themselves, beside those that are built in."""

from collections.abc import Mapping
from enum import StrEnum

from ..language import gettext_noop as _


class PortalText(StrEnum):
    """``welcome`` stands above the search for an order, ``support`` says how people are
    reached, ``asked`` follows a return that was asked for.
    """

    WELCOME = "welcome"
    SUPPORT = "support"
    ASKED = "asked"


TEXT_MAX_LENGTH = 1000

BUILT_IN: Mapping[PortalText, str] = {
    PortalText.WELCOME: _(
        "Tell us which order it is. We send a link to the e-mail address that you "
        "ordered with."
    ),
}
"""What stands in their place; where there is none, nothing does."""
