import graphene
import pytest

from saleor_returns import host
from saleor_returns.host.contract import Requestor

NAMES = [
    "App",
    "Channel",
    "DateTime",
    "DateTimeRangeInput",
    "Fulfillment",
    "JSON",
    "LanguageCodeEnum",
    "Money",
    "Order",
    "OrderDirection",
    "OrderLine",
    "PositiveDecimal",
    "ProductVariant",
    "TransactionItem",
    "Upload",
    "User",
    "Warehouse",
]


@pytest.fixture
def context(shop):
    """``context(principal)`` is what a resolver gets as ``info.context``."""
    return shop.graphql_context


@pytest.mark.parametrize("name", NAMES)
def test_type_named(name):
    assert host.graphql.type_named(name)._meta.name == name


def test_wrap_and_unwrap(shop, order, shirt, warehouse, channel, staff):
    # given
    fulfillment = shop.fulfill(order)
    rows = [
        order,
        order.lines.first(),
        fulfillment,
        shirt,
        warehouse,
        channel,
        staff.user,
        shop.app(),
        shop.pay(order),
    ]

    # then
    for row in rows:
        assert host.graphql.unwrap(host.graphql.wrap(row)) == row


def test_wrap_of_nothing():
    assert host.graphql.wrap(None) is None


def test_requestor(shop, context):
    # given
    customer, app = shop.customer(), shop.app()

    # then
    by_customer = host.graphql.requestor(context(customer))
    assert (by_customer.user, by_customer.app) == (customer, None)
    by_app = host.graphql.requestor(context(app))
    assert (by_app.user, by_app.app) == (None, app)
    by_nobody = host.graphql.requestor(context(None))
    assert (by_nobody.user, by_nobody.app) == (None, None)


def test_has_permission(shop, context):
    # given
    permissions = ["MANAGE_ORDERS"]
    may = [
        shop.staff("a@example.com", permissions),
        shop.app("app.a", permissions),
    ]
    may_not = [
        shop.staff("b@example.com", ["MANAGE_PRODUCTS"]),
        shop.app("app.b", ["HANDLE_PAYMENTS"]),
        shop.customer(),
        None,
    ]

    # then
    for principal in may:
        assert host.graphql.has_permission(context(principal), "MANAGE_ORDERS")
    for principal in may_not:
        assert not host.graphql.has_permission(context(principal), "MANAGE_ORDERS")


def test_permission_denied_names_the_permissions():
    # when
    error = host.graphql.permission_denied("MANAGE_ORDERS", "AUTHENTICATED_USER")

    # then
    assert type(error).__name__ == "PermissionDenied"
    assert "MANAGE_ORDERS, AUTHENTICATED_USER" in str(error)


def test_accessible_channels(shop, context):
    # given
    main, other = shop.channel("main"), shop.channel("other")
    everywhere = shop.staff("a@example.com")
    only_main = shop.staff("b@example.com", channels=[main])
    nowhere = shop.staff("c@example.com", channels=[])

    # then
    channels = host.graphql.accessible_channel_ids
    assert channels(context(shop.app())) is None
    assert channels(context(everywhere)) is None
    assert channels(context(only_main)) == {main.pk}
    assert channels(context(nowhere)) == frozenset()
    assert channels(context(shop.customer())) == frozenset()
    assert channels(context(None)) == frozenset()
    assert other.pk not in channels(context(only_main))


def test_membership_of_groups(shop, context):
    # given
    member = shop.desk_member("a@example.com", "Desk")
    may = shop.app("app.a", ["MANAGE_ORDERS"])
    may_not = shop.app("app.b", ["HANDLE_PAYMENTS"])

    def is_member(asked, *names):
        return host.graphql.in_any_group(asked, names, "MANAGE_ORDERS")

    # then
    assert is_member(context(member), "Desk")
    assert is_member(context(member), "Other", "Desk")
    assert is_member(context(shop.token(member, lent_to=may)), "Desk")
    assert not is_member(context(member), "Other")
    assert not is_member(context(member), "desk")
    assert not is_member(context(member), "")
    assert not is_member(context(member))
    assert not is_member(context(shop.token(member, lent_to=may_not)), "Desk")
    assert not is_member(context(shop.staff("b@example.com")), "Desk")
    assert not is_member(context(shop.customer()), "Desk")
    assert not is_member(context(may), "Desk")
    assert not is_member(context(None), "Desk")


def test_a_token_lent_to_an_app_that_is_gone_makes_no_member(shop, context):
    # given
    member = shop.desk_member("a@example.com", "Desk")
    app = shop.app("app.a", ["MANAGE_ORDERS"])
    token = shop.token(member, lent_to=app)

    # when
    type(app).objects.filter(pk=app.pk).update(is_active=False)

    # then
    asked = context(token)
    assert not host.graphql.in_any_group(asked, ["Desk"], "MANAGE_ORDERS")


def test_a_token_of_former_staff_makes_no_member(shop, context):
    """The token still says that its bearer is staff, and the group still has them."""
    # given
    member = shop.desk_member("a@example.com", "Desk")
    token = shop.token(member)

    # when
    type(member).objects.filter(pk=member.pk).update(is_staff=False)

    # then
    asked = context(token)
    assert not host.graphql.in_any_group(asked, ["Desk"], "MANAGE_ORDERS")


def test_a_token_lent_to_an_app_holds_what_both_hold(shop, context):
    # given
    staff = shop.staff("a@example.com", ["MANAGE_ORDERS", "MANAGE_PRODUCTS"])
    app = shop.app("app.a", ["MANAGE_ORDERS", "HANDLE_PAYMENTS"])

    # when
    asked = context(shop.token(staff, lent_to=app))

    # then
    assert host.graphql.requestor(asked) == Requestor(user=staff, app=None)
    assert host.graphql.has_permission(asked, "MANAGE_ORDERS")
    assert not host.graphql.has_permission(asked, "MANAGE_PRODUCTS")
    assert not host.graphql.has_permission(asked, "HANDLE_PAYMENTS")


def test_queries_read_from_the_replica_and_mutations_from_the_writer(shop, context):
    # given
    asked = context(shop.customer())

    # then
    with host.graphql.reading(asked) as alias:
        assert alias == host.database.replica_alias()
    with host.graphql.mutating(asked), host.graphql.reading(asked) as alias:
        assert alias == "default"
    with host.graphql.reading(asked) as alias:
        assert alias == "default"


def test_mutating_resolves_the_user(shop, context):
    # given
    customer = shop.customer()
    asked = context(customer)

    # when
    with host.graphql.mutating(asked):
        user = asked.user

    # then
    assert type(user) is type(customer)
    assert user == customer


def test_extend_type_adds_a_field():
    # given
    channel_type = host.graphql.type_named("Channel")
    field = graphene.Field(graphene.String)

    # when
    host.graphql.extend_type("Channel", {"contract_test": field})

    # then
    try:
        assert channel_type._meta.fields["contract_test"] is field
    finally:
        del channel_type._meta.fields["contract_test"]


def test_schema_is_the_one_that_is_served():
    order = host.graphql.schema().get_type("Order")
    assert {"number", "returnRequests"} <= set(order.fields)


def test_introspection_is_kept_apart():
    assert host.graphql.introspection_is_kept_apart()
