"""The tokens that the Dashboard gets for our pages, and what is answered to them.

As the Dashboard asks for them: pages in the App's own frame get the App's, widgets and
popups that of their extension.
"""

from datetime import UTC, datetime

import jwt
import pytest
from django.apps import apps

from saleor_returns import host
from saleor_returns.conf import PLUGIN_ID
from saleor_returns.graphql.identifiers import global_id
from saleor_returns.operations.setup import set_up

EXTENSIONS = """
query { appExtensions(first: 100) { edges { node {
  id label mountName url accessToken permissions { code }
} } } }
"""
OLDER = EXTENSIONS.replace("mountName", "mountName: mount")
"""Saleor 3.21 has an enum of mounts."""
APP = "query ($id: ID!) { app(id: $id) { id name appUrl accessToken } }"
RETURNS = "query { returnRequests(first: 5) { totalCount } }"
MONEY = """
query ($id: ID!) { returnRequest(id: $id) { lines { totalGross { amount } } } }
"""
RECEIVE = """
mutation ($id: ID!, $input: ReturnReceiveInput!) {
  returnReceive(id: $id, input: $input) { errors { code } }
}
"""
APPROVE = """
mutation ($id: ID!) { returnRequestApprove(id: $id) { errors { code } } }
"""
PAY = """
mutation ($id: ID!) {
  returnReimburse(id: $id, input: {}) { errors { code } }
}
"""
ALL = ("MANAGE_ORDERS", "HANDLE_PAYMENTS", "MANAGE_SETTINGS")


@pytest.fixture
def shown(case, api, payload):
    """The extensions that are shown to somebody, by place and label."""
    list(set_up())

    fields = host.graphql.schema().get_type("AppExtension").fields
    document = EXTENSIONS if "mountName" in fields else OLDER

    def ask(principal):
        edges = payload(api(document, None, principal))["edges"]
        rows = [edge["node"] for edge in edges]
        return {(row["mountName"], row["label"]): row for row in rows}

    return ask


@pytest.fixture
def page_token(shown, api, payload):
    """The token with which a page in the App's frame asks."""

    def token(principal):
        app = apps.get_model("app", "App").objects.get(identifier=PLUGIN_ID)
        asked = {"id": global_id("App", app.pk)}
        return payload(api(APP, asked, principal))["accessToken"]

    return token


def claims(token):
    return jwt.decode(token, options={"verify_signature": False})


def names(token, claim="permissions"):
    """Permissions in a token, however the platform spells them."""
    return {name.rpartition(".")[2].upper() for name in claims(token)[claim]}


def code_of(answer):
    """``ok``, the code of the payload's error, or the class of the exception."""
    if errors := answer.get("errors"):
        return errors[0]["extensions"]["exception"]["code"]
    (value,) = answer["data"].values()
    problems = value.get("errors") if value else None
    return problems[0]["code"] if problems else "ok"


@pytest.fixture
def lead(shop):
    return shop.staff("lead@example.com", ALL)


@pytest.fixture
def clerk(shop):
    return shop.staff("clerk@example.com", ("MANAGE_ORDERS",))


@pytest.fixture
def owner(shop):
    """A superuser without any group."""
    user = shop.staff("root@example.com", ())
    type(user).objects.filter(pk=user.pk).update(is_superuser=True)
    user.refresh_from_db()
    return user


@pytest.fixture
def desk(case, shop):
    member = shop.desk_member()
    shop.returns_desk("Returns desk")
    return member


def test_a_page_is_told_what_its_reader_may_do_beside_what_it_is_lent(page_token, shop):
    """The pages offer what is in both."""
    reader = shop.staff("reader@example.com", ("MANAGE_ORDERS", "MANAGE_USERS"))

    token = page_token(reader)

    assert names(token) == {"MANAGE_ORDERS"}
    assert names(token, "user_permissions") == {"MANAGE_ORDERS", "MANAGE_USERS"}


