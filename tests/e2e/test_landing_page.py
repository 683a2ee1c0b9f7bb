"""The sandbox's page at ``/``: what it says to copy does work."""

import html
import json
import re
from urllib.request import urlopen

import pytest

from sandbox.demo.people import log_in
from tests.conftest import HOST

pytestmark = pytest.mark.skipif(HOST == "saleor", reason="the sandbox's own page")


@pytest.fixture(scope="module")
def page(served):
    with urlopen(served.api.replace("/graphql/", "/")) as response:
        return html.unescape(response.read().decode())


@pytest.fixture
def copied(page):
    """The bodies of the commands, in their order."""
    return [json.loads(body) for body in re.findall(r"-d '(.*)'", page)]


def test_it_names_the_address_and_the_logins(page, served):
    assert served.api in page
    for account in (served.story.customer, served.story.staff, served.story.clerk):
        assert account.email in page


def test_it_loads_nothing_from_elsewhere(page):
    assert "src=" not in page
    assert "<link" not in page
    assert "@import" not in page


def test_its_commands_work(copied, served):
    # given
    by_customer, by_staff, *queries = [body["query"] for body in copied]
    customer, staff = served.story.customer, served.story.staff
    as_customer = log_in(served.api, customer.email, customer.password)
    as_staff = log_in(served.api, staff.email, staff.password)

    # when
    tokens = [as_staff.ask(query)["tokenCreate"] for query in (by_customer, by_staff)]
    eligibility = as_customer.ask(queries[0])
    asked = as_customer.change(queries[1])
    returns = as_staff.ask(queries[2])["returnRequests"]

    # then
    assert all(answer["token"] for answer in tokens)
    assert len(eligibility["order"]["returnEligibility"]["lines"]) == 3
    newest = returns["edges"][0]["node"]
    assert newest["number"] == asked["returnRequest"]["number"]
