"""The slip says what belongs into the parcel and where it goes, and scanners read it."""

import re
from io import BytesIO

import pypdfium2
import pytest
import zxingcpp
from pypdf import PdfReader

from saleor_returns.documents.return_slip import return_slip_pdf
from saleor_returns.domain.credit_memo.content import Address
from saleor_returns.domain.policy.effects import Method
from saleor_returns.domain.return_slip import SEND, Item, Paper, Slip, paper_of
from saleor_returns.domain.scanned import readings
from saleor_returns.languages import language

NUMBER = "RMA-000042"
SIZES = {Paper.A4: (595, 842), Paper.LETTER: (612, 792)}


def slip(count=1, **fields):
    items = tuple(
        Item(f"Tasse émaillée {place}", f"SKU-{place:04}", 2, "Trop petit")
        for place in range(count)
    )
    return Slip(
        **{
            "number": NUMBER,
            "order_number": "1042",
            "shop": "Maison Exemple",
            "destination": Address(
                company="Entrepôt Exemple",
                street=("12 rue des Lilas",),
                postal_code="75011",
                city="Paris",
                country="FR",
            ),
            "items": items,
            "methods": (Method.OWN_CARRIER,),
            "paper": Paper.A4,
            **fields,
        }
    )


def read(content, code="en"):
    pdf = return_slip_pdf(content, language(code))
    file = PdfReader(BytesIO(pdf))
    pages = [re.sub(r"\s+", " ", page.extract_text()) for page in file.pages]
    return pages, file, pdf


def scanned(pdf):
    """What a scanner reads on the first page, printed with 300 dots an inch."""
    page = pypdfium2.PdfDocument(pdf)[0]
    image = page.render(scale=300 / 72).to_pil().convert("L")
    return sorted(
        (code.format.name, code.text) for code in zxingcpp.read_barcodes(image)
    )


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("code", ["en", "fr"])
def test_scanners_read_the_number_twice(paper, code):
    _pages, file, pdf = read(slip(paper=paper), code)

    found = scanned(pdf)

    assert found == [("Code128", NUMBER), ("QRCode", NUMBER)]
    for _kind, text in found:
        assert NUMBER in readings(text, "RMA-").numbers
    box = file.pages[0].mediabox
    assert (round(box.width), round(box.height)) == SIZES[paper]


@pytest.mark.parametrize(
    ("number", "kinds"),
    [
        ("RETOURE-2026-DE-BERLIN-000042", {"Code128", "QRCode"}),
        ("RÜCKGABE-000042", {"QRCode"}),
        ("R" * 64, {"Code128", "QRCode"}),
    ],
)
def test_other_numbers_are_read_too(number, kinds):
    _pages, _file, pdf = read(slip(number=number))
    assert set(scanned(pdf)) == {(kind, number) for kind in kinds}


def test_everything_is_on_it():
    (page,), file, _pdf = read(slip())
    for text in (
        *("Return slip", NUMBER, "Order 1042", "Maison Exemple", "Entrepôt Exemple"),
        *("12 rue des Lilas", "75011 Paris", "France", "Tasse émaillée 0", "SKU-0000"),
        *("Trop petit", "Write the address on this slip", "Page 1 of 1"),
    ):
        assert text in page
    assert file.metadata.title == f"Return slip {NUMBER}"


def test_customers_read_it_in_their_language():
    (page,), file, _pdf = read(slip(), "fr")
    for text in ("Bordereau de retour", "Commande 1042", "Motif", "Page 1 sur 1"):
        assert text in page
    assert "Return" not in page
    assert file.root_object["/Lang"] == "fr"


@pytest.mark.parametrize("method", Method)
def test_each_way_back_has_its_steps(method):
    (page,), _file, _pdf = read(slip(methods=(method,)))
    assert all(step in page for step in SEND[method])


def test_several_ways_back_are_told_apart():
    (page,), _file, _pdf = read(slip(methods=(Method.DROP_OFF, Method.IN_STORE)))
    assert page.index("At a drop-off point 1. Pack") < page.index(
        "In one of our stores"
    )


@pytest.mark.parametrize("paper", Paper)
def test_long_orders_take_pages_that_each_have_the_heading(paper):
    pages, _file, _pdf = read(slip(150, paper=paper))
    assert len(pages) > 3
    found = re.findall(r"SKU-\d{4}", "".join(pages))
    assert found == [f"SKU-{number:04}" for number in range(150)]
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Quantity" in page
        assert NUMBER in page


def test_texts_are_text_however_long():
    item = Item("<b>Jack & Jones</b> " + "Donaudampf" * 60, "X" * 255, 1, "<i>" * 80)
    pages, _file, _pdf = read(slip(items=(item,), destination=Address(), shop=""))
    assert "<b>Jack & Jones</b>" in pages[0]
    assert len(pages) == 1


def test_the_same_slip_is_the_same_file():
    first, second = (return_slip_pdf(slip(3), language("fr")) for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    ("country", "paper"), [("US", "letter"), ("CA", "letter"), ("FR", "a4"), ("", "a4")]
)
def test_the_paper_is_what_printers_hold_there(country, paper):
    assert paper_of(country) == paper