def test_staff_are_shown_what_their_permissions_allow(shown, clerk, desk):
    pages = {
        ("NAVIGATION_ORDERS", "Returns"),
        ("ORDER_OVERVIEW_MORE_ACTIONS", "Receive returns"),
    }
    popups = {
        ("ORDER_DETAILS_MORE_ACTIONS", "Create return"),
        ("ORDER_DETAILS_MORE_ACTIONS", "Receive return"),
    }
    for_clerk, for_desk = shown(clerk), shown(desk)
    assert pages | popups <= for_clerk.keys()
    assert all(row["accessToken"] for row in for_clerk.values())
    given = {place for place, row in for_desk.items() if row["accessToken"]}
    assert given == pages
    for place in pages:
        assert for_clerk[place]["permissions"] == []
    for place in popups:
        assert for_clerk[place]["permissions"] == [{"code": "MANAGE_ORDERS"}]


def test_tokens_hold_what_both_may_and_work_for_minutes(shown, page_token, lead, clerk):
    # given
    popup = shown(lead)["ORDER_DETAILS_MORE_ACTIONS", "Create return"]

    # then
    assert names(page_token(lead)) == set(ALL)
    assert names(page_token(clerk)) == {"MANAGE_ORDERS"}
    assert names(popup["accessToken"]) == {"MANAGE_ORDERS"}
    ends = datetime.fromtimestamp(claims(popup["accessToken"])["exp"], UTC)
    assert 0 < (ends - datetime.now(UTC)).total_seconds() <= 300


def test_a_superuser_does_everything_on_the_apps_pages(
    page_token, api, ask, receive, owner
):
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    token = page_token(owner)
    id = {"id": global_id("ReturnRequest", request.pk)}
    assert names(token) == set(ALL)
    assert code_of(api(MONEY, id, token)) == "ok"
    assert code_of(api(PAY, id, token)) == "ok"


def test_staff_pay_on_the_apps_pages_and_not_in_popups(
    shown, page_token, api, ask, receive, lead, clerk
):
    # given
    request = ask({"mug": 1})
    receive(request, ("mug", 1, "recycle"))
    id = {"id": global_id("ReturnRequest", request.pk)}
    popup = shown(lead)["ORDER_DETAILS_MORE_ACTIONS", "Create return"]["accessToken"]

    # then
    assert code_of(api(MONEY, id, popup)) == "ok"
    assert code_of(api(PAY, id, popup)) == "PermissionDenied"
    assert code_of(api(PAY, id, page_token(clerk))) == "PermissionDenied"
    assert code_of(api(PAY, id, page_token(lead))) == "ok"


def test_order_staff_work_in_popups(shown, api, ask, arrival, clerk):
    request = ask({"shirt": 1})
    popup = shown(clerk)["ORDER_DETAILS_MORE_ACTIONS", "Receive return"]["accessToken"]
    assert code_of(api(RETURNS, None, popup)) == "ok"
    variables = arrival(request, ("shirt", 1, "RESTOCK"))
    assert code_of(api(RECEIVE, variables, popup)) == "ok"


def test_the_desk_receives_and_sees_no_money_on_the_apps_pages(
    page_token, api, ask, arrival, desk
):
    # given
    request = ask({"shirt": 1})
    id = {"id": global_id("ReturnRequest", request.pk)}
    token = page_token(desk)

    # then
    assert names(token) == set()
    assert code_of(api(RETURNS, None, token)) == "ok"
    assert code_of(api(MONEY, id, token)) == "PermissionDenied"
    assert code_of(api(APPROVE, id, token)) == "PermissionDenied"
    variables = arrival(request, ("shirt", 1, "RESTOCK"))
    assert code_of(api(RECEIVE, variables, token)) == "ok"
    assert request.events.order_by("pk").last().user == desk


def test_staff_at_no_desk_are_shown_pages_that_tell_nothing(page_token, api, shop):
    token = page_token(shop.staff("new@example.com", ()))
    assert names(token) == set()
    assert code_of(api(RETURNS, None, token)) == "PermissionDenied"


def test_customers_are_given_no_token(case, shown, api):
    shown(case.by_staff.user)
    answer = api(
        "query { appExtensions(first: 5) { edges { node { accessToken } } } }",
        None,
        case.customer,
    )
    assert code_of(answer) == "PermissionDenied"
    assert not answer["data"]["appExtensions"]
