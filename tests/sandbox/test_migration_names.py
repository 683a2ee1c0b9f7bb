"""One migration file of ours serves both hosts, so the sandbox must bear the names."""

import importlib
import pkgutil

import pytest
from django.apps import apps

import saleor_returns.migrations
from sandbox.settings import INSTALLED_APPS

SHOP_APPS = [
    name.removeprefix("sandbox.") for name in INSTALLED_APPS if "sandbox." in name
]


def names_in(package_name):
    package = importlib.import_module(package_name)
    return {module.name for module in pkgutil.iter_modules(package.__path__)}


def dependencies():
    package = saleor_returns.migrations.__name__
    return sorted(
        {
            dependency
            for name in names_in(package)
            for dependency in importlib.import_module(
                f"{package}.{name}"
            ).Migration.dependencies
            if dependency[0] != "saleor_returns"
        }
    )


@pytest.mark.parametrize(("app", "name"), dependencies())
def test_what_our_migrations_depend_on_is_there(app, name):
    assert name in names_in(f"sandbox.{app}.migrations")


@pytest.mark.parametrize("app", SHOP_APPS)
def test_a_shop_app_has_the_label_that_saleor_gives_it(app):
    assert apps.get_app_config(app).name == f"sandbox.{app}"


def test_only_orders_have_a_second_migration():
    more = {app for app in SHOP_APPS if len(names_in(f"sandbox.{app}.migrations")) > 1}
    assert more == {"order"}
