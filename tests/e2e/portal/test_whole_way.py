"""The whole way of a return in a browser: on a phone and a desk, light and dark."""

import pytest
from PIL import Image

from .conftest import Reader

BOTH = [
    ("phone", "light"),
    ("phone", "dark"),
    ("desktop", "light"),
    ("desktop", "dark"),
]


@pytest.mark.parametrize("reader", BOTH, indirect=True, ids="-".join)
def test_from_the_storefront_to_the_return(reader: Reader):
    come_in(reader)
    reader.look()
    reader.go_on("Which items", "a.choice")
    reader.choose("main button.main")
    reader.page.wait("document.activeElement.id === 'problems'")
    assert "There is a problem" in reader.words
    reader.look()
    fill_in(reader)
    reader.look()
    reader.go_on("Tell us a little more")
    reader.look()
    reader.go_on("What would help you most?")
    reader.look()
    reader.choose("input[value=original_payment]")
    reader.go_on("How do the items come back?")
    reader.look()
    reader.choose("input[name=method-all]")
    reader.go_on("Look at it once more")
    reader.look()
    reader.go_on("Return RMA-")
    assert "Thank you!" in reader.words
    reader.look()
    reader.go_on("Cancel this return", "main .buttons a:last-child")
    reader.look()


@pytest.mark.parametrize("reader", [("desktop", "light")], indirect=True, ids="-".join)
def test_the_estimate_follows_without_a_page(reader: Reader):
    come_in(reader)
    choose_items(reader)
    ways = reader.page.evaluate(
        "[...document.querySelectorAll('main input[type=radio]')].map(e => e.value)"
    )
    assert "original_payment" in ways
    reader.page.evaluate("document.getElementById('estimate').innerHTML = 'old'")
    reader.page.evaluate(
        "document.querySelector('form[data-live]').dispatchEvent(new Event('change'))"
    )
    reader.page.wait("document.getElementById('estimate').innerText.includes('€')")


@pytest.mark.parametrize("reader", BOTH[:2], indirect=True, ids="-".join)
def test_pages_that_strangers_see(reader: Reader):
    base = reader.enter().split("enter/")[0]
    for path in ("?lang=en", "sent/", "gift/", "enter/none/", "nothing/", "?lang=fr"):
        reader.page.open(base + path)
        reader.page.wait("document.readyState === 'complete' && document.title")
        reader.look()


@pytest.mark.parametrize("reader", BOTH[:1], indirect=True, ids="-".join)
def test_in_french_and_without_a_script(reader: Reader):
    reader.without_scripts()
    come_in(reader, "Commande", "?lang=fr")
    reader.go_on("Quels articles", "a.choice")
    fill_in(reader)
    for heading in (
        "Dites-nous",
        "Qu’est-ce qui vous aiderait",
    ):
        reader.go_on(heading)
        reader.look()
    reader.choose("input[value=original_payment]")
    reader.go_on("Comment les articles reviennent-ils")
    reader.look()
    reader.choose("input[name=method-all]")
    reader.go_on("Vérifiez")
    reader.look()
    reader.go_on("Retour RMA-")
    assert "Merci" in reader.words
    reader.look()


@pytest.mark.parametrize("reader", BOTH[2:3], indirect=True, ids="-".join)
def test_photos_are_shown_before_they_are_sent_and_after(reader: Reader, tmp_path):
    photo = tmp_path / "<b>scratch.png"
    Image.new("RGB", (40, 30), "teal").save(photo)
    come_in(reader)
    reader.go_on("Which items", "a.choice")
    fill_in(reader)
    reader.go_on("Tell us a little more")
    reader.page.upload("#photos", photo)
    reader.page.wait(
        "document.querySelector('#previews img') && !document.getElementById('previews').hidden"
    )
    reader.look()
    reader.go_on("Tell us a little more", "button[value=stay]")
    reader.page.wait(
        "document.querySelector('ul.photos img[src*=photos]').naturalWidth"
    )
    assert "There is a problem" not in reader.words
    reader.look()


def come_in(reader: Reader, heading: str = "Order", query: str = "") -> None:
    reader.page.open(reader.enter() + query)
    reader.page.wait("document.querySelector('button.main')")
    reader.look()
    reader.go_on(heading)


def choose_items(reader: Reader) -> None:
    """From the order to the question for the solution."""
    reader.go_on("Which items", "a.choice")
    fill_in(reader)
    reader.go_on("Tell us a little more")
    reader.go_on("What would help you most?")


def fill_in(reader: Reader) -> None:
    """One of the first item that can be returned."""
    reader.choose("[name^=quantity-]", "1")
    reader.choose("select[name^=reason-]", "too-small")
