"""The reasons that a new shop starts with, in English and French."""

from dataclasses import dataclass

from ..domain.lifecycle import RequestKind
from ..models.reason import Fault

GOODS_BACK = (RequestKind.RETURN, RequestKind.WITHDRAWAL, RequestKind.GIFT)
ALL_KINDS: tuple[RequestKind, ...] = ()


@dataclass(frozen=True, slots=True)
class SeedReason:
    slug: str
    english: str
    french: str
    fault: Fault = Fault.CUSTOMER
    kinds: tuple[RequestKind, ...] = ALL_KINDS
    photos_required: int = 0


REASONS = (
    SeedReason("too-small", "Too small", "Trop petit", kinds=GOODS_BACK),
    SeedReason("too-large", "Too large", "Trop grand", kinds=GOODS_BACK),
    SeedReason(
        "changed-mind", "Changed my mind", "J’ai changé d’avis", kinds=GOODS_BACK
    ),
    SeedReason(
        "not-as-described",
        "Not as described",
        "Non conforme à la description",
        fault=Fault.MERCHANT,
    ),
    SeedReason(
        "defective", "Defective", "Défectueux", fault=Fault.MERCHANT, photos_required=1
    ),
    SeedReason(
        "damaged-in-transit",
        "Damaged in transit",
        "Endommagé pendant le transport",
        fault=Fault.CARRIER,
        photos_required=1,
    ),
    SeedReason(
        "wrong-item",
        "Wrong item received",
        "Mauvais article reçu",
        fault=Fault.MERCHANT,
    ),
    SeedReason(
        "missing-parts",
        "Parts are missing",
        "Il manque des pièces",
        fault=Fault.MERCHANT,
    ),
    SeedReason(
        "arrived-too-late", "Arrived too late", "Arrivé trop tard", Fault.CARRIER
    ),
    SeedReason(
        "ordered-several",
        "Ordered several to choose from",
        "Plusieurs articles commandés pour choisir",
        kinds=GOODS_BACK,
    ),
    SeedReason(
        "found-cheaper",
        "Found it cheaper elsewhere",
        "Trouvé moins cher ailleurs",
        kinds=GOODS_BACK,
    ),
    SeedReason("unwanted-gift", "Unwanted gift", "Cadeau non désiré", kinds=GOODS_BACK),
    SeedReason("other", "Other", "Autre"),
)
