"""Whose returns there are, of what, and when they were asked for. A table only."""

from dataclasses import dataclass

from sandbox.shop.demo_data import (
    AMINA,
    CAMILLE,
    DIEGO,
    GRACE,
    GUESTS,
    JONAS,
    LOTTE,
    MEI,
    NOAH,
)

from . import stories as tell
from .stories import Story


@dataclass(frozen=True, slots=True)
class Case:
    """``units`` come back (SKU → units) of an order that also holds ``kept``.

    Nothing can come back of an order that was not sent.
    """

    days_ago: float
    email: str
    units: dict[str, int]
    story: Story
    kept: tuple[str, ...] = ()
    is_sent: bool = True

    @property
    def channel(self) -> str:
        return "us" if self.email in OVERSEAS else "eu"

    @property
    def is_guest(self) -> bool:
        return self.email in GUESTS.values()


OVERSEAS = {GRACE, DIEGO, MEI, GUESTS["us"]}
GUEST_EU, GUEST_US = GUESTS["eu"], GUESTS["us"]

CASES = (
    # Jonas sends a great deal back.
    Case(44, JONAS, {"TEE-WHITE-S": 1}, tell.refunded, ("MUG",)),
    Case(39, JONAS, {"JEANS-M": 1, "SHORTS-M": 1}, tell.refunded),
    Case(33, JONAS, {"SNEAK-42": 1}, tell.worn),
    Case(27, JONAS, {"RAIN-L": 1}, tell.refunded),
    Case(21, JONAS, {"LINEN-L": 2}, tell.into_credit),
    Case(16, JONAS, {"VEST-M": 1}, tell.declined),
    Case(10, JONAS, {"BOOTS-42": 1}, tell.refunded, ("SOCKS",)),
    Case(4, JONAS, {"TRAIL-42": 1}, tell.awaited),
    # The others, oldest first.
    Case(45, CAMILLE, {"DRESS-S": 1}, tell.withdrawn, ("SCARF",)),
    Case(42, GRACE, {"TEE-NAVY-L": 2}, tell.refunded),
    Case(40, LOTTE, {"JUMPER-S": 1}, tell.exchanged),
    Case(37, AMINA, {"MUG": 2}, tell.damaged_and_paid, ("TOWEL",)),
    Case(35, MEI, {"BED": 1}, tell.refunded),
    Case(32, NOAH, {"PHONES": 1}, tell.wrong_goods),
    Case(30, CAMILLE, {"BELT": 1, "SCARF": 1}, tell.into_credit),
    Case(29, DIEGO, {"JUMPER-M": 1}, tell.canceled),
    Case(26, GUEST_EU, {"SANDAL-38": 1}, tell.refunded),
    Case(25, GRACE, {"SPEAKER": 1}, tell.damaged_and_paid),
    Case(23, LOTTE, {"SHORTS-S": 2}, tell.canceled),
    Case(22, AMINA, {"LINEN-M": 1, "TOTE": 1}, tell.lost_in_the_box),
    Case(20, MEI, {"SLIP-38": 1}, tell.refused_by_the_bank),
    Case(19, NOAH, {"CAMERA": 1}, tell.declined),
    Case(18, CAMILLE, {"BLANKET": 1}, tell.nobody_knows),
    Case(17, LOTTE, {"TEE-NAVY-M": 3}, tell.withdrawn_and_forgotten),
    Case(15, DIEGO, {"JEANS-L": 1, "BELT": 1}, tell.refunded),
    Case(14, AMINA, {"SNEAK-38": 1}, tell.refused_by_the_bank, ("LIP",)),
    Case(13, GUEST_US, {"TOWEL": 2}, tell.owed),
    Case(12, NOAH, {"READER": 1}, tell.exchange_sold_out),
    Case(11, CAMILLE, {"LINEN-L": 1}, tell.exchange_awaited),
    Case(9, GRACE, {"TRAIL-40": 1}, tell.worn),
    Case(9, LOTTE, {"DRESS-M": 1, "SCARF": 1}, tell.comes_in_parts),
    Case(8, AMINA, {"VEST-S": 1}, tell.on_its_way_to_the_bank),
    Case(7, MEI, {"RAIN-S": 1}, tell.owed),
    Case(7, NOAH, {"TEE-WHITE-L": 2, "SOCKS": 1}, tell.comes_in_parts),
    Case(6, DIEGO, {"BOOTS-40": 1}, tell.to_inspect),
    Case(6, CAMILLE, {"SLIP-40": 1}, tell.to_inspect),
    Case(5, LOTTE, {"SHORTS-M": 1}, tell.owed, ("TEE-WHITE-S",)),
    Case(5, GUEST_EU, {"TEE-NAVY-S": 1}, tell.to_inspect),
    Case(3, MEI, {"SNEAK-40": 1}, tell.awaited),
    Case(3, AMINA, {"LAMP": 1}, tell.damaged),
    Case(2, GRACE, {"WATCH": 1}, tell.waits_for_staff),
    Case(2, NOAH, {"JEANS-S": 1}, tell.withdrawn),
    Case(1.5, CAMILLE, {"GRIND": 1}, tell.waits_for_staff),
    Case(1, DIEGO, {"POWER": 2}, tell.damaged),
    Case(0.4, LOTTE, {"PHONES": 1}, tell.waits_for_staff),
    Case(0.1, GUEST_EU, {"LINEN-S": 1}, tell.refunded),
    Case(0.09, NOAH, {"BLANKET": 1}, tell.given, ("SCARF",)),
    Case(16, AMINA, {"BELT": 1}, tell.withdrawn_before_it_was_sent, is_sent=False),
    Case(3, GUEST_EU, {"TOTE": 2}, tell.withdrawn_before_it_was_sent, is_sent=False),
)
