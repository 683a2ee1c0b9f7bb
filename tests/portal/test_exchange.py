"""Another size or colour: offered as far as in stock, at the price that will be asked."""

from decimal import Decimal as D

import pytest

from saleor_returns.models import Exchange, ReturnRequest

from .test_way import chosen


@pytest.fixture
def colours(case, terms, shop):
    """Mugs of 50.00 come in blue (as dear), red (dearer), green (cheaper) and no gold."""

    def variant(sku, price, stock=5):
        return shop.variant(
            sku,
            product=case.lines["mug"].variant.product,
            name=sku.title(),
            price=D(price),
            channel=case.channel,
            stock={case.warehouse: stock},
        )

    prices = {"blue": "50.00", "red": "60.00", "green": "30.00"}
    return {
        **{sku: variant(sku, price) for sku, price in prices.items()},
        "gold": variant("gold", "50.00", stock=0),
    }


@pytest.fixture
def at_solutions(inside, case, colours):
    inside.get("items/")
    inside.post("items/", chosen(case, {"mug": (1, "too-small")}))
    inside.post("details/", {})
    return inside


def take(visitor, case, variant):
    line = case.lines["mug"].pk
    given = {f"solution-{line}": "exchange", f"variant-{line}": str(variant.pk)}
    return visitor.post("solution/", given)


def test_each_offer_says_what_is_paid_more_or_comes_back(at_solutions):
    words = at_solutions.words
    assert "Exchange for another size or colour" in words
    assert "Red – only 5 left – €10.00 more" in words
    assert "Green – only 5 left – €20.00 back" in words
    assert "Blue – only 5 left " in words
    assert "Blue – only 5 left –" not in words
    assert "Gold" not in words


def test_what_was_chosen_is_ordered_with_its_stock(at_solutions, case, colours):
    take(at_solutions, case, colours["blue"])
    at_solutions.post("way/", {"method-all": "own_carrier"})
    assert "Exchange for another size or colour: Blue" in at_solutions.words
    at_solutions.post("confirm/")

    request = ReturnRequest.objects.get()
    (item,) = Exchange.objects.get(request=request).items.all()
    assert (item.variant_id, item.quantity) == (colours["blue"].pk, 1)
    assert request.status == "approved"
    assert "Thank you!" in at_solutions.words


def test_the_estimate_of_a_cheaper_one_is_what_comes_back(at_solutions, case, colours):
    take(at_solutions, case, colours["green"])
    assert "€20.00" in at_solutions.words
    at_solutions.post("way/", {"method-all": "own_carrier"})
    assert "€20.00" in at_solutions.words


def test_another_choice_changes_the_estimate_at_once(at_solutions, case, colours):
    take(at_solutions, case, colours["green"])
    take(at_solutions, case, colours["red"])
    assert "€20.00" not in at_solutions.words
    assert "€10.00" in at_solutions.words


def test_goods_that_are_not_offered_cannot_be_chosen(at_solutions, case, colours, shop):
    stranger = shop.variant("vase", product="Vase", channel=case.channel)
    for variant in (colours["gold"], stranger):
        take(at_solutions, case, variant)
        assert "choose what you want instead" in at_solutions.words


def test_what_sells_out_meanwhile_is_told_and_nothing_is_asked_for(
    at_solutions, case, colours
):
    take(at_solutions, case, colours["blue"])
    at_solutions.post("way/", {"method-all": "own_carrier"})
    colours["blue"].stocks.update(quantity=0)
    at_solutions.post("confirm/")
    assert not ReturnRequest.objects.exists()
    assert "What you chose instead has just sold out" in at_solutions.words


def test_what_was_right_in_a_form_that_is_not_is_shown_as_chosen(inside, case, colours):
    inside.get("items/")
    wanted = {"mug": (1, "too-small"), "shirt": (1, "too-small")}
    inside.post("items/", chosen(case, wanted))
    inside.post("details/", {})
    line = case.lines["mug"].pk
    given = {
        f"solution-{line}": "exchange",
        f"variant-{line}": str(colours["green"].pk),
    }
    inside.post("solution/", given)
    assert "choose a solution" in inside.words
    assert f'value="{colours["green"].pk}" selected' in inside.text
    assert "€20.00" in inside.words


@pytest.fixture
def exchanged(at_solutions, case, colours):
    """Ask for a colour in exchange; look at the page of the return."""

    def ask_for(sku):
        take(at_solutions, case, colours[sku])
        at_solutions.post("way/", {"method-all": "own_carrier"})
        at_solutions.post("confirm/")
        return ReturnRequest.objects.get()

    return ask_for


def test_the_page_tells_what_is_kept_until_the_goods_arrive_and_then_sent(
    exchanged, inside, receive
):
    request = exchanged("blue")
    assert "In exchange 1 × Mug Blue We keep it for you, and send it when" in plain(
        inside
    )
    receive(request, ("mug", 1, "recycle"))
    inside.get(f"returns/{request.number}/")
    assert "We send it to you. It is order " in inside.words
    assert "Your money" not in inside.words


def test_a_difference_is_paid_from_the_page(payment_page, exchanged, inside):
    exchanged("red")
    assert "Please pay €10.00 by " in plain(inside)
    assert f'href="{payment_page}' in inside.text


def test_what_was_paid_or_called_off_is_not_asked_for_any_more(exchanged, inside):
    request = exchanged("red")
    Exchange.objects.update(status="expired")
    inside.get(f"returns/{request.number}/")
    assert "no longer kept for you" in inside.words
    assert "Please pay" not in inside.words


def test_who_changes_it_finds_the_colour_chosen(exchanged, inside, colours):
    request = exchanged("green")
    inside.post(f"returns/{request.number}/cancel/", {"again": "1"})
    inside.get("solution/")
    assert f'value="{colours["green"].pk}" selected' in inside.text


def plain(visitor):
    return " ".join(visitor.words.split())
