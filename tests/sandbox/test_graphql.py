"""The sandbox's own API answers as Saleor's does."""

import graphene
import pytest
from django.core.exceptions import ImproperlyConfigured
from graphql_relay import to_global_id

from sandbox.graphql import additions
from sandbox.graphql.access import context_of
from sandbox.graphql.tokens import token_for

TOKEN = """
mutation ($email: String!, $password: String!) {
  tokenCreate(email: $email, password: $password) {
    token user { email } errors { field code }
  }
}
"""
ORDER = """
query ($id: ID!) {
  order(id: $id) {
    number status chargeStatus total { gross { amount currency } } channel { slug }
  }
}
"""
STAFF_PART = "query ($id: ID!) { order(id: $id) { events { type } } }"


@pytest.fixture
def order_id(shop):
    order = shop.order(channel=shop.channel("main"), customer=shop.customer(), lines=[])
    return to_global_id("Order", order.pk)


def test_signing_in(shop, api):
    # given
    customer = shop.customer(password="correct horse")

    # when
    right = {"email": customer.email, "password": "correct horse"}
    wrong = {**right, "password": "wrong"}
    signed_in = api(TOKEN, right)["data"]["tokenCreate"]
    refused = api(TOKEN, wrong)["data"]["tokenCreate"]

    # then
    assert signed_in["token"]
    assert signed_in["user"] == {"email": customer.email}
    assert refused["token"] is None
    assert refused["errors"] == [{"field": "email", "code": "INVALID_CREDENTIALS"}]


def test_whoever_knows_the_id_reads_the_order(api, order_id):
    answer = api(ORDER, {"id": order_id})
    assert answer["data"]["order"]["status"] == "UNFULFILLED"
    assert answer["data"]["order"]["channel"] == {"slug": "main"}


def test_what_is_for_staff_is_refused_as_saleor_does(api, shop, order_id):
    # when
    refused = api(STAFF_PART, {"id": order_id}, as_=shop.customer())
    answered = api(STAFF_PART, {"id": order_id}, as_=shop.staff())

    # then
    error = refused["errors"][0]
    assert error["extensions"]["exception"]["code"] == "PermissionDenied"
    assert "errors" not in answered


def test_a_token_can_allow_less_than_its_bearer_may(shop, rf):
    # given
    staff = shop.staff(permissions=["MANAGE_ORDERS", "MANAGE_USERS"])
    token = token_for(staff, app=shop.app(permissions=["MANAGE_ORDERS"]))

    # when
    context = context_of(rf.post("/graphql/", headers={"Authorization-Bearer": token}))

    # then
    assert context.user.has_perm("MANAGE_ORDERS")
    assert not context.user.has_perm("MANAGE_USERS")


def test_a_token_that_somebody_made_up_is_nobodys(rf, db):
    context = context_of(
        rf.post("/graphql/", headers={"Authorization": "Bearer x.y.z"})
    )
    assert context.user is None
    assert context.app is None


def test_who_comes_after_the_schema_was_built_is_told_so():
    from sandbox.graphql import api  # noqa: F401

    with pytest.raises(ImproperlyConfigured, match="already|too early"):
        additions.join(graphene.ObjectType, graphene.ObjectType)


def test_a_form_that_is_broken_is_refused(client, db):
    for form in ({}, {"operations": "{", "map": "{}"}, {"operations": "{}"}):
        assert client.post("/graphql/", form).status_code == 400


def test_orders_and_goods_are_found_by_words(api, shop):
    # given
    channel, staff = shop.channel("main"), shop.staff()
    shop.variant("cap", product="Warm cap")
    order = shop.order(
        channel=channel, customer=shop.customer("zoe.lee@example.com"), lines=[]
    )
    orders = """query ($search: String!) { orders(filter: { search: $search }) {
        edges { node { number } } } }"""
    goods = """query ($search: String!) { productVariants(filter: { search: $search }) {
        edges { node { sku product { thumbnail { url alt } } } } } }"""

    def found(document, search):
        (page,) = api(document, {"search": search}, staff)["data"].values()
        return [edge["node"] for edge in page["edges"]]

    # then
    for search in (str(order.number), "ZOE", "lee example"):
        assert found(orders, search) == [{"number": str(order.number)}]
    assert found(orders, "nobody") == []
    (cap,) = found(goods, "cap warm")
    assert cap["sku"] == "cap"
    assert cap["product"]["thumbnail"]["url"].startswith("data:image/svg+xml,")
