"""Customers who ask at the same time are promised every unit once."""

import pytest

from saleor_returns.models import ReturnRequest

from .together import at_once, refusals

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_last_units_are_promised_once(case, ask):
    results = at_once(*(lambda: ask({"mug": 2}) for _ in range(4)))
    assert refusals(results) == [["already_returned"]] * 3
    assert ReturnRequest.objects.count() == 1


def test_customer_and_staff_ask_for_the_last_unit(case, ask):
    results = at_once(
        lambda: ask({"sticker": 1}), lambda: ask({"sticker": 1}, actor=case.by_staff)
    )
    assert refusals(results) == [["already_returned"]]
    assert ReturnRequest.objects.count() == 1


def test_the_same_key_makes_one_return(case, ask):
    results = at_once(*(lambda: ask({"mug": 1}, idempotency_key="k") for _ in range(3)))
    assert {result.pk for result in results} == {ReturnRequest.objects.get().pk}
