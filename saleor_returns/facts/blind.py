"""Returns and orders that goods without a return may belong to."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.apps import apps
from django.db.models import Q
from django.db.models.functions import Upper

from ..conf import settings
from ..domain.blind import Clue, Clues, clues, surest
from ..domain.lifecycle import Reception, RequestStatus
from ..models import BlindReceipt, BlindReceiptItem, Parcel, ReturnRequest

MOST_ROWS = 50
"""Of each kind of clue; more would only be cut off again."""
AWAITED = Q(
    status=RequestStatus.APPROVED, reception__in=(Reception.NONE, Reception.PARTIAL)
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A return, or an order without one that awaits goods; the other is ``None``."""

    clues: Sequence[Clue]
    request: ReturnRequest | None = None
    order: Any = None


def candidates(
    found: BlindReceipt, alias: str, *, channels: Collection[int] | None
) -> list[Candidate]:
    """At most ten, the likeliest first, of these channels; ``None`` are all."""
    looked_for = _clues(found, alias)
    search = _Search(looked_for, alias, channels)
    ranked = surest(search.found())
    return [search.candidate(key, kinds) for key, kinds in ranked.items()]


def _clues(found: BlindReceipt, alias: str) -> Clues:
    items = list(BlindReceiptItem.objects.using(alias).filter(blind_receipt=found))
    told = [part for item in items for part in (item.description, item.note)]
    return clues(
        [found.sender, found.note, *told],
        tracking_number=found.tracking_number,
        variants={item.variant_id for item in items if item.variant_id},
        prefix=settings.NUMBER_PREFIX,
    )


type Key = tuple[str, UUID]


class _Search:
    """Rows that the clues lead to, each kind in a statement of its own or two."""

    def __init__(
        self, looked_for: Clues, alias: str, channels: Collection[int] | None
    ) -> None:
        self.looked_for = looked_for
        inside = Q() if channels is None else Q(channel_id__in=channels)
        orders = apps.get_model("order", "Order").objects.using(alias)
        self.parcels = Parcel.objects.using(alias)
        self.requests = ReturnRequest.objects.using(alias).filter(inside)
        self.orders = orders.filter(inside).order_by("-created_at")
        self.rows: dict[Key, Any] = {}

    def found(self) -> Iterator[tuple[Key, Clue]]:
        meant = self.looked_for.meant
        if meant.tracking:
            parcels = self.parcels.filter(tracking_number__in=meant.tracking)
            newest = parcels.order_by("-created_at").values_list("request_id")
            keys = [key for (key,) in newest[:MOST_ROWS]]
            yield from self._requests(Q(pk__in=keys), Clue.TRACKING_NUMBER)
        if meant.numbers:
            rows = self.requests.alias(spelled=Upper("number"))
            named = rows.filter(spelled__in=meant.numbers)
            keys = list(named.order_by().values_list("pk", flat=True)[:MOST_ROWS])
            yield from self._requests(Q(pk__in=keys), Clue.RETURN_NUMBER)
        if meant.orders:
            yield from self._orders(Q(number__in=meant.orders), Clue.ORDER_NUMBER)
        if self.looked_for.emails:
            emails = Q(user_email__in=self.looked_for.emails)
            yield from self._orders(emails, Clue.EMAIL)
        if self.looked_for.variants:
            wanted = AWAITED & Q(lines__variant_id__in=self.looked_for.variants)
            yield from self._requests(wanted, Clue.VARIANT)

    def _requests(self, those: Q, clue: Clue) -> Iterator[tuple[Key, Clue]]:
        rows = self.requests.filter(those).order_by("-created_at", "-pk").distinct()
        for row in rows[:MOST_ROWS]:
            yield self._key("request", row), clue

    def _orders(self, those: Q, clue: Clue) -> Iterator[tuple[Key, Clue]]:
        """Their returns that await goods, and the orders that have none of these."""
        orders = list(self.orders.filter(those)[:MOST_ROWS])
        waiting: defaultdict[UUID, list[ReturnRequest]] = defaultdict(list)
        of_these = AWAITED & Q(order_id__in=[order.pk for order in orders])
        for row in self.requests.filter(of_these).order_by("-created_at", "-pk"):
            waiting[row.order_id].append(row)
        for order in orders:
            for row in waiting[order.pk]:
                yield self._key("request", row), clue
            if not waiting[order.pk]:
                yield self._key("order", order), clue

    def _key(self, kind: str, row: Any) -> Key:
        return self.rows.setdefault((kind, row.pk), row) and (kind, row.pk)

    def candidate(self, key: Key, kinds: Sequence[Clue]) -> Candidate:
        row = self.rows[key]
        if key[0] == "order":
            return Candidate(kinds, order=row)
        return Candidate(kinds, request=row)
