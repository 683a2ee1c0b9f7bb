"""Sheets of paper: fonts, styles, a footer with page numbers, and the file's own data.

The same story gives the same bytes: nothing of the clock or of chance is in the file.
"""

import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.enums import TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate, Paragraph

from ..domain.language import Language
from ..domain.language import gettext_noop as _

FONTS = Path(__file__).parent / "fonts"
REGULAR, BOLD = "DejaVuSansCondensed", "DejaVuSansCondensed-Bold"
INK, QUIET, RULE = HexColor("#1c1c1c"), HexColor("#6b6b6b"), HexColor("#c9c9c9")
MARGIN, TOP, BOTTOM = 18 * mm, 18 * mm, 22 * mm
WIDTH = A4[0] - 2 * MARGIN
"""Between the margins of A4, in points."""
FOOTER = 12 * mm
PAGES = "pages"
MADE_NEVER = date(2000, 1, 1)
"""The date in the file of a document that has none, so that it is the same each time."""

TEXT = ParagraphStyle("text", fontName=REGULAR, fontSize=8.5, leading=11, textColor=INK)
SMALL = ParagraphStyle("small", TEXT, fontSize=7.5, leading=9.5, textColor=QUIET)
STRONG = ParagraphStyle("strong", TEXT, fontName=BOLD)
TITLE = ParagraphStyle("title", TEXT, fontName=BOLD, fontSize=18, leading=22)
HEADING = ParagraphStyle("heading", STRONG, spaceBefore=8 * mm, spaceAfter=1.5 * mm)
NUMBER = ParagraphStyle("number", TEXT, alignment=TA_RIGHT)


@dataclass(frozen=True, slots=True)
class Sheet:
    """What stands around the story. ``size`` is the paper's; ``page`` and ``of`` frame the number of all pages:
    "Page 2 of " and "".
    """

    title: str
    author: str
    language: str
    made_on: date
    footer: str
    page: Callable[[int], tuple[str, str]]
    size: tuple[float, float] = A4

    @property
    def width(self) -> float:
        """What is left between the margins, in points."""
        return self.size[0] - 2 * MARGIN


def draw(sheet: Sheet, story: Callable[[], Iterable[Flowable]]) -> bytes:
    """Set the story on as many pages as it takes; it is told once the fonts are there."""
    register_fonts()
    made = BytesIO()
    document = BaseDocTemplate(
        made,
        pagesize=sheet.size,
        leftMargin=MARGIN,
        rightMargin=MARGIN,
        topMargin=TOP,
        bottomMargin=BOTTOM,
        title=sheet.title,
        author=sheet.author,
        lang=sheet.language,
        invariant=1,
    )
    frame = Frame(
        MARGIN,
        BOTTOM,
        sheet.width,
        sheet.size[1] - TOP - BOTTOM,
        leftPadding=0,
        rightPadding=0,
        topPadding=0,
        bottomPadding=0,
    )

    def around(canvas: Any, document: Any) -> None:
        _foot(canvas, sheet)

    document.addPageTemplates(PageTemplate(frames=[frame], onPage=around))
    document.build([*story(), _CountPages(sheet)])
    return made.getvalue()


def page_words(language: Language) -> Callable[[int], tuple[str, str]]:
    """What frames the number of all pages, in a language: see :class:`Sheet`."""

    def words(page: int) -> tuple[str, str]:
        mark = "\0"
        text = language.say(_("Page %(page)s of %(pages)s"), page=str(page), pages=mark)
        before, _mark, after = text.partition(mark)
        return before, after

    return words


def said(text: str, style: ParagraphStyle = TEXT) -> Paragraph:
    """A paragraph of plain text; nothing in it is markup."""
    return Paragraph(escape(printable(text)), style)


def printable(text: str) -> str:
    """The text in composed letters and on one line, without what is no letter."""
    composed = unicodedata.normalize("NFC", text)
    return "".join(
        " " if unicodedata.category(sign) in ("Cc", "Cs", "Zl", "Zp") else sign
        for sign in composed
    )


@cache
def register_fonts() -> None:
    """DejaVu has the letters of every language that is written in Latin, Greek or
    Cyrillic, and the signs of currencies.
    """
    for name in (REGULAR, BOLD):
        pdfmetrics.registerFont(TTFont(name, FONTS / f"{name}.ttf"))
    pdfmetrics.registerFontFamily(
        REGULAR, normal=REGULAR, bold=BOLD, italic=REGULAR, boldItalic=BOLD
    )


def _foot(canvas: Any, sheet: Sheet) -> None:
    """``PAGES`` is drawn by reference: how many there are shows at the end only."""
    day = f"D:{sheet.made_on:%Y%m%d}000000+00'00'"
    canvas.setDateFormatter(lambda *moment: day)
    canvas.saveState()
    canvas.setStrokeColor(RULE)
    canvas.setLineWidth(0.5)
    right = MARGIN + sheet.width
    canvas.line(MARGIN, FOOTER + 4 * mm, right, FOOTER + 4 * mm)
    canvas.setFont(REGULAR, SMALL.fontSize)
    canvas.setFillColor(QUIET)
    canvas.drawRightString(right, FOOTER, printable(sheet.footer))
    before, _after = sheet.page(canvas.getPageNumber())
    canvas.drawString(MARGIN, FOOTER, before)
    canvas.translate(
        MARGIN + pdfmetrics.stringWidth(before, REGULAR, SMALL.fontSize), FOOTER
    )
    canvas.doForm(PAGES)
    canvas.restoreState()


class _CountPages(Flowable):
    """The end of a story: takes no room, and draws how many pages there were."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.sheet = sheet

    def wrap(self, *available: float) -> tuple[float, float]:
        return 0, 0

    def draw(self) -> None:
        canvas = self.canv
        last = canvas.getPageNumber()
        _before, after = self.sheet.page(last)
        canvas.beginForm(PAGES)
        canvas.setFont(REGULAR, SMALL.fontSize)
        canvas.setFillColor(QUIET)
        canvas.drawString(0, 0, f"{last}{after}")
        canvas.endForm()
