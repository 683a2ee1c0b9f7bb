"""What the sections of a policy in customers' words are made from."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from ...language import capitalised
from ...language import gettext_noop as _
from ...lifecycle import Resolution
from ..conditions import AttributeTest, WordTest
from ..document import PolicyDocument
from ..matching import Known, key_of
from ..partial import OF_THE_GOODS, Case, cases
from ..words.conditions import clause
from ..words.wording import Wording

SEVERAL = _("If several of these apply, the first one counts.")


@dataclass(frozen=True, slots=True)
class Page:
    """A policy, told as far as ``known`` and to whom that is told.

    ``known`` are facts by their keys in traces; ``offered`` what the shop can carry
    out; ``is_of_product`` tells a product's page from the shop's.
    """

    document: PolicyDocument
    known: Known
    wording: Wording
    offered: Collection[Resolution]
    is_of_product: bool = False

    def say(self, message: str, /, **values: str) -> str:
        return self.wording.language.say(message, **values)

    def cases(self, effect: str) -> tuple[Case, ...]:
        return cases(self.document, effect, self.known)

    def base(self, effect: str) -> Any:
        """What applies unless something else is told first."""
        return self.cases(effect)[-1].value

    def all_values(self, effect: str) -> list[Any]:
        """Every value that may apply, told or not."""
        return [case.value for case in self.cases(effect)]

    def exceptions(
        self,
        effect: str,
        tell: Callable[[Any], str | None],
        among: Sequence[Case] | None = None,
    ) -> list[str]:
        """What applies to some only, as "Shoes: 60 days."; ``tell`` may pass one over."""
        told = []
        for case in self.cases(effect)[:-1] if among is None else among:
            text = tell(case.value) if case.is_told and case.when is not None else None
            if text is not None:
                told.append(self.case(case.when, text))
        return [self.say(SEVERAL), *told] if len(told) > 1 else told

    def case(self, when: Any, text: str) -> str:
        """Whom or what something applies to, and what."""
        return self.say(
            _("%(subject)s: %(text)s."), subject=self.subject(when), text=text
        )

    def subject(self, when: Any) -> str:
        wording = self.wording
        if (
            isinstance(when, WordTest)
            and when.fact in OF_THE_GOODS
            or (isinstance(when, AttributeTest) and when.any_of)
        ):
            words = [wording.word(key_of(when), word) for word in when.any_of or ()]
            return capitalised(wording.language.all_of(words))
        return self.say(_("If %(condition)s"), condition=clause(when, wording))
