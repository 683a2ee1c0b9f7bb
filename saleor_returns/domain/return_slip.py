"""What a return slip shows: what to put into the parcel, and where it goes.

Never a price, nor who the customer is: whoever handles the parcel reads the slip, and the
one who sends a gift back may not know what it cost.
"""

from dataclasses import dataclass
from enum import StrEnum

from .credit_memo.content import Address
from .language import Language
from .language import gettext_noop as _
from .policy.effects import Method


class Paper(StrEnum):
    A4 = "a4"
    LETTER = "letter"


LETTER_COUNTRIES = frozenset(
    ("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE")
)
"""Where printers hold Letter (Unicode CLDR, supplemental measurement data, paperSize)."""

PACK = _("Pack the items well, with their tags and all that came with them.")
ENCLOSE = _("Put this slip into the parcel, and take old labels and barcodes off it.")
SEND: dict[Method, tuple[str, ...]] = {
    Method.CARRIER_LABEL: (
        PACK,
        ENCLOSE,
        _("Stick the return label on the parcel and hand it to the carrier."),
    ),
    Method.OWN_CARRIER: (
        PACK,
        ENCLOSE,
        _("Write the address on this slip on the parcel, and hand it to a carrier."),
        _("Keep the proof of posting, and tell us the tracking number."),
    ),
    Method.DROP_OFF: (
        PACK,
        ENCLOSE,
        _("Take the parcel to the drop-off point, and ask for a receipt."),
    ),
    Method.PICKUP: (PACK, ENCLOSE, _("Have the parcel ready when it is picked up.")),
    Method.IN_STORE: (
        _("Take the items, their tags and all that came with them to our store."),
        _("Show this slip there, on paper or on your phone."),
    ),
}


@dataclass(frozen=True, slots=True)
class Item:
    """Units of one line; ``name`` and ``reason`` are in the slip's language."""

    name: str
    sku: str
    quantity: int
    reason: str


@dataclass(frozen=True, slots=True)
class Slip:
    """``methods`` are several where some items come back in another way;
    ``order_number`` is empty where the sender may not know it.
    """

    number: str
    order_number: str
    shop: str
    destination: Address
    items: tuple[Item, ...]
    methods: tuple[Method, ...]
    paper: Paper


def paper_of(country: str) -> Paper:
    """The paper that printers hold in a country, ISO 3166-1 alpha-2."""
    return Paper.LETTER if country in LETTER_COUNTRIES else Paper.A4


def steps(method: Method, language: Language) -> list[str]:
    """What to do to send goods back in one way, in order."""
    return [language.say(step) for step in SEND[method]]
