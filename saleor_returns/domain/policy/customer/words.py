"""The policy in customers' words, made from the rules that decide.

For a whole channel, and for one product with what is known of it. What only staff
understand is not told; rules that depend on what customers see are: "Shoes: 60 days."
"""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import Literal

from ...language import gettext_noop as _
from ...lifecycle import Resolution
from ..document import PolicyDocument
from ..matching import Known
from ..words.wording import Wording
from .goods import excluded, how
from .money import costs, refund
from .page import Page
from .phrases import PHRASES
from .time import until, withdrawal

SectionCode = Literal["until", "excluded", "how", "costs", "refund", "withdrawal"]

SECTIONS: dict[SectionCode, tuple[str, Callable[[Page], list[str]]]] = {
    "until": (_("How long you have"), until),
    "excluded": (_("What cannot be returned"), excluded),
    "how": (_("How to return goods"), how),
    "costs": (_("What it costs"), costs),
    "refund": (_("What you get back"), refund),
    "withdrawal": (_("Your right of withdrawal"), withdrawal),
}


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it; ``code`` is stable."""

    code: SectionCode
    title: str
    paragraphs: tuple[str, ...]


def policy_words(
    document: PolicyDocument,
    wording: Wording,
    *,
    channel: str,
    offered: Collection[Resolution],
) -> tuple[Section, ...]:
    """For the policy page of a channel, whose currency is the wording's."""
    known = {"channel": channel, "currency": wording.currency}
    return _sections(Page(document, known, _for_customers(wording), offered))


def product_words(
    document: PolicyDocument,
    known: Known,
    wording: Wording,
    *,
    offered: Collection[Resolution],
) -> tuple[Section, ...]:
    """For the page of a product.

    ``known`` are facts by the names that traces use (``category``,
    ``attribute:material``); what is left out or ``None`` stays open and is told.
    """
    words = _for_customers(wording)
    return _sections(Page(document, known, words, offered, is_of_product=True))


def _for_customers(wording: Wording) -> Wording:
    return replace(wording, phrases=PHRASES)


def _sections(page: Page) -> tuple[Section, ...]:
    told = [
        (code, title, tuple(tell(page))) for code, (title, tell) in SECTIONS.items()
    ]
    return tuple(
        Section(code, page.say(title), paragraphs)
        for code, title, paragraphs in told
        if paragraphs
    )
