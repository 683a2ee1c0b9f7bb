"""A credit memo on paper, in the customer's language."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cached_property
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, KeepTogether, LongTable, Spacer, Table

from ..domain.credit_memo.content import Content, Taxed
from ..domain.language import Language
from ..domain.language import gettext_noop as _
from ..domain.lifecycle import PaymentKind
from ..domain.settlement.breakdown import ChargeKind
from .addresses import written
from .sheet import (
    BOLD,
    HEADING,
    INK,
    NUMBER,
    QUIET,
    REGULAR,
    RULE,
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

CREDIT_MEMO = _("Credit memo")
HUNDRED = Decimal(100)
DASH = "–"
CHARGES = {
    ChargeKind.RESTOCKING_FEE: _("Restocking fee"),
    ChargeKind.RETURN_SHIPPING_FEE: _("Return shipping"),
    ChargeKind.OUTBOUND_SHIPPING: _("Delivery costs of the order"),
    ChargeKind.KEPT_GIFT: _("Free item that you keep"),
    ChargeKind.ADJUSTMENT: _("Adjustment"),
    ChargeKind.NEW_GOODS: _("Difference to cheaper new goods"),
}
PAYMENTS = {
    PaymentKind.TRANSACTION: _("Refund to the original payment"),
    PaymentKind.LEGACY: _("Refund to the original payment"),
    PaymentKind.STORE_CREDIT: _("Store credit (gift card)"),
    PaymentKind.OUTSIDE: _("Paid by other means"),
}
FIGURES = (25 * mm, 15 * mm, 22 * mm, 26 * mm)
"""Least widths of what the tables say in numbers: net, rate, tax, gross."""
GAP = 4 * mm
QUANTITY = 13 * mm
STYLE: list[tuple[Any, ...]] = [
    ("FONT", (0, 0), (-1, -1), REGULAR, TEXT.fontSize, TEXT.leading),
    ("TEXTCOLOR", (0, 0), (-1, -1), INK),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 3),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
]
UNDER_HEAD: list[tuple[Any, ...]] = [
    ("FONT", (0, 0), (-1, 0), BOLD, SMALL.fontSize, SMALL.leading),
    ("TEXTCOLOR", (0, 0), (-1, 0), QUIET),
    ("LINEBELOW", (0, 0), (-1, 0), 0.75, INK),
    ("LINEBELOW", (0, 1), (-1, -1), 0.25, RULE),
]


def credit_memo_pdf(number: str, content: Content, language: Language) -> bytes:
    """The document; the same bytes for the same memo."""
    title = f"{language.say(CREDIT_MEMO)} {number}"
    seller = content.seller[0] if content.seller else ""
    sheet = Sheet(
        title=title,
        author=seller,
        language=str(language.locale).replace("_", "-"),
        made_on=content.issued_on,
        footer=" · ".join(part for part in (seller, title) if part),
        page=page_words(language),
    )
    return draw(sheet, _Memo(number, content, language).story)


class _Memo:
    """The parts of one memo, from top to bottom."""

    def __init__(self, number: str, content: Content, language: Language) -> None:
        self.number, self.content, self.language = number, content, language
        self.say = language.say

    @cached_property
    def widths(self) -> list[float]:
        """Of the item, the quantity and the figures: these are never cut or crossed."""
        content = self.content
        parts = (*content.lines, *content.charges, *content.taxes, self._whole())
        columns = zip(*map(self._figures, parts), strict=True)
        figures = [
            max(
                least, *(stringWidth(text, BOLD, TEXT.fontSize) + GAP for text in texts)
            )
            for least, texts in zip(FIGURES, columns, strict=True)
        ]
        return [WIDTH - QUANTITY - sum(figures), QUANTITY, *figures]

    def _whole(self) -> Taxed:
        whole = self.content.total
        return Taxed(gross=whole.gross, net=whole.net)

    def story(self) -> Iterator[Flowable]:
        yield self._head()
        yield Spacer(0, 10 * mm)
        yield self._lines()
        yield Spacer(0, 7 * mm)
        yield self._totals()
        yield KeepTogether(list(self._payments()))

    def _head(self) -> Flowable:
        """Who credits whom, and for which order."""
        content, language = self.content, self.language
        seller = [
            said(row, TEXT if place else STRONG)
            for place, row in enumerate(content.seller)
        ]
        title = [said(self.say(CREDIT_MEMO), TITLE), said(self.number, STRONG)]
        customer = [
            said(self.say(_("Customer")), SMALL),
            *(said(row) for row in written(content.customer, language)),
        ]
        return Table(
            [[seller, title], [customer, self._references()]],
            colWidths=(WIDTH * 0.55, WIDTH * 0.45),
            style=[
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("RIGHTPADDING", (0, 0), (-1, -1), 4 * mm),
                ("BOTTOMPADDING", (0, 0), (-1, 0), 10 * mm),
            ],
        )

    def _references(self) -> Flowable:
        content, day = self.content, self.language.day
        rows = (
            (self.say(_("Date")), day(content.issued_on)),
            (self.say(_("Order")), content.order_number),
            (self.say(_("Date of the order")), day(content.ordered_on)),
            (self.say(_("Return")), content.return_number),
        )
        return Table(
            [[said(name, SMALL), said(value)] for name, value in rows],
            colWidths=(32 * mm, WIDTH * 0.45 - 36 * mm),
            style=[
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LEFTPADDING", (0, 0), (-1, -1), 0),
                ("TOPPADDING", (0, 0), (-1, -1), 0),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2),
            ],
        )

    def _lines(self) -> Flowable:
        """Goods, then what was added or taken off; the heading is on every page."""
        head = [
            self.say(_("Item")),
            self.say(_("Quantity")),
            *self._figure_names(),
        ]
        rows: list[list[Any]] = [head]
        for line in self.content.lines:
            item = [said(line.name)]
            if line.sku:
                item.append(said(line.sku, SMALL))
            quantity = self.language.number(line.quantity)
            rows.append([item, quantity, *self._figures(line)])
        for charge in self.content.charges:
            name = self.say(CHARGES[charge.kind])
            item = [said(name)]
            if charge.name:
                item.append(said(charge.name, SMALL))
            rows.append([item, "", *self._figures(charge)])
        return LongTable(
            rows, colWidths=self.widths, repeatRows=1, style=[*STYLE, *UNDER_HEAD]
        )

    def _totals(self) -> Flowable:
        """By rate, and the whole: bonus apart."""
        head = said(self.say(_("By tax rate")), SMALL)
        rows: list[list[Any]] = [[head, "", *self._figure_names()]]
        rows += [["", "", *self._figures(row)] for row in self.content.taxes]
        figures = self._figures(self._whole())
        figures[1] = ""
        rows.append([said(self.say(_("Total credited")), STRONG), "", *figures])
        return KeepTogether(
            Table(
                rows,
                colWidths=self.widths,
                style=[
                    *STYLE,
                    ("FONT", (2, 0), (-1, 0), BOLD, SMALL.fontSize, SMALL.leading),
                    ("TEXTCOLOR", (2, 0), (-1, 0), QUIET),
                    ("LINEBELOW", (0, 0), (-1, 0), 0.5, RULE),
                    ("LINEABOVE", (0, -1), (-1, -1), 0.75, INK),
                    ("FONT", (1, -1), (-1, -1), BOLD, TEXT.fontSize, TEXT.leading),
                ],
            )
        )

    def _payments(self) -> Iterator[Flowable]:
        """How all of it was paid, and what came on top."""
        content = self.content
        yield said(self.say(_("How it was paid")), HEADING)
        rows = [
            self._paid(PAYMENTS[row.kind], row.amount, row.name)
            for row in content.payments
        ]
        if content.exchanged:
            rows.append(self._paid(_("New goods in exchange"), content.exchanged))
        if content.bonus:
            bonus = _(
                "In addition, as a gift and not part of the total: bonus on the gift card"
            )
            rows.append(self._paid(bonus, content.bonus))
        if rows:
            yield Table(
                rows,
                colWidths=(WIDTH - 40 * mm, 40 * mm),
                style=[*STYLE, ("LINEABOVE", (0, 0), (-1, -1), 0.25, RULE)],
            )

    def _paid(self, means: str, amount: Decimal, name: str = "") -> list[Flowable]:
        text = ", ".join(part for part in (self.say(means), name) if part)
        return [said(text), said(self._money(amount), NUMBER)]

    def _figure_names(self) -> list[str]:
        return [
            self.say(_("Net")),
            self.say(_("Tax rate")),
            self.say(_("Tax")),
            self.say(_("Gross")),
        ]

    def _figures(self, row: Taxed) -> list[str]:
        rate = DASH
        if row.rate is not None:
            rate = self.language.percentage(row.rate * HUNDRED)
        amounts = (row.net, row.tax, row.gross)
        net, tax, gross = map(self._money, amounts)
        return [net, rate, tax, gross]

    def _money(self, amount: Decimal) -> str:
        return self.language.money(amount, self.content.currency)
