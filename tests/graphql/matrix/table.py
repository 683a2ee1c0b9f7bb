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

from saleor_returns.graphql.identifiers import global_id

from .people import (
    APPS,
    DESK,
    DESK_ELSEWHERE,
    EVERYBODY,
    NOBODY,
    ORDERS,
    OWNER,
    PAYMENTS,
    POLICIES,
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
SHOP_RULES = POLICIES - {"policy staff of the channel"}
"""Who write what decides in every channel."""
WHO_RECEIVE = ORDERS | DESK | STAFF_ELSEWHERE | DESK_ELSEWHERE
"""Staff and desk of whatever channels."""

ONE_OF_ORDER_STAFF = frozenset({"order staff"})
"""Who asked for an export that the stage has: exports are their owners'."""

OF_A_MAIL = {"kind": "APPROVED", "languageCode": "EN"}
ALWAYS = {"from": "2000-01-01T00:00:00Z", "to": "2100-01-01T00:00:00Z"}

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
    "returnsByCode": [
        Operation(WHO_RECEIVE, lambda stage: {"code": stage.numbered()["number"]})
    ],
    "returnBlindReceipt": [Operation(WHO_RECEIVE, Stage.one_blind)],
    "returnBlindReceipts": [Operation(WHO_RECEIVE, Stage.blind_list)],
    "returnWarehouses": [
        Operation(ORDERS | DESK | STAFF_ELSEWHERE | DESK_ELSEWHERE, Stage.first)
    ],
    "returnExchangePayment": [Operation(EVERYBODY, Stage.payment_link)],
    "returnReasons": [
        Operation(EVERYBODY, lambda stage: {}),
        Operation(
            ORDERS | STAFF_ELSEWHERE,
            lambda stage: {"includeArchived": True},
            case="archived ones",
        ),
    ],
    "returnGrades": [
        Operation(ORDERS | STAFF_ELSEWHERE | DESK | DESK_ELSEWHERE, lambda stage: {})
    ],
    "returnDispositionRules": [
        Operation(ORDERS | STAFF_ELSEWHERE | DESK | DESK_ELSEWHERE, lambda stage: {})
    ],
    "returnDispositionRulesSchema": [
        Operation(ORDERS | STAFF_ELSEWHERE, lambda stage: {})
    ],
    "returnDispositionRulesValidate": [
        Operation(ORDERS | STAFF_ELSEWHERE, lambda stage: {"document": {}})
    ],
    "returnDispositionSuggest": [
        Operation(ORDERS | DESK, Stage.graded),
        Operation(
            ORDERS, lambda stage: stage.graded(document={}), case="trying other rules"
        ),
    ],
    "returnSecondHandVariants": [
        Operation(
            ORDERS | DESK, Stage.linked, {STAFF_ELSEWHERE | DESK_ELSEWHERE: EMPTY}
        )
    ],
    "returnDispositionReport": [
        Operation(ORDERS | STAFF_ELSEWHERE, lambda stage: ALWAYS)
    ],
    "returnAssignees": [Operation(ORDERS | STAFF_ELSEWHERE, lambda stage: {})],
    "returnViewCounts": [Operation(WHO_RECEIVE, lambda stage: {})],
    "returnSummary": [Operation(ORDERS | STAFF_ELSEWHERE, lambda stage: {"days": 7})],
    "returnMailTemplates": [
        Operation(ORDERS | STAFF_ELSEWHERE, lambda stage: {"languageCode": "EN"})
    ],
    "returnMailPreview": [
        Operation(ORDERS | STAFF_ELSEWHERE, lambda stage: {"input": OF_A_MAIL}),
        Operation(
            ORDERS,
            lambda stage: {"input": {**OF_A_MAIL, "channel": "eur"}},
            case="in a channel",
        ),
    ],
    "returnWithdrawals": [
        Operation(ORDERS, Stage.withdrawn_list, {STAFF_ELSEWHERE: EMPTY})
    ],
    "returnWithdrawal": [
        Operation(ORDERS, Stage.one_withdrawn, {STAFF_ELSEWHERE: NULL})
    ],
    "returnGiftCodes": [Operation(ORDERS, Stage.own_order)],
    "returnMails": [Operation(ORDERS, Stage.listed, {STAFF_ELSEWHERE: EMPTY})],
    "returnPolicy": [Operation(EVERYBODY, lambda stage: {"channel": "eur"})],
    "returnPortalAppearance": [Operation(ORDERS | STAFF_ELSEWHERE, Stage.appearance)],
    "returnPolicies": [Operation(ORDERS | STAFF_ELSEWHERE, lambda stage: {})],
    "returnPolicySchema": [Operation(ORDERS | STAFF_ELSEWHERE, lambda stage: {})],
    "returnPolicyStarters": [Operation(ORDERS | STAFF_ELSEWHERE, lambda stage: {})],
    "returnPolicyValidate": [
        Operation(ORDERS | STAFF_ELSEWHERE, lambda stage: {"document": {}})
    ],
    "returnPolicyPreview": [
        Operation(ORDERS, Stage.preview, case="of an order"),
        Operation(ORDERS, Stage.made_up_preview, case="of no order"),
    ],
    "returnExport": [
        Operation(
            ONE_OF_ORDER_STAFF,
            lambda stage: {"id": stage.export_id()},
            {WHO_RECEIVE: NULL},
        )
    ],
    "returnExports": [
        Operation(
            ONE_OF_ORDER_STAFF,
            lambda stage: {"first": 5, **stage.exported()},
            {WHO_RECEIVE: EMPTY},
        )
    ],
    "returnPolicyBacktest": [
        Operation(
            ORDERS,
            lambda stage: {"id": global_id("ReturnPolicyBacktest", stage.tested().pk)},
            {STAFF_ELSEWHERE: NULL},
        )
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
    "returnRequestApproveBulk": Operation(
        ORDERS, lambda stage: {"ids": [stage.waiting()["id"]]}
    ),
    "returnRequestDeclineBulk": Operation(
        ORDERS, lambda stage: {"ids": [stage.waiting()["id"]], "reason": "Worn."}
    ),
    "returnAssign": Operation(ORDERS, Stage.to_assign),
    "returnPrioritySet": Operation(
        ORDERS,
        lambda stage: {"ids": [stage.approved()["id"]], "priority": "URGENT"},
    ),
    "returnNoteAdd": Operation(
        ORDERS | DESK, lambda stage: {**stage.approved(), "message": "Call her."}
    ),
    "returnRequestCancel": Operation(ORDERS | OWNER, Stage.approved, NOT_FOUND),
    "returnReceive": Operation(ORDERS | DESK, Stage.arrival),
    "returnInspect": Operation(ORDERS | DESK, Stage.to_inspect),
    "returnReceiveBulk": Operation(
        ORDERS | DESK, lambda stage: stage.many(arrived=False)
    ),
    "returnInspectBulk": Operation(
        ORDERS | DESK, lambda stage: stage.many(arrived=True)
    ),
    "returnInspectionCorrect": Operation(ORDERS | DESK, Stage.to_correct),
    "returnParcelAnnounce": Operation(
        ORDERS | OWNER | DESK,
        Stage.announced,
        {POWERLESS_USERS | DESK_ELSEWHERE: "NOT_FOUND"},
    ),
    "returnUnitsAdd": Operation(ORDERS, Stage.more_units),
    "returnSendBack": Operation(ORDERS | DESK, Stage.to_send_back),
    "returnBlindReceiptCreate": Operation(
        WHO_RECEIVE, lambda stage: {"input": {"note": "A box."}}
    ),
    "returnBlindReceiptMatch": Operation(ORDERS | DESK, Stage.to_match),
    "returnBlindReceiptClose": Operation(
        WHO_RECEIVE, lambda stage: stage.one_blind(reason="Not ours.")
    ),
    "returnReimburse": Operation(PAYMENTS, Stage.accepted),
    "returnReimburseBulk": Operation(
        PAYMENTS, lambda stage: {"ids": [stage.accepted()["id"]]}
    ),
    "returnResolutionChange": Operation(ORDERS | OWNER, Stage.other_wish, NOT_FOUND),
    "returnOverpaymentSettle": Operation(PAYMENTS, Stage.overpaid),
    "returnRefundRetry": Operation(PAYMENTS, Stage.refused_reimbursement),
    "returnRefundResolve": Operation(PAYMENTS, Stage.refused_attempt),
    "returnReimbursementCancel": Operation(
        PAYMENTS, lambda stage: {**stage.refused_reimbursement(), "reason": "Gone."}
    ),
    "returnExchangeChange": Operation(ORDERS | OWNER, Stage.choosing_again, NOT_FOUND),
    "returnExchangeRelease": Operation(ORDERS, Stage.exchanged),
    "returnExchangeCancel": Operation(ORDERS, Stage.exchanged),
    "returnConflictSettle": Operation(ORDERS, Stage.in_conflict),
    "returnFileUpload": Operation(
        ORDERS | OWNER | DESK,
        Stage.photo,
        {POWERLESS_USERS | DESK_ELSEWHERE: "NOT_FOUND"},
    ),
    "returnFileDelete": Operation(ORDERS | OWNER, Stage.photographed, NOT_FOUND),
    "returnExport": Operation(
        WHO_RECEIVE, lambda stage: {"input": {"fileType": "CSV", "scope": {}}}
    ),
    "returnExportCancel": Operation(
        ONE_OF_ORDER_STAFF,
        lambda stage: {"id": stage.export_id(status="pending")},
        {WHO_RECEIVE: "NOT_FOUND"},
    ),
    "returnWithdrawalCreate": Operation(
        ORDERS | OWNER, Stage.withdrawing, {AS_TO_CUSTOMERS: "ORDER_NOT_FOUND"}
    ),
    "returnWithdrawalClose": Operation(ORDERS, Stage.to_close),
    "returnMailTemplateUpdate": Operation(
        POLICIES,
        lambda stage: stage.of_the_channel(
            OF_A_MAIL | {"subject": "Yes", "text": "Come."}
        ),
    ),
    "returnMailTemplateReset": Operation(
        POLICIES, lambda stage: stage.with_own_words(OF_A_MAIL)
    ),
    "returnMailRetry": Operation(
        ORDERS,
        lambda stage: {"ids": [stage.mail_given_up()]},
        {STAFF_ELSEWHERE: "NOT_FOUND"},
    ),
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
    "returnGradeCreate": Operation(
        SHOP_RULES,
        lambda stage: {"input": {"slug": "e", "name": "E", "disposition": "RECYCLE"}},
    ),
    "returnPortalAppearanceUpdate": Operation(
        POLICIES,
        lambda stage: {"channel": "eur", "input": {"accentColor": "#1f4fa3"}},
    ),
    "returnPortalLinkCreate": Operation(
        OWNER, Stage.own_order, {EVERYBODY - NOBODY - APPS: "ORDER_NOT_FOUND"}
    ),
    "returnGiftCodeCreate": Operation(ORDERS, Stage.own_order),
    "returnGiftCodeEnd": Operation(ORDERS, Stage.gift_code),
    "returnGradeUpdate": Operation(
        SHOP_RULES, lambda stage: stage.grade(input={"name": "As new"})
    ),
    "returnGradeArchive": Operation(SHOP_RULES, Stage.grade),
    "returnDispositionRulesPublish": Operation(POLICIES, Stage.new_dispositions),
    "returnSecondHandLink": Operation(POLICIES, Stage.second_hand),
    "returnPolicyCreate": Operation(POLICIES, Stage.new_policy),
    "returnPolicyUpdate": Operation(
        POLICIES, lambda stage: stage.with_draft(document={}, note="Shorter.")
    ),
    "returnPolicyDraftDelete": Operation(POLICIES, Stage.dropping),
    "returnPolicyPublish": Operation(POLICIES, Stage.with_draft),
    "returnPolicyRollback": Operation(
        POLICIES, lambda stage: stage.with_draft(version=1)
    ),
    "returnPolicyBacktestStart": Operation(ORDERS, Stage.backtest_wanted),
    "returnGracePeriodSet": Operation(ORDERS, Stage.grace),
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
    "Order.returnGracePeriods": STAFF,
    "OrderLine.returnEligibility": OF_AN_ORDER,
    "OrderLine.returnLines": OF_AN_ORDER,
    "OrderLine.returnedQuantity": OF_AN_ORDER,
    "Fulfillment.returnReceipt": OF_AN_ORDER,
    "Fulfillment.returnRequest": OF_AN_ORDER,
    "User.returnRequests": ONESELF,
    "User.returnHistory": Audience((ORDERS | STAFF_ELSEWHERE) - APPS, NULL),
}
OBJECT_FIELDS: dict[str, dict[Audience, str]] = {
    "ReturnRequest": {
        ALL: """id number kind status reception inspection moneyStatus orderNumber comment
            declineReason lines parcels receipts files slip events refundDueAt createdAt
            updatedAt
            metadata metafield metafields""",
        DESK_TOO: "proposedStockReversals assignee priority dueAt isOverdue",
        STAFF: """user reimbursementProposals needsAttention attentionReasons
            refundHeldBy customerHistory mails contactEmail""",
        Audience(ORDERS, DENIED): """privateMetadata privateMetafield
            privateMetafields""",
        PARTIES: "exchanges order decision reimbursements withdrawal",
    },
    "ReturnLine": {
        ALL: """id returnRequest reason comment resolution method answers productName variantName sku
            refusal
            quantityRequested quantityApproved quantityReceived quantityInspected quantityMissing
            quantityAccepted quantityRejected quantitySentBack quantityToSendBack
            quantityReimbursed isKept""",
        DESK_TOO: "variant",
        PARTIES: "orderLine totalGross",
    },
    "ReturnExchange": {
        ALL: """id number resolution status order orderNumber items worth total credit
            owed payUntil paymentUrl createdAt orderedAt releasedAt endedAt"""
    },
    "ReturnExchangeItem": {
        ALL: "line variant productName variantName sku quantity unitGross unitNet"
    },
    "ReturnExchangePayment": {ALL: "orderId orderNumber owed payUntil"},
    "ReturnFile": {ALL: "id purpose name contentType size width height createdAt url"},
    "ReturnSlip": {ALL: "url"},
    "ReturnWithdrawal": {
        ALL: """id reference outcome problems inTime periodEndedAt orderNumber name email
            isWhole items comment languageCode actor digest acknowledgementUrl
            returnRequest declaredAt refundBy sendBackBy mayWithholdRefund isOverdue
            closedAt""",
        STAFF: "order acknowledgement closedBy closingNote",
    },
    "ReturnWithdrawalItem": {ALL: "orderLineId name sku quantity"},
    "ReturnGiftCode": {
        ALL: "id items returnRequests user app createdAt expiresAt endedAt"
    },
    "ReturnGiftCodeItem": {ALL: "orderLine quantity quantityUsed"},
    "ReturnMail": {
        ALL: """id kind to languageCode status tries error returnRequest createdAt
            endedAt"""
    },
    "ReturnMailTemplate": {
        ALL: """kind isForStaff languageCode channelSlug isDefault subject text html
            variables updatedAt revision"""
    },
    "ReturnMailVariable": {ALL: "name meaning sample rows"},
    "ReturnMailPreview": {ALL: "problems subject text html"},
    "ReturnEvent": {
        ALL: "id sequence type actor createdAt",
        DESK_TOO: "message",
        STAFF: "user app data",
    },
    "ReturnCustomerHistory": {
        ALL: """orders returns openReturns unitsBought unitsReturned returnRate refunded
            lastReturns"""
    },
    "ReturnViewCount": {ALL: "view count"},
    "ReturnSummary": {
        ALL: """toReview toReceive toInspect refundDue overdue failed unitsSold
            unitsReturned returnRate previousReturnRate"""
    },
    "ReturnParcel": {
        ALL: "id direction carrier trackingNumber trackingUrl items createdAt",
        Audience(ORDERS | OWNER | DESK, NULL): "address",
        DESK_TOO: "note",
        STAFF: "user app",
    },
    "ReturnParcelItem": {ALL: "line quantity"},
    "ReturnAddress": {
        ALL: """firstName lastName companyName streetAddress1 streetAddress2 city
            cityArea postalCode countryArea country phone"""
    },
    "ReturnBlindReceipt": {
        ALL: """id number status warehouse warehouseName sender trackingNumber note
            items candidates closedReason receivedAt decidedAt""",
        Audience(ORDERS | DESK, NULL): "returnRequest",
        Audience(ORDERS | STAFF_ELSEWHERE, NULL): """user app decidedBy
            decidedByApp""",
    },
    "ReturnBlindReceiptItem": {ALL: "id description variant sku quantity grade note"},
    "ReturnBlindCandidate": {ALL: "returnRequest orderNumber clues", STAFF: "order"},
    "ReturnReceipt": {
        ALL: """id number receivedAt warehouseName isEmptyBox items discrepancies
            nextSteps""",
        DESK_TOO: "warehouse note",
    },
    "ReturnDiscrepancy": {ALL: "kind line quantity isOpen"},
    "ReturnNextSteps": {ALL: "customer", DESK_TOO: "staff"},
    "ReturnReceiptItem": {
        ALL: "id line quantity isMissing inspections",
        DESK_TOO: "note externalReference",
    },
    "ReturnInspection": {
        ALL: """id line quantity supersededQuantity grade disposition supersedes
            serialNumbers lotNumber photos warehouseName inspectedAt""",
        DESK_TOO: """suggestedDisposition overrideReason reason note warehouse
            isStockKept stockMovements rule variant""",
        STAFF: "user trace",
    },
    "ReturnStockMovement": {
        ALL: "kind change stockBefore stockAfter sku warehouseName createdAt"
    },
    "ReturnStockReversal": {ALL: "inspection quantity sku warehouseName"},
    "ReturnGrade": {
        ALL: "id slug name meaning disposition position archivedAt translations"
    },
    "ReturnPortalAppearance": {
        ALL: """shopName logoUrl accentColor supportEmail supportUrl texts builtInTexts
            languageCodes url"""
    },
    "ReturnPortalWording": {ALL: "languageCode key text"},
    "ReturnDispositionReport": {ALL: "rows discards"},
    "ReturnDispositionReportRow": {
        ALL: "disposition category month units kilograms unitsOfUnknownWeight values"
    },
    "ReturnDiscardReportRow": {
        ALL: """treatment isDiscarded kind grade category units kilograms
            unitsOfUnknownWeight"""
    },
    "ReturnReportCategory": {ALL: "id name"},
    "ReturnGradeTranslation": {ALL: "languageCode name"},
    "ReturnDispositionRules": {
        ALL: "id isDefault channel channelSlug current versions"
    },
    "ReturnDispositionRulesVersion": {
        ALL: "id number document note publishedAt",
        STAFF: "user app",
    },
    "ReturnDispositionStep": {ALL: "rule fired decided facts absent sentences"},
    "ReturnDispositionSuggestion": {
        ALL: "line quantity grade disposition rule warehouse secondHand sentences",
        STAFF: "trace",
    },
    "ReturnSecondHandVariant": {
        ALL: "id variant sku grade channelSlug target targetSku isMade"
    },
    "ReturnSecondHandTerms": {ALL: "channel percentage nameSuffix"},
    "ReturnReason": {
        ALL: """id slug name fault kinds photosRequired position archivedAt
            translations questions""",
        Audience(ORDERS | STAFF_ELSEWHERE, NULL): """nativeReference
            nativeRefundReference""",
    },
    "ReturnReasonTranslation": {ALL: "languageCode name"},
    "ReturnTextTranslation": {ALL: "languageCode text"},
    "ReturnRefusal": {ALL: "code message"},
    "ReturnDecision": {
        ALL: "outcome policyVersion decidedAt",
        STAFF: "lines trace",
    },
    "ReturnDecisionStep": {
        ALL: "rule orderLineId line fired won lost facts absent sentences"
    },
    "ReturnDecisionLine": {
        ALL: """orderLineId line returnableQuantity refusal outcome deadline
            deliveredAt deliverySource withdrawalUntil reasons resolutions methods restockingFee restockingFeeNet
            returnShippingFee returnShippingFeeNet outboundShipping priority serviceHours
            refundAt warehouse photosRequired storeCredit keptItem exchange boughtGiftCards keptGift
            advice setBy"""
    },
    "ReturnDecidedEffect": {ALL: "effect rule"},
    "ReturnRefundTime": {ALL: "moment byGrade automatic withinHours"},
    "ReturnStoreCreditTerms": {ALL: "bonusPercentage expiresAfterDays cardsFirst"},
    "ReturnKeptItemTerms": {ALL: "refundPercentage"},
    "ReturnExchangeTerms": {ALL: "ifCheaper ifDearer payWithinHours ship"},
    "ReturnGracePeriod": {ALL: "until reason user app createdAt"},
    "ReturnExportFile": {
        ALL: """id status fileType rows fields rowsTotal rowsDone failure size url
            createdAt endedAt expiresAt"""
    },
    "ReturnPolicy": {
        ALL: """id isDefault channel channelSlug revision draft current versions
            backtests createdAt"""
    },
    "ReturnPolicyVersion": {
        ALL: """id policy number status document effectiveFrom publishedAt createdAt
            updatedAt note restores user app notices changes"""
    },
    "ReturnPolicyBacktest": {
        ALL: """id policy status isStalled placedFrom placedTo sample ordersTotal
            ordersDone result error user app createdAt endedAt"""
    },
    "ReturnBacktestResult": {
        ALL: """orders orderLines requests changedRequests customersTouched published
            draft examples"""
    },
    "ReturnBacktestSide": {ALL: "outcomes fees refunds returnableLines"},
    "ReturnBacktestOutcomeCount": {ALL: "outcome requests lines"},
    "ReturnBacktestExample": {ALL: "order number wasAsked published draft"},
    "ReturnPolicyNotice": {ALL: "code severity path message article acceptedValues"},
    "ReturnPolicyProblem": {ALL: "path message acceptedValues"},
    "ReturnPolicyValidation": {ALL: "problems notices"},
    "ReturnPolicyStarter": {ALL: "name description document"},
    "ReturnPolicyPreview": {
        ALL: """problems outcome priority serviceHours policyVersion lines trace facts"""
    },
    "ReturnPolicyPage": {ALL: "languageCode effectiveFrom sections"},
    "ReturnPolicySection": {ALL: "code title paragraphs"},
    "ReturnReimbursement": {
        ALL: """id number resolution amount proposedAmount adjustmentReason lines
            charges attempts creditMemo createdAt canceledAt""",
    },
    "ReturnCreditMemo": {ALL: "number issuedAt url"},
    "ReturnReimbursementLine": {ALL: "line quantity gross net tax"},
    "ReturnReimbursementCharge": {ALL: "kind line gross net tax"},
    "RefundAttempt": {
        ALL: "id kind status amount bonus number pspReference createdAt settledAt reversedAt",
        STAFF: "message name retryAt transaction payment",
    },
    "ReturnReimbursementProposal": {
        ALL: "resolution amount maximum outside lines charges"
    },
    "ReturnEligibility": {ALL: "lines"},
    "ReturnLineEligibility": {
        ALL: """orderLine returnableQuantity deadline daysLeft withdrawalUntil reasons
            questions resolutions methods photosRequired advice storeCredit choices
            refusal"""
    },
    "ReturnQuestion": {ALL: "slug text translations required productTypes answers"},
    "ReturnGivenAnswer": {ALL: "question answer"},
    "ReturnAnswer": {ALL: "slug text translations advice adviceTranslations"},
    "ReturnChoice": {
        ALL: """quantity resolution method outcome restockingFee returnShippingFee
            deliveryCosts bonus refund refusal"""
    },
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
WHO_RECEIVES = Audience(WHO_RECEIVE, DENIED)
MATCHED = (WHO_RECEIVES, Audience(ORDERS | DESK, NULL))
"""To goods that turned out to be of a return of the order's channel."""
GRADE_READERS = Audience(ORDERS | STAFF_ELSEWHERE | DESK | DESK_ELSEWHERE, DENIED)
RULES = (GRADE_READERS, Audience(ORDERS | DESK, NULL))
SUGGESTED = Audience(ORDERS | DESK, DENIED)
POLICY_READERS = Audience(ORDERS | STAFF_ELSEWHERE, DENIED)
POLICY = (POLICY_READERS, Audience(ORDERS, NULL))
"""To policies of the order's channel, the only ones that there are."""

# The way from a root query to a type, and the audiences that it leads through.
REACH: dict[str, tuple[str, tuple[Audience, ...]]] = {
    "Order": ("order", ()),
    "OrderLine": ("order lines", ()),
    "Fulfillment": ("order fulfillments", ()),
    "User": ("me", ()),
    "ReturnRequest": ("returnRequest", (READERS,)),
    "ReturnLine": ("returnRequest lines", (READERS,)),
    "ReturnGivenAnswer": ("returnRequest lines answers", (READERS,)),
    "ReturnEvent": ("returnRequest events", (READERS,)),
    "ReturnCustomerHistory": ("returnRequest customerHistory", (READERS, STAFF)),
    "ReturnViewCount": ("returnViewCounts", (WHO_RECEIVES,)),
    "ReturnSummary": ("returnSummary", (POLICY_READERS,)),
    "ReturnFile": ("returnRequest files", (READERS,)),
    "ReturnSlip": ("returnRequest slip", (READERS,)),
    "ReturnWithdrawal": (
        "returnWithdrawals edges node",
        (POLICY_READERS, Audience(ORDERS, NULL)),
    ),
    "ReturnWithdrawalItem": (
        "returnWithdrawals edges node items",
        (POLICY_READERS, Audience(ORDERS, NULL)),
    ),
    "ReturnGiftCode": ("returnGiftCodes", (Audience(ORDERS, DENIED),)),
    "ReturnGiftCodeItem": ("returnGiftCodes items", (Audience(ORDERS, DENIED),)),
    "ReturnMail": ("returnRequest mails", (READERS, STAFF)),
    "ReturnMailTemplate": ("returnMailTemplates", (POLICY_READERS,)),
    "ReturnMailVariable": ("returnMailTemplates variables", (POLICY_READERS,)),
    "ReturnMailPreview": ("returnMailPreview", (POLICY_READERS,)),
    "ReturnDiscrepancy": ("returnRequest receipts discrepancies", (READERS,)),
    "ReturnNextSteps": ("returnRequest receipts nextSteps", (READERS,)),
    "ReturnBlindReceipt": ("returnBlindReceipt", MATCHED),
    "ReturnBlindReceiptItem": ("returnBlindReceipt items", MATCHED),
    "ReturnBlindCandidate": ("returnBlindReceipt candidates", MATCHED),
    "ReturnParcel": ("returnRequest parcels", (READERS,)),
    "ReturnParcelItem": ("returnRequest parcels items", (READERS,)),
    "ReturnAddress": ("returnRequest parcels address", (READERS,)),
    "ReturnReceipt": ("returnRequest receipts", (READERS,)),
    "ReturnReceiptItem": ("returnRequest receipts items", (READERS,)),
    "ReturnInspection": ("returnRequest receipts items inspections", (READERS,)),
    "ReturnStockReversal": (
        "returnRequest proposedStockReversals",
        (READERS, DESK_TOO),
    ),
    "ReturnGrade": ("returnGrades", (GRADE_READERS,)),
    "ReturnPortalAppearance": ("returnPortalAppearance", (POLICY_READERS,)),
    "ReturnPortalWording": ("returnPortalAppearance texts", (POLICY_READERS,)),
    "ReturnDispositionReport": ("returnDispositionReport", (POLICY_READERS,)),
    "ReturnDispositionReportRow": ("returnDispositionReport rows", POLICY),
    "ReturnDiscardReportRow": ("returnDispositionReport discards", POLICY),
    "ReturnReportCategory": ("returnDispositionReport rows category", POLICY),
    "ReturnGradeTranslation": ("returnGrades translations", (GRADE_READERS,)),
    "ReturnStockMovement": (
        "returnRequest receipts items inspections stockMovements",
        (READERS, DESK_TOO),
    ),
    "ReturnDispositionRules": ("returnDispositionRules", RULES),
    "ReturnDispositionRulesVersion": ("returnDispositionRules current", RULES),
    "ReturnDispositionStep": (
        "returnRequest receipts items inspections trace",
        (READERS, STAFF),
    ),
    "ReturnDispositionSuggestion": ("returnDispositionSuggest", (SUGGESTED,)),
    "ReturnSecondHandTerms": ("returnDispositionSuggest secondHand", (SUGGESTED,)),
    "ReturnSecondHandVariant": (
        "returnSecondHandVariants edges node",
        (GRADE_READERS, Audience(ORDERS | DESK, NULL)),
    ),
    "ReturnReason": ("returnReasons", ()),
    "ReturnReasonTranslation": ("returnReasons translations", ()),
    "ReturnTextTranslation": (
        "order returnEligibility lines questions translations",
        (OF_AN_ORDER,),
    ),
    "ReturnDecision": ("returnRequest decision", (READERS, PARTIES)),
    "ReturnDecisionStep": ("returnRequest decision trace", (READERS, PARTIES, STAFF)),
    "ReturnDecisionLine": ("returnRequest decision lines", (READERS, PARTIES, STAFF)),
    "ReturnDecidedEffect": (
        "returnRequest decision lines setBy",
        (READERS, PARTIES, STAFF),
    ),
    "ReturnRefundTime": (
        "returnRequest decision lines refundAt",
        (READERS, PARTIES, STAFF),
    ),
    "ReturnStoreCreditTerms": (
        "returnRequest decision lines storeCredit",
        (READERS, PARTIES, STAFF),
    ),
    "ReturnKeptItemTerms": (
        "returnRequest decision lines keptItem",
        (READERS, PARTIES, STAFF),
    ),
    "ReturnExchangeTerms": (
        "returnRequest decision lines exchange",
        (READERS, PARTIES, STAFF),
    ),
    "ReturnGracePeriod": ("order returnGracePeriods", (STAFF,)),
    "ReturnExportFile": (
        "returnExports edges node",
        (Audience(WHO_RECEIVE, DENIED), Audience(ONE_OF_ORDER_STAFF, NULL)),
    ),
    "ReturnPolicy": ("returnPolicies", POLICY),
    "ReturnPolicyVersion": ("returnPolicies draft", POLICY),
    "ReturnPolicyBacktest": ("returnPolicies backtests", POLICY),
    "ReturnBacktestResult": ("returnPolicies backtests result", POLICY),
    "ReturnBacktestSide": ("returnPolicies backtests result draft", POLICY),
    "ReturnBacktestOutcomeCount": (
        "returnPolicies backtests result draft outcomes",
        POLICY,
    ),
    "ReturnBacktestExample": ("returnPolicies backtests result examples", POLICY),
    "ReturnPolicyNotice": ("returnPolicyValidate notices", (POLICY_READERS,)),
    "ReturnPolicyProblem": ("returnPolicyPreview problems", (POLICY_READERS,)),
    "ReturnPolicyValidation": ("returnPolicyValidate", (POLICY_READERS,)),
    "ReturnPolicyStarter": ("returnPolicyStarters", (POLICY_READERS,)),
    "ReturnPolicyPreview": ("returnPolicyPreview", (POLICY_READERS,)),
    "ReturnPolicyPage": ("returnPolicy", ()),
    "ReturnPolicySection": ("returnPolicy sections", ()),
    "ReturnExchange": ("returnRequest exchanges", (READERS, PARTIES)),
    "ReturnExchangeItem": ("returnRequest exchanges items", (READERS, PARTIES)),
    "ReturnExchangePayment": ("returnExchangePayment", ()),
    "ReturnReimbursement": ("returnRequest reimbursements", (READERS, PARTIES)),
    "ReturnReimbursementLine": (
        "returnRequest reimbursements lines",
        (READERS, PARTIES),
    ),
    "ReturnReimbursementCharge": (
        "returnRequest reimbursements charges",
        (READERS, PARTIES),
    ),
    "ReturnCreditMemo": ("returnRequest reimbursements creditMemo", (READERS, PARTIES)),
    "RefundAttempt": ("returnRequest reimbursements attempts", (READERS, PARTIES)),
    "ReturnReimbursementProposal": (
        "returnRequest reimbursementProposals",
        (READERS, STAFF),
    ),
    "ReturnEligibility": ("order returnEligibility", (OF_AN_ORDER,)),
    "ReturnLineEligibility": ("order returnEligibility lines", (OF_AN_ORDER,)),
    "ReturnQuestion": ("order returnEligibility lines questions", (OF_AN_ORDER,)),
    "ReturnAnswer": ("order returnEligibility lines questions answers", (OF_AN_ORDER,)),
    "ReturnChoice": ("order returnEligibility lines choices", (OF_AN_ORDER,)),
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
