"""Texts of the portal that shops write themselves, beside those that are built in."""

from enum import StrEnum


class PortalText(StrEnum):
    """``welcome`` stands above the search for an order, ``support`` says how people are
    reached, ``asked`` follows a return that was asked for.
    """

    WELCOME = "welcome"
    SUPPORT = "support"
    ASKED = "asked"


TEXT_MAX_LENGTH = 1000
