"""A return slip on paper, for the parcel: in the customer's language, without a price."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from reportlab.graphics.barcode.code128 import Code128
from reportlab.graphics.barcode.qr import QrCode
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.platypus import Flowable, KeepTogether, LongTable, Spacer, Table

from ..domain.language import Language, capitalised
from ..domain.language import gettext_noop as _
from ..domain.policy.customer.phrases import WAYS
from ..domain.return_slip import Paper, Slip, steps
from .addresses import written
from .sheet import (
    BOLD,
    HEADING,
    INK,
    MADE_NEVER,
    QUIET,
    REGULAR,
    RULE,
    SMALL,
    STRONG,
    TEXT,
    TITLE,
    Sheet,
    draw,
    page_words,
    said,
)

RETURN_SLIP = _("Return slip")
SIZES = {Paper.A4: A4, Paper.LETTER: LETTER}
NUMBER = ParagraphStyle("slip-number", STRONG, fontSize=14, leading=18)
ADDRESS = ParagraphStyle("slip-address", TEXT, fontSize=11, leading=15)
STEP = ParagraphStyle("slip-step", TEXT, fontSize=9.5, leading=13)
WAY = ParagraphStyle("slip-way", STRONG, spaceBefore=2 * mm, spaceAfter=1 * mm)
QR_SIDE = 38 * mm
QUANTITY = 20 * mm
BAR_HEIGHT = 14 * mm
WIDEST_BAR = 0.42 * mm
"""Of the narrowest bar. The longest number there is, of 64 letters, still has 0.2 mm."""
FRAME: list[tuple[Any, ...]] = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 0),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 0),
]
ITEMS: list[tuple[Any, ...]] = [
    ("FONT", (0, 0), (-1, -1), REGULAR, TEXT.fontSize, TEXT.leading),
    ("FONT", (0, 0), (-1, 0), BOLD, SMALL.fontSize, SMALL.leading),
    ("TEXTCOLOR", (0, 0), (-1, 0), QUIET),
    ("TEXTCOLOR", (0, 1), (-1, -1), INK),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("ALIGN", (1, 0), (1, -1), "RIGHT"),
    ("LEFTPADDING", (0, 0), (0, -1), 0),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("RIGHTPADDING", (1, 0), (1, -1), 6 * mm),
    ("LINEBELOW", (0, 0), (-1, 0), 0.75, INK),
    ("LINEBELOW", (0, 1), (-1, -1), 0.25, RULE),
]


def return_slip_pdf(slip: Slip, language: Language) -> bytes:
    """The document; the same bytes for the same content."""
    title = f"{language.say(RETURN_SLIP)} {slip.number}"
    sheet = Sheet(
        title=title,
        author=slip.shop,
        language=str(language.locale).replace("_", "-"),
        made_on=MADE_NEVER,
        footer=" · ".join(part for part in (slip.shop, title) if part),
        page=page_words(language),
        size=SIZES[slip.paper],
    )
    return draw(sheet, _Slip(slip, language, sheet.width).story)


def bars(number: str, width: float) -> Flowable | None:
    """The number as Code 128 in a width; None where it has letters that this cannot say."""
    if not (number.isascii() and number.isprintable()):
        return None
    made = Code128(number, barWidth=WIDEST_BAR, barHeight=BAR_HEIGHT)
    if made.width > width:
        bar = WIDEST_BAR * width / made.width
        quiet = {"lquiet": 10 * bar, "rquiet": 10 * bar}
        made = Code128(number, barWidth=bar, barHeight=BAR_HEIGHT, **quiet)
    made.hAlign = "LEFT"
    return made


class _Slip:
    """The parts of a slip, from top to bottom: all but the items fit on the first page."""

    def __init__(self, slip: Slip, language: Language, width: float) -> None:
        self.slip, self.language, self.width = slip, language, width
        self.say = language.say

    @cached_property
    def left(self) -> float:
        return self.width - QR_SIDE

    def story(self) -> Iterator[Flowable]:
        yield self._head()
        code = bars(self.slip.number, self.width)
        if code is not None:
            yield Spacer(0, 2 * mm)
            yield code
        yield self._destination()
        yield from self._steps()
        yield from self._items()

    def _head(self) -> Flowable:
        slip = self.slip
        told = [
            *([said(slip.shop, STRONG), Spacer(0, 4 * mm)] if slip.shop else []),
            said(self.say(RETURN_SLIP), TITLE),
            said(slip.number, NUMBER),
        ]
        if slip.order_number:
            order = self.say(_("Order %(number)s"), number=slip.order_number)
            told += [Spacer(0, 1 * mm), said(order)]
        code = QrCode(
            slip.number, width=QR_SIDE, height=QR_SIDE, qrBorder=4, qrLevel="M"
        )
        return Table([[told, code]], colWidths=(self.left, QR_SIDE), style=FRAME)

    def _destination(self) -> Flowable:
        lines = list(written(self.slip.destination, self.language))
        if not lines:
            return Spacer(0, 0)
        rows = [said(line, ADDRESS) for line in lines]
        box = Table(
            [[[said(self.say(_("Where it goes")), SMALL), Spacer(0, 1 * mm), *rows]]],
            colWidths=(self.width,),
            style=[("BOX", (0, 0), (-1, -1), 1, INK), ("PADDING", (0, 0), (-1, -1), 8)],
        )
        return KeepTogether([Spacer(0, 6 * mm), box])

    def _steps(self) -> Iterator[Flowable]:
        """For each way in which some of the items come back."""
        methods = self.slip.methods
        if not methods:
            return
        yield said(self.say(_("How to send it back")), HEADING)
        for method in methods:
            rows = [
                [said(f"{number}.", STEP), said(step, STEP)]
                for number, step in enumerate(steps(method, self.language), start=1)
            ]
            table = Table(rows, colWidths=(8 * mm, self.width - 8 * mm), style=FRAME)
            way = said(capitalised(self.say(WAYS[method])), WAY)
            yield KeepTogether([way, table] if len(methods) > 1 else [table])

    def _items(self) -> Iterator[Flowable]:
        """Each with its reason; the heading of the table is on every page."""
        yield said(self.say(_("What belongs into the parcel")), HEADING)
        say = self.say
        rows: list[list[Any]] = [[say(_("Item")), say(_("Quantity")), say(_("Reason"))]]
        for item in self.slip.items:
            name = [said(item.name)]
            if item.sku:
                name.append(said(item.sku, SMALL))
            quantity = self.language.number(item.quantity)
            rows.append([name, quantity, said(item.reason)])
        reason = 52 * mm
        widths = (self.width - QUANTITY - reason, QUANTITY, reason)
        yield LongTable(rows, colWidths=widths, repeatRows=1, style=ITEMS)
