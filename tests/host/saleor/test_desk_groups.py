"""Owners name the groups of the returns desk in the Dashboard."""

import pytest
from saleor.account.models import Group

from saleor_returns import host
from saleor_returns.conf import DESK_GROUPS, PLUGIN_ID
from saleor_returns.operations.setup import set_up

UPDATE = """
mutation ($id: ID!, $input: PluginUpdateInput!) {
  pluginUpdate(id: $id, input: $input) {
    plugin { globalConfiguration { active configuration { name value label type } } }
    errors { code field message }
  }
}
"""


@pytest.fixture
def owner(shop):
    return shop.staff("owner@example.com", permissions=("MANAGE_PLUGINS",))


@pytest.fixture
def enter(api, owner, payload):
    """What is sent by the Dashboard when an owner saves the plugin's page."""

    def save(value, active=True):
        entries = [{"name": DESK_GROUPS, "value": value}]
        saved = {"active": active, "configuration": entries}
        return payload(api(UPDATE, {"id": PLUGIN_ID, "input": saved}, owner))

    return save


@pytest.fixture
def written(shop):
    return lambda: host.installation.option(DESK_GROUPS, "default")


@pytest.mark.parametrize("activated_before", [True, False])
def test_an_owner_names_groups(shop, enter, written, activated_before):
    # given
    if activated_before:
        list(set_up())
    Group.objects.create(name="Returns desk")
    Group.objects.create(name="Night shift")

    # when
    answer = enter("Returns desk\nNight shift\n")

    # then
    assert answer["errors"] == []
    (entry,) = answer["plugin"]["globalConfiguration"]["configuration"]
    assert entry["label"] == "Returns desk groups"
    assert entry["type"] == "MULTILINE"
    assert written() == "Returns desk\nNight shift\n"


def test_a_group_that_is_not_there_is_refused_by_name(shop, enter, written):
    # given
    list(set_up())
    Group.objects.create(name="Returns desk")

    # when
    answer = enter("Returns desk\nReturns dsk")

    # then
    (error,) = answer["errors"]
    assert error["code"] == "PLUGIN_MISCONFIGURED"
    assert "Returns dsk" in error["message"]
    assert written() == ""


def test_a_group_that_is_gone_does_not_keep_the_plugin_active(shop, enter):
    # given
    list(set_up())
    group = Group.objects.create(name="Returns desk")
    enter("Returns desk")
    group.delete()

    # when
    answer = enter("Returns desk", active=False)

    # then
    assert answer["errors"] == []
    assert host.installation.plugin_is_active() is False
