"""What must hold on every Saleor release that the plugin supports."""

import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
import saleor
from django.conf import settings
from django.core.management import call_command

from saleor_returns import host
from saleor_returns.host.saleor import compat
from saleor_returns.host.saleor.graphql import CACHE_MARK

SOURCE = Path(saleor.__file__).parents[1]


def test_saleors_schema_loses_no_line():
    # given
    plain = subprocess.run(
        [sys.executable, "manage.py", "get_graphql_schema"],
        cwd=SOURCE,
        env=os.environ
        | {"DJANGO_SETTINGS_MODULE": "saleor.settings", "PYTHONPATH": str(SOURCE)},
        check=True,
        capture_output=True,
        text=True,
    ).stdout.splitlines()
    assert len(plain) > 10_000

    # when
    out = StringIO()
    call_command("get_graphql_schema", stdout=out)
    with_us = out.getvalue().splitlines()

    # then
    following = iter(with_us)
    lost = [line for line in plain if line not in following]  # each after the last
    assert lost == []
    assert len(with_us) > len(plain)


def test_introspection_is_kept_apart_until_a_shop_sets_the_key_itself(monkeypatch):
    assert host.graphql.introspection_is_kept_apart()

    if hasattr(settings, "GRAPHQL_CACHE_SUFFIX"):
        monkeypatch.setattr(settings, "GRAPHQL_CACHE_SUFFIX", "the-shops-own")
    else:
        from saleor.graphql import views

        monkeypatch.setattr(compat, "_waiting_for_views", set())
        monkeypatch.setattr(views, "generate_cache_key", lambda query: f"key-{query}")
    assert not host.graphql.introspection_is_kept_apart()


def test_a_suffix_of_the_shops_stays_in_the_key(monkeypatch):
    if not hasattr(settings, "GRAPHQL_CACHE_SUFFIX"):
        pytest.skip("this Saleor has no GRAPHQL_CACHE_SUFFIX")
    monkeypatch.setattr(settings, "GRAPHQL_CACHE_SUFFIX", "blue")
    compat.vary_introspection_cache(CACHE_MARK)
    assert f"blue-{CACHE_MARK}" == settings.GRAPHQL_CACHE_SUFFIX
