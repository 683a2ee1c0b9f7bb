from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVectorField
from django.db import models
from django.db.models import Case, F, Q, Value, When
from django.db.models.functions import Coalesce, Upper

from .. import host
from ..domain.lifecycle import (
    NEW_GOODS,
    OWING_MONEY,
    AttentionReason,
    InspectionStatus,
    LineProgress,
    MoneyStatus,
    Reception,
    RequestKind,
    RequestStatus,
    Resolution,
)
from ..domain.policy.effects import Method, Priority
from ..domain.settlement.terms import Terms
from ..domain.staff_work import NEVER, PRIORITIES, next_step_due
from . import fields
from .fields import currency, money, one_of, some_of, word, words
from .gift_code import GiftCode
from .reason import ReturnReason

if TYPE_CHECKING:
    from django.db.models import Model as WithMetadata
else:
    WithMetadata = host.database.metadata_model()


IN_VIEWS = {
    "to_review": Q(status=RequestStatus.REQUESTED.value),
    "to_receive": Q(status=RequestStatus.APPROVED.value, is_awaited=True),
    "to_inspect": Q(inspection=InspectionStatus.PENDING.value),
    "refund_due": Q(status=RequestStatus.APPROVED.value, is_owed=True),
    "failed": Q(
        attention__overlap=[
            AttentionReason.REFUND_FAILED.value,
            AttentionReason.REFUND_UNKNOWN.value,
        ]
    ),
}
"""What views of staff find by an index of their own: see ``domain.staff_work.View``."""


