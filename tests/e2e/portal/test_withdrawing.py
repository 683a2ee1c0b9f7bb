"""Withdrawing in a browser: with an order and without, with a script and without."""

import pytest

from .conftest import Reader
from .test_whole_way import BOTH, come_in

CONFIRM = "Confirm your withdrawal"


@pytest.mark.parametrize("reader", BOTH, indirect=True, ids="-".join)
def test_from_an_order(reader: Reader):
    come_in(reader)
    reader.look()
    reader.go_on("Withdraw from contract", "a.button")
    reader.look()
    reader.fill("name", "")
    reader.go_on("Withdraw from contract")
    reader.page.wait("document.activeElement.id === 'problems'")
    reader.look()
    reader.fill("name", "Zoé Martin")
    reader.choose("input[value=some]")
    reader.choose("[name^=quantity-]", "1")
    reader.look()
    reader.go_on(CONFIRM)
    assert "1 × Organic T-shirt" in reader.words
    reader.look()
    reader.go_on("Withdrawal ")
    assert "Send the items by" in reader.words
    reader.look()
    reader.go_on("Order ", "main p a")
    assert "Your withdrawals" in reader.words
    reader.look()


@pytest.mark.parametrize("reader", BOTH[:2], indirect=True, ids="-".join)
def test_a_guest_in_french_without_a_script(reader: Reader):
    reader.without_scripts()
    reader.page.open(reader.first_page + "?lang=fr")
    reader.page.wait("document.querySelector('a.button')")
    reader.go_on("Renoncer au contrat", "a.button")
    reader.go_on("Renoncer au contrat")
    assert "Écrivez votre nom." in reader.words
    reader.look()
    reader.fill("name", "Zoé Martin")
    reader.fill("number", "987654321")
    reader.fill("email", "zoe@example.com")
    reader.choose("input[value=some]")
    reader.fill("words", "La chemise bleue, une seule.")
    reader.look()
    reader.go_on("Confirmez votre rétractation")
    assert "La chemise bleue, une seule." in reader.words
    reader.look()
    reader.go_on("Renoncer au contrat", "main button.plain")
    assert reader.value("words") == "La chemise bleue, une seule."
    reader.go_on("Confirmez votre rétractation")
    reader.go_on("Votre rétractation est arrivée")
    reader.look()


@pytest.mark.parametrize("reader", [("desktop", "light")], indirect=True, ids="-".join)
def test_with_the_keyboard_alone(reader: Reader):
    come_in(reader)
    reader.reach("a.button")
    reader.press("Enter")
    reader.arrive("Withdraw from contract")
    reader.reach("input[value=whole]")
    reader.press("ArrowDown")
    reader.page.wait("document.querySelector('input[value=some]').checked")
    reader.reach("[name^=quantity-]")
    reader.press("ArrowDown")
    reader.reach("main button.main")
    reader.press("Enter")
    reader.arrive(CONFIRM)
    assert "1 × Organic T-shirt" in reader.words
    reader.reach("main button.main")
    reader.press("Enter")
    reader.arrive("Withdrawal ")


@pytest.mark.parametrize("reader", [("phone", "light")], indirect=True, ids="-".join)
def test_read_from_right_to_left(reader: Reader):
    """There is no such translation yet; the pages must not stand in its way."""
    come_in(reader)
    reader.go_on("Withdraw from contract", "a.button")
    reader.choose("input[value=some]")
    reader.page.evaluate("document.documentElement.dir = 'rtl'")
    reader.look()
    reader.go_on("Withdraw from contract")
    reader.page.evaluate("document.documentElement.dir = 'rtl'")
    reader.look()
