"""Another size instead of money, in a browser."""

import pytest

from .conftest import Reader
from .test_whole_way import BOTH, choose_items, come_in, fill_in

SIZE = "TEE-WHITE-L"


@pytest.mark.parametrize("reader", BOTH[::3], indirect=True, ids="-".join)
def test_another_size(reader: Reader):
    come_in(reader)
    choose_items(reader)
    choose_exchange(reader)
    reader.choose("button.main")
    reader.page.wait("document.activeElement.id === 'problems'")
    assert "choose what you want instead" in reader.words
    reader.look()
    choose_size(reader)
    reader.go_on("How do the items come back?")
    reader.choose("input[name=method-all]")
    reader.go_on("Look at it once more")
    assert SIZE in reader.words
    reader.look()
    reader.go_on("Return RMA-")
    assert SIZE in reader.words
    reader.look()


@pytest.mark.parametrize("reader", BOTH[:1], indirect=True, ids="-".join)
def test_another_size_in_french_without_a_script(reader: Reader):
    reader.without_scripts()
    come_in(reader, "Commande", "?lang=fr")
    reader.go_on("Quels articles", "a.choice")
    fill_in(reader)
    reader.go_on("Dites-nous")
    reader.go_on("Qu’est-ce qui vous aiderait")
    choose_exchange(reader)
    choose_size(reader)
    reader.look()
    reader.go_on("Comment les articles reviennent-ils")
    reader.choose("input[name=method-all]")
    reader.go_on("Vérifiez")
    reader.go_on("Retour RMA-")
    assert SIZE in reader.words
    reader.look()


def choose_exchange(reader: Reader) -> None:
    reader.choose("input[value=exchange]")


def choose_size(reader: Reader) -> None:
    name = f"[...field.options].find(o => o.text.includes('{SIZE}')).value"
    value = reader.page.evaluate(
        f"(field => {name})(document.querySelector('select[name^=variant-]'))"
    )
    reader.choose("select[name^=variant-]", value)
