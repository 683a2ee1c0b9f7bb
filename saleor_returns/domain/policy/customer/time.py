"""Until when, and the right of withdrawal, as customers read it."""

from ...language import gettext_noop as _
from ..effects import Window
from ..statutory import EU
from ..words.effects import GROUNDS
from .page import Page

WITHIN = {
    ("order", "line"): _("You can return an item within %(days)s after your order."),
    ("fulfilment", "line"): _(
        "You can return an item within %(days)s after we sent it."
    ),
    ("fulfilment", "last_line"): _(
        "You can return an item within %(days)s after we sent the last item of your "
        "order."
    ),
    ("delivery", "line"): _(
        "You can return an item within %(days)s after you received it."
    ),
    ("delivery", "last_line"): _(
        "You can return an item within %(days)s after you received the last item of "
        "your order."
    ),
}
SPANS = {
    ("order", "line"): _("%(days)s after your order"),
    ("fulfilment", "line"): _("%(days)s after we sent it"),
    ("fulfilment", "last_line"): _("%(days)s after we sent the last item"),
    ("delivery", "line"): _("%(days)s after you received it"),
    ("delivery", "last_line"): _("%(days)s after you received the last item"),
}


def until(page: Page) -> list[str]:
    """How long customers have, in general and for some goods."""
    window: Window = page.base("window")
    told = []
    if window.days is None:
        told.append(page.say(_("You can return an item at any time.")))
    else:
        told.append(page.say(WITHIN[_start(window)], days=_days(page, window.days)))
    if window.until is not None and window.days is not None:
        day = page.wording.language.day(window.until)
        told.append(page.say(_("You have at least until %(day)s."), day=day))
    told += page.exceptions("window", lambda other: _exception(page, other, window))
    windows: list[Window] = page.all_values("window")
    if any(row.skip_closed_days and row.days is not None for row in windows):
        text = _(
            "If your time ends on a Saturday, a Sunday or a public holiday, you have "
            "until the next working day."
        )
        told.append(page.say(text))
    return told


def _start(window: Window) -> tuple[str, str]:
    return window.start, "line" if window.start == "order" else window.of


def _days(page: Page, days: int) -> str:
    return page.wording.language.plural("%(number)s day", "%(number)s days", days)


def _exception(page: Page, window: Window, base: Window) -> str:
    if window.days is None:
        return page.say(_("at any time"))
    told = _days(page, window.days)
    if _start(window) != _start(base):
        told = page.say(SPANS[_start(window)], days=told)
    if window.until is None:
        return told
    day = page.wording.language.day(window.until)
    return page.say(_("%(days)s, and at least until %(day)s"), days=told, day=day)


def withdrawal(page: Page) -> list[str]:
    """The right that the law gives, in the same words for every policy."""
    applies = page.document.statutory.applies
    country = page.known.get("shipping_country")
    if applies == "nowhere" or (applies == "eu" and country and country not in EU):
        return []
    excluded = page.base("returnable").ground
    if excluded is not None:
        text = _("There is no right of withdrawal here: %(ground)s.")
        return [page.say(text, ground=page.say(GROUNDS[excluded]))]
    days = _days(page, page.document.statutory.days)
    anywhere = applies == "everywhere" or country
    text = _(
        "If your order is sent to a country of the European Union, you may withdraw "
        "from the contract within %(days)s after you received the last item of your "
        "order, without giving a reason."
    )
    if anywhere:
        text = _(
            "You may withdraw from the contract within %(days)s after you received the "
            "last item of your order, without giving a reason."
        )
    costs = _(
        "We then refund what you paid for the goods and, if you send everything back, "
        "their standard delivery, within 14 days. There is no restocking fee; at most "
        "you bear the direct cost of sending the goods back."
    )
    return [page.say(text, days=days), page.say(costs), *_no_right(page)]


def _no_right(page: Page) -> list[str]:
    grounds = [value.ground for value in page.all_values("returnable") if value.ground]
    if not grounds:
        return []
    told = [page.say(GROUNDS[ground]) for ground in dict.fromkeys(grounds)]
    text = _("There is no right of withdrawal for %(grounds)s.")
    return [page.say(text, grounds=page.wording.language.all_of(told))]
