"""What a return is worth now: the same numbers for the preview and the payment."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any
from uuid import UUID

from ..domain.lifecycle import NEW_GOODS, OWING_MONEY, Resolution
from ..domain.money import ZERO
from ..domain.settlement.breakdown import Breakdown
from ..domain.settlement.new_goods import less_new_goods
from ..domain.settlement.settle import settle
from ..models import ReturnLine, ReturnRequest
from . import WRITER
from .books import Books, read_books
from .bought_cards import left_on_cards
from .claiming import claim_of
from .due import due_of
from .exchanges import Given, given_for
from .moved import read_moved
from .payable import Payable, payable_of
from .payments import Balance, balances_of, without_given


@dataclass(frozen=True, slots=True)
class Proposal:
    """What units of one resolution come to, and what the order's payments can give.

    ``lines`` are the return's by primary key. ``blocked`` maps them to units that are
    owed for and not paid, because staff returned or refunded them natively.
    ``as_credit``: it is paid as store credit.
    """

    resolution: Resolution
    currency: str
    breakdown: Breakdown
    balances: tuple[Balance, ...]
    blocked: Mapping[UUID, int]
    lines: Mapping[UUID, ReturnLine]
    as_credit: bool = False

    @property
    def amount(self) -> Decimal:
        """What is to be paid, a bonus included."""
        return self.breakdown.amount

    @property
    def charged(self) -> Decimal:
        """What of it the order's payments must account for: all but the bonus."""
        return self.amount - self.breakdown.bonus

    @property
    def refundable(self) -> Decimal:
        """What payments can give back by themselves."""
        return sum((balance.refundable for balance in self.balances), start=ZERO)

    @property
    def held(self) -> Decimal:
        """What the customer paid and has not got back, in whatever way."""
        return sum((balance.held for balance in self.balances), start=ZERO)

    @property
    def available(self) -> Decimal:
        """The most that this resolution may cost: credit needs no payment that gives."""
        return self.held if self.as_credit else self.refundable

    @property
    def maximum(self) -> Decimal:
        """The largest amount that can be paid without going outside the platform."""
        return min(self.charged, self.available) + self.breakdown.bonus

    @property
    def ways(self) -> tuple[Balance, ...]:
        """The payments that money goes back through, in their order.

        For store credit none, but for the gift cards that paid, where the terms say so.
        """
        if not self.as_credit:
            return self.balances
        cards_first = any(
            self.lines[share.key].promised_terms.cards_first
            for share in self.breakdown.shares
        )
        return tuple(row for row in self.balances if cards_first and row.is_gift_card)

    @property
    def outside(self) -> Decimal:
        """What no payment can give back, and staff would have to pay elsewhere."""
        if self.as_credit:
            return ZERO
        return max(ZERO, min(self.charged, self.held) - self.refundable)


def proposals_of(
    request: ReturnRequest,
    order: Any,
    alias: str = WRITER,
    *,
    only_due: bool = False,
    only: Resolution | None = None,
    on_cards: Callable[[Mapping[UUID, int]], Mapping[UUID, Decimal]] = left_on_cards,
) -> list[Proposal]:
    """What reimbursing a return now would pay: see :func:`proposals_for`."""
    orders = {order.pk: order}
    found = proposals_for(
        [request], orders, alias, only_due=only_due, only=only, on_cards=on_cards
    )
    return found[request.pk]


def proposals_for(
    requests: Collection[ReturnRequest],
    orders: Mapping[UUID, Any],
    alias: str = WRITER,
    *,
    only_due: bool = False,
    only: Resolution | None = None,
    on_cards: Callable[[Mapping[UUID, int]], Mapping[UUID, Decimal]] = left_on_cards,
) -> dict[UUID, list[Proposal]]:
    """What reimbursing some returns now would pay, by primary key.

    One proposal for each resolution of a return that owes money, in the order in which
    they are paid: each on the books as those before it leave them. In as many queries
    for many returns as for one. ``orders`` are theirs, by primary key. ``only_due``
    leaves units out whose moment to be paid by themselves has not come, ``only`` lines of
    another resolution. ``on_cards`` says what units of lines that are gift cards are
    worth at most; it is asked for each return, and only of units that are paid for.
    """
    moved = read_moved(list(orders), alias)
    limits = due_of(moved.units.in_returns, alias) if only_due else None
    balances = balances_of(list(orders.values()), alias)
    books = read_books(requests, orders, moved, alias)
    payable = {row.pk: payable_of(row, moved, limits) for row in requests}
    given = given_for({row.pk: moved.lines.get(row.pk, ()) for row in requests}, alias)
    return {
        request.pk: _proposals(
            request,
            payable[request.pk],
            books[request.pk],
            balances[request.order_id],
            [only] if only else OWING_MONEY,
            on_cards,
            {way: row for (pk, way), row in given.items() if pk == request.pk},
        )
        for request in requests
    }


def _on_cards(
    payable: Sequence[Payable],
    on_cards: Callable[[Mapping[UUID, int]], Mapping[UUID, Decimal]],
) -> Mapping[UUID, Decimal]:
    """An order's line is in a return once."""
    units = {
        row.line.order_line_id: row.quantity
        for row in payable
        if row.quantity and row.line.order_line.is_gift_card
    }
    return on_cards(units) if units else {}


def _proposals(
    request: ReturnRequest,
    payable: Sequence[Payable],
    books: Books,
    balances: Sequence[Balance],
    wanted: Sequence[Resolution],
    on_cards: Callable[[Mapping[UUID, int]], Mapping[UUID, Decimal]],
    given: Mapping[Resolution, Given],
) -> list[Proposal]:
    account = books.account
    lines = {row.line.pk: row.line for row in payable}
    most = _on_cards(
        [row for row in payable if row.line.resolution in wanted], on_cards
    )
    found = []
    for resolution in wanted:
        rows = [row for row in payable if row.line.resolution == resolution]
        if not rows or (resolution in NEW_GOODS and resolution not in given):
            continue
        claims = [
            claim_of(
                row.line,
                books,
                row.quantity,
                row.gone,
                most=most.get(row.line.order_line_id),
            )
            for row in rows
            if row.quantity
        ]
        as_credit = resolution == Resolution.STORE_CREDIT
        breakdown = settle(account, claims, as_credit=as_credit)
        if goods := given.get(resolution):
            breakdown = less_new_goods(breakdown, goods.taken)
            as_credit = goods.as_credit
        proposal = Proposal(
            resolution=resolution,
            currency=request.currency,
            breakdown=breakdown,
            balances=tuple(balances),
            blocked={row.line.pk: row.blocked for row in rows if row.blocked},
            lines=lines,
            as_credit=as_credit,
        )
        found.append(proposal)
        account = account.after(claims, breakdown)
        balances = _left(proposal)
    return found


def _left(proposal: Proposal) -> list[Balance]:
    """The payments once a proposal is paid: through them, and else in another way."""
    amount, through = proposal.charged, {row.key for row in proposal.ways}
    found = []
    for balance in proposal.balances:
        taken = min(amount, balance.refundable) if balance.key in through else ZERO
        amount -= taken
        found.append(balance.less(taken))
    return without_given(found, amount)
