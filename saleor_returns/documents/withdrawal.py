"""The acknowledgement of a withdrawal, on a durable medium: content, date and time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from reportlab.lib.units import mm
from reportlab.platypus import Flowable, LongTable, Spacer, Table

from ..domain.language import Language
from ..domain.language import gettext_noop as _
from ..domain.withdrawal import Declaration
from .sheet import (
    HEADING,
    SMALL,
    STRONG,
    TEXT,
    TITLE,
    WIDTH,
    Sheet,
    draw,
    page_words,
    said,
)

ACKNOWLEDGEMENT = _("Acknowledgement of your withdrawal")
NAMES = 45 * mm
ROWS = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 1),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 1),
]


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """``declared_at`` is in the time zone in which it is shown; ``shop`` is in lines."""

    declaration: Declaration
    declared_at: datetime
    reference: str
    digest: str
    shop: tuple[str, ...]


def acknowledgement_pdf(told: Acknowledged, language: Language) -> bytes:
    """The document; the same bytes for the same withdrawal."""
    title = f"{language.say(ACKNOWLEDGEMENT)} {told.reference}"
    seller = told.shop[0] if told.shop else ""
    sheet = Sheet(
        title=title,
        author=seller,
        language=str(language.locale).replace("_", "-"),
        made_on=told.declared_at.date(),
        footer=" · ".join(part for part in (seller, told.reference) if part),
        page=page_words(language),
    )
    return draw(sheet, lambda: _story(told, language))


def _story(told: Acknowledged, language: Language) -> Iterator[Flowable]:
    say, declaration = language.say, told.declaration
    for place, row in enumerate(told.shop):
        yield said(row, TEXT if place else STRONG)
    yield Spacer(0, 8 * mm)
    yield said(say(ACKNOWLEDGEMENT), TITLE)
    yield Spacer(0, 4 * mm)
    yield said(say(_("We received this declaration and keep it as it is:")))
    yield Spacer(0, 4 * mm)
    ordered = date.fromisoformat(declaration.ordered_on)
    yield _table(
        (say(_("Date and time")), language.moment(told.declared_at)),
        (say(_("Customer")), declaration.name),
        (say(_("Acknowledged to")), declaration.email),
        (say(_("Order")), declaration.order_number),
        (say(_("Date of the order")), language.day(ordered)),
        (say(_("Reference")), told.reference),
    )
    yield said(say(_("What is withdrawn from")), HEADING)
    if declaration.whole:
        withdrawn = _("I withdraw from the whole contract of this order.")
    elif declaration.items:
        withdrawn = _("I withdraw from the contract for these items of the order.")
    else:
        withdrawn = _("I withdraw from the contract for the items named below.")
    yield said(say(withdrawn))
    yield Spacer(0, 2 * mm)
    if declaration.items:
        yield _items(declaration, language)
    if declaration.comment:
        yield said(say(_("What was added")), HEADING)
        yield said(declaration.comment)
    yield Spacer(0, 8 * mm)
    yield said(f"SHA-256 {told.digest}", SMALL)


def _table(*rows: tuple[str, str]) -> Flowable:
    cells = [[said(name, SMALL), said(value)] for name, value in rows]
    return Table(cells, colWidths=(NAMES, WIDTH - NAMES), style=ROWS)


def _items(declaration: Declaration, language: Language) -> Flowable:
    quantity = 15 * mm
    cells = [
        [
            said(f"{language.number(item.quantity)} ×"),
            [said(item.name), *([said(item.sku, SMALL)] if item.sku else [])],
        ]
        for item in declaration.items
    ]
    return LongTable(cells, colWidths=(quantity, WIDTH - quantity), style=ROWS)
