"""Ask for a return: checked under lock, decided by the policy, stored with its why."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any

from django.contrib.postgres.search import SearchVector
from django.db import IntegrityError, connection
from django.db.models import Value
from django.utils import timezone

from .. import host
from ..conf import settings
from ..domain.lifecycle import RequestStatus
from ..domain.policy.decision import Decision
from ..domain.policy.effects import Outcome
from ..domain.policy.evaluate import evaluate
from ..domain.policy.facts import OrderFacts, Wish
from ..domain.policy.methods import with_methods
from ..domain.search import words
from ..domain.staff_work import PRIORITIES
from ..errors import ErrorCode, refuse
from ..facts.buyers import is_hidden
from ..facts.orders import OrderSnapshot, read_order
from ..facts.policies import Rules, rules_for
from ..facts.policy.assemble import Asked, facts_of
from ..facts.policy.needs import needs_of
from ..host.contract import SYSTEM, Actor, ActorKind
from ..models import DecisionRecord, ReturnLine, ReturnReason, ReturnRequest
from ..models.event import EventType
from . import axes
from . import request_checks as checks
from .exchanges.choice import keep_choice
from .exchanges.order import order_new_goods
from .exchanges.wish import wanted_goods
from .gifts import check_gift
from .idempotency import check_same, digest, key_reused
from .inputs import Wanted
from .outcome import overridden, status_of
from .promise import promise
from .timeline import Happening, record_all
from .transactions import one_transaction, tried_again


@tried_again
def request_return(
    *, wanted: Wanted, actor: Actor, idempotency_key: str | None = None
) -> ReturnRequest:
    """Create a return: approved at once, waiting for review, or declined with reasons.

    A customer may ask for their own orders only; whether staff or an App may ask is
    for the caller to check. Refusals by policy are stored, as a declined return with
    coded refusals per line; impossible wishes raise and leave nothing. Staff may set the
    policy aside with a reason: the decision is stored as it came out, and the approval
    says what it overrode.

    Raises:
        ReturnsError: one problem for everything that is wrong, see
            :mod:`.request_checks`; ``idempotency_key_reused``.
    """
    checks.check_shape(wanted, actor, idempotency_key)
    try:
        with one_transaction():
            return request_within(wanted, actor, idempotency_key)
    except IntegrityError as error:
        if "returns_request_idempotency" not in str(error):
            raise
        raise key_reused() from error


def request_within(
    wanted: Wanted, actor: Actor, key: str | None, *, at: datetime | None = None
) -> ReturnRequest:
    """The same for whoever has begun the transaction, and checked the form.

    ``at`` is when it was asked for, where that was before now: the policy looks at that
    moment, and periods count from it.

    Raises:
        ReturnsError: nothing was written.
    """
    order = host.orders.lock(wanted.order_id)
    if order is None or not may_ask(actor, order):
        raise refuse(
            ErrorCode.ORDER_NOT_FOUND, "There is no such order.", field="orderId"
        )
    content = digest(asdict(wanted))
    if key is not None:
        known = ReturnRequest.objects.filter(
            idempotency_scope=actor.key, idempotency_key=key
        ).first()
        if known is not None:
            check_same(known, content)
            return known
    now = timezone.now()
    rules = rules_for(order.channel_id, order.created_at)
    snapshot = read_order(order, needs=needs_of([rules.document]))
    reasons = checks.check_order_and_lines(
        wanted, snapshot, by_customer=actor.kind == ActorKind.CUSTOMER
    )
    facts = facts_of(
        snapshot,
        rules.document,
        now=at or now,
        asked=_asked(wanted, reasons),
    )
    facts = with_methods(rules.document, facts)
    decision = evaluate(rules.document, facts)
    checks.check_choices(wanted, decision)
    check_gift(wanted, actor)
    goods = wanted_goods(wanted, snapshot, decision)
    identity = {
        "idempotency_scope": actor.key,
        "idempotency_key": key,
        "content_digest": content,
        "app": actor.app,
        "gift_code_id": actor.gift_code_id,
        "contact_email": wanted.contact_email,
        "contact_language": wanted.contact_language,
        "created_at": at or now,
    }
    request = _store(wanted, snapshot, facts, decision, reasons, identity)
    _store_decision(request, rules, facts, decision, now)
    overrides = overridden(wanted, decision)
    by = actor if overrides else SYSTEM
    _tell(request, decision, actor, now, overrides)
    if goods and request.status != RequestStatus.DECLINED:
        lines = {line.order_line_id: line for line in request.lines.all()}
        chosen = {lines[pk].pk: row for pk, row in goods.items()}
        keep_choice(request, lines.values(), chosen, at=now)
        if request.status == RequestStatus.APPROVED:
            order_new_goods(request, order, actor=by, at=now)
    return request


def _asked(wanted: Wanted, reasons: dict[str, ReturnReason]) -> Asked:
    """The wish as the policy looks at it."""
    wishes = {
        row.order_line_id: Wish(
            quantity=row.quantity,
            reason=row.reason,
            fault=reasons[row.reason].fault,
            resolution=row.resolution or wanted.resolution,
            answers=dict(row.answers),
            method=row.method,
        )
        for row in wanted.lines
    }
    return Asked(wanted.kind, wishes)


def may_ask(actor: Actor, order: Any, request: ReturnRequest | None = None) -> bool:
    """Whether the order, and the return, is the customer's own.

    The e-mail address never counts. What the holder of a gift code asked for is theirs,
    and not the order's customer's; it is theirs alone that they may touch. Nor may the
    customer touch what staff asked for on behalf of whoever was given the goods.
    """
    if actor.kind != ActorKind.CUSTOMER:
        return True
    if request is not None:
        if request.gift_code_id != actor.gift_code_id:
            return False
        if actor.gift_code_id is None and is_hidden(request):
            return False
    if actor.order_id is not None:
        return bool(actor.order_id == order.pk)
    return actor.user is not None and order.user_id == actor.user.pk


def _store(
    wanted: Wanted,
    snapshot: OrderSnapshot,
    facts: OrderFacts,
    decision: Decision,
    reasons: dict[str, ReturnReason],
    identity: dict[str, Any],
) -> ReturnRequest:
    order = snapshot.order
    serial = _next_serial()
    number = f"{settings.NUMBER_PREFIX}{serial:06d}"
    by_id = {line.pk: line for line in snapshot.lines}
    returned = [by_id[row.order_line_id] for row in wanted.lines]
    request = ReturnRequest(
        serial=serial,
        number=number,
        search_vector=index_of(number, order, returned),
        kind=wanted.kind,
        status=status_of(wanted, decision),
        order=order,
        channel_id=order.channel_id,
        reason_ids=sorted({reasons[row.reason].pk for row in wanted.lines}),
        currency=order.currency,
        comment=wanted.comment,
        metadata=dict(wanted.metadata),
        private_metadata=dict(wanted.private_metadata),
        priority=PRIORITIES.index(decision.priority),
        **identity,
    )
    request.user_id = None if is_hidden(request) else order.user_id
    if decision.service_hours is not None:
        hours = timedelta(hours=decision.service_hours)
        request.review_due_at = request.created_at + hours
    lines = _lines(request, wanted, returned, facts, decision, reasons)
    axes.note_approval(request, lines, at=request.created_at)
    request.save(force_insert=True)
    del request.search_vector  # an expression still; whoever wants it reads it
    ReturnLine.objects.bulk_create(lines)
    return request


def _lines(
    request: ReturnRequest,
    wanted: Wanted,
    returned: Sequence[Any],
    facts: OrderFacts,
    decision: Decision,
    reasons: dict[str, ReturnReason],
) -> list[ReturnLine]:
    """A line for each order line in ``returned``; they are not stored yet."""
    approved = request.status == RequestStatus.APPROVED
    resolutions = [row.resolution or wanted.resolution for row in wanted.lines]
    methods = {line.line: line.wish.method for line in facts.lines if line.wish}
    return [
        ReturnLine(
            request=request,
            reason=reasons[row.reason],
            comment=row.comment,
            answers=dict(row.answers),
            resolution=resolution,
            method=methods[str(row.order_line_id)],
            quantity_requested=row.quantity,
            quantity_approved=row.quantity if approved else 0,
            **promise(
                decision.line(line.pk),
                row.quantity,
                reason=reasons[row.reason],
                resolution=resolution,
                kind=wanted.kind,
                is_gift_card=line.is_gift_card,
            ),
            **sold(line),
        )
        for row, line, resolution in zip(
            wanted.lines, returned, resolutions, strict=True
        )
    ]


def sold(line: Any) -> dict[str, Any]:
    """What the order says of a line, kept because products change and go."""
    return {
        "order_line": line,
        "variant": line.variant,
        "product_name": line.product_name,
        "variant_name": line.variant_name,
        "sku": line.product_sku or "",
        "ordered_quantity": line.quantity,
        "total_gross_amount": line.total_price_gross_amount,
        "total_net_amount": line.total_price_net_amount,
        "currency": line.currency,
    }


def _next_serial() -> int:
    """Customer-facing numbers come from a sequence: unique, rising, maybe with gaps."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT nextval('saleor_returns_number_seq')")
        (value,) = cursor.fetchone()
    return int(value)


