"""What everybody is answered. A new field, query or mutation gets its row here.

- a root query or mutation: an ``Operation`` in ``QUERIES`` or ``MUTATIONS``;
- a field on one of the platform's types: an audience in ``PLATFORM_FIELDS``;
- a field of one of our types: its name in ``OBJECT_FIELDS``, under its audience;
- a type that had no row yet: the way to it, in ``REACH``;
- a field of webhook events: its name in ``WEBHOOK_FIELDS``.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .people import (
    APPS,
    DESK,
    DESK_ELSEWHERE,
    EVERYBODY,
    NOBODY,
    ORDERS,
    OWNER,
    PAYMENTS,
    POWERLESS_USERS,
    STAFF_ELSEWHERE,
)
from .stage import Stage

GIVEN = "given"
DENIED = "PermissionDenied"
NULL = "null"
EMPTY = "empty"
"""A page without rows."""

People = frozenset[str]


@dataclass(frozen=True)
class Operation:
    """``people`` are given what they ask; all others get ``answers``, or else denied."""

    people: People
    prepare: Callable[[Stage], Mapping[str, Any]]
    """Makes the state that the operation wants and returns its variables."""
    answers: Mapping[People, str] = field(default_factory=dict)
    """GIVEN, NULL, EMPTY, or the code of a ``ReturnError``."""
    case: str = ""
    """Tells rows of one query apart."""

    def answer_to(self, person: str) -> str:
        if person in self.people:
            return GIVEN
        for people, answer in self.answers.items():
            if person in people:
                return answer
        return DENIED


AS_TO_CUSTOMERS = POWERLESS_USERS | DESK | DESK_ELSEWHERE
"""Asked as customers, for something that is not theirs."""
NOT_FOUND = {AS_TO_CUSTOMERS: "NOT_FOUND"}
HIDDEN = {EVERYBODY: NULL}

QUERIES = {
    "returnRequest": [
        Operation(ORDERS | OWNER | DESK, Stage.approved, HIDDEN, "by id"),
        Operation(ORDERS | OWNER | DESK, Stage.numbered, HIDDEN, "by number"),
    ],
    "returnRequests": [
        Operation(
            ORDERS | DESK, Stage.listed, {STAFF_ELSEWHERE | DESK_ELSEWHERE: EMPTY}
        )
    ],
    "returnWarehouses": [
        Operation(ORDERS | DESK | STAFF_ELSEWHERE | DESK_ELSEWHERE, Stage.first)
    ],
    "returnReasons": [
        Operation(EVERYBODY, lambda stage: {}),
        Operation(
            ORDERS | STAFF_ELSEWHERE,
            lambda stage: {"includeArchived": True},
            case="archived ones",
        ),
    ],
}

MUTATIONS = {
    "returnRequestCreate": Operation(
        ORDERS | OWNER, Stage.wish, {AS_TO_CUSTOMERS: "ORDER_NOT_FOUND"}
    ),
    "returnRequestApprove": Operation(ORDERS, Stage.waiting),
    "returnRequestDecline": Operation(
        ORDERS, lambda stage: stage.waiting(reason="Worn.")
    ),
    "returnRequestCancel": Operation(ORDERS | OWNER, Stage.approved, NOT_FOUND),
    "returnReceive": Operation(ORDERS | DESK, Stage.arrival),
    "returnReimburse": Operation(PAYMENTS, Stage.accepted),
    "returnRefundRetry": Operation(PAYMENTS, Stage.refused_reimbursement),
    "returnRefundResolve": Operation(PAYMENTS, Stage.refused_attempt),
    "returnConflictSettle": Operation(ORDERS, Stage.in_conflict),
    "returnDeliveryRecord": Operation(ORDERS, Stage.delivery),
    "returnReasonCreate": Operation(
        ORDERS | STAFF_ELSEWHERE,
        lambda stage: {"input": {"slug": "scratched", "name": "Scratched"}},
    ),
    "returnReasonUpdate": Operation(
        ORDERS | STAFF_ELSEWHERE,
        lambda stage: stage.reason(input={"name": "Much too small"}),
    ),
    "returnReasonArchive": Operation(ORDERS | STAFF_ELSEWHERE, Stage.reason),
}


@dataclass(frozen=True)
class Audience:
    """Whom a field answers, and how it answers the others that get so far."""

    people: People
    otherwise: str


ALL = Audience(EVERYBODY, GIVEN)
DESK_TOO = Audience(ORDERS | DESK, NULL)
STAFF = Audience(ORDERS, NULL)
PARTIES = Audience(ORDERS | PAYMENTS | OWNER, DENIED)
"""Whom the sale and its money concern."""

OF_AN_ORDER = Audience(ORDERS | OWNER, DENIED)
ONESELF = Audience(EVERYBODY - NOBODY - APPS, NULL)
"""All who are somebody: what is asked is what they themselves have."""

PLATFORM_FIELDS = {
    "Order.returnEligibility": OF_AN_ORDER,
    "Order.returnRequests": OF_AN_ORDER,
    "OrderLine.returnEligibility": OF_AN_ORDER,
    "OrderLine.returnLines": OF_AN_ORDER,
    "OrderLine.returnedQuantity": OF_AN_ORDER,
    "Fulfillment.returnReceipt": OF_AN_ORDER,
    "Fulfillment.returnRequest": OF_AN_ORDER,
    "User.returnRequests": ONESELF,
}
OBJECT_FIELDS: dict[str, dict[Audience, str]] = {
    "ReturnRequest": {
        ALL: """id number kind status reception moneyStatus orderNumber comment
            declineReason lines receipts events createdAt updatedAt
            metadata metafield metafields""",
        STAFF: "user reimbursementProposal needsAttention attentionReasons",
        Audience(ORDERS, DENIED): """privateMetadata privateMetafield
            privateMetafields""",
        PARTIES: "order decision reimbursements",
    },
    "ReturnLine": {
        ALL: """id returnRequest reason comment resolution productName variantName sku refusal
            quantityRequested quantityApproved quantityReceived quantityMissing
            quantityAccepted quantityRejected quantityReimbursed""",
        DESK_TOO: "variant",
        PARTIES: "orderLine totalGross",
    },
    "ReturnEvent": {
        ALL: "id sequence type actor createdAt",
        STAFF: "user app data",
    },
    "ReturnReceipt": {
        ALL: "id number receivedAt warehouseName items",
        DESK_TOO: "warehouse note",
    },
    "ReturnReceiptItem": {
        ALL: "id line quantity condition disposition",
        DESK_TOO: "note stockMovement",
    },
    "ReturnStockMovement": {ALL: "quantity stockBefore stockAfter sku warehouseName"},
    "ReturnReason": {
        ALL: """id slug name fault kinds photosRequired position archivedAt
            translations""",
        Audience(ORDERS | STAFF_ELSEWHERE, NULL): """nativeReference
            nativeRefundReference""",
    },
    "ReturnReasonTranslation": {ALL: "languageCode name"},
    "ReturnRefusal": {ALL: "code message"},
    "ReturnDecision": {ALL: "outcome policyVersion decidedAt trace"},
    "ReturnDecisionStep": {ALL: "rule orderLineId fired data"},
    "ReturnReimbursement": {
        ALL: """id number resolution amount proposedAmount adjustmentReason lines
            attempts createdAt""",
    },
    "ReturnReimbursementLine": {ALL: "line quantity gross net"},
    "RefundAttempt": {
        ALL: "id status amount number pspReference createdAt settledAt reversedAt",
        STAFF: "message transaction payment",
    },
    "ReturnReimbursementProposal": {ALL: "amount maximum lines"},
    "ReturnEligibility": {ALL: "lines"},
    "ReturnLineEligibility": {ALL: "orderLine returnableQuantity deadline refusal"},
}


WEBHOOK_FIELDS = frozenset(
    [
        "returnRequest",
        "returnEvent",
        "eventId",
        "sequence",
        "issuedAt",
        "version",
        "issuingPrincipal",
        "recipient",
    ]
)
"""Of every event: for Apps that subscribe, which need MANAGE_ORDERS, and for staff with
it who try events out. They are asked in ``tests/host/saleor/test_webhook_access.py``."""

READERS = Audience(ORDERS | OWNER | DESK, NULL)

# The way from a root query to a type, and the audiences that it leads through.
REACH: dict[str, tuple[str, tuple[Audience, ...]]] = {
    "Order": ("order", ()),
    "OrderLine": ("order lines", ()),
    "Fulfillment": ("order fulfillments", ()),
    "User": ("me", ()),
    "ReturnRequest": ("returnRequest", (READERS,)),
    "ReturnLine": ("returnRequest lines", (READERS,)),
    "ReturnEvent": ("returnRequest events", (READERS,)),
    "ReturnReceipt": ("returnRequest receipts", (READERS,)),
    "ReturnReceiptItem": ("returnRequest receipts items", (READERS,)),
    "ReturnStockMovement": (
        "returnRequest receipts items stockMovement",
        (READERS, DESK_TOO),
    ),
    "ReturnReason": ("returnReasons", ()),
    "ReturnReasonTranslation": ("returnReasons translations", ()),
    "ReturnDecision": ("returnRequest decision", (READERS, PARTIES)),
    "ReturnDecisionStep": ("returnRequest decision trace", (READERS, PARTIES)),
    "ReturnReimbursement": ("returnRequest reimbursements", (READERS, PARTIES)),
    "ReturnReimbursementLine": (
        "returnRequest reimbursements lines",
        (READERS, PARTIES),
    ),
    "RefundAttempt": ("returnRequest reimbursements attempts", (READERS, PARTIES)),
    "ReturnReimbursementProposal": (
        "returnRequest reimbursementProposal",
        (READERS, STAFF),
    ),
    "ReturnEligibility": ("order returnEligibility", (OF_AN_ORDER,)),
    "ReturnLineEligibility": ("order returnEligibility lines", (OF_AN_ORDER,)),
    "ReturnRefusal": ("order returnEligibility lines refusal", (OF_AN_ORDER,)),
}


def rows_of(type_name: str) -> dict[str, Audience]:
    """Field → audience, of one of our types or of what we add to the platform's."""
    if type_name in OBJECT_FIELDS:
        return {
            name: audience
            for audience, names in OBJECT_FIELDS[type_name].items()
            for name in names.split()
        }
    return {
        key.partition(".")[2]: audience
        for key, audience in PLATFORM_FIELDS.items()
        if key.partition(".")[0] == type_name
    }


def answer_of_field(type_name: str, name: str, person: str) -> str:
    """The answer of the first guard on the way that does not let the person pass."""
    _way, guards = REACH[type_name]
    for guard in (*guards, rows_of(type_name)[name]):
        if person not in guard.people:
            return guard.otherwise
    return GIVEN
