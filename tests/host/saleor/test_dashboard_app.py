"""Our App in Saleor's own tables, in whatever release this is."""

import pytest
from saleor.app.models import App, AppExtension

from saleor_returns import host
from saleor_returns.conf import PLUGIN_ID
from saleor_returns.dashboard.extensions import APP_PERMISSIONS
from saleor_returns.dashboard.manifest import app as our_app
from saleor_returns.host.saleor import compat, dashboard_app


@pytest.fixture
def install(shop):
    host.installation.activate_plugin()
    return lambda: host.installation.install_app(our_app())


def rows():
    return {
        row.url.rpartition("/dashboard")[2] or row.url: row
        for row in AppExtension.objects.all()
    }


def codes(row):
    return {permission.codename.upper() for permission in row.permissions.all()}


def test_saleor_takes_the_permissions_and_ways_of_asking(install):
    install()
    app = App.objects.get(identifier=PLUGIN_ID)
    assert codes(app) == set(APP_PERMISSIONS)
    found = rows()
    assert codes(found["/"]) == set()
    assert codes(found["/popups/receive"]) == {"MANAGE_ORDERS"}
    if compat.has_field(AppExtension, "settings"):
        widget = found["/widgets/order"]
        assert widget.settings == {"widgetTarget": {"method": "GET"}}
        assert widget.http_target_method == "GET"
        assert widget.target == "widget"


def test_rows_of_a_release_without_identifiers_are_found_again(install):
    # given
    if not compat.has_field(AppExtension, "identifier"):
        pytest.skip("This release has no identifiers of extensions.")
    install()
    before = {path: row.pk for path, row in rows().items()}
    AppExtension.objects.update(identifier=None)

    # when
    told = install()

    # then
    assert {path: row.pk for path, row in rows().items()} == before
    assert all(row.identifier for row in rows().values())
    assert not [step for step in told if step.startswith(("Added", "Removed"))]


def test_what_this_release_does_not_know_is_left_out(install, monkeypatch):
    # given
    mount = AppExtension._meta.get_field("mount")
    known = [("navigation_orders", ""), ("order_details_more_actions", "")]
    monkeypatch.setattr(mount, "choices", known)

    # when
    install()

    # then
    assert set(rows()) == {
        "/",
        "/popups/new-return",
        "/popups/gift-code",
        "/popups/receive",
    }


def test_permissions_that_an_owner_changed_come_back(install):
    # given
    install()
    app = App.objects.get(identifier=PLUGIN_ID)
    app.permissions.clear()

    # when
    told = install()

    # then
    assert told == [f"Gave the App {', '.join(APP_PERMISSIONS)}."]
    assert codes(app) == set(APP_PERMISSIONS)


def test_apps_of_others_are_left_alone(install, shop):
    other = shop.app("app.other", ("MANAGE_ORDERS",))
    AppExtension.objects.create(
        app=other, label="Other", url="/", mount="navigation_orders"
    )
    install()
    assert dashboard_app.installed(PLUGIN_ID) != other
    assert other.extensions.get().label == "Other"
