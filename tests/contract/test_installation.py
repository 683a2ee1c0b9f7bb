from datetime import timedelta

from django.conf import settings

from saleor_returns import host
from saleor_returns.conf import DESK_GROUPS
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
