"""Why goods came back, as the platform's own orders and refunds say it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from .. import host
from ..errors import ErrorCode, Problem, ReturnsError
from ..host.contract import Actor, ActorKind, NativeReason, ReasonUse
from ..models import ReturnLine, ReturnReason

FIELDS = {
    ReasonUse.RETURN: "nativeReference",
    ReasonUse.REFUND: "nativeRefundReference",
}
NAMED = 20
"""Titles named in an answer; a shop has a handful."""


class NativeReasons:
    """The pages behind our reasons for one use.

    Where the shop refers to pages, the platform makes its staff name one for every
    return or refund, and lets Apps do without. We do the same.
    """

    def __init__(self, use: ReasonUse) -> None:
        self.use = use
        self.pages = host.reasons.pages(use)

    def page_of(self, reason: ReturnReason) -> int | None:
        """The reason's page, if the shop still offers it.

        For a refund without a page of its own, that of the return serves where the
        shop offers the same pages for both.
        """
        own = {
            ReasonUse.RETURN: (reason.native_return_page_id,),
            ReasonUse.REFUND: (
                reason.native_refund_page_id,
                reason.native_return_page_id,
            ),
        }
        offered = self.pages or {}
        return next((pk for pk in own[self.use] if pk in offered), None)

    def of(self, reason: ReturnReason) -> NativeReason:
        """The reason as the platform shows it on a line."""
        return NativeReason(reason.name, self.page_of(reason))

    def leading(self, units: Mapping[ReturnLine, int]) -> int | None:
        """The page for all of some units: that of most of them; the first of equals."""
        votes: dict[int, int] = {}
        for line, quantity in units.items():
            page = self.page_of(line.reason)
            if page is not None:
                votes[page] = votes.get(page, 0) + quantity
        return max(votes, key=lambda page: votes[page], default=None)

    def check(self, units: Mapping[ReturnLine, int], actor: Actor, field: str) -> None:
        """Refuse staff what the platform's own forms would refuse them.

        Raises:
            ReturnsError: ``native_reason_required``, for every line.
        """
        if self.pages is None or actor.kind != ActorKind.STAFF or not units:
            return
        if self.leading(units) is not None:
            return
        raise ReturnsError(
            *(
                Problem(
                    ErrorCode.NATIVE_REASON_REQUIRED,
                    f"The shop wants a page as the reason of every {self.use}. Link "
                    f"the reason “{line.reason.slug}” to one: {FIELDS[self.use]} of "
                    "returnReasonUpdate.",
                    field=field,
                    line=line.pk,
                    accepted=self.titles,
                )
                for line in units
            )
        )

    @property
    def titles(self) -> list[str]:
        return sorted((self.pages or {}).values())[:NAMED]


def in_words(number: str, reasons: Iterable[ReturnReason]) -> str:
    """What a native return says as a whole: the return's number and every reason."""
    return f"{number}: {', '.join(dict.fromkeys(row.name for row in reasons))}"


def check_page(use: ReasonUse, page_id: int) -> list[Problem]:
    """Whether a page may stand behind a reason: ``invalid``, with the titles."""
    native = NativeReasons(use)
    if page_id in (native.pages or {}):
        return []
    message = f"The shop does not offer this page as the reason of a {use}."
    return [
        Problem(ErrorCode.INVALID, message, field=FIELDS[use], accepted=native.titles)
    ]


def say_unlinked() -> Iterator[str]:
    """One sentence for each use whose reasons the shop's staff could not choose."""
    reasons: list[Any] = list(ReturnReason.objects.filter(archived_at=None))
    for use in ReasonUse:
        native = NativeReasons(use)
        if native.pages is None:
            continue
        missing = [row.slug for row in reasons if native.page_of(row) is None]
        if missing:
            yield (
                f"The shop wants a page as the reason of every {use}. No page is "
                f"linked to: {', '.join(missing)}. Link them with {FIELDS[use]} of "
                "returnReasonUpdate, or staff will be refused."
            )
