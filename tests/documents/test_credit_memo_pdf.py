"""The PDF of a credit memo says what the memo does, in the customer's language."""

import re
from datetime import date
from decimal import Decimal as D
from io import BytesIO

import pytest
from pypdf import PdfReader

from saleor_returns.documents.credit_memo import CHARGES, PAYMENTS, credit_memo_pdf
from saleor_returns.domain.credit_memo.content import (
    Address,
    Charge,
    Content,
    Line,
    Payment,
)
from saleor_returns.domain.credit_memo.taxes import by_rate
from saleor_returns.domain.lifecycle import PaymentKind
from saleor_returns.domain.settlement.breakdown import ChargeKind
from saleor_returns.languages import language

NUMBER = "CM-EUR-000042"
NAMES = ("Linen shirt", "Tasse émaillée à pois", "Ποτήρι κρυστάλλινο", "Чашка")


def memo(count=1, *, currency="EUR", gross="119.99", net="99.99", **fields):
    lines = tuple(
        Line(
            sku=f"SKU-{number:04}",
            name=NAMES[number % len(NAMES)],
            quantity=2,
            gross=D(gross),
            net=D(net),
            rate=D("0.2"),
        )
        for number in range(count)
    )
    charges = fields.pop("charges", ())
    total = sum(row.gross for row in (*lines, *charges))
    return Content(
        **{
            "seller": ("Maison Exemple", "TVA FR12345678901"),
            "customer": Address(name="Zoé Martin", city="Paris", country="FR"),
            "issued_on": date(2026, 5, 28),
            "order_number": "1042",
            "ordered_on": date(2026, 5, 1),
            "return_number": "RMA-000007",
            "currency": currency,
            "lines": lines,
            "charges": charges,
            "taxes": by_rate(lines, charges, currency),
            "payments": (
                Payment(kind=PaymentKind.TRANSACTION, name="Visa …4242", amount=total),
            ),
            **fields,
        }
    )


def read(content, code="en"):
    """The pages' text, with spaces of every width as one, and the file itself."""
    file = PdfReader(BytesIO(credit_memo_pdf(NUMBER, content, language(code))))
    pages = [
        re.sub(r"[ \n\u00a0\u202f]+", " ", page.extract_text()) for page in file.pages
    ]
    return pages, file


def test_everything_is_on_it():
    (page,), file = read(
        memo(
            charges=(
                Charge(
                    kind=ChargeKind.RESTOCKING_FEE,
                    gross=D("-12.00"),
                    net=D("-10.00"),
                    rate=D("0.2"),
                ),
            ),
            bonus=D("3.00"),
        )
    )

    for text in (
        *("Credit memo", NUMBER, "Maison Exemple", "TVA FR12345678901"),
        *("Zoé Martin", "Paris", "France", "May 28, 2026", "May 1, 2026"),
        *("1042", "RMA-000007", "Linen shirt", "SKU-0000", "€119.99", "€99.99"),
        *("€20.00", "20%", "Restocking fee", "-€12.00", "Total credited"),
        *("€107.99", "€89.99", "€18.00", "Visa …4242", "€3.00", "Page 1 of 1"),
    ):
        assert text in page
    assert file.metadata.title == f"Credit memo {NUMBER}"
    assert file.metadata.author == "Maison Exemple"
    assert file.root_object["/Lang"] == "en"
    box = file.pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)


def test_customers_read_it_in_their_language():
    (page,), file = read(memo(), "fr")

    for text in ("Avoir", "28 mai 2026", "1er mai 2026", "119,99 €", "20 %", "TVA"):
        assert text in page
    assert "Page 1 sur 1" in page
    assert "Credit" not in page
    assert file.root_object["/Lang"] == "fr"


@pytest.mark.parametrize(
    ("currency", "code", "gross", "net", "shown"),
    [
        ("JPY", "en", "12000", "10000", "¥12,000"),
        ("JPY", "fr", "12000", "10000", "12 000 JPY"),
        ("KWD", "en", "1234.567", "1028.806", "KWD 1,234.567"),
        ("KWD", "fr", "1234.567", "1028.806", "1 234,567 KWD"),
    ],
)
def test_currencies_have_their_own_digits(currency, code, gross, net, shown):
    (page,), _file = read(memo(currency=currency, gross=gross, net=net), code)
    assert shown in page


@pytest.mark.parametrize("count", [60, 1000])
def test_many_lines_take_pages_that_each_have_the_heading(count):
    pages, _file = read(memo(count))

    assert len(pages) > count // 40
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert NUMBER in page
    listed = [page for page in pages if "SKU-" in page]
    assert all("Quantity" in page for page in listed)
    found = re.findall(r"SKU-\d{4}", "".join(pages))
    assert found == [f"SKU-{number:04}" for number in range(count)]
    assert {name for name in NAMES if name in "".join(pages)} == set(NAMES)


def test_the_same_memo_is_the_same_file():
    content = memo(3)
    first, second = (credit_memo_pdf(NUMBER, content, language("fr")) for _ in range(2))
    assert first == second


def test_names_are_text_and_may_be_as_long_as_they_like():
    name = "<b>Jack & Jones</b> " + "Donaudampfschifffahrt" * 16
    line = memo().lines[0].model_copy(update={"name": name, "sku": "X" * 255})
    pages, _file = read(memo(lines=(line,), seller=(), customer=Address()))
    assert "<b>Jack & Jones</b>" in pages[0]
    assert len(pages) == 1


def test_every_kind_of_charge_and_payment_has_words():
    assert set(CHARGES) == set(ChargeKind) - {ChargeKind.BONUS}
    assert set(PAYMENTS) == set(PaymentKind)


@pytest.mark.parametrize(
    ("currency", "gross", "net", "figures"),
    [
        (
            *("KWD", "1234567.345", "1028806.121"),
            "KWD 1,028,806.121 20% KWD 205,761.224 KWD 1,234,567.345",
        ),
        (
            *("JPY", "1234567890", "1028806575"),
            "¥1,028,806,575 20% ¥205,761,315 ¥1,234,567,890",
        ),
    ],
)
def test_large_amounts_stand_apart(currency, gross, net, figures):
    """As they stand on the page: no figure runs into the one before it."""
    (page,) = read(memo(currency=currency, gross=gross, net=net))[1].pages
    laid_out = re.sub(r"[ \u00a0]+", " ", page.extract_text(extraction_mode="layout"))
    assert laid_out.count(f" {figures}") == 2


@pytest.mark.parametrize(
    ("country", "told"),
    [("US", "San Francisco CA 94105"), ("FR", "94105 San Francisco CA")],
)
def test_a_postcode_stands_where_the_country_writes_it(country, told):
    address = Address(
        postal_code="94105", city="San Francisco", area="CA", country=country
    )
    (page,), _file = read(memo(customer=address))
    assert told in page