class ReturnRequest(WithMetadata):
    """A customer's, or staff's, wish to give goods of one order back.

    ``reception``, ``inspection``, ``money`` and ``attention`` follow from receipts, reimbursements and
    what staff did natively; they are kept here because lists filter on them, and written
    by ``operations.axes`` alone, as are the times of a refund: until when what is owed is
    to be paid (``refund_due_at``), since when it should be paid by itself
    (``refund_ready_at``), and the codes of what keeps it from that (``refund_held``). So are ``channel``, which is the order's, and
    ``reason_ids``, those of the lines: ``operations.request`` and ``operations.add_units`` write them. ``native_conflict`` are the numbers that staff were told
    last: see ``facts.conflicts``. ``empty_boxes`` are parcels that came with nothing in
    them.

    For the work of staff: whether units are still to come (``is_awaited``), and whether
    units are owed for that no reimbursement covers (``is_owed``), both of which mean
    something while the return is approved, and are written by ``operations.axes``;
    ``priority``, a place in ``domain.staff_work.PRIORITIES``, which the policy decides and
    staff may change; by when the policy wants a decision (``review_due_at``), which is
    written once. ``due_at`` is derived by the database: when a row was saved, it is what it
    was when the row was read. See ``domain.staff_work.next_step_due``.

    ``gift_code``: whoever was given the goods asked for it, and is written to at
    ``contact_email`` in ``contact_language``; the order's customer is neither told of it nor shown it.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    serial = models.BigIntegerField(unique=True, editable=False)
    number = models.CharField(max_length=64, unique=True, editable=False)
    kind = word(default=RequestKind.RETURN)
    status = word(default=RequestStatus.REQUESTED)
    reception = word(default=Reception.NONE)
    inspection = word(default=InspectionStatus.NONE)
    money = word(default=MoneyStatus.NONE)
    attention = words()
    empty_boxes = models.PositiveIntegerField(default=0)
    native_conflict = models.JSONField(default=dict, blank=True)
    refund_due_at = models.DateTimeField(null=True, blank=True)
    refund_ready_at = models.DateTimeField(null=True, blank=True)
    refund_held = models.CharField(max_length=250, blank=True, default="")
    is_awaited = models.BooleanField(default=False)
    is_owed = models.BooleanField(default=False)
    priority = models.PositiveSmallIntegerField(
        default=PRIORITIES.index(Priority.NORMAL)
    )
    review_due_at = models.DateTimeField(null=True, blank=True)
    due_at = models.GeneratedField(
        expression=Case(
            When(
                status=RequestStatus.REQUESTED.value,
                then=Coalesce(F("review_due_at"), Value(NEVER)),
            ),
            default=Coalesce(F("refund_due_at"), Value(NEVER)),
        ),
        output_field=models.DateTimeField(),
        db_persist=True,
    )
    order = models.ForeignKey(
        "order.Order", on_delete=models.PROTECT, related_name="return_requests"
    )
    channel = models.ForeignKey(
        "channel.Channel",
        on_delete=fields.follow_the_order,
        related_name="+",
        db_index=False,
        editable=False,
    )
    reason_ids = ArrayField(models.BigIntegerField(), default=list, editable=False)
    user = models.ForeignKey(
        "account.User",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="return_requests",
    )
    app = models.ForeignKey(
        "app.App", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    assignee = models.ForeignKey(
        "account.User",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        db_index=False,
    )
    gift_code = models.ForeignKey(
        GiftCode, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    contact_email = models.CharField(max_length=254, blank=True, default="")
    contact_language = models.CharField(max_length=35, blank=True, default="")
    currency = currency()
    comment = models.TextField(blank=True, default="")
    decline_reason = models.TextField(blank=True, default="")
    idempotency_scope = models.CharField(max_length=64, blank=True, default="")
    idempotency_key = models.CharField(max_length=128, null=True, blank=True)
    content_digest = models.CharField(max_length=64, blank=True, default="")
    search_vector = SearchVectorField(null=True, editable=False)
    metadata = fields.metadata()
    private_metadata = fields.metadata()
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ("-created_at", "-id")
        indexes = (
            models.Index(fields=("created_at", "id"), name="returns_request_created"),
            models.Index(
                fields=("status", "created_at", "id"), name="returns_request_status"
            ),
            models.Index(fields=("status", "id"), name="returns_request_by_status"),
            models.Index(fields=("updated_at", "id"), name="returns_request_updated"),
            models.Index(
                fields=("channel", "created_at", "id"), name="returns_request_channel"
            ),
            GinIndex(fields=("reason_ids",), name="returns_request_reasons"),
            models.Index(
                fields=("created_at", "id"),
                condition=~Q(attention=[]),
                name="returns_request_attention",
            ),
            *(
                models.Index(
                    fields=("created_at", "id"),
                    include=("channel",),
                    condition=condition,
                    name=f"returns_request_{name}",
                )
                for name, condition in IN_VIEWS.items()
            ),
            models.Index(
                fields=("due_at", "id"),
                include=("channel",),
                name="returns_request_by_due",
            ),
            models.Index(fields=("priority", "id"), name="returns_request_by_priority"),
            models.Index(
                fields=("assignee", "created_at", "id"),
                condition=Q(assignee__isnull=False),
                name="returns_request_assignee",
            ),
            models.Index(
                fields=("refund_due_at", "id"),
                condition=Q(refund_due_at__isnull=False),
                name="returns_request_due",
            ),
            models.Index(
                fields=("refund_ready_at",),
                condition=Q(refund_ready_at__isnull=False),
                name="returns_request_ready",
            ),
            models.Index(Upper("number"), name="returns_request_any_case"),
            GinIndex(fields=("search_vector",), name="returns_request_search"),
            GinIndex(fields=("metadata",), name="returns_request_meta"),
            GinIndex(fields=("private_metadata",), name="returns_request_p_meta"),
        )
        constraints = (
            models.UniqueConstraint(
                fields=("idempotency_scope", "idempotency_key"),
                condition=Q(idempotency_key__isnull=False),
                name="returns_request_idempotency",
            ),
            one_of("kind", RequestKind, "returns_request_kind"),
            one_of("status", RequestStatus, "returns_request_status_word"),
            one_of("reception", Reception, "returns_request_reception"),
            one_of("inspection", InspectionStatus, "returns_request_inspection"),
            one_of("money", MoneyStatus, "returns_request_money"),
            some_of("attention", AttentionReason, "returns_request_attention_words"),
            models.CheckConstraint(
                condition=Q(priority__lt=len(PRIORITIES)),
                name="returns_request_priority",
            ),
        )

    def __str__(self) -> str:
        return self.number

    @property
    def urgency(self) -> Priority:
        """The priority as a word."""
        return PRIORITIES[self.priority]

    @property
    def next_step_due(self) -> datetime | None:
        """By when the next step of staff is due, also where that was not saved yet."""
        return next_step_due(self.status, self.review_due_at, self.refund_due_at)


class ReturnLine(models.Model):
    """Units of one order line within a return, with a snapshot of what was sold.

    ``quantity_native`` is the part of the accepted units that the platform's own
    order shows as returned; ``quantity_reimbursed`` are units that a reimbursement,
    paid or under way, covers. ``terms`` is what the customer was promised for them:
    see :class:`~..domain.settlement.terms.Terms`. Units that the customer keeps
    (``is_kept``), or that are paid for on trust (``is_paid_ahead``), may be covered
    without being accepted. ``quantity_waived`` of those that never came the customer
    may keep the money of. ``quantity_missing`` are never more than are still out.
    ``quantity_inspected`` of those that arrived were looked at, and
    ``quantity_sent_back`` of those that were rejected have left again. Where a
    correction took units back from those accepted (``is_corrected``), the platform may
    show more as returned, and more may have been paid for. Of units that are to be
    exchanged nothing is owed until new
    goods may be sent for them (``is_exchanged``).
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    request = models.ForeignKey(
        ReturnRequest, on_delete=models.CASCADE, related_name="lines"
    )
    order_line = models.ForeignKey(
        "order.OrderLine", on_delete=models.PROTECT, related_name="return_lines"
    )
    variant = models.ForeignKey(
        "product.ProductVariant",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    reason = models.ForeignKey(
        ReturnReason, on_delete=models.PROTECT, related_name="lines"
    )
    comment = models.TextField(blank=True, default="")
    answers = models.JSONField(default=dict, blank=True)
    resolution = word(default=Resolution.ORIGINAL_PAYMENT)
    method = word(default=Method.OWN_CARRIER)
    terms = models.JSONField(default=dict, blank=True)
    is_kept = models.BooleanField(default=False)
    is_paid_ahead = models.BooleanField(default=False)
    is_exchanged = models.BooleanField(default=False)
    is_corrected = models.BooleanField(default=False)
    quantity_requested = models.PositiveIntegerField()
    quantity_approved = models.PositiveIntegerField(default=0)
    quantity_received = models.PositiveIntegerField(default=0)
    quantity_missing = models.PositiveIntegerField(default=0)
    quantity_inspected = models.PositiveIntegerField(default=0)
    quantity_accepted = models.PositiveIntegerField(default=0)
    quantity_rejected = models.PositiveIntegerField(default=0)
    quantity_sent_back = models.PositiveIntegerField(default=0)
    quantity_native = models.PositiveIntegerField(default=0)
    quantity_reimbursed = models.PositiveIntegerField(default=0)
    quantity_waived = models.PositiveIntegerField(default=0)

    product_name = models.CharField(max_length=386)
    variant_name = models.CharField(max_length=255, blank=True, default="")
    sku = models.CharField(max_length=255, blank=True, default="")
    ordered_quantity = models.PositiveIntegerField()
    total_gross_amount = money()
    total_net_amount = money()
    currency = currency()

    class Meta:
        ordering = ("request", "product_name", "id")
        indexes = (models.Index(fields=("sku",), name="returns_line_sku"),)
        constraints = (
            models.UniqueConstraint(
                fields=("request", "order_line"), name="returns_line_once"
            ),
            models.CheckConstraint(
                condition=Q(
                    quantity_requested__gte=1,
                    quantity_requested__lte=F("ordered_quantity"),
                    quantity_approved__lte=F("quantity_requested"),
                ),
                name="returns_line_wanted",
            ),
            models.CheckConstraint(
                condition=Q(
                    quantity_received__gte=F("quantity_inspected"),
                    quantity_inspected__gte=F("quantity_accepted")
                    + F("quantity_rejected"),
                ),
                name="returns_line_judged_arrived",
            ),
            models.CheckConstraint(
                condition=Q(quantity_sent_back__lte=F("quantity_rejected")),
                name="returns_line_sent_back_rejected",
            ),
            models.CheckConstraint(
                condition=Q(quantity_accepted__lte=F("quantity_approved")),
                name="returns_line_accepted_approved",
            ),
            models.CheckConstraint(
                condition=Q(
                    quantity_native__lte=F("quantity_approved"),
                    quantity_reimbursed__lte=F("quantity_approved"),
                )
                & Q(
                    Q(is_corrected=True)
                    | Q(quantity_native__lte=F("quantity_accepted"))
                )
                & Q(
                    Q(is_kept=True)
                    | Q(is_paid_ahead=True)
                    | Q(is_corrected=True)
                    | Q(quantity_reimbursed__lte=F("quantity_accepted"))
                ),
                name="returns_line_paid_accepted",
            ),
            one_of("resolution", Resolution, "returns_line_resolution"),
            one_of("method", Method, "returns_line_method"),
        )

    def __str__(self) -> str:
        return f"{self.quantity_requested} × {self.sku or self.product_name}"

    @property
    def quantity_to_send_back(self) -> int:
        """Rejected units that the warehouse still has."""
        return self.quantity_rejected - self.quantity_sent_back

    @property
    def progress(self) -> LineProgress:
        return LineProgress(
            approved=self.quantity_approved,
            received=self.quantity_received,
            accepted=self.quantity_accepted,
            rejected=self.quantity_rejected,
            inspected=self.quantity_inspected,
            missing=self.quantity_missing,
            reimbursed=self.quantity_reimbursed,
            owes_money=self.resolution in OWING_MONEY,
            kept=self.is_kept,
            paid_ahead=self.is_paid_ahead,
            waived=self.quantity_waived,
            awaits_goods=self.resolution in NEW_GOODS and not self.is_exchanged,
        )

    @property
    def promised_terms(self) -> Terms:
        """What the customer was promised for the units, as far as money goes.

        Validated once, until other terms take their place: a settlement asks often.
        """
        known: tuple[Any, Terms] | None = self.__dict__.get("_promised")
        if known is None or known[0] is not self.terms:
            known = self.__dict__["_promised"] = (
                self.terms,
                Terms.model_validate(self.terms),
            )
        return known[1]
