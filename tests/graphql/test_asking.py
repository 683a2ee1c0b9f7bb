"""What is known of a requestor is neither asked twice nor told of another."""

from types import SimpleNamespace

from saleor_returns import host
from saleor_returns.graphql.asking import channel_ids, holds


def test_a_permission_is_looked_up_once(shop, monkeypatch):
    # given
    info = SimpleNamespace(context=shop.graphql_context(shop.staff()))
    looked_up = []
    has_permission = host.graphql.has_permission

    def count(context, permission):
        looked_up.append(permission)
        return has_permission(context, permission)

    monkeypatch.setattr(host.graphql, "has_permission", count)

    # when
    answers = [holds(info, "MANAGE_ORDERS") for _ in range(3)]

    # then
    assert answers == [True, True, True]
    assert looked_up == ["MANAGE_ORDERS"]
    assert not holds(info, "HANDLE_PAYMENTS")


def test_one_request_can_render_for_several_apps(shop):
    """Saleor 3.21 changes the App of a request from webhook to webhook."""
    # given
    context = shop.graphql_context(shop.app("app.a", ["MANAGE_ORDERS"]))
    info = SimpleNamespace(context=context)
    first = holds(info, "MANAGE_ORDERS")

    # when
    context.app = shop.app("app.b", ())
    second = holds(info, "MANAGE_ORDERS")
    context.app = None

    # then
    assert (first, second) == (True, False)
    assert not holds(info, "MANAGE_ORDERS")
    assert channel_ids(info) == frozenset()
