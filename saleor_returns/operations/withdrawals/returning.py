"""The return that comes of a withdrawal, decided by the same rules as any."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from ...domain.lifecycle import RequestKind, RequestStatus
from ...domain.policy.evaluate import evaluate
from ...domain.policy.facts import OrderFacts, Wish
from ...domain.policy.statutory import Right, right_of
from ...domain.withdrawal import Declaration, WithdrawalOutcome
from ...errors import ErrorCode, ReturnsError
from ...facts.orders import OrderSnapshot
from ...facts.policies import Rules
from ...facts.policy.assemble import Asked, facts_of
from ...host.contract import Actor
from ...models import ReturnReason, ReturnRequest
from ..inputs import Wanted, WantedLine
from ..request import request_within

REASON, NAME, FRENCH = (
    "withdrawal",
    "Withdrawal from the contract",
    "Rétractation du contrat",
)
"""The reason of those who give none, as they need not."""
LAST = 1000
AFTER = {
    RequestStatus.APPROVED: WithdrawalOutcome.ACCEPTED,
    RequestStatus.DECLINED: WithdrawalOutcome.DECLINED,
}


@dataclass(frozen=True, slots=True)
class Becomes:
    """What becomes of a declaration. ``problems`` are codes, each once."""

    outcome: WithdrawalOutcome
    in_time: bool | None
    period_ended_at: datetime | None
    request: ReturnRequest | None = None
    problems: tuple[str, ...] = ()


def return_of(
    declaration: Declaration,
    snapshot: OrderSnapshot,
    rules: Rules,
    *,
    actor: Actor,
    at: datetime,
) -> Becomes:
    """Ask for a return of what is there to be returned; the order is locked.

    Goods that the law lets a shop refuse keep no others from coming back. Where some of
    what was declared cannot be returned by itself, or is named in words alone, staff
    look at it.
    """
    there, missing = _units(declaration, snapshot)
    facts = _facts(there, snapshot, rules, at)
    right = right_of(rules.document, facts)
    decision = evaluate(rules.document, facts)
    refused = {
        pk: refusal.code for pk in there if (refusal := decision.line(pk).refusal)
    }
    wanted = {pk: units for pk, units in there.items() if pk not in refused} or there
    problems = [*missing, *(refused.values() if len(wanted) < len(there) else ())]
    request = None
    if wanted:
        try:
            request = _ask(declaration, wanted, snapshot, actor, at)
        except ReturnsError as error:
            problems += error.codes
    return Becomes(
        outcome=_outcome(request, problems),
        in_time=right.is_open if right else None,
        period_ended_at=_ended(right),
        request=request,
        problems=tuple(dict.fromkeys(map(str, problems))),
    )


def _units(
    declaration: Declaration, snapshot: OrderSnapshot
) -> tuple[dict[UUID, int], list[ErrorCode]]:
    """Units that can be returned by line, and why others cannot."""
    there, missing = {}, []
    for item in declaration.items:
        pk = UUID(item.order_line)
        left = snapshot.quantities[pk]
        units = min(item.quantity, left.returnable)
        if units:
            there[pk] = units
        if units < item.quantity:
            sent = left.ever_fulfilled >= item.quantity
            code = ErrorCode.ALREADY_RETURNED if sent else ErrorCode.NOT_FULFILLED
            missing.append(code)
    return there, missing


def _facts(
    units: dict[UUID, int], snapshot: OrderSnapshot, rules: Rules, at: datetime
) -> OrderFacts:
    wishes = {
        pk: Wish(quantity=count, reason=REASON, fault="customer")
        for pk, count in units.items()
    }
    asked = Asked(RequestKind.WITHDRAWAL, wishes)
    return facts_of(snapshot, rules.document, now=at, asked=asked)


def _ask(
    declaration: Declaration,
    wanted: dict[UUID, int],
    snapshot: OrderSnapshot,
    actor: Actor,
    at: datetime,
) -> ReturnRequest:
    """The return, as if it had been asked for when it was declared.

    Raises:
        ReturnsError: it cannot be asked for; nothing was written.
    """
    reason = _reason()
    wish = Wanted(
        order_id=snapshot.order.pk,
        lines=[WantedLine(pk, units, reason) for pk, units in wanted.items()],
        kind=RequestKind.WITHDRAWAL,
        comment=declaration.comment,
    )
    return request_within(wish, actor, None, at=at)


def _reason() -> str:
    """The slug of the reason, which is there and in use from the first withdrawal on."""
    kinds = [RequestKind.WITHDRAWAL.value]
    reason, made = ReturnReason.objects.get_or_create(
        slug=REASON, defaults={"name": NAME, "kinds": kinds, "position": LAST}
    )
    if made:
        reason.translations.create(language_code="fr", name=FRENCH)
    elif reason.archived_at is not None:
        reason.archived_at = None
        reason.save(update_fields=("archived_at",))
    return REASON


def _outcome(
    request: ReturnRequest | None, problems: Iterable[str]
) -> WithdrawalOutcome:
    if request is None or any(problems):
        return WithdrawalOutcome.REVIEW
    status = RequestStatus(request.status)
    return AFTER.get(status, WithdrawalOutcome.REVIEW)


def _ended(right: Right | None) -> datetime | None:
    return None if right is None or right.is_open else right.until