def index_of(number: str, order: Any, order_lines: Sequence[Any]) -> SearchVector:
    """What a return is found by: its numbers, its customer and its goods."""
    texts = [number, str(order.number), order.user_email or ""]
    for line in order_lines:
        texts += [line.product_name, line.variant_name, line.product_sku or ""]
    return SearchVector(Value(" ".join(words(texts))), config="simple")


def _store_decision(
    request: ReturnRequest,
    rules: Rules,
    facts: OrderFacts,
    decision: Decision,
    now: datetime,
) -> None:
    document = None if rules.version else rules.document.stored()
    DecisionRecord.objects.create(
        request=request,
        policy_version=rules.version,
        document=document,
        facts=facts.model_dump(mode="json"),
        answer_data=decision.model_dump(mode="json"),
        decided_at=now,
    )


def _tell(
    request: ReturnRequest,
    decision: Decision,
    actor: Actor,
    now: datetime,
    overrides: dict[str, Any],
) -> None:
    asked = Happening(request, EventType.REQUESTED, {"outcome": decision.outcome})
    happened = [asked]
    if request.status == RequestStatus.APPROVED:
        by = actor if overrides else SYSTEM
        happened.append(Happening(request, EventType.APPROVED, overrides, actor=by))
    elif decision.outcome == Outcome.DECLINE:
        refusals = [
            {"line": line.line, "code": line.refusal.code}
            for line in decision.lines
            if line.refusal is not None
        ]
        data = {"refusals": refusals}
        happened.append(Happening(request, EventType.DECLINED, data, actor=SYSTEM))
    record_all(happened, actor=actor, at=now)
