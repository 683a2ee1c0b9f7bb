from django.conf import settings
from django.contrib.auth import get_user_model

from saleor_returns import host


def test_writer_lets_us_write(shop):
    # when
    with host.database.writer():
        shop.customer("new@example.com")

    # then
    assert get_user_model().objects.filter(email="new@example.com").exists()


def test_writer_can_be_nested(db):
    with host.database.writer(), host.database.writer():
        assert not get_user_model().objects.exists()


def test_replica_alias_is_a_configured_database():
    assert host.database.replica_alias() in settings.DATABASES
