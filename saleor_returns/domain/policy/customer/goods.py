"""What cannot come back, and how goods come back, as customers read it."""

from collections.abc import Sequence

from ...language import capitalised
from ...language import gettext_noop as _
from ..effects import Handling, Method, Outcome, Returnable
from ..partial import Case
from ..words.effects import GROUNDS
from .page import Page
from .phrases import WAYS


def excluded(page: Page) -> list[str]:
    """What cannot come back, and that it changes nothing in the customer's right."""
    told = [] if page.is_of_product else [page.say(_("Gift cards cannot be returned."))]
    among = _up_to_a_refusal(page.cases("returnable"))
    told += page.exceptions("returnable", lambda value: _exception(page, value), among)
    told += _known_by_ground(page)
    told += page.exceptions("outcome", lambda value: _declined(page, value))
    base = page.base("returnable")
    if not base.allowed:
        told.append(_nothing(page, base))
    elif page.base("outcome").do == Outcome.DECLINE:
        told.append(page.say(_("We do not accept returns.")))
    if _refuses(page) and page.document.statutory.applies != "nowhere":
        told.append(page.say(_("Your right of withdrawal remains.")))
    return told


def _refuses(page: Page) -> bool:
    """Whether something is told that the shop refuses and the law does not."""
    goods = [case.value for case in page.cases("returnable") if case.is_told]
    handlings = [case.value for case in page.cases("outcome") if case.is_told]
    return any(not value.allowed and value.ground is None for value in goods) or any(
        value.do == Outcome.DECLINE for value in handlings
    )


def _up_to_a_refusal(cases: Sequence[Case]) -> Sequence[Case]:
    """Without the last ones that allow what nothing after them refuses."""
    *some, base = cases
    while base.value.allowed and some and some[-1].value.allowed:
        some.pop()
    return some


def _nothing(page: Page, base: Returnable) -> str:
    if base.ground is not None:
        ground = page.say(GROUNDS[base.ground])
        return page.say(_("No return is possible: %(ground)s."), ground=ground)
    if page.is_of_product:
        return page.say(_("This item cannot be returned."))
    return page.say(_("Other items cannot be returned."))


def _exception(page: Page, value: Returnable) -> str:
    if value.allowed:
        return page.say(_("can be returned"))
    if value.ground is None:
        return page.say(_("cannot be returned"))
    ground = page.say(GROUNDS[value.ground])
    return page.say(_("cannot be returned (%(ground)s)"), ground=ground)


def _known_by_ground(page: Page) -> list[str]:
    """Exclusions told by how the goods are, where the rule looks at what staff see."""
    told = [
        page.say(GROUNDS[case.value.ground])
        for case in page.cases("returnable")
        if not case.is_told and case.value.ground
    ]
    text = _("%(ground)s: cannot be returned.")
    return [page.say(text, ground=capitalised(row)) for row in dict.fromkeys(told)]


def _declined(page: Page, value: Handling) -> str | None:
    if value.do != Outcome.DECLINE:
        return None
    return page.say(_("we do not accept a return"))


def how(page: Page) -> list[str]:
    """The ways back, what is asked for, and that people look at some requests."""
    told = [
        page.say(
            _("You can return goods %(ways)s."), ways=_ways(page, page.base("methods"))
        ),
        *page.exceptions("methods", lambda value: _ways(page, value)),
    ]
    if page.base("reasons"):
        text = _("We accept returns for these reasons: %(reasons)s.")
        told.append(page.say(text, reasons=_reasons(page, page.base("reasons"))))
    told += page.exceptions("reasons", lambda value: _reasons_only(page, value))
    if page.base("photos"):
        text = _("We ask you for photos: %(photos)s.")
        told.append(page.say(text, photos=_photos(page, page.base("photos"))))
    told += page.exceptions("photos", lambda value: _photos(page, value))
    return [*told, *_review(page)]


def _ways(page: Page, methods: tuple[Method, ...]) -> str:
    return page.wording.language.any_of(page.say(WAYS[method]) for method in methods)


def _reasons(page: Page, reasons: tuple[str, ...]) -> str:
    return page.wording.language.any_of(
        page.wording.word("reason", reason) for reason in reasons
    )


def _reasons_only(page: Page, reasons: tuple[str, ...] | None) -> str | None:
    if not reasons:
        return None
    text = _("only for these reasons: %(reasons)s")
    return page.say(text, reasons=_reasons(page, reasons))


def _photos(page: Page, photos: int) -> str:
    if not photos:
        return page.say(_("no photo"))
    return page.wording.language.plural("%(number)s photo", "%(number)s photos", photos)


def _review(page: Page) -> list[str]:
    if page.base("outcome").do == Outcome.REVIEW:
        return [page.say(_("Our team looks at each request before we accept it."))]
    if any(value.do == Outcome.REVIEW for value in page.all_values("outcome")):
        return [page.say(_("Our team looks at some requests before we accept them."))]
    return []
