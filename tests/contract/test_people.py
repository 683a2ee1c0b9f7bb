import pytest

from saleor_returns import host
from saleor_returns.host.contract import Standing

NOTHING = Standing(frozenset(), in_group=False, channel_ids=frozenset())


@pytest.fixture
def standing(shop):
    def look_up(user=None, app=None, groups=("Returns desk",)):
        return host.people.standing(
            user=user,
            app=app,
            permissions=("MANAGE_ORDERS", "HANDLE_PAYMENTS"),
            groups=groups,
            alias=host.database.replica_alias(),
        )

    return look_up


def test_staff_hold_what_their_groups_give(shop, channel, standing):
    free = standing(shop.staff(permissions=("MANAGE_ORDERS", "MANAGE_SETTINGS")))
    bound = standing(shop.staff("eur@example.com", channels=[channel]))
    assert free == Standing(frozenset({"MANAGE_ORDERS"}), False, None)
    assert bound.channel_ids == frozenset({channel.pk})


def test_members_of_a_group_are_told_from_others(shop, standing):
    member = shop.desk_member()
    assert standing(member) == Standing(frozenset(), True, None)
    assert standing(member, groups=("Night shift",)).in_group is False
    assert standing(member, groups=()).in_group is False


def test_apps_work_everywhere_and_are_in_no_group(shop, standing):
    app = shop.app(permissions=("HANDLE_PAYMENTS",))
    assert standing(app=app) == Standing(frozenset({"HANDLE_PAYMENTS"}), False, None)


def test_superusers_hold_everything(shop, standing):
    user = shop.staff("root@example.com", ())
    type(user).objects.filter(pk=user.pk).update(is_superuser=True)
    found = standing(user)
    assert found.permissions == {"MANAGE_ORDERS", "HANDLE_PAYMENTS"}


@pytest.mark.parametrize("column", ["is_active", "is_staff"])
def test_whoever_left_holds_nothing_whatever_is_remembered_of_them(
    shop, standing, column
):
    member = shop.desk_member()
    standing(member)
    type(member).objects.filter(pk=member.pk).update(**{column: False})
    assert standing(member) == NOTHING


def test_customers_inactive_apps_and_nobody_hold_nothing(shop, standing):
    app = shop.app()
    type(app).objects.filter(pk=app.pk).update(is_active=False)
    assert standing(shop.customer()) == NOTHING
    assert standing(app=app) == NOTHING
    assert standing() == NOTHING
