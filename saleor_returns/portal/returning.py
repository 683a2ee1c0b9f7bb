"""What every step of the way is about: the order's lines, and what was chosen of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from django.utils import timezone
from django.utils.translation import gettext as _

from .. import host
from ..domain.lifecycle import RequestKind, Resolution
from ..domain.policy.facts import Wish
from ..domain.portal.draft import Chosen, Draft, read_draft
from ..errors import ReturnsError
from ..facts import WRITER
from ..facts.eligibility import Eligibility, LineEligibility, as_kind, eligibilities_of
from ..facts.estimate import Estimate, estimate
from ..facts.gift_units import gift_units
from ..facts.offered_instead import offered_instead
from ..host.contract import Offer
from ..messages import refusal_message
from ..models import PortalDraft, ReturnReason
from ..operations.gifts import GIVEN
from ..operations.portal.drafts import find_draft, save_draft
from ..operations.request_checks import check_order
from .visit import Visit
from .wording import problem_in_words


@dataclass(frozen=True, slots=True)
class Item:
    """A line of the order, as the visitor sees it. ``most`` units can be returned.

    ``obstacle`` is what keeps all of the order from being returned, in plain words.
    """

    line: Any
    eligibility: LineEligibility
    reasons: Sequence[tuple[str, str]]
    picture: str
    most: int
    obstacle: str

    @property
    def pk(self) -> UUID:
        pk: UUID = self.line.pk
        return pk

    @property
    def name(self) -> str:
        return str(self.line.product_name)

    @property
    def variant(self) -> str:
        return str(self.line.variant_name)

    @property
    def units(self) -> range:
        return range(self.most + 1)

    @property
    def why_not(self) -> str:
        """Why no unit can be returned, in plain words; empty where some can."""
        if self.most:
            return ""
        if self.obstacle:
            return self.obstacle
        refusal = self.eligibility.decision.refusal
        if refusal is not None:
            return refusal_message(refusal)
        return _("This item cannot be returned.")


@dataclass
class Returning:
    """``row`` is the draft as it is kept, if it is."""

    visit: Visit
    draft: Draft
    row: PortalDraft | None
    eligibility: Eligibility
    reasons: Mapping[str, ReturnReason]

    @cached_property
    def photos(self) -> list[Any]:
        """Those that were added so far."""
        return list(self.row.photos.all()) if self.row else []

    @cached_property
    def items(self) -> list[Item]:
        lines = self.eligibility.lines
        variants = [row.order_line.variant for row in lines if row.order_line.variant]
        pictures = host.catalogue.pictures(variants, alias=WRITER)
        return [
            self._item(row, pictures)
            for row in lines
            if row.order_line.quantity
            and (self._given is None or row.order_line.pk in self._given)
        ]

    def _item(self, row: LineEligibility, pictures: Mapping[int, str]) -> Item:
        line = row.order_line
        given = self._given
        most = row.decision.returnable
        if given is not None:
            most = min(most, given.get(line.pk, 0))
        reasons = [
            (slug, reason_name(reason, self.visit.code))
            for slug, reason in self.reasons.items()
            if row.takes(reason)
        ]
        picture = pictures.get(line.variant_id, "")
        obstacle = self._obstacle if most else ""
        most = most if reasons and not obstacle else 0
        return Item(line, row, reasons, picture, most, obstacle)

    @cached_property
    def _obstacle(self) -> str:
        try:
            check_order(self.eligibility.snapshot, by_customer=True)
        except ReturnsError as error:
            return problem_in_words(error.problems[0])
        return ""

    @cached_property
    def _given(self) -> Mapping[UUID, int] | None:
        """Units of each line that the gift code is for; ``None``: it is no gift."""
        return gift_units(self.visit.gift) if self.visit.gift else None

    @cached_property
    def chosen(self) -> list[tuple[Chosen, Item]]:
        """What the draft has of the order, as far as that can be returned by now."""
        items = {item.pk: item for item in self.items}
        return [
            (row, items[row.line])
            for row in self.draft.lines
            if row.line in items
            and 0 < row.quantity <= items[row.line].most
            and row.reason in self.reasons
        ]

    def wish(self, row: Chosen) -> Wish:
        return row.wish(self.reasons[row.reason].fault)

    @cached_property
    def resolutions(self) -> Mapping[UUID, Sequence[Resolution]]:
        """What is offered for each chosen line."""
        return {item.pk: self._offered(row, item) for row, item in self.chosen}

    def _offered(self, row: Chosen, item: Item) -> list[Resolution]:
        """The line alone, the answers to its questions looked at."""
        decision = self.estimated([row], resolution=None).decision.line(item.pk)
        if self.visit.is_gift:
            return [way for way in decision.resolutions if way in GIVEN]
        return list(decision.resolutions)

    def estimated(
        self,
        rows: Sequence[Chosen],
        prices: Mapping[UUID, Any] | None = None,
        **changed: Any,
    ) -> Estimate:
        """What some lines come to, with something else chosen for each."""
        wishes = {
            row.line: self.wish(row.model_copy(update=changed) if changed else row)
            for row in rows
        }
        return estimate(self.eligibility, wishes, prices)

    @cached_property
    def offers(self) -> Mapping[UUID, Sequence[Offer]]:
        """Other goods for lines that may be exchanged, with what is in stock now."""
        wanted = {
            item.line: row.quantity
            for row, item in self.chosen
            if Resolution.EXCHANGE in self.resolutions[item.pk]
        }
        return offered_instead(self.visit.order, wanted) if wanted else {}

    @property
    def prices(self) -> dict[UUID, Any]:
        """What the chosen new goods cost, by order line; none is asked for in vain."""
        if not any(row.resolution == Resolution.EXCHANGE for row in self.draft.lines):
            return {}
        found = {}
        for row, _item in self.chosen:
            for offer in self.offers.get(row.line, ()):
                if offer.variant.pk == row.variant:
                    found[row.line] = offer.unit_gross * row.quantity
        return found

    @cached_property
    def estimate(self) -> Estimate:
        """The draft's own; with what is offered first where nothing is chosen yet."""
        return self.estimated(
            [self._settled(*each) for each in self.chosen], self.prices
        )

    def _settled(self, row: Chosen, item: Item) -> Chosen:
        if row.resolution is not None:
            return row
        offered = self.resolutions[item.pk]
        return row.model_copy(update={"resolution": offered[0] if offered else None})

    def keep(self, draft: Draft) -> None:
        """Keep what was chosen; what was worked out of the old is forgotten."""
        self.draft = draft
        self.row = save_draft(self.visit.order.pk, self.visit.gift, draft)
        for name in ("chosen", "resolutions", "offers", "estimate"):
            self.__dict__.pop(name, None)


def returning(visit: Visit, kind: RequestKind | None = None) -> Returning:
    """Read it; of a ``kind`` that the draft is not of, there is nothing chosen yet."""
    row = find_draft(visit.order.pk, visit.gift)
    draft = read_draft(row.data) if row else Draft()
    wanted = visit.kind(kind or draft.kind)
    if draft.kind != wanted:
        draft = Draft(kind=wanted)
    order = visit.order
    eligibility = eligibilities_of([order], now=timezone.now())[order.pk]
    if wanted != RequestKind.RETURN:
        eligibility = as_kind(eligibility, wanted)
    visit.context["zone"] = eligibility.document.zone
    reasons = ReturnReason.objects.filter(archived_at=None)
    by_slug = {row.slug: row for row in reasons.prefetch_related("translations")}
    return Returning(visit, draft, row, eligibility, by_slug)


def reason_name(reason: ReturnReason, language: str) -> str:
    """The reason in the visitor's language, as far as the shop wrote it."""
    names = {row.language_code.lower(): row.name for row in reason.translations.all()}
    found = names.get(language) or names.get(language.partition("-")[0])
    return found or reason.name
