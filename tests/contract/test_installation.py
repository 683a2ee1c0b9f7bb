from dataclasses import replace
from datetime import timedelta

import pytest
from django.apps import apps
from django.conf import settings
from django.utils import timezone

from saleor_returns import host
from saleor_returns.conf import DESK_GROUPS
from saleor_returns.dashboard.manifest import app as our_app
from saleor_returns.domain.releases import Support, support


def test_plugin_is_not_active_before_it_was_activated(shop):
    assert not host.installation.plugin_is_active()


def test_activate_plugin(shop):
    # when
    first, again = [host.installation.activate_plugin() for _ in range(2)]

    # then
    assert (first, again) == (True, False)
    assert host.installation.plugin_is_active()


def test_option(shop):
    # given
    host.installation.activate_plugin()
    alias = host.database.replica_alias()
    before = host.installation.option(DESK_GROUPS, alias)

    # when
    shop.returns_desk("Desk", "Night shift")

    # then
    assert before == ""
    assert host.installation.option(DESK_GROUPS, alias) == "Desk\nNight shift"
    assert host.installation.option("unknown", alias) == ""


def test_schedule_puts_a_task_on_the_beat(monkeypatch):
    # given
    monkeypatch.setattr(
        settings, "CELERY_BEAT_SCHEDULE", dict(settings.CELERY_BEAT_SCHEDULE)
    )
    host.installation.schedule("returns-x", "tasks.old", timedelta(hours=1))

    # when
    host.installation.schedule("returns-x", "tasks.new", timedelta(minutes=1))

    # then
    entry = settings.CELERY_BEAT_SCHEDULE["returns-x"]
    assert entry["task"] == "tasks.new"
    assert entry["schedule"] == timedelta(minutes=1)


def test_celery_reads_that_beat():
    # given
    from celery import current_app

    # then
    assert current_app.conf.beat_schedule is settings.CELERY_BEAT_SCHEDULE


def test_this_release_is_supported():
    version, oldest = host.installation.version(), host.installation.oldest_supported()
    assert support(version, oldest) is Support.SUPPORTED


@pytest.fixture
def ours():
    """Our App; the plugin is active, as it is when the App is installed."""
    host.installation.activate_plugin()
    return our_app()


def installed():
    """Our App, and its extensions by their places and addresses."""
    app = apps.get_model("app", "App").objects.get(identifier="saleor.returns")
    rows = app.extensions.order_by("pk")
    return app, {(row.mount.upper(), row.url): row.pk for row in rows}


def test_install_app(shop, ours):
    # when
    told = host.installation.install_app(ours)

    # then
    app, rows = installed()
    assert told
    assert (app.name, app.version, app.is_active) == (ours.name, ours.version, True)
    assert app.type == "thirdparty"
    assert not app.tokens.exists()
    assert host.installation.installed_app_url(ours.identifier) == ours.url
    places = {(row.mount, row.url_in(ours)) for row in ours.extensions}
    assert rows.keys() <= places
    assert ("NAVIGATION_ORDERS", "/") in rows


def test_install_app_again_changes_nothing(shop, ours):
    host.installation.install_app(ours)
    before = installed()
    assert host.installation.install_app(ours) == []
    assert installed() == before


def test_install_app_where_the_shop_has_moved(shop, ours):
    # given
    host.installation.install_app(ours)
    app, rows = installed()
    moved = replace(ours, url="https://moved.example/plugins/global/x/dashboard/")

    # when
    told = host.installation.install_app(moved)

    # then
    same, found = installed()
    assert told
    assert same == app
    assert set(found.values()) == set(rows.values())
    assert host.installation.installed_app_url(ours.identifier) == moved.url
    widget = ("ORDER_DETAILS_MORE_ACTIONS", f"{moved.url}popups/receive")
    assert widget in found


def test_install_app_without_an_extension_that_it_had(shop, ours):
    # given
    host.installation.install_app(ours)
    _, rows = installed()
    fewer = [row for row in ours.extensions if row.identifier != "desk"]
    page = replace(fewer[0], label="All returns", permissions=("MANAGE_SETTINGS",))

    # when
    told = host.installation.install_app(replace(ours, extensions=(page, *fewer[1:])))

    # then
    _, found = installed()
    assert told
    gone = ("ORDER_OVERVIEW_MORE_ACTIONS", "/desk")
    assert found == {place: pk for place, pk in rows.items() if place != gone}
    row = apps.get_model("app", "AppExtension").objects.get(pk=found[page.mount, "/"])
    assert row.label == "All returns"


def test_install_app_leaves_it_to_the_owner_whether_it_is_active(shop, ours):
    host.installation.install_app(ours)
    apps.get_model("app", "App").objects.update(is_active=False)
    host.installation.install_app(replace(ours, version="9.9.9"))
    app, _rows = installed()
    assert (app.version, app.is_active) == ("9.9.9", False)


def test_an_app_that_was_removed_is_not_there(shop, ours):
    # given
    host.installation.install_app(ours)
    removed = apps.get_model("app", "App").objects
    removed.update(removed_at=timezone.now(), is_active=False)

    # then
    assert host.installation.installed_app_url(ours.identifier) is None

    # when
    host.installation.install_app(ours)

    # then
    assert host.installation.installed_app_url(ours.identifier) == ours.url
    assert removed.filter(identifier=ours.identifier, removed_at=None).count() == 1


def test_no_app_no_address(shop):
    assert host.installation.installed_app_url("saleor.returns") is None
